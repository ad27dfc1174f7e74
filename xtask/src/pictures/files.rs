//! Takes the published catalogue, gives the files that a promoter may find in the folder: of people who do not exist, one
//! of them twice, and some that a group session refuses.

use std::path::Path;

use serde_json::{Value, json};

use crate::Outcome;
use crate::bench::submissions::{File, submissions};
use crate::failure::While;

/// What stands last among those that are refused.
pub(super) const LAST: &str = "予定表";

/// How many people hand in.
const PEOPLE: usize = 6;

/// All of them.
pub(super) fn given(dist: &Path) -> Outcome<Vec<File>> {
    let mut files = submissions(dist, PEOPLE + 1)?;
    let other = files.pop().map(|(name, text)| (name, text.replace("group-work", "training-plan")));
    let older = older(files.last())?;
    let (_, first) = files.first().cloned().unwrap_or_default();
    let content = serde_json::from_str(&first).cannot("read a submission")?;
    let personal = ("kagami-個人用-202611-00000003.json".to_owned(), personal(&content));
    let stray = ("予定表.json".to_owned(), json!({ "month": "2026-11" }).to_string());
    Ok(files.into_iter().chain(older).chain(other).chain([personal, stray]).collect())
}

/// What the same person handed in before, under the name that a browser gives to a second file.
fn older(file: Option<&File>) -> Outcome<Option<File>> {
    let Some((name, text)) = file else { return Ok(None) };
    let mut content: Value = serde_json::from_str(text).cannot("read a submission")?;
    if let Some(revision) = content.get_mut("revision") {
        *revision = json!(1);
    }
    Ok(Some((name.replace(".json", " (1).json"), content.to_string())))
}

/// A personal file of the person who made this submission.
fn personal(submission: &Value) -> String {
    let begun = json!({
        "id": submission["id"],
        "revision": submission["revision"],
        "begun": "2026-11-09T09:00:00+09:00",
        "rank": submission["rank"],
        "tier": submission["tier"],
        "catalog": submission["catalog"],
        "answers": submission["answers"],
    });
    json!({
        "$schema": "./schema/personal-1.schema.json",
        "format": "kagami-personal",
        "version": 1,
        "assessments": [begun],
    })
    .to_string()
}
