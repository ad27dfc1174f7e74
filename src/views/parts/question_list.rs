//! All questions by block, each with its state in words. On the question page and, with answers, on the review page.

use leptos::prelude::*;

use crate::text::Text;

/// One question of the list.
#[derive(Clone, Debug)]
pub struct ListedQuestion {
    /// Its number, from 1.
    pub number: usize,
    /// Where it is.
    pub href: String,
    /// What it asks.
    pub stem: String,
    /// The answer in words; `None` if open.
    pub answer: Option<String>,
    /// Whether it is the one on screen.
    pub is_current: bool,
}

/// A block of questions under its heading.
pub type ListedBlock = (String, Vec<ListedQuestion>);

/// The list, folded away on the question page.
#[component]
pub fn QuestionList(
    /// The sentences.
    text: &'static Text,
    /// How many are answered, of how many.
    counts: Signal<(usize, usize)>,
    /// The questions; rebuilt whenever an answer changes, but only while the list is open.
    blocks: Signal<Vec<ListedBlock>>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let summary = move || {
        let (answered, of) = counts.get();
        (text.assess.list)(answered, of)
    };
    let list = move || is_open.get().then(|| blocks.get().into_iter().map(|it| block(it, text)).collect_view());
    view! {
        <details class="question-list" on:toggle=move |_| is_open.update(|is_open| *is_open = !*is_open)>
            <summary class="question-list__summary">{summary}</summary>
            {list}
        </details>
    }
}

fn block((title, questions): ListedBlock, text: &'static Text) -> impl IntoView {
    let row = move |it: ListedQuestion| {
        let (class, state) = match it.answer {
            Some(_) => ("question-list__state question-list__state--answered", text.assess.answered),
            None => ("question-list__state question-list__state--open", text.assess.unanswered),
        };
        view! {
            <li>
                <a class="question-list__link" href=it.href aria-current=it.is_current.then_some("step")>
                    <span class="question-list__number">{it.number.to_string()}</span>
                    <span class="question-list__stem">{it.stem}</span>
                    <span class=class>{state}</span>
                </a>
            </li>
        }
    };
    view! {
        <h2 class="question-list__block">{title}</h2>
        <ol class="question-list__items">{questions.into_iter().map(row).collect_view()}</ol>
    }
}

/// The rows of the review page: each leads to its question and says the answer.
pub fn review_rows(questions: Vec<ListedQuestion>, unanswered: &'static str) -> impl IntoView {
    let row = move |it: ListedQuestion| {
        view! {
            <li>
                <a class="review-list__link" href=it.href>
                    <span class="review-list__number">{it.number.to_string()}</span>
                    <span class="review-list__stem">{it.stem}</span>
                    <span class="review-list__answer">{it.answer.unwrap_or_else(|| unanswered.to_owned())}</span>
                </a>
            </li>
        }
    };
    view! { <ol class="review-list__items">{questions.into_iter().map(row).collect_view()}</ol> }
}
