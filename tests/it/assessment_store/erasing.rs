//! After everything was erased, here or in another window, nothing of it is left or written back. On a device marked as
//! shared nothing is stored in any window.

use super::{
    DEVICE, STORED, TOLD, VISIT, begun, erase_elsewhere, everything_is_gone, give, mirrored, nothing_stored, record,
    scope, step, stored, stored_record, stored_steps, window,
};
use kagami::domain::catalog::{Rank, Tier};
use kagami::domain::files::Record;
use kagami::state::assessment::storage_port::{Broadcast, Saving, Visit};
use kagami::state::assessment::store::AssessmentStore;
use leptos::prelude::Owner;

use crate::support::{catalog, personal_sample};

/// A window in which someone answered, after another window has erased everything.
fn erased_elsewhere() -> AssessmentStore {
    let store = begun();
    give(store, "oa", 1);
    store.finish();
    erase_elsewhere(store);
    store
}

#[test]
fn an_erasure_elsewhere_is_forgotten_here_too_and_never_written_back() {
    Owner::new().with(|| {
        let store = erased_elsewhere();
        assert!(store.with_current_untracked(|_| ()).is_none(), "memory is dropped");
        give(store, "ict", 2);
        store.set_scope(scope(Rank::Manager, Tier::General));
        store.undo();
        store.catch_up();
        assert_eq!((stored(), mirrored(), store.saving(), VISIT.get()), (None, None, Saving::Erased, Visit::Erased));
    });
}

#[test]
fn who_begins_anew_after_an_erasure_elsewhere_stores_nothing_of_before() {
    Owner::new().with(|| {
        let store = erased_elsewhere();
        assert!(store.begin(scope(Rank::Manager, Tier::General)));
        store.undo();
        store.undo();
        let ranks: Vec<Rank> =
            record(&stored().expect("a record")).assessments.iter().map(|assessment| assessment.rank).collect();
        assert_eq!((ranks, store.saving(), VISIT.get()), (vec![Rank::Manager], Saving::Saved, Visit::Storing));
    });
}

#[test]
fn beginning_anew_takes_nothing_from_who_has_begun_in_another_window_meanwhile() {
    Owner::new().with(|| {
        let store = erased_elsewhere();
        VISIT.set(Visit::Storing);
        assert!(window().begin(scope(Rank::Supervisor, Tier::General)));
        VISIT.set(Visit::Erased);
        assert!(store.begin(scope(Rank::Manager, Tier::General)));
        let ranks: Vec<Rank> =
            record(&stored().expect("a record")).assessments.iter().map(|assessment| assessment.rank).collect();
        assert_eq!(ranks, [Rank::Supervisor, Rank::Manager]);
    });
}

#[test]
fn after_erasing_here_nothing_is_stored_until_a_check_is_begun_or_a_file_opened() {
    Owner::new().with(|| {
        let again: [fn(AssessmentStore); 2] = [
            |store| assert!(store.begin(scope(Rank::Staff, Tier::General))),
            |store| store.replace(personal_sample("personal-manager.json")),
        ];
        for begin in again {
            let store = begun();
            give(store, "oa", 1);
            everything_is_gone();
            store.forget();
            assert_eq!((store.saving(), VISIT.get()), (Saving::Erased, Visit::Erased));
            store.finish();
            store.catch_up();
            assert_eq!((stored(), mirrored()), (None, None));
            begin(store);
            assert_eq!((stored().is_some(), store.saving(), VISIT.get()), (true, Saving::Saved, Visit::Storing));
        }
    });
}

#[test]
fn a_device_marked_as_shared_in_one_window_is_so_in_every_other_until_the_mark_is_taken_back() {
    Owner::new().with(|| {
        let (store, other) = (begun(), window());
        store.set_shared(true);
        assert_eq!((stored(), mirrored(), TOLD.take()), (None, None, vec![Broadcast::Shared]));
        other.receive(Broadcast::Shared);
        give(other, "ict", 2);
        assert_eq!((stored(), mirrored(), other.saving()), (None, None, Saving::Shared));
        store.set_shared(false);
        assert_eq!(TOLD.take(), [Broadcast::Storing]);
        other.receive(Broadcast::Storing);
        assert_eq!((stored_steps(["oa", "ict"]), other.saving()), ([None, Some(step(2))], Saving::SavedAgain));
    });
}

#[test]
fn a_shared_device_stays_shared_after_erasing() {
    Owner::new().with(|| {
        let store = begun();
        store.set_shared(true);
        store.forget();
        assert_eq!((store.saving(), VISIT.get()), (Saving::Shared, Visit::Shared));
        assert!(store.begin(scope(Rank::Staff, Tier::General)));
        assert_eq!((stored(), mirrored(), store.saving()), (None, None, Saving::Shared));
    });
}

#[test]
fn a_record_that_cannot_be_read_is_told_as_the_reason_why_the_mark_does_nothing() {
    Owner::new().with(|| {
        for saving in [Saving::Newer, Saving::Unreadable] {
            nothing_stored();
            STORED.set(Some("?".to_owned()));
            let store = AssessmentStore::new(catalog(), DEVICE, Record::default(), stored_record(), saving);
            assert!(store.leaves_record_alone());
            store.set_shared(true);
            store.receive(Broadcast::Shared);
            assert_eq!((store.saving(), VISIT.get(), stored().as_deref()), (saving, Visit::Storing, Some("?")));
            everything_is_gone();
            store.catch_up();
            assert_eq!((store.saving(), store.leaves_record_alone()), (Saving::Emptied, false));
        }
    });
}
