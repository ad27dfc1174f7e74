//! Local storage and the database: what each of them may do, and that the app says of the answers only what local storage or the database has confirmed.

use super::{
    DEVICE, MIRRORED, STORED, begun, everything_is_gone, give, mirrored, nothing_stored, record, step, stored,
    stored_steps, window, window_on,
};
use kagami::browser::storage::StorageProblem;
use kagami::domain::catalog::{Rank, Tier};
use kagami::state::assessment::storage_port::{Broadcast, Saving, StoragePort};
use kagami::state::assessment::store::AssessmentStore;
use leptos::prelude::Owner;
use std::cell::Cell;

use crate::support::{items_of_skill, scope};

thread_local! {
    static FIRST: Cell<Option<StorageProblem>> = const { Cell::new(None) };
    static SECOND: Cell<Option<StorageProblem>> = const { Cell::new(None) };
}

/// A browser whose stores fail as `FIRST` and `SECOND` say.
const FAILING: StoragePort = StoragePort {
    save: |record| FIRST.get().map_or_else(|| (DEVICE.save)(record), Err),
    mirror: |change, heard| match SECOND.get() {
        None => (DEVICE.mirror)(change, heard),
        Some(problem) => heard(Err(problem)),
    },
    ..DEVICE
};

fn stores(first: Option<StorageProblem>, second: Option<StorageProblem>) {
    FIRST.set(first);
    SECOND.set(second);
}

/// A check begun where these stores fail.
fn begun_with(first: Option<StorageProblem>, second: Option<StorageProblem>) -> AssessmentStore {
    nothing_stored();
    stores(first, second);
    let store = window_on(FAILING);
    assert!(store.begin(scope(Rank::Staff, Tier::General)));
    give(store, "oa", 1);
    store
}

#[test]
fn answers_are_saved_if_one_store_has_them_and_not_if_none_has() {
    use StorageProblem::{Blocked, Full};
    Owner::new().with(|| {
        for (first, second, saving, is_unsaved) in [
            (None, None, Saving::Saved, false),
            (None, Some(Blocked), Saving::Saved, false),
            (Some(Full), None, Saving::Saved, false),
            (Some(Full), Some(Full), Saving::Full, true),
            (Some(Full), Some(Blocked), Saving::Full, true),
            (Some(Blocked), Some(Blocked), Saving::Blocked, true),
        ] {
            let store = begun_with(first, second);
            assert_eq!((store.saving(), store.is_unsaved()), (saving, is_unsaved), "{first:?} {second:?}");
            assert_eq!((stored().is_some(), mirrored().is_some()), (first.is_none(), second.is_none()));
        }
    });
}

#[test]
fn a_failed_save_is_told_and_tried_again_and_so_is_that_it_works_again() {
    Owner::new().with(|| {
        let store = begun_with(Some(StorageProblem::Full), Some(StorageProblem::Full));
        assert_eq!((stored(), mirrored(), store.saving()), (None, None, Saving::Full));
        stores(None, None);
        give(store, "ict", 2);
        assert_eq!(stored_steps(["oa", "ict"]), [Some(step(1)), Some(step(2))], "everything, not only the last");
        assert_eq!((mirrored(), store.saving()), (stored(), Saving::SavedAgain));
        give(store, "ict", 3);
        assert_eq!(store.saving(), Saving::Saved);
    });
}

#[test]
fn two_windows_that_have_only_the_second_store_lose_no_answer() {
    Owner::new().with(|| {
        let first = begun_with(Some(StorageProblem::Full), None);
        let second = window_on(FAILING);
        assert!(second.begin(scope(Rank::Manager, Tier::General)));
        give(second, "ict", 2);
        give(first, "oa", 3);
        let checks = record(&mirrored().expect("a record")).assessments;
        let answers: Vec<_> = checks.iter().map(|assessment| (assessment.rank, assessment.answers.len())).collect();
        assert!(answers.contains(&(Rank::Staff, 1)) && answers.contains(&(Rank::Manager, 1)), "{answers:?}");
    });
}

#[test]
fn what_is_gone_from_the_first_store_but_not_from_the_second_is_stored_again_at_once() {
    Owner::new().with(|| {
        let store = begun();
        give(store, "oa", 1);
        STORED.set(None);
        assert!(store.is_unsaved(), "as far as can be seen at this moment");
        store.catch_up();
        assert_eq!((stored_steps(["oa", "ict"]), store.saving()), ([Some(step(1)), None], Saving::Saved));
    });
}

#[test]
fn what_is_gone_from_both_stores_is_told_and_written_again_with_the_next_answer() {
    Owner::new().with(|| {
        let store = begun();
        give(store, "oa", 1);
        everything_is_gone();
        store.catch_up();
        assert_eq!((store.saving(), store.is_unsaved(), stored()), (Saving::Emptied, true, None));
        give(store, "ict", 2);
        assert_eq!(stored_steps(["oa", "ict"]), [Some(step(1)), Some(step(2))]);
        assert_eq!((mirrored(), store.saving(), store.is_unsaved()), (stored(), Saving::SavedAgain, false));
    });
}

#[test]
fn a_second_store_that_another_version_wrote_stays_as_it_is() {
    Owner::new().with(|| {
        let newer = r#"{"format": "kagami-personal", "version": 2}"#;
        for (text, saving) in [(newer, Saving::Newer), ("?", Saving::Saved)] {
            let store = begun();
            MIRRORED.set(Some(text.to_owned()));
            give(store, "oa", 1);
            assert_eq!((mirrored().as_deref(), store.saving()), (Some(text), saving));
        }
    });
}

#[test]
fn on_a_shared_device_answers_are_always_at_risk_and_without_answers_nothing_is() {
    Owner::new().with(|| {
        let store = begun();
        store.set_shared(true);
        assert!(!store.is_unsaved(), "nothing is answered");
        give(store, "oa", 1);
        assert!(store.is_unsaved());
        store.receive(Broadcast::Erased);
        assert!(!store.is_unsaved());
    });
}

#[test]
fn a_window_that_hears_of_another_windows_answers_shows_them() {
    Owner::new().with(|| {
        let first = begun();
        let second = window();
        give(first, "oa", 1);
        second.catch_up();
        assert_eq!(second.answer_to(&items_of_skill("oa")[0]), Some(step(1)));
    });
}
