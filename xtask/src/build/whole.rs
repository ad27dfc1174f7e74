//! Takes the recipes of both pages and the program of the group session's, gives the one file: pages, module, script, styles
//! and icon, which a double click opens. Nothing in it names another file, and its policy allows no request at all.

use std::path::Path;

use super::program::Program;
use super::recipe::Recipe;
use super::{page, size};
use crate::failure::While;
use crate::toolbox::Toolbox;
use crate::{Outcome, process};

/// The file.
pub(super) const NAME: &str = "kagami.html";

/// Unpacks the module that stands in the page, and starts it. `./program.js` is what wasm-bindgen wrote.
const START: &str = "import init from \"./program.js\";
const packed = Uint8Array.from(atob(document.getElementById(\"kagami-program\").textContent), (it) => it.charCodeAt(0));
const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream(\"gzip\"));
init({ module_or_path: await new Response(unpacked).arrayBuffer() }).then(() => { window.wasmBindings = {}; });";

/// Writes the file from the employee's page, and from the style and the program of the group session's.
pub(super) fn write(dist: &Path, tools: &Toolbox, site: &Recipe, style: &str, program: &Program) -> Outcome<()> {
    let doing = format!("write {NAME}");
    let packed = size::gzip(&std::fs::read(program.module()).cannot(&doing)?).cannot(&doing)?;
    let icon = std::fs::read(&site.icon).cannot(&doing)?;
    let start = start(program, tools)?;
    std::fs::write(dist.join(NAME), page::of_one_file(site, style, &start, &icon, &packed)?).cannot(doing)
}

/// The script that starts the program, with the program's own, as one.
fn start(program: &Program, tools: &Toolbox) -> Outcome<String> {
    let room = tools.room()?;
    let (from, to) = (room.join("start.js"), room.join("whole.js"));
    let doing = format!("write {}", from.display());
    std::fs::copy(program.script(), room.join("program.js")).cannot(&doing)?;
    std::fs::write(&from, START).cannot(&doing)?;
    let mut esbuild = tools.command("esbuild");
    esbuild.args(["--bundle", "--minify", "--format=esm", "--log-level=error"]).arg(&from);
    process::run(esbuild.arg(format!("--outfile={}", to.display())))?;
    Ok(std::fs::read_to_string(&to).cannot(doing)?.trim_end().to_owned())
}
