//! Two stores: what each of them may do, and that the session says of the answers only what a store has confirmed.

use super::{
    DEVICE, MIRRORED, STORED, begun, everything_is_gone, give, mirrored, nothing_stored, record, step, stored,
    stored_steps, window, window_on,
};
use kagami::browser::storage::StorageProblem;
use kagami::domain::catalog::{Rank, Tier};
use kagami::state::assessment::storage_port::{Device, Saving, Word};
use kagami::state::assessment::store::Session;
use leptos::prelude::Owner;
use std::cell::Cell;

use crate::support::{items_of_skill, scope};

thread_local! {
    static FIRST: Cell<Option<StorageProblem>> = const { Cell::new(None) };
    static SECOND: Cell<Option<StorageProblem>> = const { Cell::new(None) };
}

/// A browser whose stores fail as `FIRST` and `SECOND` say.
const FAILING: Device = Device {
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
fn begun_with(first: Option<StorageProblem>, second: Option<StorageProblem>) -> Session {
    nothing_stored();
    stores(first, second);
    let session = window_on(FAILING);
    assert!(session.begin(scope(Rank::Staff, Tier::General)));
    give(session, "oa", 1);
    session
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
            let session = begun_with(first, second);
            assert_eq!((session.saving(), session.is_unsaved()), (saving, is_unsaved), "{first:?} {second:?}");
            assert_eq!((stored().is_some(), mirrored().is_some()), (first.is_none(), second.is_none()));
        }
    });
}

#[test]
fn a_failed_save_is_told_and_tried_again_and_so_is_that_it_works_again() {
    Owner::new().with(|| {
        let session = begun_with(Some(StorageProblem::Full), Some(StorageProblem::Full));
        assert_eq!((stored(), mirrored(), session.saving()), (None, None, Saving::Full));
        stores(None, None);
        give(session, "ict", 2);
        assert_eq!(stored_steps(["oa", "ict"]), [Some(step(1)), Some(step(2))], "everything, not only the last");
        assert_eq!((mirrored(), session.saving()), (stored(), Saving::SavedAgain));
        give(session, "ict", 3);
        assert_eq!(session.saving(), Saving::Saved);
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
        let answers: Vec<_> = checks.iter().map(|it| (it.rank, it.answers.len())).collect();
        assert!(answers.contains(&(Rank::Staff, 1)) && answers.contains(&(Rank::Manager, 1)), "{answers:?}");
    });
}

#[test]
fn what_is_gone_from_the_first_store_but_not_from_the_second_is_stored_again_at_once() {
    Owner::new().with(|| {
        let session = begun();
        give(session, "oa", 1);
        STORED.set(None);
        assert!(session.is_unsaved(), "as far as can be seen at this moment");
        session.catch_up();
        assert_eq!((stored_steps(["oa", "ict"]), session.saving()), ([Some(step(1)), None], Saving::Saved));
    });
}

#[test]
fn what_is_gone_from_both_stores_is_told_and_written_again_with_the_next_answer() {
    Owner::new().with(|| {
        let session = begun();
        give(session, "oa", 1);
        everything_is_gone();
        session.catch_up();
        assert_eq!((session.saving(), session.is_unsaved(), stored()), (Saving::Emptied, true, None));
        give(session, "ict", 2);
        assert_eq!(stored_steps(["oa", "ict"]), [Some(step(1)), Some(step(2))]);
        assert_eq!((mirrored(), session.saving(), session.is_unsaved()), (stored(), Saving::SavedAgain, false));
    });
}

#[test]
fn a_second_store_that_another_version_wrote_stays_as_it_is() {
    Owner::new().with(|| {
        let newer = r#"{"format": "kagami-personal", "version": 2}"#;
        for (text, saving) in [(newer, Saving::Newer), ("?", Saving::Saved)] {
            let session = begun();
            MIRRORED.set(Some(text.to_owned()));
            give(session, "oa", 1);
            assert_eq!((mirrored().as_deref(), session.saving()), (Some(text), saving));
        }
    });
}

#[test]
fn on_a_shared_device_answers_are_always_at_risk_and_without_answers_nothing_is() {
    Owner::new().with(|| {
        let session = begun();
        session.set_shared(true);
        assert!(!session.is_unsaved(), "nothing is answered");
        give(session, "oa", 1);
        assert!(session.is_unsaved());
        session.heed(Word::Erased);
        assert!(!session.is_unsaved());
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
