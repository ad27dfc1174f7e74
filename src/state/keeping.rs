//! Storing a session, and getting along with what other windows of this browser have stored meanwhile.
//!
//! Takes the session's record and the device; gives whether it is stored. Never overwrites what it has not read, never
//! stores again what was erased.

use leptos::prelude::*;

use super::device::{Saving, StoredRecord, Visit};
use super::session::{Held, Session};
use crate::browser::storage::{StorageProblem, Stored};
use crate::domain::catalog::Catalog;
use crate::domain::document::{self, Personal, ReadProblem};

/// The record that is stored, and how many of its answers this reading put aside; else why it cannot be read.
pub(super) fn read_stored(stored: &StoredRecord, catalog: &Catalog) -> Result<(Personal, usize), ReadProblem> {
    match stored {
        Stored::Value(record) => document::open_record(&record.0, catalog),
        Stored::Unreadable(text) => document::read_record(text.as_bytes(), catalog),
    }
}

impl Session {
    /// Keeps answers in memory only, or (with false) stores them from now on.
    pub fn set_shared(self, is_shared: bool) {
        self.catch_up();
        match (is_shared, self.saving.get_untracked()) {
            // They are in memory only already, and what is stored is not this version's to remove.
            (true, Saving::Newer | Saving::Unreadable) => {}
            (true, _) => {
                // What cannot be removed was not stored either, or is told when it is looked for again.
                (self.device.remove)().ok();
                self.held.update_untracked(|it| it.stored = None);
                self.saving.set(Saving::Shared);
                (self.device.set_visit)(Visit::Shared);
            }
            (false, Saving::Shared) => {
                (self.device.set_visit)(Visit::Storing);
                if self.with_current_now(|_| ()).is_none() {
                    self.saving.set(Saving::Saved);
                    self.catch_up();
                } else if self.joins() {
                    self.saving.set(Saving::Saved);
                    self.store();
                }
            }
            (false, _) => {}
        }
    }

    /// Forgets everything in memory, after it was erased from the browser. Nothing is stored until the person begins
    /// anew.
    pub fn forget(self) {
        self.held.set(Held::default());
        if self.saving.get_untracked() != Saving::Shared {
            self.note_erased();
        }
    }

    fn note_erased(self) {
        (self.device.set_visit)(Visit::Erased);
        self.saving.set(Saving::Erased);
    }

    /// Takes over what another window has stored since, so that neither overwrites the other's answers. Where another
    /// window removed it, or stored what this version cannot read, the answers here stay in memory only.
    pub fn catch_up(self) {
        let saving = self.saving.get_untracked();
        if !matches!(saving, Saving::Saved | Saving::Newer | Saving::Unreadable) {
            return;
        }
        // Where storage fails now, the next attempt to save will tell.
        let Ok(stored) = (self.device.stored)() else { return };
        if self.held.with_untracked(|it| it.stored == stored) {
            return;
        }
        let Some(stored) = stored else {
            self.note_erased();
            return;
        };
        if saving == Saving::Saved {
            match read_stored(&stored, self.catalog) {
                Ok((personal, _)) => self.held.update(|it| {
                    it.personal = personal;
                    it.stored = Some(stored);
                }),
                Err(problem) => self.leave_alone(&problem),
            }
        }
    }

    /// What is stored cannot be read, and stays as it is.
    fn leave_alone(self, problem: &ReadProblem) {
        let is_newer = *problem == ReadProblem::NewerVersion;
        self.saving.set(if is_newer { Saving::Newer } else { Saving::Unreadable });
    }

    /// Changes the record as a whole and stores it. After everything was erased this is where storing begins anew.
    pub(super) fn update(self, change: impl FnOnce(&mut Held)) {
        if (self.device.visit)() == Visit::Erased {
            (self.device.set_visit)(Visit::Storing);
        }
        if self.saving.get_untracked() == Saving::Erased {
            self.held.update(|it| {
                change(it);
                it.stored = None;
            });
            if self.joins() {
                self.saving.set(Saving::Saved);
                self.store();
            }
        } else {
            self.catch_up();
            self.held.update(change);
            self.store();
        }
    }

    /// A failed save is tried again at the next change, without a reload.
    pub(super) fn store(self) {
        let before = self.saving.get_untracked();
        if !matches!(before, Saving::Saved | Saving::Blocked | Saving::Full) {
            return;
        }
        if before != Saving::Saved && !self.joins() {
            return;
        }
        // A record without any self-check is no record.
        let record = self.held.with_untracked(|it| {
            let is_empty = it.personal.assessments.is_empty();
            (!is_empty).then(|| it.personal.record())
        });
        let done = record.as_ref().map_or_else(self.device.remove, |record| (self.device.save)(record));
        let saving = match done {
            Ok(()) => {
                self.held.update_untracked(|it| it.stored = (self.device.stored)().ok().flatten());
                Saving::Saved
            }
            Err(StorageProblem::Blocked) => Saving::Blocked,
            Err(StorageProblem::Full) => Saving::Full,
        };
        if before != saving {
            self.saving.set(saving);
        }
    }

    /// Before the first save after a time without: puts what another window has stored meanwhile before the assessments
    /// here. False if it cannot be read and so must stay as it is.
    fn joins(self) -> bool {
        let stored = (self.device.stored)().ok().flatten();
        let Some(theirs) = stored.as_ref().filter(|_| self.held.with_untracked(|it| it.stored != stored)) else {
            return true;
        };
        match read_stored(theirs, self.catalog) {
            Ok((theirs, _)) => {
                self.held.update(|it| it.personal.put_before(theirs));
                true
            }
            Err(problem) => {
                self.leave_alone(&problem);
                false
            }
        }
    }
}
