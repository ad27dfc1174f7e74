//! The wording of the whole catalogue, text by text: two languages that are two, no placeholder, no half-width kana.

use serde_json::Value;

use crate::support::{built_in, root};

/// Every text of the catalogue: where it stands, in Japanese, in English.
pub(super) fn texts() -> Vec<(String, String, String)> {
    fn walk(value: &Value, at: String, found: &mut Vec<(String, String, String)>) {
        match value {
            Value::Object(object) => match (object.get("ja"), object.get("en")) {
                (Some(ja), Some(en)) => found.push((at, ja.as_str().unwrap().into(), en.as_str().unwrap().into())),
                _ => object.iter().for_each(|(key, inner)| walk(inner, format!("{at}/{key}"), found)),
            },
            Value::Array(list) => {
                list.iter().enumerate().for_each(|(place, inner)| walk(inner, format!("{at}/{place}"), found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(&built_in(), String::new(), &mut found);
    assert!(found.len() > 300, "only {} texts were found", found.len());
    found
}

/// No text is at fault: the fault is a function of Japanese and English.
#[track_caller]
fn check_none(fault: impl Fn(&str, &str) -> bool) {
    let at_fault: Vec<_> = texts().into_iter().filter(|(_, ja, en)| fault(ja, en)).collect();
    assert!(at_fault.is_empty(), "{at_fault:#?}");
}

/// Hiragana, katakana, kanji, full-width signs and Japanese punctuation.
fn is_japanese(sign: char) -> bool {
    matches!(sign, '\u{3000}'..='\u{30FF}' | '\u{31F0}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}')
}

#[test]
fn english_is_not_the_japanese_again() {
    check_none(|ja, en| ja == en);
}

#[test]
fn english_holds_no_japanese_character() {
    check_none(|_, en| en.chars().any(is_japanese));
}

#[test]
fn japanese_is_japanese() {
    check_none(|ja, _| !ja.chars().any(|sign| is_japanese(sign) || sign == '回'));
}

#[test]
fn nothing_is_written_in_half_width_katakana() {
    check_none(|ja, _| ja.chars().any(|sign| matches!(sign, '\u{FF61}'..='\u{FF9F}')));
}

#[test]
fn there_is_no_placeholder() {
    check_none(|ja, en| {
        let low = format!("{ja} {en}").to_lowercase();
        ["todo", "tbd", "xxx", "lorem", "〇〇", "○○", "仮）", "ダミー", "{", "}", "…"]
            .iter()
            .any(|mark| low.contains(mark))
    });
}

#[test]
fn there_are_no_stray_spaces_or_line_breaks() {
    check_none(|ja, en| {
        ja.contains(['\n', '\r', '\t']) || en.contains(['\n', '\r', '\t']) || en.contains("  ") || ja.contains("  ")
    });
}

#[test]
fn brackets_and_quotation_marks_come_in_pairs() {
    let is_even = |text: &str, open: char, close: char| text.matches(open).count() == text.matches(close).count();
    check_none(|ja, en| {
        let pairs = [('（', '）'), ('「', '」'), ('『', '』')];
        !pairs.iter().all(|(open, close)| is_even(ja, *open, *close))
            || !is_even(en, '(', ')')
            || !is_even(en, '“', '”')
    });
}

#[test]
fn japanese_uses_full_width_brackets() {
    check_none(|ja, _| ja.contains(['(', ')', '｢', '｣']));
}

#[test]
fn english_has_no_word_that_frightens_or_certifies() {
    let words = ["diagnos", "certified", "exam ", "score", "deficien", "inadequa", "fail"];
    check_none(|_, en| words.iter().any(|word| en.to_lowercase().contains(word)));
}

#[test]
fn the_plan_is_never_said_to_lack_a_course() {
    check_none(|ja, _| ja.contains("研修がない") || ja.contains("研修はありません") || ja.contains("研修がありません"));
}

#[test]
fn nobody_is_asked_about_superiors_or_whether_a_course_was_taken() {
    let value = built_in();
    for item in value["items"].as_array().unwrap() {
        let stem = item["stem"]["ja"].as_str().unwrap();
        assert!(!["上司", "受講した", "研修を受け"].iter().any(|word| stem.contains(word)), "{stem}");
    }
}

#[test]
fn no_example_breaks_the_rules() {
    let words = ["ChatGPT", "Gemini", "Copilot", "LINE", "私物", "USBメモリ", "個人のスマホ", "無料のクラウド"];
    check_none(|ja, _| words.iter().any(|word| ja.contains(word)));
}

#[test]
fn what_cannot_read_the_setting_names_the_contact_of_the_built_in_content() {
    let contact = built_in()["settings"]["contact"]["ja"].as_str().unwrap().to_owned();
    let page = std::fs::read_to_string(root().join("index.html")).unwrap();
    assert!(page.contains(&format!("{contact}に「かがみを開くため、")), "index.html");
    let manual = std::fs::read_to_string(root().join("public/manual/promoter.html")).unwrap();
    assert!(manual.contains(&format!("{contact}に確認してください")), "the manual");
}

#[test]
fn no_sentence_of_the_pages_sends_a_person_to_anybody_but_the_contact() {
    // 情報推進課 as a kind of action and as who may take the files is fixed by the product.
    let fixed = ["情報推進課に相談\"", "ファイルは情報推進課に受け取って"];
    for file in [
        "assessment/ja.rs",
        "assessment/ja_result.rs",
        "assessment/ja_saving.rs",
        "group/ja.rs",
        "group/session_ja.rs",
        "ja_problems.rs",
    ] {
        let mut text = std::fs::read_to_string(root().join("src/text").join(file)).unwrap();
        for fixed in fixed {
            text = text.replace(fixed, "");
        }
        for somebody in ["担当に", "担当へ", "担当者に", "課に", "管理者に", "詳しい人に"] {
            let at = text.find(somebody).map(|at| text[at..].chars().take(20).collect::<String>());
            assert_eq!(at, None, "{file}");
        }
    }
}

#[test]
fn one_setting_says_whom_to_ask_in_every_sentence_that_sends_a_person_to_somebody() {
    let city = |contact: &str| {
        let catalog = crate::support::edited_catalog(|json| json["settings"]["contact"]["ja"] = contact.into());
        format!("{catalog:?}")
    };
    let (usual, other) = (city("人事課・情報推進課"), city("総務の相談係"));
    assert!(usual.contains("人事課・情報推進課に確認") && !usual.contains("[contact]") && !other.contains("[contact]"));
    let named = other.matches("総務の相談係").count();
    assert!(named >= 15, "only {named} sentences name it");
    // Receivers and scenes may name a section; who is to be asked is always the setting.
    for asking in ["人事課にたずね", "情報推進課にたずね", "人事課に確認", "情報推進課に確認"]
    {
        assert!(!other.contains(asking), "{asking}");
    }
}
