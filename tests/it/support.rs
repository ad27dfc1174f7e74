//! What several tests need: the built-in catalogue, edited copies of it, persons, and goldens. Proves nothing itself.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use kagami::domain::assessment::answers::{Answer, Answers};
use kagami::domain::assessment::evaluation::{Assessment, evaluate};
use kagami::domain::assessment::questionnaire::{Questionnaire, Scope};
use kagami::domain::assessment::recommendation::{Training, recommend};
use kagami::domain::catalog::{Catalog, ItemId, Rank, Step, Tier};
use proptest::test_runner::{Config, RngSeed};
use serde_json::Value;

/// Every combination of rank and tier, ranks within tiers.
pub(crate) const SCOPES: [(Rank, Tier); 9] = [
    (Rank::Staff, Tier::General),
    (Rank::Supervisor, Tier::General),
    (Rank::Manager, Tier::General),
    (Rank::Staff, Tier::Promoter),
    (Rank::Supervisor, Tier::Promoter),
    (Rank::Manager, Tier::Promoter),
    (Rank::Staff, Tier::Specialist),
    (Rank::Supervisor, Tier::Specialist),
    (Rank::Manager, Tier::Specialist),
];

/// How a property is tried: with this many cases, always the same ones. `cargo xtask test --full` draws ten times as many
/// by chance instead: a case that was never met belongs to whoever looks for it, not to whoever changes something else.
pub(crate) fn cases(count: u32) -> Config {
    let is_full = std::env::var_os("KAGAMI_FULL").is_some();
    let (cases, rng_seed) = if is_full { (count * 10, RngSeed::Random) } else { (count, RngSeed::Fixed(20_261_126)) };
    Config { cases, rng_seed, failure_persistence: None, ..Config::default() }
}

/// The content that is built in, parsed once.
pub(crate) fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| Catalog::parse(&edited(|_| {})).expect("the built-in catalogue parses"))
}

/// The JSON of the built-in catalogue, whole.
pub(crate) fn built_in() -> Value {
    serde_json::from_slice(&std::fs::read(root().join("public/catalog.json")).unwrap()).unwrap()
}

/// The built-in catalogue after an edit of its JSON.
pub(crate) fn edited(edit: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut value = built_in();
    edit(&mut value);
    serde_json::to_vec(&value).unwrap()
}

/// The same, parsed.
#[track_caller]
pub(crate) fn edited_catalog(edit: impl FnOnce(&mut Value)) -> Catalog {
    Catalog::parse(&edited(edit)).expect("the edited catalogue parses")
}

/// A person of whom nothing else is asked.
pub(crate) fn scope(rank: Rank, tier: Tier) -> Scope {
    Scope { rank, tier, section_head: None }
}

/// A step by its number.
pub(crate) fn step(number: usize) -> Answer {
    Answer::Step(Step::ALL[number])
}

/// The ids of the items of a skill.
pub(crate) fn items_of_skill(id: &str) -> Vec<ItemId> {
    let skill = catalog().skills.iter().find(|skill| skill.id.as_str() == id).unwrap_or_else(|| panic!("skill {id}"));
    skill.items.iter().map(|item| item.id.clone()).collect()
}

/// One person with everything that follows from their answers.
#[derive(Debug)]
pub(crate) struct Person {
    pub(crate) scope: Scope,
    pub(crate) answers: Answers,
    pub(crate) assessment: Assessment,
    pub(crate) training: Training,
}

impl Person {
    /// A person who gives the same answer to everything asked, `None` for none, except to the skills named.
    #[track_caller]
    pub(crate) fn new(rank: Rank, tier: Tier, rest: Option<Answer>, skills: &[(&str, Option<Answer>)]) -> Self {
        let scope = scope(rank, tier);
        let questionnaire = Questionnaire::of(catalog(), scope);
        let asked = questionnaire.questions.iter().map(|question| question.item.id.clone());
        let mut answers: Answers = asked.filter_map(|item| rest.map(|answer| (item, answer))).collect();
        for (skill, answer) in skills {
            for item in items_of_skill(skill) {
                match answer {
                    Some(answer) => answers.set(item, *answer),
                    None => answers.clear(&item),
                }
            }
        }
        Self::with(scope, answers)
    }

    /// A person with these very answers.
    pub(crate) fn with(scope: Scope, answers: Answers) -> Self {
        let questionnaire = Questionnaire::of(catalog(), scope);
        let assessment = evaluate(catalog(), &questionnaire, &answers);
        let training = recommend(catalog(), scope, &assessment);
        Self { scope, answers, assessment, training }
    }
}

/// The folder of the repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Compares a text with a checked-in file; `UPDATE_GOLDEN=1` writes the file instead.
#[track_caller]
pub(crate) fn golden(path: &Path, actual: &str) {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, actual).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    let first = expected.lines().zip(actual.lines()).position(|(old, new)| old != new);
    let line = first.unwrap_or_else(|| expected.lines().count().min(actual.lines().count()));
    assert!(
        expected == actual,
        "{} differs from line {}:\n- {}\n+ {}\nUPDATE_GOLDEN=1 rewrites it.",
        path.display(),
        line + 1,
        expected.lines().nth(line).unwrap_or("(end)"),
        actual.lines().nth(line).unwrap_or("(end)"),
    );
}

/// The files of version 1 that were checked in when the format was new: name and bytes, in the order of the names.
pub(crate) fn samples() -> Vec<(String, Vec<u8>)> {
    let mut samples: Vec<_> = std::fs::read_dir(root().join("tests/data/documents/v1"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(&path).unwrap()))
        .collect();
    samples.sort();
    assert!(samples.len() >= 10, "samples are missing");
    samples
}

/// One of those files.
#[track_caller]
pub(crate) fn sample(name: &str) -> Vec<u8> {
    std::fs::read(root().join("tests/data/documents/v1").join(name)).unwrap_or_else(|_| panic!("no sample {name}"))
}

/// The personal file among those of that name.
#[track_caller]
pub(crate) fn personal_sample(name: &str) -> kagami::domain::files::Personal {
    match kagami::domain::files::read(&sample(name), catalog()) {
        Ok(kagami::domain::files::Document::Personal(personal)) => personal,
        other => panic!("{name} is no personal file: {other:?}"),
    }
}
