//! A finished check never goes away unasked: it stays behind a new one, and its result can be read.

use super::{begun, give, items_of_skill, personal_sample, record, scope, step, stored, stored_steps};
use kagami::domain::catalog::{Rank, Tier};
use kagami::domain::files::Personal;
use kagami::state::assessment::store::Session;
use leptos::prelude::{Owner, untrack};

/// Puts the checks of one file before those of another.
fn put_before(file: &mut Personal, other: Personal) {
    file.assessments.splice(..0, other.assessments);
}

/// Answers everything asked and looks at the result.
fn finish(session: Session) {
    while let Some(item) = untrack(|| session.first_unanswered()) {
        assert!(session.answer(&item, Some(step(2))));
    }
    session.finish();
}

#[test]
fn a_check_with_answers_is_asked_about_before_another_is_begun_finished_or_not() {
    Owner::new().with(|| {
        let session = begun();
        assert!(!session.has_present_answers() && !session.has_answers());
        give(session, "oa", 1);
        assert!(session.has_present_answers());
        finish(session);
        assert!(session.has_present_answers(), "a finished check is something to ask about too");
        assert!(session.begin(scope(Rank::Staff, Tier::General)));
        assert!(!session.has_present_answers());
        assert!(session.has_answers(), "opening a file must still ask first");
    });
}

#[test]
fn a_finished_check_stays_behind_a_new_one_with_its_result() {
    Owner::new().with(|| {
        let session = begun();
        finish(session);
        let first = session.with_current_now(|it| it.id).expect("a check");
        assert!(session.begin(scope(Rank::Manager, Tier::Promoter)));
        let earlier = session.earlier();
        assert_eq!(earlier.iter().map(|it| it.id).collect::<Vec<_>>(), [first]);
        let outcome = session.outcome_of(&earlier[0]);
        assert_eq!((outcome.questionnaire.scope.rank, outcome.assessment.progress.answered), (Rank::Staff, 21));
        assert_eq!(earlier[0].month().expect("a month").as_str(), "2026-11");
        session.undo();
        assert_eq!(session.with_current_now(|it| it.id), Some(first), "and beginning can be undone");
        assert_eq!(stored_steps(["oa", "ict"]), [Some(step(2)); 2]);
    });
}

#[test]
fn beginning_replaces_the_present_unfinished_check_and_no_other() {
    Owner::new().with(|| {
        let session = begun();
        let mut several = personal_sample("personal-manager.json");
        put_before(&mut several, record(&stored().expect("a record")));
        several.assessments.iter_mut().for_each(|it| it.finished = None);
        let all: Vec<_> = several.assessments.iter().map(|it| it.id).collect();
        session.replace(several);
        assert!(session.begin(scope(Rank::Staff, Tier::General)));
        let left: Vec<_> = session.earlier().iter().rev().map(|it| it.id).collect();
        assert_eq!(left, all[..all.len() - 1], "what another window or a file brought stays");
    });
}

#[test]
fn a_file_with_several_checks_shows_them_all_the_latest_first() {
    Owner::new().with(|| {
        let session = begun();
        give(session, "oa", 1);
        let own = record(&stored().expect("a record"));
        let mut file = personal_sample("personal-manager.json");
        put_before(&mut file, own.clone());
        put_before(&mut file, personal_sample("personal-supervisor.json"));
        let ids: Vec<_> = file.assessments.iter().rev().skip(1).map(|it| it.id).collect();
        session.replace(file);
        assert!(ids.len() >= 2);
        assert_eq!(session.earlier().iter().map(|it| it.id).collect::<Vec<_>>(), ids);
        assert!(ids.iter().all(|id| session.assessment(*id).is_some()));
    });
}

#[test]
fn an_older_file_of_the_same_check_is_handed_over_as_the_later_one() {
    Owner::new().with(|| {
        let session = begun();
        give(session, "oa", 1);
        let old = record(&stored().expect("a record"));
        give(session, "oa", 2);
        give(session, "ict", 2);
        let newer = session.with_current_now(|it| it.revision).expect("a check");
        session.replace(old);
        let opened = session.with_current_now(|it| (it.revision, it.answers.get(&items_of_skill("oa")[0])));
        assert_eq!(opened, Some((newer + 1, Some(step(1)))));
        session.undo();
        assert_eq!(session.with_current_now(|it| it.revision), Some(newer + 2));
    });
}
