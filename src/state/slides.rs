//! What everyone in the room sees, one after the other.

use leptos::prelude::*;

use super::workshop::Workshop;
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

impl Workshop {
    /// What everyone in the room sees, one after the other.
    #[must_use]
    pub fn slides(self) -> Vec<Slide> {
        let topics = self.topics_on_screen();
        let candidates = (topics.len() > 1).then_some(Slide::Candidates);
        let topics = topics.into_iter().map(Slide::Topic);
        std::iter::once(Slide::Opening).chain(candidates).chain(topics).chain([Slide::Agreed]).collect()
    }

    /// How many there are, asked outside of a view.
    #[must_use]
    pub fn slides_now(self) -> usize {
        untrack(|| self.slides().len())
    }

    /// Where a topic is among them, asked outside of a view.
    #[must_use]
    pub fn place_of(self, item: &ItemId) -> Option<usize> {
        untrack(|| self.slides().iter().position(|it| matches!(it, Slide::Topic(topic) if topic.item.id == *item)))
    }

    /// The topics for everyone's eyes, always of everyone's answers: those chosen, or all if none was.
    #[must_use]
    pub fn topics_on_screen(self) -> Vec<Topic> {
        let chosen = self.meeting.topics();
        let mut topics = self.topics_of(View::All);
        if topics.iter().any(|it| chosen.contains(&it.item.id)) {
            topics.retain(|it| chosen.contains(&it.item.id));
        }
        topics
    }
}
