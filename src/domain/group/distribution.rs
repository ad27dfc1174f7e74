//! How the answers to one item are distributed, as far as may be shown. There are no means and no shares of people.

use super::suppression::{Level, Thresholds};
use super::tally::{Counts, people};

/// What is shown of one item for one view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// How many people gave each answer, in the order of [`Answer::ALL`](crate::domain::assessment::answers::Answer::ALL).
    Exact(Counts),
    /// Two bands of steps.
    Bands {
        /// Step 0 and 1.
        low: u32,
        /// Step 2 and 3.
        high: u32,
        /// 当てはまらない
        not_applicable: u32,
        /// 決められない
        unsure: u32,
    },
    /// Nothing, and why.
    Hidden(Hidden),
}

/// Why nothing is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// Nobody was asked or answered.
    Nobody,
    /// Too few people answered.
    Few,
    /// A few people's answers would follow from this together with what is shown elsewhere.
    Follows,
    /// A saved session says nothing of it, because too few people answered for what circulates.
    Unsaved,
}

/// A half of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// Step 0 and 1.
    Low,
    /// Step 2 and 3.
    High,
}

/// What is shown of one item for one view, and of how many people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distribution {
    /// People who answered; told only where something is shown.
    pub people: u32,
    /// What is shown.
    pub shown: Shown,
}

impl Shown {
    /// People by step in rising order; a band stands at the step at its end, 0 or 3. Empty where nothing is shown.
    #[must_use]
    pub fn steps(self) -> Vec<(usize, u32)> {
        match self {
            Self::Exact([zero, one, two, three, ..]) => [zero, one, two, three].into_iter().enumerate().collect(),
            Self::Bands { low, high, .. } => vec![(0, low), (3, high)],
            Self::Hidden(_) => Vec::new(),
        }
    }

    /// People whose answer is no step: 当てはまらない and 決められない.
    #[must_use]
    pub const fn others(self) -> [u32; 2] {
        match self {
            Self::Exact([.., not_applicable, unsure]) | Self::Bands { not_applicable, unsure, .. } => {
                [not_applicable, unsure]
            }
            Self::Hidden(_) => [0; 2],
        }
    }
}

impl Distribution {
    /// What a level shows of counts.
    #[must_use]
    pub fn of(counts: &Counts, level: Level, thresholds: &Thresholds) -> Self {
        let people = people(counts);
        let [zero, one, two, three, not_applicable, unsure] = *counts;
        let shown = match level {
            _ if people == 0 => Shown::Hidden(Hidden::Nobody),
            Level::Exact => Shown::Exact(*counts),
            Level::Bands => Shown::Bands { low: zero + one, high: two + three, not_applicable, unsure },
            Level::Nothing if people < thresholds.shown => Shown::Hidden(Hidden::Few),
            Level::Nothing => Shown::Hidden(Hidden::Follows),
        };
        Self { people, shown }
    }

    /// How many chose a step of that half; `None` where nothing is shown.
    #[must_use]
    pub fn band(&self, band: Band) -> Option<u32> {
        match (self.shown, band) {
            (Shown::Exact([zero, one, ..]), Band::Low) => Some(zero + one),
            (Shown::Exact([_, _, two, three, ..]), Band::High) => Some(two + three),
            (Shown::Bands { low, .. }, Band::Low) => Some(low),
            (Shown::Bands { high, .. }, Band::High) => Some(high),
            (Shown::Hidden(_), _) => None,
        }
    }

    /// Several items as one, such as the three of a profile: only what follows from what is shown of each. Nothing as
    /// soon as one shows nothing, two bands as soon as one shows bands.
    #[must_use]
    pub fn together(items: &[Self]) -> Option<Shown> {
        let exact: Option<Vec<Counts>> = items
            .iter()
            .map(|distribution| if let Shown::Exact(counts) = distribution.shown { Some(counts) } else { None })
            .collect();
        if let Some(counts) = exact {
            return (!counts.is_empty())
                .then(|| Shown::Exact(counts.iter().fold(Counts::default(), super::tally::add)));
        }
        let (mut low, mut high, mut not_applicable, mut unsure) = (0, 0, 0, 0);
        for distribution in items {
            low += distribution.band(Band::Low)?;
            high += distribution.band(Band::High)?;
            let [others, undecided] = distribution.shown.others();
            not_applicable += others;
            unsure += undecided;
        }
        Some(Shown::Bands { low, high, not_applicable, unsure })
    }
}
