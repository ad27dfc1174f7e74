//! Takes xtask/node/package.json and its lock file, gives their packages in the tools folder: wasm-opt and
//! esbuild for the build, ajv and axe-core for the tests. Never runs a package's install scripts.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::debian::{self, Thing};
use super::{Purpose, State, Step};
use crate::failure::While;
use crate::place::Place;
use crate::toolbox::{BINARYEN, ESBUILD, node_folder};
use crate::{Outcome, process};

const PACKAGES: &str = include_str!("../../node/package.json");
const LOCK: &str = include_str!("../../node/package-lock.json");

/// Node and npm themselves; none when the build alone is wanted and its tools are on PATH.
pub(super) fn debian_step(purpose: Purpose) -> Option<Step<'static>> {
    if purpose < Purpose::Test && build_tools_on_path() {
        return None;
    }
    let things = [
        Thing { name: "Node.js", package: "nodejs", present: process::find("node").is_some() },
        Thing { name: "npm", package: "npm", present: process::find("npm").is_some() },
    ];
    Some(debian::step("Node.js and npm", "about 2 minutes", &things))
}

/// The packages of npm.
pub(super) fn step(place: &Place, purpose: Purpose) -> Outcome<Step<'_>> {
    let folder = node_folder(place);
    let wanted: Value = serde_json::from_str(PACKAGES).cannot("read xtask/node/package.json")?;
    // What only tests need stands apart.
    let lists: &[&str] =
        if purpose == Purpose::Test { &["dependencies", "devDependencies"] } else { &["dependencies"] };
    let wanted: Vec<(&str, &str)> = lists
        .iter()
        .filter_map(|list| wanted.get(list)?.as_object())
        .flatten()
        .filter_map(|(name, version)| Some((name.as_str(), version.as_str()?)))
        .collect();
    let enough = purpose < Purpose::Test && build_tools_on_path();
    let present = enough || wanted.iter().all(|(name, version)| installed(&folder, name).as_deref() == Some(*version));
    let names: Vec<_> = wanted.iter().map(|(name, version)| format!("{name} {version}")).collect();
    let shown = folder.display();
    let how =
        format!("mkdir -p {shown} && cp xtask/node/package*.json {shown} && npm ci --ignore-scripts --prefix {shown}");
    let extra = if purpose == Purpose::Test { "" } else { "--omit=dev" };
    Ok(Step {
        name: format!("npm packages {}", names.join(", ")),
        time: "under a minute",
        how,
        state: if present { State::Present } else { State::Missing },
        install: Box::new(move || install(&folder, extra)),
    })
}

fn install(folder: &Path, extra: &str) -> Outcome<()> {
    std::fs::create_dir_all(folder).cannot(format!("make {}", folder.display()))?;
    for (name, text) in [("package.json", PACKAGES), ("package-lock.json", LOCK)] {
        let file = folder.join(name);
        std::fs::write(&file, text).cannot(format!("write {}", file.display()))?;
    }
    let words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    process::run_quietly(
        Command::new("npm").args(words).args(Some(extra).filter(|it| !it.is_empty())).current_dir(folder),
    )
}

/// The version of an installed package.
fn installed(folder: &Path, package: &str) -> Option<String> {
    let text = std::fs::read_to_string(folder.join("node_modules").join(package).join("package.json")).ok()?;
    let about: Value = serde_json::from_str(&text).ok()?;
    Some(about.get("version")?.as_str()?.to_owned())
}

/// Binaryen's programs say `wasm-opt version 132 (version_132)`, esbuild its bare version.
fn build_tools_on_path() -> bool {
    let said = |program| process::output(Command::new(program).arg("--version")).unwrap_or_default();
    let major = BINARYEN.split('.').next().unwrap_or(BINARYEN);
    let is_binaryen = |program| said(program).split_whitespace().nth(2) == Some(major);
    ["wasm-opt", "wasm-metadce"].into_iter().all(is_binaryen) && said("esbuild").trim() == ESBUILD
}
