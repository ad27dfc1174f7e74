//! What is read back, and what is not read.

use kagami::domain::files::{Day, ReadProblem};
use kagami::domain::group::{SavedSession, members, read_session};
use kagami::text::Lang;
use serde_json::{Value, json};

use super::{bare, folder, group, session, sessions};
use crate::support::{catalog, golden, samples};

fn read(bytes: &[u8]) -> Result<SavedSession, ReadProblem> {
    read_session(bytes, catalog())
}

/// The session of twelve people, with their submissions, as JSON that a test can spoil.
fn whole() -> Value {
    let (group, publication) = group(12);
    let session = SavedSession { members: members(&group, &publication), ..session(&publication) };
    serde_json::from_str(&session.write()).unwrap()
}

fn field(path: &str) -> ReadProblem {
    ReadProblem::Field { path: path.to_owned() }
}

/// What is told of the file after an edit.
#[track_caller]
fn spoilt(edit: impl FnOnce(&mut Value)) -> ReadProblem {
    let mut value = whole();
    edit(&mut value);
    read(value.to_string().as_bytes()).expect_err("a spoilt file was opened")
}

#[test]
fn a_session_comes_back_as_it_was_written() {
    let (group, publication) = group(12);
    let with_members = SavedSession { members: members(&group, &publication), ..session(&publication) };
    for session in [session(&publication), with_members, bare()] {
        assert_eq!(read(session.write().as_bytes()).as_ref(), Ok(&session));
    }
}

#[test]
fn a_session_is_written_as_when_the_format_was_new() {
    let (group, publication) = group(12);
    let with_members = SavedSession { members: members(&group, &publication), ..session(&publication) };
    // The files without a number are of the first version of the content. Whatever its digest, one of it is written so.
    let written = |session: &SavedSession| session.write().replace(&catalog().reference.digest, &"2".repeat(64));
    golden(&folder().join("whole-2.json"), &written(&session(&publication)));
    golden(&folder().join("with-members-2.json"), &written(&with_members));
    golden(&folder().join("bare-2.json"), &written(&bare()));
}

#[test]
fn every_session_ever_written_opens() {
    let files = sessions();
    assert!(files.len() >= 3);
    for (name, bytes) in files {
        assert!(read(&bytes).is_ok(), "{name}: {:?}", read(&bytes).err());
    }
}

#[test]
fn the_name_of_the_file_says_what_it_is_and_of_which_month() {
    assert_eq!(bare().file_name(), "kagami-セッション-202611-0w3ge1r7.json");
}

#[test]
fn a_file_of_a_person_is_no_session() {
    for (name, bytes) in samples() {
        let problem = read(&bytes).expect_err("no session");
        assert!(matches!(problem, ReadProblem::OtherFormat(_)), "{name}: {problem:?}");
    }
    assert_eq!(read(b"{}"), Err(ReadProblem::NotKagami));
    assert_eq!(read(b"[]"), Err(ReadProblem::NotAnObject));
}

#[test]
fn a_newer_version_is_named_as_such_and_not_guessed_at() {
    assert_eq!(spoilt(|json| json["version"] = json!(2)), ReadProblem::NewerVersion);
    assert_eq!(spoilt(|json| json["version"] = json!(0)), field("version"));
    assert_eq!(spoilt(|json| json["version"] = json!("1")), field("version"));
}

#[test]
fn each_field_that_does_not_fit_is_named_by_its_place() {
    let long = "あ".repeat(201);
    let cases: [(&str, Value, &str); 17] = [
        ("/id", json!("3F2A9C1E-7B40-4D6E-9A15-0C8E2B7D4F61"), "id"),
        ("/month", json!("2026-13"), "month"),
        ("/keepUntil", json!("2026-02-99"), "keepUntil"),
        ("/keepUntil", json!("年度末"), "keepUntil"),
        ("/purpose", json!("appraisal"), "purpose"),
        ("/revision", json!(-1), "revision"),
        ("/agenda/parts/0/minutes", json!(181), "agenda.parts[0].minutes"),
        ("/agenda/parts/5/name", json!(" "), "agenda.parts[5].name"),
        ("/actions/0/text", json!(""), "actions[0].text"),
        ("/actions/0/text", json!(long), "actions[0].text"),
        ("/actions/0/post", json!("課長\n"), "actions[0].post"),
        ("/actions/0/kind", json!("mayor"), "actions[0].kind"),
        ("/distributions/0/people", json!(13), "distributions[0].people"),
        ("/distributions/0/steps", json!([12]), "distributions[0].steps"),
        ("/distributions/0/unsure", json!(1.5), "distributions[0].unsure"),
        ("/members/0/batch", json!(0), "members[0].batch"),
        ("/members/0/submission/purpose", json!("training-plan"), "members[0].submission.purpose"),
    ];
    for (place, value, path) in cases {
        let problem = spoilt(|json| *json.pointer_mut(place).expect("the place exists") = value);
        assert_eq!(problem, field(path), "{place}");
    }
}

#[test]
fn numbers_of_fewer_than_five_people_are_not_read_whoever_wrote_them() {
    let few = json!([0, 2, 0, 2]);
    let problem = spoilt(|json| {
        json["distributions"][0]["people"] = json!(4);
        json["distributions"][0]["steps"] = few;
    });
    assert_eq!(problem, field("distributions[0].people"));
}

#[test]
fn numbers_that_could_not_be_added_up_are_not_read() {
    let problem = spoilt(|json| {
        json["distributions"][0]["people"] = json!(u32::MAX);
        json["distributions"][0]["steps"] = json!([u32::MAX, 0, 0, 0]);
        json["distributions"][0]["notApplicable"] = json!(0);
        json["distributions"][0]["unsure"] = json!(0);
    });
    assert_eq!(problem, field("distributions[0].people"));
}

#[test]
fn what_stands_twice_or_asks_what_the_catalogue_does_not_is_named() {
    let oa = || "item-oa".to_owned();
    assert_eq!(
        spoilt(|json| json["topics"] = json!([{"item": "item-oa"}, {"item": "item-oa"}])),
        ReadProblem::DuplicateItem { item: oa() }
    );
    let twice = spoilt(|json| {
        let first = json["actions"][0].clone();
        json["actions"].as_array_mut().unwrap().push(first);
    });
    assert_eq!(twice, ReadProblem::DuplicateItem { item: oa() });
    assert_eq!(
        spoilt(|json| json["actions"][0]["item"] = json!("item-nothing")),
        ReadProblem::UnknownItem { item: "item-nothing".to_owned() }
    );
}

#[test]
fn a_session_of_another_catalogue_is_refused_and_one_of_an_older_version_keeps_what_is_gone() {
    let other = spoilt(|json| json["catalog"]["id"] = json!("another-city"));
    assert!(matches!(other, ReadProblem::OtherCatalog { .. }), "{other:?}");
    let mut older = whole();
    older["members"] = json!([]);
    older["catalog"]["version"] = json!(catalog().reference.version.saturating_sub(1).max(1));
    older["catalog"]["digest"] = json!("0".repeat(64));
    older["actions"][0]["item"] = json!("item-gone");
    if let Ok(session) = read(older.to_string().as_bytes()) {
        assert!(session.write().contains("item-gone"));
    } else {
        assert_eq!(catalog().reference.version, 1, "there is no older version yet");
    }
}

#[test]
fn a_field_that_nobody_knows_is_named() {
    assert_eq!(spoilt(|json| json["average"] = json!(2.4)), field("average"));
    assert_eq!(spoilt(|json| json["members"][0]["name"] = json!("山田")), field("members[0].name"));
}

#[test]
fn what_is_told_of_a_session_that_was_not_opened_names_the_file_and_says_that_nothing_changed() {
    let problems = [
        ReadProblem::NewerVersion,
        ReadProblem::NotKagami,
        ReadProblem::OtherFormat("kagami-submission".to_owned()),
        ReadProblem::TooLarge { size: 20 << 20, cap: 16 << 20 },
        field("actions[0].text"),
    ];
    for problem in problems {
        let ja = (Lang::Ja.group_text().session.not_opened)("会議.json", &problem);
        assert!(ja.contains("会議.json") && ja.contains("変わっていません"), "{ja}");
        let en = (Lang::En.group_text().session.not_opened)("meeting.json", &problem);
        assert!(en.contains("meeting.json") && en.contains("changed"), "{en}");
    }
}

#[test]
fn a_day_is_a_month_and_a_day_of_it() {
    for text in ["2026-11-24", "2027-03-31", "2028-02-29"] {
        assert_eq!(Day::parse(text).unwrap().as_str(), text);
    }
    for text in ["", "2026-11", "2026-11-00", "2026-11-32", "2026-13-01", "20261124", "2026-11-24T00:00", "令和8年"]
    {
        assert_eq!(Day::parse(text), None, "{text}");
    }
    assert!(Day::parse("2026-12-01") > Day::parse("2026-11-30"));
}
