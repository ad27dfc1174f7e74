//! Tables for spreadsheets: CSV that opens by a double click in a Japanese office, and in which no cell is a formula.
//!
//! Takes rows of texts; gives UTF-8 with a byte order mark and CRLF (RFC 4180). A cell that a spreadsheet would
//! calculate begins with an apostrophe (OWASP, CSV Injection).

/// The signs, half and full width, with which a spreadsheet begins a formula, and white space it skips before one.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The rows as a file.
#[must_use]
pub fn csv(rows: &[Vec<String>]) -> String {
    let row = |cells: &Vec<String>| {
        [cells.iter().map(|it| cell(it)).collect::<Vec<_>>().join(","), "\r\n".to_owned()].concat()
    };
    ["\u{FEFF}".to_owned(), rows.iter().map(row).collect()].concat()
}

/// A cell, in quotation marks only where it needs them.
fn cell(text: &str) -> String {
    let text = safe(text);
    if text.contains(['"', ',', '\r', '\n']) { ["\"", &text.replace('"', "\"\""), "\""].concat() } else { text }
}

fn safe(cell: &str) -> String {
    let is_formula = cell.trim_start_matches(' ').starts_with(FORMULA);
    if is_formula { ["'", cell].concat() } else { cell.to_owned() }
}
