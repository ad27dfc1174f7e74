//! What a session needs of the browser, and whether its answers are stored there. Functions and a word; no state.

use crate::browser::storage::StorageProblem;

/// What the session needs of the browser.
#[derive(Clone, Copy, Debug)]
pub struct Device {
    /// The personal record as it is stored now, perhaps by another window; `None` if there is none.
    pub stored: fn() -> Result<Option<String>, StorageProblem>,
    /// Stores the personal record.
    pub save: fn(&str) -> Result<(), StorageProblem>,
    /// Removes what was stored.
    pub remove: fn() -> Result<(), StorageProblem>,
    /// The local time, RFC 3339.
    pub now: fn() -> String,
    /// Random bytes.
    pub random: fn() -> Option<[u8; 16]>,
}

/// Whether the answers are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Stored, and seen to be.
    Saved,
    /// In memory only, by the person's wish: others use this device too.
    Shared,
    /// In memory only: a record of a newer version is stored, and stays as it is.
    Newer,
    /// In memory only: a record is stored that cannot be read and is not kept aside, and stays as it is.
    Unreadable,
    /// In memory only: this browser does not allow storing.
    Blocked,
    /// Not stored: no room.
    Full,
}
