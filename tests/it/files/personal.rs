//! The personal file carries everything, and every change raises its revision.

use kagami::domain::assessment::answers::Answer;
use kagami::domain::assessment::questionnaire::Scope;
use kagami::domain::catalog::{ItemId, Rank, Tier};
use kagami::domain::files::{AssessmentId, KeptAnswer, Personal, ReadProblem, SavedAssessment, Timestamp, read};
use proptest::prelude::*;

use super::{begun, json, keys, month, read_personal};
use crate::support::{SCOPES, cases, catalog, scope, step};

fn oa() -> ItemId {
    ItemId::new("item-oa")
}

/// A personal file of these assessments.
fn file(assessments: Vec<SavedAssessment>) -> Personal {
    Personal { assessments }
}

#[test]
fn an_assessment_just_begun_has_revision_1_and_no_answers() {
    let saved = begun(7, Rank::Staff, Tier::General);
    assert_eq!((saved.revision, saved.answers.len(), &saved.finished), (1, 0, &None));
    assert_eq!(saved.catalog, catalog().reference);
}

#[test]
fn every_change_of_an_answer_raises_the_revision_and_a_no_op_keeps_it() {
    let mut saved = begun(7, Rank::Staff, Tier::General);
    let revisions = [Some(step(1)), Some(step(1)), Some(Answer::Unsure), None, None, Some(step(1))].map(|answer| {
        saved.answer(&oa(), answer, catalog());
        saved.revision
    });
    assert_eq!(revisions, [2, 2, 3, 4, 4, 5]);
}

#[test]
fn a_change_of_scope_raises_the_revision_and_keeps_every_answer() {
    let mut saved = begun(7, Rank::Staff, Tier::Promoter);
    saved.answer(&ItemId::new("item-ui-ux"), Some(step(3)), catalog());
    let answers = saved.answers.clone();
    saved.set_scope(scope(Rank::Manager, Tier::General));
    assert_eq!((saved.revision, saved.rank, saved.tier), (3, Rank::Manager, Tier::General));
    saved.set_scope(scope(Rank::Manager, Tier::General));
    assert_eq!(saved.revision, 3);
    saved.set_scope(Scope { section_head: Some(true), ..saved.scope() });
    assert_eq!(saved.revision, 4);
    assert_eq!(saved.answers, answers);
}

#[test]
fn a_revision_at_its_end_stays_there_instead_of_starting_over() {
    let mut saved = SavedAssessment { revision: u32::MAX, ..begun(7, Rank::Staff, Tier::General) };
    saved.answer(&oa(), Some(step(1)), catalog());
    saved.set_scope(scope(Rank::Manager, Tier::General));
    assert_eq!(saved.revision, u32::MAX);
    assert_eq!(read_personal(&file(vec![saved.clone()]).write()).assessments, [saved]);
}

#[test]
fn answers_that_stopped_applying_stay_in_the_file_and_come_back() {
    let mut saved = begun(7, Rank::Staff, Tier::Specialist);
    let (duty, skill) = (ItemId::new("item-staff-use"), ItemId::new("item-operate-city"));
    saved.answer(&duty, Some(step(2)), catalog());
    saved.answer(&skill, Some(step(0)), catalog());
    saved.set_scope(scope(Rank::Manager, Tier::General));
    let opened = read_personal(&file(vec![saved]).write()).assessments.remove(0);
    assert_eq!((opened.answers.get(&duty), opened.answers.get(&skill)), (Some(step(2)), Some(step(0))));
}

#[test]
fn the_file_holds_these_fields_and_no_others() {
    let mut saved = begun(7, Rank::Staff, Tier::General);
    saved.answer(&oa(), Some(step(1)), catalog());
    let file = json(&file(vec![saved]).write());
    assert_eq!(keys(&file), ["$schema", "assessments", "format", "version"]);
    assert_eq!((&file["format"], &file["version"]), (&"kagami-personal".into(), &1.into()));
    let assessment = &file["assessments"][0];
    assert_eq!(keys(assessment), ["answers", "begun", "catalog", "id", "rank", "revision", "tier"]);
    assert_eq!(keys(&assessment["catalog"]), ["digest", "id", "version"]);
    assert_eq!(keys(&assessment["answers"][0]), ["answer", "item"]);
}

#[test]
fn what_is_not_known_is_absent_and_not_null() {
    let text = file(vec![begun(7, Rank::Staff, Tier::General)]).write();
    assert!(!text.contains("null"), "{text}");
}

#[test]
fn the_file_is_readable_utf_8_text_that_ends_with_a_line_break() {
    let text = file(vec![begun(7, Rank::Staff, Tier::General)]).write();
    assert!(text.starts_with("{\n") && text.ends_with("}\n"), "{text}");
}

#[test]
fn the_file_name_says_its_kind_and_month_and_nothing_of_the_person() {
    let name = begun(7, Rank::Staff, Tier::General).file_name(&month());
    assert_eq!(name, "kagami-個人用-202611-0w3ge1r7.json");
}

#[test]
fn the_same_assessment_twice_is_refused() {
    let saved = begun(7, Rank::Staff, Tier::General);
    let text = file(vec![saved.clone(), begun(8, Rank::Staff, Tier::General), saved]).write();
    assert_eq!(read(text.as_bytes(), catalog()), Err(ReadProblem::DuplicateAssessment));
}

#[test]
fn writing_what_was_read_gives_the_same_bytes() {
    for (name, _) in crate::support::samples().into_iter().filter(|(name, _)| name.starts_with("personal")) {
        let text = crate::support::personal_sample(&name).write();
        assert_eq!(read_personal(&text).write(), text, "{name}");
    }
}

/// Any assessment, with answers to any items of the catalogue and to items that it does not have.
fn assessment() -> impl Strategy<Value = SavedAssessment> {
    let answer = || proptest::option::of(proptest::sample::select(&Answer::ALL[..]));
    let times = ["2026-11-09T13:05:00+09:00", "2027-01-01T00:00:00Z"].map(|text| Timestamp::parse(text).unwrap());
    let times = proptest::sample::select(times.to_vec());
    (
        (any::<[u8; 16]>(), 1..=u32::MAX, times.clone(), proptest::option::of(times)),
        (proptest::sample::select(&SCOPES[..]), any::<Option<bool>>()),
        (proptest::collection::vec(answer(), 36), proptest::collection::vec(answer(), 5)),
    )
        .prop_map(|((id, revision, begun, finished), ((rank, tier), section_head), (answers, kept))| {
            let ids = catalog().items().map(|item| item.id.clone());
            let kept = kept.into_iter().flatten().enumerate().map(|(place, answer)| KeptAnswer {
                item: ItemId::new(&format!("item-of-version-{place}")),
                answer,
                catalog_version: u32::try_from(place).unwrap(),
            });
            SavedAssessment {
                revision,
                finished,
                answers: ids.zip(answers).filter_map(|(id, answer)| answer.map(|answer| (id, answer))).collect(),
                kept: kept.collect(),
                ..SavedAssessment::begin(
                    AssessmentId::from_random(id),
                    begun,
                    Scope { rank, tier, section_head },
                    catalog(),
                )
            }
        })
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn whatever_a_person_has_comes_back_whole(assessments in proptest::collection::vec(assessment(), 1..4)) {
        let personal = file(assessments);
        prop_assert_eq!(read_personal(&personal.write()), personal);
    }
}
