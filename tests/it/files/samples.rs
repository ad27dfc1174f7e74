//! Files of version 1 as they were written when the format was new. They open forever; none is ever edited or removed.

use kagami::domain::assessment::answers::Answer;
use kagami::domain::catalog::{ItemId, Purpose, Rank, Tier};
use kagami::domain::files::{Document, PersonName, read};

use super::read_submission;
use crate::support::{catalog, personal_sample, sample, samples, step};

/// A submission among the samples.
#[track_caller]
fn submission(name: &str) -> kagami::domain::files::Submission {
    read_submission(std::str::from_utf8(&sample(name)).unwrap())
}

#[test]
fn every_sample_opens_as_what_its_name_says() {
    for (name, bytes) in samples() {
        match read(&bytes, catalog()) {
            Ok(Document::Personal(_)) => assert!(name.starts_with("personal-"), "{name}"),
            Ok(Document::Submission(_)) => assert!(name.starts_with("submission-"), "{name}"),
            Err(problem) => panic!("{name}: {problem:?}"),
        }
    }
}

#[test]
fn a_finished_personal_file_opens_with_all_of_it() {
    let personal = personal_sample("personal-staff.json");
    let saved = &personal.assessments[0];
    assert_eq!(saved.id.text(), "3f2a9c1e-7b40-4d6e-9a15-0c8e2b7d4f61");
    assert_eq!((saved.revision, saved.rank, saved.tier), (22, Rank::Staff, Tier::General));
    assert_eq!(saved.begun.as_str(), "2026-11-02T10:15:00+09:00");
    assert_eq!(saved.finished.as_ref().unwrap().as_str(), "2026-11-02T10:27:41+09:00");
    assert_eq!(saved.answers.len(), 21);
    assert_eq!(saved.answers.get(&ItemId::new("item-security-knowledge")), Some(step(1)));
}

#[test]
fn a_list_of_assessments_opens_in_its_order_with_what_was_kept() {
    let personal = personal_sample("personal-manager.json");
    let ranks: Vec<Rank> = personal.assessments.iter().map(|saved| saved.rank).collect();
    assert_eq!(ranks, [Rank::Supervisor, Rank::Manager]);
    let last = &personal.assessments[1];
    assert_eq!((last.section_head, last.answers.len(), last.kept.len()), (Some(true), 32, 2));
    assert_eq!(last.kept[1].answer, Answer::NotApplicable);
}

#[test]
fn a_byte_order_mark_escapes_and_another_order_of_keys_are_no_hindrance() {
    let bytes = sample("personal-unsure-with-bom.json");
    assert!(bytes.starts_with(b"\xEF\xBB\xBF{\"assessments\""));
    let saved = &personal_sample("personal-unsure-with-bom.json").assessments[0];
    assert_eq!(saved.answers.len(), 29);
    assert!(saved.answers.iter().all(|(_, answer)| answer == Answer::Unsure));
}

#[test]
fn a_submission_opens_with_purpose_month_and_name() {
    let read = submission("submission-training-plan.json");
    assert_eq!((read.purpose, read.month.as_str()), (Purpose::TrainingPlan, "2027-01"));
    assert_eq!(read.name.as_ref().map(PersonName::as_str), Some("𠮷田　花子（123-45）"));
    assert_eq!(submission("submission-group-work.json").name, None);
}

#[test]
fn a_submission_without_answers_opens() {
    assert!(submission("submission-empty.json").answers.is_empty());
}
