//! `#/assess/{item}`: one question, the way on and back, and the list of all.

use leptos::prelude::*;

use super::parts::question_card::QuestionCard;
use super::parts::saved_state::SavedState;
use crate::domain::assessment::questionnaire::Question;
use crate::domain::catalog::{ItemId, Rank};
use crate::state::assessment::navigation;
use crate::state::assessment::notice::Message;
use crate::state::assessment::store::Session;
use crate::state::ui::Screen;
use crate::views::shared::changing::anew;
use crate::views::shared::missing_page::MissingPage;
use crate::views::shared::question_list::{QuestionBlock, QuestionList};
use crate::views::shared::question_listing::{Quotation, listed_now, question_heading};

/// One question.
#[component]
pub fn AssessPage(
    /// Its item.
    item: ItemId,
) -> impl IntoView {
    let questionnaire = Session::here().questionnaire();
    let found = questionnaire.and_then(|it| {
        let place = it.place(&item)?;
        Some((place, it.at(place)?.clone(), it.scope.rank))
    });
    match found {
        Some((place, question, rank)) => view! { <AskedQuestion place question rank /> }.into_any(),
        None => view! { <MissingPage /> }.into_any(),
    }
}

#[component]
fn AskedQuestion(place: usize, question: Question, rank: Rank) -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, item) = (screen.lang(), question.item.id.clone());
    let answer = Signal::derive({
        let item = item.clone();
        move || session.answer_to(&item)
    });
    let on_answer = {
        let item = item.clone();
        move |answer| {
            session.answer(&item, Some(answer));
        }
    };
    let title = question_heading(session.catalog, &question, rank, lang);
    view! {
        <main class="page" id="main">
            <Progress place screen session />
            <QuestionCard
                item=question.item.clone()
                lang
                title
                answer
                on_answer
                has_keys=Signal::derive(move || screen.has_keys())
            />
            <Navigation item=item.clone() screen session />
            <KeySwitch screen />
            <Quotation catalog=session.catalog question rank lang />
            <List item screen session />
        </main>
    }
}

fn counts(session: Session) -> (usize, usize) {
    session.progress().map_or((0, 0), |it| (it.answered, it.of))
}

#[component]
fn Progress(place: usize, screen: Screen, session: Session) -> impl IntoView {
    let text = screen.text();
    let of = untrack(|| counts(session).1);
    view! {
        <div class="progress-bar">
            <p class="progress-bar__count" id="progress-count">{(text.assess.progress)(place + 1, of)}</p>
            <SavedState />
            <progress
                class="progress-bar__bar"
                aria-labelledby="progress-count"
                max=of.to_string()
                value=move || counts(session).0.to_string()
            ></progress>
        </div>
    }
}

#[component]
fn Navigation(item: ItemId, screen: Screen, session: Session) -> impl IntoView {
    let text = &screen.text().assess;
    let previous = navigation::previous(session, &item).href();
    let next = navigation::next(session, &item);
    let clear = move |_| {
        session.answer(&item, None);
        screen.say(Message::Cleared);
    };
    view! {
        <nav class="question-nav" aria-label=text.navigation>
            <a class="button" href=previous>{text.previous}</a>
            <button type="button" class="button button--primary" on:click=move |_| screen.go(&next)>{text.next}</button>
            <button type="button" class="button button--quiet" on:click=clear>{text.clear}</button>
        </nav>
    }
}

#[component]
fn KeySwitch(screen: Screen) -> impl IntoView {
    let text = &screen.text().assess;
    view! {
        <label class="key-switch">
            <input
                type="checkbox"
                aria-describedby="keys-hint"
                prop:checked=move || screen.has_keys()
                on:change:target=move |event| screen.set_keys(event.target().checked())
            />
            {text.keys}
        </label>
        <p class="key-switch__hint" id="keys-hint">{text.keys_hint}</p>
    }
}

#[component]
fn List(item: ItemId, screen: Screen, session: Session) -> impl IntoView {
    let (lang, text) = (screen.lang(), screen.text());
    let summary = move || {
        let (answered, of) = counts(session);
        (text.assess.list)(answered, of)
    };
    // Made only while the list is open.
    let blocks = move || {
        let blocks = if screen.is_listing() { listed_now(session, lang, Some(&item)) } else { Vec::new() };
        blocks.into_iter().map(|block| view! { <QuestionBlock block text /> }).collect_view()
    };
    view! {
        <QuestionList
            summary=Signal::derive(summary)
            is_open=untrack(|| screen.is_listing())
            on_toggle=move |is_open| screen.set_listing(is_open)
        >
            {anew(blocks)}
        </QuestionList>
    }
}
