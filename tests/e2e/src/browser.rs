//! Takes the built app, gives it in a headless Chromium with a profile of its own, in a window of a usual size.
//! Never shares a profile or a port between tests: several run beside each other.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use xtask::server::{Server, Site};

use crate::driver::{Driver, Folder};
pub use crate::session::Settings;
use crate::session::{Session, session};
use crate::setting;

/// How long a condition may take to come true on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long at most between two looks at a condition.
const LONGEST_PAUSE: Duration = Duration::from_millis(160);

/// A browser with the app in it. Fields end in the order they stand in: session, driver, server, folder.
pub struct Browser {
    pub(crate) session: Session,
    pub(crate) driver: Driver,
    server: Server,
    pub(crate) folder: Folder,
    pub(crate) settings: Settings,
}

impl Browser {
    /// The start page of the app, ready to use.
    pub async fn open() -> Self {
        let browser = Self::launch(Site::new(setting::dist())).await;
        browser.visit("").await;
        browser
    }

    /// A browser for this site, with nothing opened yet.
    pub async fn launch(site: Site) -> Self {
        Self::launch_with(site, Settings::default()).await
    }

    /// The same for a browser that is set up so.
    pub async fn launch_with(site: Site, settings: Settings) -> Self {
        let server = Server::start(site, 0).unwrap_or_else(|cause| panic!("{cause}"));
        let (driver, folder) = (Driver::start(), Folder::new());
        let session = session(&driver, &folder, &settings).await;
        Self { session, driver, server, folder, settings }
    }

    /// The same site in a browser that remembers nothing; files stay where they were.
    pub async fn in_fresh_profile(mut self) -> Self {
        let saved = crate::files::all_in(&self.downloads());
        (*self.session).clone().quit().await.expect("the browser closes");
        // A browser that is closed just after it has saved a file takes the file away again.
        for (file, bytes) in saved {
            std::fs::write(file, bytes).expect("a file can be written back");
        }
        std::fs::remove_dir_all(self.folder.profile()).expect("the profile can be removed");
        self.session = session(&self.driver, &self.folder, &self.settings).await;
        self.visit("").await;
        self
    }

    /// Goes to a hash (or to the bare address) by loading the page, and waits until the app has started.
    pub async fn visit(&self, hash: &str) {
        self.load(hash).await;
        self.has_started().await;
    }

    /// Opens a file of this machine by its path, as a double click does, and waits until the app in it has started.
    pub async fn visit_file(&self, file: &std::path::Path) {
        self.leave().await;
        self.session.goto(format!("file://{}", file.display())).await.expect("the file opens");
        self.has_started().await;
    }

    /// Loads the page without waiting for the app.
    pub async fn load(&self, hash: &str) {
        self.leave().await;
        self.session.goto(format!("{}{hash}", self.address())).await.expect("the page loads");
    }

    /// Goes to an empty page, unless it is there: from one hash to another a browser would not load anything.
    async fn leave(&self) {
        if self.session.current_url().await.is_ok_and(|url| url.as_str() != "about:blank") {
            self.session.goto("about:blank").await.expect("an empty page");
        }
    }

    /// Loads the page again, as it is.
    pub async fn reload(&self) {
        self.session.refresh().await.expect("the page reloads");
        self.has_started().await;
    }

    async fn has_started(&self) {
        self.until("the app has started", async || {
            // The page before the app has two of them, one hidden.
            let script = "return window.wasmBindings !== undefined && document.querySelectorAll('main').length === 1
                && !!document.querySelector('main h1[tabindex]')";
            self.js(script).await == json!(true)
        })
        .await;
    }

    /// Opens a second window of the same browser at the start page, and goes there. Gives the way back.
    pub async fn second_window(&self) -> WindowHandle {
        let first = self.window().await;
        let second = self.session.new_tab().await.expect("a second window");
        self.to_window(second).await;
        self.visit("").await;
        first
    }

    /// The window that is looked at.
    pub async fn window(&self) -> WindowHandle {
        self.session.window().await.expect("a window")
    }

    /// Goes to an open window.
    pub async fn to_window(&self, window: WindowHandle) {
        self.session.switch_to_window(window).await.expect("the window is open");
    }

    /// How many windows and tabs are open.
    pub async fn windows(&self) -> usize {
        self.session.windows().await.expect("the windows").len()
    }

    /// Writes an address into the address bar that differs only in its hash: nothing is loaded. Gives the page time to
    /// hear of it and to draw what belongs to it.
    pub async fn go(&self, hash: &str) {
        let script = "const [hash, done] = arguments;
            if (location.hash === hash) return done();
            addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(done)), { once: true });
            location.hash = hash;";
        let gone = self.session.execute_async(script, vec![json!(hash)]).await;
        gone.unwrap_or_else(|cause| panic!("{hash} is not come to: {cause}"));
    }

    /// Where the app is served.
    #[must_use]
    pub fn address(&self) -> &str {
        self.server.address()
    }

    /// What the server was asked for.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.server.requests()
    }

    /// Where saved files arrive.
    #[must_use]
    pub fn downloads(&self) -> PathBuf {
        self.folder.downloads()
    }

    /// Where a test may write a file for the browser.
    #[must_use]
    pub fn room(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The value of an expression or the `return` of a script.
    pub async fn js(&self, script: &str) -> Value {
        self.script(script, Vec::new()).await
    }

    /// The same with arguments.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        match self.session.execute(script, arguments).await {
            Ok(value) => value.json().clone(),
            Err(cause) => panic!("a script failed: {cause}\n{script}"),
        }
    }

    /// What a script hands to its last argument, whenever it does.
    pub async fn wait_for_script(&self, script: &str, arguments: Vec<Value>) -> Value {
        let said = self.session.execute_async(script, arguments).await;
        said.unwrap_or_else(|cause| panic!("a script failed: {cause}\n{script}")).json().clone()
    }

    /// A command of the protocol of the browser's developer tools.
    pub async fn cdp(&self, method: &str, parameters: Value) -> Value {
        match self.session.cdp().send_raw(method, parameters).await {
            Ok(value) => value,
            Err(cause) => panic!("{method} failed: {cause}"),
        }
    }

    /// Runs a script at the beginning of every page from now on.
    pub async fn before_every_page(&self, script: &str) {
        self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// The width and height of the page, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// What the console has said since the last call: warnings, errors, violations of the security policy.
    pub async fn complaints(&self) -> Vec<String> {
        let log = self.session.browser_log().await.expect("the browser's log");
        let grave = log.into_iter().filter(|entry| ["WARNING", "SEVERE"].contains(&entry.level.as_str()));
        grave.map(|entry| format!("{}: {}", entry.level, entry.message)).collect()
    }

    /// The requests that pages have begun since the last call, of whatever origin.
    pub async fn begun_requests(&self) -> Vec<String> {
        let log = self.session.get_log("performance").await.expect("the browser's record of requests");
        let events = log.into_iter().filter_map(|entry| serde_json::from_str::<Value>(&entry.message).ok());
        let requests = events.filter(|event| event["message"]["method"] == "Network.requestWillBeSent");
        let addresses =
            requests.filter_map(|address| address["message"]["params"]["request"]["url"].as_str().map(str::to_owned));
        // The browser's own pages, such as that of a new tab.
        addresses.filter(|address| !address.starts_with("chrome:")).collect()
    }

    /// Waits until it holds; ends the test if it does not.
    pub async fn until(&self, what: &str, holds: impl AsyncFn() -> bool) {
        if !self.comes(&holds).await {
            let seen =
                self.script("return location.hash + '\\n' + document.body.innerText.slice(0, 1500)", vec![]).await;
            panic!("waited in vain until {what}. The page:\n{}", seen.as_str().unwrap_or_default());
        }
    }

    /// Whether it comes true in time.
    pub(crate) async fn comes(&self, holds: &impl AsyncFn() -> bool) -> bool {
        let start = Instant::now();
        let mut pause = Duration::from_millis(10);
        while !holds().await {
            if start.elapsed() > PATIENCE {
                return false;
            }
            // Asking takes the browser's time: what does not come at once is asked for less and less often.
            tokio::time::sleep(pause).await;
            pause = LONGEST_PAUSE.min(pause * 2);
        }
        true
    }
}
