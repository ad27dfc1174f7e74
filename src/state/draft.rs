//! What is chosen on the start page before anything is begun. Nothing is preselected, and nothing is stored.

use leptos::prelude::*;

use crate::domain::catalog::{Catalog, Rank, Tier};
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
}

impl Draft {
    /// Nothing chosen.
    #[must_use]
    pub fn new() -> Self {
        Self { rank: RwSignal::new(None), tier: RwSignal::new(None), section_head: RwSignal::new(None) }
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
}

impl Default for Draft {
    fn default() -> Self {
        Self::new()
    }
}
