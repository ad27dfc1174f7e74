//! The database: what is put there, and what is found there.

use leptos::prelude::*;

use super::storage_port::Saving;
use super::store::AssessmentStore;
use crate::browser::storage::StorageProblem;
use crate::domain::files::{ReadProblem, read_record};

impl AssessmentStore {
    /// The new text of the database, made from the one that it holds; `None` where that has to stay.
    pub(super) fn mirror(self, text: Option<String>) -> Option<String> {
        if !self.saving.get_untracked().may_store() {
            return None;
        }
        if let Some(text) = text {
            self.take_mirrored(&text)?;
        }
        let text = self.record_state.with_untracked(|state| serde_json::to_string(&state.record.stored()).ok())?;
        self.record_state.update_untracked(|state| state.mirrored = Some(text.clone()));
        Some(text)
    }

    /// Takes over the record of the database, unless it is as this window left it. Nothing if it has to stay.
    pub(super) fn take_mirrored(self, text: &str) -> Option<()> {
        if self.record_state.with_untracked(|state| state.mirrored.as_deref() == Some(text)) {
            return Some(());
        }
        match read_record(text.as_bytes(), self.catalog) {
            Ok((theirs, _)) => {
                let before = self.record_state.with_untracked(|state| state.record.clone());
                self.join(theirs);
                if self.record_state.with_untracked(|state| state.record != before) {
                    // Local storage has not seen it.
                    let record = self.record_state.with_untracked(|state| state.record.stored());
                    let local = (self.device.save)(&record);
                    let stored = (self.device.stored)().ok().flatten();
                    self.record_state.update_untracked(|state| (state.local, state.stored) = (local, stored));
                }
                Some(())
            }
            Err(problem) => {
                if problem == ReadProblem::NewerVersion {
                    self.leave_unreadable(&problem);
                }
                None
            }
        }
    }

    /// Notes what the database holds, as it was read there at the start.
    pub(super) fn note_mirrored(self, text: &str) {
        self.record_state.update_untracked(|state| state.mirrored = Some(text.to_owned()));
    }

    /// Takes over what was found in the database after the app had begun without it.
    pub(super) fn take_late(self, mirrored: Result<Option<String>, StorageProblem>) {
        match mirrored {
            Ok(Some(text)) if self.saving.get_untracked().may_store() => drop(self.take_mirrored(&text)),
            // The database works, whatever the first does.
            Ok(_) if matches!(self.saving.get_untracked(), Saving::Blocked | Saving::Full) => {
                self.saving.set(Saving::Saved);
            }
            Ok(_) | Err(_) => {}
        }
    }
}
