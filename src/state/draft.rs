//! What is chosen on the start page before anything is begun or replaced. Nothing is preselected, and nothing is stored.

use leptos::prelude::*;

use super::notice::{Message, Remedy};
use super::route::Route;
use super::screen::Screen;
use super::session::Session;
use super::walk;
use crate::domain::catalog::{Catalog, Rank, Tier};
use crate::domain::document::Personal;
use crate::domain::questionnaire::Scope;

/// The choices of the start page. They outlive the page, so that a change of language keeps them.
#[derive(Clone, Copy, Debug)]
pub struct Draft {
    /// 職級
    pub rank: RwSignal<Option<Rank>>,
    /// 専門性
    pub tier: RwSignal<Option<Tier>>,
    /// 課長級以上ですか
    pub section_head: RwSignal<Option<bool>>,
    /// Whether it was tried to begin with a choice still open.
    pub is_incomplete: RwSignal<bool>,
    /// A file that was opened and waits until the person has said what is to become of the present answers.
    waiting: RwSignal<Option<Personal>>,
}

impl Draft {
    /// Nothing chosen.
    #[must_use]
    pub fn new() -> Self {
        Self {
            rank: RwSignal::new(None),
            tier: RwSignal::new(None),
            section_head: RwSignal::new(None),
            is_incomplete: RwSignal::new(false),
            waiting: RwSignal::new(None),
        }
    }

    /// Whether 「課長級以上ですか」 must be asked for the rank chosen.
    #[must_use]
    pub fn asks_section_head(self, catalog: &Catalog) -> bool {
        let scope = self.rank.get().map(|rank| Scope { rank, tier: Tier::General, section_head: None });
        scope.is_some_and(|scope| scope.asks_section_head(catalog))
    }

    /// Who is to be asked; `None` while a choice is open.
    #[must_use]
    pub fn scope(self, catalog: &Catalog) -> Option<Scope> {
        let (rank, tier) = self.rank.get().zip(self.tier.get())?;
        let section_head = self.section_head.get();
        let is_asked = self.asks_section_head(catalog);
        let scope = Scope { rank, tier, section_head: section_head.filter(|_| is_asked) };
        (!is_asked || section_head.is_some()).then_some(scope)
    }

    /// Name of the first radio group that is still open.
    #[must_use]
    pub fn open_group(self) -> &'static str {
        if self.rank.get_untracked().is_none() {
            "rank"
        } else if self.tier.get_untracked().is_none() {
            "tier"
        } else {
            "section-head"
        }
    }

    /// Begins with what is chosen and shows the first question. Unfinished answers are replaced, with a way back.
    pub fn begin(self, session: Session, screen: Screen) {
        let had_answers = session.is_unfinished();
        if untrack(|| self.scope(session.catalog)).is_some_and(|scope| session.begin(scope)) {
            if had_answers {
                screen.say_with(Message::Replaced, Remedy::Undo);
            } else {
                screen.hush();
            }
            screen.go(&walk::first(session));
        }
    }

    /// Keeps the answers and goes on with what is chosen.
    pub fn keep(self, session: Session, screen: Screen) {
        if let Some(scope) = untrack(|| self.scope(session.catalog)) {
            session.set_scope(scope);
            screen.go_and_say(&untrack(|| walk::resume(session)), Message::ScopeChanged);
        }
    }

    /// Puts a file that was opened aside until the person has chosen.
    pub fn wait(self, personal: Personal) {
        self.waiting.set(Some(personal));
    }

    /// Puts the waiting file away.
    pub fn dismiss(self) {
        self.waiting.set(None);
    }

    /// Puts the waiting file in place of everything here, with a way back if there was anything.
    pub fn replace(self, session: Session, screen: Screen) {
        let Some(personal) = self.waiting.get_untracked() else { return };
        let kept = personal.assessments.iter().map(|it| it.kept.len()).sum();
        let remedy = session.has_answers().then_some(Remedy::Undo);
        session.replace(personal);
        screen.say_perhaps_with(Message::Opened { kept }, remedy);
        self.waiting.set(None);
        screen.go(&Route::Start);
    }
}

impl Default for Draft {
    fn default() -> Self {
        Self::new()
    }
}
