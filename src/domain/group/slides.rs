//! What everyone in the room sees, one after the other: the parts of the agenda, each with its screens.

use super::agenda::Plan;
use crate::domain::catalog::{ItemId, Screen};

/// How many topics are on offer where none was chosen.
pub const OFFERED: usize = 3;

/// What is on the screen for everyone, whatever stands before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SlideKey {
    /// 進行と約束
    #[default]
    Opening,
    /// The part at that place of the agenda: its name and its script.
    Part(usize),
    /// 見る: the policy's sentence, the steps and how many chose each.
    Look(ItemId),
    /// テーマの候補
    Candidates,
    /// 話す: the two questions.
    Discuss(ItemId),
    /// 決める: one action.
    Decide(ItemId),
    /// 決めた取組
    Agreed,
}

impl SlideKey {
    /// The item of the topic that it is about.
    #[must_use]
    pub const fn topic(&self) -> Option<&ItemId> {
        match self {
            Self::Look(item) | Self::Discuss(item) | Self::Decide(item) => Some(item),
            Self::Opening | Self::Part(_) | Self::Candidates | Self::Agreed => None,
        }
    }
}

/// A slide, and the part of the agenda during which it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedSlide {
    /// What it is.
    pub key: SlideKey,
    /// Place of the part in the agenda; none where no part of the agenda has it.
    pub part: Option<usize>,
}

/// The slides in the order of the agenda, each once. A part of no minutes is left out; opening, discussion, action and
/// what was agreed on are there whatever the agenda says. `topic` is what is talked about.
#[must_use]
pub fn slides(plan: &Plan, candidates: &[ItemId], topic: Option<&ItemId>) -> Vec<PlannedSlide> {
    let timed: Vec<_> = plan.parts.iter().enumerate().filter(|(_, part)| part.minutes > 0).collect();
    let has = |screen: Screen| timed.iter().any(|(_, part)| part.own.screens.contains(&screen));
    let keys = |screen: Screen| -> Vec<SlideKey> {
        let topic = topic.cloned();
        match screen {
            Screen::Opening => vec![SlideKey::Opening],
            Screen::Overview => candidates.iter().cloned().map(SlideKey::Look).collect(),
            Screen::Candidates => vec![SlideKey::Candidates],
            Screen::Discussion => {
                // Who has not seen the topic yet sees it first.
                let look = topic.clone().filter(|_| !has(Screen::Overview)).map(SlideKey::Look);
                look.into_iter().chain(topic.map(SlideKey::Discuss)).collect()
            }
            Screen::Action => topic.map(SlideKey::Decide).into_iter().collect(),
            Screen::Agreed => vec![SlideKey::Agreed],
        }
    };
    let always = |screen: Screen| {
        let keys = if has(screen) { Vec::new() } else { keys(screen) };
        keys.into_iter().map(|key| PlannedSlide { key, part: None })
    };
    let of_parts = timed.iter().flat_map(|(index, part)| {
        let mut shown: Vec<SlideKey> = part.own.screens.iter().flat_map(|screen| keys(*screen)).collect();
        if shown.is_empty() {
            shown.push(SlideKey::Part(*index));
        }
        shown.into_iter().map(|key| PlannedSlide { key, part: Some(*index) })
    });
    let rest = [Screen::Discussion, Screen::Action, Screen::Agreed].into_iter().flat_map(always);
    let mut slides: Vec<PlannedSlide> = Vec::new();
    for slide in always(Screen::Opening).chain(of_parts).chain(rest) {
        if slides.iter().all(|before| before.key != slide.key) {
            slides.push(slide);
        }
    }
    slides
}
