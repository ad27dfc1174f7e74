//! What a session needs of the browser, and whether its answers are stored there. Functions and a word; no state.

use crate::browser::storage::{StorageProblem, Stored};
use crate::domain::document::PersonalRecord;
use crate::domain::json::Json;

/// What stands where the personal record is stored: JSON, or a text that is none.
pub type StoredRecord = Stored<Json>;

/// What the session needs of the browser.
#[derive(Clone, Copy, Debug)]
pub struct Device {
    /// The personal record as it is stored now, perhaps by another window; `None` if there is none.
    pub stored: fn() -> Result<Option<StoredRecord>, StorageProblem>,
    /// Stores the personal record.
    pub save: fn(&PersonalRecord) -> Result<(), StorageProblem>,
    /// Removes what was stored.
    pub remove: fn() -> Result<(), StorageProblem>,
    /// What holds for this visit, through reloads.
    pub visit: fn() -> Visit,
    /// Notes what holds for this visit.
    pub set_visit: fn(Visit),
    /// The local time, RFC 3339.
    pub now: fn() -> String,
    /// Random bytes.
    pub random: fn() -> Option<[u8; 16]>,
}

/// Whether anything may be stored in this visit: from the first page until the window is closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Visit {
    /// Yes.
    #[default]
    Storing,
    /// No, because others use this device too.
    Shared,
    /// No, because everything was erased, until the person begins anew.
    Erased,
}

impl Visit {
    /// The word under which it is noted; nothing for the usual.
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        match self {
            Self::Storing => None,
            Self::Shared => Some("shared"),
            Self::Erased => Some("erased"),
        }
    }

    /// What was noted under that word.
    #[must_use]
    pub fn parse(note: Option<&str>) -> Self {
        [Self::Shared, Self::Erased].into_iter().find(|it| it.note() == note).unwrap_or_default()
    }
}

/// Whether the answers are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Stored, and seen to be.
    Saved,
    /// In memory only, by the person's wish: others use this device too.
    Shared,
    /// In memory only: what was stored was erased, here or in another window, and nothing was begun since.
    Erased,
    /// In memory only: a record of a newer version is stored, and stays as it is.
    Newer,
    /// In memory only: a record is stored that cannot be read and is not kept aside, and stays as it is.
    Unreadable,
    /// In memory only: this browser does not allow storing.
    Blocked,
    /// Not stored: no room.
    Full,
}
