//! `#/assess/{item}`: one question, the way on and back, and the list of all.

use leptos::prelude::*;

use super::parts::question_card::QuestionCard;
use super::parts::saved_state::SavedState;
use crate::domain::assessment::questionnaire::{BlockRange, Question};
use crate::domain::catalog::ItemId;
use crate::state::assessment::navigation;
use crate::state::assessment::store::AssessmentStore;
use crate::state::route::Route;
use crate::state::ui::Ui;
use crate::views::shared::changing::{anew, words};
use crate::views::shared::missing_page::MissingPage;
use crate::views::shared::question_list::{QuestionBlock, QuestionList};
use crate::views::shared::question_listing::{Quotation, listed_untracked, short_block_title, subject_title};

/// The page of one question; of an item that this person is not asked, the page for an unknown address.
#[component]
pub fn QuestionPage(
    /// Id of the item.
    item: ItemId,
) -> impl IntoView {
    let questionnaire = AssessmentStore::here().questionnaire();
    let found = questionnaire.and_then(|questionnaire| {
        let index = questionnaire.index_of(&item)?;
        let question = questionnaire.at(index)?.clone();
        let mut before = questionnaire.questions.iter().take(index);
        let is_first_of_scale = before.all(|other| other.item.scale != question.item.scale);
        Some((index, question, is_first_of_scale))
    });
    match found {
        Some((index, question, is_first_of_scale)) => {
            view! { <AskedQuestion index question is_first_of_scale /> }.into_any()
        }
        None => view! { <MissingPage /> }.into_any(),
    }
}

#[component]
fn AskedQuestion(index: usize, question: Question, is_first_of_scale: bool) -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let (lang, item) = (ui.lang(), question.item.id.clone());
    let answer = Signal::derive({
        let item = item.clone();
        move || store.answer_to(&item)
    });
    let on_answer = {
        let item = item.clone();
        move |answer| {
            store.answer(&item, Some(answer));
        }
    };
    let scope = subject_title(store.catalog, &question.subject, lang);
    view! {
        <main class="page question-page" id="main">
            <Progress index ui store />
            <QuestionCard
                item=question.item.clone()
                catalog=store.catalog
                lang
                number=index + 1
                scope
                is_first_of_scale
                answer
                on_answer
                has_keys=Signal::derive(move || ui.has_keys())
            />
            <Navigation item=item.clone() ui store />
            <KeySwitch ui />
            <Quotation catalog=store.catalog question lang />
            <List item ui store />
        </main>
    }
}

fn counts(store: AssessmentStore) -> (usize, usize) {
    store.progress().map_or((0, 0), |progress| (progress.answered, progress.of))
}

/// Where the person is: in the block and in the whole, and how much of each block is answered.
#[component]
fn Progress(index: usize, ui: Ui, store: AssessmentStore) -> impl IntoView {
    let (lang, text) = (ui.lang(), ui.text());
    let questionnaire = untrack(|| store.questionnaire())?;
    let blocks = questionnaire.blocks();
    let own = blocks.iter().find(|block| block.range.contains(&index))?;
    let title = short_block_title(store.catalog, &own.block, questionnaire.scope.rank, lang);
    let place = (text.assess.place)(&title, index + 1 - own.range.start, own.range.len());
    let of = questionnaire.questions.len();
    let segment = move |block: BlockRange| {
        let range = block.range.clone();
        let answered = move || store.answered_in(range.clone());
        let class = if block.range.contains(&index) {
            "progress-bar__segment progress-bar__segment--current"
        } else {
            "progress-bar__segment"
        };
        view! {
            <progress
                class=class
                style:flex-grow=block.range.len().to_string()
                max=block.range.len().to_string()
                value=move || answered().to_string()
            ></progress>
        }
    };
    Some(view! {
        <div class="progress-bar">
            <p class="progress-bar__count">
                <span>{place}</span>
                <strong class="progress-bar__whole">{(text.assess.progress)(index + 1, of)}</strong>
            </p>
            <SavedState />
            <progress
                class="visually-hidden"
                aria-label=text.assess.answered_label
                max=of.to_string()
                value=move || counts(store).0.to_string()
            ></progress>
            <div class="progress-bar__segments" aria-hidden="true">{blocks.into_iter().map(segment).collect_view()}</div>
        </div>
    })
}

#[component]
fn Navigation(item: ItemId, ui: Ui, store: AssessmentStore) -> impl IntoView {
    let text = &ui.text().assess;
    let previous = navigation::previous(store, &item).href();
    let next = navigation::next(store, &item);
    let name = if next == Route::Review { text.check } else { text.next };
    let was_cleared = RwSignal::new(false);
    let answered = {
        let item = item.clone();
        move || store.answer_to(&item).is_some()
    };
    let clear = {
        let item = item.clone();
        move |_| was_cleared.set(store.answer(&item, None))
    };
    // Said where it was pressed, only if there was something, and until there is an answer again.
    let cleared = move || if was_cleared.get() && !answered() { text.cleared } else { "" };
    view! {
        <nav class="question-nav" aria-label=text.navigation>
            <div class="question-nav__ways">
                <a class="button" href=previous>{text.previous}</a>
                <button type="button" class="button button--primary" on:click=move |_| ui.go(&next)>{name}</button>
            </div>
            <div class="question-nav__clear">
                <span class="question-nav__cleared" role="status" inner_html=words(cleared)></span>
                <button type="button" class="button button--quiet" on:click=clear>{text.clear}</button>
            </div>
        </nav>
    }
}

#[component]
fn KeySwitch(ui: Ui) -> impl IntoView {
    let text = &ui.text().assess;
    view! {
        <label class="key-switch">
            <input
                type="checkbox"
                aria-describedby="keys-hint"
                prop:checked=move || ui.has_keys()
                on:change:target=move |event| ui.set_keys(event.target().checked())
            />
            {text.keys}
        </label>
        <p class="key-switch__hint" id="keys-hint">{text.keys_hint}</p>
    }
}

#[component]
fn List(item: ItemId, ui: Ui, store: AssessmentStore) -> impl IntoView {
    let (lang, text) = (ui.lang(), ui.text());
    let summary = move || {
        let (answered, of) = counts(store);
        (text.assess.list)(answered, of)
    };
    // Made only while the list is open.
    let blocks = move || {
        let blocks = if ui.is_listing() { listed_untracked(store, lang, Some(&item)) } else { Vec::new() };
        blocks.into_iter().map(|block| view! { <QuestionBlock block text /> }).collect_view()
    };
    view! {
        <QuestionList
            summary=Signal::derive(summary)
            is_open=untrack(|| ui.is_listing())
            on_toggle=move |is_open| ui.set_listing(is_open)
        >
            {anew(blocks)}
        </QuestionList>
    }
}
