//! ARCHITECTURE.md tells what is there: its table of rooms is the tree, and each station of its walks is a function.

use std::collections::{BTreeMap, BTreeSet};

use super::{source, tree};
use crate::support::root;

/// The words in backticks.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// Part of the document from a heading to the next of its kind.
fn part(heading: &str) -> String {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let (_, rest) = text.split_once(heading).unwrap_or_else(|| panic!("no {heading}"));
    rest.split("\n##").next().unwrap().to_owned()
}

fn rooms_of_the_tree() -> BTreeMap<String, BTreeSet<String>> {
    let mut rooms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, _) in tree() {
        let Some((room, file)) = path.strip_prefix("src/").and_then(|path| path.rsplit_once('/')) else { continue };
        let file = file.trim_end_matches(".rs");
        if file != "mod" {
            rooms.entry(room.to_owned()).or_default().insert(file.to_owned());
        }
    }
    rooms
}

#[test]
fn the_table_of_rooms_names_every_file_and_no_other() {
    let tree = rooms_of_the_tree();
    let names = |cell: &str, room: &str| -> BTreeSet<String> {
        // What a file is said to be stands in brackets or behind a colon, and may quote other words.
        quoted(cell)
            .into_iter()
            .filter(|name| tree[room].contains(*name) || !name.contains(['<', '/']))
            .map(str::to_owned)
            .collect()
    };
    let table = part("### Rooms");
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
    let told: BTreeMap<String, BTreeSet<String>> =
        rows.map(|(room, cell)| (room.to_owned(), names(cell, room))).collect();
    assert_eq!(told, tree);
}

#[test]
fn every_station_of_the_walks_is_a_function_of_its_file() {
    let walks = part("### Three walks");
    let stations: Vec<&str> =
        walks.lines().filter(|line| line.starts_with(|sign: char| sign.is_ascii_digit())).collect();
    assert!(stations.len() >= 18, "{stations:?}");
    let files: BTreeMap<String, String> = tree().into_iter().collect();
    for station in stations {
        let mut source = None;
        for word in quoted(station) {
            if word.contains('/') {
                source = Some(
                    files.get(&format!("src/{word}.rs")).unwrap_or_else(|| panic!("{word} is no file: {station}")),
                );
            } else {
                let source = source.unwrap_or_else(|| panic!("no file before {word}: {station}"));
                let is_there = source::functions(source).iter().any(|name| name == word);
                assert!(is_there, "{word} is no function there: {station}");
            }
        }
    }
}

#[test]
fn the_size_of_a_release_is_told_by_the_build_alone() {
    for document in ["README.md", "CONTRIBUTING.md"] {
        let text = std::fs::read_to_string(root().join(document)).unwrap();
        let quoted: Vec<&str> = text.lines().filter(|line| line.contains(" KB")).collect();
        assert_eq!(quoted, Vec::<&str>::new(), "{document}");
    }
    let architecture = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let whole: Vec<&str> = architecture
        .lines()
        .filter(|line| {
            line.contains(" KB") && ["first page", "one file", "kagami.html"].iter().any(|of| line.contains(of))
        })
        .collect();
    assert_eq!(whole, Vec::<&str>::new());
}
