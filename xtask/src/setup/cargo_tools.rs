//! Takes Cargo.lock, gives the programs that come from crates.io, each of exactly one version.
//! Compiles for use once, not for speed; where `cargo binstall` is there, tries that first. Never installs into the user's
//! ~/.cargo/bin.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Purpose, State, Step};
use crate::Outcome;
use crate::place::Place;
use crate::process;
use crate::toolbox::{NEXTEST, cargo_folder};

/// One package of crates.io and its programs.
struct Tool {
    package: &'static str,
    version: String,
    folder: PathBuf,
    programs: &'static [&'static str],
    /// How it is compiled: the options of cargo, and the level of optimisation that is soonest done with its work here.
    options: &'static [&'static str],
    level: &'static str,
    time: &'static str,
}

/// The steps for the programs that this purpose needs.
pub(super) fn steps(place: &Place, purpose: Purpose) -> Outcome<Vec<Step<'_>>> {
    let version = place.locked_version("wasm-bindgen")?;
    let mut tools = vec![Tool {
        package: "wasm-bindgen-cli",
        folder: cargo_folder(place, "wasm-bindgen-cli", &version),
        version,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        options: &[],
        level: "1",
        time: "about 2 minutes",
    }];
    if purpose == Purpose::Test {
        tools.push(Tool {
            package: "cargo-nextest",
            folder: cargo_folder(place, "cargo-nextest", NEXTEST),
            version: NEXTEST.to_owned(),
            programs: &["cargo-nextest"],
            options: &["--locked", "--no-default-features"],
            level: "0",
            time: "about 4 minutes",
        });
    }
    Ok(tools.into_iter().map(|tool| step(place, tool)).collect())
}

fn step(place: &Place, tool: Tool) -> Step<'_> {
    let present = tool.in_folder() || tool.on_path();
    let state = if present { State::Present } else { State::Missing };
    let name = format!("{} {}", tool.package, tool.version);
    let how = format!("CARGO_PROFILE_RELEASE_OPT_LEVEL={} cargo {}", tool.level, tool.words().join(" "));
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
        words.extend(self.options.iter().map(|&option| option.to_owned()));
        words.extend(["--root".to_owned(), self.folder.display().to_string()]);
        words
    }

    fn install(&self, outside: &Path) -> Outcome<()> {
        if self.is_fetched(outside) {
            return Ok(());
        }
        process::run_or_quote(self.cargo(outside).args(self.words()))
    }

    /// Whether `cargo binstall` is there and has brought it. Where it has not, nothing is lost but the try.
    fn is_fetched(&self, outside: &Path) -> bool {
        let package = format!("{}@{}", self.package, self.version);
        let words = ["binstall", "--no-confirm", "--disable-strategies", "compile", "--root"];
        let mut fetch = self.cargo(outside);
        fetch.args(words).arg(&self.folder).arg(package);
        process::find("cargo-binstall").is_some() && process::output(&mut fetch).is_some() && self.in_folder()
    }

    /// Runs outside the project, so that neither its settings nor its target folder take part.
    fn cargo(&self, outside: &Path) -> Command {
        let mut command = Command::new("cargo");
        command.current_dir(outside);
        for name in ["CARGO_TARGET_DIR", "CARGO_BUILD_TARGET", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"] {
            command.env_remove(name);
        }
        let settings = [("OPT_LEVEL", self.level), ("LTO", "off"), ("CODEGEN_UNITS", "16"), ("DEBUG", "false")];
        for (setting, value) in settings {
            command.env(format!("CARGO_PROFILE_RELEASE_{setting}"), value);
        }
        command
    }
}
