//! What a store needs of the browser, and whether its answers are stored there. Functions and a word; no state.

use crate::browser::storage::{StorageProblem, Stored};
use crate::domain::files::PersonalRecord;
use crate::domain::json::Json;

/// What stands where the personal record is stored: JSON, or a text that is none.
pub type StoredRecord = Stored<Json>;

/// Makes the new text of the database from the one that it holds; `None` leaves it as it is.
pub type MirrorChange = Box<dyn FnOnce(Option<String>) -> Option<String>>;

/// Called with the result when an operation of the database is done.
pub type OnDone<T> = Box<dyn FnOnce(Result<T, StorageProblem>)>;

/// What the store needs of the browser. The record is kept in two stores: the first answers at once, but may not have
/// written to disk when the browser is killed; the second takes its time, and has.
#[derive(Clone, Copy, Debug)]
pub struct StoragePort {
    /// The personal record in local storage, perhaps of another window; `None` if there is none.
    pub stored: fn() -> Result<Option<StoredRecord>, StorageProblem>,
    /// Stores the personal record there.
    pub save: fn(&PersonalRecord) -> Result<(), StorageProblem>,
    /// The text in the database.
    pub mirrored: fn(OnDone<Option<String>>),
    /// Changes the text there. No other window writes in between.
    pub mirror: fn(MirrorChange, OnDone<()>),
    /// Removes the record from both.
    pub remove: fn() -> Result<(), StorageProblem>,
    /// Broadcasts to the other windows what was done here.
    pub broadcast: fn(Broadcast) -> Result<(), StorageProblem>,
    /// What holds for this visit, through reloads.
    pub visit: fn() -> Visit,
    /// Notes what holds for this visit.
    pub set_visit: fn(Visit),
    /// The local time, RFC 3339.
    pub now: fn() -> String,
    /// Random bytes.
    pub random: fn() -> Option<[u8; 16]>,
}

/// What one window broadcasts to the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broadcast {
    /// Everything was erased.
    Erased,
    /// Others use this device too: nothing is stored.
    Shared,
    /// Nobody else uses it any more: answers are stored again.
    Storing,
}

impl Broadcast {
    const ALL: [Self; 3] = [Self::Erased, Self::Shared, Self::Storing];

    /// The word that is broadcast.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Erased => "erased",
            Self::Shared => "shared",
            Self::Storing => "storing",
        }
    }

    /// The meaning of a word that was broadcast.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == word)
    }
}

/// Whether anything may be stored in this visit: from the first page until the window is closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Visit {
    /// Answers are stored.
    #[default]
    Storing,
    /// Nothing is stored, because others use this device too.
    Shared,
    /// Nothing is stored, because everything was erased, until the person begins anew.
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
        [Self::Shared, Self::Erased].into_iter().find(|visit| visit.note() == note).unwrap_or_default()
    }
}

/// Whether the answers are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Stored, and read back.
    Saved,
    /// The same, after they had not been.
    SavedAgain,
    /// In memory only, by the person's wish: others use this device too.
    Shared,
    /// What was stored was erased, here or in another window, and nothing was begun since.
    Erased,
    /// In memory only: a record of a newer version is stored, and stays as it is.
    Newer,
    /// In memory only: a record is stored that cannot be read and is not kept aside, and stays as it is.
    Unreadable,
    /// In memory only: this browser does not allow storing.
    Blocked,
    /// Not stored: the quota of the storage is used up.
    Full,
    /// In memory only until the next change: what was stored is gone, and nobody erased it here.
    Emptied,
}

impl Saving {
    /// Whether answers are in a store.
    #[must_use]
    pub const fn is_saved(self) -> bool {
        matches!(self, Self::Saved | Self::SavedAgain)
    }

    /// Whether a change is stored, or it is tried at least.
    #[must_use]
    pub const fn may_store(self) -> bool {
        matches!(self, Self::Saved | Self::SavedAgain | Self::Blocked | Self::Full | Self::Emptied)
    }
}

impl From<StorageProblem> for Saving {
    fn from(problem: StorageProblem) -> Self {
        match problem {
            StorageProblem::Blocked => Self::Blocked,
            StorageProblem::Full => Self::Full,
        }
    }
}
