//! Takes chromedriver, gives sessions of headless Chromium, each with a fresh profile, slowed down like an office PC where
//! that is wanted. What thirtyfour does in turns with other things is waited for here; never leaves a browser behind.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{CapabilitiesHelper, ChromeCapabilities, ChromiumLikeCapabilities, PageLoadStrategy, WebDriver};
use tokio::runtime::{Builder, Runtime};

use crate::failure::While;
use crate::{Failure, Outcome};

/// How many times slower the processor seems.
pub(super) const SLOWER: u32 = 4;
/// The emulated line.
pub(super) const MEGABITS: u32 = 10;
/// The emulated time from a request to the first byte of its answer, in milliseconds.
pub(super) const LATENCY: u32 = 40;

/// Longer than anything here takes on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// How long a browser is left alone after its start, which it goes on with in the background for a while.
const QUIET_START: Duration = Duration::from_secs(1);

/// How long the browser is left alone after it was given something to do: a question in the meantime would take its time.
const QUIET_LOAD: Duration = Duration::from_secs(2);
const QUIET_CLICK: Duration = Duration::from_millis(120);

/// A running chromedriver. It ends when this value is dropped.
pub(crate) struct Driver {
    process: Child,
    address: String,
    runtime: Runtime,
    browser: std::path::PathBuf,
}

impl Driver {
    /// Starts `chromedriver` on a free port.
    pub(crate) fn start(chromedriver: &Path, browser: &Path) -> Outcome<Self> {
        let doing = format!("start {}", chromedriver.display());
        let mut command = Command::new(chromedriver);
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().cannot(&doing)?;
        let output = process.stdout.take().ok_or_else(|| Failure::new(format!("cannot {doing}: it has no output")))?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let port = lines.by_ref().find_map(|line| port_in(&line));
        // What it says later is read and dropped, so that it never waits for a reader.
        std::thread::spawn(move || lines.for_each(drop));
        let runtime = Builder::new_current_thread().enable_all().build().cannot(&doing)?;
        let address = port.map(|port| format!("http://127.0.0.1:{port}")).unwrap_or_default();
        let driver = Self { process, address, runtime, browser: browser.to_path_buf() };
        if port.is_some() { Ok(driver) } else { Err(Failure::new(format!("cannot {doing}: it named no port"))) }
    }

    /// A browser with a profile that nothing was ever loaded into.
    pub(crate) fn session(&self) -> Outcome<Session<'_>> {
        let mut wanted = ChromeCapabilities::new();
        let words = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"];
        let quiet = ["--disable-background-networking", "--disable-component-update", "--window-size=1280,900"];
        for word in words.into_iter().chain(quiet) {
            wanted.add_arg(word).cannot("ask for a browser")?;
        }
        wanted.set_binary(&self.browser.to_string_lossy()).cannot("ask for a browser")?;
        // The driver would ask the page again and again whether it has loaded.
        wanted.set_page_load_strategy(PageLoadStrategy::None).cannot("ask for a browser")?;
        let browser = self.wait(WebDriver::new(&self.address, wanted))?;
        Ok(Session { driver: self, browser })
    }

    fn wait<T>(&self, doing: impl Future<Output = WebDriverResult<T>>) -> Outcome<T> {
        self.runtime.block_on(doing).cannot("drive Chromium")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself.
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// The number in `ChromeDriver was started successfully on port 12345.`
fn port_in(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

/// One browser. It is closed when this value is dropped.
pub(crate) struct Session<'a> {
    driver: &'a Driver,
    browser: WebDriver,
}

impl Session<'_> {
    /// Makes it slow like an office PC, and empties its cache for good.
    pub(super) fn slow_down(&self) -> Outcome<()> {
        let bytes_a_second = MEGABITS * 1_000_000 / 8;
        let line = json!({
            "offline": false, "latency": LATENCY, "downloadThroughput": bytes_a_second, "uploadThroughput": bytes_a_second,
        });
        self.cdp("Network.enable", &json!({}))?;
        self.cdp("Network.setCacheDisabled", &json!({ "cacheDisabled": true }))?;
        self.cdp("Network.emulateNetworkConditions", &line)?;
        self.cdp("Emulation.setCPUThrottlingRate", &json!({ "rate": SLOWER }))?;
        Ok(())
    }

    /// Has it run this script before those of every page, and lets it come to rest.
    pub(crate) fn prepare(&self, script: &str) -> Outcome<()> {
        self.cdp("Page.enable", &json!({}))?;
        self.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }))?;
        std::thread::sleep(QUIET_START);
        Ok(())
    }

    /// Gives the page a window of that width and height, in CSS pixels.
    pub(crate) fn resize(&self, [width, height]: [u32; 2]) -> Outcome<()> {
        let window = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", &window)?;
        Ok(())
    }

    /// Loads a page, and leaves it alone while it loads.
    pub(crate) fn go(&self, url: &str) -> Outcome<()> {
        self.driver.wait(self.browser.goto(url))?;
        std::thread::sleep(QUIET_LOAD);
        self.until(&format!("return location.href === '{url}' && document.readyState === 'complete'"))
    }

    /// What a script gives; a promise is waited for.
    pub(crate) fn script(&self, script: &str) -> Outcome<Value> {
        self.script_with(script, Vec::new())
    }

    /// The same for a script that reads these `arguments`.
    pub(crate) fn script_with(&self, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
        let result = self.driver.wait(self.browser.execute(script, arguments))?;
        Ok(result.json().clone())
    }

    /// Asks again until the script gives `true`.
    pub(crate) fn until(&self, script: &str) -> Outcome<()> {
        let start = Instant::now();
        while self.script(script)? != json!(true) {
            if start.elapsed() > PATIENCE {
                return Err(Failure::new(format!("waited in vain for: {script}")));
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    /// Presses and releases the mouse button at the point that the script gives, and leaves the page alone to answer.
    pub(crate) fn click(&self, point: &str) -> Outcome<()> {
        // Sooner, a press is taken for one that was meant for the page before.
        self.until(
            "const mark = performance.getEntriesByName('kagami-page').at(-1);
            return !mark || performance.now() > mark.startTime + 520",
        )?;
        let point = self.script(point)?;
        let (x, y) = (point.get("x"), point.get("y"));
        for (kind, buttons) in [("mousePressed", 1), ("mouseReleased", 0)] {
            let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": buttons, "clickCount": 1 });
            self.cdp("Input.dispatchMouseEvent", &event)?;
        }
        std::thread::sleep(QUIET_CLICK);
        Ok(())
    }

    /// The name and version of the browser.
    pub(super) fn browser(&self) -> Outcome<String> {
        let about = self.cdp("Browser.getVersion", &json!({}))?;
        Ok(about.get("product").and_then(Value::as_str).unwrap_or_default().to_owned())
    }

    /// A command of the protocol of the developer tools, and its answer.
    pub(crate) fn cdp(&self, command: &str, parameters: &Value) -> Outcome<Value> {
        self.driver.wait(self.browser.cdp().send_raw(command, parameters.clone()))
    }
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        // A browser that has gone away already needs no goodbye.
        self.driver.wait(self.browser.clone().quit()).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::port_in;

    #[test]
    fn the_port_is_read_from_what_chromedriver_says() {
        assert_eq!(port_in("ChromeDriver was started successfully on port 40123."), Some(40123));
        assert_eq!(port_in("Starting ChromeDriver 156"), None);
    }
}
