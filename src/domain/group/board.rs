//! The pictures of all items that a session looks at.
//!
//! Takes the group as its files come; gives distributions, which stay as they are until enough newcomers are there.
//! Never takes in who was already counted: what someone changed since would follow from the two pictures.

use std::collections::BTreeMap;

use super::super::catalog::ItemId;
use super::super::document::{AssessmentId, Submission};
use super::admission::Group;
use super::distribution::Distribution;
use super::release::Frozen;
use super::suppression::{Level, Thresholds};
use super::tally::{Counts, View, count};

/// What is on the screen.
#[derive(Clone, Debug)]
pub struct Board {
    thresholds: Thresholds,
    /// Whether there were enough people for filters when the answers were first shown.
    has_filters: bool,
    items: BTreeMap<ItemId, Frozen>,
    /// Whose files are in the pictures, or wait for them, and with which newcomers they came: the first are 1.
    counted: BTreeMap<(AssessmentId, u32), u32>,
}

impl Board {
    /// A board on which nothing is shown yet.
    #[must_use]
    pub const fn new(thresholds: Thresholds) -> Self {
        Self { thresholds, has_filters: false, items: BTreeMap::new(), counted: BTreeMap::new() }
    }

    /// How many people are counted.
    #[must_use]
    pub fn people(&self) -> usize {
        self.counted.len()
    }

    /// How many people have come since.
    #[must_use]
    pub fn newcomers(&self, group: &Group) -> usize {
        group.counted().filter(|it| !self.has(it.id)).count()
    }

    /// How many of those counted have handed in a later revision since, which is not in the pictures.
    #[must_use]
    pub fn changed(&self, group: &Group) -> usize {
        let has_changed = |it: &&Submission| self.has(it.id) && !self.counted.contains_key(&(it.id, it.revision));
        group.counted().filter(has_changed).count()
    }

    /// Whether newcomers may be taken in: at once while nothing is shown of anybody, later on together.
    #[must_use]
    pub fn may_take(&self, group: &Group) -> bool {
        let newcomers = self.newcomers(group);
        newcomers > 0 && (self.is_blank() || newcomers >= self.thresholds.batch as usize)
    }

    /// Takes the newcomers in; says whether it did.
    pub fn take(&mut self, group: &Group) -> bool {
        if !self.may_take(group) {
            return false;
        }
        let is_first = self.is_blank();
        let newcomers: Vec<&Submission> = group.counted().filter(|it| !self.has(it.id)).collect();
        let batch = self.counted.values().max().map_or(1, |last| last + 1);
        self.counted.extend(newcomers.iter().map(|it| ((it.id, it.revision), batch)));
        if is_first {
            self.has_filters = self.people() >= self.thresholds.filters as usize;
        }
        let has_filters = is_first && self.has_filters;
        for (item, tally) in count(newcomers.into_iter()) {
            self.items.entry(item).or_default().take(&tally, has_filters, &self.thresholds);
        }
        true
    }

    /// With which newcomers this very revision came in, from 1; `None` if it did not.
    #[must_use]
    pub fn batch(&self, submission: &Submission) -> Option<u32> {
        self.counted.get(&(submission.id, submission.revision)).copied()
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
        self.items.get(item).map_or_else(nobody, |it| it.distribution(view, &self.thresholds))
    }

    /// How many people wait to be shown with this item, because of whom something would follow.
    #[must_use]
    pub fn waiting(&self, item: &ItemId) -> u32 {
        self.items.get(item).map_or(0, Frozen::waiting)
    }

    fn has(&self, id: AssessmentId) -> bool {
        self.counted.range((id, 0)..=(id, u32::MAX)).next().is_some()
    }

    /// Whether nothing was shown of anybody yet.
    fn is_blank(&self) -> bool {
        self.items.values().all(Frozen::is_blank)
    }
}
