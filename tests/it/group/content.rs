//! What the group session says: the built-in part is whole, and every fault of another is found and placed.

use std::collections::BTreeSet;

use kagami::domain::catalog::Subject;
use kagami::domain::catalog::validation::Broken;
use kagami::domain::catalog::{Catalog, CatalogProblem};
use kagami::domain::group::{GroupContent, RULES, Thresholds, TopicOrder, topics};
use kagami::text::Lang;
use serde_json::{Value, json};

use super::content;
use crate::support::{catalog, edited};

/// Edits the part and expects exactly these broken rules.
#[track_caller]
fn check(edit: impl FnOnce(&mut Value), expected: &[(&'static str, &str)]) {
    let bytes = edited(|json| edit(&mut json["group"]));
    let expected: Vec<Broken> = expected.iter().map(|(rule, path)| Broken::new(rule, path)).collect();
    match GroupContent::parse(&bytes, catalog()) {
        Err(CatalogProblem::Rules(broken)) => assert_eq!(broken, expected),
        other => panic!("expected broken rules, got {other:?}"),
    }
}

#[test]
fn what_is_built_in_apart_is_what_the_whole_file_says() {
    let whole = GroupContent::parse(&edited(|_| {}), catalog()).unwrap().unwrap();
    assert_eq!(format!("{whole:?}"), format!("{:?}", content()));
}

#[test]
fn the_thresholds_are_the_usual_ones() {
    assert_eq!(content().thresholds, Thresholds::default());
}

#[test]
fn every_topic_has_two_questions_of_its_own() {
    let content = content();
    let hidden = kagami::domain::group::Publication::new(Thresholds::default());
    let view = kagami::domain::group::View::All;
    let topics = topics(catalog(), TopicOrder::Policy, true, &|item| hidden.distribution(&item.id, view));
    let mut seen = BTreeSet::new();
    for topic in &topics {
        let questions = content.questions(&topic.subject);
        assert_eq!(questions.len(), 2, "{:?}", topic.item.id);
        seen.extend(questions.iter().map(|question| question.ja.clone()));
    }
    assert_eq!(seen.len(), 2 * (4 + 3 + 15), "no two subjects share a question");
}

#[test]
fn no_question_asks_why_not_or_about_persons() {
    let content = content();
    for profile in catalog().profiles.iter().cloned().map(Subject::Profile) {
        for question in content.questions(&profile) {
            for word in ["なぜ", "だれが", "誰が", "できない人", "上司"] {
                assert!(!question.ja.contains(word), "{}", question.ja);
            }
        }
    }
}

#[test]
fn the_longest_agenda_is_the_one_of_fifty_minutes_with_one_topic() {
    let content = content();
    assert_eq!(content.agendas.iter().map(|agenda| agenda.minutes).collect::<Vec<_>>(), [50, 25, 15]);
    let parts: Vec<(u32, &str)> =
        content.agendas[0].parts.iter().map(|part| (part.minutes, part.name.ja.as_str())).collect();
    let expected = [
        (5, "趣旨と約束"),
        (5, "手元シートを黙読"),
        (5, "全体を見る"),
        (5, "テーマを決める"),
        (15, "話す"),
        (10, "取組を一つ"),
        (5, "読み上げと次回"),
    ];
    assert_eq!(parts, expected);
}

#[test]
fn the_ground_rules_are_three() {
    let rules: Vec<String> = content().ground_rules.into_iter().map(|rule| rule.ja).collect();
    assert_eq!(rules, ["人ではなく仕事の話をする", "だれの回答か推測しない", "管理職は最後に話す"]);
}

#[test]
fn a_city_may_raise_thresholds_but_not_lower_them() {
    check(|json| json["thresholds"]["shown"] = json!(4), &[("R21", "group.thresholds.shown")]);
    check(|json| json["thresholds"]["exact"] = json!(9), &[("R21", "group.thresholds.exact")]);
    check(|json| json["thresholds"]["batch"] = json!(1), &[("R21", "group.thresholds.batch")]);
    check(|json| json["thresholds"]["filters"] = json!(14), &[("R21", "group.thresholds.filters")]);
    check(|json| json["thresholds"]["circulating"] = json!(4), &[("R21", "group.thresholds.circulating")]);
    let raised = edited(|json| json["group"]["thresholds"]["shown"] = json!(8));
    assert_eq!(GroupContent::parse(&raised, catalog()).unwrap().unwrap().thresholds.shown, 8);
}

#[test]
fn all_steps_are_not_shown_of_fewer_people_than_bands() {
    check(|json| json["thresholds"]["shown"] = json!(12), &[("R21", "group.thresholds.exact")]);
}

#[test]
fn every_subject_has_one_topic_and_every_topic_a_subject() {
    check(
        |json| json["topics"][0]["subject"] = json!("profile-2"),
        &[("R22", "group.topics.profile-1"), ("R22", "group.topics.profile-2")],
    );
    let unknown = [("R22", "group.topics.profile-1"), ("R22", "group.topics[0].subject")];
    check(|json| json["topics"][0]["subject"] = json!("profile-9"), &unknown);
}

#[test]
fn a_topic_has_two_short_questions() {
    check(
        |json| {
            json["topics"][3]["questions"].as_array_mut().unwrap().pop();
        },
        &[("R23", "group.topics[3].questions")],
    );
    check(
        |json| json["topics"][3]["questions"][0]["ja"] = json!("あ".repeat(61)),
        &[("R23", "group.topics[3].questions")],
    );
}

#[test]
fn the_minutes_of_an_agenda_add_up_and_there_are_ground_rules() {
    check(|json| json["agendas"][1]["minutes"] = json!(30), &[("R24", "group.agendas[1].minutes")]);
    check(|json| json["groundRules"] = json!([]), &[("R24", "group.groundRules")]);
    let beyond = json!(4_294_967_295_u32);
    check(
        |json| json["agendas"][2]["parts"][0]["minutes"] = beyond.clone(),
        &[("R24", "group.agendas[2].minutes"), ("R25", "group.agendas[2].parts[0].minutes")],
    );
}

#[test]
fn there_is_an_agenda_with_ids_that_stand_once_and_parts_of_at_most_three_hours() {
    check(|json| json["agendas"] = json!([]), &[("R25", "group.agendas")]);
    check(|json| json["agendas"][1]["id"] = json["agendas"][0]["id"].clone(), &[("R25", "group.agendas[1].id")]);
    check(
        |json| json["agendas"][0]["parts"][2]["id"] = json["agendas"][0]["parts"][1]["id"].clone(),
        &[("R25", "group.agendas[0].parts[2].id")],
    );
    let longer = |json: &mut Value| {
        json["agendas"][2]["parts"][0]["minutes"] = json!(181);
        let minutes = |part: &Value| part["minutes"].as_u64().unwrap();
        let all: u64 = json["agendas"][2]["parts"].as_array().unwrap().iter().map(minutes).sum();
        json["agendas"][2]["minutes"] = json!(all);
    };
    check(longer, &[("R25", "group.agendas[2].parts[0].minutes")]);
    assert_eq!(RULES, ["R21", "R22", "R23", "R24", "R25"]);
}

#[test]
fn every_broken_rule_is_told_with_its_own_remedy_and_never_with_that_of_another() {
    let numbers: Vec<&str> = kagami::domain::catalog::validation::numbers().chain(RULES).collect();
    assert_eq!(numbers.len(), 25);
    for lang in [Lang::Ja, Lang::En] {
        let mut told = std::collections::BTreeSet::new();
        for rule in &numbers {
            let problem = CatalogProblem::Rules(vec![Broken::new(rule, "x")]);
            let sentence = (lang.group_text().content_problem)(&problem).concat();
            assert!(told.insert(sentence.split_once('x').unwrap().1.to_owned()), "{sentence}");
            if kagami::domain::catalog::validation::numbers().any(|number| number == *rule) {
                assert_eq!((lang.text().catalog_problem)(&problem).concat(), sentence);
            }
        }
    }
}

#[test]
fn a_catalogue_without_this_part_is_whole_for_whoever_answers() {
    let bytes = edited(|json| {
        json.as_object_mut().unwrap().remove("group");
    });
    assert!(Catalog::parse(&bytes).is_ok());
    assert!(GroupContent::parse(&bytes, catalog()).unwrap().is_none());
}

#[test]
fn a_misspelt_field_is_placed() {
    let bytes = edited(|json| json["group"]["topics"][0]["question"] = json!([]));
    let problem = GroupContent::parse(&bytes, catalog()).unwrap_err();
    assert_eq!(problem, CatalogProblem::Field { path: "group.topics[0].question".to_owned() });
}

#[test]
fn its_words_keep_to_the_rules_of_the_whole_catalogue() {
    let broken = |edit: fn(&mut Value)| match Catalog::parse(&edited(edit)) {
        Err(CatalogProblem::Rules(broken)) => broken,
        other => panic!("expected broken rules, got {:?}", other.map(|catalog| catalog.reference)),
    };
    let word = broken(|json| json["group"]["groundRules"][0]["ja"] = json!("評価の話をする"));
    assert_eq!(word, [Broken::new("R20", "group.groundRules[0].ja")]);
    let english = broken(|json| json["group"]["groundRules"][0]["en"] = json!(""));
    assert_eq!(english, [Broken::new("R17", "group.groundRules[0].en")]);
    let unseen = broken(|json| json["group"]["groundRules"][0]["en"] = json!("\u{200B}\u{3164}"));
    assert_eq!(unseen, [Broken::new("R17", "group.groundRules[0].en")], "signs that nobody sees are no text");
}
