//! The first screen of a result: one strength, what is still ahead by block, and up to three next steps.

use super::evaluation::{Assessment, ItemCounts, ItemReading, Next, NextStep, next_step};
use super::questionnaire::Block;
use crate::domain::catalog::Catalog;

/// Most next steps that are shown at once.
const NEXT_MOST: usize = 3;

/// What stands on the first screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// The item with the highest step at or above its goal, the first of equals; `None` where no goal is reached.
    pub strength: Option<ItemReading>,
    /// Every block that was asked: profiles, duties, tiers.
    pub blocks: Vec<BlockSummary>,
    /// All items together.
    pub counts: ItemCounts,
    /// Up to three next steps of different blocks, from the lowest step on, equals in the order of the blocks.
    pub next: Vec<NextStep>,
}

/// The items of a block.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockSummary {
    /// The block.
    pub block: Block,
    /// Its items in the order in which they are asked.
    pub items: Vec<ItemReading>,
    /// How many of them are at the goal, under it, or without a step.
    pub counts: ItemCounts,
}

/// Sums a result up.
#[must_use]
pub fn summarise(catalog: &Catalog, assessment: &Assessment) -> Summary {
    let profiles = catalog.profiles.iter().cloned().map(Block::Profile);
    let profiles = profiles.zip(assessment.profiles.iter().map(|reading| reading.items.clone()));
    let tiers = assessment.tiers.iter().map(|tier| {
        let skills = assessment.skills.iter().filter(|reading| reading.skill.tier == tier.tier);
        (Block::Skills(tier.tier), skills.flat_map(|reading| reading.items.clone()).collect())
    });
    let all = profiles.chain([(Block::Duties, assessment.duties.items.clone())]).chain(tiers);
    let blocks: Vec<BlockSummary> =
        all.map(|(block, items)| BlockSummary { counts: ItemCounts::of(&items), block, items }).collect();
    let items = || blocks.iter().flat_map(|block| &block.items);
    let mut strength: Option<&ItemReading> = None;
    for reading in items().filter(|reading| reading.is_reached()) {
        if strength.is_none_or(|best| reading.step() > best.step()) {
            strength = Some(reading);
        }
    }
    let mut next: Vec<NextStep> = blocks.iter().filter_map(|block| anchor(&block.items)).collect();
    next.sort_by_key(|next| next.from);
    next.truncate(NEXT_MOST);
    Summary { strength: strength.cloned(), counts: ItemCounts::of(items()), next, blocks }
}

fn anchor(items: &[ItemReading]) -> Option<NextStep> {
    if let Next::Anchor(next) = next_step(items) { Some(next) } else { None }
}
