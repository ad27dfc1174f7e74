//! Takes the suite, gives its parts in their order: what each is called, what it cannot do without, and how it runs.
//! Never decides what happens after a failure: `mod.rs` does.

use std::thread::JoinHandle;

use super::{Suite, names};
use crate::place::Place;
use crate::{Failure, Outcome, build, process, setup};

/// One part of the suite.
pub(super) struct Part {
    /// What `--only` calls it.
    pub(super) group: &'static str,
    pub(super) title: &'static str,
    /// The part without whose success this one makes no sense.
    pub(super) needs: Option<&'static str>,
    pub(super) run: fn(&mut Suite<'_>) -> Outcome<()>,
}

/// The part that makes `dist/`.
pub(super) const BUILD: &str = "Release build";

pub(super) const PARTS: [Part; 8] = [
    part("lint", "Format", |suite| process::run(&mut suite.tools.cargo(&["fmt", "--all", "--check"]))),
    part("lint", "Clippy, native", clippy_native),
    part("lint", "Clippy, wasm", clippy_wasm),
    part("it", "Native tests", native),
    part("web", "Tests in the browser", web),
    part("build", BUILD, release),
    Part { needs: Some(BUILD), ..part("build", "Size of the first page", size) },
    Part { needs: Some(BUILD), ..part("e2e", "A person's journeys", journeys) },
];

const fn part(group: &'static str, title: &'static str, run: fn(&mut Suite<'_>) -> Outcome<()>) -> Part {
    Part { group, title, needs: None, run }
}

impl Part {
    /// Whether `--only group` runs it. The journeys walk through dist/, so it has to be that of today's source.
    pub(super) fn belongs_to(&self, group: &str) -> bool {
        self.group == group || (group == "e2e" && self.title == BUILD)
    }

    /// Whether this part has tests of these names. Without names every part is wanted.
    pub(super) fn has(&self, place: &Place, names: &[String]) -> Outcome<bool> {
        if names.is_empty() {
            return Ok(true);
        }
        match self.group {
            // What nextest can tell in a second; a macro writes some of these tests.
            "it" => Ok(true),
            "web" => names::any(&place.root.join("tests/web"), names),
            "e2e" => names::any(&place.root.join("tests/e2e/tests"), names),
            _ if self.title == BUILD => names::any(&place.root.join("tests/e2e/tests"), names),
            _ => Ok(false),
        }
    }
}

fn clippy_native(suite: &mut Suite<'_>) -> Outcome<()> {
    let words = "clippy --workspace --all-targets --features xtask/browser -- -D warnings";
    process::run(&mut suite.tools.cargo(&words.split(' ').collect::<Vec<_>>()))
}

fn clippy_wasm(suite: &mut Suite<'_>) -> Outcome<()> {
    let words = "clippy --target wasm32-unknown-unknown --lib --bins --test web -- -D warnings";
    process::run(&mut suite.tools.cargo(&words.split(' ').collect::<Vec<_>>()))
}

fn native(suite: &mut Suite<'_>) -> Outcome<()> {
    suite.nextest(&["-E", "not package(kagami-e2e)"], &[])
}

fn web(suite: &mut Suite<'_>) -> Outcome<()> {
    let settings = suite.place.root.join("tests").join("web").join("webdriver.json");
    // The runner takes one name at a time.
    let filters = if suite.names.is_empty() { vec![String::new()] } else { suite.names.clone() };
    for filter in filters {
        let mut command =
            suite.tools.cargo(&["test", "--target", "wasm32-unknown-unknown", "--test", "web", "--", &filter]);
        command
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", suite.tools.program("wasm-bindgen-test-runner")?)
            .env("CHROMEDRIVER", suite.tools.program("chromedriver")?)
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &settings);
        suite.count(&mut command)?;
    }
    Ok(())
}

/// Waits for what began at the start.
fn release(suite: &mut Suite<'_>) -> Outcome<()> {
    let building = suite.building.take().map(JoinHandle::join);
    building.unwrap_or(Ok(Ok(()))).unwrap_or_else(|_| Err(Failure::new("the build ended early")))
}

fn size(suite: &mut Suite<'_>) -> Outcome<()> {
    build::hold_to_budget(suite.place, &suite.tools)
}

/// Several browsers at a time: they wait more than they work.
fn journeys(suite: &mut Suite<'_>) -> Outcome<()> {
    let mut settings =
        vec![("KAGAMI_DIST", suite.place.dist()), ("KAGAMI_CHROMEDRIVER", suite.tools.program("chromedriver")?)];
    settings.extend(setup::chromium().map(|browser| ("KAGAMI_CHROMIUM", browser)));
    suite.nextest(&["-E", "package(kagami-e2e)", "--test-threads", "4"], &settings)
}
