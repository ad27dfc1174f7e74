//! Takes the address of a page, gives how long its first control takes to be usable, each time in a browser that has
//! never seen it. Never counts what happens before the navigation: starting the browser, starting the driver.

use serde_json::Value;

use super::driver::Driver;
use crate::{Failure, Outcome};

pub(super) const USABLE: &str = include_str!("../../bench/usable.js");

/// Bytes over the line, as the browser counts them: heads and compressed bodies of the page and all it loaded.
const TRANSFERRED: &str = "return [...performance.getEntriesByType('navigation'), \
     ...performance.getEntriesByType('resource')].reduce((sum, it) => sum + it.transferSize, 0)";

/// One cold load.
pub(super) struct Load {
    /// Milliseconds from the start of the navigation until the first controls are painted.
    pub(super) usable: f64,
    /// The same until they are the app's own, which answers them.
    pub(super) started: f64,
    pub(super) bytes: f64,
}

/// Loads the page in a fresh browser.
pub(super) fn cold(driver: &Driver, url: &str) -> Outcome<Load> {
    let session = driver.session()?;
    session.slow_down()?;
    session.prepare(USABLE)?;
    session.go(url)?;
    let number = |value: &Value| {
        value.as_f64().ok_or_else(|| Failure::new(format!("{url} gave {value} in place of a number of milliseconds")))
    };
    Ok(Load {
        usable: number(&session.script("return window.kagamiUsable")?)?,
        started: number(&session.script("return window.kagamiStarted")?)?,
        bytes: number(&session.script(TRANSFERRED)?)?,
    })
}
