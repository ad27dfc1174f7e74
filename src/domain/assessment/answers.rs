//! What a person answered: a step, or one of two answers that are not steps.
//!
//! An unanswered item is absent, never zero. Answers are in the order of the item ids.

use std::collections::BTreeMap;

use crate::domain::catalog::{ItemId, Step};

/// One answer to one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// One of the four steps of the item's scale.
    Step(Step),
    /// 今の業務に当てはまる場面がない / 今の業務では必要ない. Never counts as a low step.
    NotApplicable,
    /// どれか決められない. Never counts as a low step.
    Unsure,
}

impl Answer {
    /// All six, in the order of the radios.
    pub const ALL: [Self; 6] = [
        Self::Step(Step::Zero),
        Self::Step(Step::One),
        Self::Step(Step::Two),
        Self::Step(Step::Three),
        Self::NotApplicable,
        Self::Unsure,
    ];

    /// The name in files, `step-0` … `step-3`, `not-applicable`, `unsure`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Step(step) => step.as_str(),
            Self::NotApplicable => "not-applicable",
            Self::Unsure => "unsure",
        }
    }

    /// The answer of that name; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == name)
    }

    /// The step, if the answer is one.
    #[must_use]
    pub const fn step(self) -> Option<Step> {
        match self {
            Self::Step(step) => Some(step),
            Self::NotApplicable | Self::Unsure => None,
        }
    }
}

/// All answers of one person in one assessment, also those that the present rank and tier do not ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<ItemId, Answer>);

impl Answers {
    /// The answer to an item; `None` while it is unanswered.
    #[must_use]
    pub fn get(&self, item: &ItemId) -> Option<Answer> {
        self.0.get(item).copied()
    }

    /// Sets or replaces an answer.
    pub fn set(&mut self, item: ItemId, answer: Answer) {
        self.0.insert(item, answer);
    }

    /// Makes an item unanswered again.
    pub fn clear(&mut self, item: &ItemId) {
        self.0.remove(item);
    }

    /// Whether nothing is answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many items are answered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Every answer, in the order of the item ids.
    pub fn iter(&self) -> impl Iterator<Item = (&ItemId, Answer)> {
        self.0.iter().map(|(item, answer)| (item, *answer))
    }
}

impl FromIterator<(ItemId, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (ItemId, Answer)>>(answers: I) -> Self {
        let mut all = BTreeMap::new();
        all.extend(answers);
        Self(all)
    }
}
