//! Tells text from what people choose by mistake.
//!
//! Takes the bytes of a file; gives its text without a byte order mark, or what it is instead. Never guesses an
//! encoding: it names the one it recognised.

use super::{JsonProblem, OtherKind};

/// The text of a file.
pub(super) fn text(bytes: &[u8]) -> Result<&str, JsonProblem> {
    if let Some(kind) = other_kind(bytes) {
        return Err(JsonProblem::OtherKind(kind));
    }
    if is_utf16(bytes) {
        return Err(JsonProblem::Utf16);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if text.chars().all(char::is_whitespace) => Err(JsonProblem::Empty),
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
