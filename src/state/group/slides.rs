//! What everyone in the room sees, one after the other, and the topics it is about.

use leptos::prelude::*;

use super::store::GroupSession;
use crate::domain::catalog::ItemId;
use crate::domain::group::{OFFERED, PlannedSlide, SlideKey, Topic, View, slides};

impl GroupSession {
    /// What everyone in the room sees, one after the other.
    #[must_use]
    pub fn slides(self) -> Vec<PlannedSlide> {
        let candidates: Vec<ItemId> = self.candidates().into_iter().map(|topic| topic.item.id.clone()).collect();
        let topic = self.agenda_timer.topic().filter(|item| candidates.contains(item));
        slides(&self.agenda_timer.plan(), &candidates, topic.as_ref().or(candidates.first()))
    }

    /// The place of what is on the screen, from 0. Where it is no longer there the first is.
    #[must_use]
    pub fn slide(self) -> usize {
        let shown = self.agenda_timer.shown();
        self.slides().iter().position(|slide| slide.key == shown).unwrap_or_default()
    }

    /// What is on the screen, and the part of the agenda that it belongs to.
    #[must_use]
    pub fn shown(self) -> Option<PlannedSlide> {
        self.slides().into_iter().nth(self.slide())
    }

    /// Shows the slide at a place, or the last before it. The clock goes on with it, never back.
    pub fn show(self, index: usize) {
        let slides = untrack(|| self.slides());
        if let Some(slide) = slides.get(index).or(slides.last()) {
            if let Some(part) = slide.part {
                self.agenda_timer.advance(part);
            }
            self.agenda_timer.show(slide.key.clone());
        }
    }

    /// Shows a slide, if it is there.
    pub fn show_slide(self, key: &SlideKey) {
        if let Some(index) = untrack(|| self.slides()).iter().position(|slide| slide.key == *key) {
            self.show(index);
        }
    }

    /// Turns so many slides on, or back.
    pub fn turn(self, by: isize) {
        self.show(untrack(|| self.slide()).saturating_add_signed(by));
    }

    /// Chooses what is talked about, and shows its two questions.
    pub fn discuss(self, item: &ItemId) {
        self.agenda_timer.choose_topic(item.clone());
        self.show_slide(&SlideKey::Discuss(item.clone()));
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

    /// The topics for everyone's eyes, always of everyone's answers: those chosen, or the first few if none was.
    #[must_use]
    pub fn candidates(self) -> Vec<Topic> {
        let chosen = self.chosen();
        if chosen.is_empty() { self.topics_of(View::All).into_iter().take(OFFERED).collect() } else { chosen }
    }
}
