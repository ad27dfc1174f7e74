//! The content of the wheel as a table, block by block.

use leptos::prelude::*;

use super::question_list::{ListedBlock, ListedQuestion};
use crate::text::Text;
use crate::views::element::{Child, Element, Node, classed, el};

/// The table.
#[component]
pub fn AnswerTable(
    /// The sentences.
    text: &'static Text,
    /// The questions with their answers.
    blocks: Vec<ListedBlock>,
) -> Node {
    let text = &text.result;
    let column = |class, title| classed("th", class).attr("scope", "col").with(title);
    let head = [
        column("answer-table__number", text.number),
        column("answer-table__item", text.item),
        column("answer-table__answer", text.answer),
    ];
    let row = move |it: ListedQuestion| {
        el("tr")
            .with(classed("td", "answer-table__number").with(it.number.to_string()))
            .with(el("th").attr("scope", "row").with(it.stem))
            .with(el("td").with(it.answer.unwrap_or_else(|| text.unanswered.to_owned())))
    };
    let block = move |(title, questions): ListedBlock| {
        let title = classed("th", "answer-table__block").attr("colspan", "3").attr("scope", "rowgroup").with(title);
        let rows: Vec<Element> = questions.into_iter().map(row).collect();
        el("tbody").with(el("tr").with(title)).with(rows)
    };
    let blocks: Vec<Element> = blocks.into_iter().map(block).collect();
    classed("table", "answer-table")
        .with(el("caption").with(text.caption))
        .with(el("thead").with(el("tr").with(head)))
        .with(blocks)
        .view()
}
