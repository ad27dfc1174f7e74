//! The second store: what is put there, and what is found there.

use leptos::prelude::*;

use super::storage_port::Saving;
use super::store::Session;
use crate::browser::storage::StorageProblem;
use crate::domain::files::{ReadProblem, read_record};

impl Session {
    /// What is to stand in the second store, in place of what stands there; nothing if that has to stay.
    pub(super) fn mirror(self, text: Option<String>) -> Option<String> {
        if !self.saving.get_untracked().may_store() {
            return None;
        }
        if let Some(text) = text {
            self.take_mirrored(&text)?;
        }
        let text = self.held.with_untracked(|it| serde_json::to_string(&it.record.stored()).ok())?;
        self.held.update_untracked(|it| it.mirrored = Some(text.clone()));
        Some(text)
    }

    /// Takes over the record of the second store, unless it is as this window left it. Nothing if it has to stay.
    pub(super) fn take_mirrored(self, text: &str) -> Option<()> {
        if self.held.with_untracked(|it| it.mirrored.as_deref() == Some(text)) {
            return Some(());
        }
        match read_record(text.as_bytes(), self.catalog) {
            Ok((theirs, _)) => {
                let before = self.held.with_untracked(|it| it.record.clone());
                self.join(theirs);
                if self.held.with_untracked(|it| it.record != before) {
                    // The first store has not seen it.
                    let record = self.held.with_untracked(|it| it.record.stored());
                    let local = (self.device.save)(&record);
                    let stored = (self.device.stored)().ok().flatten();
                    self.held.update_untracked(|it| (it.local, it.stored) = (local, stored));
                }
                Some(())
            }
            Err(problem) => {
                if problem == ReadProblem::NewerVersion {
                    self.leave_alone(&problem);
                }
                None
            }
        }
    }

    /// Notes what the second store holds, as it was read there when the session was loaded.
    pub(super) fn note_mirrored(self, text: &str) {
        self.held.update_untracked(|it| it.mirrored = Some(text.to_owned()));
    }

    /// Takes over what was found in the second store after the session had begun without it.
    pub(super) fn take_late(self, looked: Result<Option<String>, StorageProblem>) {
        match looked {
            Ok(Some(text)) if self.saving.get_untracked().may_store() => drop(self.take_mirrored(&text)),
            // The second store works, whatever the first does.
            Ok(_) if matches!(self.saving.get_untracked(), Saving::Blocked | Saving::Full) => {
                self.saving.set(Saving::Saved);
            }
            Ok(_) | Err(_) => {}
        }
    }
}
