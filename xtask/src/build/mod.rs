//! Takes the app's source, gives dist/: Trunk's output with the content security policy written into its page,
//! and a table of its sizes. Never changes a source file, never lets a page over budget pass in silence.

mod budget;
mod licences;
pub(crate) mod page;
pub(crate) mod policy;
mod shrink;
mod size;
mod whole;

pub(crate) use size::gzip;

use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::args::Args;
use crate::failure::While;
use crate::place::Place;
use crate::setup::{self, Purpose};
use crate::toolbox::{self, Toolbox};
use crate::{Failure, Outcome, process};

/// What the app shows first, as tests/it writes it, and what stands in its place in index.html.
const START_PAGE: &str = "public/start-page.html";

/// Trunk's recipe of each page of the site, and its name there. The first is the employee's; the other does not make
/// that one bigger.
const PAGES: [[&str; 2]; 2] = [["index.html", "index.html"], ["public/group.html", "group.html"]];

/// How the app is compiled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Small and quick to run: dist/.
    Release,
    /// Quick to compile: target/dev-dist/.
    Dev,
}

/// `cargo xtask build`.
pub(crate) fn command(place: &Place, args: Args) -> Outcome<()> {
    args.finish()?;
    let tools = setup::ensure(place, Purpose::Build)?;
    release(place, &tools)
}

/// The release build and its sizes; a failure when the first page is over budget.
fn release(place: &Place, tools: &Toolbox) -> Outcome<()> {
    make(place, tools, Profile::Release)?;
    hold_to_budget(place)
}

/// The sizes of what was built; a failure when the first page is over budget.
pub(crate) fn hold_to_budget(place: &Place) -> Outcome<()> {
    size::report(&place.dist())
}

/// Where a build of this profile goes.
pub(crate) fn folder(place: &Place, profile: Profile) -> PathBuf {
    match profile {
        Profile::Release => place.dist(),
        Profile::Dev => place.root.join("target").join("dev-dist"),
    }
}

/// Builds the app with Trunk, page by page, and finishes each.
pub(crate) fn make(place: &Place, tools: &Toolbox, profile: Profile) -> Outcome<()> {
    let start = Instant::now();
    let dist = folder(place, profile);
    for (number, [recipe, name]) in PAGES.into_iter().enumerate() {
        // Trunk empties the folder that it writes to.
        let own = if number == 0 { dist.clone() } else { place.root.join("target").join("page-dist") };
        let mut trunk = tools.command("trunk");
        trunk.args(["build", recipe, "--html-output", name, "--offline", "--dist"]).arg(&own);
        if profile == Profile::Release {
            trunk.arg("--release").env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_paths(place));
        }
        if toolbox::is_ci() {
            trunk.arg("--locked");
        }
        // Trunk reads this variable as a flag of its own and refuses the value 1.
        trunk.env_remove("NO_COLOR");
        process::run(&mut trunk)?;
        finish(place, &own, name, (profile == Profile::Release).then_some(tools))?;
        if own != dist {
            join(&own, &dist)?;
        }
    }
    if profile == Profile::Release {
        whole::write(place, &dist, tools)?;
    }
    licences::write(&dist, tools)?;
    println!("Built {} in {} s", dist.display(), start.elapsed().as_secs());
    Ok(())
}

/// Moves the files of one page to those of the others. What both have is the same.
fn join(from: &Path, to: &Path) -> Outcome<()> {
    let doing = format!("move the files of {} to {}", from.display(), to.display());
    for entry in std::fs::read_dir(from).cannot(&doing)? {
        let file = entry.cannot(&doing)?.path();
        let Some(name) = file.file_name() else { continue };
        std::fs::copy(&file, to.join(name)).cannot(&doing)?;
    }
    std::fs::remove_dir_all(from).cannot(doing)
}

/// Panic messages name source files; without this they would show the folders of whoever built it.
fn without_paths(place: &Place) -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")));
    let cargo = home.map(|home| format!("--remap-path-prefix={}=/cargo ", home.display())).unwrap_or_default();
    format!("{cargo}--remap-path-prefix={}=/kagami", place.root.display())
}

/// Writes the start page and the policy into the page, after making sure that the page can live with it; with tools also makes it smaller.
fn finish(place: &Place, dist: &Path, name: &str, tools: Option<&Toolbox>) -> Outcome<()> {
    let file = dist.join(name);
    let doing = format!("finish {}", file.display());
    let start_page = std::fs::read_to_string(place.root.join(START_PAGE)).cannot(&doing)?;
    let text = std::fs::read_to_string(&file).cannot(&doing)?;
    let mut text = text.replacen(&format!("<!-- {START_PAGE} -->"), start_page.trim_end(), 1);
    let faults = page::faults(&text);
    if !faults.is_empty() {
        return Err(Failure::new(format!("cannot {doing}:\n  {}", faults.join("\n  "))));
    }
    if let Some(tools) = tools {
        text = shrink::page(dist, &text, tools)?;
    }
    let text = policy::write(&page::with_links_first(&page::without_preload_integrity(&text))).cannot(&doing)?;
    std::fs::write(&file, text).cannot(doing)
}
