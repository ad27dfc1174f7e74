//! Files that are not what they should be: each is refused for its one reason, in words that name the file and the
//! fault in both languages, and nothing panics.

mod broken;
mod cases;
mod files;
mod generated;

use std::collections::BTreeSet;
use std::path::PathBuf;

use kagami::domain::files::{Document, ReadProblem, read, read_personal};
use kagami::domain::json::JsonProblem;
use kagami::text::Lang;

use crate::support::{catalog, root};
pub(crate) use files::{Row, rows};

/// Words that no message of Kagami's holds.
const FORBIDDEN: [&str; 7] = ["診断", "評価", "判定", "テスト", "不足", "矛盾", "自己申告"];

/// Where the checked-in files are.
pub(crate) fn folder() -> PathBuf {
    root().join("tests/data/hostile")
}

/// What is told of these bytes where a file of either format is read. Where only a personal file is opened, a
/// submission is refused by name, whatever is in it.
#[track_caller]
fn problem(name: &str, bytes: &[u8]) -> ReadProblem {
    match (read(bytes, catalog()), read_personal(bytes, catalog())) {
        (Err(problem), Err(refusal)) => {
            assert!(refusal == problem || refusal == ReadProblem::SubmissionNotPersonal, "{name}: {refusal:?}");
            problem
        }
        (Ok(Document::Submission(_)), Err(refusal)) => refusal,
        (opened, _) => panic!("{name} was opened: {opened:?}"),
    }
}

/// The words that tell one fault from another, in a message of that problem.
fn fault(problem: &ReadProblem) -> [Vec<String>; 2] {
    let same = |words: &[&str]| {
        [words.iter().map(|&word| word.to_owned()).collect(), words.iter().map(|&word| word.to_owned()).collect()]
    };
    let each = |ja: &str, en: &str| [vec![ja.to_owned()], vec![en.to_owned()]];
    match problem {
        ReadProblem::TooLarge { .. } => each("大きすぎます", "too large"),
        ReadProblem::Unreadable => each("読み取れません", "could not read"),
        ReadProblem::NotAnObject | ReadProblem::NotKagami => {
            each("かがみのファイルではありません", "not one of Kagami")
        }
        ReadProblem::OtherFormat(format) => same(&[format]),
        ReadProblem::SubmissionNotPersonal => each("渡すためのファイル", "file to hand over"),
        ReadProblem::NewerVersion => each("新しい版", "newer version"),
        ReadProblem::Field { path } => same(&[path]),
        ReadProblem::DuplicateItem { item } | ReadProblem::UnknownItem { item } => same(&[item]),
        ReadProblem::DuplicateAssessment => each("二つ", "twice"),
        ReadProblem::OtherCatalog { file, here } => same(&[file, here]),
        ReadProblem::NoAssessment => each("一つも", "no self-check"),
        ReadProblem::Json(problem) => match problem {
            JsonProblem::Empty => each("空です", "empty"),
            JsonProblem::Zeros => each("失われて", "lost"),
            JsonProblem::Utf16 => same(&["UTF-16", "UTF-8"]),
            JsonProblem::ShiftJis => same(&["Shift_JIS", "UTF-8"]),
            JsonProblem::OtherKind(_) => each("ファイル", "It is a"),
            JsonProblem::NotText => each("文字のファイルとして", "as text"),
            JsonProblem::Truncated => each("途中で切れて", "breaks off"),
            JsonProblem::Syntax { line, column } => same(&["JSON", &line.to_string(), &column.to_string()]),
            JsonProblem::DuplicateKey(key) => same(&[key]),
            JsonProblem::TooDeep => each("深すぎ", "too deeply"),
        },
    }
}

/// The messages of a problem in both languages name the file and the fault, and hold no word that frightens.
#[track_caller]
fn check_message(name: &str, problem: &ReadProblem) {
    for (lang, words) in [Lang::Ja, Lang::En].into_iter().zip(fault(problem)) {
        let message = (lang.text().problem)(name, problem);
        assert!(message.contains(name), "no file name: {message}");
        assert!(words.iter().all(|word| message.contains(word)), "{words:?} not in: {message}");
        assert!(!FORBIDDEN.iter().any(|word| message.contains(word)), "{message}");
        assert!(message.chars().count() < 300 + name.chars().count(), "too long: {message}");
        assert!(!message.chars().any(char::is_control), "{message:?}");
    }
}

/// These bytes are refused for that reason, and it is told well.
#[track_caller]
fn check(name: &str, bytes: &[u8], expected: &ReadProblem) {
    assert_eq!(&problem(name, bytes), expected, "{name}");
    check_message(name, expected);
}

#[test]
fn every_checked_in_file_is_refused_for_its_reason() {
    let mut wrong = Vec::new();
    for (name, expected) in rows() {
        let bytes = std::fs::read(folder().join(name)).unwrap_or_else(|_| panic!("{name} is missing"));
        let problem = problem(name, &bytes);
        if problem == expected {
            check_message(name, &problem);
        } else {
            wrong.push(format!("{name}: {problem:?} instead of {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_checked_in_file_is_in_the_table_once() {
    let rows: Vec<String> = rows().into_iter().map(|(name, _)| name.to_owned()).collect();
    let listed: BTreeSet<String> = rows.iter().cloned().collect();
    let found = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(found.collect::<BTreeSet<_>>(), listed);
    assert_eq!(rows.len(), listed.len());
    assert!(rows.len() >= 40);
}

#[test]
fn no_two_reasons_are_told_in_the_same_words() {
    let mut seen = std::collections::BTreeMap::new();
    for (_, problem) in rows() {
        // Not an object, and an object of something else: to a person both are simply not Kagami's.
        let problem = if problem == ReadProblem::NotAnObject { ReadProblem::NotKagami } else { problem };
        for lang in [Lang::Ja, Lang::En] {
            let message = (lang.text().problem)("x", &problem);
            let before = seen.insert(message.clone(), problem.clone());
            assert!(before.is_none_or(|before| before == problem), "{message}");
        }
    }
}

#[test]
fn a_file_that_the_browser_could_not_read_says_so() {
    check_message("書類.json", &ReadProblem::Unreadable);
}
