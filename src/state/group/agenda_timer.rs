//! How a group session goes: its parts, the time, and what is on the screen for everyone. Silent: it shows when a part
//! ends, and never goes on by itself.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::press;
use crate::domain::catalog::{AgendaRecord, ItemId};
use crate::domain::group::{AgendaClock, GroupContent, Plan, SavedPlan, SlideKey};

/// The agenda of a session, its clock, and the slide that is shown.
#[derive(Clone, Copy, Debug)]
pub struct AgendaTimer {
    content: &'static GroupContent,
    plan: RwSignal<Plan>,
    /// Counts how often the plan was replaced as a whole: its inputs are made anew then, and only then.
    plans: RwSignal<usize>,
    clock: RwSignal<AgendaClock>,
    now: RwSignal<u32>,
    shown: RwSignal<SlideKey>,
    /// What is talked about, once it was chosen.
    topic: RwSignal<Option<ItemId>>,
}

impl AgendaTimer {
    /// The longest agenda, not begun.
    #[must_use]
    pub fn new(content: &'static GroupContent) -> Self {
        Self {
            content,
            plan: RwSignal::new(Plan::of(&content.longest)),
            plans: RwSignal::new(0),
            clock: RwSignal::new(AgendaClock::default()),
            now: RwSignal::new(0),
            shown: RwSignal::new(SlideKey::Opening),
            topic: RwSignal::new(None),
        }
    }

    /// A plan that was saved, not begun.
    pub fn take_over(self, saved: &SavedPlan) {
        self.set_plan(Plan::from_saved(saved, self.content));
    }

    /// The plan.
    #[must_use]
    pub fn plan(self) -> Plan {
        self.plan.get()
    }

    /// The plan at a moment; a view that asks so is made anew only when another plan takes its place.
    #[must_use]
    pub fn plan_as_chosen(self) -> Plan {
        self.plans.track();
        self.plan.get_untracked()
    }

    /// Has a view made anew when another plan takes the place of this one, as when a file is opened.
    pub fn follow_replacement(self) {
        self.plans.track();
    }

    /// Chooses an agenda, without what was edited.
    pub fn choose_agenda(self, agenda: &Arc<AgendaRecord>) {
        self.set_plan(Plan::of(agenda));
    }

    /// Begins anew, with the longest agenda and the first slide.
    pub fn begin_again(self) {
        self.set_plan(Plan::of(&self.content.longest));
    }

    fn set_plan(self, plan: Plan) {
        self.shown.set(SlideKey::Opening);
        self.topic.set(None);
        self.clock.set(AgendaClock::default());
        self.plan.set(plan);
        self.plans.update(|count| *count += 1);
    }

    /// Edits the plan.
    pub fn edit_plan(self, edit: impl FnOnce(&mut Plan)) {
        self.plan.update(edit);
    }

    /// The part that is on, and the minute of the day at which it began.
    #[must_use]
    pub fn running(self) -> Option<(usize, u32)> {
        self.clock.with(AgendaClock::running)
    }

    /// Begins the session now.
    pub fn begin(self) {
        // Another button stands where this one stood.
        press::page_changed();
        if let Some(first) = self.plan.with_untracked(Plan::first) {
            self.clock.update(|clock| clock.advance(first, self.now.get_untracked()));
        }
    }

    /// Has the clock follow to a part, if the session has begun and that part has not.
    pub fn advance(self, part: usize) {
        if self.clock.with_untracked(|clock| clock.running().is_some_and(|(running, _)| running < part)) {
            self.clock.update(|clock| clock.advance(part, self.now.get_untracked()));
        }
    }

    /// Has the clock go back to a part.
    pub fn return_to(self, part: usize) {
        press::page_changed();
        self.clock.update(|clock| clock.return_to(part, self.now.get_untracked()));
    }

    /// The item of what is talked about, once it was chosen.
    #[must_use]
    pub fn topic(self) -> Option<ItemId> {
        self.topic.get()
    }

    /// Chooses what is talked about.
    pub fn choose_topic(self, item: ItemId) {
        self.topic.set(Some(item));
    }

    /// The minute of the day.
    #[must_use]
    pub fn now(self) -> u32 {
        self.now.get()
    }

    /// Sets the time, in minutes since midnight.
    pub fn set_now(self, minute: u32) {
        if self.now.get_untracked() != minute {
            self.now.set(minute);
        }
    }

    /// What is on the screen for everyone.
    #[must_use]
    pub fn shown(self) -> SlideKey {
        self.shown.get()
    }

    /// The slide on the screen for everyone, outside of a view.
    #[must_use]
    pub fn shown_untracked(self) -> SlideKey {
        self.shown.get_untracked()
    }

    /// Shows another slide.
    pub fn show(self, slide: SlideKey) {
        if self.shown.with_untracked(|key| *key != slide) {
            self.shown.set(slide);
        }
    }

    /// Whether the plan is another than the one that a session begins with.
    #[must_use]
    pub fn is_edited(self) -> bool {
        self.plan.with(|plan| *plan != Plan::of(&self.content.longest))
    }
}
