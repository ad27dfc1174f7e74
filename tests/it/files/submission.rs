//! The submission carries what the person chose and what is asked now, and nothing else.

use kagami::domain::assessment::answers::Answer;
use kagami::domain::assessment::questionnaire::Questionnaire;
use kagami::domain::catalog::{ItemId, Purpose, Rank, Tier};
use kagami::domain::files::{KeptAnswer, PersonName, SavedAssessment, Submission, SubmissionChoice, Timestamp};
use proptest::prelude::*;

use super::{begun, json, keys, month, read_submission};
use crate::support::{SCOPES, cases, catalog, scope, step};

/// The submission of an assessment, without a name and with the duties.
fn submission(saved: &SavedAssessment) -> Submission {
    let choice = SubmissionChoice { purpose: Purpose::GroupWork, name: None, has_duties: true };
    chosen(saved, choice)
}

fn chosen(saved: &SavedAssessment, choice: SubmissionChoice) -> Submission {
    let questionnaire = Questionnaire::of(catalog(), saved.scope());
    Submission::of(saved, &questionnaire, choice, month(), catalog())
}

/// An assessment in which every item of the catalogue has the same answer, asked or not.
fn answered(rank: Rank, tier: Tier, answer: Answer) -> SavedAssessment {
    let mut saved = begun(7, rank, tier);
    for item in catalog().items() {
        saved.answers.set(item.id.clone(), answer);
    }
    SavedAssessment { revision: 37, ..saved }
}

#[test]
fn it_carries_exactly_the_answers_asked_now() {
    for (rank, tier) in SCOPES {
        let questionnaire = Questionnaire::of(catalog(), scope(rank, tier));
        let submission = submission(&answered(rank, tier, step(1)));
        assert_eq!(submission.answers.len(), questionnaire.questions.len(), "{rank:?} {tier:?}");
        assert!(submission.answers.iter().all(|(item, _)| questionnaire.index_of(item).is_some()), "{rank:?} {tier:?}");
    }
}

#[test]
fn answers_that_stopped_applying_never_leave() {
    let mut saved = answered(Rank::Manager, Tier::Specialist, step(0));
    saved.set_scope(scope(Rank::Staff, Tier::General));
    let text = submission(&saved).write();
    for gone in ["item-manager-direction", "item-supervisor-drive", "item-dx-leader", "item-ui-ux", "item-operate-city"]
    {
        assert!(!text.contains(gone), "{gone}");
    }
}

#[test]
fn answers_kept_from_another_version_never_leave() {
    let kept = KeptAnswer { item: ItemId::new("item-of-version-9"), answer: step(3), catalog_version: 9 };
    let saved = SavedAssessment { kept: vec![kept], ..begun(7, Rank::Staff, Tier::General) };
    let submission = submission(&saved);
    assert!(submission.kept.is_empty() && !submission.write().contains("item-of-version-9"));
}

#[test]
fn the_duties_stay_behind_if_the_person_says_so() {
    let saved = answered(Rank::Supervisor, Tier::General, step(2));
    let choice = SubmissionChoice { purpose: Purpose::GroupWork, name: None, has_duties: false };
    let submission = chosen(&saved, choice);
    assert_eq!(submission.answers.len(), 19);
    assert!(!submission.write().contains("item-supervisor-"));
}

#[test]
fn it_says_no_exact_time() {
    let mut saved = answered(Rank::Manager, Tier::Specialist, step(2));
    saved.finished = Timestamp::parse("2026-12-24T18:30:59+09:00");
    let text = submission(&saved).write();
    for trace in ["begun", "finished", "T13:05", "18:30", "+09:00", "2026-12", "-09T"] {
        assert!(!text.contains(trace), "{trace} in {text}");
    }
    assert_eq!(json(&text)["month"], "2026-11");
}

#[test]
fn it_holds_these_fields_and_no_others() {
    let saved = answered(Rank::Manager, Tier::General, Answer::NotApplicable);
    let without_name = json(&submission(&saved).write());
    let fields = [
        "$schema",
        "answers",
        "catalog",
        "format",
        "id",
        "month",
        "purpose",
        "rank",
        "revision",
        "selfReported",
        "tier",
        "version",
    ];
    assert_eq!(keys(&without_name), fields);
    assert_eq!(without_name["selfReported"], true);
    assert_eq!(keys(&without_name["answers"][0]), ["answer", "item"]);
}

#[test]
fn a_name_is_in_it_only_if_one_was_typed() {
    let saved = begun(7, Rank::Staff, Tier::General);
    let name = PersonName::parse("山田 花子").unwrap();
    let choice = SubmissionChoice { purpose: Purpose::TrainingPlan, name, has_duties: true };
    let file = json(&chosen(&saved, choice).write());
    assert_eq!((&file["name"], &file["purpose"]), (&"山田 花子".into(), &"training-plan".into()));
    assert_eq!(json(&submission(&saved).write()).get("name"), None);
}

#[test]
fn whether_the_person_is_a_section_head_stays_behind() {
    let mut saved = begun(7, Rank::Manager, Tier::General);
    saved.section_head = Some(true);
    assert!(!submission(&saved).write().contains("section"));
}

#[test]
fn id_and_revision_are_those_of_the_assessment() {
    let saved = answered(Rank::Staff, Tier::General, step(2));
    let submission = submission(&saved);
    assert_eq!((submission.id, submission.revision), (saved.id, saved.revision));
    assert_eq!(saved.revision, 37);
}

/// Hands over with that choice: the revision in the file, and the assessment that remembers it.
fn handed_over(mut saved: SavedAssessment, name: &str, purpose: Purpose, has_duties: bool) -> (u32, SavedAssessment) {
    let name = PersonName::parse(name).unwrap();
    let submission = chosen(&saved, SubmissionChoice { purpose, name, has_duties });
    saved.note_handed_over(&submission);
    // As it is stored, and comes back after a reload.
    let text = kagami::domain::files::Personal { assessments: vec![saved] }.write();
    (submission.revision, super::read_personal(&text).assessments.remove(0))
}

#[test]
fn of_two_files_with_other_choices_the_later_has_the_higher_revision() {
    let saved = answered(Rank::Staff, Tier::General, step(2));
    let (first, saved) = handed_over(saved, "", Purpose::GroupWork, true);
    let (again, saved) = handed_over(saved, "", Purpose::GroupWork, true);
    let (named, saved) = handed_over(saved, "山田", Purpose::GroupWork, true);
    let (fewer, saved) = handed_over(saved, "山田", Purpose::GroupWork, false);
    let (other, saved) = handed_over(saved, "山田", Purpose::TrainingPlan, false);
    let (nameless, saved) = handed_over(saved, "", Purpose::GroupWork, true);
    assert_eq!([first, again, named, fewer, other, nameless], [37, 37, 38, 39, 40, 41]);
    assert_eq!(saved.revision, 41);
    assert!(!kagami::domain::files::Personal { assessments: vec![saved] }.write().contains("山田"));
}

#[test]
fn after_another_answer_the_revision_is_higher_already() {
    let (_, mut saved) = handed_over(answered(Rank::Staff, Tier::General, step(2)), "", Purpose::GroupWork, true);
    saved.answer(&ItemId::new("item-oa"), Some(step(0)), catalog());
    assert_eq!(handed_over(saved, "山田", Purpose::GroupWork, true).0, 38);
}

#[test]
fn the_same_choices_in_another_month_are_another_file() {
    let (_, saved) = handed_over(answered(Rank::Staff, Tier::General, step(2)), "", Purpose::GroupWork, true);
    let questionnaire = Questionnaire::of(catalog(), saved.scope());
    let choice = SubmissionChoice { purpose: Purpose::GroupWork, name: None, has_duties: true };
    let december = kagami::domain::files::Month::parse("2026-12").unwrap();
    assert_eq!(Submission::of(&saved, &questionnaire, choice, december, catalog()).revision, 38);
}

#[test]
fn an_unanswered_item_is_absent() {
    assert!(submission(&begun(7, Rank::Staff, Tier::General)).answers.is_empty());
}

#[test]
fn the_file_name_is_that_of_the_assessment_and_never_of_the_person() {
    let saved = begun(7, Rank::Staff, Tier::General);
    let name = PersonName::parse("山田花子").unwrap();
    let choice = SubmissionChoice { purpose: Purpose::TrainingPlan, name, has_duties: true };
    assert_eq!(chosen(&saved, choice).file_name(), "kagami-渡す用-202611-0w3ge1r7.json");
    assert_eq!(submission(&saved).file_name(), "kagami-渡す用-202611-0w3ge1r7.json");
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn whatever_is_handed_over_is_read_as_it_was_written(
        (rank, tier) in proptest::sample::select(&SCOPES[..]),
        answers in proptest::collection::vec(proptest::option::of(proptest::sample::select(&Answer::ALL[..])), 36),
        typed in "\\PC{0,40}",
        has_duties in any::<bool>(),
        purpose in proptest::sample::select(&Purpose::ALL[..]),
    ) {
        let mut saved = begun(9, rank, tier);
        for (item, answer) in catalog().items().zip(answers) {
            saved.answer(&item.id, answer, catalog());
        }
        let name = PersonName::parse(&typed).unwrap_or_default();
        let submission = chosen(&saved, SubmissionChoice { purpose, name, has_duties });
        prop_assert_eq!(read_submission(&submission.write()), submission);
    }
}
