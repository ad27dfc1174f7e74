//! Takes the project, gives the verdict of every check and test, in the order from quick to slow.
//! Never goes on after a failure, never runs two browsers at the same time.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::args::Args;
use crate::place::Place;
use crate::process::{self, Counts};
use crate::setup::{self, Purpose};
use crate::toolbox::Toolbox;
use crate::{Failure, Outcome, build};

/// What is being tested, and what has come of it so far.
struct Suite<'a> {
    place: &'a Place,
    tools: Toolbox,
    /// Also the tests marked `#[ignore]`, because they take long.
    full: bool,
    counts: Counts,
    times: Vec<(&'static str, Duration)>,
}

/// One part of the suite.
struct Part {
    /// What `--only` calls it.
    group: &'static str,
    title: &'static str,
    run: fn(&mut Suite<'_>) -> Outcome<()>,
}

const PARTS: [Part; 7] = [
    Part {
        group: "lint",
        title: "Format",
        run: |suite| process::run(&mut suite.tools.cargo(&["fmt", "--all", "--check"])),
    },
    Part { group: "lint", title: "Clippy, native", run: |suite| suite.clippy_native() },
    Part { group: "lint", title: "Clippy, wasm", run: |suite| suite.clippy_wasm() },
    Part { group: "it", title: "Native tests", run: |suite| suite.native() },
    Part { group: "web", title: "Tests in the browser", run: |suite| suite.web() },
    Part {
        group: "build",
        title: "Release build and its size",
        run: |suite| build::release(suite.place, &suite.tools),
    },
    Part { group: "e2e", title: "A person's journeys", run: |suite| suite.journeys() },
];

/// `cargo xtask test [--full] [--only PART] [--no-build]`.
pub(crate) fn command(place: &Place, mut args: Args) -> Outcome<()> {
    let full = args.flag("--full");
    let as_it_is = args.flag("--no-build");
    let only = args.value("--only")?;
    args.finish()?;
    let wanted = |part: &Part| match only.as_deref() {
        // The journeys walk through dist/, so it has to be that of today's source.
        Some("e2e") => part.group == "e2e" || part.group == "build",
        Some(group) => part.group == group,
        None => true,
    };
    let parts: Vec<_> = PARTS.iter().filter(|part| wanted(part) && !(as_it_is && part.group == "build")).collect();
    if parts.is_empty() {
        return Err(Failure::new("--only knows lint, it, web, build and e2e"));
    }
    let start = Instant::now();
    let tools = setup::ensure(place, Purpose::Test)?;
    let times = vec![("Set-up", start.elapsed())];
    let mut suite = Suite { place, tools, full, counts: Counts::default(), times };
    let outcome = suite.run(&parts);
    suite.summary();
    outcome
}

impl Suite<'_> {
    fn run(&mut self, parts: &[&Part]) -> Outcome<()> {
        for (index, part) in parts.iter().enumerate() {
            println!("\n=== {}/{} {} ===", index + 1, parts.len(), part.title);
            let start = Instant::now();
            let outcome = (part.run)(self);
            self.times.push((part.title, start.elapsed()));
            outcome.map_err(|cause| Failure::new(format!("`{}` failed: {cause}", part.title)))?;
        }
        Ok(())
    }

    fn summary(&self) {
        println!("\n=== Summary ===");
        for (title, time) in &self.times {
            println!("{title:<28} {:>7.1} s", time.as_secs_f64());
        }
        let total: Duration = self.times.iter().map(|(_, time)| *time).sum();
        println!("{:<28} {:>7.1} s\n", "together", total.as_secs_f64());
        println!("{} passed, {} failed", self.counts.passed, self.counts.failed);
    }

    fn clippy_native(&mut self) -> Outcome<()> {
        process::run(&mut self.tools.cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
    }

    fn clippy_wasm(&mut self) -> Outcome<()> {
        let words = [
            "clippy",
            "--target",
            "wasm32-unknown-unknown",
            "--lib",
            "--bins",
            "--test",
            "web",
            "--",
            "-D",
            "warnings",
        ];
        process::run(&mut self.tools.cargo(&words))
    }

    fn native(&mut self) -> Outcome<()> {
        let has_nextest = process::output(self.tools.command("cargo").args(["nextest", "--version"])).is_some();
        let (words, all): (&[&str], &[&str]) = if has_nextest {
            (&["nextest", "run", "--package", "kagami", "--package", "xtask"], &["--run-ignored", "all"])
        } else {
            (&["test", "--package", "kagami", "--package", "xtask"], &["--", "--include-ignored"])
        };
        let mut command = self.tools.cargo(words);
        command
            .args(if self.full { all } else { &[] })
            .env("KAGAMI_TOOLS_NODE", self.tools.node_modules())
            .env("KAGAMI_PYTHON", self.tools.python());
        self.count(&mut command)
    }

    fn web(&mut self) -> Outcome<()> {
        let settings = self.place.root.join("tests").join("web").join("webdriver.json");
        let mut command = self.tools.cargo(&["test", "--target", "wasm32-unknown-unknown", "--test", "web"]);
        command
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", self.tools.program("wasm-bindgen-test-runner")?)
            .env("CHROMEDRIVER", self.tools.program("chromedriver")?)
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings);
        self.count(&mut command)
    }

    fn journeys(&mut self) -> Outcome<()> {
        let mut words = vec!["test", "--package", "kagami-e2e", "--", "--test-threads", "1"];
        words.extend(self.full.then_some("--include-ignored"));
        let mut command = self.tools.cargo(&words);
        command
            .env("KAGAMI_DIST", self.place.dist())
            .env("KAGAMI_TOOLS_NODE", self.tools.node_modules())
            .env("KAGAMI_PYTHON", self.tools.python())
            .env("KAGAMI_CHROMEDRIVER", self.tools.program("chromedriver")?);
        if let Some(browser) = setup::chromium() {
            command.env("KAGAMI_CHROMIUM", browser);
        }
        self.count(&mut command)
    }

    fn count(&mut self, command: &mut Command) -> Outcome<()> {
        if self.full {
            command.env("KAGAMI_FULL", "1");
        }
        process::run_tests(command, &mut self.counts)
    }
}
