//! What a replacement takes away stays stored, and can be brought back until the person discards it, or others took its
//! place three times and a week has passed by the clock on two days.

use super::{DEVICE, begun, give, personal_sample, record, scope, step, stored, stored_record, stored_steps, window};
use kagami::domain::assessment::answers::Answer;
use kagami::domain::catalog::{Rank, Tier};
use kagami::domain::files::{AssessmentId, Personal, Record, SavedAssessment, Timestamp, read_record};
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
        let ranks = || record(&stored().unwrap()).assessments.iter().map(|it| it.rank).collect::<Vec<_>>();
        assert_eq!(ranks(), [Rank::Staff], "nothing of the file, which may be another person's, stays among them");
        let opened = later.replaced();
        assert_eq!(opened.len(), 1, "and what was opened is not lost for it");
        later.bring_back(&opened[0].at);
        assert_eq!(ranks(), [Rank::Supervisor, Rank::Manager]);
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

/// The first steps of the check in the first group that was replaced, and so on, the latest first.
fn waiting(record: &Record) -> Vec<Option<Answer>> {
    let oa = &items_of_skill("oa")[0];
    record.replaced().iter().map(|group| group.assessments[0].answers.get(oa)).collect()
}

/// A record in which a check with the answer 0 made room, then one with 1, and so on, a minute between each; and the
/// last one is here.
fn five_times_begun() -> Record {
    let mut record = Record::default();
    for number in 0..5 {
        let now = time(&format!("2026-11-24T09:3{number}:00+09:00"));
        let id = AssessmentId::from_random([number; 16]);
        record.begin(SavedAssessment::begin(id, now.clone(), scope(Rank::Staff, Tier::General), catalog()), &now);
        let oa = &items_of_skill("oa")[0];
        record.change(|assessment| assessment.answer(oa, Some(step(usize::from(number % 4))), catalog()));
    }
    record
}

#[test]
fn what_made_room_is_discarded_only_when_two_days_agree_that_a_week_has_passed_and_three_came_after_it() {
    let all = [3, 2, 1, 0].map(|number| Some(step(number)));
    // Days of starts, by a clock that may be wrong; whether the oldest is gone after them.
    let wrong_for_a_day = "2099-01-01T08:00:00+09:00";
    for (starts, is_gone) in [
        (&["2026-12-01T09:29:59+09:00", "2026-12-01T09:30:00+09:00"][..], false),
        (&["2026-12-02T08:00:00+09:00", "2026-12-02T17:00:00+09:00"], false),
        (&["2026-12-02T08:00:00+09:00", "2026-12-03T08:00:00+09:00"], true),
        (&[wrong_for_a_day, "2026-11-25T08:00:00+09:00", "2026-11-30T08:00:00+09:00"], false),
        (&[wrong_for_a_day, "2026-12-01T10:00:00+09:00"], true),
        (&["2025-10-20T09:30:00+09:00"], false),
        (&["2025-10-20T09:30:00+09:00", "2026-11-25T08:00:00+09:00"], false),
    ] {
        let mut record = five_times_begun();
        for start in starts {
            record.tidy(&time(start));
            let text = serde_json::to_string(&record.stored()).expect("it is written");
            record = read_record(text.as_bytes(), catalog()).expect("it reads back").0;
        }
        let expected = if is_gone { &all[..3] } else { &all[..] };
        assert_eq!(waiting(&record), expected, "{starts:?}");
        assert_eq!(record.assessments().len(), 1, "what is here stays");
    }
}

#[test]
fn the_last_that_made_room_stays_however_wrong_the_clock_was_when_it_did() {
    Owner::new().with(|| {
        replaced();
        let mut record = kept();
        for start in ["2099-01-01", "2099-01-02", "2026-11-30", "1970-01-01"] {
            record.tidy(&time(&format!("{start}T08:00:00+09:00")));
        }
        assert_eq!(record.replaced().len(), 1);
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
