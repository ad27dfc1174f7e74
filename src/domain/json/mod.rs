//! Reads and writes JSON with `serde_json`, and names what cannot be read as a fault that a person can act on.
//!
//! A key that stands twice and absurdly deep nesting are refused.

mod encoding;
mod record;
mod strict;

use std::cell::OnceCell;
use std::collections::BTreeMap;

use serde::de::{DeserializeOwned, DeserializeSeed};
use serde::ser::{Serialize, Serializer};
pub use serde_json::Value;
pub use strict::Json;

use record::{Misfit, Source};
use strict::Strict;

use super::characters::is_control;

/// Deepest nesting of objects and lists that is read. The formats need six.
pub const MAX_DEPTH: usize = 32;

/// Why bytes are not a JSON value that Kagami reads.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonProblem {
    /// Nothing but white space.
    #[error("nothing but white space")]
    Empty,
    /// Nothing but zero bytes: the length is right, the content is lost.
    #[error("nothing but zero bytes")]
    Zeros,
    /// UTF-16, with or without its byte order mark.
    #[error("UTF-16 instead of UTF-8")]
    Utf16,
    /// Bytes that are no UTF-8 but well-formed `Shift_JIS`.
    #[error("in Shift_JIS instead of UTF-8")]
    ShiftJis,
    /// A file of another kind, recognised by its first bytes.
    #[error("a file of another kind: {0:?}")]
    OtherKind(OtherKind),
    /// No text in any encoding that was recognised.
    #[error("no text")]
    NotText,
    /// The text ends in the middle; a copy that broke off.
    #[error("the text ends in the middle")]
    Truncated,
    /// Not JSON, first at this line and column (both from 1).
    #[error("no JSON at line {line}, column {column}")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
    },
    /// The same key stands twice in one object.
    #[error("the key {0:?} stands twice")]
    DuplicateKey(String),
    /// Nested deeper than [`MAX_DEPTH`].
    #[error("nested too deep")]
    TooDeep,
}

/// Kinds of files that people choose by mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherKind {
    /// PNG, JPEG, GIF, BMP, WebP, TIFF or HEIC.
    Picture,
    /// PDF.
    Pdf,
    /// Encrypted as a whole, as by a sensitivity label or by rights management.
    Protected,
    /// Files packed into one: ZIP, 7z, RAR, LZH, gzip or a cabinet.
    Archive,
    /// An office document of today: .xlsx, .docx, .pptx, .ods and the like.
    Office,
    /// What old office programs and Outlook write: .xls, .doc, .ppt, .msg.
    OldOfficeOrMail,
    /// A mail as text, with what was attached to it: .eml, .mht.
    Mail,
    /// A page of the web, or anything else in HTML or XML.
    WebPage,
    /// A shortcut of Windows or to an address.
    Shortcut,
    /// What macOS writes beside a file on a disk that is not its own, and its list of a folder.
    MacCompanion,
}

/// Reads one JSON value; see [`JsonProblem`] for what is refused. A UTF-8 byte order mark is skipped.
pub fn parse(bytes: &[u8]) -> Result<Value, JsonProblem> {
    let text = encoding::text(bytes)?;
    let refused = OnceCell::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Strict::new(&refused).deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    value.map_err(|error| refused.into_inner().unwrap_or_else(|| syntax(text, &error)))
}

/// Where the text stops being JSON. `serde_json` counts columns in bytes, people in characters.
fn syntax(text: &str, error: &serde_json::Error) -> JsonProblem {
    if error.is_eof() {
        return JsonProblem::Truncated;
    }
    let bytes = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default().bytes().take(error.column());
    // A character has one byte that does not continue it.
    JsonProblem::Syntax { line: error.line(), column: bytes.filter(|byte| byte & 0xC0 != 0x80).count() }
}

/// Reads a record from a value; else the path of the field that is missing, unknown or does not fit.
pub fn typed<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_path_to_error::deserialize(Source(value)).map_err(|error| {
        let path = error.path().to_string();
        // serde reports a field that is missing at the record that misses it.
        excerpt(&match error.inner() {
            Misfit::Other => path,
            Misfit::Missing(field) if path == "." => (*field).to_owned(),
            Misfit::Missing(field) => [&path, ".", field].concat(),
        })
    })
}

/// The text of a record on indented lines, with a line break at the end.
#[must_use]
#[expect(
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "Writing into memory cannot fail, and every key of a record is a text."
)]
pub fn readable(record: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(record).expect("a record of texts, numbers and lists");
    text.push('\n');
    text
}

/// The canonical text of a value: keys in order, no white space, shortest escapes (RFC 8785 for the whole numbers and
/// ASCII keys that Kagami's formats use).
#[must_use]
#[expect(clippy::expect_used, clippy::missing_panics_doc, reason = "Writing into memory cannot fail.")]
pub fn canonical(value: &Value) -> String {
    serde_json::to_string(&Sorted(value)).expect("a value whose keys are texts")
}

/// A value that is written with its keys in order. `serde_json` keeps them so by itself only where no crate of the whole
/// build asks it to keep the order of the text.
#[derive(Clone, Copy, Debug)]
pub struct Sorted<'a>(pub &'a Value);

impl Serialize for Sorted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(object) => {
                let sorted: BTreeMap<&str, Sorted<'_>> =
                    object.iter().map(|(key, value)| (key.as_str(), Sorted(value))).collect();
                sorted.serialize(serializer)
            }
            Value::Array(list) => serializer.collect_seq(list.iter().map(Sorted)),
            other => other.serialize(serializer),
        }
    }
}

/// The beginning of a text from a file that is not trusted, fit to be shown in a sentence: one line, nothing that
/// reorders it.
#[must_use]
pub fn excerpt(text: &str) -> String {
    const MOST: usize = 80;
    let mut signs = text.chars().map(|sign| if is_control(sign) { '\u{FFFD}' } else { sign });
    let mut start: String = signs.by_ref().take(MOST).collect();
    if signs.next().is_some() {
        start.push('…');
    }
    start
}
