//! What is in memory: the record, and what is known of local storage and the database. Data only.

use super::storage_port::StoredRecord;
use crate::browser::storage::StorageProblem;
use crate::domain::assessment::questionnaire::Scope;
use crate::domain::files::{AssessmentId, Record, Replacement, SavedAssessment};

/// The record, what the last replacement did, and what is stored as far as this window knows.
#[derive(Clone, Debug)]
pub(super) struct RecordState {
    pub(super) record: Record,
    pub(super) replacement: Option<Replacement>,
    /// What the check worked on here was before another window, or the last change of rank and tier, made it another.
    pub(super) former: Option<Former>,
    /// Whether another window did, and nobody has said so.
    pub(super) is_changed_elsewhere: bool,
    /// What local storage held when it was last looked at.
    pub(super) stored: Option<StoredRecord>,
    /// What came of the last attempt to store there.
    pub(super) local: Result<(), StorageProblem>,
    /// What this window has put into the database.
    pub(super) mirrored: Option<String>,
    pub(super) mirror: Mirrored,
}

/// Which check was worked on, and who was asked in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Former {
    pub(super) id: AssessmentId,
    pub(super) scope: Scope,
}

/// Whether the record as it is now stands in the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mirrored {
    Not,
    Pending,
    Saved,
}

impl Default for RecordState {
    fn default() -> Self {
        Self {
            record: Record::default(),
            replacement: None,
            former: None,
            is_changed_elsewhere: false,
            stored: None,
            local: Ok(()),
            mirrored: None,
            mirror: Mirrored::Not,
        }
    }
}

impl RecordState {
    pub(super) fn current(&self) -> Option<&SavedAssessment> {
        self.record.current()
    }

    /// The check that is worked on, and who is asked in it.
    pub(super) fn present(&self) -> Option<Former> {
        self.current().map(|assessment| Former { id: assessment.id, scope: assessment.scope() })
    }

    /// Nothing is stored any more; what is here stays.
    pub(super) fn forget_stores(&mut self) {
        *self = Self {
            record: std::mem::take(&mut self.record),
            replacement: self.replacement.take(),
            former: self.former.take(),
            ..Self::default()
        };
    }
}
