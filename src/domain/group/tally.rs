//! How many people of each rank and tier gave each answer to one item.
//!
//! An unanswered item is absent, never zero.

use std::collections::BTreeMap;

use crate::domain::assessment::answers::Answer;
use crate::domain::catalog::{ItemId, Rank, Tier};
use crate::domain::files::Submission;

/// People by answer, in the order of [`Answer::ALL`]: four steps, 当てはまらない, 決められない.
pub type Counts = [u32; 6];

/// Whose answers are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Everyone who handed in.
    All,
    /// One rank.
    Rank(Rank),
    /// One tier.
    Tier(Tier),
}

impl View {
    /// Everyone, then ranks and tiers in the policy's order.
    pub const ALL: [Self; 7] = [
        Self::All,
        Self::Rank(Rank::Staff),
        Self::Rank(Rank::Supervisor),
        Self::Rank(Rank::Manager),
        Self::Tier(Tier::General),
        Self::Tier(Tier::Promoter),
        Self::Tier(Tier::Specialist),
    ];

    /// Whether a person of that rank and tier is looked at.
    #[must_use]
    pub fn holds(self, rank: Rank, tier: Tier) -> bool {
        match self {
            Self::All => true,
            Self::Rank(one) => one == rank,
            Self::Tier(one) => one == tier,
        }
    }

    /// The cells of a [`Tally`] that are looked at: bit n for cell n.
    #[must_use]
    pub fn cells(self) -> u32 {
        scopes().enumerate().filter(|(_, (rank, tier))| self.holds(*rank, *tier)).map(|(cell, _)| 1 << cell).sum()
    }
}

/// The answers to one item, by rank and tier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// One cell for each rank and tier: 係員 with its three tiers first.
    pub cells: [Counts; 9],
}

impl Tally {
    /// Counts one answer.
    pub fn add(&mut self, rank: Rank, tier: Tier, answer: Answer) {
        let index = rank as usize * Tier::ALL.len() + tier as usize;
        let answer = Answer::ALL.iter().position(|known| *known == answer);
        let count = self.cells.get_mut(index).zip(answer).and_then(|(cell, answer)| cell.get_mut(answer));
        if let Some(count) = count {
            *count += 1;
        }
    }

    /// The answers of everyone in a view.
    #[must_use]
    pub fn of(&self, view: View) -> Counts {
        let looked_at = self.cells.iter().zip(scopes()).filter(|(_, (rank, tier))| view.holds(*rank, *tier));
        looked_at.fold(Counts::default(), |sum, (cell, _)| add(sum, cell))
    }

    /// Takes the answers of others in.
    pub fn join(&mut self, other: &Self) {
        for (cell, more) in self.cells.iter_mut().zip(&other.cells) {
            *cell = add(*cell, more);
        }
    }
}

/// Counts every answer of some submissions, item by item.
#[must_use]
pub fn count<'a>(submissions: impl Iterator<Item = &'a Submission>) -> BTreeMap<ItemId, Tally> {
    let mut tallies: BTreeMap<ItemId, Tally> = BTreeMap::new();
    for submission in submissions {
        for (item, answer) in submission.answers.iter() {
            if !tallies.contains_key(item) {
                tallies.insert(item.clone(), Tally::default());
            }
            if let Some(tally) = tallies.get_mut(item) {
                tally.add(submission.rank, submission.tier, answer);
            }
        }
    }
    tallies
}

/// How many people gave any answer.
#[must_use]
pub fn people(counts: &Counts) -> u32 {
    counts.iter().sum()
}

/// The sum of two counts.
#[must_use]
pub fn add(one: Counts, other: &Counts) -> Counts {
    let mut sum = one;
    for (count, more) in sum.iter_mut().zip(other) {
        *count = count.saturating_add(*more);
    }
    sum
}

/// Rank and tier of each cell.
fn scopes() -> impl Iterator<Item = (Rank, Tier)> {
    Rank::ALL.into_iter().flat_map(|rank| Tier::ALL.into_iter().map(move |tier| (rank, tier)))
}
