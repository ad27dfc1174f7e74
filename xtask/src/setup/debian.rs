//! Takes names of Debian packages, gives them installed when this is Debian and the user is root.
//! Never asks for a password: who is not root is told the command.

use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

use super::{State, Step};
use crate::Outcome;
use crate::process;

/// One thing a step needs and the package that brings it.
pub(super) struct Thing {
    pub(super) name: &'static str,
    pub(super) package: &'static str,
    pub(super) present: bool,
}

/// The browser, its driver, a Japanese font and a reader of what is printed, for the tests and the bench.
pub(super) fn browser_step() -> Step<'static> {
    let things = [
        Thing { name: "Chromium", package: "chromium", present: chromium().is_some() },
        Thing { name: "chromedriver", package: "chromium-driver", present: process::find("chromedriver").is_some() },
        Thing { name: "a Japanese font", package: "fonts-noto-cjk", present: has_japanese_font() },
        Thing { name: "pdftotext", package: "poppler-utils", present: process::find("pdftotext").is_some() },
    ];
    step("Chromium, chromedriver, a Japanese font, pdftotext", "about 2 minutes", &things)
}

/// The path of Chromium or Chrome.
pub(crate) fn chromium() -> Option<std::path::PathBuf> {
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].into_iter().find_map(process::find)
}

/// The step that installs those of the packages whose thing is absent.
pub(super) fn step(name: &str, time: &'static str, things: &[Thing]) -> Step<'static> {
    let missing: Vec<_> = things.iter().filter(|thing| !thing.present).collect();
    let packages: Vec<_> = missing.iter().map(|thing| thing.package).collect();
    let how = format!("apt-get update && apt-get install -y --no-install-recommends {}", packages.join(" "));
    let state = if missing.is_empty() {
        State::Present
    } else if process::find("apt-get").is_none() {
        let remedy =
            |thing: &&Thing| format!("install it with this system's package manager (Debian: {})", thing.package);
        State::Blocked(missing.iter().map(|thing| (thing.name.to_owned(), remedy(thing))).collect())
    } else if is_root() {
        State::Missing
    } else {
        let remedy = |thing: &&Thing| format!("sudo apt-get install -y {}", thing.package);
        State::Blocked(missing.iter().map(|thing| (thing.name.to_owned(), remedy(thing))).collect())
    };
    Step { name: name.to_owned(), time, how, state, install: Box::new(move || install(&packages)) }
}

fn install(packages: &[&str]) -> Outcome<()> {
    static LISTS_READ: AtomicBool = AtomicBool::new(false);
    if !LISTS_READ.swap(true, Ordering::Relaxed) {
        process::run_quietly(Command::new("apt-get").args(["update", "-qq"]))?;
    }
    let mut command = Command::new("apt-get");
    command.args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages);
    process::run_quietly(command.env("DEBIAN_FRONTEND", "noninteractive"))
}

fn is_root() -> bool {
    process::output(Command::new("id").arg("-u")).as_deref() == Some("0")
}

fn has_japanese_font() -> bool {
    let noto = Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");
    let listed = || process::output(Command::new("fc-list").args([":lang=ja", "family"]));
    noto.exists() || listed().is_some_and(|families| !families.is_empty())
}
