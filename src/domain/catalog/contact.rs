//! Whom to ask: a setting, which every sentence that sends a person to somebody names.

use serde_json::Value;

/// What stands in a sentence in place of the contact.
const MARK: &str = "[contact]";

/// The contact that a catalogue's file names, in Japanese and in English.
#[must_use]
pub fn of(catalog: &Value) -> Option<[String; 2]> {
    let contact = catalog.get("settings")?.get("contact")?;
    let text = |lang: &str| Some(contact.get(lang)?.as_str()?.to_owned());
    Some([text("ja")?, text("en")?])
}

/// Puts the contact, in Japanese and in English, into every sentence below `value`.
pub fn fill(value: &mut Value, [japanese, english]: [&str; 2]) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object.iter_mut() {
                let contact = if key == "en" { english } else { japanese };
                match inner {
                    Value::String(text) if text.contains(MARK) => *text = text.replace(MARK, contact),
                    inner => fill(inner, [japanese, english]),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| fill(inner, [japanese, english])),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
