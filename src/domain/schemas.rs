//! The published JSON Schemas, made from the types. Native only: they never reach the browser.

use super::catalog::CatalogRecord;
use super::files::schema::{PersonalRecord, SubmissionRecord};
use super::group::session_schema::SessionRecord;

/// JSON Schema (2020-12) of each published format, by file name. Number formats of Rust are left out, because strict
/// validators refuse formats that they do not know.
#[must_use]
pub fn schemas() -> [(&'static str, serde_json::Value); 4] {
    [
        ("submission-1.schema.json", schema_of::<SubmissionRecord>("submission:1")),
        ("personal-1.schema.json", schema_of::<PersonalRecord>("personal:1")),
        ("catalog-1.schema.json", schema_of::<CatalogRecord>("catalog:1")),
        ("session-1.schema.json", schema_of::<SessionRecord>("session:1")),
    ]
}

fn schema_of<T: schemars::JsonSchema>(name: &str) -> serde_json::Value {
    use schemars::transform::{RecursiveTransform, Transform};
    let mut schema = schemars::generate::SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    RecursiveTransform(|schema: &mut schemars::Schema| {
        let format = schema.remove("format");
        if format.is_some_and(|format| format == "uint32") && schema.get("maximum").is_none() {
            schema.insert("maximum".to_owned(), u32::MAX.into());
        }
    })
    .transform(&mut schema);
    schema.insert("$id".to_owned(), format!("urn:kagami:schema:{name}").into());
    schema.into()
}
