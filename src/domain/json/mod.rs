//! Reads JSON text more strictly than the parser underneath, and writes the canonical form.
//!
//! Takes the bytes of a file; gives a value in which every key stands once and nothing is nested absurdly deep, or
//! the one fault that a person can act on. Never guesses an encoding: it names the one it recognised.

mod read;
mod record;
mod write;

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

pub use read::{Fields, Place, Read, typed};
pub(crate) use record::records;
pub use write::{Write, Writer, canonical, readable};

/// Deepest nesting of objects and lists that is read. The formats need six; the parser's own limit is 127.
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
    /// A picture, PDF or Office file, recognised by its first bytes.
    OtherKind(OtherKind),
    /// No text in any encoding that was recognised.
    NotText,
    /// The text ends in the middle; a copy that broke off.
    Truncated,
    /// Not JSON, first at this line and column (both from 1).
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
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
    /// PNG, JPEG, GIF, BMP or WebP.
    Picture,
    /// PDF.
    Pdf,
    /// ZIP, and so also .xlsx, .docx and .pptx.
    ZipOrOffice,
}

/// Reads one JSON value; see [`JsonProblem`] for what is refused. A UTF-8 byte order mark is skipped.
pub fn parse(bytes: &[u8]) -> Result<Value, JsonProblem> {
    let text = text(bytes)?;
    let fault = RefCell::new(None);
    let mut reader = serde_json::Deserializer::from_str(text);
    let value =
        Node { depth: 0, fault: &fault }.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    value.map_err(|error| fault.borrow_mut().take().unwrap_or_else(|| syntax(&error)))
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

/// Control characters and the invisible ones that reorder text.
#[must_use]
pub fn is_control(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn syntax(error: &serde_json::Error) -> JsonProblem {
    if error.is_eof() {
        JsonProblem::Truncated
    } else {
        JsonProblem::Syntax { line: error.line(), column: error.column() }
    }
}

fn text(bytes: &[u8]) -> Result<&str, JsonProblem> {
    if let Some(kind) = other_kind(bytes) {
        return Err(JsonProblem::OtherKind(kind));
    }
    if is_utf16(bytes) {
        return Err(JsonProblem::Utf16);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => Err(JsonProblem::Empty),
        Ok(text) => Ok(text),
        Err(error) if error.error_len().is_none() => Err(JsonProblem::Truncated),
        Err(_) if is_shift_jis(bytes) => Err(JsonProblem::ShiftJis),
        Err(_) => Err(JsonProblem::NotText),
    }
}

fn other_kind(bytes: &[u8]) -> Option<OtherKind> {
    const MAGIC: [(&[u8], OtherKind); 7] = [
        (b"\x89PNG", OtherKind::Picture),
        (b"\xFF\xD8\xFF", OtherKind::Picture),
        (b"GIF8", OtherKind::Picture),
        (b"BM", OtherKind::Picture),
        (b"RIFF", OtherKind::Picture),
        (b"%PDF", OtherKind::Pdf),
        (b"PK\x03\x04", OtherKind::ZipOrOffice),
    ];
    MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, kind)| *kind)
}

/// A byte order mark, or the zero byte that UTF-16 puts beside the ASCII sign every JSON text begins with.
fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => true,
        [0, sign, ..] | [sign, 0, ..] => sign.is_ascii_graphic() || sign.is_ascii_whitespace(),
        _ => false,
    }
}

/// Whether the bytes are well-formed `Shift_JIS` (JIS X 0208 lead and trail bytes, half-width katakana, ASCII).
fn is_shift_jis(bytes: &[u8]) -> bool {
    let mut rest = bytes.iter();
    while let Some(byte) = rest.next() {
        let is_lead = matches!(byte, 0x81..=0x9F | 0xE0..=0xFC);
        let is_single = matches!(byte, 0x09 | 0x0A | 0x0D | 0x20..=0x7E | 0xA1..=0xDF);
        let has_trail = is_lead && matches!(rest.next(), Some(0x40..=0x7E | 0x80..=0xFC));
        if !is_single && !has_trail {
            return false;
        }
    }
    true
}

/// Builds a [`Value`], remembering the fault that serde's error type has no room for.
#[derive(Clone, Copy)]
struct Node<'a> {
    depth: usize,
    fault: &'a RefCell<Option<JsonProblem>>,
}

impl Node<'_> {
    fn fail<E: serde::de::Error>(self, fault: JsonProblem) -> E {
        self.fault.replace(Some(fault));
        E::custom("refused")
    }

    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        if self.depth == MAX_DEPTH {
            return Err(self.fail(JsonProblem::TooDeep));
        }
        Ok(Self { depth: self.depth + 1, fault: self.fault })
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut list = Vec::new();
        while let Some(value) = seq.next_element_seed(inner)? {
            list.push(value);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut object = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            if object.contains_key(&key) {
                return Err(self.fail(JsonProblem::DuplicateKey(excerpt(&key))));
            }
            let value = map.next_value_seed(inner)?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}
