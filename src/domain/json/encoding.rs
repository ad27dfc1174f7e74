//! Tells text from the kinds of files that people choose by mistake.
//!
//! An encoding other than UTF-8 is named where it is recognised, and never guessed.

use super::{JsonProblem, OtherKind};

/// Bytes at the beginning of a file that are searched for the signs of its kind.
const HEAD: usize = 4096;

/// The text of a file.
pub(super) fn text(bytes: &[u8]) -> Result<&str, JsonProblem> {
    if let Some(kind) = packed_kind(bytes) {
        return Err(JsonProblem::OtherKind(kind));
    }
    if !bytes.is_empty() && bytes.iter().all(|byte| *byte == 0) {
        return Err(JsonProblem::Zeros);
    }
    if is_utf16(bytes) {
        return Err(JsonProblem::Utf16);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Some(kind) = written_kind(bytes) {
        return Err(JsonProblem::OtherKind(kind));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if text.chars().all(char::is_whitespace) => Err(JsonProblem::Empty),
        Ok(text) => Ok(text),
        Err(error) if error.error_len().is_none() => Err(JsonProblem::Truncated),
        Err(_) if is_shift_jis(bytes) => Err(JsonProblem::ShiftJis),
        Err(_) => Err(JsonProblem::NotText),
    }
}

/// What a file is whose first bytes are no text of a person's.
fn packed_kind(bytes: &[u8]) -> Option<OtherKind> {
    const MAGIC: [(&[u8], OtherKind); 20] = [
        (b"\x89PNG", OtherKind::Picture),
        (b"\xFF\xD8\xFF", OtherKind::Picture),
        (b"GIF8", OtherKind::Picture),
        (b"BM", OtherKind::Picture),
        (b"RIFF", OtherKind::Picture),
        (b"II*\0", OtherKind::Picture),
        (b"MM\0*", OtherKind::Picture),
        (b"%PDF", OtherKind::Pdf),
        (b".pfile", OtherKind::Protected),
        (b"PK\x05\x06", OtherKind::Archive),
        (b"PK\x07\x08", OtherKind::Archive),
        (b"7z\xBC\xAF\x27\x1C", OtherKind::Archive),
        (b"Rar!", OtherKind::Archive),
        (b"\x1F\x8B", OtherKind::Archive),
        (b"MSCF", OtherKind::Archive),
        (b"\xD0\xCF\x11\xE0", OtherKind::OldOfficeOrMail),
        (b"L\0\0\0\x01\x14\x02\0", OtherKind::Shortcut),
        (b"\0\x05\x16\x07", OtherKind::MacCompanion),
        (b"\0\x05\x16\0", OtherKind::MacCompanion),
        (b"\0\0\0\x01Bud1", OtherKind::MacCompanion),
    ];
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    if bytes.starts_with(b"PK\x03\x04") {
        // The first thing that an office document packs says what it is.
        let is_office = holds(head, b"[Content_Types].xml") || holds(head, b"mimetypeapplication/");
        return Some(if is_office { OtherKind::Office } else { OtherKind::Archive });
    }
    match bytes {
        [_, _, b'-', b'l', b'h', _, b'-', ..] => Some(OtherKind::Archive),
        [_, _, _, _, b'f', b't', b'y', b'p', b'h' | b'm' | b'a', ..] => Some(OtherKind::Picture),
        _ => MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, kind)| *kind),
    }
}

/// What a file is that is text, but written by a program for another.
fn written_kind(bytes: &[u8]) -> Option<OtherKind> {
    /// Fields with which a mail begins, as programs write it.
    const MAIL: [&[u8]; 9] = [
        b"from:",
        b"to:",
        b"subject:",
        b"date:",
        b"received:",
        b"return-path:",
        b"delivered-to:",
        b"message-id:",
        b"mime-version:",
    ];
    let head = bytes.get(..HEAD).unwrap_or(bytes).trim_ascii_start().to_ascii_lowercase();
    if head.starts_with(b"<") {
        Some(OtherKind::WebPage)
    } else if head.starts_with(b"[internetshortcut]") || head.starts_with(b"[{000214a0-0000-0000-c000-000000000046}]") {
        Some(OtherKind::Shortcut)
    } else if holds(&head, b"\nmime-version:") || MAIL.iter().any(|field| head.starts_with(field)) {
        Some(OtherKind::Mail)
    } else if head.starts_with(b"{\\rtf") {
        Some(OtherKind::OldOfficeOrMail)
    } else {
        None
    }
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
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
