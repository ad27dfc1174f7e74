//! Takes the crates whose code may end in the module, gives dist/licenses.txt: the licence texts of other people's work
//! in the built app. Never part of the first page; never leaves a crate out: one that has no text stops the build.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::failure::While;
use crate::toolbox::Toolbox;
use crate::{Failure, Outcome, process};

const NAME: &str = "licenses.txt";
/// The MIT License without its copyright line.
const MIT: &str = include_str!("../../licences/mit.txt");
const TOKENS: &str = include_str!("../../licences/design-tokens-1.1.9.txt");
const HEAD: &str = "Kagami itself is licensed MIT OR Apache-2.0.\n\
     The built app also holds the following work of other people, each under the licence that stands below its name.\n";

/// Texts, each with the names of what it covers.
type Texts = BTreeMap<String, BTreeSet<String>>;

/// Writes the file into the built site.
pub(super) fn write(dist: &Path, tools: &Toolbox) -> Outcome<()> {
    let words = ["metadata", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown"];
    let said = process::output(&mut tools.cargo(&words)).ok_or_else(|| Failure::new("cargo metadata failed"))?;
    let metadata: Value = serde_json::from_str(&said).cannot("read what cargo metadata says")?;
    let mut texts = Texts::new();
    let mut add = |name: &str, text: &str| texts.entry(tidy(text)).or_default().insert(name.to_owned());
    add("@digital-go-jp/design-tokens 1.1.9 (colours and sizes)", TOKENS);
    add("The standard library of Rust", &mit("The Rust Project Contributors"));
    for package in shipped(&metadata) {
        add(&name(package), &text(package)?);
    }
    let file = dist.join(NAME);
    fs::write(&file, page(&texts)).cannot(format!("write {}", file.display()))
}

fn page(texts: &Texts) -> String {
    let mut blocks: Vec<(String, &str)> = Vec::new();
    for (text, names) in texts {
        blocks.push((names.iter().map(String::as_str).collect::<Vec<_>>().join("\n"), text));
    }
    blocks.sort_unstable();
    let rule = "-".repeat(80);
    let blocks = blocks.into_iter().map(|(names, text)| format!("\n{rule}\n{names}\n{rule}\n\n{text}\n"));
    std::iter::once(HEAD.to_owned()).chain(blocks).collect::<Vec<_>>().concat()
}

/// The same text with other line ends or indents is one text.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.join("\n").trim().to_owned()
}

/// The packages that the app needs at run time. A procedural macro writes code but does not end in it.
fn shipped(metadata: &Value) -> Vec<&Value> {
    let packages: BTreeMap<&str, &Value> =
        list(metadata, "packages").filter_map(|package| Some((word(package, "id")?, package))).collect();
    let nodes = metadata.get("resolve").into_iter().flat_map(|graph| list(graph, "nodes"));
    let nodes: BTreeMap<&str, &Value> = nodes.filter_map(|node| Some((word(node, "id")?, node))).collect();
    let is_own = |id: &&str| packages.get(id).is_some_and(|package| word(package, "name") == Some("kagami"));
    let mut waiting: Vec<&str> = packages.keys().copied().filter(is_own).collect();
    let mut seen: BTreeSet<&str> = waiting.iter().copied().collect();
    let mut found = Vec::new();
    while let Some(id) = waiting.pop() {
        let needs = nodes
            .get(id)
            .into_iter()
            .flat_map(|dependency| list(dependency, "deps"))
            .filter(|dependency| is_at_run_time(dependency));
        for id in needs.filter_map(|dependency| word(dependency, "pkg")) {
            let Some(package) = packages.get(id).filter(|package| !is_macro(package)) else { continue };
            if seen.insert(id) {
                found.push(*package);
                waiting.push(id);
            }
        }
    }
    found
}

fn is_at_run_time(dependency: &Value) -> bool {
    list(dependency, "dep_kinds").any(|kind| kind.get("kind").is_none_or(Value::is_null))
}

fn is_macro(package: &Value) -> bool {
    list(package, "targets").flat_map(|kind| list(kind, "kind")).any(|kind| kind.as_str() == Some("proc-macro"))
}

/// The licence texts that a package carries, without the other one of two to choose from.
fn text(package: &Value) -> Outcome<String> {
    let folder = word(package, "manifest_path").map(Path::new).and_then(Path::parent);
    let folder = folder.ok_or_else(|| Failure::new(format!("{} has no folder", name(package))))?;
    let doing = format!("read the licence of {}", name(package));
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).cannot(&doing)? {
        let path = entry.cannot(&doing)?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        if file.starts_with("LICEN") && !file.contains("APACHE") && path.is_file() {
            files.push(path);
        }
    }
    files.sort_unstable();
    let texts: Result<Vec<String>, _> = files.iter().map(fs::read_to_string).collect();
    let texts = texts.cannot(&doing)?;
    let licence = word(package, "license").unwrap_or_default();
    if !texts.is_empty() {
        return Ok(texts.join("\n\n"));
    }
    if !licence.contains("MIT") {
        return Err(Failure::new(format!(
            "{} ({licence}) carries no licence text: add it to licences.rs",
            name(package)
        )));
    }
    // It offers the MIT License in words alone, so the text is written out with those it names as its authors.
    let authors: Vec<&str> = list(package, "authors").filter_map(Value::as_str).collect();
    let owner = if authors.is_empty() { format!("the authors of {}", name(package)) } else { authors.join(", ") };
    Ok(mit(&owner))
}

fn mit(owner: &str) -> String {
    format!("MIT License\n\nCopyright (c) {owner}\n\n{MIT}")
}

fn name(package: &Value) -> String {
    format!("{} {}", word(package, "name").unwrap_or_default(), word(package, "version").unwrap_or_default())
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

fn word<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name)?.as_str()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{shipped, text, word};

    #[test]
    fn what_runs_is_named_and_what_only_builds_is_not() {
        let package = |name: &str, kind: &str| json!({ "id": name, "name": name, "targets": [{ "kind": [kind] }] });
        let need = |name: &str, kind: Option<&str>| json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        let packages = [("kagami", "lib"), ("a", "lib"), ("b", "lib"), ("m", "proc-macro"), ("t", "lib")];
        let metadata = json!({
            "packages": packages.map(|(name, kind)| package(name, kind)),
            "resolve": { "nodes": [
                { "id": "kagami", "deps": [need("a", None), need("m", None), need("t", Some("dev"))] },
                { "id": "a", "deps": [need("b", None), need("t", Some("build"))] },
                { "id": "m", "deps": [need("t", None)] },
            ] },
        });
        let names: Vec<_> = shipped(&metadata).into_iter().filter_map(|package| word(package, "name")).collect();
        assert_eq!(names, ["a", "b"]);
    }

    #[test]
    fn a_package_without_any_text_is_refused_unless_it_offers_mit() {
        let folder = std::env::temp_dir().join("kagami-without-licence");
        std::fs::create_dir_all(&folder).ok();
        let package =
            |licence: &str| json!({ "manifest_path": folder.join("Cargo.toml"), "license": licence, "name": "x" });
        assert!(text(&package("MIT OR Apache-2.0")).is_ok_and(|text| text.contains("the authors of x")));
        assert!(text(&package("Zlib")).is_err());
    }
}
