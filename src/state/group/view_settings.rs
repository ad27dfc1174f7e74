//! How a group session is looked at: tab, filter and order. Nothing of anybody's answers.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::domain::group::{TopicOrder, View};

/// Which of the two tabs is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// 参加者
    People,
    /// 全体（匿名）
    All,
}

/// How a session is looked at.
#[derive(Clone, Copy, Debug)]
pub struct ViewSettings {
    /// The tab that is open.
    pub tab: RwSignal<Tab>,
    /// Whose answers are looked at.
    pub view: RwSignal<View>,
    /// The order of the topics.
    pub order: RwSignal<TopicOrder>,
    /// Whether the duties of managers are topics.
    pub has_manager_duties: RwSignal<bool>,
    /// Whether names are shown.
    pub has_names: RwSignal<bool>,
    /// What the promoter said to the question whether they evaluate the participants.
    pub is_evaluator: RwSignal<Option<bool>>,
    /// Whether the files read are listed one by one.
    pub is_listing: RwSignal<bool>,
    /// Lines of the list of what to delete that are done, by their places.
    done: RwSignal<BTreeSet<usize>>,
}

impl Default for ViewSettings {
    fn default() -> Self {
        Self::new()
    }
}

impl ViewSettings {
    /// Everyone's answers, where people can teach each other first.
    #[must_use]
    pub fn new() -> Self {
        Self {
            tab: RwSignal::new(Tab::All),
            view: RwSignal::new(View::All),
            order: RwSignal::new(TopicOrder::Teaching),
            has_manager_duties: RwSignal::new(false),
            has_names: RwSignal::new(false),
            is_evaluator: RwSignal::new(None),
            is_listing: RwSignal::new(false),
            done: RwSignal::new(BTreeSet::new()),
        }
    }

    /// Whether a line of what to delete is done.
    #[must_use]
    pub fn is_done(self, line: usize) -> bool {
        self.done.with(|done| done.contains(&line))
    }

    /// Marks a line of what to delete as done, or takes the mark back.
    pub fn set_done(self, line: usize, is_done: bool) {
        self.done.update(|done| {
            done.retain(|other| *other != line);
            done.extend(is_done.then_some(line));
        });
    }
}
