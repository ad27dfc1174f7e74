//! Which layer and which file may name which, and what no pure layer names.

use super::source;

/// The layers, each naming only those before it.
const LAYERS: [&str; 6] = ["domain", "figures", "text", "browser", "state", "views"];

/// What belongs to the browser or to Leptos.
const IMPURE: [&str; 6] = ["leptos", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo"];

fn layer_of(path: &str) -> Option<&str> {
    path.strip_prefix("src/")?.split('/').next().filter(|layer| LAYERS.contains(layer))
}

/// The module of a file, such as `[domain, catalog]`.
pub(super) fn module_of(path: &str) -> Vec<String> {
    let path = path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
    path.split('/').map(str::to_owned).collect()
}

/// Every path of a file that begins with the crate or above, as seen from the crate, with its line.
pub(super) fn named(path: &str, source: &str) -> Vec<(usize, Vec<String>)> {
    let absolute = |(line, segments): (usize, Vec<String>)| {
        let above = segments.iter().take_while(|segment| *segment == "super").count();
        let mut at = if above > 0 { module_of(path) } else { Vec::new() };
        at.truncate(at.len().saturating_sub(above));
        let is_own = above > 0 || ["crate", "kagami"].contains(&segments[0].as_str());
        let rest = segments.into_iter().filter(|name| !["super", "crate", "kagami"].contains(&name.as_str()));
        is_own.then(|| (line, at.into_iter().chain(rest).collect()))
    };
    source::paths(source).into_iter().filter_map(absolute).collect()
}

/// A layer names only layers above it.
pub(super) fn layers(path: &str, source: &str) -> Vec<String> {
    let place = |layer: &str| LAYERS.iter().position(|known| *known == layer);
    let Some(own) = layer_of(path).and_then(place) else { return Vec::new() };
    let below = |(line, named): (usize, Vec<String>)| {
        let layer = named.first()?;
        (place(layer)? > own).then(|| format!("line {line} names {layer}"))
    };
    named(path, source).into_iter().filter_map(below).collect()
}

/// `browser` knows no type of another layer.
pub(super) fn browser(path: &str, source: &str) -> Vec<String> {
    if layer_of(path) != Some("browser") {
        return Vec::new();
    }
    let other = |(line, named): (usize, Vec<String>)| {
        let layer = named.first().filter(|layer| *layer != "browser" && LAYERS.contains(&layer.as_str()))?;
        Some(format!("line {line} names {layer}"))
    };
    named(path, source).into_iter().filter_map(other).collect()
}

/// Inside `domain`, and inside its room `assessment`, a file names only files above it in `mod.rs`.
pub(super) fn domain(path: &str, source: &str) -> Vec<String> {
    let rooms = [&["domain"][..], &["domain", "assessment"]];
    rooms.into_iter().flat_map(|room| in_order(room, path, source)).collect()
}

fn in_order(room: &[&str], path: &str, source: &str) -> Vec<String> {
    let list = std::fs::read_to_string(crate::support::root().join("src").join(room.join("/")).join("mod.rs")).unwrap();
    let order: Vec<&str> = list.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert!(order.len() >= 4, "the list of files was not found");
    let place = |module: &[String]| {
        let name =
            module.strip_prefix(room.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>().as_slice())?.first()?;
        order.iter().position(|known| known == name)
    };
    let Some(own) = place(&module_of(path)).filter(|_| path.starts_with("src/")) else { return Vec::new() };
    let below = |(line, named): (usize, Vec<String>)| {
        (place(&named)? > own).then(|| format!("line {line} names {}", named[room.len()]))
    };
    named(path, source).into_iter().filter_map(below).collect()
}

/// The lines of the paths of a source at which something is to be said.
fn lines_with(source: &str, is_fault: impl Fn(&[String]) -> bool) -> Vec<String> {
    let faults = source::paths(source).into_iter().filter(|(_, path)| is_fault(path));
    faults.map(|(line, path)| format!("line {line} names {}", path.join("::"))).collect()
}

/// domain, figures and text never name the browser, Leptos or a clock.
pub(super) fn purity(path: &str, source: &str) -> Vec<String> {
    if !matches!(layer_of(path), Some("domain" | "figures" | "text")) {
        return Vec::new();
    }
    let is_impure = |word: &String| IMPURE.contains(&word.as_str()) || word.starts_with("gloo_");
    lines_with(source, |path| path.iter().any(is_impure) || path.starts_with(&["std".to_owned(), "time".to_owned()]))
}

/// Only `browser` names the browser.
pub(super) fn shell(path: &str, source: &str) -> Vec<String> {
    if matches!(layer_of(path), None | Some("browser")) {
        return Vec::new();
    }
    let is_browser = |word: &String| ["web_sys", "js_sys"].contains(&word.as_str()) || word.starts_with("gloo");
    lines_with(source, |path| path.iter().any(is_browser))
}

/// Serialize and Deserialize are derived only in the catalogue and the documents.
pub(super) fn serial(path: &str, source: &str) -> Vec<String> {
    let is_file_type = ["catalog/", "files/", "group/session_schema"]
        .iter()
        .any(|folder| path.starts_with(&format!("src/domain/{folder}")));
    if layer_of(path).is_none() || is_file_type {
        return Vec::new();
    }
    source::derived(source)
        .into_iter()
        .filter(|(_, name)| name.ends_with("erialize"))
        .map(|(line, name)| format!("line {line} derives {name}"))
        .collect()
}
