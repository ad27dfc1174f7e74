//! Takes a driver, gives a session of headless Chromium with a profile of its own, in a window of a usual size.

use serde_json::json;
use thirtyfour::prelude::*;
use thirtyfour::{ChromiumLikeCapabilities, LoggingPrefsLogLevel};

use crate::driver::{Driver, Folder};
use crate::setting;

/// How a browser is set up beside what is usual.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Further arguments of its command line.
    pub arguments: Vec<&'static str>,
    /// `profile.default_content_setting_values.cookies`: 2 blocks what sites store, 4 keeps it until the browser ends.
    pub cookies: Option<u8>,
    /// Whether it keeps a record of every request, for `begun_requests`; that takes much of its time.
    pub records_requests: bool,
}

/// A session that ends with its driver. By itself it would ask the driver to close the browser, over a second
/// connection, which a chromedriver that still holds the first one never answers.
pub(crate) struct Session(WebDriver);

impl Drop for Session {
    fn drop(&mut self) {
        // Refused only where the session has been closed already.
        self.0.clone().leak().ok();
    }
}

impl std::ops::Deref for Session {
    type Target = WebDriver;

    fn deref(&self) -> &WebDriver {
        &self.0
    }
}

/// What a browser does at its start for its own window, and no page sees: the list below its address bar, a process held
/// ready. Without it a start takes half the processor's time. The program is compiled once, not a second time for speed:
/// no journey lasts long enough to win by that.
const LEAN: [&str; 5] = [
    "--js-flags=--liftoff-only",
    "--disable-extensions",
    "--disable-default-apps",
    "--disable-sync",
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess,OptimizationHints,Translate",
];

/// A browser that prefers English, so that only the app itself can be the reason for Japanese.
pub(crate) async fn session(driver: &Driver, folder: &Folder, settings: &Settings) -> Session {
    let mut wishes = DesiredCapabilities::chrome();
    let profile = format!("--user-data-dir={}", folder.profile().display());
    let words = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run"];
    let quiet = ["--disable-background-networking", "--disable-component-update", "--lang=en-US", &profile];
    let last = settings.arguments.iter().copied().chain(["--window-size=1280,900"]);
    for word in words.into_iter().chain(quiet).chain(LEAN).chain(last) {
        wishes.add_arg(word).expect("an argument");
    }
    wishes.set_binary(&setting::chromium().display().to_string()).expect("a browser");
    let mut preferences = json!({
        "download.default_directory": folder.downloads(),
        "download.prompt_for_download": false,
        "profile.default_content_setting_values.automatic_downloads": 1,
        // Or it would begin with its page for new tabs.
        "session.restore_on_startup": 4,
        "session.startup_urls": ["about:blank"],
    });
    if let Some(cookies) = settings.cookies {
        preferences["profile.default_content_setting_values.cookies"] = cookies.into();
    }
    wishes.add_experimental_option("prefs", preferences).expect("preferences");
    wishes.set_logging_prefs("browser".to_owned(), LoggingPrefsLogLevel::All).expect("a log");
    if settings.records_requests {
        wishes.set_logging_prefs("performance".to_owned(), LoggingPrefsLogLevel::All).expect("a log");
    }
    Session(WebDriver::new(driver.address(), wishes).await.unwrap_or_else(|cause| panic!("no browser: {cause}")))
}
