//! Takes the module and the script that wasm-bindgen wrote, gives both without what this app never calls: the classes of a
//! library for streams that Leptos brings along for its servers, and everything that only they need.
//! Never guesses: the module keeps what the script names, the script what the module imports.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::json;

use crate::failure::While;
use crate::toolbox::Toolbox;
use crate::{Failure, Outcome, process};

/// What rustc lets a module for browsers use. Binaryen refuses to read more, and never writes more.
pub(super) const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// How wasm-bindgen begins a class, and the table that frees its values. The page imports none.
const CLASS: &str = "export class ";
const TABLE: &str = "Finalization = ";
/// How far it indents the functions that the module may import.
const INDENT: &str = "        ";

/// Removes what is not used from both files.
pub(super) fn remove(module: &Path, script: &Path, tools: &Toolbox) -> Outcome<()> {
    let doing = format!("remove what is not used from {}", module.display());
    let text = std::fs::read_to_string(script).cannot(&doing)?;
    let text = without_classes(&text);
    let graph = module.with_extension("graph.json");
    std::fs::write(&graph, reached(&text).to_string()).cannot(&doing)?;
    let mut pass = tools.command("wasm-metadce");
    pass.args(FEATURES).arg("--debuginfo").arg("--graph-file").arg(&graph).arg(module).arg("-o").arg(module);
    process::output(&mut pass).ok_or_else(|| Failure::new(format!("cannot {doing}: wasm-metadce failed")))?;
    std::fs::remove_file(&graph).cannot(&doing)?;
    std::fs::write(script, text).cannot(doing)
}

/// The script without its classes.
fn without_classes(script: &str) -> String {
    let names: Vec<&str> = script.split(CLASS).skip(1).filter_map(|after| after.split_whitespace().next()).collect();
    let mut text = script.to_owned();
    for name in names {
        text = without(&text, &format!("{CLASS}{name} "), "\n}\n");
        text = without(&text, &format!("if (Symbol.dispose) {name}."), "\n");
        text = without(&text, &format!("const {name}{TABLE}"), ";\n");
    }
    text
}

/// The script with only those of its functions for the module that are kept.
pub(super) fn without_imports(script: &str, is_kept: impl Fn(&str) -> bool) -> String {
    let mut keeps = true;
    let mut keep = |line: &&str| {
        match line.strip_prefix(INDENT).map(|rest| rest.split_once(": function(")) {
            Some(Some((name, _))) if name.starts_with("__wb") => keeps = is_kept(name),
            Some(_) => {}
            None => keeps = true,
        }
        keeps
    };
    script.split_inclusive('\n').filter(|line| keep(line)).collect()
}

/// The text without its first part between these, both included.
fn without(text: &str, start: &str, end: &str) -> String {
    let parts = text.split_once(start).and_then(|(before, after)| Some((before, after.split_once(end)?.1)));
    parts.map_or_else(|| text.to_owned(), |(before, after)| format!("{before}{after}"))
}

/// What wasm-metadce is to keep: every export that the script names as `wasm.name`.
fn reached(script: &str) -> serde_json::Value {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let names: BTreeSet<&str> =
        script.split("wasm.").skip(1).filter_map(|after| after.split(|letter| !is_part(letter)).next()).collect();
    let exports = names.iter().map(|name| json!({ "name": name, "export": name }));
    std::iter::once(json!({ "name": "the script", "root": true, "reaches": names })).chain(exports).collect()
}

#[cfg(test)]
mod tests {
    use super::{reached, without_classes, without_imports};

    const SCRIPT: &str = "export class Sink {\n    free() {\n        wasm.sink_free();\n    }\n}\n\
        if (Symbol.dispose) Sink.prototype[Symbol.dispose] = Sink.prototype.free;\n\
        const imports = {\n        __wbg_now_1: function() {\n            wasm.memory;\n        },\n\
        \x20       __wbg_then_2: function() {\n            wasm.then();\n        },\n};\n\
        const SinkFinalization = typeof X\n    ? 1\n    : wasm.sink_free;\nwasm.start();\nif (x) {\n\
        \x20       __wbg_promise = 1;\n}\n";

    #[test]
    fn classes_go_with_all_that_is_said_of_them() {
        let text = without_classes(SCRIPT);
        assert!(!text.contains("Sink") && !text.contains("sink"), "{text}");
        assert!(text.starts_with("const imports") && text.contains("},\n};\nwasm.start();\n"), "{text}");
    }

    #[test]
    fn the_module_keeps_what_the_script_still_names() {
        let graph = reached(&without_classes(SCRIPT));
        assert_eq!(graph.pointer("/0/reaches"), Some(&serde_json::json!(["memory", "start", "then"])));
    }

    #[test]
    fn the_script_keeps_what_the_module_imports() {
        let text = without_imports(SCRIPT, |name| name == "__wbg_now_1");
        assert!(text.contains("__wbg_now_1") && !text.contains("__wbg_then_2"), "{text}");
        assert!(text.contains("        },\n};\n") && text.contains("__wbg_promise = 1"), "{text}");
    }
}
