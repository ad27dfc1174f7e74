//! The answers of everyone, item by item: frozen, filtered, in an order, and never of few people.

use std::sync::Arc;

use leptos::prelude::*;

use super::listing::profile_title;
use crate::browser::page;
use crate::domain::catalog::{Catalog, ItemId, Profile, Rank, Tier};
use crate::domain::group::{Board, Shown, Subject, Topic, TopicOrder, View};
use crate::state::workshop::Workshop;
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, button, classed, el, live, section};
use crate::views::parts::distribution_bar::DistributionBar;
use crate::views::parts::fold::fold;
use crate::views::parts::heat_table::HeatTable;

/// How many topics stand open; the others are folded, so that what comes after them can be found.
const FIRST: usize = 8;

/// The distributions.
#[component]
pub fn Topics(
    /// The language.
    lang: Lang,
) -> Node {
    let workshop = Workshop::here();
    let text = lang.group_text();
    let content = move || {
        if workshop.meeting.has_record() {
            let note = classed("p", "group-page__frozen").with(text.session.recorded);
            return [
                note.view(),
                order(workshop, lang).view(),
                duties(workshop, lang).view(),
                live(move || listed(workshop, lang)),
            ]
            .view();
        }
        let parts = [
            frozen(workshop, lang).view(),
            classed("div", "group-page__choices").with([filter(workshop, lang), order(workshop, lang)]).view(),
            duties(workshop, lang).view(),
            live(move || listed(workshop, lang)),
        ];
        parts.view()
    };
    shown_region("distribution-title", text.distribution, workshop, lang, content)
}

/// A region that has content once answers are shown, and says so until then.
pub(super) fn shown_region(
    id: &'static str,
    title: &'static str,
    workshop: Workshop,
    lang: Lang,
    content: impl Fn() -> Node + Send + 'static,
) -> Node {
    let none = move || el("p").with(lang.group_text().distribution_none).view();
    let content = move || if workshop.has_pictures() { content() } else { none() };
    section("page__section", id, title).with(live(content)).view()
}

/// How many people are in the pictures, who waits, and why.
fn frozen(workshop: Workshop, lang: Lang) -> Element {
    let text = lang.group_text();
    let batch = workshop.thresholds().batch as usize;
    let lines = move || {
        let (people, newcomers, changed, may_take) = workshop.with_board(|board| {
            let of = |group: &_| (board.newcomers(group), board.changed(group), board.may_take(group));
            let (newcomers, changed, may_take) = workshop.with_group(of);
            (board.people(), newcomers, changed, may_take)
        });
        let left = workshop.with_board(Board::additions_left);
        let are_told = newcomers > 0 && left > 0;
        let add = may_take.then(|| button("button", (text.add)(newcomers), move || workshop.take_newcomers()));
        let lines = [
            Some((text.frozen)(people)),
            are_told.then(|| (text.newcomers)(newcomers, batch)),
            are_told.then(|| (text.additions_left)(left)),
            (newcomers > 0 && left == 0).then(|| (text.no_more_additions)(newcomers)),
            (changed > 0).then(|| (text.changed)(changed)),
        ];
        let lines = lines.into_iter().flatten().map(|line| el("p").with(line));
        lines.chain(add).collect::<Vec<Element>>()
    };
    classed("div", "group-page__frozen").attr("role", "status").with(live(lines))
}

/// A view's value in the list, and its name.
fn named(view: View, catalog: &'static Catalog, lang: Lang) -> (&'static str, &'static str) {
    match view {
        View::All => ("all", lang.group_text().everyone),
        View::Rank(rank) => (rank.as_str(), lang.of(&catalog.rank(rank).name)),
        View::Tier(tier) => (tier.as_str(), lang.of(&catalog.tier(tier).name)),
    }
}

fn filter(workshop: Workshop, lang: Lang) -> Element {
    let text = lang.group_text();
    if !workshop.with_board(Board::has_filters) {
        let people = workshop.thresholds().filters as usize;
        return classed("p", "page__note").with((text.filters_from)(people));
    }
    let present = untrack(|| workshop.look.view());
    let option = |view: View| {
        let (value, name) = named(view, workshop.catalog, lang);
        el("option").attr("value", value).attr_if("selected", (view == present).then_some("")).with(name)
    };
    let select = el("select").with(View::ALL.map(option)).on("change", move |event| {
        let value = page::selected(&event);
        let rank = Rank::parse(&value).map(View::Rank);
        workshop.look.set_view(rank.or_else(|| Tier::parse(&value).map(View::Tier)).unwrap_or(View::All));
    });
    classed("label", "group-page__choice").with(el("span").with(text.view)).with(select)
}

fn order(workshop: Workshop, lang: Lang) -> Element {
    let text = lang.group_text();
    let orders = [
        ("teaching", TopicOrder::Teaching, text.teaching),
        ("ahead", TopicOrder::Ahead, text.ahead),
        ("policy", TopicOrder::Policy, text.policy),
    ];
    let present = untrack(|| workshop.look.order());
    let option = |(value, order, name): (&'static str, TopicOrder, &'static str)| {
        el("option").attr("value", value).attr_if("selected", (order == present).then_some("")).with(name)
    };
    let select = el("select").with(orders.map(option)).on("change", move |event| {
        let value = page::selected(&event);
        let chosen = orders.iter().find(|(name, ..)| *name == value);
        workshop.look.set_order(chosen.map_or(TopicOrder::Policy, |(_, order, _)| *order));
    });
    classed("label", "group-page__choice").with(el("span").with(text.order)).with(select)
}

fn duties(workshop: Workshop, lang: Lang) -> Element {
    let input = el("input")
        .attr("type", "checkbox")
        .checked(move || workshop.look.has_manager_duties())
        .on("change", move |event| workshop.look.set_manager_duties(page::is_checked(&event)));
    classed("label", "group-page__duties").with(input).with(lang.group_text().manager_duties)
}

/// The profiles, every topic, and all of them as a table.
fn listed(workshop: Workshop, lang: Lang) -> Node {
    let text = lang.group_text();
    let note = match workshop.look.order() {
        TopicOrder::Teaching => text.teaching_note,
        TopicOrder::Ahead => text.ahead_note,
        TopicOrder::Policy => text.policy_note,
    };
    let topics = workshop.topics();
    let (shown, hidden): (Vec<&Topic>, Vec<&Topic>) =
        topics.iter().partition(|it| !matches!(it.distribution.shown, Shown::Hidden(_)));
    let rows = topics.iter().map(|it| (lang.of(&it.item.stem).to_owned(), it.distribution.shown)).collect();
    let thresholds = workshop.thresholds();
    let each = |topics: &[&Topic]| topics.iter().map(|it| topic(it, workshop, lang)).collect::<Vec<Element>>();
    let (first, rest) = shown.split_at(shown.len().min(FIRST));
    let folded = |name: &'static str, topics: &[&Topic], title: fn(usize) -> String| {
        (!topics.is_empty()).then(|| fold(workshop.look, name, title(topics.len())).with(each(topics)))
    };
    let parts = [
        classed("p", "page__note").with(note).view(),
        each(first).view(),
        folded("more", rest, text.more_topics).view(),
        folded("hidden", &hidden, text.hidden_topics).view(),
        el("h3").with(text.profiles).view(),
        classed("p", "page__note").with(text.profiles_note).view(),
        profiles(workshop, lang).view(),
        el("h3").with(text.heat).view(),
        view! { <HeatTable rows thresholds lang /> }.view(),
    ];
    parts.view()
}

/// One item with what is shown of it.
fn topic(topic: &Topic, workshop: Workshop, lang: Lang) -> Element {
    let text = lang.group_text();
    let scale = Some(Arc::clone(&topic.item.scale));
    let (shown, thresholds) = (topic.distribution.shown, workshop.thresholds());
    let people = (!matches!(shown, Shown::Hidden(_))).then(|| (text.people)(topic.distribution.people as usize));
    let waiting = workshop.with_board(|it| it.waiting(&topic.item.id)) as usize;
    let waiting = (waiting > 0 && people.is_some()).then(|| (text.waiting)(waiting));
    let [stem, choose] = ["stem-of-", "choose-"].map(|it| [it, topic.item.id.as_str()].concat());
    let (choice, names) = (choice(&topic.item.id, workshop), [&choose, " ", &stem].concat());
    let words = el("span").attr("id", choose).with(text.session.choose_topic);
    classed("article", "topic")
        .with(classed("p", "topic__subject").with(subject(topic.subject, workshop.catalog, lang)))
        .with(classed("h3", "topic__stem").attr("id", stem).with(lang.of(&topic.item.stem).to_owned()))
        .with(view! { <DistributionBar shown scale thresholds lang /> })
        .with(people.map(|it| classed("p", "page__note").with(it)))
        .with(waiting.map(|it| classed("p", "page__note").with(it)))
        .with(classed("label", "topic__choice").with(choice.attr("aria-labelledby", names)).with(words))
}

/// A box that makes a topic one of those to talk about.
pub(super) fn choice(item: &ItemId, workshop: Workshop) -> Element {
    let (item, shown) = (item.clone(), item.clone());
    el("input")
        .attr("type", "checkbox")
        .checked(move || workshop.meeting.topics().contains(&shown))
        .on("change", move |event| workshop.meeting.set_topic(&item, page::is_checked(&event)))
}

/// The policy's words on what an item is about.
pub(super) fn policy_words(subject: Subject, catalog: &'static Catalog, lang: Lang) -> &'static str {
    let words = match subject {
        Subject::Profile(place) => catalog.profiles.get(place).map(|it| &it.text),
        Subject::Duty(rank, place) => catalog.rank(rank).duties.get(place).map(|it| &it.text),
        Subject::Skill(place) => catalog.skills.get(place).map(|it| &it.policy_text),
    };
    words.map_or("", |it| lang.of(it))
}

/// What an item is about, in a few words.
pub(super) fn subject(subject: Subject, catalog: &'static Catalog, lang: Lang) -> String {
    let text = &lang.text().assess;
    match subject {
        Subject::Profile(place) => profile_title(catalog, place, lang),
        Subject::Duty(rank, _) => (text.duty)(lang.of(&catalog.rank(rank).name)),
        Subject::Skill(place) => catalog.skills.get(place).map_or_else(String::new, |it| {
            lang.said_of(&(text.skill)(lang.of(&catalog.tier(it.tier).name)), lang.of(&it.name))
        }),
    }
}

fn profiles(workshop: Workshop, lang: Lang) -> Vec<Element> {
    let thresholds = workshop.thresholds();
    let one = |(shown, profile): (Option<Shown>, &'static Profile)| {
        let title = format!("{} {}", profile.mark, lang.of(&profile.text));
        let bar = match shown {
            Some(shown) => view! { <DistributionBar shown scale=None thresholds lang /> }.view(),
            None => classed("p", "page__note").with(lang.group_text().profile_hidden).view(),
        };
        classed("article", "topic").with(classed("h4", "topic__stem").with(title)).with(bar)
    };
    workshop.profiles().into_iter().zip(&workshop.catalog.profiles).map(one).collect()
}
