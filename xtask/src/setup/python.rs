//! Takes the system's Python, gives an environment in the tools folder that has jsonschema and nothing else of ours.
//! Never installs into the system's or the user's Python.

use std::path::Path;
use std::process::Command;

use super::debian::{self, Thing};
use super::{State, Step};
use crate::place::Place;
use crate::toolbox::{JSONSCHEMA, python_folder};
use crate::{Outcome, process};

/// Python itself, able to make environments.
pub(super) fn debian_step() -> Step<'static> {
    let able = process::output(Command::new("python3").args(["-c", "import venv, ensurepip"])).is_some();
    let things = [Thing { name: "Python 3 with venv", package: "python3-venv", present: able }];
    debian::step("Python 3 with venv", "under a minute", &things)
}

/// The environment.
pub(super) fn step(place: &Place) -> Step<'_> {
    let folder = python_folder(&place.tools);
    let shown = folder.display();
    let how = format!("python3 -m venv {shown} && {shown}/bin/python -m pip install jsonschema=={JSONSCHEMA}");
    Step {
        name: format!("Python's jsonschema {JSONSCHEMA}"),
        time: "under a minute",
        how,
        state: if is_ready(&folder) { State::Present } else { State::Missing },
        install: Box::new(move || install(&folder)),
    }
}

fn install(folder: &Path) -> Outcome<()> {
    process::run_quietly(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder))?;
    let package = format!("jsonschema=={JSONSCHEMA}");
    let words = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", &package];
    process::run_quietly(Command::new(folder.join("bin").join("python")).args(words))
}

fn is_ready(folder: &Path) -> bool {
    let ask = "import importlib.metadata as m, jsonschema; print(m.version('jsonschema'))";
    let said = process::output(Command::new(folder.join("bin").join("python")).args(["-c", ask]));
    said.as_deref() == Some(JSONSCHEMA)
}
