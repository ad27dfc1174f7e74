//! A finished check never goes away unasked: it stays behind a new one, and its result can be read.

use super::{begun, give, items_of_skill, personal_sample, record, scope, step, stored, stored_steps};
use kagami::domain::catalog::{Rank, Tier};
use kagami::domain::files::Personal;
use kagami::state::assessment::store::AssessmentStore;
use leptos::prelude::{Owner, untrack};

/// Puts the checks of one file before those of another.
fn put_before(file: &mut Personal, other: Personal) {
    file.assessments.splice(..0, other.assessments);
}

/// Answers everything asked and looks at the result.
fn finish(store: AssessmentStore) {
    while let Some(item) = untrack(|| store.first_unanswered()) {
        assert!(store.answer(&item, Some(step(2))));
    }
    store.finish();
}

#[test]
fn a_check_with_answers_is_asked_about_before_another_is_begun_finished_or_not() {
    Owner::new().with(|| {
        let store = begun();
        assert!(!store.has_present_answers() && !store.has_answers());
        give(store, "oa", 1);
        assert!(store.has_present_answers());
        finish(store);
        assert!(store.has_present_answers(), "a finished check is something to ask about too");
        assert!(store.begin(scope(Rank::Staff, Tier::General)));
        assert!(!store.has_present_answers());
        assert!(store.has_answers(), "opening a file must still ask first");
    });
}

#[test]
fn a_finished_check_stays_behind_a_new_one_with_its_result() {
    Owner::new().with(|| {
        let store = begun();
        finish(store);
        let first = store.with_current_untracked(|assessment| assessment.id).expect("a check");
        assert!(store.begin(scope(Rank::Manager, Tier::Promoter)));
        let earlier = store.earlier();
        assert_eq!(earlier.iter().map(|assessment| assessment.id).collect::<Vec<_>>(), [first]);
        let outcome = store.outcome_of(&earlier[0]);
        assert_eq!((outcome.questionnaire.scope.rank, outcome.assessment.progress.answered), (Rank::Staff, 22));
        assert_eq!(earlier[0].month().expect("a month").as_str(), "2026-11");
        store.undo();
        assert_eq!(
            store.with_current_untracked(|assessment| assessment.id),
            Some(first),
            "and beginning can be undone"
        );
        assert_eq!(stored_steps(["oa", "ict"]), [Some(step(2)); 2]);
    });
}

#[test]
fn beginning_replaces_the_present_unfinished_check_and_no_other() {
    Owner::new().with(|| {
        let store = begun();
        let mut several = personal_sample("personal-manager.json");
        put_before(&mut several, record(&stored().expect("a record")));
        several.assessments.iter_mut().for_each(|assessment| assessment.finished = None);
        let all: Vec<_> = several.assessments.iter().map(|assessment| assessment.id).collect();
        store.replace(several);
        assert!(store.begin(scope(Rank::Staff, Tier::General)));
        let left: Vec<_> = store.earlier().iter().rev().map(|assessment| assessment.id).collect();
        assert_eq!(left, all[..all.len() - 1], "what another window or a file brought stays");
    });
}

#[test]
fn a_file_with_several_checks_shows_them_all_the_latest_first() {
    Owner::new().with(|| {
        let store = begun();
        give(store, "oa", 1);
        let own = record(&stored().expect("a record"));
        let mut file = personal_sample("personal-manager.json");
        put_before(&mut file, own.clone());
        put_before(&mut file, personal_sample("personal-supervisor.json"));
        let ids: Vec<_> = file.assessments.iter().rev().skip(1).map(|assessment| assessment.id).collect();
        store.replace(file);
        assert!(ids.len() >= 2);
        assert_eq!(store.earlier().iter().map(|assessment| assessment.id).collect::<Vec<_>>(), ids);
        assert!(ids.iter().all(|id| store.assessment(*id).is_some()));
    });
}

#[test]
fn an_older_file_of_the_same_check_is_handed_over_as_the_later_one() {
    Owner::new().with(|| {
        let store = begun();
        give(store, "oa", 1);
        let old = record(&stored().expect("a record"));
        give(store, "oa", 2);
        give(store, "ict", 2);
        let newer = store.with_current_untracked(|assessment| assessment.revision).expect("a check");
        store.replace(old);
        let opened = store.with_current_untracked(|assessment| {
            (assessment.revision, assessment.answers.get(&items_of_skill("oa")[0]))
        });
        assert_eq!(opened, Some((newer + 1, Some(step(1)))));
        store.undo();
        assert_eq!(store.with_current_untracked(|assessment| assessment.revision), Some(newer + 2));
    });
}
