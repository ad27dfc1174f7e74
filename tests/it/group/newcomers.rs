//! The same attack on two pictures, the one before and the one after newcomers came.

use std::collections::{BTreeMap, BTreeSet};

use kagami::domain::group::{Counts, Distribution, Level, PublishedItem, Shown, Tally, View};

use super::recovery::{SMALL, all_counts, combined, is_common, number, shape};

/// First people and newcomers.
type Pair = (Counts, Counts);

/// How much two pictures show, and what.
type Look = (Vec<u8>, Vec<Vec<u32>>);

/// The picture before and after newcomers came.
fn before_and_after(pair: &Pair) -> [Distribution; 2] {
    let mut frozen = PublishedItem::default();
    [pair.0, pair.1].map(|counts| {
        let mut tally = Tally::default();
        tally.cells[0] = counts;
        frozen.take(&tally, false, &SMALL);
        frozen.distribution(View::All, &SMALL)
    })
}

/// What two pictures of as much would show of another pair.
fn as_both_shown(pictures: &[Distribution; 2], (first, newcomers): &Pair) -> Vec<Vec<u32>> {
    let both: Counts = std::array::from_fn(|answer| first[answer] + newcomers[answer]);
    let is_updated = pictures[1].people > pictures[0].people;
    let of = [*first, if is_updated { both } else { *first }];
    let show = |(picture, counts): (&Distribution, &Counts)| match picture.shown {
        Shown::Exact(_) => counts.to_vec(),
        Shown::Bands { .. } => [3, 12, 16, 32].map(|answers| number(counts, answers)).to_vec(),
        Shown::Hidden(_) => Vec::new(),
    };
    pictures.iter().zip(&of).map(show).collect()
}

/// What the two pictures show of the newcomers alone, which counts as shown.
fn newcomers_alone([before, after]: &[Distribution; 2]) -> Option<Distribution> {
    let is_shown = |distribution: &Distribution| !matches!(distribution.shown, Shown::Hidden(_));
    (is_shown(before) && is_shown(after)).then(|| combined(*after, *before, |a, b| a - b))
}

#[test]
fn nothing_of_newcomers_or_of_the_first_follows_from_the_picture_before_and_the_one_after() {
    let mut updated = 0;
    for (first, newcomers) in [(1, 4), (2, 1), (2, 2), (3, 1), (3, 3), (4, 1), (4, 2), (4, 3), (4, 4), (2, 4)] {
        let pairs: Vec<Pair> = all_counts(first)
            .iter()
            .flat_map(|one| all_counts(newcomers).into_iter().map(|two| (*one, two)).collect::<Vec<_>>())
            .collect();
        let mut alike: BTreeMap<Look, Vec<&Pair>> = BTreeMap::new();
        let shapes: BTreeSet<Vec<u8>> = pairs.iter().map(|pair| shape(&before_and_after(pair))).collect();
        let samples = shapes.iter().filter_map(|shape_of| {
            let pictures = pairs.iter().map(before_and_after).find(|pictures| shape(pictures) == *shape_of)?;
            Some((shape_of.clone(), pictures))
        });
        let samples: Vec<(Vec<u8>, [Distribution; 2])> = samples.collect();
        for (shape_of, sample) in &samples {
            for pair in &pairs {
                alike.entry((shape_of.clone(), as_both_shown(sample, pair))).or_default().push(pair);
            }
        }
        for pair in &pairs {
            let pictures = before_and_after(pair);
            let is_updated = pictures[1].people > pictures[0].people && pictures[0].people > 0;
            updated += usize::from(is_updated);
            let solutions = &alike[&(shape(&pictures), as_both_shown(&pictures, pair))];
            let levels = [SMALL.level(first), SMALL.level(newcomers)];
            let alone = newcomers_alone(&pictures);
            for (who, level) in levels.into_iter().enumerate() {
                let of = |pair: &Pair| if who == 0 { pair.0 } else { pair.1 };
                let hidden: &[u8] = match level {
                    Level::Exact => &[],
                    Level::Bands => &[1, 2, 4, 8],
                    Level::Nothing => &[1, 2, 4, 8, 16, 32, 3, 12],
                };
                for answers in hidden {
                    let own = number(&of(pair), *answers);
                    assert!(
                        solutions.iter().any(|other| number(&of(other), *answers) != own)
                            || is_common(pictures.iter().skip(who).chain(&alone), *answers),
                        "answers {answers:b} of {pair:?}, person group {who}, follow: {pictures:?}"
                    );
                }
            }
        }
    }
    assert!(updated > 5_000, "{updated} pictures were updated");
}
