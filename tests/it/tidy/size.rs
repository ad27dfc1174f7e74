//! How long files and functions are, and how a file opens.

use super::source::{self, Function};

const FILE: usize = 300;
const FUNCTION: usize = 50;
const COMPONENT: usize = 60;

/// Files that are one table and no logic: a sentence a line. They grow with the product, not with its difficulty.
const TABLES: [(&str, usize); 2] = [("src/text/assessment/ja.rs", 350), ("src/text/assessment/en.rs", 350)];

fn is_rust(path: &str) -> bool {
    path.ends_with(".rs")
}

/// A file has at most 300 lines.
pub(super) fn files(path: &str, source: &str) -> Vec<String> {
    let most = TABLES.iter().find(|(table, _)| *table == path).map_or(FILE, |(_, most)| *most);
    let lines = source.lines().count();
    if is_rust(path) && lines > most { vec![format!("{lines} lines")] } else { Vec::new() }
}

/// The functions of the app at which something is to be said.
fn functions(path: &str, source: &str, fault: impl Fn(&Function) -> Option<String>) -> Vec<String> {
    if !is_rust(path) {
        return Vec::new();
    }
    let faults =
        source::functions(source).into_iter().filter_map(|function| fault(&function).map(|text| (function, text)));
    faults.map(|(function, text)| format!("line {}: {} {text}", function.line, function.name)).collect()
}

/// A function has at most 50 lines, a component 60.
pub(super) fn lengths(path: &str, source: &str) -> Vec<String> {
    if path.starts_with("tests/e2e/") {
        // A journey is one story; cutting it in pieces would hide what a person does after what.
        return Vec::new();
    }
    functions(path, source, |function| {
        let most = if function.is_component { COMPONENT } else { FUNCTION };
        (function.length > most).then(|| format!("has {} lines", function.length))
    })
}

/// Every file opens with `//!` and a sentence: what it takes, what it gives, what it never does.
pub(super) fn openings(path: &str, source: &str) -> Vec<String> {
    let opening = source.lines().take_while(|line| line.starts_with("//!"));
    let text: String = opening.map(|line| line.trim_start_matches("//!").trim()).collect::<Vec<_>>().join(" ");
    let says = text.split_whitespace().count() >= 3 && text.contains('.');
    let is_placeholder = source.lines().count() <= 5 && !source.contains("pub ");
    if is_rust(path) && !says && !is_placeholder { vec![format!("opens with “{text}”")] } else { Vec::new() }
}
