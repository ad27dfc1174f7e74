//! The reader of JSON beside a library that everyone uses: both accept the same texts and find the same values in them,
//! but for what Kagami refuses on purpose (a key twice, deep nesting) and numbers beyond all range, which it never reads.

use kagami::domain::json::{self, JsonProblem};
use proptest::prelude::*;
use serde_json::{Value, json};

/// What Kagami read, as the library's value.
fn as_library(value: &json::Value) -> Value {
    match value {
        json::Value::Null => Value::Null,
        json::Value::Bool(it) => json!(it),
        json::Value::Number(text) => serde_json::from_str(text).unwrap(),
        json::Value::Text(text) => json!(text),
        json::Value::List(list) => list.iter().map(as_library).collect(),
        json::Value::Object(object) => object.iter().map(|(key, it)| (key.clone(), as_library(it))).collect(),
    }
}

/// Both say the same of this text.
#[track_caller]
fn check(text: &str) {
    let library = serde_json::from_str::<Value>(text);
    match (json::parse(text.as_bytes()), library) {
        (Ok(own), Ok(library)) => assert_eq!(as_library(&own), library, "{text:?}"),
        (Err(JsonProblem::Truncated), Err(library)) => assert!(library.is_eof(), "{text:?}: {library}"),
        (Err(JsonProblem::Syntax { line, .. }), Err(library)) => {
            assert!(!library.is_eof(), "{text:?}: {library}");
            assert_eq!(line, library.line(), "{text:?}");
        }
        (Err(JsonProblem::Empty), Err(_)) => assert!(text.trim().is_empty()),
        // Refused on purpose; and bytes that begin like a picture or UTF-16 are not even tried.
        (Err(JsonProblem::DuplicateKey(_) | JsonProblem::TooDeep), _)
        | (Err(JsonProblem::OtherKind(_) | JsonProblem::Utf16), Err(_)) => {}
        (own, library) => panic!("{text:?}: {own:?}, but {library:?}"),
    }
}

/// Any value a few levels deep.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(|it| json!(it)),
        any::<i64>().prop_map(|it| json!(it)),
        any::<u64>().prop_map(|it| json!(it)),
        (-1.0e9..1.0e9).prop_map(|it: f64| json!(it)),
        any::<String>().prop_map(|it| json!(it)),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            proptest::collection::btree_map(any::<String>(), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

#[test]
fn numbers_are_those_of_the_standard() {
    for text in ["0", "-0", "10", "1.0", "1e2", "1E+2", "1e-2", "-1.5e1", "9007199254740993", "18446744073709551615"] {
        check(text);
    }
    for text in ["00", "-", "+1", ".5", "1.", "1e", "1e+", "1.e1", "0x1", "1_0", "--1", "1 2", "１", "Infinity", "NaN"]
    {
        check(text);
        assert!(json::parse(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn only_the_four_kinds_of_white_space_separate() {
    check(" \t\r\n[ \t\r\n1 \t\r\n, \t\r\n{ \"a\" : 2 } ] \n");
    for space in ['\u{A0}', '\u{3000}', '\u{FEFF}', '\u{B}', '\u{C}', '\0'] {
        check(&format!("[1,{space}2]"));
        assert!(json::parse(format!("[1,{space}2]").as_bytes()).is_err(), "{space:?}");
    }
}

#[test]
fn escapes_are_those_of_the_standard() {
    check(r#""\"\\\/\b\f\n\r\t\u0041\u3042\uD842\uDFB7\u0000\ud842\udfb7""#);
    for text in
        [r#""\a""#, r#""\u12""#, r#""\u12G4""#, r#""\uD842""#, r#""\uD842\u0041""#, r#""\uDFB7""#, r#""\U0041""#]
    {
        assert!(json::parse(text.as_bytes()).is_err(), "{text}");
        assert!(serde_json::from_str::<Value>(text).is_err(), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_is_read_as_it_was_written(value in value()) {
        check(&value.to_string());
        check(&serde_json::to_string_pretty(&value).unwrap());
    }

    #[test]
    fn a_value_with_altered_characters_is_accepted_or_refused_alike(
        value in value(),
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), "[\\[\\]{}:,\"0-9.eE+\\-\\\\u tfn\\n]"), 1..4),
    ) {
        let mut text: Vec<char> = value.to_string().chars().collect();
        for (at, sign) in changes {
            let at = at.index(text.len());
            text[at] = sign.chars().next().unwrap();
        }
        let text: String = text.into_iter().collect();
        check_alike(&text);
    }

    #[test]
    fn any_text_of_the_signs_of_json_is_accepted_or_refused_alike(text in "[\\[\\]{}:,\"012.eE+\\-\\\\u tfnrals\\n]{1,12}") {
        check_alike(&text);
    }
}

/// Both accept the text with the same value, or both refuse it.
fn check_alike(text: &str) {
    match (json::parse(text.as_bytes()), serde_json::from_str::<Value>(text)) {
        (Ok(own), Ok(library)) => assert_eq!(as_library(&own), library, "{text:?}"),
        (Err(JsonProblem::DuplicateKey(_) | JsonProblem::TooDeep), _) | (Err(_), Err(_)) => {}
        (Ok(_), Err(library)) if library.to_string().contains("out of range") => {}
        (own, library) => panic!("{text:?}: {own:?}, but {library:?}"),
    }
}
