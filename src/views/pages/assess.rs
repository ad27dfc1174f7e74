//! `#/assess/{item}`: one question, the way on and back, and the list of all.

use std::sync::Arc;

use leptos::prelude::*;

use super::listing::{listed_now, question_heading, quotation};
use super::missing::MissingPage;
use crate::browser::page;
use crate::domain::catalog::{ItemId, Rank};
use crate::domain::questionnaire::Question;
use crate::state::notice::Message;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::state::walk;
use crate::views::element::{Child, Element, Node, button, classed, el, link, live, main};
use crate::views::parts::question_card::{Choosing, QuestionCard};
use crate::views::parts::question_list::{QuestionList, list_blocks};
use crate::views::parts::saved_state::SavedState;

/// One question.
#[component]
pub fn AssessPage(
    /// Its item.
    item: ItemId,
) -> Node {
    let session = Session::here();
    let questionnaire = session.questionnaire();
    let found = questionnaire.and_then(|it| {
        let place = it.place(&item)?;
        Some((place, it.at(place)?.clone(), it.scope.rank))
    });
    match found {
        Some((place, question, rank)) => main("page").with(asked(place, question, rank)).view(),
        None => view! { <MissingPage /> }.view(),
    }
}

fn asked(place: usize, question: Question, rank: Rank) -> Vec<Node> {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, item) = (screen.lang(), question.item.id.clone());
    let (answered_item, chosen_item, choosing_item) = (item.clone(), item.clone(), item.clone());
    let choosing = Arc::new(Choosing {
        is_chosen: Box::new(move |answer| session.answer_to(&chosen_item) == Some(answer)),
        choose: Box::new(move |answer| {
            session.answer(&choosing_item, Some(answer));
        }),
        has_keys: Box::new(move || screen.has_keys()),
    });
    let title = question_heading(session.catalog, &question, rank, lang);
    vec![
        progress(place, screen, session).view(),
        view! { <QuestionCard item=question.item.clone() lang title choosing /> }.view(),
        navigation(&item, screen, session).view(),
        key_switch(screen).view(),
        quotation(session.catalog, &question, rank, lang).view(),
        list(answered_item, screen, session),
    ]
}

fn counts(session: Session) -> (usize, usize) {
    session.progress().map_or((0, 0), |it| (it.answered, it.of))
}

fn progress(place: usize, screen: Screen, session: Session) -> Element {
    let text = screen.text();
    let of = untrack(|| counts(session).1);
    let count =
        classed("p", "progress-bar__count").attr("id", "progress-count").with((text.assess.progress)(place + 1, of));
    let bar = classed("progress", "progress-bar__bar")
        .attr("aria-labelledby", "progress-count")
        .attr("max", of.to_string())
        .live_attr("value", move || counts(session).0.to_string().into());
    let saving = live(move || view! { <SavedState text saving=session.saving() /> });
    classed("div", "progress-bar").with(count).with(saving).with(bar)
}

fn navigation(item: &ItemId, screen: Screen, session: Session) -> Element {
    let text = &screen.text().assess;
    let (next, cleared) = (walk::next(session, item), item.clone());
    let clear = move || {
        session.answer(&cleared, None);
        screen.say(Message::Cleared);
    };
    classed("nav", "question-nav")
        .attr("aria-label", text.navigation)
        .with(link("button", walk::previous(session, item).href()).with(text.previous))
        .with(button("button button--primary", text.next, move || screen.go(&next)))
        .with(button("button button--quiet", text.clear, clear))
}

fn key_switch(screen: Screen) -> [Element; 2] {
    let text = &screen.text().assess;
    let input = el("input")
        .attr("type", "checkbox")
        .attr("aria-describedby", "keys-hint")
        .checked(move || screen.has_keys())
        .on("change", move |event| screen.set_keys(page::is_checked(&event)));
    let hint = classed("p", "key-switch__hint").attr("id", "keys-hint").with(text.keys_hint);
    [classed("label", "key-switch").with(input).with(text.keys), hint]
}

fn list(item: ItemId, screen: Screen, session: Session) -> Node {
    let (lang, text) = (screen.lang(), screen.text());
    let summary = live(move || {
        let (answered, of) = counts(session);
        (text.assess.list)(answered, of)
    });
    let blocks = live(move || screen.is_listing().then(|| list_blocks(listed_now(session, lang, Some(&item)), text)));
    let on_toggle = Box::new(move |is_open| screen.set_listing(is_open));
    view! { <QuestionList summary blocks is_open=untrack(|| screen.is_listing()) on_toggle /> }.view()
}
