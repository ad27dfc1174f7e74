//! Hostile files that are too large or too binary to check in: made here, refused, and never slow.

use std::time::{Duration, Instant};

use kagami::domain::files::{Document, PERSONAL_CAP, ReadProblem, SUBMISSION_CAP, check_size, read};
use kagami::domain::json::{JsonProblem, OtherKind};

use super::{check, check_message, problem};
use crate::support::{catalog, sample};

/// Far above what it takes, even on a busy machine; far below what a step per pair of answers would take.
const IN_TIME: Duration = Duration::from_mins(1);

/// Bytes that begin so, followed by some of every value.
fn binary(magic: &[u8]) -> Vec<u8> {
    magic.iter().copied().chain((0..=255).cycle().take(1000)).collect()
}

/// A file of another kind is recognised by its first bytes.
#[track_caller]
fn check_kind(name: &str, magic: &[u8], kind: OtherKind) {
    check(name, &binary(magic), &ReadProblem::Json(JsonProblem::OtherKind(kind)));
}

#[test]
fn pictures_are_recognised() {
    check_kind("写真.png", b"\x89PNG\r\n\x1A\n", OtherKind::Picture);
    check_kind("写真.jpg", b"\xFF\xD8\xFF\xE0\x00\x10JFIF", OtherKind::Picture);
    check_kind("写真.gif", b"GIF89a", OtherKind::Picture);
    check_kind("写真.bmp", b"BM\x36\x00", OtherKind::Picture);
    check_kind("写真.webp", b"RIFF\x10\x00\x00\x00WEBP", OtherKind::Picture);
}

#[test]
fn packed_files_and_documents_are_recognised() {
    check_kind("要綱.pdf", b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", OtherKind::Pdf);
    check_kind("一式.zip", b"PK\x03\x04\x14\x00\x00\x00\x08\x00", OtherKind::Archive);
    check_kind("空.zip", b"PK\x05\x06\x00\x00", OtherKind::Archive);
    check_kind("一式.7z", b"7z\xBC\xAF\x27\x1C\x00\x04", OtherKind::Archive);
    check_kind("一式.lzh", b"\x22\x5E-lh5-\x00", OtherKind::Archive);
    check_kind("一式.tar.gz", b"\x1F\x8B\x08\x00", OtherKind::Archive);
    check_kind("集計.xlsx", b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml", OtherKind::Office);
    check_kind("集計.ods", b"PK\x03\x04\x14\x00\x00\x08mimetypeapplication/vnd.oasis", OtherKind::Office);
    check_kind("表.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", OtherKind::OldOfficeOrMail);
    check_kind("スマートフォン.heic", b"\x00\x00\x00\x18ftypheic", OtherKind::Picture);
}

#[test]
fn what_programs_write_as_text_is_recognised_whatever_stands_before_it() {
    for (name, text, kind) in [
        ("ログイン.html", "\u{FEFF}\r\n<html><body>ログイン</body></html>", OtherKind::WebPage),
        ("図.svg", "<?xml version=\"1.0\"?><svg/>", OtherKind::WebPage),
        ("メール.eml", "Received: from a by b\r\nSubject: x\r\n\r\nx", OtherKind::Mail),
        ("メール.eml", "X-Spam: no\r\nMIME-Version: 1.0\r\n\r\nx", OtherKind::Mail),
        ("ページ.mht", "From: <Saved by Browser>\r\n\r\nx", OtherKind::Mail),
        ("近道.url", "[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,2\r\n", OtherKind::Shortcut),
        ("文書.rtf", "{\\rtf1\\ansi", OtherKind::OldOfficeOrMail),
    ] {
        check(name, text.as_bytes(), &ReadProblem::Json(JsonProblem::OtherKind(kind)));
    }
}

#[test]
fn other_binary_files_are_no_text() {
    for magic in [&b"\x7FELF\x02\xFF"[..], b"\x80\x00\x01"] {
        check("表.xls", &binary(magic), &ReadProblem::Json(JsonProblem::NotText));
    }
}

/// One bracket so often.
fn brackets(bracket: &str, count: usize) -> String {
    bracket.repeat(count)
}

#[test]
fn ten_thousand_brackets_are_too_deep_and_end_no_stack() {
    let too_deep = ReadProblem::Json(JsonProblem::TooDeep);
    check("深い.json", brackets("[", 10_000).as_bytes(), &too_deep);
    check("深い.json", brackets("{\"a\":", 10_000).as_bytes(), &too_deep);
    let closed = format!("{}{}", brackets("[", 10_000), brackets("]", 10_000));
    check("深い.json", closed.as_bytes(), &too_deep);
    check("深い.json", brackets("[{\"a\":", 1_000_000).as_bytes(), &too_deep);
}

#[test]
fn what_is_too_large_is_refused_by_its_size_alone() {
    let fifty_megabytes = 50 * 1024 * 1024;
    for cap in [PERSONAL_CAP, SUBMISSION_CAP] {
        let problem = check_size(fifty_megabytes, cap).unwrap_err();
        assert_eq!(problem, ReadProblem::TooLarge { size: fifty_megabytes, cap });
        check_message("録画.mp4", &problem);
        assert_eq!(check_size(cap, cap), Ok(()));
        assert_eq!(check_size(cap + 1, cap), Err(ReadProblem::TooLarge { size: cap + 1, cap }));
        assert!(check_size(u64::MAX, cap).is_err());
    }
    assert_eq!((PERSONAL_CAP, SUBMISSION_CAP), (16 * 1024 * 1024, 256 * 1024));
}

/// A personal file of that many bytes, filled up with white space.
fn filled(size: usize) -> Vec<u8> {
    let mut bytes = sample("personal-staff.json");
    bytes.resize(size, b' ');
    bytes
}

#[test]
fn a_file_of_exactly_the_cap_opens_in_time() {
    let bytes = filled(usize::try_from(PERSONAL_CAP).unwrap());
    let start = Instant::now();
    assert!(read(&bytes, catalog()).is_ok());
    assert!(start.elapsed() < IN_TIME, "{:?}", start.elapsed());
}

#[test]
fn a_hundred_thousand_answers_are_refused_in_time() {
    let answers: Vec<String> = (0..100_000).map(|at| format!(r#"{{"item":"item-{at}","answer":"step-1"}}"#)).collect();
    let text = String::from_utf8(sample("submission-of-another-version.json")).unwrap();
    let text = text.replace("\"answers\": [", &format!("\"answers\": [{},", answers.join(",")));
    let start = Instant::now();
    assert_eq!(problem("多い.json", text.as_bytes()), ReadProblem::SubmissionNotPersonal);
    assert!(start.elapsed() < IN_TIME, "{:?}", start.elapsed());
}

#[test]
fn a_hundred_thousand_answers_kept_aside_open_in_time() {
    let kept = |at: usize| format!(r#"{{"item":"item-from-later-{at}","answer":"step-1","catalogVersion":7}}"#);
    let kept: Vec<String> = (0..100_000).map(kept).collect();
    let text = String::from_utf8(sample("personal-staff.json")).unwrap();
    let text = text.replace("\"answers\": [", &format!("\"kept\": [{}],\n\"answers\": [", kept.join(",")));
    let start = Instant::now();
    let Ok(Document::Personal(personal)) = read(text.as_bytes(), catalog()) else { panic!("it opens") };
    assert_eq!(personal.assessments[0].kept.len(), 100_000);
    assert!(start.elapsed() < IN_TIME, "{:?}", start.elapsed());
}

#[test]
fn an_endless_text_from_a_file_is_cut_before_it_is_shown() {
    let long = "あ".repeat(1_000_000);
    let submission = String::from_utf8(sample("submission-group-work.json")).unwrap();
    let hostile = [
        (submission.replace("\"month\"", &format!("\"{long}\": 1, \"month\"")), "a field"),
        (submission.replace("\"month\"", &format!("\"{long}\": 1, \"{long}\": 1, \"month\"")), "a key twice"),
        (submission.replacen("item-data-science", &long, 1), "an item"),
        (submission.replacen("kakamigahara-digital", &long, 1), "a catalogue"),
    ];
    for (text, what) in hostile {
        let problem = problem(what, text.as_bytes());
        check_message(what, &problem);
        assert!(format!("{problem:?}").chars().count() < 400, "{what}");
    }
}

/// The digest that a file names.
fn digest_in(file: &str) -> &str {
    file.split("\"digest\": \"").nth(1).and_then(|rest| rest.get(..64)).expect("a digest")
}

#[test]
fn signs_that_reorder_a_sentence_are_not_shown() {
    let submission = String::from_utf8(sample("submission-group-work.json")).unwrap();
    let hostile = [
        submission.replace("\"month\"", "\"\u{202E}htnom\": 1, \"month\""),
        submission
            .replacen("item-data-science", "\u{2066}item\\u0000\\n", 1)
            .replacen(digest_in(&submission), &catalog().reference.digest, 1)
            .replacen("\"version\": 1,\n    \"digest\"", "\"version\": 2,\n    \"digest\"", 1),
        submission.replacen("kakamigahara-digital", "\u{202E}city", 1),
        submission.replace("\"month\"", "\"\\u202e\": 1, \"\u{202E}\": 1, \"month\""),
    ];
    for text in hostile {
        let shown = format!("{:?}", problem("x", text.as_bytes()));
        assert!(!shown.contains("\\u{202e}") && !shown.contains("\\u{2066}") && shown.contains('\u{FFFD}'), "{shown}");
    }
}
