//! What a group of each size shows, with the thresholds as they are.

use kagami::domain::catalog::{Rank, Tier};
use kagami::domain::group::{Counts, Distribution, Hidden, PublishedItem, Shown, Tally, Thresholds, View};

const USUAL: Thresholds = Thresholds { shown: 5, exact: 10, circulating: 10, filters: 15, batch: 5 };
const STAFF: View = View::Rank(Rank::Staff);
const MANAGERS: View = View::Rank(Rank::Manager);
const PROMOTERS: View = View::Tier(Tier::Promoter);

/// People of one rank and tier.
type Part = (Rank, Tier, Counts);

fn tally(parts: &[Part]) -> Tally {
    let mut tally = Tally::default();
    for (rank, tier, counts) in parts {
        tally.cells[*rank as usize * 3 + *tier as usize] = *counts;
    }
    tally
}

fn shown(parts: &[Part], has_filters: bool) -> PublishedItem {
    let mut frozen = PublishedItem::default();
    frozen.take(&tally(parts), has_filters, &USUAL);
    frozen
}

fn of(frozen: &PublishedItem, view: View) -> Distribution {
    frozen.distribution(view, &USUAL)
}

fn staff(counts: Counts) -> Part {
    (Rank::Staff, Tier::General, counts)
}

fn managers(counts: Counts) -> Part {
    (Rank::Manager, Tier::General, counts)
}

#[test]
fn four_people_show_nothing_five_two_bands_ten_all_steps() {
    let all = |counts| of(&shown(&[staff(counts)], false), View::All).shown;
    assert_eq!(all([0; 6]), Shown::Hidden(Hidden::Nobody));
    assert_eq!(all([1, 1, 1, 1, 0, 0]), Shown::Hidden(Hidden::Few));
    let bands = |low, high, not_applicable, unsure| Shown::Bands { low, high, not_applicable, unsure };
    assert_eq!(all([1, 1, 1, 1, 1, 0]), bands(2, 2, 1, 0));
    assert_eq!(all([2, 1, 3, 1, 1, 1]), bands(3, 4, 1, 1));
    assert_eq!(all([2, 1, 3, 2, 1, 1]), Shown::Exact([2, 1, 3, 2, 1, 1]));
}

#[test]
fn everyone_who_answered_counts_towards_the_threshold_also_without_a_step() {
    let all = of(&shown(&[staff([0, 0, 0, 0, 6, 4])], false), View::All);
    assert_eq!((all.people, all.shown), (10, Shown::Exact([0, 0, 0, 0, 6, 4])));
}

#[test]
fn ranks_and_tiers_appear_with_their_own_numbers() {
    let frozen = shown(&[staff([3, 4, 3, 2, 0, 0]), managers([1, 4, 3, 2, 1, 0])], true);
    assert_eq!(of(&frozen, STAFF).shown, Shown::Exact([3, 4, 3, 2, 0, 0]));
    assert_eq!(of(&frozen, MANAGERS).shown, Shown::Exact([1, 4, 3, 2, 1, 0]));
    assert_eq!(of(&frozen, PROMOTERS).shown, Shown::Hidden(Hidden::Nobody));
    assert!(matches!(of(&shown(&[staff([3, 4, 3, 2, 0, 0])], false), STAFF).shown, Shown::Hidden(Hidden::Follows)));
}

#[test]
fn a_rank_that_leaves_fewer_than_five_others_is_not_shown() {
    let frozen = shown(&[staff([3, 4, 3, 2, 0, 0]), managers([1, 1, 1, 1, 0, 0])], true);
    assert_eq!(of(&frozen, View::All).people, 16);
    assert_eq!(of(&frozen, STAFF).shown, Shown::Hidden(Hidden::Follows));
    assert_eq!(of(&frozen, MANAGERS).shown, Shown::Hidden(Hidden::Few));
}

#[test]
fn a_rank_that_leaves_five_to_nine_others_is_shown_in_two_bands_like_them() {
    let frozen = shown(&[staff([3, 4, 3, 2, 0, 0]), managers([1, 2, 1, 2, 0, 0])], true);
    assert_eq!(of(&frozen, View::All).shown, Shown::Exact([4, 6, 4, 4, 0, 0]));
    assert!(matches!(of(&frozen, STAFF).shown, Shown::Bands { low: 7, high: 5, .. }));
    assert!(matches!(of(&frozen, MANAGERS).shown, Shown::Bands { low: 3, high: 3, .. }));
}

#[test]
fn bands_are_not_shown_where_the_steps_behind_them_would_follow_from_all() {
    // All low steps are the staff's: their bands would tell their steps.
    let frozen = shown(&[staff([1, 2, 2, 1, 0, 0]), managers([0, 0, 5, 7, 0, 0])], true);
    assert!(matches!(of(&frozen, View::All).shown, Shown::Exact([1, 2, 7, 8, 0, 0])));
    assert_eq!(of(&frozen, STAFF).shown, Shown::Hidden(Hidden::Follows));
    assert_eq!(of(&frozen, MANAGERS).shown, Shown::Hidden(Hidden::Follows));
}

#[test]
fn a_tier_inside_a_rank_does_not_leave_a_few_of_that_rank() {
    let parts = [
        (Rank::Staff, Tier::Promoter, [2, 3, 3, 2, 0, 0]),
        (Rank::Staff, Tier::General, [1, 0, 1, 0, 0, 0]),
        (Rank::Supervisor, Tier::General, [3, 3, 3, 3, 0, 0]),
    ];
    let frozen = shown(&parts, true);
    let is_shown = |view| !matches!(of(&frozen, view).shown, Shown::Hidden(_));
    assert!(!(is_shown(STAFF) && is_shown(PROMOTERS)), "two people would be left");
    assert!(is_shown(STAFF) || is_shown(PROMOTERS), "one of them tells of nobody");
}

#[test]
fn a_city_may_raise_the_thresholds() {
    let raised = Thresholds { shown: 7, exact: 20, ..USUAL };
    let all = |people: u32| {
        let mut frozen = PublishedItem::default();
        frozen.take(&tally(&[staff([people / 2, 0, 0, people - people / 2, 0, 0])]), false, &raised);
        frozen.distribution(View::All, &raised).shown
    };
    assert_eq!(all(6), Shown::Hidden(Hidden::Few));
    assert!(matches!(all(7), Shown::Bands { .. }) && matches!(all(19), Shown::Bands { .. }));
    assert!(matches!(all(20), Shown::Exact(_)));
}
