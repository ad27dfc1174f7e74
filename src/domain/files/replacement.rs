//! Checks that take the place of others, and the way back. Nothing is lost by it until it is discarded, or others took its
//! place again and again, and a week has passed by more than one look at the clock.

use super::personal::{Personal, SavedAssessment};
use super::record::{Entry, EntryKey, Kept, Record};
use super::values::{AssessmentId, Timestamp};

/// Days after which a check whose place another took may be discarded.
pub const KEPT_DAYS: i64 = 7;

/// So many of the latest replacements can be undone however long ago they were.
pub const KEPT_REPLACEMENTS: usize = 3;

/// Which checks took the place of which. What it undoes is told by [`Record::undo`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replacement {
    taken: Vec<EntryKey>,
    given: Vec<EntryKey>,
    /// Whether everything here made room, for a file.
    whole: bool,
}

impl Record {
    /// Puts a new check last. The present one, if it is unfinished, makes room for it.
    pub fn begin(&mut self, assessment: SavedAssessment, now: &Timestamp) -> Replacement {
        let taken: Vec<EntryKey> = self.current_key().filter(|_| self.is_unfinished()).into_iter().collect();
        self.put_away(&taken, now, false);
        let given = vec![self.add(assessment)];
        Replacement { taken, given, whole: false }
    }

    /// Puts the checks of an opened file in place of everything here. One that has other content than the same check
    /// had here gets a higher revision: what is handed over from now on counts instead of what was before.
    pub fn replace(&mut self, personal: Personal, now: &Timestamp) -> Replacement {
        let taken = self.here_keys();
        self.put_away(&taken, now, true);
        let given = personal.assessments.into_iter().map(|assessment| self.add(assessment)).collect();
        Replacement { taken, given, whole: true }
    }

    /// Undoes a replacement; gives the one that undoes this.
    pub fn undo(&mut self, last: Replacement, now: &Timestamp) -> Replacement {
        let given = self.those_kept(&last.taken);
        let taken = self.those_kept(&last.given);
        self.put_away(&taken, now, last.whole);
        self.put_back(&given);
        Replacement { taken, given, whole: last.whole }
    }

    /// Brings back what made room at that time, as the last checks. Where everything made room, for an opened file, all
    /// that is here makes room in turn: nobody's checks stay among another's. Else an unfinished check does, and another
    /// copy of the same one.
    pub fn bring_back(&mut self, at: &Timestamp, now: &Timestamp) -> Replacement {
        let back = self.replaced_at(at);
        let whole = back.iter().any(|(_, kept)| kept.whole);
        let given: Vec<EntryKey> = back.into_iter().map(|(key, _)| key).collect();
        let current = self.current_key().filter(|_| self.is_unfinished());
        let is_in_the_way =
            |key: &EntryKey| whole || current == Some(*key) || given.iter().any(|back| back.id == key.id);
        let taken: Vec<EntryKey> = self.here_keys().into_iter().filter(is_in_the_way).collect();
        self.put_away(&taken, now, whole);
        self.put_back(&given);
        Replacement { taken, given, whole }
    }

    /// Brings the check of that id back as the one that is worked on, where it made room; nothing else changes but what
    /// [`bring_back`](Self::bring_back) changes.
    pub fn work_on(&mut self, id: AssessmentId, now: &Timestamp) -> Replacement {
        let away = |(key, kept): (EntryKey, &Kept)| kept.replaced.clone().filter(|_| key.id == id);
        let at = self.kept().into_iter().rev().find_map(away);
        at.map_or_else(Replacement::default, |at| self.bring_back(&at, now))
    }

    /// Discards what made room at that time, for good.
    pub fn discard(&mut self, at: &Timestamp) {
        let keys = self.replaced_at(at).into_iter().map(|(key, _)| key).collect();
        self.discard_all(keys);
    }

    /// Puts the record in order as of now: discards for good what may go, and checks without an answer that made room; of
    /// two copies of a check that windows opened at once the earlier makes room for the later. Whether anything changed.
    ///
    /// One look at a clock says nothing for sure. What made room may go when it is none of the last
    /// [`KEPT_REPLACEMENTS`], and starts on two different days found that it did so more than [`KEPT_DAYS`] ago.
    pub fn tidy(&mut self, now: &Timestamp) -> bool {
        let before = self.revision;
        let here = self.here_keys();
        let is_hidden = |(key, kept): &(EntryKey, &Kept)| kept.replaced.is_none() && !here.contains(key);
        let hidden: Vec<EntryKey> = self.kept().into_iter().filter(is_hidden).map(|(key, _)| key).collect();
        self.put_away(&hidden, now, false);
        let old: Vec<Timestamp> =
            self.replaced().into_iter().skip(KEPT_REPLACEMENTS).map(|replaced| replaced.at).collect();
        let today = now.day();
        let (mut over, mut overdue) = (Vec::new(), Vec::new());
        for (key, kept) in self.kept() {
            let Some(at) = &kept.replaced else { continue };
            if !kept.assessment.has_answers() {
                over.push(key);
            } else if old.contains(at) && !(0..KEPT_DAYS).contains(&at.days_until(now)) {
                match &kept.overdue {
                    None => overdue.push(key),
                    found if *found != today => over.push(key),
                    Some(_) => {}
                }
            }
        }
        for key in overdue {
            if let Some(Entry::Kept(kept)) = self.entries.get_mut(&key) {
                self.revision = self.revision.saturating_add(1);
                kept.overdue.clone_from(&today);
            }
        }
        self.discard_all(over);
        self.revision != before
    }

    fn add(&mut self, mut assessment: SavedAssessment) -> EntryKey {
        self.revision = self.revision.saturating_add(1);
        self.supersede(&mut assessment, None);
        let key = EntryKey { id: assessment.id, origin: self.revision };
        self.entries.insert(key, Entry::Kept(Box::new(Kept::new(assessment, self.revision))));
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

    fn put_away(&mut self, keys: &[EntryKey], now: &Timestamp, whole: bool) {
        self.place(keys, Some(now), whole);
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
        self.place(keys, None, false);
    }

    fn here_keys(&self) -> Vec<EntryKey> {
        self.here().into_iter().map(|(key, _)| key).collect()
    }

    fn place(&mut self, keys: &[EntryKey], replaced: Option<&Timestamp>, whole: bool) {
        for key in keys {
            if let Some(Entry::Kept(kept)) = self.entries.get_mut(key) {
                self.revision = self.revision.saturating_add(1);
                kept.placed = self.revision;
                kept.replaced = replaced.cloned();
                kept.whole = whole;
                kept.overdue = None;
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
        self.place(keys, None, false);
    }
}
