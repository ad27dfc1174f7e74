//! Checks that take the place of others, and the way back. Nothing is lost by it until it is discarded or a week has passed.

use super::personal::{Personal, SavedAssessment};
use super::record::{Entry, EntryKey, Kept, Marks, Record};
use super::values::Timestamp;

/// Days for which a check whose place another took can be brought back.
pub const KEPT_DAYS: i64 = 7;

/// Which checks took the place of which. What it undoes is told by [`Record::undo`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replacement {
    taken: Vec<EntryKey>,
    given: Vec<EntryKey>,
}

impl Record {
    /// Puts a new check last. The present one, if it is unfinished, makes room for it.
    pub fn begin(&mut self, assessment: SavedAssessment, now: &Timestamp) -> Replacement {
        let taken: Vec<EntryKey> = self.current_key().filter(|_| self.is_unfinished()).into_iter().collect();
        self.put_away(&taken, now);
        let given = vec![self.add(assessment)];
        Replacement { taken, given }
    }

    /// Puts the checks of an opened file in place of everything here. One that has other content than the same check
    /// had here gets a higher revision: what is handed over from now on counts instead of what was before.
    pub fn replace(&mut self, personal: Personal, now: &Timestamp) -> Replacement {
        let taken: Vec<EntryKey> = self.here().into_iter().map(|(key, _)| key).collect();
        self.put_away(&taken, now);
        let given = personal.assessments.into_iter().map(|assessment| self.add(assessment)).collect();
        Replacement { taken, given }
    }

    /// Undoes a replacement; gives the one that undoes this.
    pub fn undo(&mut self, last: Replacement, now: &Timestamp) -> Replacement {
        let given = self.those_kept(&last.taken);
        let taken = self.those_kept(&last.given);
        self.put_away(&taken, now);
        self.put_back(&given);
        Replacement { taken, given }
    }

    /// Brings back what made room at that time, as the last checks. An unfinished check, and another copy of the same
    /// one, make room in turn.
    pub fn bring_back(&mut self, at: &Timestamp, now: &Timestamp) -> Replacement {
        let given = self.replaced_at(at);
        let current = self.current_key().filter(|_| self.is_unfinished());
        let is_in_the_way = |key: &EntryKey| current == Some(*key) || given.iter().any(|back| back.id == key.id);
        let taken = self.here().into_iter().map(|(key, _)| key).filter(is_in_the_way).collect::<Vec<_>>();
        self.put_away(&taken, now);
        self.put_back(&given);
        Replacement { taken, given }
    }

    /// Discards what made room at that time, for good.
    pub fn discard(&mut self, at: &Timestamp) {
        let keys = self.replaced_at(at);
        self.discard_all(keys);
    }

    /// Puts the record in order as of now: discards for good what made room more than [`KEPT_DAYS`] ago, and checks without
    /// an answer that did at all; of two copies of a check that windows opened at once the earlier makes room for the
    /// later. Whether anything changed.
    pub fn tidy(&mut self, now: &Timestamp) -> bool {
        let before = self.revision;
        let here: Vec<EntryKey> = self.here().into_iter().map(|(key, _)| key).collect();
        let is_hidden = |(key, kept): &(EntryKey, &Kept)| kept.replaced.is_none() && !here.contains(key);
        let hidden: Vec<EntryKey> = self.kept().into_iter().filter(is_hidden).map(|(key, _)| key).collect();
        self.put_away(&hidden, now);
        let is_over = |kept: &Kept| {
            let days = kept.replaced.as_ref().map(|at| at.days_until(now));
            days.is_some_and(|days| days >= KEPT_DAYS || !kept.assessment.has_answers())
        };
        let over = self.kept().into_iter().filter(|(_, kept)| is_over(kept)).map(|(key, _)| key).collect();
        self.discard_all(over);
        self.revision != before
    }

    fn add(&mut self, mut assessment: SavedAssessment) -> EntryKey {
        self.revision = self.revision.saturating_add(1);
        self.supersede(&mut assessment, None);
        let key = EntryKey { id: assessment.id, origin: self.revision };
        let kept = Kept { assessment, placed: self.revision, replaced: None, marks: Marks::default() };
        self.entries.insert(key, Entry::Kept(Box::new(kept)));
        key
    }

    /// Raises the revision of a check above that of every other copy of it that says something else.
    fn supersede(&self, assessment: &mut SavedAssessment, own: Option<EntryKey>) {
        let others = self
            .kept()
            .into_iter()
            .filter(|(key, kept)| key.id == assessment.id && Some(*key) != own && kept.assessment != *assessment);
        if let Some(most) = others.map(|(_, kept)| kept.assessment.revision).max() {
            assessment.revision = assessment.revision.max(most).saturating_add(1);
        }
    }

    fn put_away(&mut self, keys: &[EntryKey], now: &Timestamp) {
        self.place(keys, Some(now));
    }

    fn put_back(&mut self, keys: &[EntryKey]) {
        for key in keys {
            let Some(Entry::Kept(kept)) = self.entries.get(key) else { continue };
            let mut assessment = kept.assessment.clone();
            self.supersede(&mut assessment, Some(*key));
            if let Some(Entry::Kept(kept)) = self.entries.get_mut(key) {
                kept.assessment = assessment;
            }
        }
        self.place(keys, None);
    }

    fn place(&mut self, keys: &[EntryKey], replaced: Option<&Timestamp>) {
        for key in keys {
            if let Some(Entry::Kept(kept)) = self.entries.get_mut(key) {
                self.revision = self.revision.saturating_add(1);
                kept.placed = self.revision;
                kept.replaced = replaced.cloned();
            }
        }
    }

    fn discard_all(&mut self, keys: Vec<EntryKey>) {
        for key in keys {
            self.revision = self.revision.saturating_add(1);
            self.entries.insert(key, Entry::Discarded);
        }
    }

    /// Puts the checks that were here before `theirs` was joined behind those that came with it.
    pub(super) fn put_last(&mut self, keys: &[EntryKey]) {
        self.place(keys, None);
    }
}
