//! An item as a topic to choose: what it asks, and how many people are on either side of the line.

use std::sync::Arc;

use leptos::prelude::*;

use super::balance_bar::{BalanceBar, in_words};
use super::distribution_bar::hidden_reason;
use super::step_list::StepList;
use crate::domain::group::{Shown, Topic};
use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::shared::changing::anew;
use crate::views::shared::question_listing::subject_title;

/// A row of the list of topics.
#[component]
pub fn TopicRow(
    /// The topic.
    topic: Topic,
    /// The longest side of all rows.
    most: u32,
    /// The session.
    group_session: GroupSession,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let id = ["choose-", topic.item.id.as_str()].concat();
    let (item, chosen) = (topic.item.id.clone(), topic.item.id.clone());
    let picture = group_session.has_pictures().then(|| picture(&topic, most, group_session, lang));
    view! {
        <li class="topic">
            <input
                class="topic__box"
                type="checkbox"
                id=id.clone()
                prop:checked=move || group_session.outcomes.topics().contains(&chosen)
                on:change:target=move |event| group_session.outcomes.set_topic(&item, event.target().checked())
            />
            <div class="topic__text">
                <p class="topic__subject">{subject_title(group_session.catalog, &topic.subject, lang)}</p>
                <h3 class="topic__stem"><label for=id>{lang.of(&topic.item.stem).to_owned()}</label></h3>
            </div>
            <div class="topic__picture">{picture} <Steps topic lang /></div>
        </li>
    }
}

/// The figure with its numbers in words, or why there is none.
fn picture(topic: &Topic, most: u32, group_session: GroupSession, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let shown = topic.distribution.shown;
    if let Shown::Hidden(hidden) = shown {
        let reason = hidden_reason(hidden, group_session.thresholds(), lang);
        return view! { <p class="topic__people">{reason}</p> }.into_any();
    }
    let [not_applicable, unsure] = shown.others();
    let others = [(text.not_applicable, not_applicable), (text.unsure, unsure)];
    let others = others.into_iter().filter(|(_, people)| *people > 0);
    let others = others.map(|(name, people)| [name, " ", &people.to_string()].concat());
    let line: Vec<String> = std::iter::once((text.people)(topic.distribution.people as usize)).chain(others).collect();
    let line: Vec<&str> = line.iter().map(String::as_str).collect();
    let waiting = group_session.with_publication(|publication| publication.waiting(&topic.item.id)) as usize;
    let waiting = (waiting > 0).then(|| view! { <p class="topic__people">{(text.waiting)(waiting)}</p> });
    view! {
        <BalanceBar shown most lang />
        <p class="visually-hidden">{in_words(shown, lang)}</p>
        <p class="topic__people">{lang.listed(&line)}</p>
        {waiting}
    }
    .into_any()
}

/// The steps in the item's own words, made when they are first asked for.
#[component]
fn Steps(topic: Topic, lang: Lang) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let (item, shown) = (topic.item, topic.distribution.shown);
    let list = move || is_open.get().then(|| view! { <StepList item=Arc::clone(&item) shown=Some(shown) lang /> });
    view! {
        <details class="topic__steps" on:toggle:target=move |event| is_open.set(event.target().open())>
            <summary>{lang.group_text().item_steps}</summary>
            {anew(list)}
        </details>
    }
}
