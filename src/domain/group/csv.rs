//! Tables for spreadsheets: CSV that opens by a double click in a Japanese office, and in which no cell is calculated.
//!
//! UTF-8 with a byte order mark, CRLF (RFC 4180), each row as wide as the widest. A text that a spreadsheet would take for a
//! formula (OWASP, CSV Injection), a number or a date begins with an apostrophe.

use csv_core::{Terminator, WriteResult, Writer, WriterBuilder};

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A number, to be calculated with.
    Number(u32),
    /// Words, to stay as they are.
    Text(String),
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// The rows as a file.
#[must_use]
pub fn csv(rows: &[Vec<Cell>]) -> String {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let mut table = Table { writer: WriterBuilder::new().terminator(Terminator::CRLF).build(), bytes: Vec::new() };
    for row in rows {
        for index in 0..width {
            if index > 0 {
                table.put(1, Writer::delimiter);
            }
            let text = row.get(index).map_or_else(String::new, written);
            table.put(2 * text.len() + 2, |writer, out| {
                let (result, _, written) = writer.field(text.as_bytes(), out);
                (result, written)
            });
        }
        // The end of a quotation, and a line break of two signs.
        table.put(5, Writer::terminator);
    }
    format!("\u{FEFF}{}", String::from_utf8_lossy(&table.bytes))
}

/// A table in the making.
struct Table {
    writer: Writer,
    bytes: Vec<u8>,
}

impl Table {
    /// Has the writer write something that needs so much room at most.
    fn put(&mut self, room: usize, write: impl FnOnce(&mut Writer, &mut [u8]) -> (WriteResult, usize)) {
        let start = self.bytes.len();
        // One more for the end of a quotation that is still open.
        self.bytes.resize(start + room + 1, 0);
        let (_, written) = write(&mut self.writer, self.bytes.get_mut(start..).unwrap_or_default());
        self.bytes.truncate(start + written);
    }
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Number(number) => number.to_string(),
        Cell::Text(text) if is_formula(text) || is_number_or_date(text) => format!("'{text}"),
        Cell::Text(text) => text.clone(),
    }
}

/// Whether a spreadsheet begins a formula there, half or full width, after white space that it skips.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// Whether a spreadsheet would make a number, a date or a time of it, such as 007, 4-1, 1E5, 10月1日 or 1-Apr: digits, and
/// beside them nothing but what stands in numbers and dates. A truth value is calculated with too.
fn is_number_or_date(text: &str) -> bool {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    const UNITS: [&str; 8] = ["e", "am", "pm", "r", "h", "s", "t", "m"];
    let is_digit = |sign: char| sign.is_ascii_digit() || ('０'..='９').contains(&sign);
    let is_between = |sign: char| sign.is_whitespace() || "-/:.,%()¥$￥+年月日時分秒午前後令和平成昭".contains(sign);
    let lower = text.trim().to_lowercase();
    let mut words = lower.split(|sign: char| is_digit(sign) || is_between(sign)).filter(|word| !word.is_empty());
    let is_name = |word: &str| MONTHS.iter().any(|month| word.starts_with(month)) || UNITS.contains(&word);
    lower == "true" || lower == "false" || (lower.contains(is_digit) && words.all(is_name))
}
