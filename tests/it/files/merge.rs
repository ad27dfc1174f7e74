//! Copies of one record: whatever windows did to them and in whatever order they meet, one record comes out, with the
//! latest change to each part and nothing lost.

use std::collections::{BTreeMap, BTreeSet};

use kagami::domain::assessment::answers::Answer;
use kagami::domain::catalog::{ItemId, Rank, Tier};
use kagami::domain::files::{Personal, Record, Replacement, SavedAssessment, Timestamp, read_record};
use proptest::prelude::*;

use super::begun;
use crate::support::{SCOPES, cases, catalog, scope, step};

/// Something that a person does in one of two windows.
#[derive(Clone, Debug)]
enum Act {
    Answer(usize, Option<Answer>),
    SetScope(usize),
    Finish,
    Begin,
    Open(u8),
    Undo,
    BringBack,
    Discard,
    /// The other window's record is taken over, as happens before each change where a store can be read.
    CatchUp,
}

fn act() -> impl Strategy<Value = (bool, Act)> {
    let answer = proptest::option::weighted(0.9, proptest::sample::select(&Answer::ALL[..]));
    let act = prop_oneof![
        10 => (0..6_usize, answer).prop_map(|(item, answer)| Act::Answer(item, answer)),
        1 => (0..SCOPES.len()).prop_map(Act::SetScope),
        1 => Just(Act::Finish),
        1 => Just(Act::Begin),
        1 => (0..3_u8).prop_map(Act::Open),
        1 => Just(Act::Undo),
        1 => Just(Act::BringBack),
        1 => Just(Act::Discard),
        4 => Just(Act::CatchUp),
    ];
    (any::<bool>(), act)
}

/// A record, and what undoes its last replacement.
type Window = (Record, Replacement);

fn items() -> Vec<ItemId> {
    ["item-oa", "item-ict", "item-groupware", "item-dx-basic", "item-p1-significance", "item-improve-task"]
        .map(ItemId::new)
        .to_vec()
}

fn time(minute: u8) -> Timestamp {
    Timestamp::parse(&format!("2026-11-09T13:{:02}:00+09:00", minute % 60)).expect("a time")
}

/// A check with an answer, as a file holds it.
fn opened(number: u8) -> SavedAssessment {
    let mut assessment = begun(number, Rank::Staff, Tier::Promoter);
    assessment.answers.set(items()[usize::from(number)].clone(), step(3));
    assessment
}

fn perform(act: &Act, window: &mut Window, other: &Window, minute: u8) {
    let (record, last) = window;
    let now = &time(minute);
    match act {
        Act::Answer(item, answer) => {
            record.change(|assessment| assessment.answer(&items()[*item], *answer, catalog()));
        }
        Act::SetScope(place) => {
            record.change(|assessment| assessment.set_scope(scope(SCOPES[*place].0, SCOPES[*place].1)));
        }
        Act::Finish => {
            record.change(|assessment| assessment.finished.replace(now.clone()).is_none());
        }
        // No two checks that are begun have one id: it is drawn by chance.
        Act::Begin => *last = record.begin(begun(100 + minute, Rank::Staff, Tier::General), now),
        Act::Open(number) => {
            let personal = Personal { assessments: vec![opened(*number)] };
            *last = record.replace(personal, now);
        }
        Act::Undo => *last = record.undo(std::mem::take(last), now),
        Act::BringBack => {
            if let Some(group) = record.replaced().first() {
                *last = record.bring_back(&group.at, now);
            }
        }
        Act::Discard => {
            if let Some(group) = record.replaced().first() {
                record.discard(&group.at);
            }
        }
        Act::CatchUp => *record = record.clone().joined(other.0.clone()),
    }
}

/// A record with one check, just begun.
fn start() -> Record {
    Record::of(Personal { assessments: vec![begun(7, Rank::Staff, Tier::General)] })
}

/// The records of two windows after these acts, both begun with the same check.
fn after_acts(acts: &[(bool, Act)]) -> (Record, Record) {
    let start = start();
    let mut windows = [(start.clone(), Replacement::default()), (start, Replacement::default())];
    for (minute, (is_second, act)) in (0..).zip(acts) {
        let (first, second) = windows.split_at_mut(1);
        let (window, other) = if *is_second { (&mut second[0], &first[0]) } else { (&mut first[0], &second[0]) };
        perform(act, window, other, minute);
    }
    let [(first, _), (second, _)] = windows;
    (first, second)
}

/// As it is stored and read again.
fn stored(record: &Record) -> Record {
    let text = serde_json::to_string(&record.stored()).expect("it is written");
    read_record(text.as_bytes(), catalog()).expect("it reads back").0
}

/// Every answer to be found in a record, here or in a check that another replaced.
fn all_answers(record: &Record) -> Vec<(ItemId, Answer)> {
    let replaced: Vec<_> = record.replaced().into_iter().flat_map(|replaced| replaced.assessments).collect();
    let all = record.assessments().into_iter().chain(&replaced);
    all.flat_map(|assessment| {
        assessment.answers.iter().map(|(item, answer)| (item.clone(), answer)).collect::<Vec<_>>()
    })
    .collect()
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn after_a_reload_bringing_back_restores_what_undoing_would_have(
        before in proptest::collection::vec(act(), 0..12),
        file in 0..3_u8,
        after in proptest::collection::vec(act(), 0..6),
    ) {
        let alone = |acts: Vec<(bool, Act)>| acts.into_iter().map(|(_, act)| (false, act)).collect::<Vec<_>>();
        // Of what is done afterwards, what makes room for nothing else.
        let stays = |act: &Act| matches!(act, Act::Answer(..) | Act::SetScope(_) | Act::Finish);
        let (mut record, _) = after_acts(&alone(before));
        let former = record.personal();
        let last = record.replace(Personal { assessments: vec![opened(file), opened(file + 3)] }, &time(30));
        let mut window = (record, Replacement::default());
        for (_, act) in after.iter().filter(|(_, act)| stays(act)) {
            perform(act, &mut window, &(Record::default(), Replacement::default()), 31);
        }
        let (mut undone, mut brought_back) = (window.0.clone(), stored(&window.0));
        undone.undo(last, &time(32));
        let had_answers = former.assessments.iter().any(SavedAssessment::has_answers);
        if had_answers {
            brought_back.bring_back(&time(30), &time(32));
            prop_assert_eq!(brought_back.personal(), undone.personal());
            prop_assert_eq!(&brought_back.replaced(), &undone.replaced());
            let ids = |personal: &Personal| personal.assessments.iter().map(|it| it.id).collect::<Vec<_>>();
            prop_assert_eq!(ids(&undone.personal()), ids(&former));
            // And back again.
            let opened = stored(&brought_back).replaced()[0].at.clone();
            brought_back.bring_back(&opened, &time(33));
            prop_assert_eq!(brought_back.personal().assessments.len(), 2);
        }
    }

    #[test]
    fn the_order_in_which_copies_meet_does_not_matter(acts in proptest::collection::vec(act(), 0..40), at in 0..40_usize) {
        let (first, second) = after_acts(&acts);
        let (third, _) = after_acts(&acts[..at.min(acts.len())]);
        let joined = first.clone().joined(second.clone());
        prop_assert_eq!(&joined, &second.clone().joined(first.clone()));
        prop_assert_eq!(&joined, &joined.clone().joined(first.clone()), "once more changes nothing");
        prop_assert_eq!(&joined, &joined.clone().joined(joined.clone()));
        let (left, right) = (joined.joined(third.clone()), first.joined(second.joined(third)));
        prop_assert_eq!(left, right);
    }

    #[test]
    fn a_record_comes_back_from_the_store_as_it_was(acts in proptest::collection::vec(act(), 0..40)) {
        let (first, second) = after_acts(&acts);
        prop_assert_eq!(stored(&first), first.clone());
        let joined = first.joined(second);
        prop_assert_eq!(stored(&joined), joined);
    }

    #[test]
    fn answers_that_two_windows_give_to_different_questions_are_all_there(
        answers in proptest::collection::vec((any::<bool>(), 0..6_usize, 0..6_usize, any::<bool>()), 1..30),
    ) {
        let acts: Vec<(bool, Act)> = answers.iter().flat_map(|(window, item, answer, catches_up)| {
            // The first window answers the questions with an even number, the second the others.
            let item = (item / 2 * 2 + usize::from(*window)) % 6;
            let answer = Act::Answer(item, Some(Answer::ALL[*answer]));
            let before = catches_up.then_some((*window, Act::CatchUp));
            before.into_iter().chain([(*window, answer)])
        }).collect();
        let mut expected = BTreeMap::new();
        for (_, act) in &acts {
            if let Act::Answer(item, Some(answer)) = act {
                expected.insert(items()[*item].clone(), *answer);
            }
        }
        let (first, second) = after_acts(&acts);
        let joined = first.joined(second);
        let answers: BTreeMap<_, _> =
            joined.current().expect("a check").answers.iter().map(|(item, answer)| (item.clone(), answer)).collect();
        prop_assert_eq!(answers, expected);
    }

    #[test]
    fn nothing_that_was_not_discarded_or_cleared_is_lost_by_joining(acts in proptest::collection::vec(act(), 0..30)) {
        let keeps = |act: &Act| !matches!(act, Act::Discard | Act::Answer(_, None) | Act::CatchUp);
        let acts: Vec<_> = acts.into_iter().filter(|(_, act)| keeps(act)).collect();
        let (first, second) = after_acts(&acts);
        let items_of = |record: &Record| all_answers(record).into_iter().map(|(item, _)| item).collect::<BTreeSet<_>>();
        let mut joined = first.clone().joined(second.clone());
        joined.tidy(&time(59));
        let all: BTreeSet<_> = items_of(&first).union(&items_of(&second)).cloned().collect();
        prop_assert!(items_of(&joined).is_superset(&all));
        // Two windows that each undo may each send away what the other left: then all of it can be brought back.
        let is_undone = acts.iter().any(|(_, act)| matches!(act, Act::Undo | Act::BringBack));
        prop_assert!(is_undone || joined.current().is_some(), "there is always a check to go on with");
    }
}

#[test]
fn two_windows_that_answer_the_same_question_at_once_agree_on_one_answer() {
    let mut first = start();
    let mut second = first.clone();
    let oa = &items()[0];
    first.change(|assessment| assessment.answer(oa, Some(step(1)), catalog()));
    second.change(|assessment| assessment.answer(oa, Some(step(3)), catalog()));
    let joined = first.clone().joined(second.clone());
    assert_eq!(joined, second.clone().joined(first));
    assert_eq!(joined.current().and_then(|assessment| assessment.answers.get(oa)), Some(step(3)));
}

#[test]
fn an_answer_cleared_later_stays_cleared_beside_an_older_copy_that_has_it() {
    let mut record = start();
    let oa = &items()[0];
    record.change(|assessment| assessment.answer(oa, Some(step(1)), catalog()));
    let older = record.clone();
    record.change(|assessment| assessment.answer(oa, None, catalog()));
    assert!(record.revision() > older.revision());
    for joined in [stored(&record).joined(stored(&older)), older.joined(record)] {
        assert_eq!(joined.current().and_then(|assessment| assessment.answers.get(oa)), None);
    }
}

#[test]
fn a_write_that_was_torn_gives_the_record_before_or_after_and_never_a_mixture() {
    let mut before = start();
    for (place, item) in items().iter().enumerate() {
        before.change(|assessment| assessment.answer(item, Some(step(place % 4)), catalog()));
    }
    let mut after = before.clone();
    after.change(|assessment| assessment.answer(&items()[0], Some(step(3)), catalog()));
    let text = serde_json::to_string(&after.stored()).unwrap();
    let mut whole = 0;
    for length in 0..=text.len() {
        // What a store holds of the later record, and the other store with the one before.
        let torn = read_record(&text.as_bytes()[..length], catalog()).map_or_else(|_| Record::default(), |read| read.0);
        let joined = stored(&before).joined(torn);
        assert!(joined == before || joined == after, "{length} bytes");
        whole += usize::from(joined == after);
    }
    assert_eq!(whole, 1);
}
