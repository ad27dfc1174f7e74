//! The promoter's manual: it calls things as the ui calls them, tells the numbers of the built-in content, and is a
//! page that needs nothing else. What it looks like is for eyes.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::{built_in, root};

fn page() -> String {
    std::fs::read_to_string(root().join("public/manual/promoter.html")).unwrap()
}

/// Everything between an opening and a closing text.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    text.split(open).skip(1).map(|rest| rest.split_once(close).expect("it is closed").0).collect()
}

/// The tags of that name, as written, without their brackets.
fn tags<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    between(page, &format!("<{name} "), ">")
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let tag = tag.split_once(&format!("{name}=\""))?.1;
    tag.split_once('"').map(|(value, _)| value)
}

/// The Japanese texts at a place of the content, of every entry.
fn japanese(list: &Value, field: &str) -> Vec<String> {
    let entries = list.as_array().unwrap().iter();
    entries
        .map(|entry| if field.is_empty() { entry } else { &entry[field] }["ja"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn what_it_names_is_so_called_on_the_screen() {
    let texts =
        ["src/text/assessment/ja.rs", "src/text/group/ja.rs", "src/text/group/session_ja.rs", "public/catalog.json"];
    // The names of files.
    let files = texts.into_iter().chain(["src/domain/files/personal.rs"]);
    let screen: String = files.map(|file| std::fs::read_to_string(root().join(file)).unwrap()).collect();
    let page = page();
    let letter = between(&page, "<pre", "</pre>").concat();
    let names = between(&page, "<b>", "</b>").into_iter().chain(between(&letter, "「", "」"));
    let unknown: BTreeSet<&str> = names.filter(|name| !screen.contains(name)).collect();
    assert!(unknown.is_empty(), "not on the ui: {unknown:?}");
}

#[test]
fn it_tells_the_built_in_thresholds() {
    let (page, content) = (page(), built_in());
    let threshold = |name: &str| content["group"]["thresholds"][name].as_u64().unwrap();
    let (shown, exact) = (threshold("shown"), threshold("exact"));
    assert_eq!(exact, threshold("circulating"), "the table of the manual has no line for people between the two");
    let told = [
        format!("1〜{}人のとき", shown - 1),
        format!("{shown}〜{}人のとき", exact - 1),
        format!("{exact}人以上のとき"),
        format!("{}人以上いれば", threshold("filters")),
        format!("新しいファイルが{}人分そろうまで", threshold("batch")),
    ];
    for words in told {
        assert!(page.contains(&words), "{words}");
    }
}

#[test]
fn it_tells_the_built_in_agendas_rules_and_what_to_delete() {
    let (page, content) = (page(), built_in());
    let group = &content["group"];
    for agenda in group["agendas"].as_array().unwrap() {
        assert!(page.contains(&format!("{}分", agenda["minutes"])), "{}", agenda["id"]);
        let parts = japanese(&agenda["parts"], "name").into_iter().zip(agenda["parts"].as_array().unwrap());
        for (name, part) in parts {
            let line = format!("{name}（{}分）", part["minutes"]);
            assert!(page.contains(&line), "{line}");
        }
    }
    for line in japanese(&group["groundRules"], "").into_iter().chain(japanese(&group["leavingFiles"], "")) {
        assert!(page.contains(&format!("<li>{line}</li>")), "{line}");
    }
}

#[test]
fn every_heading_follows_the_one_above_it() {
    let page = page();
    let levels = page.match_indices("<h").filter_map(|(at, _)| page[at + 2..].chars().next()?.to_digit(10));
    let levels: Vec<u32> = levels.collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert_eq!(levels[0], 1);
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
}

#[test]
fn it_needs_nothing_but_the_files_beside_it() {
    let page = page();
    let ids: BTreeSet<&str> = between(&page, " id=\"", "\"").into_iter().collect();
    let beside = ["tokens.css", "base.css", "manual.css", "favicon.svg", "../group.html#/group"];
    for link in between(&page, "href=\"", "\"") {
        let is_known = link.strip_prefix('#').map_or_else(|| beside.contains(&link), |id| ids.contains(id));
        assert!(is_known, "{link}");
    }
    for wanted in ["<script", "://", "url(", " style=", "<iframe"] {
        assert!(!page.contains(wanted), "{wanted}");
    }
    let recipe = std::fs::read_to_string(root().join("index.html")).unwrap();
    for copied in ["public/manual\"", "style/tokens.css\" data-target-path", "style/base.css\" data-target-path"] {
        assert!(recipe.contains(copied), "Trunk does not copy {copied}");
    }
}

/// A picture's width and height stand in its first bytes.
#[test]
fn every_picture_is_there_described_and_as_large_as_the_page_says() {
    let page = page();
    let folder = root().join("public/manual");
    let mut shown = BTreeSet::new();
    for tag in tags(&page, "img") {
        let file = attribute(tag, "src").unwrap();
        let bytes = std::fs::read(folder.join(file)).unwrap_or_else(|cause| panic!("{file}: {cause}"));
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()).to_string();
        let told = ["width", "height"].map(|name| attribute(tag, name).unwrap_or_default().to_owned());
        assert_eq!(told, [number(16), number(20)], "{file}");
        assert!(attribute(tag, "alt").is_some_and(|alt| alt.chars().count() > 15), "{file} needs a description");
        shown.insert(file.to_owned());
    }
    assert_eq!(page.matches("<figure").count(), shown.len(), "one picture a figure");
    assert_eq!(page.matches("<figcaption").count(), shown.len(), "a caption for each");
    let files = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let files: BTreeSet<String> = files.filter(|file| file.ends_with(".png")).collect();
    assert_eq!(files, shown, "every picture is shown");
}
