//! Who the present check is of, and how far it is.

use leptos::prelude::*;

use crate::state::assessment::store::AssessmentStore;
use crate::state::ui::Ui;
use crate::views::shared::changing::words;

/// Who the unfinished or finished check is of, and how far it is.
#[component]
pub fn CheckSummary(
    /// The store with the present check.
    store: AssessmentStore,
    /// Has the language.
    ui: Ui,
) -> impl IntoView {
    view! { <span inner_html=words(move || summary(store, ui))></span> }
}

/// Rank, tier and progress of the present check, as one sentence.
pub fn summary(store: AssessmentStore, ui: Ui) -> String {
    let (lang, text) = (ui.lang(), ui.text());
    let progress = store.progress();
    let sentence = store.with_current(|assessment| {
        let (rank, tier) = (store.catalog.rank(assessment.rank), store.catalog.tier(assessment.tier));
        let (answered, of) = progress.map_or((0, 0), |progress| (progress.answered, progress.of));
        (text.start.resume_detail)(lang.of(&rank.name), lang.of(&tier.name), answered, of)
    });
    sentence.unwrap_or_default()
}
