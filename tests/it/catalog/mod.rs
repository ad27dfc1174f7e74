//! The built-in catalogue parses, holds what the policy lists, and every fault of a catalogue is found and placed.

mod policy;
mod quality;
mod validation;
mod wording;
mod words;

use kagami::domain::catalog::{ActionKind, Catalog, CatalogProblem, Purpose, Rank, SectionHeads, Step, Tier};
use kagami::domain::json::JsonProblem;
use serde_json::{Value, json};

use crate::support::{built_in, catalog, edited, edited_catalog};

#[test]
fn it_has_four_profiles_with_three_questions_each() {
    let ids: Vec<&str> = catalog().profiles.iter().map(|profile| profile.id.as_str()).collect();
    assert_eq!(ids, ["profile-1", "profile-2", "profile-3", "profile-4"]);
    assert!(catalog().profiles.iter().all(|profile| profile.items.len() == 3));
}

#[test]
fn it_has_three_ranks_with_three_duties_of_one_question_each() {
    for rank in Rank::ALL {
        let duties = &catalog().rank(rank).duties;
        assert_eq!(duties.iter().map(|duty| duty.items.len()).collect::<Vec<_>>(), [1, 1, 1], "{rank:?}");
    }
}

#[test]
fn it_has_fifteen_skills_in_the_policys_order() {
    let of = |tier: Tier| {
        let skills = catalog().skills.iter().filter(move |skill| skill.tier == tier);
        skills.map(|skill| skill.id.as_str()).collect::<Vec<_>>()
    };
    let general = ["dx-basic", "dx-leader", "ict", "improve-task", "security-knowledge", "oa", "groupware"];
    assert_eq!(of(Tier::General), general);
    let promoter = ["improve-section", "security-section", "operate-section", "data-science", "ui-ux"];
    assert_eq!(of(Tier::Promoter), promoter);
    assert_eq!(of(Tier::Specialist), ["improve-city", "security-city", "operate-city"]);
}

#[test]
fn it_has_thirty_nine_questions() {
    assert_eq!(catalog().items().count(), 39);
}

#[test]
fn it_has_the_three_courses_of_the_example_plan() {
    let ids: Vec<&str> = catalog().courses.iter().map(|course| course.id.as_str()).collect();
    assert_eq!(ids, ["security-basic", "dx-mindup", "digital-skillup"]);
}

#[test]
fn each_skill_has_a_way_to_learn_without_a_course() {
    let without: Vec<_> = catalog().skills.iter().filter(|skill| skill.fallbacks.is_empty()).collect();
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn the_three_ranks_show_post_names_and_only_managers_are_section_heads() {
    let heads = Rank::ALL.map(|rank| catalog().rank(rank).section_heads);
    assert_eq!(heads, [SectionHeads::None, SectionHeads::None, SectionHeads::All]);
    assert!(Rank::ALL.iter().all(|rank| !catalog().rank(*rank).posts.is_empty()));
}

/// Edits the catalogue and expects the path of the field that does not fit.
#[track_caller]
fn check_field(edit: impl FnOnce(&mut Value), path: &str) {
    let problem = Catalog::parse(&edited(edit)).expect_err("the field is refused");
    assert_eq!(problem, CatalogProblem::Field { path: path.to_owned() });
}

#[test]
fn a_misspelt_field_is_named() {
    check_field(|json| json["items"][3]["stm"] = json!("x"), "items[3].stm");
}

#[test]
fn a_misspelt_field_at_the_top_is_named() {
    check_field(|json| json["itms"] = json!([]), "itms");
}

#[test]
fn a_missing_field_is_named() {
    check_field(|json| drop(json["items"][3]["stem"].as_object_mut().unwrap().remove("en")), "items[3].stem.en");
}

#[test]
fn a_text_where_a_number_belongs_is_named() {
    check_field(|json| json["version"] = json!("1"), "version");
}

#[test]
fn a_list_where_a_text_belongs_is_named() {
    check_field(|json| json["profiles"][0]["text"]["ja"] = json!(["x"]), "profiles[0].text.ja");
}

#[test]
fn a_word_outside_a_closed_list_is_named() {
    check_field(|json| json["skills"][2]["tier"] = json!("expert"), "skills[2].tier");
}

#[test]
fn a_catalogue_that_is_no_json_says_where() {
    let problem = Catalog::parse(b"{\n  \"format\": kagami\n}").expect_err("refused");
    assert_eq!(problem, CatalogProblem::Json(JsonProblem::Syntax { line: 2, column: 13 }));
}

#[test]
fn an_empty_catalogue_is_empty() {
    assert_eq!(Catalog::parse(b" \n").expect_err("refused"), CatalogProblem::Json(JsonProblem::Empty));
}

/// The digest after an edit of the JSON.
#[track_caller]
fn digest(edit: impl FnOnce(&mut Value)) -> String {
    edited_catalog(edit).reference.digest
}

#[test]
fn the_built_in_content_is_what_a_full_reading_with_all_rules_gives() {
    let built_in = Catalog::built_in().expect("the built-in catalogue is read");
    assert_eq!(format!("{built_in:?}"), format!("{:?}", catalog()));
}

#[test]
fn the_digest_is_a_sha_256_in_lower_case() {
    let digest = &catalog().reference.digest;
    assert_eq!(digest.len(), 64);
    assert!(digest.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')));
}

#[test]
fn the_digest_does_not_depend_on_white_space_or_a_byte_order_mark() {
    let wide = serde_json::to_string_pretty(&built_in()).unwrap();
    let narrow = serde_json::to_string(&built_in()).unwrap();
    assert_ne!(wide, narrow);
    for text in [&wide, &narrow, &format!("\u{FEFF}{wide}\n\n")] {
        assert_eq!(Catalog::parse(text.as_bytes()).unwrap().reference.digest, catalog().reference.digest);
    }
}

#[test]
fn the_digest_does_not_depend_on_the_order_of_keys() {
    let text = reversed(&built_in());
    assert_ne!(text, built_in().to_string());
    assert_eq!(Catalog::parse(text.as_bytes()).unwrap().reference.digest, catalog().reference.digest);
}

#[test]
fn the_digest_does_not_depend_on_how_a_character_is_escaped() {
    let narrow = built_in().to_string();
    let escaped: String =
        narrow.chars().map(|sign| if sign == '課' { "\\u8AB2".to_owned() } else { sign.into() }).collect();
    assert_ne!(escaped, narrow);
    assert_eq!(Catalog::parse(escaped.as_bytes()).unwrap().reference.digest, catalog().reference.digest);
}

#[test]
fn the_digest_changes_with_any_text() {
    let mut texts = Vec::new();
    pointers(&built_in(), String::new(), &mut texts);
    assert!(texts.len() > 500, "only {} texts were found", texts.len());
    let mut seen = std::collections::BTreeSet::from([catalog().reference.digest.clone()]);
    // Every ninth: reading the whole catalogue for each text would take seconds.
    for pointer in texts.into_iter().step_by(9) {
        let changed = digest(|json| {
            let text = json.pointer_mut(&pointer).unwrap();
            *text = json!(changed(text.as_str().unwrap()));
        });
        assert!(seen.insert(changed), "{pointer} does not count");
    }
}

#[test]
fn a_higher_version_has_another_digest_and_the_same_id() {
    let next = edited_catalog(|json| json["version"] = json!(3)).reference;
    assert_eq!((next.id.as_str(), next.version), (catalog().reference.id.as_str(), 3));
    assert_ne!(next.digest, catalog().reference.digest);
}

/// The same text with another first character.
fn changed(text: &str) -> String {
    let first = if text.starts_with('ん') { 'あ' } else { 'ん' };
    std::iter::once(first).chain(text.chars().skip(1)).collect()
}

/// The pointers of every Japanese and English text.
fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => object.iter().for_each(|(key, inner)| pointers(inner, format!("{at}/{key}"), found)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(place, inner)| pointers(inner, format!("{at}/{place}"), found));
        }
        Value::String(_) if at.ends_with("/ja") || at.ends_with("/en") => found.push(at),
        _ => {}
    }
}

/// JSON text with the keys of every object in falling order.
fn reversed(value: &Value) -> String {
    match value {
        Value::Object(object) => {
            let fields = object.iter().rev().map(|(key, inner)| format!("{}:{}", json!(key), reversed(inner)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
        }
        Value::Array(list) => format!("[{}]", list.iter().map(reversed).collect::<Vec<_>>().join(",")),
        other => other.to_string(),
    }
}

/// The names that serde writes.
fn written(values: &[impl serde::Serialize]) -> Vec<String> {
    values.iter().map(|value| serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_value_of_a_closed_list_has_the_same_name_in_the_code_as_in_files() {
    assert_eq!(written(&Rank::ALL), Rank::ALL.map(Rank::as_str));
    assert_eq!(written(&Tier::ALL), Tier::ALL.map(Tier::as_str));
    assert_eq!(written(&Step::ALL), Step::ALL.map(Step::as_str));
    assert_eq!(written(&Purpose::ALL), Purpose::ALL.map(Purpose::as_str));
    assert_eq!(written(&ActionKind::ALL), ActionKind::ALL.map(ActionKind::as_str));
}
