//! How the distributions are looked at: of whom, in which order, with the duties of managers or without.

use leptos::prelude::*;

use crate::domain::catalog::Catalog;
use crate::domain::group::{Board, TopicOrder, View};
use crate::state::group::store::Workshop;
use crate::text::Lang;

/// A view's value in the list, and its name.
fn named(view: View, catalog: &'static Catalog, lang: Lang) -> (&'static str, &'static str) {
    match view {
        View::All => ("all", lang.group_text().everyone),
        View::Rank(rank) => (rank.as_str(), lang.of(&catalog.rank(rank).name)),
        View::Tier(tier) => (tier.as_str(), lang.of(&catalog.tier(tier).name)),
    }
}

/// Whose answers are shown, once enough people are in the pictures.
pub(super) fn filter(workshop: Workshop, lang: Lang) -> AnyView {
    let text = lang.group_text();
    if !workshop.with_board(Board::has_filters) {
        let people = workshop.thresholds().filters as usize;
        return view! { <p class="page__note">{(text.filters_from)(people)}</p> }.into_any();
    }
    let present = untrack(|| workshop.look.view());
    let option = |it: View| {
        let (value, name) = named(it, workshop.catalog, lang);
        view! { <option value=value selected=it == present>{name}</option> }
    };
    let choose = move |value: String| {
        let chosen = View::ALL.into_iter().find(|it| named(*it, workshop.catalog, lang).0 == value);
        workshop.look.set_view(chosen.unwrap_or(View::All));
    };
    view! {
        <label class="group-page__choice">
            <span>{text.view}</span>
            <select on:change:target=move |event| choose(event.target().value())>
                {View::ALL.map(option).collect_view()}
            </select>
        </label>
    }
    .into_any()
}

/// In which order the topics stand.
#[component]
pub(super) fn OrderChoice(workshop: Workshop, lang: Lang) -> impl IntoView {
    let text = lang.group_text();
    let orders = [
        ("teaching", TopicOrder::Teaching, text.teaching),
        ("ahead", TopicOrder::Ahead, text.ahead),
        ("policy", TopicOrder::Policy, text.policy),
    ];
    let present = untrack(|| workshop.look.order());
    let option = |(value, order, name): (&'static str, TopicOrder, &'static str)| {
        view! { <option value=value selected=order == present>{name}</option> }
    };
    let choose = move |value: String| {
        let chosen = orders.iter().find(|(name, ..)| *name == value);
        workshop.look.set_order(chosen.map_or(TopicOrder::Policy, |(_, order, _)| *order));
    };
    view! {
        <label class="group-page__choice">
            <span>{text.order}</span>
            <select on:change:target=move |event| choose(event.target().value())>
                {orders.map(option).collect_view()}
            </select>
        </label>
    }
}

/// Whether the duties of managers are among the topics.
#[component]
pub(super) fn ManagerDuties(workshop: Workshop, lang: Lang) -> impl IntoView {
    view! {
        <label class="group-page__duties">
            <input
                type="checkbox"
                prop:checked=move || workshop.look.has_manager_duties()
                on:change:target=move |event| workshop.look.set_manager_duties(event.target().checked())
            />
            {lang.group_text().manager_duties}
        </label>
    }
}
