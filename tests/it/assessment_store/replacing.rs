//! What a replacement takes away stays stored, and can be brought back until the person discards it or a week has passed.

use super::{DEVICE, begun, give, personal_sample, record, scope, step, stored, stored_record, stored_steps, window};
use kagami::domain::catalog::{Rank, Tier};
use kagami::domain::files::{Personal, Record, Timestamp, read_record};
use kagami::state::assessment::storage_port::Saving;
use kagami::state::assessment::store::AssessmentStore;
use leptos::prelude::Owner;

use crate::support::{catalog, items_of_skill};

fn kept() -> Record {
    read_record(stored().expect("a record").as_bytes(), catalog()).expect("it reads").0
}

fn time(text: &str) -> Timestamp {
    Timestamp::parse(text).expect("a time")
}

/// A check with an answer, in whose place a file was opened.
fn replaced() -> AssessmentStore {
    let store = begun();
    give(store, "oa", 1);
    store.replace(personal_sample("personal-manager.json"));
    store
}

#[test]
fn what_a_file_took_the_place_of_is_there_after_a_reload_and_comes_back() {
    Owner::new().with(|| {
        replaced();
        let later = window();
        let waiting = later.replaced();
        assert_eq!((waiting.len(), waiting[0].assessments[0].rank), (1, Rank::Staff));
        later.bring_back(&waiting[0].at);
        assert_eq!(stored_steps(["oa", "ict"]), [Some(step(1)), None]);
        assert!(later.replaced().is_empty());
        let ranks: Vec<Rank> =
            record(&stored().unwrap()).assessments.iter().map(|assessment| assessment.rank).collect();
        assert_eq!(ranks, [Rank::Supervisor, Rank::Manager, Rank::Staff], "and what was opened is not lost for it");
    });
}

#[test]
fn an_unfinished_check_that_makes_room_for_what_comes_back_can_be_brought_back_in_turn() {
    Owner::new().with(|| {
        let store = begun();
        give(store, "oa", 1);
        assert!(store.begin(scope(Rank::Manager, Tier::General)));
        give(store, "ict", 2);
        store.bring_back(&store.replaced()[0].at);
        assert_eq!(store.with_current_untracked(|assessment| assessment.rank), Some(Rank::Staff));
        store.bring_back(&store.replaced()[0].at);
        assert_eq!(store.with_current_untracked(|assessment| assessment.rank), Some(Rank::Manager));
        assert_eq!(store.answer_to(&items_of_skill("ict")[0]), Some(step(2)));
    });
}

#[test]
fn an_older_file_of_the_same_check_takes_nothing_away_for_good() {
    Owner::new().with(|| {
        let store = begun();
        give(store, "oa", 1);
        let old = record(&stored().unwrap());
        give(store, "ict", 2);
        store.replace(old);
        assert_eq!(stored_steps(["oa", "ict"]), [Some(step(1)), None]);
        store.bring_back(&store.replaced()[0].at);
        assert_eq!(stored_steps(["oa", "ict"]), [Some(step(1)), Some(step(2))]);
        assert_eq!(record(&stored().unwrap()).assessments.len(), 1, "the same check stands there once");
    });
}

#[test]
fn what_is_discarded_is_gone_from_every_window_and_does_not_come_back() {
    Owner::new().with(|| {
        let store = replaced();
        let other = window();
        store.discard(&store.replaced()[0].at);
        assert!(kept().replaced().is_empty());
        other.set_scope(scope(Rank::Manager, Tier::Promoter));
        assert!(kept().replaced().is_empty() && other.replaced().is_empty());
        store.undo();
        assert_eq!(
            store.with_current_untracked(|assessment| assessment.rank),
            Some(Rank::Manager),
            "there is nothing to go back to"
        );
    });
}

#[test]
fn a_week_after_it_was_replaced_it_is_discarded_and_not_before_whatever_the_clock() {
    Owner::new().with(|| {
        replaced();
        for (now, is_there) in [
            ("2026-12-01T09:29:59+09:00", true),
            ("2026-12-01T09:30:00+09:00", false),
            ("2025-10-20T09:30:00+09:00", true),
            ("2027-12-29T09:30:00+09:00", false),
        ] {
            let mut record = kept();
            record.tidy(&time(now));
            assert_eq!(!record.replaced().is_empty(), is_there, "{now}");
            assert_eq!(record.assessments().len(), 2, "what is here stays");
        }
    });
}

#[test]
fn a_clock_that_runs_backwards_changes_no_answer_and_no_order() {
    Owner::new().with(|| {
        let store = begun();
        give(store, "oa", 1);
        let past = kagami::state::assessment::storage_port::StoragePort {
            now: || "2025-01-01T00:00:00+09:00".to_owned(),
            ..DEVICE
        };
        let kept = kept();
        let earlier = AssessmentStore::new(catalog(), past, kept, stored_record(), Saving::Saved);
        give(earlier, "oa", 2);
        assert!(earlier.begin(scope(Rank::Manager, Tier::General)));
        store.catch_up();
        assert_eq!(store.with_current_untracked(|assessment| assessment.rank), Some(Rank::Manager));
        assert_eq!(store.replaced()[0].assessments[0].answers.get(&items_of_skill("oa")[0]), Some(step(2)));
        let name = earlier.personal_file().expect("a file").0;
        assert!(name.starts_with("kagami-個人用-202501-"), "{name}");
    });
}

#[test]
fn a_personal_file_holds_what_is_here_and_nothing_that_was_replaced() {
    Owner::new().with(|| {
        let (_, text) = replaced().personal_file().expect("a file");
        assert_eq!(text, Personal { assessments: kept().personal().assessments }.write());
        assert!(!text.contains("sync") && !text.contains("\"staff\""));
    });
}
