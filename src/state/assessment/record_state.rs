//! What is in memory: the record, and what is known of local storage and the database. Data only.

use super::storage_port::StoredRecord;
use crate::browser::storage::StorageProblem;
use crate::domain::files::{Record, Replacement, SavedAssessment};

/// The record, what the last replacement did, and what is stored as far as this window knows.
#[derive(Clone, Debug)]
pub(super) struct RecordState {
    pub(super) record: Record,
    pub(super) replacement: Option<Replacement>,
    /// What local storage held when it was last looked at.
    pub(super) stored: Option<StoredRecord>,
    /// What came of the last attempt to store there.
    pub(super) local: Result<(), StorageProblem>,
    /// What this window has put into the database.
    pub(super) mirrored: Option<String>,
    pub(super) mirror: Mirrored,
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
        let (record, replacement) = (Record::default(), None);
        Self { record, replacement, stored: None, local: Ok(()), mirrored: None, mirror: Mirrored::Not }
    }
}

impl RecordState {
    pub(super) fn current(&self) -> Option<&SavedAssessment> {
        self.record.current()
    }

    /// Nothing is stored any more; what is here stays.
    pub(super) fn forget_stores(&mut self) {
        *self =
            Self { record: std::mem::take(&mut self.record), replacement: self.replacement.take(), ..Self::default() };
    }
}
