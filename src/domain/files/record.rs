//! What a browser keeps of a person: the checks that are here, those whose place another took, and when each part of
//! them last changed. "When" is a counter, [`Record::revision`], never the clock.
//!
//! Every window and every store of a browser holds a copy. What two copies become together is in `merge`.

use std::collections::BTreeMap;

use super::personal::{Personal, SavedAssessment};
use super::values::{AssessmentId, Day, Timestamp};
use crate::domain::catalog::ItemId;

/// The record of a browser.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Raised at every change, here or in a copy that was joined.
    pub(super) revision: u32,
    pub(super) entries: BTreeMap<EntryKey, Entry>,
}

/// Names a check as it came into this record: opened from a file once more, the same check is another entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryKey {
    pub(super) id: AssessmentId,
    /// Revision of the record at which it came.
    pub(super) origin: u32,
}

/// A check of the record.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Entry {
    Kept(Box<Kept>),
    /// Discarded for good. Its content is gone; that it was is remembered, so that no copy brings it back.
    Discarded,
}

/// A check that is here, or whose place another took.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Kept {
    pub(super) assessment: SavedAssessment,
    /// Revision at which it came to stand where it stands: the order of the checks that are here.
    pub(super) placed: u32,
    /// When it made room for another; `None` while it is here.
    pub(super) replaced: Option<Timestamp>,
    /// Whether everything that was here made room then, for a file that was opened.
    pub(super) whole: bool,
    /// The first day on which a start found by its clock that it had made room long ago.
    pub(super) overdue: Option<Day>,
    pub(super) marks: Marks,
}

/// Revisions of the record at which parts of a check last changed; 0 where they never did since it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    /// Rank, tier and 課長級以上.
    pub(super) scope: u32,
    /// When the result was first looked at.
    pub(super) finished: u32,
    /// The answers, cleared ones too.
    pub(super) items: BTreeMap<ItemId, u32>,
}

/// Checks whose place was taken at one time.
#[derive(Clone, Debug, PartialEq)]
pub struct Replaced {
    /// When.
    pub at: Timestamp,
    /// The checks, the last one last.
    pub assessments: Vec<SavedAssessment>,
}

impl Record {
    /// A record of these checks, none of which was ever changed here.
    #[must_use]
    pub fn of(personal: Personal) -> Self {
        let mut record = Self::default();
        for assessment in personal.assessments {
            record.revision = record.revision.saturating_add(1);
            let key = EntryKey { id: assessment.id, origin: 0 };
            record.entries.insert(key, Entry::Kept(Box::new(Kept::new(assessment, record.revision))));
        }
        record
    }

    /// Raised at every change: of two copies the higher has seen more.
    #[must_use]
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// Whether it holds no check, here or replaced.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept().is_empty()
    }

    /// The checks that are here, oldest first, as a personal file holds them.
    #[must_use]
    pub fn personal(&self) -> Personal {
        Personal { assessments: self.here().into_iter().map(|(_, kept)| kept.assessment.clone()).collect() }
    }

    /// The check that is worked on: the last that is here.
    #[must_use]
    pub fn current(&self) -> Option<&SavedAssessment> {
        self.here().last().map(|(_, kept)| &kept.assessment)
    }

    /// The checks that are here, oldest first.
    #[must_use]
    pub fn assessments(&self) -> Vec<&SavedAssessment> {
        self.here().into_iter().map(|(_, kept)| &kept.assessment).collect()
    }

    /// The checks with answers whose place was taken, the latest first.
    #[must_use]
    pub fn replaced(&self) -> Vec<Replaced> {
        let mut groups: Vec<Replaced> = Vec::new();
        for (_, kept) in self.kept().into_iter().filter(|(_, kept)| kept.assessment.has_answers()) {
            let Some(at) = kept.replaced.clone() else { continue };
            match groups.iter_mut().find(|group| group.at == at) {
                Some(group) => group.assessments.push(kept.assessment.clone()),
                None => groups.push(Replaced { at, assessments: vec![kept.assessment.clone()] }),
            }
        }
        groups.reverse();
        groups
    }

    /// Changes the check that is worked on and notes what of it is other than before; whether anything is.
    pub fn change(&mut self, change: impl FnOnce(&mut SavedAssessment) -> bool) -> bool {
        let next = self.revision.saturating_add(1);
        let Some(key) = self.current_key() else { return false };
        let Some(Entry::Kept(kept)) = self.entries.get_mut(&key) else { return false };
        let before = kept.assessment.clone();
        let is_changed = change(&mut kept.assessment);
        if is_changed {
            kept.marks.note(&before, &kept.assessment, next);
            self.revision = next;
        }
        is_changed
    }

    /// Every check that is not discarded, in the order in which they came to stand where they stand.
    pub(super) fn kept(&self) -> Vec<(EntryKey, &Kept)> {
        let mut kept = BTreeMap::new();
        for (key, entry) in &self.entries {
            if let Entry::Kept(check) = entry {
                kept.insert((check.placed, *key), &**check);
            }
        }
        kept.into_iter().map(|((_, key), kept)| (key, kept)).collect()
    }

    /// The checks that are here, oldest first. Where two windows opened the same check at once, the one placed later.
    pub(super) fn here(&self) -> Vec<(EntryKey, &Kept)> {
        let mut here: Vec<(EntryKey, &Kept)> = Vec::new();
        for (key, kept) in self.kept().into_iter().filter(|(_, kept)| kept.replaced.is_none()) {
            here.retain(|(earlier, _)| earlier.id != key.id);
            here.push((key, kept));
        }
        here
    }

    pub(super) fn current_key(&self) -> Option<EntryKey> {
        self.here().last().map(|(key, _)| *key)
    }

    pub(super) fn is_unfinished(&self) -> bool {
        self.current().is_some_and(|assessment| assessment.finished.is_none())
    }

    pub(super) fn replaced_at(&self, at: &Timestamp) -> Vec<(EntryKey, &Kept)> {
        self.kept().into_iter().filter(|(_, kept)| kept.replaced.as_ref() == Some(at)).collect()
    }

    pub(super) fn those_kept(&self, keys: &[EntryKey]) -> Vec<EntryKey> {
        keys.iter().copied().filter(|key| matches!(self.entries.get(key), Some(Entry::Kept(_)))).collect()
    }
}

impl Kept {
    /// A check that is here since that revision.
    pub(super) fn new(assessment: SavedAssessment, placed: u32) -> Self {
        Self { assessment, placed, replaced: None, whole: false, overdue: None, marks: Marks::default() }
    }
}

impl Marks {
    /// Notes at which revision what is other than before became so.
    fn note(&mut self, before: &SavedAssessment, after: &SavedAssessment, revision: u32) {
        if before.scope() != after.scope() {
            self.scope = revision;
        }
        if before.finished != after.finished {
            self.finished = revision;
        }
        for item in before.items().chain(after.items()) {
            if before.any_answer(item) != after.any_answer(item) {
                self.items.insert(item.clone(), revision);
            }
        }
    }
}
