//! Tables for spreadsheets: they open by a double click in a Japanese office, and no cell of theirs is calculated.

use kagami::domain::sheet::csv;
use proptest::prelude::*;

fn one(cell: &str) -> String {
    csv(&[vec![cell.to_owned()]])
}

#[test]
fn a_table_begins_with_a_byte_order_mark_and_ends_each_row_with_both_line_breaks() {
    let rows = vec![vec!["項目".to_owned(), "人数".to_owned()], vec!["OAスキル".to_owned(), "12".to_owned()]];
    assert_eq!(csv(&rows), "\u{FEFF}項目,人数\r\nOAスキル,12\r\n");
    assert_eq!(csv(&[]), "\u{FEFF}");
}

#[test]
fn commas_quotation_marks_and_line_breaks_stay_within_their_cell() {
    assert_eq!(one("税, 福祉"), "\u{FEFF}\"税, 福祉\"\r\n");
    assert_eq!(one("「\"例\"」"), "\u{FEFF}\"「\"\"例\"\"」\"\r\n");
    assert_eq!(one("一行目\n二行目"), "\u{FEFF}\"一行目\n二行目\"\r\n");
}

#[test]
fn no_cell_is_a_formula_in_half_width_or_full() {
    for cell in ["=1+1", "+81", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠", "\t=1", "  =1"] {
        let written = one(cell);
        let content = written.trim_start_matches('\u{FEFF}').trim_start_matches('"');
        assert!(content.starts_with('\''), "{cell:?} became {written:?}");
    }
    assert_eq!(one("5-9人"), "\u{FEFF}5-9人\r\n");
}

/// A reader of RFC 4180 that is not the writer: cells of rows.
fn parse(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let (mut is_quoted, mut signs) = (false, text.trim_start_matches('\u{FEFF}').chars().peekable());
    while let Some(sign) = signs.next() {
        let row = rows.last_mut().unwrap();
        match sign {
            '"' if is_quoted && signs.peek() == Some(&'"') => row.last_mut().unwrap().push(signs.next().unwrap()),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(String::new()),
            '\r' if !is_quoted && signs.peek() == Some(&'\n') => {
                signs.next();
                rows.push(vec![String::new()]);
            }
            other => row.last_mut().unwrap().push(other),
        }
    }
    rows.pop();
    rows
}

proptest! {
    #[test]
    fn what_is_written_is_read_as_it_was_but_for_the_apostrophe(
        rows in prop::collection::vec(prop::collection::vec("\\PC{0,600}|[=+@\"',\r\n税]{0,8}", 2), 0..6),
    ) {
        let read = parse(&csv(&rows));
        prop_assert_eq!(read.len(), rows.len());
        for (cell, read) in rows.iter().flatten().zip(read.iter().flatten()) {
            prop_assert!(read == cell || read.strip_prefix('\'') == Some(cell), "{:?} became {:?}", cell, read);
        }
    }
}
