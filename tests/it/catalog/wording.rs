//! How questions are worded: what one can do now, nothing that excuses, shames or asks for followers, one word for one thing.

use std::path::Path;

use kagami::domain::catalog::{Item, ScaleKind};

use super::words::texts;
use crate::support::{built_in, catalog, root};

/// The words of a step: what it says, and its example.
fn words(item: &Item, step: usize) -> String {
    let anchor = &item.anchors[step];
    [&anchor.text.ja, "／", &anchor.example.as_ref().unwrap().ja].concat()
}

/// No item is at fault: which step's words, and what may not stand in them.
#[track_caller]
fn check_step(step: usize, forbidden: &[&str]) {
    let at_fault = catalog().items().map(|item| (item.id.as_str(), words(item, step)));
    let at_fault: Vec<_> = at_fault.filter(|(_, words)| forbidden.iter().any(|word| words.contains(word))).collect();
    assert!(at_fault.is_empty(), "{at_fault:#?}");
}

#[test]
fn the_lowest_step_is_a_fact_and_no_excuse() {
    check_step(0, &["機会", "出会わな", "当たらな", "居合わせ", "余裕", "忙し", "まだなかった", "知らなくても"]);
}

#[test]
fn the_highest_step_asks_of_nobody_that_others_follow() {
    check_step(3, &["同僚も", "同僚が", "係も", "課も", "部局も", "園も", "隣の", "ひな形に", "広め", "部下"]);
}

#[test]
fn nothing_sounds_like_an_oral_examination() {
    for step in 0..4 {
        check_step(step, &["その場で", "何も開かず", "順に答え", "聞かれたら"]);
    }
}

#[test]
fn an_ability_is_what_one_can_do_now_and_not_what_one_once_did() {
    for item in catalog().items().filter(|item| item.scale.kind == ScaleKind::Ability) {
        for step in 1..4 {
            let text = &item.anchors[step].text.ja;
            assert!(!text.contains("ことがある") && !text.ends_with('た'), "{:?}: {text}", item.id);
            assert!(text.trim_end_matches("（報告・相談を含む）").ends_with('る'), "{:?}: {text}", item.id);
        }
    }
}

#[test]
fn of_two_questions_that_are_near_each_other_the_first_words_tell_which_is_which() {
    let stem = |id: &str| {
        let item = catalog().items().find(|item| item.id.as_str() == id).unwrap_or_else(|| panic!("no {id}"));
        item.stem.ja.trim_start_matches("この半年に、").chars().take(8).collect::<String>()
    };
    let near: [&[&str]; 6] = [
        &["item-improve-task", "item-improve-section", "item-improve-city"],
        &["item-operate-section", "item-operate-city"],
        &["item-choose-section", "item-choose-city"],
        &["item-security-section", "item-security-city"],
        &["item-p3-look-up", "item-p3-share", "item-staff-inquire"],
        &["item-p1-significance", "item-dx-basic"],
    ];
    for ids in near {
        let stems: std::collections::BTreeSet<String> = ids.iter().map(|id| stem(id)).collect();
        assert_eq!(stems.len(), ids.len(), "{stems:?}");
    }
}

#[test]
fn every_short_word_in_a_question_has_a_gloss() {
    let terms: Vec<&str> = catalog().glossary.iter().map(|gloss| gloss.term.as_str()).collect();
    assert_eq!(terms, ["DX", "OJT", "ICT", "OA", "UI・UX", "グループウェア"]);
    for gloss in &catalog().glossary {
        assert!(gloss.meaning.ja.chars().count() > 10 && !gloss.meaning.ja.contains(&gloss.term), "{}", gloss.term);
    }
    let latin = |text: &str| {
        let runs = text.split(|sign: char| !sign.is_ascii_uppercase());
        runs.filter(|run| run.len() >= 2).map(str::to_owned).collect::<Vec<_>>()
    };
    for item in catalog().items() {
        for word in latin(&item.stem.ja) {
            assert!(terms.iter().any(|term| term.contains(&word)), "{:?}: {word}", item.id);
        }
    }
}

/// Japanese words that have another beside them which is the one to use.
const OTHER_WORDS: [(&str, &str); 9] = [
    ("手引き", "手引"),
    ("保育園", "保育所"),
    ("住民", "市民"),
    ("他の自治体", "ほかの自治体"),
    ("他市", "ほかの自治体"),
    ("ほかの市の", "ほかの自治体の"),
    ("答えを", "回答を"),
    ("答えは", "回答は"),
    ("答えが", "回答が"),
];

/// The one control whose name is fixed.
const FIXED: &str = "答えを残しません";

#[track_caller]
fn check_one_word(place: &str, text: &str) {
    let text = text.replace(FIXED, "").replace("答えがい", "");
    for (word, instead) in OTHER_WORDS {
        let at = text.find(word).map(|at| text[at..].chars().take(24).collect::<String>());
        assert!(at.is_none(), "{place}: {at:?}; {instead} is the word");
    }
}

#[test]
fn one_thing_has_one_word_in_the_content_and_on_the_pages() {
    check_one_word("catalog.json", &built_in().to_string());
    for folder in ["src/text/assessment", "src/text/group", "src/text"] {
        for entry in std::fs::read_dir(root().join(folder)).unwrap() {
            let file = entry.unwrap().path();
            if is_japanese(&file) {
                check_one_word(&file.display().to_string(), &std::fs::read_to_string(&file).unwrap());
            }
        }
    }
    let manual = std::fs::read_to_string(root().join("public/manual/promoter.html")).unwrap();
    check_one_word("the manual", &manual);
}

fn is_japanese(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("ja") || name == "session_ja.rs")
}

/// Words of the content in Japanese, the English that stands for each, and English that stands for something else.
const IN_ENGLISH: [(&str, &[&str], &[&str]); 7] = [
    ("運用管理", &["running and managing"], &["operat"]),
    ("変革", &["transform"], &["reform", "change in", "innovat"]),
    ("市民", &["resident"], &["citizen"]),
    ("端末", &["device"], &["terminal", "tablet"]),
    ("部局", &["department"], &["section", "division"]),
    ("部門", &["division"], &["section", "department"]),
    ("備品", &["equipment"], &["supplies"]),
];

#[test]
fn one_japanese_word_has_one_english_word_outside_quotations() {
    let mut found = Vec::new();
    let quoted = ["/policy/", "/profiles/", "/duties/"];
    for (at, japanese, english) in texts().iter().filter(|(at, ..)| !quoted.iter().any(|part| at.contains(part))) {
        let english = english.to_lowercase();
        for (word, called, others) in IN_ENGLISH {
            let is_there = japanese.contains(word);
            let is_called = called.iter().any(|name| english.contains(name));
            let is_otherwise = others.iter().any(|name| english.contains(name));
            if is_there && (is_otherwise || !is_called) {
                found.push(format!("{at}: {word}: {english}"));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn english_knows_no_slips_in_the_content_and_on_the_pages() {
    let pages = [
        "assessment/en.rs",
        "assessment/en_result.rs",
        "assessment/en_saving.rs",
        "group/en.rs",
        "group/session_en.rs",
        "en_problems.rs",
    ];
    let pages = pages.map(|file| std::fs::read_to_string(root().join("src/text").join(file)).unwrap());
    let text = [built_in().to_string(), pages.concat()].concat().to_lowercase();
    for word in
        ["terminal", "tablet", "supplies", " outing", "municipality's", "changes in how work is done", "operation and"]
    {
        assert!(!text.contains(word), "{word}");
    }
    assert!(!pages.concat().to_lowercase().contains("citizen"), "市民 are residents outside quotations");
}
