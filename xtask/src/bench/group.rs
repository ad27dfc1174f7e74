//! Takes the address of the group session's page and submissions, gives how long it takes from the file input to the
//! painted distributions, and the longest block of the main thread on the way. In a browser that nothing slows down.
//! Never counts how long it takes to make the files.

use std::time::Duration;

use serde_json::{Value, json};

use super::driver::Driver;
use super::submissions::File;
use crate::{Failure, Outcome};

const WATCH: &str = include_str!("../../bench/gather.js");

/// Width and height of the window: the first distributions are in it, so that they are painted when they are shown.
const WINDOW: [u32; 2] = [1280, 1024];

/// How long the browser is left alone after the files were made.
const QUIET_FILES: Duration = Duration::from_secs(1);

/// How long the page is left alone with the files: the budget and more. A question in the meantime would take its time.
const QUIET_READING: Duration = Duration::from_secs(4);

/// One group session that reads all the files.
pub(super) struct Gathering {
    /// Milliseconds from the file input's event until the distributions of all files are painted.
    pub(super) painted: f64,
    /// Milliseconds of the longest task of the main thread in that time.
    pub(super) block: f64,
}

/// Puts the files into the page's file input, in a fresh browser.
pub(super) fn gather(driver: &Driver, address: &str, files: &[File]) -> Outcome<Gathering> {
    let session = driver.session()?;
    session.resize(WINDOW)?;
    session.prepare(WATCH)?;
    session.go(&format!("{address}group.html#/group"))?;
    session.until("return kagami.isReady()")?;
    let chosen = session.script_with("return kagami.choose(arguments[0])", vec![json!(files)])?;
    if chosen != json!(files.len()) {
        return Err(Failure::new(format!("the file input took {chosen} of {} files", files.len())));
    }
    // The browser puts what the files hold aside in the background.
    std::thread::sleep(QUIET_FILES);
    // Not waited for: the driver would ask for the end of it.
    session.script("kagami.gather()")?;
    std::thread::sleep(QUIET_READING);
    session.until("return kagami.isPainted()")?;
    let result = session.script("return kagami.result()")?;
    let number = |name: &str| {
        let value = result.get(name).and_then(Value::as_f64);
        value.ok_or_else(|| Failure::new(format!("the group session gave {result} in place of milliseconds")))
    };
    Ok(Gathering { painted: number("total")?, block: number("block")? })
}
