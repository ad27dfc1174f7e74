//! Takes the project, gives the verdict of every check and test, in the order from quick to slow, or of the tests whose
//! names contain a given text.
//! Goes on after a failure, so that one run names them all. The release build begins with the first check.
//! `.config/nextest.toml` says which tests run beside others.

mod names;
mod parts;
mod report;

use std::process::Command;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use parts::{PARTS, Part};
use report::TestTime;

use crate::failure::While;
use crate::place::Place;
use crate::process::{self, Counts};
use crate::progress::Progress;
use crate::setup::{self, Purpose};
use crate::toolbox::Toolbox;
use crate::{Failure, Outcome, build, flags};

/// What is being tested, and what has come of it so far.
struct Suite<'a> {
    place: &'a Place,
    tools: Toolbox,
    /// Parts of the names of the tests that are wanted; all are wanted where there is none.
    names: Vec<String>,
    /// Also the tests marked `#[ignore]`, because they take long.
    full: bool,
    /// The release build, which is made beside the checks before it: neither needs both cores all the time.
    building: Option<JoinHandle<Outcome<()>>>,
    progress: Progress,
    /// The tests of the part that runs now.
    counts: Counts,
    times: Vec<TestTime>,
    done: Vec<Done>,
}

/// A part that is over.
struct Done {
    title: &'static str,
    time: Duration,
    counts: Counts,
    /// What went wrong.
    fault: Option<Failure>,
}

/// `cargo xtask test [NAME…] [--full] [--only PART] [--no-build]`.
pub(crate) fn command(place: &Place, flags: flags::Test) -> Outcome<()> {
    let flags::Test { names, only, full, no_build } = flags;
    let mut parts = Vec::new();
    for part in &PARTS {
        let is_asked = only.as_deref().is_none_or(|group| part.belongs_to(group));
        if is_asked && !(no_build && part.group == "build") && part.has(place, &names)? {
            parts.push(part);
        }
    }
    if parts.is_empty() {
        return Err(Failure::new("--only knows lint, it, web, build and e2e"));
    }
    let (start, mut progress) = (Instant::now(), Progress::new());
    progress.expect(parts.len());
    let tools = setup::ensure(place, Purpose::Test, &mut progress)?;
    let set_up = Done { title: "Set-up", time: start.elapsed(), counts: Counts::default(), fault: None };
    let (counts, times, done) = (Counts::default(), Vec::new(), vec![set_up]);
    let building = parts.iter().any(|part| part.title == parts::BUILD).then(|| {
        let (place, tools) = (place.clone(), tools.clone());
        std::thread::spawn(move || build::release(&place, &tools, &mut Progress::silent()))
    });
    let mut suite = Suite { place, tools, names, full, building, progress, counts, times, done };
    for part in parts {
        println!();
        suite.progress.step(part.title);
        suite.run(part);
    }
    suite.verdict()
}

impl Suite<'_> {
    /// Runs a part, unless one failed that it cannot do without.
    fn run(&mut self, part: &Part) {
        let broken =
            part.needs.filter(|needed| self.done.iter().any(|done| done.title == *needed && done.fault.is_some()));
        let start = Instant::now();
        self.counts = Counts::default();
        let outcome = match broken {
            Some(needed) => Err(Failure::new(format!("was not tried, because `{needed}` failed"))),
            None => (part.run)(self),
        };
        let fault = outcome.err();
        if let Some(fault) = &fault {
            println!("`{}`: {fault}", part.title);
        }
        self.done.push(Done { title: part.title, time: start.elapsed(), counts: self.counts, fault });
    }

    /// Prints the slowest tests and one line for each part; a failure that names the parts that failed.
    fn verdict(mut self) -> Outcome<()> {
        println!("\n=== The slowest tests ===");
        self.times.sort_by(|a, b| b.seconds.total_cmp(&a.seconds));
        for TestTime { name, seconds } in self.times.iter().take(10) {
            println!("{seconds:>7.1} s  {name}");
        }
        println!("\n=== Summary ===");
        for done in &self.done {
            let verdict = if done.fault.is_none() { "ok    " } else { "FAILED" };
            let Counts { passed, failed } = done.counts;
            let tests = if passed + failed == 0 { String::new() } else { format!("{passed} passed, {failed} failed") };
            let line = format!("{verdict}  {:<28} {:>7.1} s   {tests}", done.title, done.time.as_secs_f64());
            println!("{}", line.trim_end());
        }
        let passed: u64 = self.done.iter().map(|done| done.counts.passed).sum();
        let failed: u64 = self.done.iter().map(|done| done.counts.failed).sum();
        println!("\n{passed} tests passed, {failed} failed, in {}", self.progress.elapsed());
        let faults = self.done.iter().filter_map(|done| done.fault.as_ref().map(|fault| (done.title, fault)));
        let faults: Vec<_> = faults.map(|(title, fault)| format!("\n  {title}: {}", first_line(fault))).collect();
        if !faults.is_empty() {
            return Err(Failure::new(format!("not everything is in order:{}", faults.concat())));
        }
        if passed == 0 && !self.names.is_empty() {
            return Err(Failure::new(format!("no test is called so: {}", self.names.join(", "))));
        }
        Ok(())
    }

    /// Runs test programs with what all of them may ask for, and counts their closing lines.
    fn count(&mut self, command: &mut Command) -> Outcome<()> {
        self.equip(command);
        process::run_tests(command, &mut self.counts)
    }

    /// Runs the wanted tests of these words by nextest, and takes its record of them.
    fn nextest(&mut self, words: &[&str], settings: &[(&str, std::path::PathBuf)]) -> Outcome<()> {
        let all = ["nextest", "run", "--workspace", "--features", "xtask/browser", "--no-tests", "pass"];
        let mut command = self.tools.cargo(&[&all, words].concat());
        command.args(&self.names).envs(settings.iter().cloned());
        if self.full {
            command.args(["--run-ignored", "all"]);
        }
        self.equip(&mut command);
        let record = self.tools.target().join("nextest/default/junit.xml");
        // That of a run before would count again where this one comes to none.
        std::fs::remove_file(&record).ok();
        let outcome = process::run(&mut command);
        if let Ok(text) = std::fs::read_to_string(&record) {
            let (counts, times) = report::read(&text).cannot(format!("read {}", record.display()))?;
            self.counts = counts;
            self.times.extend(times);
        }
        outcome
    }

    fn equip(&self, command: &mut Command) {
        command.env("KAGAMI_TOOLS_NODE", self.tools.node_modules()).env("KAGAMI_PYTHON", self.tools.python());
        if self.full {
            command.env("KAGAMI_FULL", "1");
        }
    }
}

fn first_line(fault: &Failure) -> String {
    fault.to_string().lines().next().unwrap_or_default().to_owned()
}
