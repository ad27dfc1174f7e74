//! Tables for spreadsheets: CSV that opens by a double click in a Japanese office, and in which no cell is a formula.
//!
//! Takes rows of texts; gives UTF-8 with a byte order mark and CRLF (RFC 4180). A cell that a spreadsheet would
//! calculate begins with an apostrophe (OWASP, CSV Injection).

use csv_core::{Terminator, WriteResult, Writer, WriterBuilder};

/// The signs, half and full width, with which a spreadsheet begins a formula, and white space it skips before one.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The rows as a file.
#[must_use]
pub fn csv(rows: &[Vec<String>]) -> String {
    let mut bytes = Bytes { writer: WriterBuilder::new().terminator(Terminator::CRLF).build(), out: Vec::new() };
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                bytes.put(Writer::delimiter);
            }
            bytes.cell(&safe(cell));
        }
        bytes.put(Writer::terminator);
    }
    // The writer only puts quotation marks and separators between texts.
    ["\u{FEFF}", &String::from_utf8_lossy(&bytes.out)].concat()
}

fn safe(cell: &str) -> String {
    let is_formula = cell.trim_start_matches(' ').starts_with(FORMULA);
    if is_formula { ["'", cell].concat() } else { cell.to_owned() }
}

struct Bytes {
    writer: Writer,
    out: Vec<u8>,
}

impl Bytes {
    fn cell(&mut self, cell: &str) {
        let mut rest = cell.as_bytes();
        loop {
            let mut room = [0; 256];
            let (result, read, written) = self.writer.field(rest, &mut room);
            self.out.extend(room.iter().take(written));
            rest = rest.get(read..).unwrap_or_default();
            if result == WriteResult::InputEmpty {
                return;
            }
        }
    }

    fn put(&mut self, write: impl Fn(&mut Writer, &mut [u8]) -> (WriteResult, usize)) {
        let mut room = [0; 16];
        let (_, written) = write(&mut self.writer, &mut room);
        self.out.extend(room.iter().take(written));
    }
}
