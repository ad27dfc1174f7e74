//! Storing a session, and getting along with what other windows of this browser have stored meanwhile.
//!
//! Takes the session's record and the device; gives whether it is stored. Never overwrites what it has not read.

use leptos::prelude::*;

use super::device::Saving;
use super::session::{Held, Session};
use crate::browser::storage::StorageProblem;
use crate::domain::document::{self, ReadProblem};

impl Session {
    /// Keeps answers in memory only, or (with false) stores them from now on.
    pub fn set_shared(self, is_shared: bool) {
        self.catch_up();
        match (is_shared, self.saving.get_untracked()) {
            (true, Saving::Newer | Saving::Unreadable) => {}
            (true, _) => {
                // What cannot be removed was not stored either, or is told when it is looked for again.
                (self.device.remove)().ok();
                self.held.update_untracked(|it| it.stored = None);
                self.saving.set(Saving::Shared);
            }
            (false, Saving::Shared) => {
                if self.with_current_now(|_| ()).is_some() && self.joins() {
                    self.saving.set(Saving::Saved);
                    self.store();
                } else if self.saving.get_untracked() == Saving::Shared {
                    self.saving.set(Saving::Saved);
                    self.catch_up();
                }
            }
            (false, _) => {}
        }
    }

    /// Forgets everything in memory, after it was erased from the browser. Nothing is left there to be spared.
    pub fn forget(self) {
        self.held.set(Held::default());
        if matches!(self.saving.get_untracked(), Saving::Newer | Saving::Unreadable) {
            self.saving.set(Saving::Saved);
        }
    }

    /// Takes over what another window has stored since, so that neither overwrites the other's answers. Where another
    /// window removed it, or stored what this version cannot read, the answers here stay in memory only.
    pub fn catch_up(self) {
        if self.saving.get_untracked() != Saving::Saved {
            return;
        }
        // Where storage fails now, the next attempt to save will tell.
        let Ok(stored) = (self.device.stored)() else { return };
        if self.held.with_untracked(|it| it.stored == stored) {
            return;
        }
        match stored.as_ref().map(|text| document::read_personal(text.as_bytes(), self.catalog)) {
            Some(Ok(personal)) => self.held.update(|it| {
                it.personal = personal;
                it.stored = stored;
            }),
            Some(Err(ReadProblem::NewerVersion)) => self.saving.set(Saving::Newer),
            Some(Err(_)) => self.saving.set(Saving::Unreadable),
            None => self.saving.set(Saving::Shared),
        }
    }

    pub(super) fn update(self, change: impl FnOnce(&mut Held)) {
        self.catch_up();
        self.held.update(change);
        self.store();
    }

    /// A failed save is tried again at the next change, without a reload.
    pub(super) fn store(self) {
        let before = self.saving.get_untracked();
        if matches!(before, Saving::Shared | Saving::Newer | Saving::Unreadable) {
            return;
        }
        if before != Saving::Saved && !self.joins() {
            return;
        }
        let text = self.held.with_untracked(|it| it.personal.write());
        let saving = match (self.device.save)(&text) {
            Ok(()) => {
                self.held.update_untracked(|it| it.stored = Some(text));
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
        let Some(text) = stored.as_ref().filter(|_| self.held.with_untracked(|it| it.stored != stored)) else {
            return true;
        };
        match document::read_personal(text.as_bytes(), self.catalog) {
            Ok(theirs) => self.held.update_untracked(|it| {
                let ours = std::mem::replace(&mut it.personal, theirs).assessments;
                it.personal.assessments.retain(|their| ours.iter().all(|own| own.id != their.id));
                it.personal.assessments.extend(ours);
            }),
            Err(ReadProblem::NewerVersion) => self.saving.set(Saving::Newer),
            Err(_) => self.saving.set(Saving::Unreadable),
        }
        matches!(self.saving.get_untracked(), Saving::Shared | Saving::Blocked | Saving::Full)
    }
}
