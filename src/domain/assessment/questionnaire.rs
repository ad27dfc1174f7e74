//! Which questions a person of this rank and tier is asked, and in which order.
//!
//! Answers are only counted here, never read.

use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use super::answers::Answers;
use crate::domain::catalog::{AskedOf, Catalog, Item, ItemId, Profile, Rank, SectionHeads, Skill, Subject, Tier};

/// Who is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// 職級
    pub rank: Rank,
    /// 専門性
    pub tier: Tier,
    /// Whether the person says to be 課長級以上; `None` where the rank alone decides, or while it is not said.
    pub section_head: Option<bool>,
}

impl Scope {
    /// Whether the person counts as 課長級以上: by rank where that decides, else by what the person says.
    #[must_use]
    pub fn is_section_head(self, catalog: &Catalog) -> bool {
        match catalog.rank(self.rank).section_heads {
            SectionHeads::All => true,
            SectionHeads::None => false,
            SectionHeads::Some => self.section_head == Some(true),
        }
    }

    /// Whether the person must be asked 「課長級以上ですか」.
    #[must_use]
    pub fn asks_section_head(self, catalog: &Catalog) -> bool {
        catalog.rank(self.rank).section_heads == SectionHeads::Some
    }
}

/// What a block of questions is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A target profile.
    Profile(Arc<Profile>),
    /// The duties of one's rank.
    Duties,
    /// The skills of a tier.
    Skills(Tier),
}

/// One question in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What it asks about.
    pub subject: Subject,
    /// The question.
    pub item: Arc<Item>,
}

impl Question {
    /// The block it stands in.
    #[must_use]
    pub fn block(&self) -> Block {
        match &self.subject {
            Subject::Profile(profile) => Block::Profile(Arc::clone(profile)),
            Subject::Duty(..) => Block::Duties,
            Subject::Skill(skill) => Block::Skills(skill.tier),
        }
    }
}

/// The questions of one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Questionnaire {
    /// Who is asked.
    pub scope: Scope,
    /// All questions in order: profiles, duties, skills from the lowest tier.
    pub questions: Vec<Question>,
    /// Skills of one's tiers that are not asked, because only a part of the people is.
    pub withheld: Vec<Arc<Skill>>,
}

impl Questionnaire {
    /// The questions of a person of that scope.
    #[must_use]
    pub fn of(catalog: &Catalog, scope: Scope) -> Self {
        let is_section_head = scope.is_section_head(catalog);
        let (mut questions, mut withheld) = (Vec::new(), Vec::new());
        for subject in &catalog.subjects {
            match subject {
                Subject::Duty(rank, _) if *rank != scope.rank => continue,
                Subject::Skill(skill) if skill.tier > scope.tier => continue,
                Subject::Skill(skill) if skill.asked_of == Some(AskedOf::SectionHead) && !is_section_head => {
                    withheld.push(Arc::clone(skill));
                    continue;
                }
                Subject::Profile(_) | Subject::Duty(..) | Subject::Skill(_) => {}
            }
            let question = |item: &Arc<Item>| Question { subject: subject.clone(), item: Arc::clone(item) };
            questions.extend(subject.items().iter().map(question));
        }
        Self { scope, questions, withheld }
    }

    /// The fewest and the most questions that anybody is asked.
    #[must_use]
    pub fn counts(catalog: &Catalog) -> RangeInclusive<usize> {
        let scopes = Rank::ALL.into_iter().flat_map(|rank| Tier::ALL.map(|tier| (rank, tier)));
        let count = |(rank, tier)| {
            let scope = Scope { rank, tier, section_head: None };
            Self::of(catalog, scope).questions.len()
        };
        let (least, most) =
            scopes.map(count).fold((usize::MAX, 0), |(least, most), count| (least.min(count), most.max(count)));
        least..=most
    }

    /// The blocks in their order, each with the indexes of its questions.
    #[must_use]
    pub fn blocks(&self) -> Vec<BlockRange> {
        let mut blocks: Vec<BlockRange> = Vec::new();
        for (index, question) in self.questions.iter().enumerate() {
            let block = question.block();
            match blocks.last_mut() {
                Some(last) if last.block == block => last.range.end = index + 1,
                _ => blocks.push(BlockRange { block, range: index..index + 1 }),
            }
        }
        blocks
    }

    /// The index of a question, from 0; `None` if this person is not asked it.
    #[must_use]
    pub fn index_of(&self, id: &ItemId) -> Option<usize> {
        self.questions.iter().position(|question| question.item.id == *id)
    }

    /// The question at an index, from 0.
    #[must_use]
    pub fn at(&self, index: usize) -> Option<&Question> {
        self.questions.get(index)
    }

    /// How many questions there are, and how many are answered with anything.
    #[must_use]
    pub fn progress(&self, answers: &Answers) -> Progress {
        let answered = self.questions.iter().filter(|question| answers.get(&question.item.id).is_some()).count();
        Progress { answered, of: self.questions.len() }
    }

    /// The first question without an answer.
    #[must_use]
    pub fn first_unanswered(&self, answers: &Answers) -> Option<&Question> {
        self.questions.iter().find(|question| answers.get(&question.item.id).is_none())
    }
}

/// A block with the indexes of its questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockRange {
    /// The block.
    pub block: Block,
    /// Indexes of its questions, from 0.
    pub range: Range<usize>,
}

/// How far a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Questions with any answer.
    pub answered: usize,
    /// Questions asked.
    pub of: usize,
}
