//! The answers of everyone, item by item: frozen, filtered, in an order, and never of few people.

use std::sync::Arc;

use leptos::prelude::*;

use super::parts::distribution_bar::DistributionBar;
use super::parts::heat_table::HeatTable;
use super::topic_choices::{ManagerDuties, OrderChoice, filter};
use crate::domain::catalog::{ItemId, Profile};
use crate::domain::group::{Publication, Shown, Topic, TopicOrder};
use crate::state::folds::Folds;
use crate::state::group::store::GroupSession;
use crate::state::ui::Ui;
use crate::text::Lang;
use crate::views::shared::changing::anew;
use crate::views::shared::fold::Fold;
use crate::views::shared::question_listing::subject_title;
use crate::views::shared::section::Section;

/// How many topics stand open; the others are folded, so that what comes after them can be found.
const FIRST: usize = 8;

/// 回答の分布: filters, order, and the distribution of every item.
#[component]
pub fn Topics(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let (group_session, folds) = (GroupSession::here(), Ui::here().folds);
    view! {
        <ShownRegion
            id="distribution-title"
            title=lang.group_text().distribution
            group_session
            lang
            content=move || content(group_session, folds, lang)
        />
    }
}

fn content(group_session: GroupSession, folds: Folds, lang: Lang) -> AnyView {
    if group_session.outcomes.has_record() {
        return view! {
            <p class="group-page__frozen">{lang.group_text().session.recorded}</p>
            <OrderChoice group_session lang />
            <ManagerDuties group_session lang />
            {anew(move || listed(group_session, folds, lang))}
        }
        .into_any();
    }
    view! {
        <div class="group-page__frozen" role="status">{anew(move || publication_note(group_session, lang))}</div>
        <div class="group-page__choices">{filter(group_session, lang)} <OrderChoice group_session lang /></div>
        <ManagerDuties group_session lang />
        {anew(move || listed(group_session, folds, lang))}
    }
    .into_any()
}

/// A region that has content once answers are shown, and says so until then.
#[component]
pub(super) fn ShownRegion<F: Fn() -> AnyView + Send + 'static>(
    /// Id of the heading.
    id: &'static str,
    /// The heading.
    title: &'static str,
    /// The session.
    group_session: GroupSession,
    /// The language.
    lang: Lang,
    /// Content once distributions are shown.
    content: F,
) -> impl IntoView {
    let none = move || view! { <p>{lang.group_text().distribution_none}</p> }.into_any();
    let content = move || if group_session.has_pictures() { content() } else { none() };
    view! {
        <Section id title>{anew(content)}</Section>
    }
}

/// How many people are in the pictures, who waits, and why.
fn publication_note(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let batch = group_session.thresholds().batch as usize;
    let (people, newcomers, changed, may_take) = group_session.with_publication(|publication| {
        let of = |group: &_| (publication.newcomers(group), publication.changed(group), publication.may_take(group));
        let (newcomers, changed, may_take) = group_session.with_group(of);
        (publication.people(), newcomers, changed, may_take)
    });
    let left = group_session.with_publication(Publication::additions_left);
    let are_told = newcomers > 0 && left > 0;
    let lines = [
        Some((text.frozen)(people)),
        are_told.then(|| (text.newcomers)(newcomers, batch)),
        are_told.then(|| (text.additions_left)(left)),
        (newcomers > 0 && left == 0).then(|| (text.no_more_additions)(newcomers)),
        (changed > 0).then(|| (text.changed)(changed)),
    ];
    let add = may_take.then(|| {
        view! {
            <button type="button" class="button" on:click=move |_| group_session.take_newcomers()>
                {(text.add)(newcomers)}
            </button>
        }
    });
    view! {
        {lines.into_iter().flatten().map(|line| view! { <p>{line}</p> }).collect_view()}
        {add}
    }
    .into_any()
}

/// The profiles, every topic, and all of them as a table.
fn listed(group_session: GroupSession, folds: Folds, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let note = match group_session.view.order.get() {
        TopicOrder::Teaching => text.teaching_note,
        TopicOrder::Ahead => text.ahead_note,
        TopicOrder::Policy => text.policy_note,
    };
    let topics = group_session.topics();
    let (shown, hidden): (Vec<&Topic>, Vec<&Topic>) =
        topics.iter().partition(|topic| !matches!(topic.distribution.shown, Shown::Hidden(_)));
    let rows = topics.iter().map(|topic| (lang.of(&topic.item.stem).to_owned(), topic.distribution.shown)).collect();
    let thresholds = group_session.thresholds();
    let each = |topics: &[&Topic]| topics.iter().map(|topic| topic_card(topic, group_session, lang)).collect_view();
    let (first, rest) = shown.split_at(shown.len().min(FIRST));
    let folded = |name: &'static str, topics: &[&Topic], title: fn(usize) -> String| {
        let (summary, topics) = (!topics.is_empty()).then(|| (title(topics.len()), each(topics)))?;
        Some(view! { <Fold folds name summary>{topics}</Fold> })
    };
    view! {
        <p class="page__note">{note}</p>
        {each(first)}
        {folded("more", rest, text.more_topics)}
        {folded("hidden", &hidden, text.hidden_topics)}
        <h3>{text.profiles}</h3>
        <p class="page__note">{text.profiles_note}</p>
        {profiles(group_session, lang)}
        <h3>{text.heat}</h3>
        <HeatTable rows thresholds lang />
    }
    .into_any()
}

/// One item with what is shown of it.
fn topic_card(topic: &Topic, group_session: GroupSession, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let item = Some(Arc::clone(&topic.item));
    let (shown, thresholds) = (topic.distribution.shown, group_session.thresholds());
    let people = (!matches!(shown, Shown::Hidden(_))).then(|| (text.people)(topic.distribution.people as usize));
    let waiting = group_session.with_publication(|publication| publication.waiting(&topic.item.id)) as usize;
    let waiting = (waiting > 0 && people.is_some()).then(|| (text.waiting)(waiting));
    let [stem, choose] = ["stem-of-", "choose-"].map(|prefix| [prefix, topic.item.id.as_str()].concat());
    let labelled_by = format!("{choose} {stem}");
    view! {
        <article class="topic">
            <p class="topic__subject">{subject_title(group_session.catalog, &topic.subject, lang)}</p>
            <h3 class="topic__stem" id=stem>{lang.of(&topic.item.stem).to_owned()}</h3>
            <DistributionBar shown item thresholds lang />
            {people.map(|people| view! { <p class="page__note">{people}</p> })}
            {waiting.map(|waiting| view! { <p class="page__note">{waiting}</p> })}
            <label class="topic__choice">
                <TopicBox item=topic.item.id.clone() group_session attr:aria-labelledby=labelled_by />
                <span id=choose>{text.session.choose_topic}</span>
            </label>
        </article>
    }
    .into_any()
}

/// A box that makes a topic one of those to talk about.
#[component]
pub(super) fn TopicBox(
    /// The item talked about.
    item: ItemId,
    /// The session.
    group_session: GroupSession,
) -> impl IntoView {
    let shown = item.clone();
    view! {
        <input
            type="checkbox"
            prop:checked=move || group_session.outcomes.topics().contains(&shown)
            on:change:target=move |event| group_session.outcomes.set_topic(&item, event.target().checked())
        />
    }
}

fn profiles(group_session: GroupSession, lang: Lang) -> AnyView {
    let thresholds = group_session.thresholds();
    let one = |(shown, profile): (Option<Shown>, &'static Arc<Profile>)| {
        let bar = match shown {
            Some(shown) => view! { <DistributionBar shown item=None thresholds lang /> }.into_any(),
            None => view! { <p class="page__note">{lang.group_text().profile_hidden}</p> }.into_any(),
        };
        view! {
            <article class="topic">
                <h4 class="topic__stem">{format!("{} {}", profile.mark, lang.of(&profile.text))}</h4>
                {bar}
            </article>
        }
    };
    group_session.profiles().into_iter().zip(&group_session.catalog.profiles).map(one).collect_view().into_any()
}
