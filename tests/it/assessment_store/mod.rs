//! What is kept of an assessment, and where two windows or a wrong click might lose it. The browser is a text in this thread.

use std::cell::{Cell, RefCell};

use kagami::browser::storage::{StorageProblem, Stored};
use kagami::domain::assessment::answers::Answer;
use kagami::domain::catalog::{Rank, Tier};
use kagami::domain::files::{Personal, Record, read_record};
use kagami::state::assessment::shortcuts;
use kagami::state::assessment::start_form::StartForm;
use kagami::state::assessment::storage_port::{Broadcast, Saving, StoragePort, StoredRecord, Visit};
use kagami::state::assessment::store::AssessmentStore;
use leptos::prelude::Owner;

use crate::support::{catalog, edited_catalog, items_of_skill, personal_sample, scope, step};

mod any_sequence;
mod choosing;
mod earlier;
mod erasing;
mod replacing;
mod stores;

thread_local! {
    static STORED: RefCell<Option<String>> = const { RefCell::new(None) };
    static MIRRORED: RefCell<Option<String>> = const { RefCell::new(None) };
    static TOLD: RefCell<Vec<Broadcast>> = const { RefCell::new(Vec::new()) };
    static VISIT: Cell<Visit> = const { Cell::new(Visit::Storing) };
    static BEGUN: Cell<u128> = const { Cell::new(0) };
}

const DEVICE: StoragePort = StoragePort {
    stored: || Ok(stored_record()),
    save: |record| {
        STORED.set(Some(serde_json::to_string(record).unwrap()));
        Ok(())
    },
    mirrored: |heard| heard(Ok(MIRRORED.with_borrow(Clone::clone))),
    mirror: |change, heard| {
        let text = change(MIRRORED.with_borrow(Clone::clone));
        let done = text.map(|text| MIRRORED.set(Some(text)));
        heard(done.ok_or(StorageProblem::Blocked));
    },
    remove: || {
        everything_is_gone();
        Ok(())
    },
    broadcast: |word| {
        TOLD.with_borrow_mut(|told| told.push(word));
        Ok(())
    },
    visit: || VISIT.get(),
    set_visit: |visit| VISIT.set(visit),
    now: || "2026-11-24T09:30:00+09:00".to_owned(),
    random: || Some(BEGUN.replace(BEGUN.get() + 1).to_be_bytes()),
};

/// What the browser's storage gives the store.
fn stored_record() -> Option<StoredRecord> {
    stored().map(|text| serde_json::from_str(&text).map_or(Stored::Unreadable(text), Stored::Value))
}

fn stored() -> Option<String> {
    STORED.with_borrow(Clone::clone)
}

fn mirrored() -> Option<String> {
    MIRRORED.with_borrow(Clone::clone)
}

/// A browser in which nothing was ever stored.
fn nothing_stored() {
    everything_is_gone();
    TOLD.take();
    VISIT.set(Visit::Storing);
}

/// Nothing is left in local storage or the database.
fn everything_is_gone() {
    STORED.set(None);
    MIRRORED.set(None);
}

/// Another window erases everything, and tells this one.
fn erase_elsewhere(store: AssessmentStore) {
    everything_is_gone();
    store.receive(Broadcast::Erased);
}

/// A window of this browser, opened now.
fn window() -> AssessmentStore {
    window_on(DEVICE)
}

fn window_on(device: StoragePort) -> AssessmentStore {
    let kept =
        stored().map_or_else(Record::default, |text| read_record(text.as_bytes(), catalog()).expect("a record").0);
    AssessmentStore::new(catalog(), device, kept, stored_record(), Saving::Saved)
}

/// The checks of a record that is stored.
fn record(text: &str) -> Personal {
    read_record(text.as_bytes(), catalog()).expect("the record can be read").0.personal()
}

/// A check begun in a window of a browser in which nothing was stored.
fn begun() -> AssessmentStore {
    nothing_stored();
    let store = window();
    assert!(store.begin(scope(Rank::Staff, Tier::General)));
    store
}

/// Gives the answer of that step to the one item of a skill.
fn give(store: AssessmentStore, skill: &str, number: usize) {
    store.answer(&items_of_skill(skill)[0], Some(step(number)));
}

/// The answers of these skills in the record that is stored.
fn stored_steps(skills: [&str; 2]) -> [Option<Answer>; 2] {
    let record = record(&stored().expect("a record is stored"));
    let current = record.assessments.last().expect("a check is begun");
    skills.map(|skill| current.answers.get(&items_of_skill(skill)[0]))
}

#[test]
fn two_windows_that_answer_in_turns_lose_no_answer() {
    Owner::new().with(|| {
        let first = begun();
        let second = window();
        give(first, "oa", 1);
        give(second, "ict", 2);
        give(first, "oa", 3);
        assert_eq!(stored_steps(["oa", "ict"]), [Some(step(3)), Some(step(2))]);
        second.catch_up();
        assert_eq!(second.answer_to(&items_of_skill("oa")[0]), Some(step(3)));
    });
}

#[test]
fn a_record_that_another_window_wrote_in_a_newer_version_stays() {
    Owner::new().with(|| {
        for (text, saving) in [
            (r#"{"format": "kagami-personal", "version": 2}"#, Saving::Newer),
            (r#"{"format": "kagami-personal"}"#, Saving::Unreadable),
        ] {
            let store = begun();
            STORED.set(Some(text.to_owned()));
            give(store, "oa", 1);
            assert_eq!((stored().as_deref(), store.saving()), (Some(text), saving));
        }
    });
}

#[test]
fn a_record_that_could_not_be_read_but_was_kept_aside_may_be_replaced() {
    Owner::new().with(|| {
        STORED.set(Some("?".to_owned()));
        let store = AssessmentStore::new(catalog(), DEVICE, Record::default(), stored_record(), Saving::Saved);
        assert!(store.begin(scope(Rank::Staff, Tier::General)));
        assert_eq!((record(&stored().unwrap()).assessments.len(), store.saving()), (1, Saving::Saved));
    });
}

#[test]
fn after_erasing_a_newer_record_answers_are_stored_again() {
    Owner::new().with(|| {
        for saving in [Saving::Newer, Saving::Unreadable] {
            STORED.set(Some("?".to_owned()));
            let store = AssessmentStore::new(catalog(), DEVICE, Record::default(), stored_record(), saving);
            assert!(store.begin(scope(Rank::Staff, Tier::General)));
            assert_eq!(stored().as_deref(), Some("?"), "until then it stays");
            everything_is_gone();
            store.forget();
            assert!(store.begin(scope(Rank::Staff, Tier::General)));
            assert_eq!((stored().is_some(), store.saving()), (true, Saving::Saved));
        }
    });
}

#[test]
fn a_device_marked_as_shared_keeps_nothing_until_the_mark_is_taken_back() {
    Owner::new().with(|| {
        let store = begun();
        store.set_shared(true);
        give(store, "oa", 1);
        assert_eq!((stored(), store.saving()), (None, Saving::Shared));
        store.set_shared(false);
        assert_eq!((stored_steps(["oa", "ict"]), store.saving()), ([Some(step(1)), None], Saving::Saved));
    });
}

#[test]
fn what_another_window_stored_while_this_one_did_not_stays_beside_it() {
    Owner::new().with(|| {
        let store = begun();
        store.set_shared(true);
        give(store, "oa", 1);
        let other = window();
        assert!(other.begin(scope(Rank::Manager, Tier::Promoter)));
        store.set_shared(false);
        let ranks: Vec<Rank> =
            record(&stored().unwrap()).assessments.iter().map(|assessment| assessment.rank).collect();
        assert_eq!((ranks, store.saving()), (vec![Rank::Manager, Rank::Staff], Saving::Saved));
        store.set_shared(true);
        store.set_shared(false);
        assert_eq!(record(&stored().unwrap()).assessments.len(), 2, "and not a second time");
    });
}

#[test]
fn what_cannot_be_read_is_not_overwritten_when_saving_begins_again() {
    Owner::new().with(|| {
        let store = begun();
        store.set_shared(true);
        STORED.set(Some("?".to_owned()));
        store.set_shared(false);
        give(store, "oa", 1);
        assert_eq!((stored().as_deref(), store.saving()), (Some("?"), Saving::Unreadable));
    });
}

#[test]
fn unmarking_a_shared_device_takes_over_what_another_window_has_begun() {
    Owner::new().with(|| {
        STORED.set(None);
        let store = window();
        store.set_shared(true);
        assert!(window().begin(scope(Rank::Manager, Tier::Promoter)));
        store.set_shared(false);
        assert_eq!(store.with_current_untracked(|assessment| assessment.rank), Some(Rank::Manager));
    });
}

#[test]
fn an_undo_can_itself_be_undone() {
    Owner::new().with(|| {
        let store = begun();
        give(store, "oa", 1);
        store.replace(personal_sample("personal-manager.json"));
        let opened = record(&stored().unwrap());
        store.undo();
        assert_eq!(stored_steps(["oa", "ict"]), [Some(step(1)), None]);
        store.undo();
        assert_eq!(record(&stored().unwrap()), opened);
    });
}

#[test]
fn the_first_group_that_is_open_is_named() {
    let catalog = edited_catalog(|json| {
        let posts = json["posts"].as_array().unwrap();
        json["settings"]["sectionHeadFrom"] = posts[posts.len() - 1]["id"].clone();
    });
    Owner::new().with(|| {
        nothing_stored();
        let start_form = StartForm::new(window());
        assert_eq!(start_form.open_group(&catalog), "rank");
        start_form.set_rank(Rank::Manager);
        assert_eq!(start_form.open_group(&catalog), "section-head");
        start_form.set_section_head(true);
        assert_eq!(start_form.open_group(&catalog), "tier");
        start_form.set_rank(Rank::Staff);
        assert_eq!(start_form.open_group(&catalog), "tier");
    });
}

#[test]
fn number_keys_choose_by_their_place_and_a_pad_that_moves_about_does_not() {
    for (code, meaning, place) in [
        ("Digit1", "1", Some(0)),
        ("Digit6", "Process", Some(5)),
        ("Digit2", "é", Some(1)),
        ("Numpad3", "3", Some(2)),
        ("Numpad3", "３", Some(2)),
        ("Numpad3", "Process", Some(2)),
        ("Numpad3", "PageDown", None),
        ("Numpad2", "ArrowDown", None),
        ("Numpad5", "Clear", None),
        ("Digit7", "7", None),
        ("Digit0", "0", None),
        ("NumpadEnter", "Enter", None),
        ("KeyA", "a", None),
        ("", "1", Some(0)),
        ("", "6", Some(5)),
        ("", "7", None),
        ("", "0", None),
        ("", "Enter", None),
        ("", "Process", None),
    ] {
        assert_eq!(shortcuts::digit(code, meaning), place, "{code} {meaning}");
    }
}
