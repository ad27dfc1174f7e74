//! Why a file was not opened. Data only; the sentences are in `text`.

use crate::domain::json::{self, JsonProblem};

/// Why a file was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadProblem {
    /// Larger than the cap; nothing was read.
    TooLarge {
        /// Size in bytes.
        size: u64,
        /// The cap in bytes.
        cap: u64,
    },
    /// The browser could not read the file (moved, locked, a folder).
    Unreadable,
    /// No JSON that Kagami reads.
    Json(JsonProblem),
    /// JSON, but no object.
    NotAnObject,
    /// JSON, but none of Kagami's files.
    NotKagami,
    /// A file of Kagami that is not opened here; its `format`.
    OtherFormat(String),
    /// A submission was chosen where a personal file is opened.
    SubmissionNotPersonal,
    /// Written by a newer version of the format.
    NewerVersion,
    /// A field is missing, unknown or has a value that does not fit.
    Field {
        /// Path of the field, such as `answers[3].answer`.
        path: String,
    },
    /// The same item is answered twice.
    DuplicateItem {
        /// Id of the item.
        item: String,
    },
    /// The same assessment stands twice in the file.
    DuplicateAssessment,
    /// An item that this very catalogue does not have.
    UnknownItem {
        /// Id of the item.
        item: String,
    },
    /// Written with another catalogue.
    OtherCatalog {
        /// Id of the file's catalogue.
        file: String,
        /// Id of the catalogue in use.
        here: String,
    },
    /// A personal file without any assessment.
    NoAssessment,
}

impl ReadProblem {
    pub(in crate::domain) fn field(path: &str) -> Self {
        Self::Field { path: json::excerpt(path) }
    }
}
