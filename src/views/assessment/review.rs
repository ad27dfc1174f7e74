//! `#/review`: the open questions first, then all answers, and the way to the result.

use leptos::prelude::*;

use super::parts::saved_state::SavedState;
use crate::state::assessment::store::AssessmentStore;
use crate::state::route::Route;
use crate::state::ui::Ui;
use crate::text::assessment::Text;
use crate::views::shared::question_list::{ListedBlock, ListedQuestion, ReviewRows};
use crate::views::shared::question_listing::listed_untracked;

/// All questions with their answers, those without one first.
#[component]
pub fn ReviewPage() -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let (lang, text) = (ui.lang(), ui.text());
    let blocks = listed_untracked(store, lang, None);
    let all = || blocks.iter().flat_map(|(_, questions)| questions);
    let open: Vec<ListedQuestion> = all().filter(|question| question.answer.is_none()).cloned().collect();
    let (of, answered) = (all().count(), all().count() - open.len());
    let lead = match (answered, open.len()) {
        (0, _) => text.review.lead_none.to_owned(),
        (_, 0) => text.review.lead_all.to_owned(),
        _ => (text.review.lead)(answered, of),
    };
    let see = move |_| {
        store.finish();
        ui.go(&Route::Result);
    };
    view! {
        <main class="page" id="main">
            <div class="page__section">
                <h1 tabindex="-1">{text.review.heading}</h1>
                <p class="page__lead">{lead}</p>
                <div class="page__actions">
                    <button type="button" class="button button--primary" on:click=see>{text.review.see_result}</button>
                </div>
                <SavedState />
            </div>
            {(!open.is_empty()).then(|| view! { <OpenQuestions open text /> })}
            {(answered > 0).then(|| view! { <DoneQuestions blocks answered text /> })}
        </main>
    }
}

#[component]
fn OpenQuestions(open: Vec<ListedQuestion>, text: &'static Text) -> impl IntoView {
    view! {
        <section class="review-list review-list--open">
            <h2 class="review-list__title">{(text.review.open)(open.len())}</h2>
            <ReviewRows questions=open unanswered=text.review.unanswered_state />
        </section>
    }
}

#[component]
fn DoneQuestions(blocks: Vec<ListedBlock>, answered: usize, text: &'static Text) -> impl IntoView {
    let block = |(title, questions): ListedBlock| {
        let questions: Vec<ListedQuestion> =
            questions.into_iter().filter(|question| question.answer.is_some()).collect();
        (!questions.is_empty()).then(|| {
            view! {
                <h3 class="question-list__block">{title}</h3>
                <ReviewRows questions unanswered=text.review.unanswered_state />
            }
        })
    };
    view! {
        <section class="review-list">
            <h2 class="review-list__title">{(text.review.done)(answered)}</h2>
            {blocks.into_iter().map(block).collect_view()}
        </section>
    }
}
