//! The session file: what a group session keeps and passes on comes back as it was, tells nothing of few people, and
//! every other file is refused for what it is.

mod any_screen;
mod circulating;
mod reading;
mod reopening;

use kagami::domain::catalog::{ActionKind, Purpose, Rank, Tier};
use kagami::domain::files::{AssessmentId, Day, Month};
use kagami::domain::group::{Action, Group, Plan, Publication, SavedPlan, SavedSession, Thresholds, View, saved};

use crate::group::{content, oa, uniform};
use crate::support::{catalog, root, step};

/// Where sessions of version 1 are, as they were written when the format was new. They open forever.
pub(crate) fn folder() -> std::path::PathBuf {
    root().join("tests/data/sessions/v1")
}

/// Every session file of that folder, by its name.
pub(crate) fn sessions() -> Vec<(String, Vec<u8>)> {
    let files = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// A group of so many people, alternately of two steps, all of them shown.
fn group(people: u128) -> (Group, Publication) {
    let (mut group, mut publication) = (Group::new(Purpose::GroupWork), Publication::new(Thresholds::default()));
    join(&mut group, 0..people);
    publication.take(&group);
    (group, publication)
}

fn join(group: &mut Group, people: std::ops::Range<u128>) {
    let file = |number: u128| {
        let submission =
            uniform(number, Rank::Staff, Tier::General, step(if number.is_multiple_of(2) { 1 } else { 3 }));
        (format!("{number}.json"), Ok(submission.write().into_bytes()))
    };
    group.admit(people.map(file).collect(), catalog());
}

/// A session about one topic, with one action and this group's distributions.
fn session(publication: &Publication) -> SavedSession {
    let mut plan = Plan::of(&content().longest);
    plan.set_minutes(4, 20);
    plan.set_name(5, "取組を二つ");
    let items = catalog().items();
    let shown = items
        .filter_map(|item| saved(&item.id, &publication.distribution(&item.id, View::All), &Thresholds::default()));
    SavedSession {
        catalog: catalog().reference.clone(),
        id: AssessmentId::from_random([7; 16]),
        revision: 3,
        month: Month::parse("2026-11").unwrap(),
        purpose: Purpose::GroupWork,
        keep_until: Day::parse("2027-03-31"),
        is_sample: false,
        plan: plan.saved(),
        topics: vec![oa()],
        actions: vec![Action {
            item: oa(),
            text: "名簿の形を一つにそろえる".to_owned(),
            post: "庶務担当".to_owned(),
            when: "年度内".to_owned(),
            kind: Some(ActionKind::Head),
        }],
        distributions: shown.collect(),
        members: Vec::new(),
    }
}

/// A session of which nothing was planned, said or read.
fn bare() -> SavedSession {
    let (_, publication) = group(0);
    SavedSession {
        keep_until: None,
        plan: SavedPlan::default(),
        topics: Vec::new(),
        actions: Vec::new(),
        distributions: Vec::new(),
        ..session(&publication)
    }
}
