//! Reads JSON text strictly, and writes it: readable for files, canonical for the digest.
//!
//! Takes the bytes of a file; gives a value in which every key stands once and nothing is nested absurdly deep, or
//! the one fault that a person can act on. Never guesses an encoding: it names the one it recognised.

mod encoding;
mod parse;
mod read;
mod record;
mod value;
mod write;

pub use read::{Elsewhere, Fields, Place, Read, typed};
pub(crate) use record::records;
pub use value::Value;
pub use write::{Write, Writer, canonical, readable};

use super::signs::is_control;

/// Deepest nesting of objects and lists that is read. The formats need six.
pub const MAX_DEPTH: usize = 32;

/// Why bytes are not a JSON value that Kagami reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonProblem {
    /// Nothing but white space.
    Empty,
    /// UTF-16, with or without its byte order mark.
    Utf16,
    /// Bytes that are no UTF-8 but well-formed `Shift_JIS`.
    ShiftJis,
    /// A file of another kind, recognised by its first bytes.
    OtherKind(OtherKind),
    /// No text in any encoding that was recognised.
    NotText,
    /// The text ends in the middle; a copy that broke off.
    Truncated,
    /// Not JSON, first at this line and column (both from 1).
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
    },
    /// The same key stands twice in one object.
    DuplicateKey(String),
    /// Nested deeper than [`MAX_DEPTH`].
    TooDeep,
}

/// Kinds of files that people choose by mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherKind {
    /// PNG, JPEG, GIF, BMP, WebP, TIFF or HEIC.
    Picture,
    /// PDF.
    Pdf,
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
    parse::parse(encoding::text(bytes)?)
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
