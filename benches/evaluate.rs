//! How long it takes to read one person's answers: `evaluate` and `recommend` together, for the person with most of
//! them. Prints the figure and fails above [`LIMIT`]; nothing is shown while an answer is typed that takes longer.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a benchmark fails loudly and prints its figure")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use divan::Bencher;
use kagami::domain::assessment::answers::{Answer, Answers};
use kagami::domain::assessment::evaluation::{Assessment, evaluate};
use kagami::domain::assessment::questionnaire::{Questionnaire, Scope};
use kagami::domain::assessment::recommendation::{Training, recommend};
use kagami::domain::catalog::{BUILT_IN, Catalog, Rank, Tier};

/// The longest that both together may take.
const LIMIT: Duration = Duration::from_micros(50);

/// 管理職, 高度専門人材, who are asked most: every question answered, with every kind of answer and steps under every skill's goal.
struct Largest {
    catalog: Catalog,
    questionnaire: Questionnaire,
    answers: Answers,
}

impl Largest {
    fn new() -> Self {
        let catalog = Catalog::parse(BUILT_IN.as_bytes()).expect("the built-in catalogue parses");
        let scope = Scope { rank: Rank::Manager, tier: Tier::Specialist, section_head: None };
        let questionnaire = Questionnaire::of(&catalog, scope);
        let ids = questionnaire.questions.iter().map(|question| question.item.id.clone());
        let answers: Answers = ids.zip(Answer::ALL.into_iter().cycle()).collect();
        Self { catalog, questionnaire, answers }
    }

    fn read(&self) -> (Assessment, Training) {
        let assessment = evaluate(&self.catalog, &self.questionnaire, &self.answers);
        let training = recommend(&self.catalog, self.questionnaire.scope, &assessment);
        (assessment, training)
    }
}

fn main() {
    divan::main();
    let largest = Largest::new();
    let median = median_of(2001, || drop(black_box(black_box(&largest).read())));
    println!("evaluate + recommend, all answers: median {:.1} µs (limit {LIMIT:?})", median.as_secs_f64() * 1e6);
    assert!(median <= LIMIT, "evaluate + recommend takes {median:?}");
}

/// The middle one of that many runs.
fn median_of(runs: usize, mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times.get(runs / 2).copied().expect("there are runs")
}

#[divan::bench]
fn evaluate_and_recommend(bencher: Bencher<'_, '_>) {
    let largest = Largest::new();
    bencher.bench_local(|| black_box(&largest).read());
}

#[divan::bench]
fn questionnaire(bencher: Bencher<'_, '_>) {
    let largest = Largest::new();
    bencher.bench_local(|| Questionnaire::of(black_box(&largest.catalog), largest.questionnaire.scope));
}

#[divan::bench]
fn parse_catalogue(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| Catalog::parse(black_box(BUILT_IN.as_bytes())));
}
