//! Takes the name of a program, gives its script and its module as a browser loads them: compiled by cargo, bound by
//! wasm-bindgen, and in what is handed out made small by wasm-opt and esbuild.
//! Never does again what it did to the same module with the same tools: the results stand in target/programs/.

use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::Profile;
use crate::failure::While;
use crate::place::Place;
use crate::toolbox::{BINARYEN, ESBUILD, Toolbox};
use crate::{Failure, Outcome, process};

const TARGET: &str = "wasm32-unknown-unknown";

/// What rustc lets a module for browsers use. Binaryen refuses to read more, and never writes more.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Small. Without joining functions that are called once a module is 1.3 % smaller after compression.
const SMALL: [&str; 2] = ["-Oz", "--one-caller-inline-max-function-size=0"];

/// A program, ready for a browser.
pub(super) struct Program {
    /// The folder of the two files; nothing else is in it.
    folder: PathBuf,
}

impl Program {
    /// The script that binds the module to a page.
    pub(super) fn script(&self) -> PathBuf {
        self.folder.join("program.js")
    }

    /// The module.
    pub(super) fn module(&self) -> PathBuf {
        self.folder.join("program_bg.wasm")
    }
}

/// Compiles these programs of the app.
pub(super) fn compile(place: &Place, tools: &Toolbox, profile: Profile, names: &[&str]) -> Outcome<()> {
    let mut words = vec!["build", "--package", "kagami", "--target", TARGET, "--profile", profile.name()];
    words.extend(names.iter().flat_map(|name| ["--bin", name]));
    let mut cargo = tools.cargo(&words);
    if profile == Profile::Release {
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_paths(place));
    }
    process::run(&mut cargo)
}

/// Panic messages name source files; without this they would show the folders of whoever built it.
fn without_paths(place: &Place) -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")));
    let cargo = home.map(|home| format!("--remap-path-prefix={}=/cargo ", home.display())).unwrap_or_default();
    format!("{cargo}--remap-path-prefix={}=/kagami", place.root.display())
}

/// Makes a compiled program ready for a browser.
pub(super) fn bind(tools: &Toolbox, profile: Profile, name: &str) -> Outcome<Program> {
    let target = tools.target();
    let compiled = target.join(TARGET).join(profile.name()).join(format!("{name}.wasm"));
    let bytes = std::fs::read(&compiled).cannot(format!("read {}", compiled.display()))?;
    let recipe = format!("{} {BINARYEN} {ESBUILD} {FEATURES:?} {SMALL:?}", tools.bindgen());
    let key = short_hash(&[bytes.as_slice(), recipe.as_bytes()].concat());
    let all = target.join("programs").join(profile.name()).join(name);
    let program = Program { folder: all.join(key) };
    if program.folder.is_dir() {
        return Ok(program);
    }
    let doing = format!("make {}", program.folder.display());
    if all.is_dir() {
        std::fs::remove_dir_all(&all).cannot(&doing)?;
    }
    let unfinished = Program { folder: all.join("unfinished") };
    std::fs::create_dir_all(&unfinished.folder).cannot(&doing)?;
    let mut bindgen = tools.command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", "program", "--out-dir"]);
    process::run(bindgen.arg(&unfinished.folder).arg(&compiled))?;
    if unfinished.folder.join("snippets").exists() {
        return Err(Failure::new(format!(
            "{name} has scripts of its crates (snippets), which the site does not carry"
        )));
    }
    if profile == Profile::Release {
        make_small(&unfinished, tools)?;
    }
    std::fs::rename(&unfinished.folder, &program.folder).cannot(doing)?;
    Ok(program)
}

fn make_small(program: &Program, tools: &Toolbox) -> Outcome<()> {
    let (module, script) = (program.module(), program.script());
    process::run(tools.command("wasm-opt").args(FEATURES).args(SMALL).arg(&module).arg("-o").arg(&module))?;
    let words = ["--minify", "--format=esm", "--log-level=warning", "--allow-overwrite"];
    process::run(tools.command("esbuild").args(words).arg(format!("--outfile={}", script.display())).arg(&script))
}

/// The first signs of the SHA-256 of these bytes, enough to tell one build from another.
pub(super) fn short_hash(bytes: &[u8]) -> String {
    let mut text = base16ct::lower::encode_string(&Sha256::digest(bytes));
    text.truncate(16);
    text
}
