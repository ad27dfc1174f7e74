//! How far the reading of files is, and what became of it. Data only.

/// How far the reading of files is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Which reading of this page it is, from 1.
    pub number: usize,
    /// Files read.
    pub done: usize,
    /// Files chosen.
    pub of: usize,
    /// Whether they take the place of what is shown, so that none counts before all are read.
    pub replaces: bool,
}

/// What became of the last choice of files, if there is something to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Other files were still being read; these were not.
    Busy,
    /// It was stopped on the way; what was read by then counts.
    Cancelled,
    /// It was stopped on the way, or not wanted; nothing of it counts.
    NothingTaken,
    /// There would be so many files, more than a group takes.
    TooMany(usize),
    /// Something was dropped that is no file.
    NoFile,
}
