//! Takes the place, gives commands that find the tools which `setup` made sure of.
//! Never installs; a tool in the tools folder goes before one on PATH.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use crate::failure::While;
use crate::place::Place;
use crate::process;
use crate::{Failure, Outcome};

/// The version of Binaryen (npm) that holds wasm-opt.
pub(crate) const BINARYEN: &str = "132.0.0";
/// The version of esbuild (npm) that minifies script and style.
pub(crate) const ESBUILD: &str = "0.28.2";
/// The version of cargo-nextest, which runs the tests.
pub(crate) const NEXTEST: &str = "0.9.151";
/// The version of Python's jsonschema.
pub(crate) const JSONSCHEMA: &str = "4.26.0";

/// The tools as later steps use them.
#[derive(Clone)]
pub(crate) struct Toolbox {
    root: PathBuf,
    tools: PathBuf,
    path: OsString,
    bindgen: String,
}

impl Toolbox {
    /// Puts the tools' folders before the PATH.
    pub(crate) fn open(place: &Place) -> Outcome<Self> {
        let bindgen = place.locked_version("wasm-bindgen")?;
        let mut folders = vec![
            cargo_folder(place, "wasm-bindgen-cli", &bindgen).join("bin"),
            cargo_folder(place, "cargo-nextest", NEXTEST).join("bin"),
            node_folder(place).join("node_modules").join(".bin"),
        ];
        folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        let path = env::join_paths(folders).cannot("put the tools on the PATH")?;
        Ok(Self { root: place.root.clone(), tools: place.tools.clone(), path, bindgen })
    }

    /// A command in the project's folder that finds every tool.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(process::find_in(&self.path, program).unwrap_or_else(|| program.into()));
        command.current_dir(&self.root).env("PATH", &self.path);
        command
    }

    /// `cargo` in the project's folder; in CI it never changes Cargo.lock.
    pub(crate) fn cargo(&self, words: &[&str]) -> Command {
        let mut command = self.command("cargo");
        let (own, tests) = words.split_at(words.iter().position(|word| *word == "--").unwrap_or(words.len()));
        command.args(own);
        if is_ci() && own.first() != Some(&"fmt") {
            command.arg("--locked");
        }
        command.args(tests);
        command
    }

    /// Where this program is.
    pub(crate) fn program(&self, name: &str) -> Outcome<PathBuf> {
        process::find_in(&self.path, name)
            .ok_or_else(|| Failure::new(format!("{name} is missing: run `cargo xtask setup`")))
    }

    /// The version of wasm-bindgen.
    pub(crate) fn bindgen(&self) -> &str {
        &self.bindgen
    }

    /// Where cargo puts what it builds.
    pub(crate) fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), |folder| self.root.join(folder))
    }

    /// A folder for what stands between two steps of a build.
    pub(crate) fn room(&self) -> Outcome<PathBuf> {
        let room = self.target().join("between");
        std::fs::create_dir_all(&room).cannot(format!("make {}", room.display()))?;
        Ok(room)
    }

    /// The `node_modules` folder with ajv, ajv-formats and axe-core.
    pub(crate) fn node_modules(&self) -> PathBuf {
        self.tools.join("node").join("node_modules")
    }

    /// The Python that has jsonschema.
    pub(crate) fn python(&self) -> PathBuf {
        python_folder(&self.tools).join("bin").join("python")
    }
}

/// Whether this run is an automatic one.
pub(crate) fn is_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

/// Where `setup` installs this version of a package of crates.io.
pub(crate) fn cargo_folder(place: &Place, package: &str, version: &str) -> PathBuf {
    place.tools.join(format!("{package}-{version}"))
}

/// Where `setup` installs the packages of npm.
pub(crate) fn node_folder(place: &Place) -> PathBuf {
    place.tools.join("node")
}

/// Where `setup` makes the Python environment.
pub(crate) fn python_folder(tools: &std::path::Path) -> PathBuf {
    tools.join(format!("python-jsonschema-{JSONSCHEMA}"))
}
