//! Takes the project, gives the verdict of every check and test, in the order from quick to slow.
//! Goes on after a failure, so that one run names them all; never runs two browsers at the same time.

mod parts;

use std::process::Command;
use std::time::{Duration, Instant};

use parts::{PARTS, Part};

use crate::args::Args;
use crate::place::Place;
use crate::process::{self, Counts};
use crate::setup::{self, Purpose};
use crate::toolbox::Toolbox;
use crate::{Failure, Outcome};

/// What is being tested, and what has come of it so far.
struct Suite<'a> {
    place: &'a Place,
    tools: Toolbox,
    /// Also the tests marked `#[ignore]`, because they take long.
    full: bool,
    /// The tests of the part that runs now.
    counts: Counts,
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

/// `cargo xtask test [--full] [--only PART] [--no-build]`.
pub(crate) fn command(place: &Place, mut args: Args) -> Outcome<()> {
    let full = args.flag("--full");
    let as_it_is = args.flag("--no-build");
    let only = args.value("--only")?;
    args.finish()?;
    let is_wanted = |part: &&Part| {
        let is_asked = only.as_deref().is_none_or(|group| part.belongs_to(group));
        is_asked && !(as_it_is && part.group == "build")
    };
    let parts: Vec<_> = PARTS.iter().filter(is_wanted).collect();
    if parts.is_empty() {
        return Err(Failure::new("--only knows lint, it, web, build and e2e"));
    }
    let start = Instant::now();
    let tools = setup::ensure(place, Purpose::Test)?;
    let set_up = Done { title: "Set-up", time: start.elapsed(), counts: Counts::default(), fault: None };
    let mut suite = Suite { place, tools, full, counts: Counts::default(), done: vec![set_up] };
    for (index, part) in parts.iter().enumerate() {
        println!("\n=== {}/{} {} ===", index + 1, parts.len(), part.title);
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

    /// Prints one line for each part; a failure that names the parts that failed.
    fn verdict(&self) -> Outcome<()> {
        println!("\n=== Summary ===");
        for done in &self.done {
            let verdict = if done.fault.is_none() { "ok    " } else { "FAILED" };
            let Counts { passed, failed } = done.counts;
            let tests = if passed + failed == 0 { String::new() } else { format!("{passed} passed, {failed} failed") };
            let line = format!("{verdict}  {:<28} {:>7.1} s   {tests}", done.title, done.time.as_secs_f64());
            println!("{}", line.trim_end());
        }
        let time: Duration = self.done.iter().map(|done| done.time).sum();
        let passed: u64 = self.done.iter().map(|done| done.counts.passed).sum();
        let failed: u64 = self.done.iter().map(|done| done.counts.failed).sum();
        println!("\n{passed} tests passed, {failed} failed, in {:.1} minutes", time.as_secs_f64() / 60.0);
        let faults = self.done.iter().filter_map(|done| done.fault.as_ref().map(|fault| (done.title, fault)));
        let faults: Vec<_> = faults.map(|(title, fault)| format!("\n  {title}: {}", first_line(fault))).collect();
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Failure::new(format!("not everything is in order:{}", faults.concat())))
        }
    }

    /// Runs test programs with what all of them may ask for, and counts.
    fn count(&mut self, command: &mut Command) -> Outcome<()> {
        command.env("KAGAMI_TOOLS_NODE", self.tools.node_modules()).env("KAGAMI_PYTHON", self.tools.python());
        if self.full {
            command.env("KAGAMI_FULL", "1");
        }
        process::run_tests(command, &mut self.counts)
    }
}

fn first_line(fault: &Failure) -> String {
    fault.to_string().lines().next().unwrap_or_default().to_owned()
}
