//! The source's own rules. Each is a function of a path and a source that gives the faults; each is tested on the real
//! tree, where it must find none, and on offending samples, where it must find one.

mod offending;
mod map;
mod order;
mod rings;
mod shown;
mod size;
mod source;

use std::path::Path;

use crate::support::root;

/// Gives what breaks the rule in a file of this path.
type Rule = fn(&str, &str) -> Vec<String>;

/// Every file that the rules look at: path from the root, with `/`, and content.
fn tree() -> Vec<(String, String)> {
    let mut files = Vec::new();
    for folder in ["src", "tests", "benches", "xtask/src", "style"] {
        collect(&root().join(folder), &mut files);
    }
    let pages = [
        "index.html",
        "public/group.html",
        "public/start-page.html",
        "public/manual/promoter.html",
        "public/manual/manual.css",
    ];
    files.extend(pages.map(|page| (page.to_owned(), std::fs::read_to_string(root().join(page)).unwrap())));
    assert!(files.len() > 100, "only {} files were found", files.len());
    files
}

fn collect(folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "css") {
            let parts: Vec<_> =
                path.strip_prefix(root()).unwrap().iter().map(|segment| segment.to_str().unwrap()).collect();
            files.push((parts.join("/"), std::fs::read_to_string(&path).unwrap()));
        }
    }
}

/// No file of the tree breaks the rule.
#[track_caller]
fn check_tree(rule: Rule) {
    let faults = |(path, source): (String, String)| {
        let faults = rule(&path, &source).into_iter();
        faults.map(|fault| format!("{path}: {fault}")).collect::<Vec<_>>()
    };
    let faults: Vec<String> = tree().into_iter().flat_map(faults).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

macro_rules! rules {
    ($($name:ident: $rule:path;)*) => {
        $(#[test] fn $name() { check_tree($rule); })*

        /// Every rule, so that none goes without an offending sample.
        const RULES: &[(&str, Rule)] = &[$((stringify!($rule), $rule)),*];
    };
}

rules! {
    a_layer_names_only_layers_above_it: order::layers;
    the_browser_layer_knows_no_other: order::browser;
    inside_domain_a_file_names_only_files_above_it: order::domain;
    domain_figures_and_text_are_pure: order::purity;
    only_the_browser_layer_names_the_browser: order::shell;
    only_catalogue_and_documents_derive_serialisation: order::serial;
    sentences_stand_in_text_alone: shown::sentences;
    no_text_frightens_or_certifies: shown::words;
    english_has_no_japanese_punctuation: shown::punctuation;
    colours_stand_in_the_tokens_alone: shown::colours;
    there_is_no_style_attribute: shown::style_attributes;
    files_are_short: size::files;
    pages_live_with_their_policy_and_below_any_path: shown::page_policy;
}
