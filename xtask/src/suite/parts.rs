//! Takes the suite, gives its parts in their order: what each is called, what it cannot do without, and how it runs.
//! Never decides what happens after a failure: `mod.rs` does.

use super::Suite;
use crate::{Outcome, build, process, setup};

/// One part of the suite.
pub(super) struct Part {
    /// What `--only` calls it.
    pub(super) group: &'static str,
    pub(super) title: &'static str,
    /// The part without whose success this one makes no sense.
    pub(super) needs: Option<&'static str>,
    pub(super) run: fn(&mut Suite<'_>) -> Outcome<()>,
}

const BUILD: &str = "Release build";

pub(super) const PARTS: [Part; 8] = [
    part("lint", "Format", |suite| process::run(&mut suite.tools.cargo(&["fmt", "--all", "--check"]))),
    part("lint", "Clippy, native", clippy_native),
    part("lint", "Clippy, wasm", clippy_wasm),
    part("it", "Native tests", native),
    part("web", "Tests in the browser", web),
    part("build", BUILD, |suite| build::make(suite.place, &suite.tools, build::Profile::Release)),
    Part { needs: Some(BUILD), ..part("build", "Size of the first page", |suite| build::hold_to_budget(suite.place)) },
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
}

fn clippy_native(suite: &mut Suite<'_>) -> Outcome<()> {
    process::run(&mut suite.tools.cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

fn clippy_wasm(suite: &mut Suite<'_>) -> Outcome<()> {
    let words = "clippy --target wasm32-unknown-unknown --lib --bins --test web -- -D warnings";
    process::run(&mut suite.tools.cargo(&words.split(' ').collect::<Vec<_>>()))
}

fn native(suite: &mut Suite<'_>) -> Outcome<()> {
    let mut words = vec!["test", "--no-fail-fast", "--package", "kagami", "--package", "xtask"];
    words.extend(suite.full.then_some(["--", "--include-ignored"]).into_iter().flatten());
    let mut command = suite.tools.cargo(&words);
    suite.count(&mut command)
}

fn web(suite: &mut Suite<'_>) -> Outcome<()> {
    let settings = suite.place.root.join("tests").join("web").join("webdriver.json");
    let mut command = suite.tools.cargo(&["test", "--target", "wasm32-unknown-unknown", "--test", "web"]);
    command
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", suite.tools.program("wasm-bindgen-test-runner")?)
        .env("CHROMEDRIVER", suite.tools.program("chromedriver")?)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings);
    suite.count(&mut command)
}

/// One browser at a time: the tests take turns, and cargo runs this program alone.
fn journeys(suite: &mut Suite<'_>) -> Outcome<()> {
    let mut words = vec!["test", "--package", "kagami-e2e", "--", "--test-threads", "1"];
    words.extend(suite.full.then_some("--include-ignored"));
    let mut command = suite.tools.cargo(&words);
    command.env("KAGAMI_DIST", suite.place.dist()).env("KAGAMI_CHROMEDRIVER", suite.tools.program("chromedriver")?);
    if let Some(browser) = setup::chromium() {
        command.env("KAGAMI_CHROMIUM", browser);
    }
    suite.count(&mut command)
}
