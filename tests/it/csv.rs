//! Tables for spreadsheets: they open by a double click in a Japanese office, and no cell of theirs is calculated.

use kagami::domain::group::csv::{Cell, csv};
use proptest::prelude::*;

use crate::support::cases;

fn one(cell: &str) -> String {
    csv(&[vec![cell.into()]])
}

#[test]
fn a_table_begins_with_a_byte_order_mark_and_ends_each_row_with_both_line_breaks() {
    let rows = vec![vec!["項目".into(), "人数".into()], vec!["OAスキル".into(), Cell::Number(12)]];
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

#[test]
fn a_text_that_looks_like_a_number_or_a_date_stays_a_text() {
    for text in [
        "007",
        "4-1",
        "1E5",
        "1e5",
        "11/30",
        "10月1日",
        "10月",
        "2026年11月",
        "令和8年4月",
        "R8.4.1",
        "9:30",
        "9:30 am",
        "1-Apr",
        "Apr 4",
        "3,000",
        "50%",
        "¥100",
        "12",
        "１２",
        "3.5",
        "TRUE",
        "false",
    ] {
        assert_eq!(one(text), format!("\u{FEFF}'{text}\r\n").replace("'3,000", "\"'3,000\""), "{text}");
    }
    for text in
        ["5-9人", "10月末", "第2会議室", "4月1日まで", "課長", "3班", "A4", "いつでも", "Mart 3 persons", "", "、", "-"]
    {
        if !text.starts_with('-') {
            assert_eq!(one(text).trim_start_matches('\u{FEFF}').trim_end().trim_matches('"'), text);
        }
    }
}

#[test]
fn every_row_has_as_many_columns_as_the_widest() {
    let rows = vec![vec!["項目".into(), "人数".into(), "歩".into()], vec!["少ない".into()], vec![]];
    assert_eq!(csv(&rows), "\u{FEFF}項目,人数,歩\r\n少ない,,\r\n,,\r\n");
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
    #![proptest_config(cases(256))]

    #[test]
    fn what_is_written_is_read_as_it_was_but_for_the_apostrophe(
        rows in prop::collection::vec(prop::collection::vec("\\PC{0,600}|[=+@\"',\r\n税]{0,8}", 2), 0..6),
    ) {
        let cells: Vec<Vec<Cell>> = rows.iter().map(|row| row.iter().map(|cell| cell.as_str().into()).collect()).collect();
        let read = parse(&csv(&cells));
        prop_assert_eq!(read.len(), rows.len());
        for (cell, read) in rows.iter().flatten().zip(read.iter().flatten()) {
            prop_assert!(read == cell || read.strip_prefix('\'') == Some(cell), "{:?} became {:?}", cell, read);
        }
    }
}
