//! The numbered rules between the entries of a catalogue. A number is never reused.
//!
//! All broken rules are reported, each with the path of the entry. The sentences for the numbers are in `text`.

mod identity;
mod texts;

use super::schema::CatalogRecord;
use crate::domain::json::Value;

/// A broken rule, and the path of the entry that breaks it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("rule {rule} at {path}")]
pub struct Broken {
    /// Number of the rule, such as `R5`.
    pub rule: &'static str,
    /// Where, such as `items[3].subject`.
    pub path: String,
}

impl Broken {
    /// The rule of that number, broken at that path.
    #[must_use]
    pub fn new(rule: &'static str, path: &str) -> Self {
        Self { rule, path: path.to_owned() }
    }
}

type Paths = Vec<String>;

/// A check of one rule: pushes the path of every entry that breaks it.
type Check = fn(&CatalogRecord, &Value, &mut Paths);

/// Every rule with its number.
const RULES: [(&str, Check); 20] = [
    ("R1", identity::format_is_known),
    ("R2", identity::ids_are_unique),
    ("R3", identity::ranks_are_the_three_with_three_duties_each),
    ("R4", identity::tiers_are_the_three_in_order_with_skills),
    ("R5", identity::profiles_are_four),
    ("R6", identity::subjects_exist),
    ("R7", identity::scales_exist),
    ("R8", identity::subjects_have_their_items),
    ("R9", identity::skills_are_asked_on_knowledge_or_ability_scales),
    ("R10", identity::scales_and_items_have_four_steps),
    ("R11", identity::families_are_ladders),
    ("R12", identity::course_skills_exist),
    ("R13", identity::audiences_are_complete),
    ("R14", identity::every_skill_has_a_fallback),
    ("R15", identity::posts_are_in_order),
    ("R16", identity::purposes_and_evaluation_texts_are_complete),
    ("R17", texts::both_languages_are_given),
    ("R18", texts::clauses_are_given),
    ("R19", texts::lengths_are_kept),
    ("R20", texts::forbidden_words_are_absent),
];

/// Every broken rule, in the order of the numbers.
#[must_use]
pub fn check(record: &CatalogRecord, value: &Value) -> Vec<Broken> {
    let mut broken = Vec::new();
    for (rule, check) in RULES {
        let mut paths = Vec::new();
        check(record, value, &mut paths);
        broken.extend(paths.into_iter().map(|path| Broken { rule, path }));
    }
    broken
}

/// `list[place]` and what follows.
fn path(list: &str, index: usize, rest: &str) -> String {
    [list, "[", &index.to_string(), "]", rest].concat()
}

/// The numbers of all rules.
pub fn numbers() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|(number, _)| *number)
}
