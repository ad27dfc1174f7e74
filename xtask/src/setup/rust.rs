//! Takes the compiler in use, gives the wasm target and, for the tests, Clippy and rustfmt beside it.
//! Never changes which toolchain is the default.

use std::path::Path;
use std::process::Command;

use super::{Purpose, State, Step};
use crate::place::Place;
use crate::process;

const TARGET: &str = "wasm32-unknown-unknown";
const COMPONENTS: &str = "clippy and rustfmt";

/// The step for the compiler's parts.
pub(super) fn step(place: &Place, purpose: Purpose) -> Step<'_> {
    let mut missing = Vec::new();
    if !has_target(place) {
        missing.push((format!("Rust target {TARGET}"), format!("rustup target add {TARGET}")));
    }
    if purpose == Purpose::Test && !has_components(place) {
        missing.push((format!("Rust components {COMPONENTS}"), "rustup component add clippy rustfmt".to_owned()));
    }
    let how: Vec<_> = missing.iter().map(|(_, command)| command.clone()).collect();
    let commands = how.clone();
    let state = if missing.is_empty() {
        State::Present
    } else if process::find("rustup").is_some() {
        State::Missing
    } else {
        let remedy = |command: String| format!("install rustup (https://rustup.rs), then: {command}");
        State::Blocked(missing.into_iter().map(|(thing, command)| (thing, remedy(command))).collect())
    };
    let install = move || {
        for words in &commands {
            let mut words = words.split(' ');
            process::run_quietly(in_project(place, words.next().unwrap_or("rustup")).args(words))?;
        }
        Ok(())
    };
    let name = format!("Rust target {TARGET}, {COMPONENTS}");
    Step { name, time: "under a minute", how: how.join(" && "), state, install: Box::new(install) }
}

/// A command that rustup resolves by the project's rust-toolchain.toml.
fn in_project(place: &Place, program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(&place.root);
    command
}

fn has_target(place: &Place) -> bool {
    let folder = process::output(in_project(place, "rustc").args(["--print", "target-libdir", "--target", TARGET]));
    folder.is_some_and(|folder| Path::new(&folder).is_dir())
}

fn has_components(place: &Place) -> bool {
    ["clippy", "fmt"].iter().all(|name| process::output(in_project(place, "cargo").args([name, "--version"])).is_some())
}
