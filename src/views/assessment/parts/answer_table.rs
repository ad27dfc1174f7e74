//! The content of the wheel as a table, block by block.

use leptos::prelude::*;

use crate::text::assessment::Text;
use crate::views::shared::question_list::{ListedBlock, ListedQuestion};

/// Every question with its answer in words, by block.
#[component]
pub fn AnswerTable(
    /// The sentences.
    text: &'static Text,
    /// The questions with their answers.
    blocks: Vec<ListedBlock>,
) -> impl IntoView {
    let text = &text.result;
    let row = move |question: ListedQuestion| {
        view! {
            <tr>
                <td class="answer-table__number">{question.number}</td>
                <th scope="row">{question.stem}</th>
                <td>{question.answer.unwrap_or_else(|| text.unanswered.to_owned())}</td>
            </tr>
        }
    };
    let block = move |(title, questions): ListedBlock| {
        view! {
            <tbody>
                <tr>
                    <th class="answer-table__block" colspan="3" scope="rowgroup">{title}</th>
                </tr>
                {questions.into_iter().map(row).collect_view()}
            </tbody>
        }
    };
    view! {
        <table class="answer-table">
            <caption>{text.caption}</caption>
            <thead>
                <tr>
                    <th class="answer-table__number" scope="col">{text.number}</th>
                    <th class="answer-table__item" scope="col">{text.item}</th>
                    <th class="answer-table__answer" scope="col">{text.answer}</th>
                </tr>
            </thead>
            {blocks.into_iter().map(block).collect_view()}
        </table>
    }
}
