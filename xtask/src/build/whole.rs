//! Takes the finished dist/, gives dist/kagami.html: both pages with module, script, styles and icon in one file, which a
//! double click opens. Nothing in it names another file, and its policy allows no request at all.
//! Never changes the pages that it is made from.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{page, policy, size};
use crate::failure::While;
use crate::place::Place;
use crate::toolbox::Toolbox;
use crate::{Failure, Outcome, process};

/// The file.
pub(super) const NAME: &str = "kagami.html";

/// The page of the site that has the same program.
const SAME: &str = "group.html";

/// The employee's page says where that page is; in the one file the program has the group session itself.
const ELSEWHERE: &str = " data-group=\"group.html\"";

/// Unpacks the module that stands in the page, and starts it. `./program.js` is what wasm-bindgen wrote.
const START: &str = "import init from \"./program.js\";
const packed = Uint8Array.from(atob(document.getElementById(\"kagami-program\").textContent), (it) => it.charCodeAt(0));
const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream(\"gzip\"));
init({ module_or_path: await new Response(unpacked).arrayBuffer() }).then(() => { window.wasmBindings = {}; });";

/// Makes the file.
pub(super) fn write(place: &Place, dist: &Path, tools: &Toolbox) -> Outcome<()> {
    let doing = format!("write {NAME}");
    let site = std::fs::read_to_string(dist.join("index.html")).cannot(&doing)?;
    let same = std::fs::read_to_string(dist.join(SAME)).cannot(&doing)?;
    let module = std::fs::read(named(dist, &same, "wasm")?).cannot(&doing)?;
    let packed = STANDARD.encode(size::gzip(&module).cannot(&doing)?);
    let start = start(place, &named(dist, &same, "js")?, tools)?;
    let icon = std::fs::read_to_string(place.root.join("public/favicon.svg")).cannot(&doing)?;
    let style = inside(&same, "<style>", "</style>").ok_or_else(|| Failure::new(format!("{SAME} has no style")))?;
    let text = assemble(&site, &[style, &start, &icon, &packed]).map_err(Failure::new)?;
    if let Some(file) = page::named(&text).iter().find(|url| !url.starts_with("data:")) {
        return Err(Failure::new(format!("cannot {doing}: it names the file {file}")));
    }
    std::fs::write(dist.join(NAME), policy::write_alone(&text).cannot(&doing)?).cannot(doing)
}

/// The file of that kind that a page names.
fn named(dist: &Path, page: &str, kind: &str) -> Outcome<PathBuf> {
    let file = page::files(page)
        .into_iter()
        .find(|file| Path::new(file).extension().is_some_and(|extension| extension == kind));
    file.map(|file| dist.join(file)).ok_or_else(|| Failure::new(format!("{SAME} names no {kind}")))
}

/// What stands between the first of these and the second behind it.
fn inside<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    text.split_once(from)?.1.split_once(to).map(|(inside, _)| inside)
}

/// The page from the site's: without its links and its start script, with everything in itself.
fn assemble(site: &str, [style, start, icon, packed]: &[&str; 4]) -> Result<String, String> {
    let text = policy::without(site);
    let text =
        if text.contains(ELSEWHERE) { text.replacen(ELSEWHERE, "", 1) } else { return Err(format!("no {ELSEWHERE}")) };
    let text = cut(&text, "<link rel=\"icon\"", "<style>")?;
    let text = cut(&text, "<style>", "</style>")?.replacen("</style>", "", 1);
    let text = cut(&text, "<script type=\"module\">", "</script>")?.replacen("</script>", "", 1);
    let icon = format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{}\">", STANDARD.encode(icon));
    let head = format!("{icon}\n<style>{style}</style>\n");
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

/// The script that starts the program, with the program's own, as one.
fn start(place: &Place, script: &Path, tools: &Toolbox) -> Outcome<String> {
    let folder = place.root.join("target").join("whole");
    let (from, to) = (folder.join("start.js"), folder.join("whole.js"));
    let doing = format!("write {}", from.display());
    std::fs::create_dir_all(&folder).cannot(&doing)?;
    std::fs::copy(script, folder.join("program.js")).cannot(&doing)?;
    std::fs::write(&from, START).cannot(&doing)?;
    let mut esbuild = tools.command("esbuild");
    esbuild.args(["--bundle", "--minify", "--format=esm", "--log-level=error"]).arg(&from);
    process::run(esbuild.arg(format!("--outfile={}", to.display())))?;
    let text = std::fs::read_to_string(&to).cannot(&doing)?;
    // In a page, this would end the script.
    Ok(text.trim_end().replace("</script", "<\\/script"))
}

#[cfg(test)]
mod tests {
    use super::assemble;

    const SITE: &str = "<!doctype html>\n<html lang=\"ja\" data-group=\"group.html\">\n<head>\n<link rel=\"icon\" href=\"./f.svg\"/>\n\
        <link rel=\"preload\" href=\"./a.wasm\">\n<style>p{}</style>\n<script type=\"module\">import './a.js'</script>\n\
        <script>leave()</script></head><body><p>x</p></body></html>";

    #[test]
    fn the_file_names_no_other_and_keeps_what_the_page_does() {
        let text = assemble(SITE, &["q{}", "go()", "<svg/>", "AAAA"]).unwrap_or_default();
        assert!(!text.contains("./") && !text.contains("p{}") && !text.contains("group.html"), "{text}");
        for part in ["<style>q{}</style>", "leave()", "go()", ">AAAA<", "<p>x</p>", "data:image/svg+xml;base64,"] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }

    #[test]
    fn a_page_of_another_shape_is_refused() {
        assert!(assemble("<html>", &["", "", "", ""]).is_err());
    }
}
