//! What the answers say about profiles, duties and tiers: the only arithmetic on steps in Kagami.
//!
//! An unanswered item, 当てはまらない and 決められない never count as a low step. There are no totals, means, percentages or
//! rankings.

use std::sync::Arc;

use super::answers::{Answer, Answers};
use super::questionnaire::{Block, Progress, Questionnaire};
use crate::domain::catalog::{Catalog, Item, REQUIRED, Skill, Step, Tier};

/// Everything that is read from one person's answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// One reading per target profile, in the policy's order.
    pub profiles: Vec<BlockReading>,
    /// The duties of the person's rank.
    pub duties: BlockReading,
    /// Every skill asked, lower tiers first, in the policy's order.
    pub skills: Vec<SkillReading>,
    /// The person's tier and those below, from the lowest.
    pub tiers: Vec<TierReading>,
    /// How many questions are answered.
    pub progress: Progress,
    /// Whether every answer given is 当てはまらない, and at least one is given.
    pub is_all_not_applicable: bool,
}

/// An item with its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemReading {
    /// The item.
    pub item: Arc<Item>,
    /// Its answer; `None` while unanswered.
    pub answer: Option<Answer>,
    /// The step to aim for. Kagami's own 目安, not the policy's.
    pub goal: Step,
}

/// What a block of items says: a sentence's key and one next step.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockReading {
    /// The items in catalogue order.
    pub items: Vec<ItemReading>,
    /// How many of them are at the goal, under it, or without a step.
    pub counts: ItemCounts,
    /// The one next step.
    pub next: Next,
}

/// Items by where they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ItemCounts {
    /// At the goal or above.
    pub reached: usize,
    /// Under the goal: これから伸ばす項目.
    pub ahead: usize,
    /// 当てはまらない
    pub not_applicable: usize,
    /// 決められない
    pub unsure: usize,
    /// Without an answer.
    pub unanswered: usize,
}

/// The one next step of a block.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// Nothing is answered yet: an invitation.
    Invitation,
    /// Answered, but no step was chosen.
    NoStep,
    /// The next anchor of the lowest item, first in catalogue order.
    Anchor(NextStep),
    /// Every step chosen is the highest: keep and spread.
    Keep,
}

/// From one step of an item to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct NextStep {
    /// The item.
    pub item: Arc<Item>,
    /// The step that was chosen.
    pub from: Step,
    /// The step above it.
    pub to: Step,
}

/// What the answers say of one skill.
#[derive(Clone, Debug, PartialEq)]
pub struct SkillReading {
    /// The skill.
    pub skill: Arc<Skill>,
    /// Its items.
    pub items: Vec<ItemReading>,
    /// Where it stands.
    pub status: SkillStatus,
}

/// Where a skill stands against its required step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkillStatus {
    /// Some item is under the required step; this is the lowest.
    Under(Step),
    /// Every item that applies is at or above the required step; this is the lowest.
    Reached(Step),
    /// No item is under, but some have no answer that decides.
    Undetermined {
        /// Items without an answer.
        unanswered: usize,
        /// Items answered 決められない.
        unsure: usize,
    },
    /// Every item is 当てはまらない: the skill is left out of the ladder.
    NotApplicable,
}

/// Where a tier stands, with the tiers below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TierReading {
    /// The tier.
    pub tier: Tier,
    /// How its own skills stand.
    pub own: TierState,
    /// Its state: that of its own skills and of those below together.
    pub state: TierState,
    /// Skills of this tier and those below that are left out as 当てはまらない.
    pub left_out: usize,
}

/// The three states of a tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TierState {
    /// これから伸ばす項目：n
    Ahead(usize),
    /// 回答がそろっていません
    Incomplete {
        /// Items without an answer.
        unanswered: usize,
        /// Items answered 決められない.
        unsure: usize,
    },
    /// 例のスキルがそろっています
    Complete,
    /// 今の業務に当てはまるスキルはありませんでした
    NotApplicable,
}

/// Reads everything from one person's answers.
#[must_use]
pub fn evaluate(catalog: &Catalog, questionnaire: &Questionnaire, answers: &Answers) -> Assessment {
    let items_of = |block: Block| {
        let questions = questionnaire.questions.iter().filter(move |question| question.block() == block);
        questions.map(|question| read_item(&question.item, REQUIRED, answers)).collect::<Vec<_>>()
    };
    let profiles =
        catalog.profiles.iter().cloned().map(|profile| read_block(items_of(Block::Profile(profile)))).collect();
    let skills = read_skills(catalog, questionnaire, answers);
    let own = questionnaire.scope.tier;
    let tiers = Tier::ALL.into_iter().filter(|tier| *tier <= own).map(|tier| read_tier(tier, &skills)).collect();
    let given: Vec<Answer> =
        questionnaire.questions.iter().filter_map(|question| answers.get(&question.item.id)).collect();
    Assessment {
        profiles,
        duties: read_block(items_of(Block::Duties)),
        skills,
        tiers,
        progress: questionnaire.progress(answers),
        is_all_not_applicable: !given.is_empty() && given.iter().all(|answer| *answer == Answer::NotApplicable),
    }
}

fn read_item(item: &Arc<Item>, goal: Step, answers: &Answers) -> ItemReading {
    ItemReading { item: Arc::clone(item), answer: answers.get(&item.id), goal }
}

impl ItemReading {
    /// The step chosen, if one was.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        self.answer.and_then(Answer::step)
    }

    /// Whether a step under the goal was chosen: これから伸ばす項目.
    #[must_use]
    pub fn is_ahead(&self) -> bool {
        self.step().is_some_and(|step| step < self.goal)
    }

    /// Whether the goal or a step above it was chosen.
    #[must_use]
    pub fn is_reached(&self) -> bool {
        self.step().is_some_and(|step| step >= self.goal)
    }
}

fn read_block(items: Vec<ItemReading>) -> BlockReading {
    BlockReading { counts: ItemCounts::of(&items), next: next_step(&items), items }
}

impl ItemCounts {
    /// Counts items.
    pub(super) fn of<'a>(items: impl IntoIterator<Item = &'a ItemReading>) -> Self {
        let mut counts = Self::default();
        for reading in items {
            let count = match reading.answer {
                Some(Answer::Step(step)) if step >= reading.goal => &mut counts.reached,
                Some(Answer::Step(_)) => &mut counts.ahead,
                Some(Answer::NotApplicable) => &mut counts.not_applicable,
                Some(Answer::Unsure) => &mut counts.unsure,
                None => &mut counts.unanswered,
            };
            *count += 1;
        }
        counts
    }

    /// Items for which a step was chosen.
    #[must_use]
    pub const fn stepped(self) -> usize {
        self.reached + self.ahead
    }
}

pub(super) fn next_step(items: &[ItemReading]) -> Next {
    if items.iter().all(|reading| reading.answer.is_none()) {
        return Next::Invitation;
    }
    // `min_by_key` keeps the first of equals, which is the catalogue's order.
    let lowest =
        items.iter().filter_map(|reading| reading.step().map(|step| (reading, step))).min_by_key(|(_, step)| *step);
    match lowest {
        None => Next::NoStep,
        Some((reading, from)) => {
            from.next().map_or(Next::Keep, |to| Next::Anchor(NextStep { item: Arc::clone(&reading.item), from, to }))
        }
    }
}

fn read_skills(catalog: &Catalog, questionnaire: &Questionnaire, answers: &Answers) -> Vec<SkillReading> {
    let is_asked =
        |skill: &&Arc<Skill>| skill.tier <= questionnaire.scope.tier && !questionnaire.withheld.contains(skill);
    catalog.skills.iter().filter(is_asked).map(|skill| read_skill(skill, answers)).collect()
}

fn read_skill(skill: &Arc<Skill>, answers: &Answers) -> SkillReading {
    let items: Vec<ItemReading> = skill.items.iter().map(|item| read_item(item, skill.required, answers)).collect();
    let status = status_of(items.iter().map(|reading| reading.answer), skill.required);
    SkillReading { skill: Arc::clone(skill), items, status }
}

/// Where the answers to one skill's items stand against the required step.
pub fn status_of(answers: impl Iterator<Item = Option<Answer>> + Clone, required: Step) -> SkillStatus {
    let count = |wanted: Option<Answer>| answers.clone().filter(|answer| *answer == wanted).count();
    let unanswered = count(None);
    let unsure = count(Some(Answer::Unsure));
    let lowest = answers.clone().filter_map(|answer| answer.and_then(Answer::step)).min();
    match lowest {
        Some(step) if step < required => SkillStatus::Under(step),
        _ if unanswered + unsure > 0 => SkillStatus::Undetermined { unanswered, unsure },
        Some(step) => SkillStatus::Reached(step),
        None => SkillStatus::NotApplicable,
    }
}

fn read_tier(tier: Tier, skills: &[SkillReading]) -> TierReading {
    let (own, _) = state_of(skills.iter().filter(|reading| reading.skill.tier == tier));
    let (state, left_out) = state_of(skills.iter().filter(|reading| reading.skill.tier <= tier));
    TierReading { tier, own, state, left_out }
}

/// How these skills stand together, and how many of them are left out.
fn state_of<'a>(skills: impl Iterator<Item = &'a SkillReading>) -> (TierState, usize) {
    let (mut under, mut reached, mut left_out, mut unanswered, mut unsure) = (0, 0, 0, 0, 0);
    for reading in skills {
        match reading.status {
            SkillStatus::Under(_) => under += 1,
            SkillStatus::Reached(_) => reached += 1,
            SkillStatus::NotApplicable => left_out += 1,
            SkillStatus::Undetermined { unanswered: more, unsure: more_unsure } => {
                unanswered += more;
                unsure += more_unsure;
            }
        }
    }
    let state = if under > 0 {
        TierState::Ahead(under)
    } else if unanswered + unsure > 0 {
        TierState::Incomplete { unanswered, unsure }
    } else if reached == 0 {
        TierState::NotApplicable
    } else {
        TierState::Complete
    };
    (state, left_out)
}
