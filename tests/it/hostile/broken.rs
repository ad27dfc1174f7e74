//! Valid files that were broken off, altered or recoded: every one of them either opens whole or is refused.

use kagami::domain::files::{Document, ReadProblem, read};
use kagami::domain::json::JsonProblem;
use proptest::prelude::*;

use super::check_message;
use crate::support::{cases, catalog, sample, samples};

#[test]
fn a_copy_that_broke_off_at_any_byte_says_so() {
    for (name, bytes) in samples() {
        let end = bytes.trim_ascii_end().len();
        for length in 0..end {
            let expected = if bytes[..length].is_empty() || bytes[..length] == *b"\xEF\xBB\xBF" {
                JsonProblem::Empty
            } else {
                JsonProblem::Truncated
            };
            let problem = read(&bytes[..length], catalog()).expect_err("refused");
            assert_eq!(problem, ReadProblem::Json(expected), "{name} after {length} bytes");
        }
        assert!(read(&bytes[..end], catalog()).is_ok(), "{name} without its last line break");
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_breaks_are_accepted() {
    for (name, bytes) in samples() {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let text = text.trim_start_matches('\u{FEFF}');
        let windows = format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
        assert_eq!(read(windows.as_bytes(), catalog()), read(&bytes, catalog()), "{name}");
        assert!(read(windows.as_bytes(), catalog()).is_ok(), "{name}");
    }
}

#[test]
fn two_byte_order_marks_are_one_too_many() {
    let bytes = [b"\xEF\xBB\xBF\xEF\xBB\xBF".to_vec(), sample("personal-staff.json")].concat();
    let problem = read(&bytes, catalog()).expect_err("refused");
    assert_eq!(problem, ReadProblem::Json(JsonProblem::Syntax { line: 1, column: 1 }));
}

#[test]
fn every_sample_in_utf_16_is_recognised() {
    for (name, bytes) in samples() {
        let text = String::from_utf8(bytes).unwrap();
        let units = || text.trim_start_matches('\u{FEFF}').encode_utf16();
        let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
        let marked = [[0xFF, 0xFE].to_vec(), little.clone()].concat();
        for bytes in [little, big, marked] {
            assert_eq!(read(&bytes, catalog()), Err(ReadProblem::Json(JsonProblem::Utf16)), "{name}");
        }
    }
}

/// Bytes of a sample, cut somewhere, with a few of them replaced.
fn altered() -> impl Strategy<Value = Vec<u8>> {
    let names: Vec<String> = samples().into_iter().map(|(name, _)| name).collect();
    let changes = proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 0..6);
    (proptest::sample::select(names), changes).prop_map(|(name, changes)| {
        let mut bytes = sample(&name);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes
    })
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn a_file_with_altered_bytes_is_refused_or_opens_and_comes_back_the_same(bytes in altered()) {
        match read(&bytes, catalog()) {
            Ok(Document::Personal(personal)) => {
                prop_assert_eq!(read(personal.write().as_bytes(), catalog()), Ok(Document::Personal(personal)));
            }
            Ok(Document::Submission(_)) => {}
            Err(problem) => check_message("書類.json", &problem),
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in any::<Vec<u8>>()) {
        if let Err(problem) = read(&bytes, catalog()) {
            check_message("書類.json", &problem);
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "[\\[\\]{}:,\"a-z0-9.eE+\\- \\\\]{0,60}") {
        prop_assert!(read(text.as_bytes(), catalog()).is_err());
    }
}
