//! Takes the environment that `cargo xtask test` sets, gives where the app and the tools are.
//! Never builds or installs anything; without the variables it looks where a plain checkout has things.

use std::env;
use std::path::{Path, PathBuf};

/// The folder of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("tests/e2e stands in the repository").to_path_buf()
}

fn given(name: &str, otherwise: impl FnOnce() -> PathBuf) -> PathBuf {
    env::var_os(name).filter(|value| !value.is_empty()).map_or_else(otherwise, PathBuf::from)
}

fn tools() -> PathBuf {
    let cache = || PathBuf::from(env::var_os("HOME").unwrap_or_default()).join(".cache").join("kagami-tools");
    given("KAGAMI_TOOLS", cache)
}

/// The built site.
#[must_use]
pub fn dist() -> PathBuf {
    given("KAGAMI_DIST", || root().join("dist"))
}

/// The `node_modules` folder with axe-core, ajv and ajv-formats.
#[must_use]
pub fn node_modules() -> PathBuf {
    given("KAGAMI_TOOLS_NODE", || tools().join("node").join("node_modules"))
}

/// The Python that has jsonschema.
#[must_use]
pub fn python() -> PathBuf {
    given("KAGAMI_PYTHON", || tools().join("python-jsonschema-4.26.0").join("bin").join("python"))
}

/// The driver of Chromium.
#[must_use]
pub fn chromedriver() -> PathBuf {
    given("KAGAMI_CHROMEDRIVER", || PathBuf::from("chromedriver"))
}

/// Chromium itself.
#[must_use]
pub fn chromium() -> PathBuf {
    given("KAGAMI_CHROMIUM", || PathBuf::from("/usr/bin/chromium"))
}

/// Whether all is asked for, however long it takes (`cargo xtask test --full`).
#[must_use]
pub fn is_full() -> bool {
    env::var_os("KAGAMI_FULL").is_some()
}
