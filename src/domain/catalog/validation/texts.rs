//! Rules on wording: both languages, clauses, lengths, and words that frighten or certify.

use super::{Paths, path};
use crate::domain::catalog::schema::{CatalogRecord, Localized};
use crate::domain::characters::is_blank;
use crate::domain::json::Value;

/// Most characters of a Japanese short name, stem, scene, anchor and example.
const SHORT: usize = 12;
const STEM: usize = 60;
const SCENE: usize = 45;
const ANCHOR: usize = 35;
const EXAMPLE: usize = 40;

/// Words that no text of Kagami's own holds.
const FORBIDDEN: [&str; 10] =
    ["診断", "評価", "判定", "テスト", "不足", "矛盾", "自己申告", "適切に", "積極的に", "十分に"];

/// Texts that are the policy's own words, or a sentence that the city chooses, by the end of their path.
const VERBATIM: [(&str, &str); 12] = [
    ("profiles[", ".text"),
    ("ranks[", ".summary"),
    ("ranks[", ".text"),
    ("tiers[", ".summary"),
    ("skills[", ".policyText"),
    ("courses[", ".name"),
    ("courses[", ".summary"),
    ("courses[", ".skillsText"),
    ("policy", ".sentence"),
    ("policy", ".cumulative"),
    ("policy", "]"),
    ("evaluationTexts[", ".text"),
];

/// Walks the JSON and hands on every `{ja, en}` with its path.
fn each_text(value: &Value, path: &str, visit: &mut dyn FnMut(&str, &Value, &Value)) {
    match value {
        Value::Object(object) => {
            if let (Some(ja), Some(en)) = (value.get("ja"), value.get("en")) {
                visit(path, ja, en);
            } else {
                for (key, inner) in object {
                    let dot = if path.is_empty() { "" } else { "." };
                    each_text(inner, &[path, dot, key].concat(), visit);
                }
            }
        }
        Value::Array(list) => {
            for (index, inner) in list.iter().enumerate() {
                each_text(inner, &super::path(path, index, ""), visit);
            }
        }
        _ => {}
    }
}

pub(super) fn both_languages_are_given(_: &CatalogRecord, value: &Value, paths: &mut Paths) {
    let is_missing = |text: &Value| text.as_str().is_none_or(|text| is_blank(text) || text != text.trim());
    each_text(value, "", &mut |path, ja, en| {
        if is_missing(ja) {
            paths.push([path, ".ja"].concat());
        }
        if is_missing(en) {
            paths.push([path, ".en"].concat());
        }
    });
}

fn is_clause(text: &str) -> bool {
    text.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

pub(super) fn clauses_are_given(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    if !is_clause(&record.policy.growth.clause) {
        paths.push("policy.growth.clause".to_owned());
    }
    let mut check = |list: &str, clauses: &mut dyn Iterator<Item = &String>| {
        let bad = clauses.enumerate().filter(|(_, clause)| !is_clause(clause));
        paths.extend(bad.map(|(index, _)| path(list, index, ".clause")));
    };
    check("profiles", &mut record.profiles.iter().map(|entry| &entry.clause));
    check("ranks", &mut record.ranks.iter().map(|entry| &entry.clause));
    check("tiers", &mut record.tiers.iter().map(|entry| &entry.clause));
    check("skills", &mut record.skills.iter().map(|entry| &entry.clause));
    check("items", &mut record.items.iter().map(|entry| &entry.clause));
    check("courses", &mut record.courses.iter().map(|entry| &entry.clause));
    check("fallbacks", &mut record.fallbacks.iter().map(|entry| &entry.clause));
}

fn is_longer(text: &Localized, limit: usize) -> bool {
    text.ja.chars().count() > limit
}

pub(super) fn lengths_are_kept(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, item) in record.items.iter().enumerate() {
        if is_longer(&item.short, SHORT) {
            paths.push(path("items", index, ".short"));
        }
        if is_longer(&item.stem, STEM) {
            paths.push(path("items", index, ".stem"));
        }
        if is_longer(&item.scene, SCENE) {
            paths.push(path("items", index, ".scene"));
        }
        for (step, anchor) in item.anchors.iter().enumerate() {
            if is_longer(&anchor.text, ANCHOR) {
                paths.push(path(&path("items", index, ".anchors"), step, ".text"));
            }
            for (name, words) in [(".example", &anchor.example), (".action", &anchor.action)] {
                if words.as_ref().is_some_and(|words| is_longer(words, EXAMPLE)) {
                    paths.push(path(&path("items", index, ".anchors"), step, name));
                }
            }
        }
    }
}

pub(super) fn forbidden_words_are_absent(_: &CatalogRecord, value: &Value, paths: &mut Paths) {
    each_text(value, "", &mut |path, ja, _| {
        let is_verbatim = VERBATIM.iter().any(|(start, end)| path.starts_with(start) && path.ends_with(end));
        let text = ja.as_str().unwrap_or_default();
        // The sentences on personnel evaluation are fixed and cannot be said without the word 評価.
        if !is_verbatim && FORBIDDEN.iter().any(|word| text.contains(word)) {
            paths.push([path, ".ja"].concat());
        }
    });
}
