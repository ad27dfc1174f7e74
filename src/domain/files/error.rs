//! Why a file was not opened. Data only; the sentences are in `text`.

use crate::domain::json::{self, JsonProblem};

/// Why a file was not opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadProblem {
    /// Larger than the cap; nothing was read.
    #[error("{size} bytes, more than {cap}")]
    TooLarge {
        /// Size in bytes.
        size: u64,
        /// The cap in bytes.
        cap: u64,
    },
    /// The browser could not read the file (moved, locked, a folder).
    #[error("the browser cannot read it")]
    Unreadable,
    /// No JSON that Kagami reads.
    #[error("{0}")]
    Json(JsonProblem),
    /// JSON, but no object.
    #[error("JSON, but no object")]
    NotAnObject,
    /// JSON, but none of Kagami's files.
    #[error("none of Kagami's files")]
    NotKagami,
    /// A file of Kagami that is not opened here; its `format`.
    #[error("a file of format {0}")]
    OtherFormat(String),
    /// A submission was chosen where a personal file is opened.
    #[error("a submission in place of a personal file")]
    SubmissionNotPersonal,
    /// Written by a newer version of the format.
    #[error("written by a newer version")]
    NewerVersion,
    /// A field is missing, unknown or has a value that does not fit.
    #[error("field {path}")]
    Field {
        /// Path of the field, such as `answers[3].answer`.
        path: String,
    },
    /// The same item is answered twice.
    #[error("item {item} is answered twice")]
    DuplicateItem {
        /// Id of the item.
        item: String,
    },
    /// The same assessment stands twice in the file.
    #[error("an assessment stands twice")]
    DuplicateAssessment,
    /// An item that this very catalogue does not have.
    #[error("item {item} is not in this catalogue")]
    UnknownItem {
        /// Id of the item.
        item: String,
    },
    /// Written with another catalogue.
    #[error("of catalogue {file} instead of {here}")]
    OtherCatalog {
        /// Id of the file's catalogue.
        file: String,
        /// Id of the catalogue in use.
        here: String,
    },
    /// A personal file without any assessment.
    #[error("no assessment")]
    NoAssessment,
}

impl ReadProblem {
    pub(in crate::domain) fn field(path: &str) -> Self {
        Self::Field { path: json::excerpt(path) }
    }
}
