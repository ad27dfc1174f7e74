//! Files that people really pick in place of their own (`tests/data/cases`): each is told what it is and what to choose.

use kagami::domain::files::{ReadProblem, read, read_personal};
use kagami::domain::group::Refusal;
use kagami::text::Lang;

use crate::support::{catalog, root};

/// What a file is, and what to do about it, as told at ファイルを開く.
const SAID: [(&str, [&str; 2]); 13] = [
    ("10-collected.zip", ["圧縮したファイル", "展開（解凍）して、中のファイルを選んで"]),
    ("11-mail.eml", ["メールを保存したファイル", "添付ファイルをいったん保存し"]),
    ("12-mail.msg", ["Outlookのメール", "添付ファイルをいったん保存し"]),
    ("13-login-page.json", ["Webページのファイル", "もう一度、保存し直して"]),
    ("25-shortcut.lnk", ["ショートカット", "指すファイルを選んで"]),
    ("26-url-shortcut.url", ["ショートカット", "指すファイルを選んで"]),
    ("27-._kagami.json", ["Macが作る付属のファイル", "「._」が付いていないほうを選んで"]),
    ("32-one-line-japanese.json", ["1行目の597文字目", "もとのファイルを選び直して"]),
    ("33-name-zero-width.json", ["渡すためのファイル", "「kagami-個人用-」で始まるファイルを選んで"]),
    ("40-dragged-out-of-zip.json", ["ファイルが空です。", "先に展開（解凍）してください。もとのファイルを選び直して"]),
    ("41-encrypted-by-label.json", ["保護（暗号化）", "保護を解除してから選んで"]),
    ("42-zero-filled.json", ["中身が失われて", "もう一度、保存し直して"]),
    ("99-folder", ["フォルダー", "選んで"]),
];

#[test]
fn each_file_that_people_really_pick_is_named_with_what_to_choose_instead() {
    for (name, words) in SAID {
        // A browser lists a folder like a file, but cannot read it.
        let problem = match std::fs::read(root().join("tests/data/cases").join(name)) {
            Ok(bytes) => read_personal(&bytes, catalog()).err(),
            Err(_) => Some(ReadProblem::Unreadable),
        };
        let problem = problem.unwrap_or_else(|| panic!("{name} was opened"));
        let message = (Lang::Ja.text().problem)(name, &problem);
        assert!(message.contains(name) && words.iter().all(|word| message.contains(word)), "{message}");
        let english = (Lang::En.text().problem)(name, &problem);
        let said = english.to_lowercase();
        assert!(english.contains(name) && (said.contains("choose") || said.contains("save it again")), "{english}");
    }
}

#[test]
fn the_group_session_says_the_same_of_them() {
    for (name, words) in SAID.into_iter().filter(|(name, _)| !name.starts_with("33")) {
        let problem = match std::fs::read(root().join("tests/data/cases").join(name)) {
            Ok(bytes) => read(&bytes, catalog()).expect_err(name),
            Err(_) => ReadProblem::Unreadable,
        };
        let reason = (Lang::Ja.group_text().refusal)(&Refusal::Read(problem), catalog());
        assert!(words.iter().all(|word| reason.contains(word)), "{name}: {reason}");
    }
}

#[test]
fn a_name_of_invisible_signs_alone_is_never_counted_as_a_name() {
    let bytes = std::fs::read(root().join("tests/data/cases/33-name-zero-width.json")).unwrap();
    let problem = ReadProblem::Field { path: "name".to_owned() };
    assert_eq!(read(&bytes, catalog()), Err(problem));
}
