//! Rank and tier: what the start page shows as chosen, and what becomes of it when the check beside it becomes another,
//! here or in another window.

use super::{begun, give, nothing_stored, personal_sample, scope, stored_steps, window};
use kagami::domain::catalog::{Rank, Tier};
use kagami::domain::files::Timestamp;
use kagami::state::assessment::start_form::StartForm;
use kagami::state::assessment::store::AssessmentStore;
use leptos::prelude::{Owner, untrack};

use crate::support::{catalog, step};

fn shown(form: StartForm) -> (Option<Rank>, Option<Tier>) {
    untrack(|| (form.rank(), form.tier()))
}

fn asked(store: AssessmentStore) -> Option<(Rank, Tier)> {
    store.with_current_untracked(|assessment| (assessment.rank, assessment.tier))
}

#[test]
fn before_a_check_is_begun_nothing_is_chosen_and_beside_one_its_rank_and_tier_are() {
    Owner::new().with(|| {
        nothing_stored();
        let store = window();
        let form = StartForm::new(store);
        assert_eq!(shown(form), (None, None));
        form.set_rank(Rank::Staff);
        assert_eq!((shown(form), untrack(|| form.scope(catalog()))), ((Some(Rank::Staff), None), None));
        assert!(store.begin(scope(Rank::Manager, Tier::General)));
        assert_eq!(shown(form), (Some(Rank::Manager), Some(Tier::General)));
        assert_eq!(shown(StartForm::new(window())), (Some(Rank::Manager), Some(Tier::General)), "after a reload too");
    });
}

#[test]
fn what_was_chosen_beside_one_check_does_not_hold_beside_another() {
    Owner::new().with(|| {
        let store = begun();
        give(store, "oa", 1);
        let form = StartForm::new(store);
        form.set_rank(Rank::Supervisor);
        assert_eq!(shown(form), (Some(Rank::Supervisor), Some(Tier::General)));
        store.replace(personal_sample("personal-manager.json"));
        let opened = asked(store).expect("a check");
        assert_eq!(shown(form), (Some(opened.0), Some(opened.1)), "an opened file");
        store.undo();
        assert_eq!(shown(form).0, Some(Rank::Supervisor), "the check beside which it was chosen is here again");
        store.forget();
        assert_eq!(shown(form), (None, None), "everything was erased");
    });
}

#[test]
fn a_change_of_rank_and_tier_can_be_taken_back_and_so_can_that() {
    Owner::new().with(|| {
        let store = begun();
        give(store, "oa", 1);
        assert!(!store.set_scope(scope(Rank::Staff, Tier::General)), "it is so already");
        assert!(store.set_scope(scope(Rank::Manager, Tier::Promoter)));
        store.take_back();
        assert_eq!(asked(store), Some((Rank::Staff, Tier::General)));
        store.take_back();
        assert_eq!(asked(store), Some((Rank::Manager, Tier::Promoter)));
    });
}

#[test]
fn a_check_that_another_window_gave_other_questions_is_told_once_and_comes_back() {
    Owner::new().with(|| {
        let store = begun();
        give(store, "oa", 1);
        let other = window();
        other.set_scope(scope(Rank::Manager, Tier::General));
        store.catch_up();
        assert_eq!(asked(store), Some((Rank::Manager, Tier::General)));
        assert!(store.was_changed_elsewhere() && !store.was_changed_elsewhere());
        store.take_back();
        assert_eq!(asked(store), Some((Rank::Staff, Tier::General)));
        assert_eq!(stored_steps(["oa", "ict"])[0], Some(step(1)));
        assert!(!store.was_changed_elsewhere(), "that was done here");
    });
}

#[test]
fn a_check_without_an_answer_whose_place_another_window_gave_to_a_new_one_comes_back_too() {
    Owner::new().with(|| {
        let store = begun();
        let other = window();
        assert!(other.begin(scope(Rank::Manager, Tier::General)));
        store.catch_up();
        assert_eq!(asked(store), Some((Rank::Manager, Tier::General)));
        assert!(store.was_changed_elsewhere());
        store.take_back();
        assert_eq!(asked(store), Some((Rank::Staff, Tier::General)));
        other.catch_up();
        assert!(other.was_changed_elsewhere());
    });
}

#[test]
fn what_another_window_answers_or_finishes_is_no_other_check() {
    Owner::new().with(|| {
        let store = begun();
        let other = window();
        give(other, "oa", 2);
        other.finish();
        store.catch_up();
        assert!(!store.was_changed_elsewhere());
        let at = Timestamp::parse("2026-11-24T09:30:00+09:00").expect("a time");
        store.bring_back(&at);
        assert_eq!(asked(store), Some((Rank::Staff, Tier::General)), "nothing made room then");
    });
}
