//! Takes Cargo.lock, gives Trunk and the wasm-bindgen program of exactly the locked version.
//! Never installs into the user's ~/.cargo/bin.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{State, Step};
use crate::Outcome;
use crate::place::Place;
use crate::process;
use crate::toolbox::{TRUNK, trunk_folder, wasm_bindgen_folder};

/// One package of crates.io and its programs.
struct Tool {
    package: &'static str,
    version: String,
    folder: PathBuf,
    programs: &'static [&'static str],
    /// Some packages do not resolve with the lock file they were published with.
    locked: bool,
    time: &'static str,
}

/// The steps for the programs that come from crates.io.
pub(super) fn steps(place: &Place) -> Outcome<Vec<Step<'_>>> {
    let bindgen = place.locked_version("wasm-bindgen")?;
    let tools = [
        Tool {
            package: "trunk",
            version: TRUNK.to_owned(),
            folder: trunk_folder(place),
            programs: &["trunk"],
            locked: true,
            time: "about 8 minutes",
        },
        Tool {
            package: "wasm-bindgen-cli",
            folder: wasm_bindgen_folder(place, &bindgen),
            version: bindgen,
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            locked: false,
            time: "about 3 minutes",
        },
    ];
    Ok(tools.into_iter().map(|tool| step(place, tool)).collect())
}

fn step(place: &Place, tool: Tool) -> Step<'_> {
    let present = tool.in_folder() || tool.on_path();
    let state = if present { State::Present } else { State::Missing };
    let name = format!("{} {}", tool.package, tool.version);
    let how = format!("cargo {}", tool.words().join(" "));
    Step { name, time: tool.time, how, state, install: Box::new(move || tool.install(&place.tools)) }
}

impl Tool {
    fn in_folder(&self) -> bool {
        self.programs.iter().all(|name| process::is_program(&self.folder.join("bin").join(name)))
    }

    /// Each program says `name version`.
    fn on_path(&self) -> bool {
        self.programs.iter().all(|name| {
            let said = process::output(Command::new(name).arg("--version")).unwrap_or_default();
            said.split_whitespace().nth(1) == Some(self.version.as_str())
        })
    }

    fn words(&self) -> Vec<String> {
        let mut words: Vec<_> = ["install", self.package, "--version", &self.version].map(String::from).into();
        if self.locked {
            words.push("--locked".to_owned());
        }
        words.extend(["--root".to_owned(), self.folder.display().to_string()]);
        words
    }

    /// Runs outside the project, so that neither its settings nor its target folder take part.
    fn install(&self, outside: &Path) -> Outcome<()> {
        let mut command = Command::new("cargo");
        command.args(self.words()).current_dir(outside);
        for name in ["CARGO_TARGET_DIR", "CARGO_BUILD_TARGET", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"] {
            command.env_remove(name);
        }
        process::run_quietly(&mut command)
    }
}
