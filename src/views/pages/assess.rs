//! `#/assess/{item}`: one question, the way on and back, and the list of all.

use leptos::prelude::*;

use super::listing::{listed, question_heading, quotation};
use super::missing::MissingPage;
use crate::domain::catalog::ItemId;
use crate::domain::questionnaire::Question;
use crate::state::notice::Message;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::state::walk;
use crate::views::parts::question_card::QuestionCard;
use crate::views::parts::question_list::QuestionList;
use crate::views::parts::saved_state::SavedState;

/// One question.
#[component]
pub fn AssessPage(
    /// Its item.
    item: ItemId,
) -> impl IntoView {
    let session = Session::here();
    let found =
        session.questionnaire().and_then(|it| it.place(&item).and_then(|at| it.at(at).cloned().map(|q| (at, q))));
    match found {
        Some((place, question)) => view! { <main class="page" id="main">{asked(place, question)}</main> }.into_any(),
        None => view! { <MissingPage /> }.into_any(),
    }
}

fn asked(place: usize, question: Question) -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text, item) = (screen.lang(), screen.text(), question.item.id.clone());
    let (answered_item, chosen_item, cleared_item) = (item.clone(), item.clone(), item.clone());
    let choose = Callback::new(move |answer| session.answer(&answered_item, Some(answer)));
    let clear = move |_| {
        session.answer(&cleared_item, None);
        screen.say(Message::Cleared);
    };
    let keys = move |event| screen.set_keys(event_target_checked(&event));
    let counts = Signal::derive(move || session.progress().map_or((0, 0), |it| (it.answered, it.of)));
    let listed_item = item.clone();
    let blocks = Signal::derive(move || listed(session, lang, Some(&listed_item)));
    let next = walk::next(session, &item);
    let previous = walk::previous(session, &item).href();
    view! {
        <div class="progress-bar">
            <p class="progress-bar__count" id="progress-count">{(text.assess.progress)(place + 1, counts.get_untracked().1)}</p>
            <SavedState text saving=Signal::derive(move || session.saving()) />
            <progress class="progress-bar__bar" aria-labelledby="progress-count"
                max=move || counts.get().1.to_string() prop:value=move || counts.get().0.to_string() />
        </div>
        <QuestionCard item=question.item.clone() lang heading=question_heading(session.catalog, &question, session, lang)
            chosen=Signal::derive(move || session.answer_to(&chosen_item)) has_keys=Signal::derive(move || screen.has_keys())
            on_choose=choose />
        <nav class="question-nav" aria-label=text.assess.navigation>
            <a class="button" href=previous>{text.assess.previous}</a>
            <button type="button" class="button button--primary" on:click=move |_| screen.go(&next)>{text.assess.next}</button>
            <button type="button" class="button button--quiet" on:click=clear>{text.assess.clear}</button>
        </nav>
        <label class="key-switch">
            <input type="checkbox" prop:checked=move || screen.has_keys() on:change=keys aria-describedby="keys-hint" />
            {text.assess.keys}
        </label>
        <p class="key-switch__hint" id="keys-hint">{text.assess.keys_hint}</p>
        {quotation(session.catalog, &question, session, lang)}
        <QuestionList text counts blocks />
    }
}
