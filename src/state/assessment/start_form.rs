//! What is chosen on the start page before anything is begun or replaced. Nothing is stored of it.
//!
//! Where there is a check, its rank and tier are what is chosen, until the person chooses otherwise; what they chose
//! beside one check does not hold beside another (an opened file, one brought back, none after erasing). Before there is
//! one, nothing is preselected.

use leptos::prelude::*;

use super::navigation;
use super::notice::{Message, Remedy};
use super::store::AssessmentStore;
use crate::domain::assessment::questionnaire::Scope;
use crate::domain::catalog::{Catalog, Rank, Tier};
use crate::domain::files::{AssessmentId, Personal};
use crate::state::dialog::Dialog;
use crate::state::route::Route;
use crate::state::ui::Ui;

/// The choices of the start page. They outlive the page, so that a change of language keeps them.
#[derive(Clone, Copy, Debug)]
pub struct StartForm {
    choices: RwSignal<Choices>,
    present: Memo<Present>,
}

/// The check that is here, and who is asked in it.
type Present = Option<(AssessmentId, Scope)>;

#[derive(Clone, Debug, Default)]
struct Choices {
    /// Beside which check the following was chosen.
    beside: Present,
    rank: Option<Rank>,
    tier: Option<Tier>,
    section_head: Option<bool>,
    /// Whether it was tried to begin with a choice still open.
    was_tried: bool,
    /// A file that was opened and waits until the person has said what is to become of the present answers.
    waiting: Option<Personal>,
}

impl StartForm {
    /// A form in which nothing is chosen that the check does not say.
    #[must_use]
    pub fn new(store: AssessmentStore) -> Self {
        let present = Memo::new(move |_| store.with_current(|assessment| (assessment.id, assessment.scope())));
        Self { choices: RwSignal::new(Choices::default()), present }
    }

    fn set(self, change: impl FnOnce(&mut Choices)) {
        let present = self.present.get_untracked();
        self.choices.update(|choices| {
            if choices.beside != present {
                *choices = Choices { beside: present, waiting: choices.waiting.take(), ..Choices::default() };
            }
            change(choices);
        });
    }

    /// From now on only what the check says is chosen.
    fn forget(self) {
        self.choices.set(Choices::default());
    }

    /// What was chosen beside the present check.
    fn chosen<T>(self, read: fn(&Choices) -> Option<T>) -> Option<T> {
        let present = self.present.get();
        self.choices.with(|choices| read(choices).filter(|_| choices.beside == present))
    }

    /// 職級
    #[must_use]
    pub fn rank(self) -> Option<Rank> {
        self.chosen(|choices| choices.rank).or_else(|| Some(self.present.get()?.1.rank))
    }

    /// 専門性
    #[must_use]
    pub fn tier(self) -> Option<Tier> {
        self.chosen(|choices| choices.tier).or_else(|| Some(self.present.get()?.1.tier))
    }

    /// 課長級以上ですか
    #[must_use]
    pub fn section_head(self) -> Option<bool> {
        self.chosen(|choices| choices.section_head).or_else(|| self.present.get()?.1.section_head)
    }

    /// Whether the person tried to begin: from then on a missing choice is marked as a fault.
    #[must_use]
    pub fn was_tried(self) -> bool {
        self.chosen(|choices| choices.was_tried.then_some(())).is_some()
    }

    /// Chooses the rank.
    pub fn set_rank(self, rank: Rank) {
        self.set(|choices| choices.rank = Some(rank));
    }

    /// Chooses the tier.
    pub fn set_tier(self, tier: Tier) {
        self.set(|choices| choices.tier = Some(tier));
    }

    /// Says whether one is 課長級以上.
    pub fn set_section_head(self, is_head: bool) {
        self.set(|choices| choices.section_head = Some(is_head));
    }

    /// Notes that it was tried to begin.
    pub fn try_to_begin(self) {
        self.set(|choices| choices.was_tried = true);
    }

    /// Whether 「課長級以上ですか」 must be asked for the rank chosen.
    #[must_use]
    pub fn asks_section_head(self, catalog: &Catalog) -> bool {
        let scope = self.rank().map(|rank| Scope { rank, tier: Tier::General, section_head: None });
        scope.is_some_and(|scope| scope.asks_section_head(catalog))
    }

    /// Who is to be asked; `None` while a choice is open.
    #[must_use]
    pub fn scope(self, catalog: &Catalog) -> Option<Scope> {
        let (rank, tier) = self.rank().zip(self.tier())?;
        let is_asked = self.asks_section_head(catalog);
        let scope = Scope { rank, tier, section_head: self.section_head().filter(|_| is_asked) };
        (!is_asked || scope.section_head.is_some()).then_some(scope)
    }

    /// Name of the first radio group that is still open; asked outside of a view.
    #[must_use]
    pub fn open_group(self, catalog: &Catalog) -> &'static str {
        untrack(|| {
            if self.rank().is_none() {
                "rank"
            } else if self.asks_section_head(catalog) && self.section_head().is_none() {
                "section-head"
            } else {
                "tier"
            }
        })
    }

    /// Begins with what is chosen and shows the first question. Unfinished answers are replaced, a finished check stays
    /// among the earlier ones; there is a way back from both.
    pub fn begin(self, store: AssessmentStore, ui: Ui) {
        let (had_answers, stays) = (store.has_present_answers(), untrack(|| store.is_finished()));
        if untrack(|| self.scope(store.catalog)).is_some_and(|scope| store.begin(scope)) {
            self.forget();
            if had_answers {
                ui.say_with(if stays { Message::Begun } else { Message::Replaced }, Remedy::Undo);
            } else {
                ui.clear_message();
            }
            ui.go(&untrack(|| navigation::first(store)));
        }
    }

    /// Keeps the answers and goes on with what is chosen.
    pub fn keep(self, store: AssessmentStore, ui: Ui) {
        if let Some(scope) = untrack(|| self.scope(store.catalog)) {
            self.forget();
            let remedy = store.set_scope(scope).then_some(Remedy::TakeBack);
            ui.go_and_say(&untrack(|| navigation::resume(store)), Message::ScopeChanged, remedy);
        }
    }

    /// Takes a file that was opened. Where there are answers it waits until the person has chosen in the dialog.
    pub fn take(self, personal: Personal, store: AssessmentStore, ui: Ui, dialog: Dialog) {
        self.set(|choices| choices.waiting = Some(personal));
        if store.has_answers() {
            dialog.open();
        } else {
            self.replace(store, ui);
        }
    }

    /// Drops the opened file that waits for a choice.
    pub fn dismiss(self) {
        self.set(|choices| choices.waiting = None);
    }

    /// Puts the waiting file in place of everything here, with a way back if there was anything.
    pub fn replace(self, store: AssessmentStore, ui: Ui) {
        let mut waiting = None;
        self.set(|choices| waiting = choices.waiting.take());
        let Some(personal) = waiting else { return };
        let kept = personal.assessments.iter().map(|assessment| assessment.kept.len()).sum();
        let remedy = store.has_answers().then_some(Remedy::Undo);
        store.replace(personal);
        self.forget();
        ui.go_and_show(&Route::Start, Message::Opened { kept }, remedy);
    }
}
