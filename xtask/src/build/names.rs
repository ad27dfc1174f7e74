//! Takes the module and the script that wasm-bindgen wrote, gives the module optimised and both with short names for
//! what passes between them. wasm-bindgen's names end in a hash each, which no compression makes smaller, and each
//! stands in both files.
//! Never changes what a function does; a name that is not found on both sides stops the build.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use super::unused;
use crate::failure::While;
use crate::toolbox::Toolbox;
use crate::{Failure, Outcome, process};

/// What makes the module small. Further passes after flattening still find something, and functions in the order of
/// their names compress better.
const PASSES: [&str; 9] = [
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=0",
    "--reorder-functions-by-name",
    "--minify-imports-and-exports-and-modules",
];

/// A last round for what the first has left: it knows which values ever arrive anywhere, and may join again what that
/// one took apart. Nobody asks the finished module who made it and for which features.
const LAST_PASSES: [&str; 4] = ["--gufa-optimizing", "-Oz", "--strip-producers", "--strip-target-features"];

/// How the name of the module begins and ends that all imports come from, and what it is afterwards.
const MODULE: [&str; 2] = ["\"./", "_bg.js\""];
const SHORT: &str = "\"a\"";

/// From the long to the short name.
type Names = BTreeMap<String, String>;

/// Optimises the module and shortens the names in both files.
pub(super) fn shorten(module: &Path, script: &Path, tools: &Toolbox) -> Outcome<()> {
    let doing = format!("shorten the names in {}", module.display());
    let mut pass = tools.command("wasm-opt");
    pass.args(unused::FEATURES).args(PASSES).arg(module).arg("-o").arg(module);
    let said = process::output(&mut pass).ok_or_else(|| Failure::new(format!("cannot {doing}: wasm-opt failed")))?;
    let mut last = tools.command("wasm-opt");
    last.args(unused::FEATURES).args(LAST_PASSES).arg(module).arg("-o").arg(module);
    process::run(&mut last)?;
    let table: Value = serde_json::from_str(&said).cannot(&doing)?;
    let text = std::fs::read_to_string(script).cannot(&doing)?;
    let imports = names(&table, "imports");
    let text = unused::without_imports(&text, |name| imports.contains_key(name));
    let text = renamed(&text, &imports, &names(&table, "exports")).map_err(Failure::new)?;
    std::fs::write(script, text).cannot(doing)
}

/// The last two of every row: the long name and the short one.
fn names(table: &Value, part: &str) -> Names {
    let rows = table.get(part).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_array);
    let pair = |row: &Vec<Value>| {
        let [.., long, short] = row.as_slice() else { return None };
        Some((long.as_str()?.to_owned(), short.as_str()?.to_owned()))
    };
    rows.filter_map(pair).collect()
}

/// The script with imports, which it declares as `name:`, and exports, which it uses as `wasm.name`, renamed.
fn renamed(script: &str, imports: &Names, exports: &Names) -> Result<String, String> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let mut missing: Vec<&str> = imports.keys().map(String::as_str).collect();
    let (mut text, mut rest) = (String::new(), script);
    while let Some(start) = rest.find(is_part) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|letter| !is_part(letter)).unwrap_or(from.len()));
        text += before;
        let import = imports.get_key_value(word).filter(|_| after.starts_with(':'));
        let export = exports.get(word).filter(|_| text.ends_with("wasm."));
        missing.retain(|name| import.is_none_or(|(long, _)| long != name));
        text += import.map(|(_, short)| short).or(export).map_or(word, String::as_str);
        rest = after;
    }
    text += rest;
    let [begins, ends] = MODULE;
    let name = text.split_once(ends).and_then(|(before, _)| before.rsplit_once(begins)).map(|(_, name)| name);
    let Some(module) = name.map(|name| [begins, name, ends].concat()) else {
        return Err(format!("the script names no module {begins}…{ends}"));
    };
    match missing.as_slice() {
        [] => Ok(text.replace(&module, SHORT)),
        missing => Err(format!("the script gives the module no {}", missing.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::{Names, renamed};

    const SCRIPT: &str = "import0 = { __wbg_now_12: function() { wasm.memory; other.memory; }, };\n\
        imports = { \"./kagami_bg.js\": import0 }; memory; wasm.main()";

    fn names(rows: &[(&str, &str)]) -> Names {
        rows.iter().map(|(long, short)| ((*long).to_owned(), (*short).to_owned())).collect()
    }

    #[test]
    fn only_what_passes_between_script_and_module_is_renamed() {
        let text = renamed(SCRIPT, &names(&[("__wbg_now_12", "A")]), &names(&[("memory", "b"), ("main", "c")]));
        let expected = "import0 = { A: function() { wasm.b; other.memory; }, };\n\
            imports = { \"a\": import0 }; memory; wasm.c()";
        assert_eq!(text.as_deref(), Ok(expected));
    }

    #[test]
    fn an_import_that_the_script_does_not_give_stops_the_build() {
        let fault = renamed(SCRIPT, &names(&[("__wbg_then_34", "A")]), &Names::new()).err();
        assert_eq!(fault.as_deref(), Some("the script gives the module no __wbg_then_34"));
    }
}
