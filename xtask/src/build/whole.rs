//! Takes the finished dist/, gives dist/kagami.html: both pages with module, script, styles and icon in one file, which a
//! double click opens. Nothing in it names another file, and its policy allows no request at all.
//! Never changes the pages that it is made from.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{page, policy, shrink, size, without_paths};
use crate::failure::While;
use crate::place::Place;
use crate::toolbox::Toolbox;
use crate::{Failure, Outcome, process};

/// The file.
pub(super) const NAME: &str = "kagami.html";

/// The program in it, and the target it is compiled for.
const PROGRAM: &str = "kagami-whole";
const TARGET: &str = "wasm32-unknown-unknown";

/// Its style sheets: those of both pages, the employee's own, the group session's own.
const COMMON: [&str; 5] = ["tokens", "base", "layout", "parts", "charts"];
const EMPLOYEE: [&str; 1] = ["print"];
const GROUP: [&str; 3] = ["group", "present", "paper"];

/// How the site says where the group session is, and how the one file does, with the way back.
const PLACES: [&str; 2] = ["data-group=\"group.html\"", "data-group=\"?group\" data-others=\"?\""];

/// Each page has its own rules for paper, so only those of the page that is shown hold.
const CHOICE: &str = "{ const [, own, session] = document.querySelectorAll(\"style\");
(location.search === \"?group\" ? own : session).media = \"not all\"; }";

/// Unpacks the module that stands in the page, and starts it. `./program.js` is what wasm-bindgen wrote.
const START: &str = "import init from \"./program.js\";
const packed = Uint8Array.from(atob(document.getElementById(\"kagami-program\").textContent), (it) => it.charCodeAt(0));
const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream(\"gzip\"));
init({ module_or_path: await new Response(unpacked).arrayBuffer() }).then(() => { window.wasmBindings = {}; });";

/// Makes the file.
pub(super) fn write(place: &Place, dist: &Path, tools: &Toolbox) -> Outcome<()> {
    let folder = place.root.join("target").join("whole");
    let doing = format!("write {NAME}");
    std::fs::create_dir_all(&folder).cannot(&doing)?;
    let module = compile(place, &folder, tools)?;
    let start = start(&folder, tools)?;
    let site = std::fs::read_to_string(dist.join("index.html")).cannot(&doing)?;
    let sheets = [&COMMON[..], &EMPLOYEE, &GROUP].map(|names| sheet(place, names, &folder, tools));
    let [common, own, group] = sheets;
    let styles = [common?, own?, group?].map(|it| format!("<style>{it}</style>\n")).concat();
    let icon = std::fs::read_to_string(place.root.join("public/favicon.svg")).cannot(&doing)?;
    let module = std::fs::read(&module).cannot(&doing)?;
    let packed = STANDARD.encode(size::gzip(&module).cannot(&doing)?);
    let text = assemble(&site, &[&styles, &start, &icon, &packed]).map_err(Failure::new)?;
    if let Some(file) = page::named(&text).iter().find(|it| !it.starts_with("data:")) {
        return Err(Failure::new(format!("cannot {doing}: it names the file {file}")));
    }
    std::fs::write(dist.join(NAME), policy::write_alone(&text).cannot(&doing)?).cannot(doing)
}

/// The page from the site's: without its links and its start script, with everything in itself.
fn assemble(site: &str, [styles, start, icon, packed]: &[&str; 4]) -> Result<String, String> {
    let text = policy::without(site);
    let [from, to] = PLACES;
    let text = if text.contains(from) { text.replacen(from, to, 1) } else { return Err(format!("no {from}")) };
    let text = cut(&text, "<link rel=\"icon\"", "<style>")?;
    let text = cut(&text, "<style>", "</style>")?.replacen("</style>", "", 1);
    let text = cut(&text, "<script type=\"module\">", "</script>")?.replacen("</script>", "", 1);
    let icon = format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{}\">", STANDARD.encode(icon));
    let head = format!("{icon}\n{styles}<script>{CHOICE}</script>\n");
    let end = format!(
        "<script type=\"application/octet-stream\" id=\"kagami-program\">{packed}</script>\n\
         <script type=\"module\">{start}</script>\n"
    );
    let (before, after) = text.split_once("<script").ok_or("no script")?;
    let text = format!("{before}{head}<script{after}");
    let (before, after) = text.rsplit_once("</body>").ok_or("no body")?;
    Ok(format!("{before}{end}</body>{after}"))
}

/// The text without what stands from the first of these up to the second, which stays.
fn cut(text: &str, from: &str, to: &str) -> Result<String, String> {
    let missing = || format!("no {from} before {to}");
    let (before, rest) = text.split_once(from).ok_or_else(missing)?;
    let (_, after) = rest.split_once(to).ok_or_else(missing)?;
    Ok([before, to, after].concat())
}

/// Compiles the program; gives where its small module is, beside `program.js`.
fn compile(place: &Place, folder: &Path, tools: &Toolbox) -> Outcome<PathBuf> {
    let mut cargo = tools.cargo(&["build", "--release", "--target", TARGET, "--bin", PROGRAM]);
    process::run(cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_paths(place)))?;
    let built = place.root.join("target").join(TARGET).join("release").join(PROGRAM).with_extension("wasm");
    let mut bindgen = tools.command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", "program", "--out-dir"]).arg(folder).arg(&built);
    process::run(&mut bindgen)?;
    let module = folder.join("program_bg.wasm");
    shrink::optimise(&module, tools)?;
    Ok(module)
}

/// The script that starts the program, with the program's own, as one.
fn start(folder: &Path, tools: &Toolbox) -> Outcome<String> {
    let (from, to) = (folder.join("start.js"), folder.join("whole.js"));
    let doing = format!("write {}", from.display());
    std::fs::write(&from, START).cannot(&doing)?;
    let mut esbuild = tools.command("esbuild");
    esbuild.args(["--bundle", "--minify", "--format=esm", "--log-level=error"]).arg(&from);
    process::run(esbuild.arg(format!("--outfile={}", to.display())))?;
    let text = std::fs::read_to_string(&to).cannot(&doing)?;
    // In a page, this would end the script.
    Ok(text.trim_end().replace("</script", "<\\/script"))
}

fn sheet(place: &Place, names: &[&str], folder: &Path, tools: &Toolbox) -> Outcome<String> {
    let style = place.root.join("style");
    let text: Result<String, _> =
        names.iter().map(|name| std::fs::read_to_string(style.join(name).with_extension("css"))).collect();
    shrink::minified(&text.cannot("read the style sheets")?, folder, tools.command("esbuild"))
}

#[cfg(test)]
mod tests {
    use super::assemble;

    const SITE: &str = "<!doctype html>\n<html lang=\"ja\" data-group=\"group.html\">\n<head>\n<link rel=\"icon\" href=\"./f.svg\"/>\n\
        <link rel=\"preload\" href=\"./a.wasm\">\n<style>p{}</style>\n<script type=\"module\">import './a.js'</script>\n\
        <script>leave()</script></head><body><p>x</p></body></html>";

    #[test]
    fn the_file_names_no_other_and_keeps_what_the_page_does() {
        let text = assemble(SITE, &["<style>q{}</style>", "go()", "<svg/>", "AAAA"]).unwrap_or_default();
        assert!(!text.contains("./") && !text.contains("p{}"), "{text}");
        for part in ["q{}", "leave()", "go()", ">AAAA<", "data-others=\"?\"", "<p>x</p>", "data:image/svg+xml;base64,"]
        {
            assert!(text.contains(part), "{part}: {text}");
        }
    }

    #[test]
    fn a_page_of_another_shape_is_refused() {
        assert!(assemble("<html>", &["", "", "", ""]).is_err());
    }
}
