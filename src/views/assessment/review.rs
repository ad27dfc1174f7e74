//! `#/review`: the open questions first, then all answers by block, and the way to the result at both ends.

use leptos::prelude::*;

use super::parts::saved_state::SavedState;
use crate::state::assessment::store::AssessmentStore;
use crate::state::folds::Folds;
use crate::state::route::Route;
use crate::state::ui::Ui;
use crate::text::assessment::Text;
use crate::views::shared::fold::Fold;
use crate::views::shared::question_list::{ListedBlock, ListedQuestion, ReviewRows};
use crate::views::shared::question_listing::listed_untracked;

/// Names under which it is remembered which blocks are open; nobody is asked more blocks.
const BLOCKS: [&str; 8] =
    ["review-1", "review-2", "review-3", "review-4", "review-5", "review-6", "review-7", "review-8"];

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
    // At the end a link: what is named once as a button stays the one of that name.
    let at_the_end = (answered > 0).then(|| {
        let href = Route::Result.href();
        view! {
            <div class="page__actions">
                <a class="button button--primary" href=href on:click=move |_| store.finish()>{text.review.see_result}</a>
            </div>
        }
    });
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
            {(answered > 0).then(|| view! { <DoneQuestions blocks answered folds=ui.folds text /> })}
            {at_the_end}
        </main>
    }
}

#[component]
fn OpenQuestions(open: Vec<ListedQuestion>, text: &'static Text) -> impl IntoView {
    view! {
        <section class="review-list review-list--open" aria-labelledby="open-title">
            <h2 class="review-list__title" id="open-title">{(text.review.open)(open.len())}</h2>
            <ReviewRows questions=open go=text.review.answer />
        </section>
    }
}

#[component]
fn DoneQuestions(blocks: Vec<ListedBlock>, answered: usize, folds: Folds, text: &'static Text) -> impl IntoView {
    let block = |(name, (title, questions)): (&'static str, ListedBlock)| {
        let questions: Vec<ListedQuestion> =
            questions.into_iter().filter(|question| question.answer.is_some()).collect();
        (!questions.is_empty()).then(|| {
            let summary = (text.review.block)(&title, questions.len());
            view! {
                <Fold folds name summary on_paper=true>
                    <ReviewRows questions go=text.review.change />
                </Fold>
            }
        })
    };
    view! {
        <section class="review-list" aria-labelledby="done-title">
            <h2 class="review-list__title" id="done-title">{(text.review.done)(answered)}</h2>
            {BLOCKS.into_iter().zip(blocks).map(block).collect_view()}
        </section>
    }
}
