//! How the distributions are looked at: of whom, in which order, with the duties of managers or without.

use leptos::prelude::*;

use crate::domain::catalog::Catalog;
use crate::domain::group::{Publication, TopicOrder, View};
use crate::state::group::store::GroupSession;
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
pub(super) fn filter(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = lang.group_text();
    if !group_session.with_publication(Publication::has_filters) {
        let people = group_session.thresholds().filters as usize;
        return view! { <p class="page__note">{(text.filters_from)(people)}</p> }.into_any();
    }
    let present = untrack(|| group_session.view.view.get());
    let option = |view: View| {
        let (value, name) = named(view, group_session.catalog, lang);
        view! { <option value=value selected=view == present>{name}</option> }
    };
    let choose = move |value: String| {
        let chosen = View::ALL.into_iter().find(|view| named(*view, group_session.catalog, lang).0 == value);
        group_session.view.view.set(chosen.unwrap_or(View::All));
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
pub(super) fn OrderChoice(group_session: GroupSession, lang: Lang) -> impl IntoView {
    let text = lang.group_text();
    let orders = [
        ("teaching", TopicOrder::Teaching, text.teaching),
        ("ahead", TopicOrder::Ahead, text.ahead),
        ("policy", TopicOrder::Policy, text.policy),
    ];
    let present = untrack(|| group_session.view.order.get());
    let option = |(value, order, name): (&'static str, TopicOrder, &'static str)| {
        view! { <option value=value selected=order == present>{name}</option> }
    };
    let choose = move |value: String| {
        let chosen = orders.iter().find(|(name, ..)| *name == value);
        group_session.view.order.set(chosen.map_or(TopicOrder::Policy, |(_, order, _)| *order));
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
pub(super) fn ManagerDuties(group_session: GroupSession, lang: Lang) -> impl IntoView {
    view! {
        <label class="group-page__duties">
            <input
                type="checkbox"
                prop:checked=move || group_session.view.has_manager_duties.get()
                on:change:target=move |event| group_session.view.has_manager_duties.set(event.target().checked())
            />
            {lang.group_text().manager_duties}
        </label>
    }
}
