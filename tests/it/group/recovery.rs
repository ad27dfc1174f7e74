//! An attack on what is shown: all groups of a few people, all that the ui shows of them under every filter, and
//! every group that it could be as well. Nothing hidden may be the same in all of these.
//!
//! The thresholds are scaled down, so that all groups can be tried: bands from 2 people, steps from 4.

use std::collections::BTreeMap;

use kagami::domain::group::{Counts, Distribution, Hidden, PublishedItem, Shown, Tally, Thresholds, View};

pub(super) const SMALL: Thresholds = Thresholds { shown: 2, exact: 4, circulating: 4, filters: 0, batch: 2 };

/// Which cells have people, and how many.
type Layout = &'static [(usize, u32)];

/// Ranks and tiers that are parts of each other, cross each other, or are alone. Cell = 3 · rank + tier.
const LAYOUTS: [Layout; 11] = [
    &[(0, 3)],
    &[(0, 4)],
    &[(0, 3), (3, 1)],
    &[(0, 4), (3, 1)],
    &[(0, 3), (3, 3)],
    &[(0, 4), (4, 4)],
    &[(0, 2), (1, 2), (3, 2)],
    &[(0, 3), (3, 1), (6, 2)],
    &[(0, 2), (4, 2), (8, 2)],
    &[(0, 2), (1, 1), (3, 1), (4, 1)],
    &[(0, 3), (1, 2), (5, 1)],
];

/// All ways in which so many people can answer: five answers, so that each band has two steps.
pub(super) fn all_counts(size: u32) -> Vec<Counts> {
    let mut all = Vec::new();
    for zero in 0..=size {
        for one in 0..=size - zero {
            for two in 0..=size - zero - one {
                for three in 0..=size - zero - one - two {
                    all.push([zero, one, two, three, size - zero - one - two - three, 0]);
                }
            }
        }
    }
    all
}

/// All groups of a layout.
fn all_groups(layout: Layout) -> Vec<Tally> {
    let mut groups = vec![Tally::default()];
    for (cell, size) in layout {
        let with = |group: &Tally| {
            let fill = |counts: &Counts| {
                let mut group = *group;
                group.cells[*cell] = *counts;
                group
            };
            all_counts(*size).iter().map(fill).collect::<Vec<_>>()
        };
        groups = groups.iter().flat_map(with).collect();
    }
    groups
}

/// Everything that the ui shows: an entry for each view.
fn ui(group: &Tally) -> Vec<Distribution> {
    let mut frozen = PublishedItem::default();
    frozen.take(group, true, &SMALL);
    View::ALL.into_iter().map(|view| frozen.distribution(view, &SMALL)).collect()
}

/// What the same views would show of another group, if as much were shown of it.
fn as_shown(ui: &[Distribution], other: &Tally) -> Vec<Vec<u32>> {
    let show = |(distribution, view): (&Distribution, View)| {
        let [zero, one, two, three, not_applicable, unsure] = other.of(view);
        match distribution.shown {
            Shown::Exact(_) => vec![zero, one, two, three, not_applicable, unsure],
            Shown::Bands { .. } => vec![zero + one, two + three, not_applicable, unsure],
            Shown::Hidden(_) => Vec::new(),
        }
    };
    ui.iter().zip(View::ALL).map(show).collect()
}

/// The levels alone: what decides how another group would look.
pub(super) fn shape(ui: &[Distribution]) -> Vec<u8> {
    let level = |distribution: &Distribution| match distribution.shown {
        Shown::Exact(_) => 2,
        Shown::Bands { .. } => 1,
        Shown::Hidden(_) => 0,
    };
    ui.iter().map(level).collect()
}

/// The hidden numbers of a view, as sets of answers: single ones, and bands where nothing is shown.
fn hidden(distribution: &Distribution) -> &'static [u8] {
    match distribution.shown {
        Shown::Hidden(Hidden::Nobody) | Shown::Exact(_) => &[],
        Shown::Bands { .. } => &[1, 2, 4, 8],
        Shown::Hidden(_) => &[1, 2, 4, 8, 16, 32, 3, 12],
    }
}

/// How many people gave one of these answers.
pub(super) fn number(counts: &Counts, answers: u8) -> u32 {
    counts.iter().enumerate().filter(|(answer, _)| answers >> answer & 1 == 1).map(|(_, count)| count).sum()
}

/// Whether one of these pictures shows that nobody gave one of these answers, or everyone did.
pub(super) fn is_common<'a>(mut around: impl Iterator<Item = &'a Distribution>, answers: u8) -> bool {
    around.any(|distribution| {
        let numbers: Vec<(u8, u32)> = match distribution.shown {
            Shown::Exact(counts) => (0..6).map(|answer| (1 << answer, counts[answer])).collect(),
            Shown::Bands { low, high, not_applicable, unsure } => {
                vec![(3, low), (12, high), (16, not_applicable), (32, unsure)]
            }
            Shown::Hidden(_) => return false,
        };
        let nobody = numbers.iter().filter(|(_, n)| *n == 0).fold(0, |all, (part, _)| all | part);
        let within: u32 = numbers.iter().filter(|(part, _)| part & !answers == 0).map(|(_, n)| n).sum();
        answers & !nobody == 0 || within == distribution.people
    })
}

/// Every set of cells whose numbers follow from the ui by taking away and adding, worked out one step at a time.
fn all_that_follows(ui: &[Distribution], filled: u32) -> Vec<(u32, Distribution)> {
    let is_shown = |distribution: &Distribution| !matches!(distribution.shown, Shown::Hidden(_));
    let views = ui.iter().zip(View::ALL).filter(|(distribution, _)| is_shown(distribution));
    let mut known: Vec<(u32, Distribution)> =
        views.map(|(distribution, view)| (view.cells() & filled, *distribution)).collect();
    let mut place = 0;
    while place < known.len() {
        for other in 0..place {
            let ((one, first), (two, second)) = (known[place], known[other]);
            let found = if one & two == 0 {
                Some((one | two, combined(first, second, |a, b| a + b)))
            } else if one & two == two && one != two {
                Some((one - two, combined(first, second, |a, b| a - b)))
            } else if one & two == one && one != two {
                Some((two - one, combined(second, first, |a, b| a - b)))
            } else {
                None
            };
            let is_new = |(set, distribution): &(u32, Distribution)| {
                !known.iter().any(|(old, has)| old == set && tells(has, distribution))
            };
            known.extend(found.filter(is_new));
        }
        place += 1;
    }
    known
}

/// Whether one picture tells as much as another.
fn tells(one: &Distribution, two: &Distribution) -> bool {
    matches!(one.shown, Shown::Exact(_)) || matches!(two.shown, Shown::Bands { .. })
}

/// The sum or the difference of two pictures, as far as both show it.
pub(super) fn combined(one: Distribution, two: Distribution, with: fn(u32, u32) -> u32) -> Distribution {
    let people = with(one.people, two.people);
    let shown = match (one.shown, two.shown) {
        (Shown::Exact(one), Shown::Exact(two)) => {
            Shown::Exact(std::array::from_fn(|index| with(one[index], two[index])))
        }
        (one, two) => {
            let (one, two) = (bands(one), bands(two));
            let [low, high, not_applicable, unsure] = std::array::from_fn(|index| with(one[index], two[index]));
            Shown::Bands { low, high, not_applicable, unsure }
        }
    };
    Distribution { people, shown }
}

/// The two bands and the two answers that are no steps.
fn bands(shown: Shown) -> [u32; 4] {
    match shown {
        Shown::Exact(counts) => [3, 12, 16, 32].map(|answers| number(&counts, answers)),
        Shown::Bands { low, high, not_applicable, unsure } => [low, high, not_applicable, unsure],
        Shown::Hidden(_) => panic!("nothing is shown"),
    }
}

#[test]
fn nothing_hidden_follows_from_all_that_is_shown_of_any_small_group() {
    let (mut pictures, mut hidden_numbers) = (0, 0);
    for layout in LAYOUTS {
        let groups = all_groups(layout);
        let filled = layout.iter().map(|(cell, _)| 1 << cell).sum();
        let screens: Vec<Vec<Distribution>> = groups.iter().map(ui).collect();
        let mut shapes: BTreeMap<Vec<u8>, Vec<usize>> = BTreeMap::new();
        for (place, ui) in screens.iter().enumerate() {
            shapes.entry(shape(ui)).or_default().push(place);
        }
        for of_shape in shapes.values() {
            let sample = &screens[of_shape[0]];
            // Every group that would look the same, whether or not as much would have been shown of it.
            let mut alike: BTreeMap<Vec<Vec<u32>>, Vec<usize>> = BTreeMap::new();
            for (place, group) in groups.iter().enumerate() {
                alike.entry(as_shown(sample, group)).or_default().push(place);
            }
            for place in of_shape {
                let solutions = &alike[&as_shown(sample, &groups[*place])];
                pictures += 1;
                let known = all_that_follows(&screens[*place], filled);
                for (distribution, view) in screens[*place].iter().zip(View::ALL) {
                    let own = view.cells() & filled;
                    let around =
                        || known.iter().filter(|(set, _)| *set & own == own).map(|(_, distribution)| distribution);
                    let all: Vec<Counts> = solutions.iter().map(|other| groups[*other].of(view)).collect();
                    for answers in hidden(distribution) {
                        hidden_numbers += 1;
                        let number_here = number(&groups[*place].of(view), *answers);
                        assert!(
                            all.iter().any(|other| number(other, *answers) != number_here)
                                || is_common(around(), *answers),
                            "{view:?}, answers {answers:b} of {layout:?} follow: {:?}",
                            screens[*place]
                        );
                    }
                }
            }
        }
    }
    println!("{pictures} pictures, {hidden_numbers} hidden numbers");
    assert!(pictures > 20_000 && hidden_numbers > 300_000);
}

#[test]
fn every_set_of_people_that_follows_by_adding_or_taking_away_has_as_many_as_may_be_shown() {
    for layout in LAYOUTS {
        let filled = layout.iter().map(|(cell, _)| 1 << cell).sum();
        for group in all_groups(layout).iter().step_by(17) {
            for (set, distribution) in all_that_follows(&ui(group), filled) {
                let least = if matches!(distribution.shown, Shown::Exact(_)) { SMALL.exact } else { SMALL.shown };
                let people = distribution.people;
                assert!(people == 0 || people >= least, "{people} people in cells {set:b} of {layout:?}");
            }
        }
    }
}
