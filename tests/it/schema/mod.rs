//! The published schemas: they are what the types say, every field is documented, and two validators of other people
//! accept what Kagami writes and refuse what it refuses.

mod validators;

use std::collections::BTreeSet;

use kagami::domain::json::Sorted;
use kagami::domain::schemas::schemas;
use serde_json::Value;

use crate::support::{built_in, golden, root, samples};

#[test]
fn the_checked_in_schemas_are_those_of_the_types() {
    for (name, schema) in schemas() {
        let text = serde_json::to_string_pretty(&Sorted(&schema)).unwrap() + "\n";
        golden(&root().join("public/schema").join(name), &text);
    }
}

#[test]
fn no_other_schema_is_published() {
    let found = std::fs::read_dir(root().join("public/schema")).unwrap();
    let found: BTreeSet<String> = found.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(found, schemas().into_iter().map(|(name, _)| name.to_owned()).collect());
}

/// Calls back for every object type of a schema, with its path.
fn each_object(schema: &Value, path: &str, visit: &mut dyn FnMut(&str, &Value)) {
    match schema {
        Value::Object(object) => {
            if object.contains_key("properties") {
                visit(path, schema);
            }
            object.iter().for_each(|(key, inner)| each_object(inner, &format!("{path}/{key}"), visit));
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(at, inner)| each_object(inner, &format!("{path}/{at}"), visit));
        }
        _ => {}
    }
}

#[test]
fn every_field_of_every_file_is_documented() {
    for (name, schema) in schemas() {
        let (mut fields, mut bare) = (0, Vec::new());
        each_object(&schema, name, &mut |path, object| {
            for (field, its) in object["properties"].as_object().unwrap() {
                fields += 1;
                if its["description"].as_str().is_none_or(|text| text.trim().is_empty()) {
                    bare.push(format!("{path}: {field}"));
                }
            }
        });
        assert!(bare.is_empty(), "{bare:#?}");
        assert!(fields > 10, "{name} has only {fields} fields");
    }
}

#[test]
fn no_object_takes_a_field_that_is_not_documented() {
    for (name, schema) in schemas() {
        each_object(&schema, name, &mut |path, object| assert_eq!(object["additionalProperties"], false, "{path}"));
    }
}

#[test]
fn lists_of_objects_everywhere_and_no_maps() {
    for (name, schema) in schemas() {
        let text = schema.to_string();
        assert!(!text.contains("patternProperties") && !text.contains("\"additionalProperties\":{"), "{name}");
    }
}

#[test]
fn what_files_say_of_their_schema_is_where_it_is_published() {
    let texts = samples().into_iter().map(|(_, bytes)| String::from_utf8(bytes).unwrap());
    let files = texts.map(|text| serde_json::from_str(text.trim_start_matches('\u{FEFF}')).unwrap());
    let mut named = 0;
    for file in files.chain([built_in()]) {
        let file: Value = file;
        let Some(path) = file.get("$schema") else { continue };
        let path = path.as_str().unwrap().strip_prefix("./").expect("a relative path");
        assert!(root().join("public").join(path).is_file(), "{path}");
        named += 1;
    }
    assert!(named >= 10);
}
