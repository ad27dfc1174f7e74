//! Takes what a command is about to do, gives a machine that can do it: every missing tool is installed, once.
//! Never installs a part when another may not be installed, or where `KAGAMI_INSTALL` is `never`: then it names all
//! that is missing, with the commands, and stops.
//! Never touches what is present: an exact version already on PATH is used as it is.

mod cargo_tools;
mod debian;
mod node;
mod python;
mod rust;

pub(crate) use debian::chromium;

use crate::place::Place;
use crate::progress::Progress;
use crate::toolbox::Toolbox;
use crate::{Failure, Outcome, flags};

/// What the tools are wanted for; each needs also what stands before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    /// Showing a development build.
    Show,
    /// Building what is handed out.
    Release,
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
pub(crate) fn command(place: &Place, flags: &flags::Setup) -> Outcome<()> {
    if flags.list {
        return list(place);
    }
    ensure(place, Purpose::Test, &mut Progress::new())?;
    println!("The tools are in {}", place.tools.display());
    Ok(())
}

/// The tools that drive a browser.
#[cfg(feature = "browser")]
pub(crate) fn browser(place: &Place) -> Outcome<Toolbox> {
    ensure(place, Purpose::Browse, &mut Progress::new())
}

/// Installs what this purpose lacks, each as a step, and gives the tools.
pub(crate) fn ensure(place: &Place, purpose: Purpose, progress: &mut Progress) -> Outcome<Toolbox> {
    let steps = steps(place, purpose)?;
    let missing: Vec<_> = steps.iter().filter(|step| !matches!(step.state, State::Present)).collect();
    if missing.is_empty() {
        println!("Nothing is missing.");
        return Toolbox::open(place);
    }
    if let Some(why) = hindrance(place, &missing) {
        return Err(refusal(&why, &missing));
    }
    progress.expect(missing.len());
    println!("What is missing ({}) is installed once, into {}", missing.len(), place.tools.display());
    for (index, step) in missing.iter().enumerate() {
        progress.step(&format!("installing {}: {}, once", step.name, step.time));
        if let Err(cause) = (step.install)() {
            let left = missing.get(index..).unwrap_or_default();
            return Err(refusal(&format!("{} could not be installed: {cause}\n\nNow", step.name), left));
        }
    }
    Toolbox::open(place)
}

/// Why nothing may be installed from here.
fn hindrance(place: &Place, missing: &[&Step<'_>]) -> Option<String> {
    if std::env::var_os("KAGAMI_INSTALL").is_some_and(|value| value == "never") {
        return Some("KAGAMI_INSTALL says never, and".to_owned());
    }
    if missing.iter().any(|step| matches!(step.state, State::Blocked(_))) {
        return Some("not everything can be installed from here;".to_owned());
    }
    let probe = place.tools.join(format!(".probe-{}", std::process::id()));
    let write = || std::fs::create_dir_all(&probe).and_then(|()| std::fs::remove_dir(&probe));
    let cause = write().err()?;
    let folder = place.tools.display();
    Some(format!("the tools folder {folder} cannot be written ({cause}; KAGAMI_TOOLS may name another), and"))
}

/// All steps in the order in which they can be done.
fn steps(place: &Place, purpose: Purpose) -> Outcome<Vec<Step<'_>>> {
    let mut steps = vec![rust::step(place, purpose)];
    steps.extend(cargo_tools::steps(place, purpose)?);
    if purpose >= Purpose::Release {
        steps.extend(node::debian_step(purpose));
        steps.push(node::step(place, purpose)?);
    }
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

/// Names everything that is missing, each with the command that installs it.
fn refusal(why: &str, missing: &[&Step<'_>]) -> Failure {
    let lines = missing.iter().flat_map(|step| step.remedies());
    let lines: Vec<String> = lines.map(|(thing, command)| format!("\n  {thing}\n      {command}")).collect();
    Failure::new(format!("{why} these are missing:{}\nInstall them, then run this command again.", lines.concat()))
}

impl Step<'_> {
    /// What is missing, and the command that installs it.
    fn remedies(&self) -> Vec<(String, String)> {
        match &self.state {
            State::Present => Vec::new(),
            State::Missing => vec![(self.name.clone(), self.how.clone())],
            State::Blocked(things) => things.clone(),
        }
    }
}
