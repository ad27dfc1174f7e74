//! All questions by block, each with its state in words. On the question page and, with answers, on the review page.

use leptos::prelude::*;

use super::changing::words;
use crate::text::assessment::Text;

/// A question as a row of a list.
#[derive(Clone, Debug)]
pub struct ListedQuestion {
    /// Number of the question in the check, from 1.
    pub number: usize,
    /// Address of its page.
    pub href: String,
    /// Stem of the item.
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
    /// How many are answered, of how many.
    #[prop(into)]
    summary: Signal<String>,
    /// Whether it is open at first.
    is_open: bool,
    /// Called when it is opened or folded away.
    #[prop(into)]
    on_toggle: Callback<bool>,
    /// Questions under the title of their block, in order.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="question-list" open=is_open on:toggle:target=move |event| on_toggle.run(event.target().open())>
            <summary class="question-list__summary" inner_html=words(move || summary.get())></summary>
            {children()}
        </details>
    }
}

/// A block of the list, each question with whether it is answered.
#[component]
pub fn QuestionBlock(
    /// Title of the block, and its questions.
    block: ListedBlock,
    /// The sentences.
    text: &'static Text,
) -> impl IntoView {
    let (title, questions) = block;
    let row = move |question: ListedQuestion| {
        let (class, state) = match question.answer {
            Some(_) => ("question-list__state question-list__state--answered", text.assess.answered),
            None => ("question-list__state question-list__state--open", text.assess.unanswered),
        };
        view! {
            <li>
                <a class="question-list__link" href=question.href aria-current=question.is_current.then_some("step")>
                    <span class="question-list__number">{question.number}</span>
                    <span class="question-list__stem">{question.stem}</span>
                    <span class=class>{state}</span>
                </a>
            </li>
        }
    };
    view! {
        <h2 class="question-list__block">{title}</h2>
        <ol class="question-list__items" role="list">{questions.into_iter().map(row).collect_view()}</ol>
    }
}

/// The rows of the review page: the answer to each question, and the way to it.
#[component]
pub fn ReviewRows(
    /// The questions.
    questions: Vec<ListedQuestion>,
    /// What the link to a question says.
    go: &'static str,
) -> impl IntoView {
    let row = move |question: ListedQuestion| {
        let stem_id = format!("review-stem-{}", question.number);
        let link_id = format!("review-link-{}", question.number);
        let labelled_by = [&link_id, " ", &stem_id].concat();
        view! {
            <li class="review-list__row">
                <span class="review-list__number">{question.number}</span>
                <span class="review-list__stem" id=stem_id>{question.stem}</span>
                {question.answer.map(|answer| view! { <span class="review-list__answer">{answer}</span> })}
                <a class="review-list__link" href=question.href id=link_id aria-labelledby=labelled_by>{go}</a>
            </li>
        }
    };
    view! { <ol class="review-list__items" role="list">{questions.into_iter().map(row).collect_view()}</ol> }
}
