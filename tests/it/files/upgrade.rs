//! Versions of a format: old ones open step by step, newer ones are refused. Shown by a format of three versions that
//! never was: version 0 had no `place`, version 1 called it `position`.

use kagami::domain::files::ReadProblem;
use kagami::domain::files::versions::{History, PERSONAL, SESSION, SUBMISSION};
use serde_json::{Value, json};

const MADE_UP: History = History { oldest: 0, steps: &[place_the_first, rename_position] };

fn place_the_first(file: &mut Value) {
    file["position"] = json!(1);
}

fn rename_position(file: &mut Value) {
    let position = file.as_object_mut().and_then(|object| object.remove("position"));
    file["place"] = position.unwrap_or_default();
}

#[test]
fn a_file_of_each_old_version_becomes_one_of_the_newest_and_stays_as_it_is_itself() {
    let newest = json!({ "version": 2, "name": "a", "place": 1 });
    for old in
        [json!({ "version": 0, "name": "a" }), json!({ "version": 1, "name": "a", "position": 1 }), newest.clone()]
    {
        let before = old.clone();
        assert_eq!(MADE_UP.newest(&old).as_deref(), Ok(&newest));
        assert_eq!(old, before);
    }
}

#[test]
fn a_version_that_is_newer_is_refused_as_such_and_one_that_never_was_by_its_number() {
    for version in [3_u64, 99, u64::MAX] {
        assert_eq!(MADE_UP.newest(&json!({ "version": version })), Err(ReadProblem::NewerVersion), "{version}");
    }
    for file in [json!({}), json!({ "version": -1 }), json!({ "version": "1" }), json!({ "version": 1.5 })] {
        assert_eq!(MADE_UP.newest(&file), Err(ReadProblem::Field { path: "version".to_owned() }), "{file}");
    }
}

#[test]
fn every_version_of_every_format_has_golden_files_that_stay() {
    let folder = crate::support::root().join("tests/data/documents");
    for history in [&PERSONAL, &SUBMISSION, &SESSION] {
        for version in history.oldest..=history.oldest + history.steps.len() as u64 {
            assert!(folder.join(format!("v{version}")).is_dir(), "v{version}");
        }
    }
}
