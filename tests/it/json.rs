//! What Kagami reads as JSON: what the standard allows, with the values that are meant, and nothing more. Beyond the
//! standard it refuses a key that stands twice, nesting without end, and numbers that no number of the machine holds.

use kagami::domain::json::{self, JsonProblem};
use proptest::prelude::*;

use crate::support::cases;
use serde_json::{Value, json};

/// The text is JSON, and means that.
#[track_caller]
fn means(text: &str, value: Value) {
    assert_eq!(json::parse(text.as_bytes()), Ok(value), "{text:?}");
}

/// The text is no JSON, first at that column of its first line; `None`: it ends too early.
#[track_caller]
fn stops(text: &str, column: Option<usize>) {
    let expected = column.map_or(JsonProblem::Truncated, |column| JsonProblem::Syntax { line: 1, column });
    assert_eq!(json::parse(text.as_bytes()), Err(expected), "{text:?}");
}

// The well-known cases are those of the public JSON test suites (RFC 8259): what every reader has to accept or refuse.

#[test]
fn numbers_are_those_of_the_standard() {
    means("[0]", json!([0]));
    means("[-0]", json!([-0.0]));
    means("[-1, 10, 123456789]", json!([-1, 10, 123_456_789]));
    means("[1.0, 1e2, 1E+2, 1e-2, -1.5e1]", json!([1.0, 100.0, 100.0, 0.01, -15.0]));
    means("[9007199254740993, 18446744073709551615]", json!([9_007_199_254_740_993_u64, u64::MAX]));
    means("[0e1, 0E+1, 1e-400]", json!([0.0, 0.0, 0.0]));
    for (text, column) in [
        ("[00]", 3),
        ("[-]", 3),
        ("[+1]", 2),
        ("[.5]", 2),
        ("[1.]", 4),
        ("[1e]", 4),
        ("[1e+]", 5),
        ("[1.e1]", 4),
        ("[0x1]", 3),
        ("[1_0]", 3),
        ("[--1]", 3),
        ("[1 2]", 4),
        ("[１]", 2),
        ("[Infinity]", 2),
        ("[NaN]", 2),
        ("[-Infinity]", 3),
        ("[1e999]", 6),
    ] {
        stops(text, Some(column));
    }
}

#[test]
fn only_the_four_kinds_of_white_space_separate() {
    means(" \t\r\n[ \t\r\n1 \t\r\n, \t\r\n{ \"a\" : 2 } ] \n", json!([1, { "a": 2 }]));
    for space in ['\u{A0}', '\u{3000}', '\u{FEFF}', '\u{B}', '\u{C}', '\0'] {
        stops(&format!("[1,{space}2]"), Some(4));
    }
}

#[test]
fn texts_and_escapes_are_those_of_the_standard() {
    means(r#""\"\\\/\b\f\n\r\t\u0041\u3042\uD842\uDFB7\u0000\ud842\udfb7""#, json!("\"\\/\u{8}\u{C}\n\r\tAあ𠮷\0𠮷"));
    means("\"\u{7F}\u{2028}\u{FFFF}\"", json!("\u{7F}\u{2028}\u{FFFF}"));
    for (text, column) in [
        (r#"["\a"]"#, 4),
        (r#"["\u12"]"#, 8),
        (r#"["\u12G4"]"#, 8),
        (r#"["\uD842"]"#, 9),
        (r#"["\uD842\u0041"]"#, 14),
        (r#"["\uDFB7"]"#, 8),
        (r#"["\U0041"]"#, 4),
        (r"['a']", 2),
        ("[\"\t\"]", 3),
        ("[\"\u{1F}\"]", 3),
        ("[a]", 2),
    ] {
        stops(text, Some(column));
    }
}

#[test]
fn lists_and_objects_are_those_of_the_standard() {
    means("[]", json!([]));
    means("{}", json!({}));
    means(r#"{"":0,"a":null,"b":[true,false]}"#, json!({ "": 0, "a": null, "b": [true, false] }));
    for (text, column) in [
        ("[1,]", 4),
        ("[,1]", 2),
        ("[1,,2]", 4),
        ("[1:2]", 3),
        ("{\"a\" 1}", 6),
        ("{\"a\":1,}", 8),
        ("{\"a\",1}", 5),
        ("{a:1}", 2),
        ("{1:1}", 2),
        ("[1]]", 4),
        ("[1}", 3),
        ("[]#", 3),
        ("[1/**/]", 3),
        ("[tru]", 5),
        ("[True]", 2),
        ("[nul]", 5),
    ] {
        stops(text, Some(column));
    }
    for text in ["[", "{", "[1", "[1,", "{\"a\"", "{\"a\":", "\"a", "\"\\", "\"\\u00", "tru", "-"] {
        stops(text, None);
    }
}

#[test]
fn a_column_counts_characters_and_a_line_its_breaks() {
    let text = "{\r\n\"氏名\": \"各務𠮷\", x}";
    assert_eq!(json::parse(text.as_bytes()), Err(JsonProblem::Syntax { line: 2, column: 14 }));
}

/// Any value a few levels deep.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(|value| json!(value)),
        any::<i64>().prop_map(|value| json!(value)),
        any::<u64>().prop_map(|value| json!(value)),
        (-1.0e9..1.0e9).prop_map(|value: f64| json!(value)),
        any::<String>().prop_map(|name| json!(name)),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            proptest::collection::btree_map(any::<String>(), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn any_value_is_read_as_it_was_written(value in value()) {
        for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap(), json::readable(&value)] {
            match json::parse(text.as_bytes()) {
                // A text that begins like UTF-16 or a web page is not even tried.
                Err(JsonProblem::OtherKind(_) | JsonProblem::Utf16) => {}
                read => assert_eq!(read, Ok(serde_json::from_str(&text).unwrap()), "{text:?}"),
            }
        }
    }

    #[test]
    fn a_value_with_altered_characters_is_accepted_or_refused_as_by_the_library(
        value in value(),
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), "[\\[\\]{}:,\"0-9.eE+\\-\\\\u tfn\\n]"), 1..4),
    ) {
        let mut text: Vec<char> = value.to_string().chars().collect();
        for (at, sign) in changes {
            let at = at.index(text.len());
            text[at] = sign.chars().next().unwrap();
        }
        check_alike(&text.into_iter().collect::<String>());
    }

    #[test]
    fn any_text_of_the_signs_of_json_is_accepted_or_refused_as_by_the_library(text in "[\\[\\]{}:,\"012.eE+\\-\\\\u tfnrals\\n]{1,12}") {
        check_alike(&text);
    }
}

/// Both accept the text with the same value, or both refuse it, but for a key that stands twice.
fn check_alike(text: &str) {
    match (json::parse(text.as_bytes()), serde_json::from_str::<Value>(text)) {
        (Ok(own), Ok(library)) => assert_eq!(own, library, "{text:?}"),
        (Err(JsonProblem::DuplicateKey(_) | JsonProblem::TooDeep), _) | (Err(_), Err(_)) => {}
        (own, library) => panic!("{text:?}: {own:?}, but {library:?}"),
    }
}

#[test]
fn the_canonical_form_has_its_keys_in_order_whatever_the_order_of_the_text() {
    let value = json::parse(br#"{"b":[{"d":1,"c":"\u0007"}],"a":null,"B":true}"#).unwrap();
    assert_eq!(json::canonical(&value), r#"{"B":true,"a":null,"b":[{"c":"\u0007","d":1}]}"#);
}
