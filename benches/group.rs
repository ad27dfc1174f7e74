//! How long it takes to bring many submissions together: count every answer, and work out what may be shown of each
//! item under every filter. Prints 100, 1,000 and 10,000, and fails where 10,000 take longer than [`LIMIT`].

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a benchmark fails loudly and prints its figure")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use kagami::domain::assessment::answers::Answer;
use kagami::domain::assessment::questionnaire::{Questionnaire, Scope};
use kagami::domain::catalog::{BUILT_IN, Catalog, Purpose, Rank, Tier};
use kagami::domain::files::{AssessmentId, Month, Submission};
use kagami::domain::group::{Group, Publication, Thresholds};

/// The longest that 10,000 submissions may take.
const LIMIT: Duration = Duration::from_millis(100);

fn main() {
    let catalog = Catalog::parse(BUILT_IN.as_bytes()).expect("the built-in catalogue parses");
    for people in [100, 1_000, 10_000] {
        let group = group(people, &catalog);
        let median = median(&group);
        println!("{people} submissions: median {:.2} ms", median.as_secs_f64() * 1e3);
        assert!(people < 10_000 || median <= LIMIT, "{people} submissions take {median:?}, more than {LIMIT:?}");
    }
}

/// The middle one of eleven runs.
fn median(group: &Group) -> Duration {
    let run = || {
        let mut board = Publication::new(Thresholds::default());
        let start = Instant::now();
        assert!(board.take(black_box(group)), "everybody is new");
        let time = start.elapsed();
        black_box(board);
        time
    };
    let mut times: Vec<Duration> = (0..11).map(|_| run()).collect();
    times.sort_unstable();
    times.get(5).copied().expect("there are runs")
}

/// So many people of every rank and tier, who answer everything asked in every way.
fn group(people: u32, catalog: &Catalog) -> Group {
    let mut group = Group::new(Purpose::GroupWork);
    let scopes: Vec<(Rank, Tier)> =
        Rank::ALL.into_iter().flat_map(|rank| Tier::ALL.into_iter().map(move |tier| (rank, tier))).collect();
    let files = (0..people).zip(scopes.into_iter().cycle()).map(|(number, (rank, tier))| {
        let questions = Questionnaire::of(catalog, Scope { rank, tier, section_head: None }).questions;
        let answers = Answer::ALL.into_iter().cycle().skip(number as usize % 5);
        let submission = Submission {
            catalog: catalog.reference.clone(),
            id: AssessmentId::from_random(u128::from(number).to_be_bytes()),
            revision: 1,
            month: Month::parse("2026-11").expect("a month"),
            rank,
            tier,
            name: None,
            purpose: Purpose::GroupWork,
            answers: questions.iter().map(|question| question.item.id.clone()).zip(answers).collect(),
            kept: Vec::new(),
        };
        (format!("{number}.json"), Ok(submission.write().into_bytes()))
    });
    group.admit(files.collect(), catalog);
    assert_eq!(group.counted().count(), people as usize, "every file counts");
    group
}
