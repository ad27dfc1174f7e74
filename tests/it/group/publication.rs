//! The pictures stay as they are until enough newcomers are there.

use kagami::domain::catalog::{Purpose, Rank, Tier};
use kagami::domain::files::Submission;
use kagami::domain::group::{Group, Hidden, Publication, Shown, Thresholds, View};

use super::{oa, uniform};
use crate::support::{catalog, step};

/// A group with these people, beside those it has.
fn join(group: &mut Group, numbers: std::ops::Range<u128>, answer: usize) {
    let file = |number| {
        let submission = uniform(number, Rank::Staff, Tier::General, step(answer));
        (format!("{number}.json"), Ok(submission.write().into_bytes()))
    };
    group.admit(numbers.map(file).collect(), catalog());
}

fn begun(people: u128) -> (Group, Publication) {
    let (mut group, mut publication) = (Group::new(Purpose::GroupWork), Publication::new(Thresholds::default()));
    join(&mut group, 0..people, 1);
    publication.take(&group);
    (group, publication)
}

fn all(publication: &Publication) -> Shown {
    publication.distribution(&oa(), View::All).shown
}

#[test]
fn nothing_is_shown_before_anybody_is_taken_in() {
    let publication = Publication::new(Thresholds::default());
    assert_eq!(all(&publication), Shown::Hidden(Hidden::Nobody));
    assert!(!publication.may_take(&Group::new(Purpose::GroupWork)));
}

#[test]
fn while_too_few_are_there_each_newcomer_is_taken_in_at_once() {
    let (mut group, mut publication) = begun(3);
    assert_eq!(all(&publication), Shown::Hidden(Hidden::Few));
    join(&mut group, 3..5, 2);
    assert!(publication.take(&group));
    assert!(matches!(all(&publication), Shown::Bands { low: 3, high: 2, .. }));
}

#[test]
fn newcomers_wait_until_five_are_there() {
    let (mut group, mut publication) = begun(12);
    let before = all(&publication);
    join(&mut group, 12..16, 3);
    assert_eq!(publication.newcomers(&group), 4);
    assert!(!publication.take(&group));
    assert_eq!(all(&publication), before);
}

#[test]
fn five_newcomers_beside_all_steps_wait_for_ten_because_their_steps_would_follow() {
    let (mut group, mut publication) = begun(12);
    join(&mut group, 12..17, 3);
    assert!(publication.take(&group));
    assert_eq!(all(&publication), Shown::Exact([0, 12, 0, 0, 0, 0]));
    assert_eq!(publication.waiting(&oa()), 5);
    join(&mut group, 17..22, 2);
    assert!(publication.take(&group));
    assert_eq!(all(&publication), Shown::Exact([0, 12, 5, 5, 0, 0]));
    assert_eq!(publication.waiting(&oa()), 0);
}

#[test]
fn a_later_revision_of_someone_counted_changes_nothing_and_is_told() {
    let (mut group, publication) = begun(12);
    let later = Submission { revision: 9, ..uniform(3, Rank::Staff, Tier::General, step(3)) };
    group.admit(vec![("later.json".to_owned(), Ok(later.write().into_bytes()))], catalog());
    assert_eq!((publication.newcomers(&group), publication.changed(&group)), (0, 1));
    assert!(!publication.may_take(&group));
}

#[test]
fn filters_are_on_offer_from_fifteen_people() {
    assert!(!begun(14).1.has_filters());
    assert!(begun(15).1.has_filters());
    let (mut group, mut publication) = begun(14);
    join(&mut group, 14..40, 2);
    assert!(publication.take(&group) && !publication.has_filters(), "they are of the people who were there first");
}

#[test]
fn after_four_times_nobody_is_taken_in_any_more_and_the_number_of_people_stays_true() {
    let (mut group, mut publication) = begun(10);
    assert_eq!(publication.additions_left(), 4);
    for time in 1..=6 {
        join(&mut group, time * 10..time * 10 + 10, 2);
        assert_eq!((publication.may_take(&group), publication.take(&group)), (time <= 4, time <= 4));
    }
    assert_eq!(publication.additions_left(), 0);
    assert_eq!((publication.distribution(&oa(), View::All).people, publication.people()), (50, 50));
    assert_eq!((publication.waiting(&oa()), publication.newcomers(&group)), (0, 20));
}
