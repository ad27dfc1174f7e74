//! Takes the page and the files that Trunk wrote, gives a page with its style sheet in itself, a minified script and a small module.
//! Never leaves a file behind that the page no longer names.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use super::page;
use crate::failure::While;
use crate::toolbox::Toolbox;
use crate::{Failure, Outcome, process};

/// The page in `folder` after its style sheets were joined and its scripts minified.
pub(super) fn page(folder: &Path, html: &str, tools: &Toolbox) -> Outcome<String> {
    // What follows changes the files, so the checksums that Trunk wrote no longer hold.
    let html = page::without_remarks(&page::without_integrity(html));
    let module = page::files(&html).into_iter().find(|file| is(file, "wasm"));
    let module = module.ok_or_else(|| Failure::new("the page names no module"))?;
    let scripts: BTreeSet<&str> = page::files(&html).into_iter().filter(|file| is(file, "js")).collect();
    for script in scripts {
        let file = folder.join(script);
        optimise(&folder.join(module), tools)?;
        let words = ["--minify", "--format=esm", "--log-level=warning", "--allow-overwrite"];
        let mut esbuild = tools.command("esbuild");
        process::run(esbuild.args(words).arg(format!("--outfile={}", file.display())).arg(&file))?;
    }
    let sheets: Vec<&str> = page::files(&html).into_iter().filter(|file| is(file, "css")).collect();
    let joined = join(folder, &sheets, tools.command("esbuild"))?;
    for sheet in &sheets {
        let file = folder.join(sheet);
        std::fs::remove_file(&file).cannot(format!("remove {}", file.display()))?;
    }
    Ok(page::with_one_sheet(&html, &joined))
}

/// What rustc lets a module for browsers use. Binaryen refuses to read more, and never writes more.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Makes a module small. Without joining functions that are called once it is 1.3 % smaller after compression.
fn optimise(module: &Path, tools: &Toolbox) -> Outcome<()> {
    let mut pass = tools.command("wasm-opt");
    process::run(
        pass.args(FEATURES).args(["-Oz", "--one-caller-inline-max-function-size=0"]).arg(module).arg("-o").arg(module),
    )
}

fn is(file: &str, kind: &str) -> bool {
    Path::new(file).extension().is_some_and(|extension| extension == kind)
}

/// The sheets in their order as one small text.
fn join(folder: &Path, sheets: &[&str], esbuild: Command) -> Outcome<String> {
    let mut text = String::new();
    for sheet in sheets {
        let file = folder.join(sheet);
        text += &std::fs::read_to_string(&file).cannot(format!("read {}", file.display()))?;
    }
    minified(&text, folder, esbuild)
}

/// A sheet as a small text; `folder` is where it may stand in between.
fn minified(sheet: &str, folder: &Path, mut esbuild: Command) -> Outcome<String> {
    let whole = folder.join("whole.css");
    let doing = format!("make {} smaller", whole.display());
    std::fs::write(&whole, sheet).cannot(&doing)?;
    // Whose values they are stands in licenses.txt and on the about page.
    let words = ["--minify", "--legal-comments=none", "--log-level=warning", "--allow-overwrite"];
    process::run(esbuild.args(words).arg(format!("--outfile={}", whole.display())).arg(&whole))?;
    let text = std::fs::read_to_string(&whole).cannot(&doing)?;
    std::fs::remove_file(&whole).cannot(doing)?;
    Ok(text.trim_end().to_owned())
}
