//! Files written beside another version of the catalogue open, with nothing lost; those of another catalogue do not.

use kagami::domain::assessment::answers::Answer;
use kagami::domain::catalog::{Catalog, ItemId, Rank, Tier};
use kagami::domain::files::{Document, Personal, ReadProblem, Record, SavedAssessment, read, read_record};
use serde_json::{Value, json};

use super::{begun, read_submission};
use crate::support::{built_in, catalog, edited_catalog, sample, step};

/// The built-in catalogue as version 3: the question on OA skills has been replaced by another.
fn version_3() -> Catalog {
    Catalog::parse(&crate::support::edited(|json| {
        json["version"] = json!(3);
        *item(json, "item-oa") = json!("item-oa-again");
    }))
    .unwrap()
}

fn item<'a>(json: &'a mut Value, id: &str) -> &'a mut Value {
    let items = json["items"].as_array_mut().unwrap();
    &mut items.iter_mut().find(|item| item["id"] == id).unwrap()["id"]
}

/// The one assessment of a file, read beside that catalogue.
#[track_caller]
fn reopened(saved: &SavedAssessment, catalog: &Catalog) -> SavedAssessment {
    let text = Personal { assessments: vec![saved.clone()] }.write();
    match read(text.as_bytes(), catalog) {
        Ok(Document::Personal(mut personal)) => personal.assessments.remove(0),
        other => panic!("not opened: {other:?}"),
    }
}

fn oa() -> ItemId {
    ItemId::new("item-oa")
}

/// An assessment of this version, which is 2, with answers to OA skills and to ICT.
fn of_this_version() -> SavedAssessment {
    let mut saved = begun(7, Rank::Staff, Tier::General);
    saved.answer(&oa(), Some(step(3)), catalog());
    saved.answer(&ItemId::new("item-ict"), Some(step(1)), catalog());
    saved
}

#[test]
fn a_newer_catalogue_counts_what_it_knows_and_keeps_the_rest() {
    let opened = reopened(&of_this_version(), &version_3());
    assert_eq!(opened.answers.iter().collect::<Vec<_>>(), [(&ItemId::new("item-ict"), step(1))]);
    assert_eq!(opened.kept.len(), 1);
    assert_eq!((&opened.kept[0].item, opened.kept[0].answer, opened.kept[0].catalog_version), (&oa(), step(3), 2));
}

#[test]
fn an_older_catalogue_counts_what_it_knows_and_keeps_the_rest() {
    let new = version_3();
    let mut saved = SavedAssessment { catalog: new.reference.clone(), ..begun(7, Rank::Staff, Tier::General) };
    saved.answer(&ItemId::new("item-oa-again"), Some(step(2)), &new);
    saved.answer(&ItemId::new("item-ict"), Some(step(1)), &new);
    let opened = reopened(&saved, catalog());
    assert_eq!((opened.answers.len(), opened.kept.len(), opened.kept[0].catalog_version), (1, 1, 3));
}

#[test]
fn what_was_kept_counts_again_where_its_item_exists() {
    let new = version_3();
    let mut there = reopened(&of_this_version(), &new);
    there.answer(&ItemId::new("item-groupware"), Some(step(0)), &new);
    assert_eq!(there.catalog.version, 3);
    let back = reopened(&there, catalog());
    assert_eq!(back.answers.get(&oa()), Some(step(3)));
    assert!(back.kept.is_empty());
}

#[test]
fn going_to_and_fro_between_versions_loses_nothing() {
    let new = version_3();
    let mut saved = of_this_version();
    for _ in 0..3 {
        saved = reopened(&saved, &new);
        saved.answer(&ItemId::new("item-oa-again"), Some(Answer::Unsure), &new);
        saved = reopened(&saved, catalog());
        saved.answer(&oa(), Some(step(2)), catalog());
        saved.answer(&oa(), Some(step(3)), catalog());
    }
    let all = saved.answers.len() + saved.kept.len();
    assert_eq!((saved.answers.get(&oa()), all), (Some(step(3)), 3));
}

#[test]
fn an_item_both_answered_and_kept_is_refused() {
    let text = String::from_utf8(sample("personal-manager.json")).unwrap();
    let text = text.replace("item-of-version-9", "item-ict");
    let problem = ReadProblem::DuplicateItem { item: "item-ict".to_owned() };
    assert_eq!(read(text.as_bytes(), catalog()), Err(problem));
}

#[test]
fn a_kept_answer_stands_once() {
    let text = String::from_utf8(sample("personal-manager.json")).unwrap();
    let text = text.replace("item-of-version-9", "item-of-version-0");
    let problem = ReadProblem::DuplicateItem { item: "item-of-version-0".to_owned() };
    assert_eq!(read(text.as_bytes(), catalog()), Err(problem));
}

#[test]
fn the_same_catalogue_refuses_an_item_that_it_does_not_have() {
    let text = String::from_utf8(sample("submission-of-another-version.json")).unwrap();
    let text = text.replace("\"version\": 9", "\"version\": 2").replace(&"9".repeat(64), &catalog().reference.digest);
    let problem = ReadProblem::UnknownItem { item: "item-of-version-9".to_owned() };
    assert_eq!(read(text.as_bytes(), catalog()), Err(problem));
}

#[test]
fn another_content_under_the_same_number_opens_with_what_is_not_known_here_kept() {
    let text = String::from_utf8(sample("submission-of-another-version.json")).unwrap();
    let submission = read_submission(&text.replace("\"version\": 9", "\"version\": 2"));
    assert_eq!((submission.answers.len(), submission.kept.len()), (2, 1));
}

#[test]
fn a_record_keeps_an_answer_that_this_very_catalogue_does_not_ask_and_tells_it_once() {
    let mut saved = of_this_version();
    saved.answers.set(ItemId::new("item-of-nobody"), step(2));
    let text = Personal { assessments: vec![saved] }.write();
    let (record, put_aside) = read_record(text.as_bytes(), catalog()).unwrap();
    let kept = |record: &Record| record.assessments()[0].kept.iter().map(|kept| kept.item.clone()).collect::<Vec<_>>();
    assert_eq!((kept(&record), put_aside), (vec![ItemId::new("item-of-nobody")], 1));
    let (again, put_aside) = read_record(record.personal().write().as_bytes(), catalog()).unwrap();
    assert_eq!((again, put_aside), (record, 0));
}

#[test]
fn a_question_replaced_without_a_new_version_costs_no_answer_and_counts_again_when_it_returns() {
    let other = edited_catalog(|json| *item(json, "item-oa") = json!("item-oa-again"));
    assert_eq!((other.reference.version, &other.reference.id), (2, &catalog().reference.id));
    let text = Personal { assessments: vec![of_this_version()] }.write();
    let (record, put_aside) = read_record(text.as_bytes(), &other).unwrap();
    assert_eq!((record.assessments()[0].answers.len(), put_aside), (1, 1));
    let (back, put_aside) = read_record(record.personal().write().as_bytes(), catalog()).unwrap();
    assert_eq!((back.assessments()[0].answers.get(&oa()), put_aside), (Some(step(3)), 0));
    assert!(back.assessments()[0].kept.is_empty());
}

#[test]
fn a_record_without_any_self_check_is_nothing_and_no_fault() {
    let (record, put_aside) = read_record(Personal::default().write().as_bytes(), catalog()).unwrap();
    assert_eq!((record, put_aside), (Record::default(), 0));
}

#[test]
fn an_answer_to_what_is_not_asked_is_refused() {
    let mut saved = of_this_version();
    let before = saved.clone();
    for item in ["item-of-nobody", "item-data-science", ""] {
        assert!(!saved.answer(&ItemId::new(item), Some(step(1)), catalog()), "{item} is not asked of a 一般職員");
    }
    assert_eq!(saved, before);
}

#[test]
fn a_submission_of_another_version_opens_and_lists_what_is_not_known_here() {
    let text = String::from_utf8(sample("submission-of-another-version.json")).unwrap();
    let submission = read_submission(&text);
    assert_eq!((submission.answers.len(), submission.catalog.version), (2, 9));
    let kept: Vec<&str> = submission.kept.iter().map(|kept| kept.item.as_str()).collect();
    assert_eq!(kept, ["item-of-version-9"]);
}

#[test]
fn another_catalogue_is_refused_by_name() {
    let other = Catalog::parse(&crate::support::edited(|json| json["id"] = json!("another-city"))).unwrap();
    let here = built_in()["id"].as_str().unwrap().to_owned();
    for name in ["personal-staff.json", "submission-empty.json"] {
        let problem = ReadProblem::OtherCatalog { file: here.clone(), here: "another-city".to_owned() };
        assert_eq!(read(&sample(name), &other), Err(problem), "{name}");
    }
}

#[test]
fn one_assessment_of_another_catalogue_refuses_the_whole_file() {
    let text = String::from_utf8(sample("personal-manager.json")).unwrap();
    let text = text.replacen("kakamigahara-digital", "another-city", 1);
    assert!(
        matches!(read(text.as_bytes(), catalog()), Err(ReadProblem::OtherCatalog { file, .. }) if file == "another-city")
    );
}

#[test]
fn every_record_that_a_browser_ever_stored_opens_and_is_stored_again_as_it_was() {
    let folder = crate::support::root().join("tests/data/records/v1");
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let (record, put_aside) =
            read_record(text.as_bytes(), catalog()).unwrap_or_else(|problem| panic!("{path:?}: {problem:?}"));
        assert!(!record.is_empty() && put_aside == 0, "{path:?}");
        let again = serde_json::to_string(&record.stored()).unwrap();
        let (reread, _) = read_record(again.as_bytes(), catalog()).unwrap();
        assert_eq!(reread, record, "{path:?}");
        if text.contains("\"sync\"") {
            assert_eq!(again, text.trim_end(), "{path:?}");
        }
        count += 1;
    }
    assert_eq!(count, 2, "one without what keeps stores in step, one with it");
}
