//! Takes nothing, gives a chromedriver on a port of its own, and a temporary folder for one browser.
//! Never ends a process outside the group it started, never leaves the folder behind.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::setting;

/// A running chromedriver. It and the browsers it started end when this value is dropped.
pub struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    /// Starts one on a free port, in a process group of its own.
    #[must_use]
    pub fn start() -> Self {
        // It looks for a port that is free twice over (IPv4 and IPv6), and gives up where the second is not.
        (0..5).find_map(|_| Self::try_start()).expect("a chromedriver that says its port")
    }

    fn try_start() -> Option<Self> {
        let program = setting::chromedriver();
        // In a locale without UTF-8 the browser could not write a Japanese file name.
        let mut process = Command::new(&program)
            .arg("--port=0")
            .env("LC_ALL", "C.UTF-8")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap_or_else(|cause| panic!("{} does not start: {cause}", program.display()));
        let output = process.stdout.take();
        // From here on it is ended, whatever comes.
        let mut driver = Self { process, address: String::new() };
        let mut lines = BufReader::new(output?).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| port_in(&line))?;
        // What it says later is read and dropped, so that it never waits for a reader.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        driver.address = format!("http://127.0.0.1:{port}");
        Some(driver)
    }

    /// Ends it and every browser that it started at once, as a PC does that is switched off.
    pub(crate) fn kill(&self) {
        let all: Vec<String> = family(self.process.id()).iter().map(u32::to_string).collect();
        Command::new("kill").arg("-KILL").args(all).stderr(Stdio::null()).status().expect("kill runs");
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }
}

/// A process and all that it and its children started.
fn family(first: u32) -> Vec<u32> {
    let mut family = vec![first];
    let mut place = 0;
    while let Some(parent) = family.get(place).copied() {
        family.extend(processes().filter(|(_, of)| *of == parent).map(|(id, _)| id));
        place += 1;
    }
    family
}

/// Every process of this machine with that which started it.
fn processes() -> impl Iterator<Item = (u32, u32)> {
    let folders = std::fs::read_dir("/proc").expect("a list of processes").filter_map(Result::ok);
    folders.filter_map(|folder| {
        let id = folder.file_name().to_str()?.parse().ok()?;
        let state = std::fs::read_to_string(folder.path().join("stat")).ok()?;
        // The name of the program stands in brackets and may hold anything.
        let parent = state.rsplit_once(") ")?.1.split(' ').nth(1)?.parse().ok()?;
        Some((id, parent))
    })
}

/// The number in `ChromeDriver was started successfully on port 12345.`
fn port_in(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

impl Drop for Driver {
    fn drop(&mut self) {
        // At once: what a browser would still write goes away with its folder.
        let group = format!("-{}", self.process.id());
        Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status().ok();
        self.process.wait().ok();
    }
}

/// A folder that is gone with this value.
pub struct Folder(PathBuf);

impl Folder {
    /// A new empty one.
    #[must_use]
    pub fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = room().join(format!("kagami-e2e-{}-{number}", std::process::id()));
        std::fs::create_dir_all(folder.join("downloads")).expect("a temporary folder");
        Self(folder)
    }

    /// The browser's own files.
    #[must_use]
    pub fn profile(&self) -> PathBuf {
        self.0.join("profile")
    }

    /// What the browser saves.
    #[must_use]
    pub fn downloads(&self) -> PathBuf {
        self.0.join("downloads")
    }

    /// Room for the test's own files.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }
}

/// Memory that looks like a disk, where there is such; a browser writes much that nobody reads.
fn room() -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() { memory } else { std::env::temp_dir() }
}

impl Default for Folder {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A browser on its way out may still be writing.
        for _ in 0..100 {
            if std::fs::remove_dir_all(&self.0).is_ok() {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}
