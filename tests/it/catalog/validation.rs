//! Every numbered rule of a catalogue is broken here by at least one edit that breaks no other, and is found and placed.

use std::collections::BTreeSet;

use kagami::domain::catalog::validation::{self, Broken};
use kagami::domain::catalog::{Catalog, CatalogProblem};
use serde_json::{Value, json};

use crate::support::edited;

/// Edits the built-in catalogue and expects exactly these broken rules.
#[track_caller]
fn check(edit: impl FnOnce(&mut Value), expected: &[(&'static str, &str)]) {
    let expected: Vec<Broken> = expected.iter().map(|(rule, path)| Broken::new(rule, path)).collect();
    match Catalog::parse(&edited(edit)) {
        Err(CatalogProblem::Rules(broken)) => assert_eq!(broken, expected),
        other => panic!("expected broken rules, got {:?}", other.map(|catalog| catalog.reference)),
    }
}

/// Adds a copy of an entry at the end of its list, after an edit.
fn copy(json: &mut Value, list: &str, place: usize, edit: impl FnOnce(&mut Value)) {
    let mut entry = json[list][place].clone();
    edit(&mut entry);
    json[list].as_array_mut().unwrap().push(entry);
}

fn swap(json: &mut Value, list: &str) {
    json[list].as_array_mut().unwrap().swap(0, 1);
}

fn pop(list: &mut Value) {
    list.as_array_mut().unwrap().pop();
}

fn place_of(json: &Value, list: &str, id: &str) -> usize {
    json[list].as_array().unwrap().iter().position(|entry| entry["id"] == id).unwrap()
}

fn item_of(json: &Value, subject: &str) -> usize {
    json["items"].as_array().unwrap().iter().position(|entry| entry["subject"] == subject).unwrap()
}

macro_rules! broken {
    ($($name:ident: $rule:literal at $path:literal, $edit:expr;)*) => {
        $(#[test] fn $name() { check($edit, &[($rule, $path)]); })*

        /// The rules that some edit above breaks.
        const COVERED: &[&str] = &[$($rule),*];
    };
}

broken! {
    another_format_is_refused: "R1" at "format", |json| json["format"] = json!("kagami-personal");
    a_newer_file_format_is_refused: "R1" at "formatVersion", |json| json["formatVersion"] = json!(2);
    a_catalogue_needs_an_id: "R1" at "id", |json| json["id"] = json!(" ");
    versions_begin_at_one: "R1" at "id", |json| json["version"] = json!(0);

    an_item_has_an_id_of_its_own: "R2" at "items[1].id", |json| json["items"][1]["id"] = json["items"][0]["id"].clone();
    an_id_names_one_thing_in_the_whole_file: "R2" at "fallbacks[0].id", |json| json["fallbacks"][0]["id"] = json!("oa");
    a_duty_has_an_id_of_its_own: "R2" at "items[0].id", |json| json["items"][0]["id"] = json!("staff-use");
    an_id_is_lower_case: "R2" at "items[0].id", |json| json["items"][0]["id"] = json!("Item-1");
    an_id_is_not_empty: "R2" at "items[0].id", |json| json["items"][0]["id"] = json!("");

    ranks_stand_in_order: "R3" at "ranks", |json| swap(json, "ranks");
    a_rank_has_three_duties: "R3" at "ranks[0].duties", |json| {
        let duty = json!({"id": "staff-more", "text": {"ja": "もう一つ", "en": "One more"}});
        json["ranks"][0]["duties"].as_array_mut().unwrap().push(duty);
        let item = item_of(json, "staff-use");
        copy(json, "items", item, |item| (item["id"], item["subject"]) = (json!("item-more"), json!("staff-more")));
    };

    tiers_stand_in_order: "R4" at "tiers", |json| swap(json, "tiers");
    a_tier_has_skills: "R4" at "tiers[2]", |json| {
        for skill in json["skills"].as_array_mut().unwrap() {
            skill.as_object_mut().unwrap().remove("family");
            if skill["tier"] == "specialist" {
                skill["tier"] = json!("promoter");
            }
        }
    };

    there_are_four_profiles: "R5" at "profiles", |json| {
        copy(json, "profiles", 0, |profile| profile["id"] = json!("profile-5"));
        for id in ["item-a", "item-b", "item-c"] {
            copy(json, "items", 0, |item| (item["id"], item["subject"]) = (json!(id), json!("profile-5")));
        }
    };

    an_item_asks_about_something_that_exists: "R6" at "items[39].subject", |json| {
        copy(json, "items", 0, |item| (item["id"], item["subject"]) = (json!("item-more"), json!("nowhere")));
    };

    an_item_has_a_scale_that_exists: "R7" at "items[0].scale", |json| json["items"][0]["scale"] = json!("nowhere");

    a_profile_has_three_items: "R8" at "profiles[0]", |json| {
        copy(json, "items", 0, |item| item["id"] = json!("item-more"));
    };
    a_duty_has_one_item: "R8" at "ranks[2].duties[1]", |json| {
        let item = item_of(json, "manager-mindset");
        copy(json, "items", item, |item| item["id"] = json!("item-more"));
    };
    a_skill_has_an_item: "R8" at "skills[14]", |json| {
        // It has two.
        for _ in 0..2 {
            let item = item_of(json, "operate-city");
            json["items"].as_array_mut().unwrap().remove(item);
        }
    };

    a_yearly_task_is_no_skill: "R9" at "items[35].scale", |json| json["items"][35]["scale"] = json!("deed-year");

    an_item_has_four_anchors: "R10" at "items[2].anchors", |json| pop(&mut json["items"][2]["anchors"]);
    a_scale_has_four_steps: "R10" at "scales[0].steps", |json| pop(&mut json["scales"][0]["steps"]);

    a_family_climbs_with_the_tiers: "R11" at "skills[7].family", |json| json["skills"][7]["tier"] = json!("general");

    a_course_gives_a_skill: "R12" at "courses[0].skills", |json| json["courses"][0]["skills"] = json!([]);
    a_course_gives_skills_that_exist: "R12" at "courses[2].skills[1]", |json| json["courses"][2]["skills"][1] = json!("x");

    a_tier_course_names_its_tier: "R13" at "courses[2].audience", |json| {
        json["courses"][2]["audience"] = json!({"kind": "tier"});
    };
    a_course_for_everyone_names_no_tier: "R13" at "courses[0].audience", |json| {
        json["courses"][0]["audience"] = json!({"kind": "everyone", "tier": "promoter"});
    };

    a_skill_has_a_fallback: "R14" at "skills[5]", |json| {
        json["fallbacks"].as_array_mut().unwrap().retain(|fallback| fallback["skill"] != "oa");
    };
    a_fallback_serves_a_skill_that_exists: "R14" at "fallbacks[38].skill", |json| {
        copy(json, "fallbacks", 0, |entry| (entry["id"], entry["skill"]) = (json!("fallback-more"), json!("nowhere")));
    };

    supervisors_begin_above_the_lowest_post: "R15" at "settings.supervisorFrom", |json| {
        json["settings"]["supervisorFrom"] = json!("post-shuji");
    };
    managers_begin_above_supervisors: "R15" at "settings.managerFrom", |json| {
        json["settings"]["managerFrom"] = json["settings"]["supervisorFrom"].clone();
    };
    section_heads_begin_at_a_post_that_exists: "R15" at "settings.sectionHeadFrom", |json| {
        json["settings"]["sectionHeadFrom"] = json!("post-nowhere");
    };

    the_two_purposes_stand_in_order: "R16" at "purposes", |json| swap(json, "purposes");
    the_three_sentences_on_evaluation_are_there: "R16" at "evaluationTexts", |json| pop(&mut json["evaluationTexts"]);

    a_text_is_given_in_japanese: "R17" at "items[4].stem.ja", |json| json["items"][4]["stem"]["ja"] = json!("");
    a_text_is_given_in_english: "R17" at "scales[1].steps[2].en", |json| json["scales"][1]["steps"][2]["en"] = json!("");
    a_text_has_no_space_at_its_ends: "R17" at "opening.ja", |json| json["opening"]["ja"] = json!("　選んでください");

    the_citys_own_profiles_name_their_clause: "R18" at "policy.growth.clause", |json| {
        json["policy"]["growth"]["clause"] = json!("");
    };
    a_skill_names_its_clause: "R18" at "skills[0].clause", |json| json["skills"][0]["clause"] = json!("");
    a_clause_is_a_number: "R18" at "items[0].clause", |json| json["items"][0]["clause"] = json!("2.2条");
    a_clause_has_no_empty_part: "R18" at "courses[1].clause", |json| json["courses"][1]["clause"] = json!("4.1.");

    a_stem_is_short: "R19" at "items[0].stem", |json| json["items"][0]["stem"]["ja"] = json!("あ".repeat(61));
    a_scene_is_short: "R19" at "items[0].scene", |json| json["items"][0]["scene"]["ja"] = json!("あ".repeat(46));
    an_anchor_is_short: "R19" at "items[0].anchors[3].text", |json| {
        json["items"][0]["anchors"][3]["text"]["ja"] = json!("あ".repeat(36));
    };
    an_example_is_short: "R19" at "items[0].anchors[0].example", |json| {
        json["items"][0]["anchors"][0]["example"] = json!({"ja": "あ".repeat(41), "en": "long"});
    };

    a_notice_does_not_frighten: "R20" at "notices.stored.ja", |json| json["notices"]["stored"]["ja"] = json!("診断します");
    a_short_name_is_not_the_policys: "R20" at "profiles[3].short.ja", |json| {
        json["profiles"][3]["short"]["ja"] = json!("適切に扱う");
    };
}

#[test]
fn every_rule_is_broken_by_some_edit_above() {
    let covered: BTreeSet<&str> = COVERED.iter().copied().collect();
    assert_eq!(validation::numbers().collect::<BTreeSet<_>>(), covered);
}

#[test]
fn no_number_stands_for_two_rules() {
    let numbers: Vec<&str> = validation::numbers().collect();
    assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), numbers.len());
}

#[test]
fn all_broken_rules_are_told_at_once_in_the_order_of_the_numbers() {
    let edit = |json: &mut Value| {
        json["opening"]["ja"] = json!("テストと評価");
        json["items"][0]["stem"]["ja"] = json!("あ".repeat(61));
        json["items"][9]["scale"] = json!("nowhere");
        json["items"][8]["scale"] = json!("nowhere");
        swap(json, "tiers");
    };
    let expected = [
        ("R4", "tiers"),
        ("R7", "items[8].scale"),
        ("R7", "items[9].scale"),
        ("R19", "items[0].stem"),
        ("R20", "opening.ja"),
    ];
    check(edit, &expected);
}

#[test]
fn each_of_the_forbidden_words_is_found() {
    let words = ["診断", "評価", "判定", "テスト", "不足", "矛盾", "自己申告", "適切に", "積極的に", "十分に"];
    for word in words {
        let edit = |json: &mut Value| json["about"]["limits"][1]["ja"] = json!(format!("これは{word}です"));
        check(edit, &[("R20", "about.limits[1].ja")]);
    }
}

#[test]
fn a_text_of_exactly_the_longest_length_is_accepted() {
    let bytes = edited(|json| {
        json["items"][0]["stem"]["ja"] = json!("あ".repeat(60));
        json["items"][0]["scene"]["ja"] = json!("𠮷".repeat(45));
        json["items"][0]["anchors"][0]["text"]["ja"] = json!("🗾".repeat(35));
    });
    assert!(Catalog::parse(&bytes).is_ok());
}

#[test]
fn names_of_places_stay_true_when_a_list_is_edited() {
    let json = crate::support::built_in();
    assert_eq!(place_of(&json, "skills", "improve-section"), 7);
    assert_eq!(place_of(&json, "skills", "oa"), 5);
    assert_eq!(place_of(&json, "skills", "operate-city"), 14);
    assert_eq!(item_of(&json, "operate-city"), 37);
}
