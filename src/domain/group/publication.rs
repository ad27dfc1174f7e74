//! The published pictures of all items, which stay as they are until enough newcomers are there.
//!
//! What was counted of each person is kept, whatever else arrives with the same id: what somebody changed or left out would
//! follow from two pictures.

use std::collections::BTreeMap;

use super::distribution::Distribution;
use super::intake::Group;
use super::published_item::{GENERATIONS, PublishedItem};
use super::suppression::{Level, Thresholds};
use super::tally::{Counts, View, count};
use crate::domain::catalog::ItemId;
use crate::domain::files::{AssessmentId, Submission};

/// What is on the screen.
#[derive(Clone, Debug)]
pub struct Publication {
    thresholds: Thresholds,
    /// Whether there were enough people for filters when the answers were first shown.
    has_filters: bool,
    items: BTreeMap<ItemId, PublishedItem>,
    /// What was counted of whom, in the pictures or waiting for them.
    counted: BTreeMap<AssessmentId, Counted>,
    /// How often newcomers came in since the first picture.
    additions: usize,
}

/// What was counted of a person.
#[derive(Clone, Debug)]
struct Counted {
    /// With which newcomers it came in: the first are 1.
    batch: u32,
    submission: Submission,
}

impl Publication {
    /// A publication in which nothing is shown yet.
    #[must_use]
    pub const fn new(thresholds: Thresholds) -> Self {
        Self { thresholds, has_filters: false, items: BTreeMap::new(), counted: BTreeMap::new(), additions: 0 }
    }

    /// How many people are counted.
    #[must_use]
    pub fn people(&self) -> usize {
        self.counted.len()
    }

    /// How many people have come since.
    #[must_use]
    pub fn newcomers(&self, group: &Group) -> usize {
        group.counted().filter(|submission| !self.has(submission.id)).count()
    }

    /// How many of those counted have another file by now, with the same or another revision, that would be counted
    /// otherwise. It is not in the pictures.
    #[must_use]
    pub fn changed(&self, group: &Group) -> usize {
        let has_changed = |submission: &&Submission| {
            self.counted.get(&submission.id).is_some_and(|counted| !counted.counts_as(submission))
        };
        group.counted().filter(has_changed).count()
    }

    /// How often newcomers can still be taken in: the more pictures there were, the more would follow from them.
    #[must_use]
    pub const fn additions_left(&self) -> usize {
        GENERATIONS.saturating_sub(self.additions)
    }

    /// Whether newcomers may be taken in: at once while nothing is shown of anybody, later on together, and so many
    /// times.
    #[must_use]
    pub fn may_take(&self, group: &Group) -> bool {
        let newcomers = self.newcomers(group);
        let are_enough = newcomers >= self.thresholds.batch as usize && self.additions_left() > 0;
        newcomers > 0 && (self.is_blank() || are_enough)
    }

    /// Takes the newcomers in; says whether it did.
    pub fn take(&mut self, group: &Group) -> bool {
        if !self.may_take(group) {
            return false;
        }
        let is_first = self.is_blank();
        self.additions += usize::from(!is_first);
        let newcomers: Vec<&Submission> = group.counted().filter(|submission| !self.has(submission.id)).collect();
        let batch = self.counted.values().map(|counted| counted.batch).max().map_or(1, |last| last + 1);
        let counted = |submission: &&Submission| (submission.id, Counted { batch, submission: (*submission).clone() });
        self.counted.extend(newcomers.iter().map(counted));
        if is_first {
            self.has_filters = self.people() >= self.thresholds.filters as usize;
        }
        let has_filters = is_first && self.has_filters;
        for (item, tally) in count(newcomers.into_iter()) {
            self.items.entry(item).or_default().take(&tally, has_filters, &self.thresholds);
        }
        true
    }

    /// With which newcomers this very submission came in, from 1; `None` if it did not.
    #[must_use]
    pub fn batch(&self, submission: &Submission) -> Option<u32> {
        let counted = self.counted.get(&submission.id)?;
        (counted.submission == *submission).then_some(counted.batch)
    }

    /// Whether filters by rank and tier are on offer: of the people who were there first, if they were enough.
    #[must_use]
    pub const fn has_filters(&self) -> bool {
        self.has_filters
    }

    /// What is shown of an item.
    #[must_use]
    pub fn distribution(&self, item: &ItemId, view: View) -> Distribution {
        let nobody = || Distribution::of(&Counts::default(), Level::Nothing, &self.thresholds);
        self.items.get(item).map_or_else(nobody, |item| item.distribution(view, &self.thresholds))
    }

    /// How many people wait to be shown with this item, because of whom something would follow.
    #[must_use]
    pub fn waiting(&self, item: &ItemId) -> u32 {
        self.items.get(item).map_or(0, PublishedItem::waiting)
    }

    fn has(&self, id: AssessmentId) -> bool {
        self.counted.contains_key(&id)
    }

    /// Whether nothing was shown of anybody yet.
    fn is_blank(&self) -> bool {
        self.items.values().all(PublishedItem::is_blank)
    }
}

impl Counted {
    /// Whether another file of the same person would be counted in the same way.
    fn counts_as(&self, other: &Submission) -> bool {
        let own = &self.submission;
        (own.rank, own.tier, &own.answers) == (other.rank, other.tier, &other.answers)
    }
}
