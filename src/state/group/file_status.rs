//! What is known of the file that a session is in, and what is to be said of saving and opening one.

use crate::domain::catalog::Purpose;
use crate::domain::files::ReadProblem;

/// What is known of the file of a session. No browser tells whether it saved one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileState {
    /// The session was opened from it.
    Opened,
    /// It was handed to the browser; the person has not said that it is there.
    Given,
    /// The person has said that it is there.
    Seen,
}

/// What is to be said of saving and opening.
#[derive(Clone, Debug, PartialEq)]
pub enum FileStatus {
    /// A file of that name was handed to the browser.
    Saved(String),
    /// The person has said that the file of the session is there.
    Seen,
    /// The browser refused to save a file.
    NotSaved,
    /// A session was opened.
    Opened(Opened),
    /// It would be larger than what is opened again: nothing was saved.
    TooLarge,
    /// A day was typed that is none: it is not taken over.
    NoDay,
    /// A file of that name was not opened, and why.
    NotOpened(String, ReadProblem),
}

impl FileStatus {
    /// Whether it is of opening a session; else it is of saving.
    #[must_use]
    pub const fn is_of_opening(&self) -> bool {
        matches!(self, Self::Opened(_) | Self::NotOpened(..))
    }
}

/// What is to be said of a session that was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// How many submissions are in it.
    pub members: usize,
    /// Its 保存期限, if that day is over.
    pub over: Option<String>,
    /// Its purpose, if it is another than the one before.
    pub purpose: Option<Purpose>,
    /// Whether it was saved with another content.
    pub is_of_other_content: bool,
}
