//! The content of the wheel as a table, block by block.

use leptos::prelude::*;

use super::question_list::{ListedBlock, ListedQuestion};
use crate::text::Text;

/// The table.
#[component]
pub fn AnswerTable(
    /// The sentences.
    text: &'static Text,
    /// The questions with their answers.
    blocks: Vec<ListedBlock>,
) -> impl IntoView {
    let row = move |it: ListedQuestion| {
        let answer = it.answer.unwrap_or_else(|| text.result.unanswered.to_owned());
        view! {
            <tr>
                <td class="answer-table__number">{it.number.to_string()}</td>
                <th scope="row">{it.stem}</th>
                <td>{answer}</td>
            </tr>
        }
    };
    let block = move |(title, questions): ListedBlock| {
        view! {
            <tbody>
                <tr><th class="answer-table__block" colspan="3" scope="rowgroup">{title}</th></tr>
                {questions.into_iter().map(row).collect_view()}
            </tbody>
        }
    };
    view! {
        <table class="answer-table">
            <caption>{text.result.caption}</caption>
            <thead>
                <tr>
                    <th scope="col" class="answer-table__number">{text.result.number}</th>
                    <th scope="col">{text.result.item}</th>
                    <th scope="col" class="answer-table__answer">{text.result.answer}</th>
                </tr>
            </thead>
            {blocks.into_iter().map(block).collect_view()}
        </table>
    }
}
