//! Takes what a command is about to do, gives a machine that can do it: every missing tool is installed, once.
//! Never installs a part when another may not be installed: then it names all of those, with their commands, and stops.
//! Never touches what is present: an exact version already on PATH is used as it is.

mod cargo_tools;
mod debian;
mod node;
mod python;
mod rust;

pub(crate) use debian::chromium;

use std::io::Write;
use std::time::Instant;

use crate::args::Args;
use crate::failure::While;
use crate::place::Place;
use crate::toolbox::Toolbox;
use crate::{Failure, Outcome};

/// What the tools are wanted for; each needs also what stands before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    /// Building and serving the app.
    Build,
    /// Driving the app in a browser.
    Browse,
    /// Every test and check.
    Test,
}

/// Whether a step has to be done, and whether it can be.
pub(crate) enum State {
    Present,
    Missing,
    /// It may not be installed from here. Each thing that is missing, and the command that installs it.
    Blocked(Vec<(String, String)>),
}

/// One thing that `setup` makes sure of.
pub(crate) struct Step<'a> {
    /// What it is, with its version.
    name: String,
    /// How long it takes, as a person says it.
    time: &'static str,
    /// The command that installs it, as a person types it.
    how: String,
    state: State,
    install: Box<dyn Fn() -> Outcome<()> + 'a>,
}

/// `cargo xtask setup [--list]`.
pub(crate) fn command(place: &Place, mut args: Args) -> Outcome<()> {
    let only_list = args.flag("--list");
    args.finish()?;
    if only_list {
        return list(place);
    }
    ensure(place, Purpose::Test)?;
    println!("Everything is installed; the tools are in {}", place.tools.display());
    Ok(())
}

/// Installs what this purpose lacks and gives the tools.
pub(crate) fn ensure(place: &Place, purpose: Purpose) -> Outcome<Toolbox> {
    let steps = steps(place, purpose)?;
    let blocked: Vec<_> = steps.iter().filter_map(Step::blocked).flatten().collect();
    if !blocked.is_empty() {
        return Err(refusal(&blocked));
    }
    let missing: Vec<_> = steps.iter().filter(|step| matches!(step.state, State::Missing)).collect();
    if !missing.is_empty() {
        println!("Installing {} missing tools, once, into {}", missing.len(), place.tools.display());
        std::fs::create_dir_all(&place.tools)
            .cannot(format!("make {} (KAGAMI_TOOLS may name another folder)", place.tools.display()))?;
    }
    for (index, step) in missing.iter().enumerate() {
        print!("[{}/{}] {} … {}, once ", index + 1, missing.len(), step.name, step.time);
        std::io::stdout().flush().cannot("write to the terminal")?;
        let start = Instant::now();
        (step.install)().cannot(format!("install {} with\n    {}\n", step.name, step.how))?;
        println!("(done in {} s)", start.elapsed().as_secs());
    }
    Toolbox::open(place)
}

/// All steps in the order in which they can be done.
fn steps(place: &Place, purpose: Purpose) -> Outcome<Vec<Step<'_>>> {
    let mut steps = vec![rust::step(place, purpose)];
    steps.extend(node::debian_step(purpose));
    steps.extend(cargo_tools::steps(place)?);
    steps.push(node::step(place, purpose)?);
    if purpose == Purpose::Test {
        steps.push(python::debian_step());
        steps.push(python::step(place));
    }
    if purpose >= Purpose::Browse {
        steps.push(debian::browser_step());
    }
    Ok(steps)
}

fn list(place: &Place) -> Outcome<()> {
    println!("Tools folder: {}", place.tools.display());
    for step in steps(place, Purpose::Test)? {
        match &step.state {
            State::Present => println!("present  {}", step.name),
            State::Missing => println!("missing  {} ({}): {}", step.name, step.time, step.how),
            State::Blocked(things) => {
                for (thing, command) in things {
                    println!("blocked  {thing}: {command}");
                }
            }
        }
    }
    Ok(())
}

fn refusal(things: &[&(String, String)]) -> Failure {
    let width = things.iter().map(|(thing, _)| thing.chars().count()).max().unwrap_or_default();
    let lines = things.iter().map(|(thing, command)| format!("\n  {thing:width$}  {command}"));
    let lines: String = lines.collect();
    Failure::new(format!(
        "these are missing and cannot be installed from here:{lines}\nInstall them, then run this command again."
    ))
}

impl Step<'_> {
    fn blocked(&self) -> Option<&Vec<(String, String)>> {
        match &self.state {
            State::Blocked(things) => Some(things),
            State::Present | State::Missing => None,
        }
    }
}
