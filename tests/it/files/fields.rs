//! Small values of files: a text that fits becomes one and comes out as it was, any other is refused.

use std::collections::BTreeSet;

use kagami::domain::files::{AssessmentId, Day, Month, NameProblem, PersonName, Timestamp};
use proptest::prelude::*;

use crate::support::cases;

#[test]
fn an_id_of_random_bytes_is_a_uuid_of_version_4() {
    let text = AssessmentId::from_random([0xFF; 16]).text();
    assert_eq!(text, "ffffffff-ffff-4fff-bfff-ffffffffffff");
    assert_eq!(AssessmentId::from_random([0; 16]).text(), "00000000-0000-4000-8000-000000000000");
}

#[test]
fn an_id_is_read_only_in_lower_case_with_hyphens() {
    let id = "3f2a9c1e-7b40-4d6e-9a15-0c8e2b7d4f61";
    assert_eq!(AssessmentId::parse(id).map(AssessmentId::text).as_deref(), Some(id));
    let simple = id.replace('-', "");
    let braced = format!("{{{id}}}");
    let urn = format!("urn:uuid:{id}");
    for other in ["", &id.to_uppercase(), &simple, &braced, &urn, &id[1..], &format!("{id} "), "山田"] {
        assert_eq!(AssessmentId::parse(other), None, "{other:?}");
    }
}

#[test]
fn a_tag_is_eight_base32_characters_of_the_first_forty_bits() {
    assert_eq!(AssessmentId::from_random([0; 16]).tag(), "00000000");
    assert_eq!(AssessmentId::from_random([0xFF; 16]).tag(), "zzzzzzzz");
    // 00000 00001 00010 00011 00100 00101 00110 00111
    let counting = [0b0000_0000, 0b0100_0100, 0b0011_0010, 0b0001_0100, 0b1100_0111];
    let bytes = std::array::from_fn(|at| counting.get(at).copied().unwrap_or_default());
    assert_eq!(AssessmentId::from_random(bytes).tag(), "01234567");
}

#[test]
fn a_tag_has_no_letter_that_is_taken_for_another() {
    let tags: Vec<String> = (0..=255_u8).map(|byte| AssessmentId::from_random([byte; 16]).tag()).collect();
    let signs: BTreeSet<char> = tags.iter().flat_map(|tag| tag.chars()).collect();
    assert_eq!(signs.into_iter().collect::<String>(), "0123456789abcdefghjkmnpqrstvwxyz");
    assert!(tags.iter().all(|tag| tag.len() == 8));
}

#[test]
fn a_month_is_a_year_of_four_digits_and_a_month_of_two() {
    for text in ["0001-01", "2026-11", "9999-12"] {
        assert_eq!(Month::parse(text).unwrap().as_str(), text);
    }
    let others = [
        "",
        "2026",
        "2026-",
        "2026-0",
        "2026-00",
        "2026-13",
        "2026-1",
        "26-01",
        "2026-011",
        "2026/11",
        "２０２６-11",
        "2026-11-01",
        "+026-11",
        "0000-11",
        " 2026-11",
        "-2026-11",
    ];
    for text in others {
        assert_eq!(Month::parse(text), None, "{text:?}");
    }
    assert_eq!(Month::parse("2026-01").unwrap().compact(), "202601");
}

#[test]
fn a_time_is_local_with_its_offset() {
    for text in [
        "2026-11-09T13:05:00+09:00",
        "2026-12-31T23:59:60Z",
        "2026-11-09T13:05:60+09:00",
        "2026-01-01T00:00:00-09:30",
        "2028-02-29T08:00:00Z",
    ] {
        let time = Timestamp::parse(text).unwrap();
        assert_eq!(time.as_str(), text);
        assert_eq!(time.month().unwrap().as_str(), &text[..7]);
    }
    let others = [
        "",
        "2026-11-09",
        "2026-11-09T13:05:00",
        "2026-11-09 13:05:00+09:00",
        "2026-11-09T24:00:00+09:00",
        "2026-11-09T13:60:00+09:00",
        "2026-11-09T13:05:61+09:00",
        "2026-11-09T13:05+09:00",
        "2026-11-32T13:05:00Z",
        "2026-02-31T13:05:00Z",
        "2027-02-29T13:05:00Z",
        "2026-11-31T13:05:00Z",
        "0000-11-09T13:05:00Z",
        "2026-11-00T13:05:00Z",
        "2026-13-09T13:05:00Z",
        "2026-11-09T13:05:00z",
        "2026-11-09T13:05:00.5+09:00",
        "2026-11-09T13:05:00+9:00",
        "2026-11-09T13:05:00+24:00",
        "2026-11-09T13:05:00+09:60",
        "2026-11-09T日本時間",
    ];
    for text in others {
        assert_eq!(Timestamp::parse(text), None, "{text:?}");
    }
}

#[test]
fn a_day_is_one_of_the_calendar() {
    for text in ["2026-11-30", "2028-02-29", "0001-01-01", "9999-12-31"] {
        assert_eq!(Day::parse(text).unwrap().as_str(), text);
    }
    for text in [
        "",
        "2026-02-31",
        "2027-02-29",
        "2026-11-31",
        "2026-00-01",
        "2026-1-1",
        "+2026-11-01",
        "0000-01-01",
        "2026-11-1０",
    ] {
        assert_eq!(Day::parse(text), None, "{text:?}");
    }
}

/// A typed text is this name.
#[track_caller]
fn check_name(typed: &str, expected: Result<Option<&str>, NameProblem>) {
    let name = PersonName::parse(typed);
    assert_eq!(name.as_ref().map(|name| name.as_ref().map(PersonName::as_str)), expected.as_ref().copied());
}

#[test]
fn a_name_is_trimmed_and_nothing_typed_is_no_name() {
    check_name("  山田 花子　", Ok(Some("山田 花子")));
    check_name("", Ok(None));
    check_name(" 　\t\n", Ok(None));
}

#[test]
fn a_name_typed_or_pasted_out_of_a_table_is_one_line() {
    for (typed, expected) in [
        ("窓口係\t12", Some("窓口係 12")),
        ("\t山田　花子\t\r\n", Some("山田　花子")),
        ("山田\n\n花子", Some("山田 花子")),
        ("\t\n", None),
    ] {
        let name = PersonName::typed(typed).expect("it can be a name");
        assert_eq!(name.as_ref().map(PersonName::as_str), expected, "{typed:?}");
    }
    assert_eq!(PersonName::typed("山\u{202E}田"), Err(NameProblem::Control));
    assert_eq!(PersonName::typed(&["𠮷"; 41].concat()), Err(NameProblem::TooLong));
}

#[test]
fn a_name_has_at_most_40_characters_not_bytes() {
    let forty = "𠮷".repeat(40);
    check_name(&forty, Ok(Some(&forty)));
    check_name(&"𠮷".repeat(41), Err(NameProblem::TooLong));
    check_name(&format!(" {forty} "), Ok(Some(&forty)));
}

#[test]
fn a_name_has_no_control_character_and_none_that_reorders_text() {
    for sign in ['\0', '\t', '\n', '\r', '\u{7F}', '\u{85}', '\u{2028}', '\u{202E}', '\u{2066}'] {
        check_name(&format!("山{sign}田"), Err(NameProblem::Control));
    }
}

#[test]
fn signs_that_nobody_sees_count_as_nothing_in_a_name() {
    let invisible = [
        '\u{AD}',
        '\u{115F}',
        '\u{1160}',
        '\u{180E}',
        '\u{200B}',
        '\u{200C}',
        '\u{200D}',
        '\u{200E}',
        '\u{200F}',
        '\u{2060}',
        '\u{2800}',
        '\u{3164}',
        '\u{FEFF}',
        '\u{FFA0}',
        '\u{E0041}',
    ];
    for sign in invisible {
        check_name(&format!(" {sign}{sign} {sign}"), Ok(None));
        check_name(&format!("{sign}山{sign}田{sign} "), Ok(Some("山田")));
        check_name(&format!("{}{sign}", "あ".repeat(40)), Ok(Some(&"あ".repeat(40))));
    }
    check_name("\u{FE00}\u{E0100}", Ok(None));
    check_name("辻\u{E0101}", Ok(Some("辻\u{E0101}")));
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn every_id_comes_back_from_its_text(bytes in any::<[u8; 16]>()) {
        let id = AssessmentId::from_random(bytes);
        prop_assert_eq!(AssessmentId::parse(&id.text()), Some(id));
    }

    #[test]
    fn any_text_is_a_month_only_if_it_comes_out_as_it_went_in(text in "\\PC{0,9}|[0-9]{1,4}-[0-9]{1,2}") {
        if let Some(month) = Month::parse(&text) {
            prop_assert_eq!(month.as_str(), text);
        }
    }

    #[test]
    fn no_text_makes_a_time_panic(text in "\\PC{0,30}|2026-[0-9]{2}-[0-9]{2}T\\PC{0,14}") {
        if let Some(time) = Timestamp::parse(&text) {
            prop_assert!(time.month().is_some());
        }
    }

    #[test]
    fn a_name_is_never_longer_than_40_nor_has_a_control_character(text in any::<String>()) {
        if let Ok(Some(name)) = PersonName::parse(&text) {
            prop_assert!((1..=40).contains(&name.as_str().chars().count()));
            prop_assert!(!name.as_str().chars().any(char::is_control));
        }
    }
}
