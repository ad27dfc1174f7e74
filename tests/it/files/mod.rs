//! The files: what goes in comes out again, what must not leave never does, and files of version 1 open forever.

mod fields;
mod merge;
mod personal;
mod samples;
mod submission;
mod upgrade;
mod versions;
mod written;

use kagami::domain::catalog::{Rank, Tier};
use kagami::domain::files::{AssessmentId, Document, Month, Personal, SavedAssessment, Submission, Timestamp, read};
use serde_json::Value;

use crate::support::{catalog, scope};

/// An assessment just begun, with an id of this random byte.
fn begun(random: u8, rank: Rank, tier: Tier) -> SavedAssessment {
    SavedAssessment::begin(
        AssessmentId::from_random([random; 16]),
        Timestamp::parse("2026-11-09T13:05:00+09:00").unwrap(),
        scope(rank, tier),
        catalog(),
    )
}

fn month() -> Month {
    Month::parse("2026-11").unwrap()
}

/// The text read as a personal file.
#[track_caller]
fn read_personal(text: &str) -> Personal {
    match read(text.as_bytes(), catalog()) {
        Ok(Document::Personal(personal)) => personal,
        other => panic!("no personal file: {other:?}"),
    }
}

/// The text read as a submission.
#[track_caller]
fn read_submission(text: &str) -> Submission {
    match read(text.as_bytes(), catalog()) {
        Ok(Document::Submission(submission)) => submission,
        other => panic!("no submission: {other:?}"),
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The keys of an object, sorted.
fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}
