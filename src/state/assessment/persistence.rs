//! Stores the answers, and gets along with what other windows of this browser have stored meanwhile.
//!
//! Every copy of the record, another window's or the database's, is joined with the one here. Never overwrites what it
//! has not read, never stores again what was erased, and never says saved of what neither has confirmed.

use leptos::prelude::*;

use super::record_state::{Mirrored, RecordState};
use super::storage_port::{Broadcast, Saving, StoredRecord, Visit};
use super::store::AssessmentStore;
use crate::browser::storage::{StorageProblem, Stored};
use crate::domain::catalog::Catalog;
use crate::domain::files::{ReadProblem, Record, Timestamp, open_record, read_record};

/// The record that is stored, and how many of its answers this reading put aside; else why it cannot be read.
pub(super) fn read_stored(stored: &StoredRecord, catalog: &Catalog) -> Result<(Record, usize), ReadProblem> {
    match stored {
        Stored::Value(record) => open_record(&record.0, catalog),
        Stored::Unreadable(text) => read_record(text.as_bytes(), catalog),
    }
}

impl AssessmentStore {
    /// Keeps answers in memory only, or (with false) stores them from now on; in every window.
    pub fn set_shared(self, is_shared: bool) {
        self.catch_up();
        match (is_shared, self.saving.get_untracked()) {
            // They are in memory only already, and what is stored is not this version's to remove.
            (true, Saving::Newer | Saving::Unreadable) => {}
            (true, _) => {
                self.stop_storing();
                let is_broadcast = (self.device.broadcast)(Broadcast::Shared).is_ok();
                // What cannot be removed was not stored either, or is told when it is looked for again.
                (self.device.remove)().ok();
                if !is_broadcast {
                    // Now there is room.
                    (self.device.broadcast)(Broadcast::Shared).ok();
                }
            }
            (false, _) => {
                if self.resume_storing() {
                    (self.device.broadcast)(Broadcast::Storing).ok();
                }
            }
        }
    }

    fn stop_storing(self) {
        (self.device.set_visit)(Visit::Shared);
        self.record_state.update_untracked(RecordState::forget_stores);
        self.saving.set(Saving::Shared);
    }

    /// Begins to store on a device that was marked as shared; whether it was.
    fn resume_storing(self) -> bool {
        let was_shared = self.saving.get_untracked() == Saving::Shared;
        if was_shared {
            (self.device.set_visit)(Visit::Storing);
            if self.take_in_stored() {
                self.saving.set(Saving::Saved);
                self.save();
            }
        }
        was_shared
    }

    /// Follows what another window broadcast: forgets, stops storing, or stores again.
    pub fn receive(self, word: Broadcast) {
        match word {
            Broadcast::Erased => self.forget(),
            Broadcast::Shared if matches!(self.saving.get_untracked(), Saving::Newer | Saving::Unreadable) => {}
            Broadcast::Shared => self.stop_storing(),
            Broadcast::Storing => {
                if self.resume_storing() && self.saving.get_untracked().is_saved() {
                    self.saving.set(Saving::SavedAgain);
                }
            }
        }
    }

    /// Forgets everything in memory, because it was erased from the browser. Nothing is stored until the person begins
    /// anew.
    pub fn forget(self) {
        let was_shared = self.saving.get_untracked() == Saving::Shared;
        // First of all: what is being written to the database at this moment looks here.
        self.saving.set(if was_shared { Saving::Shared } else { Saving::Erased });
        self.record_state.set(RecordState::default());
        if !was_shared {
            (self.device.set_visit)(Visit::Erased);
        }
    }

    /// Takes over what another window has stored since. Where another window stored what this version cannot read, the
    /// answers here stay in memory only.
    pub fn catch_up(self) {
        let saving = self.saving.get_untracked();
        if matches!(saving, Saving::Shared | Saving::Erased) {
            return;
        }
        // Where storage fails now, the next attempt to save will tell.
        let Ok(stored) = (self.device.stored)() else { return };
        if self.record_state.with_untracked(|state| state.stored == stored) {
            return;
        }
        match stored {
            None => self.note_missing(),
            Some(_) if !saving.may_store() => {}
            Some(stored) => match read_stored(&stored, self.catalog) {
                Ok((theirs, _)) => {
                    self.record_state.update_untracked(|state| state.stored = Some(stored));
                    if self.join(theirs) {
                        self.save();
                    }
                }
                Err(problem) => self.leave_unreadable(&problem),
            },
        }
    }

    /// Local storage holds nothing any more. Where the second still does, nobody erased it, and it is stored again.
    fn note_missing(self) {
        self.record_state.update_untracked(|state| {
            state.stored = None;
            state.mirror = Mirrored::Not;
        });
        (self.device.mirrored)(Box::new(move |text| {
            let saving = self.saving.get_untracked();
            match text {
                _ if matches!(saving, Saving::Shared | Saving::Erased) => {}
                Ok(Some(_)) if saving.may_store() => self.save(),
                Ok(Some(_)) => {}
                Ok(None) | Err(_) => self.saving.set(Saving::Emptied),
            }
        }));
    }

    /// Joins another copy of the record; whether the one here has something that the other lacks.
    pub(super) fn join(self, theirs: Record) -> bool {
        let mut has_more = false;
        self.record_state.maybe_update(|state| {
            let before = state.present();
            let joined = state.record.clone().joined(theirs.clone());
            has_more = joined != theirs;
            let is_other = joined != state.record;
            state.record = joined;
            if before.is_some() && before != state.present() {
                state.former = before;
                state.is_changed_elsewhere = true;
            }
            is_other
        });
        has_more
    }

    /// What is stored cannot be read, and stays as it is.
    pub(super) fn leave_unreadable(self, problem: &ReadProblem) {
        let is_newer = *problem == ReadProblem::NewerVersion;
        self.saving.set(if is_newer { Saving::Newer } else { Saving::Unreadable });
    }

    /// Changes the record as a whole and stores it. After everything was erased this is where storing begins anew.
    pub(super) fn update(self, change: impl FnOnce(&mut RecordState, &Timestamp)) -> bool {
        let Some(now) = Timestamp::parse(&(self.device.now)()) else { return false };
        if (self.device.visit)() == Visit::Erased {
            (self.device.set_visit)(Visit::Storing);
        }
        let was_erased = self.saving.get_untracked() == Saving::Erased;
        if !was_erased {
            self.catch_up();
        }
        self.record_state.update(|state| {
            change(state, &now);
            state.is_changed_elsewhere = false;
        });
        if was_erased && self.take_in_stored() {
            self.saving.set(Saving::Saved);
        }
        self.save();
        true
    }

    /// A failed save is tried again at the next change, without a reload.
    pub(super) fn save(self) {
        let before = self.saving.get_untracked();
        if !before.may_store() || !before.is_saved() && !self.take_in_stored() {
            return;
        }
        if before == Saving::SavedAgain {
            self.saving.set(Saving::Saved);
        }
        // A record without any self-check is no record.
        let record =
            self.record_state.with_untracked(|state| (!state.record.is_empty()).then(|| state.record.stored()));
        let local = record.as_ref().map_or_else(self.device.remove, |record| (self.device.save)(record));
        // Where nothing could be stored, what was there stays.
        let stored = (self.device.stored)().ok().flatten();
        let has_record = record.is_some();
        self.record_state.update_untracked(|state| {
            state.local = local;
            state.stored = stored;
            state.mirror = if has_record { Mirrored::Pending } else { Mirrored::Not };
        });
        self.update_saving();
        if has_record {
            let heard = move |done: Result<(), StorageProblem>| {
                let mirror = if done.is_ok() { Mirrored::Saved } else { Mirrored::Not };
                self.record_state.update_untracked(|state| state.mirror = mirror);
                self.update_saving();
            };
            (self.device.mirror)(Box::new(move |text| self.mirror(text)), Box::new(heard));
        }
    }

    /// Sets whether the answers are stored, from what both stores have confirmed or refused so far.
    fn update_saving(self) {
        let before = self.saving.get_untracked();
        if !before.may_store() {
            return;
        }
        let (local, mirror) = self.record_state.with_untracked(|state| (state.local, state.mirror));
        let saving = match (local, mirror) {
            (Ok(()), _) | (Err(_), Mirrored::Saved) if before.is_saved() => before,
            (Ok(()), _) | (Err(_), Mirrored::Saved) => Saving::SavedAgain,
            (Err(problem), Mirrored::Not) => problem.into(),
            (Err(_), Mirrored::Pending) => return,
        };
        if before != saving {
            self.saving.set(saving);
        }
    }

    /// Before the first save after a time without: takes in what another window has stored meanwhile. False if it cannot
    /// be read and so must stay as it is.
    fn take_in_stored(self) -> bool {
        let stored = (self.device.stored)().ok().flatten();
        let Some(theirs) =
            stored.filter(|stored| self.record_state.with_untracked(|state| state.stored.as_ref() != Some(stored)))
        else {
            return true;
        };
        match read_stored(&theirs, self.catalog) {
            Ok((record, _)) => {
                self.record_state.update(|state| {
                    state.record.take_in(record);
                    state.stored = Some(theirs);
                });
                true
            }
            Err(problem) => {
                self.leave_unreadable(&problem);
                false
            }
        }
    }

    /// Whether leaving the page would lose answers: neither local storage nor the database has them, as far as can be seen at this moment.
    #[must_use]
    pub fn is_unsaved(self) -> bool {
        self.has_answers() && !(self.saving.get_untracked().is_saved() && self.is_in_a_store())
    }

    fn is_in_a_store(self) -> bool {
        self.record_state.with_untracked(|state| match state.local {
            Ok(()) => state.stored.is_some() && (self.device.stored)().is_ok_and(|stored| stored == state.stored),
            Err(_) => state.mirror == Mirrored::Saved,
        })
    }
}
