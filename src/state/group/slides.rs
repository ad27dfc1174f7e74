//! What everyone in the room sees, one after the other.

use leptos::prelude::*;

use super::agenda_timer::SlideKey;
use super::store::GroupSession;
use crate::domain::catalog::ItemId;
use crate::domain::group::{Topic, View};

/// What is on the screen for everyone at a time.
#[derive(Clone, Debug, PartialEq)]
pub enum Slide {
    /// 進行と約束
    Opening,
    /// テーマの候補
    Candidates,
    /// One topic.
    Topic(Topic),
    /// 決めた取組
    Agreed,
}

impl GroupSession {
    /// What everyone in the room sees, one after the other.
    #[must_use]
    pub fn slides(self) -> Vec<Slide> {
        let topics = self.topics_on_screen();
        let candidates = (topics.len() > 1).then_some(Slide::Candidates);
        let topics = topics.into_iter().map(Slide::Topic);
        std::iter::once(Slide::Opening).chain(candidates).chain(topics).chain([Slide::Agreed]).collect()
    }

    /// The place of what is on the ui, from 0. Where its topic is no longer there the first is.
    #[must_use]
    pub fn slide(self) -> usize {
        let shown = self.agenda_timer.shown();
        self.slides().iter().position(|slide| slide.key() == shown).unwrap_or_default()
    }

    /// Shows the slide at a place, or the last before it.
    pub fn show(self, index: usize) {
        let slides = untrack(|| self.slides());
        if let Some(slide) = slides.get(index).or(slides.last()) {
            self.agenda_timer.show(slide.key());
        }
    }

    /// Turns so many slides on, or back.
    pub fn turn(self, by: isize) {
        self.show(untrack(|| self.slide()).saturating_add_signed(by));
    }

    /// The topics that were chosen and are there.
    #[must_use]
    pub fn chosen(self) -> Vec<Topic> {
        let chosen = self.outcomes.topics();
        let mut topics = self.topics_of(View::All);
        topics.retain(|topic| chosen.contains(&topic.item.id));
        topics
    }

    /// The items that were chosen and are not there: left out with the duties of managers, or gone from the content.
    #[must_use]
    pub fn chosen_and_gone(self) -> Vec<ItemId> {
        let there = self.topics_of(View::All);
        let mut chosen = self.outcomes.topics();
        chosen.retain(|item| there.iter().all(|topic| topic.item.id != *item));
        chosen
    }

    /// The topics for everyone's eyes, always of everyone's answers: those chosen, or all if none was.
    #[must_use]
    pub fn topics_on_screen(self) -> Vec<Topic> {
        let chosen = self.chosen();
        if chosen.is_empty() { self.topics_of(View::All) } else { chosen }
    }
}

impl Slide {
    /// What it is, whatever stands before it.
    #[must_use]
    pub fn key(&self) -> SlideKey {
        match self {
            Self::Opening => SlideKey::Opening,
            Self::Candidates => SlideKey::Candidates,
            Self::Topic(topic) => SlideKey::Topic(topic.item.id.clone()),
            Self::Agreed => SlideKey::Agreed,
        }
    }
}
