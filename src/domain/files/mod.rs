//! The file formats: personal file, submission, and what a browser keeps of a person.
//!
//! Every answer of a document that was read belongs to a question. Reading changes nothing. A file of an old version is read
//! forever; a newer one is refused (`versions`).

mod values;
mod merge;
mod personal;
mod error;
mod reading;
mod record;
mod replacement;
pub mod schema;
pub(super) mod submission;
mod sync;
pub mod versions;

pub use error::ReadProblem;
pub use personal::{HandedOver, KeptAnswer, Personal, SavedAssessment};
pub use record::{EntryKey, Record, Replaced};
pub use replacement::{KEPT_DAYS, KEPT_REPLACEMENTS, Replacement};
pub use submission::{Submission, SubmissionChoice};
pub use values::{AssessmentId, Day, Month, NameProblem, PersonName, Timestamp};

use std::borrow::Cow;

use super::assessment::answers::Answer;
use super::catalog::{Catalog, CatalogRef, ItemId};
use super::json::{self, Value};
use schema::AnswerRecord;
pub use schema::PersonalRecord;

/// Largest submission that is read, in bytes.
pub const SUBMISSION_CAP: u64 = 256 * 1024;

/// Largest personal file that is read, in bytes.
pub const PERSONAL_CAP: u64 = 16 * 1024 * 1024;

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Document {
    /// 個人用
    Personal(Personal),
    /// 渡す用
    Submission(Submission),
}

/// Reads a file of any of Kagami's formats.
pub fn read(bytes: &[u8], catalog: &Catalog) -> Result<Document, ReadProblem> {
    let value = json::parse(bytes).map_err(ReadProblem::Json)?;
    match recognise(&value)? {
        (Format::Personal, value) => {
            reading::personal(&value, catalog).map(|(personal, _)| Document::Personal(personal))
        }
        (Format::Submission, value) => submission::read(&value, catalog).map(Document::Submission),
    }
}

/// Reads a personal file; a submission is refused by name, whatever is in it.
pub fn read_personal(bytes: &[u8], catalog: &Catalog) -> Result<Personal, ReadProblem> {
    let value = json::parse(bytes).map_err(ReadProblem::Json)?;
    match recognise(&value)? {
        (Format::Personal, value) => reading::personal(&value, catalog).map(|(personal, _)| personal),
        (Format::Submission, _) => Err(ReadProblem::SubmissionNotPersonal),
    }
}

/// Reads the text of a record that a browser stores, as [`open_record`] does.
pub fn read_record(bytes: &[u8], catalog: &Catalog) -> Result<(Record, usize), ReadProblem> {
    open_record(&json::parse(bytes).map_err(ReadProblem::Json)?, catalog)
}

/// Opens the record that a browser stores, and says how many of its answers this reading put aside because their questions
/// are gone.
pub fn open_record(value: &Value, catalog: &Catalog) -> Result<(Record, usize), ReadProblem> {
    match recognise(value)? {
        (Format::Personal, value) => reading::record(&value, catalog),
        (Format::Submission, _) => Err(ReadProblem::SubmissionNotPersonal),
    }
}

enum Format {
    Personal,
    Submission,
}

/// What a file says that it is, and its content in the newest version of that format.
fn recognise(value: &Value) -> Result<(Format, Cow<'_, Value>), ReadProblem> {
    if !value.is_object() {
        return Err(ReadProblem::NotAnObject);
    }
    let format = value.get("format").and_then(Value::as_str).ok_or(ReadProblem::NotKagami)?;
    let (format, history) = match format {
        personal::FORMAT => (Format::Personal, &versions::PERSONAL),
        submission::FORMAT => (Format::Submission, &versions::SUBMISSION),
        "kagami-catalog" | "kagami-session" => return Err(ReadProblem::OtherFormat(format.to_owned())),
        _ => return Err(ReadProblem::NotKagami),
    };
    Ok((format, history.newest(value)?))
}

/// Refuses a file by its size, before a byte of it is read.
pub fn check_size(size: u64, cap: u64) -> Result<(), ReadProblem> {
    if size > cap { Err(ReadProblem::TooLarge { size, cap }) } else { Ok(()) }
}

/// How a file's catalogue relates to the one in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kinship {
    /// The very same content, by its digest: an unknown item in a file that was handed over is a fault.
    Same,
    /// Same id, but another version, or another content under the same number: unknown items are kept aside.
    OtherContent,
}

pub(super) fn kinship(file: &CatalogRef, catalog: &Catalog) -> Result<Kinship, ReadProblem> {
    if file.id != catalog.reference.id {
        let (file, here) = (json::excerpt(&file.id), catalog.reference.id.clone());
        return Err(ReadProblem::OtherCatalog { file, here });
    }
    Ok(if *file == catalog.reference { Kinship::Same } else { Kinship::OtherContent })
}

fn answer_record((item, answer): (&ItemId, Answer)) -> AnswerRecord {
    AnswerRecord { item: item.as_str().to_owned(), answer: answer.into() }
}
