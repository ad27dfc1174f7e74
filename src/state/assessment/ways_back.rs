//! What makes another check the one that is worked on, and every way back from it.

use leptos::prelude::*;

use super::record_state::RecordState;
use super::store::AssessmentStore;
use crate::domain::assessment::questionnaire::Scope;
use crate::domain::files::{AssessmentId, Personal, Record, Replacement, SavedAssessment, Timestamp};

impl AssessmentStore {
    /// Begins a new assessment. The present one, if it is unfinished, is replaced, which can be undone; all others stay.
    pub fn begin(self, scope: Scope) -> bool {
        let id = (self.device.random)().map(AssessmentId::from_random);
        id.is_some_and(|id| {
            self.replacing(|record, now| {
                record.begin(SavedAssessment::begin(id, now.clone(), scope, self.catalog), now)
            })
        })
    }

    /// Puts an opened file in place of everything here, which can be undone.
    pub fn replace(self, personal: Personal) {
        self.replacing(|record, now| record.replace(personal, now));
    }

    /// Brings back what made room at that time.
    pub fn bring_back(self, at: &Timestamp) {
        self.replacing(|record, now| record.bring_back(at, now));
    }

    fn replacing(self, replace: impl FnOnce(&mut Record, &Timestamp) -> Replacement) -> bool {
        self.update(|state, now| state.replacement = Some(replace(&mut state.record, now)))
    }

    /// Discards what made room at that time, for good.
    pub fn discard(self, at: &Timestamp) {
        self.update(|state, _| {
            state.record.discard(at);
            state.replacement = None;
        });
    }

    /// Undoes the last replacement. What it takes away can be brought back in the same way.
    pub fn undo(self) {
        if self.record_state.with_untracked(|state| state.replacement.is_none()) {
            return;
        }
        self.update(|state, now| {
            state.replacement = state.replacement.take().map(|last| state.record.undo(last, now));
        });
    }

    /// Changes who is asked; every answer stays. Whether it was other than before, which can be taken back.
    pub fn set_scope(self, scope: Scope) -> bool {
        let former = self.record_state.with_untracked(RecordState::present);
        let is_changed = self.change(|assessment| assessment.set_scope(scope));
        if is_changed {
            self.record_state.update_untracked(|state| state.former = former);
        }
        is_changed
    }

    /// Makes the check that is worked on the one it was before another window, or the last change of rank and tier, made
    /// it another. What it was until now is then the former in turn.
    pub fn take_back(self) {
        let Some(former) = self.record_state.with_untracked(|state| state.former) else { return };
        let now = self.record_state.with_untracked(RecordState::present);
        if now.is_some_and(|now| now.id == former.id) {
            self.set_scope(former.scope);
        } else {
            self.replacing(|record, now| record.work_on(former.id, now));
        }
        self.record_state.update_untracked(|state| state.former = now);
    }

    /// Whether another window made the check that is worked on here another since this was last asked.
    #[must_use]
    pub fn was_changed_elsewhere(self) -> bool {
        let mut was_changed = false;
        self.record_state.update_untracked(|state| was_changed = std::mem::take(&mut state.is_changed_elsewhere));
        was_changed
    }
}
