//! All questions by block, each with its state in words. On the question page and, with answers, on the review page.

use leptos::prelude::*;

use crate::browser::page;
use crate::text::Text;
use crate::views::element::{Child, Element, Node, classed, el, link};

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
    /// How many are answered, of how many.
    summary: Node,
    /// The blocks; made only while the list is open.
    blocks: Node,
    /// Whether it is open at first.
    is_open: bool,
    /// Called when it is opened or folded away.
    on_toggle: Box<dyn Fn(bool) + Send>,
) -> Node {
    classed("details", "question-list")
        .attr_if("open", is_open.then_some(""))
        .on("toggle", move |event| on_toggle(page::is_open(&event)))
        .with([classed("summary", "question-list__summary").with(summary).view(), blocks])
        .view()
}

/// The blocks of the list, each question with whether it is answered.
pub fn list_blocks(blocks: Vec<ListedBlock>, text: &'static Text) -> Vec<Element> {
    blocks.into_iter().flat_map(|it| block(it, text)).collect()
}

fn block((title, questions): ListedBlock, text: &'static Text) -> [Element; 2] {
    let row = move |it: ListedQuestion| {
        let (class, state) = match it.answer {
            Some(_) => ("question-list__state question-list__state--answered", text.assess.answered),
            None => ("question-list__state question-list__state--open", text.assess.unanswered),
        };
        let link = link("question-list__link", it.href)
            .attr_if("aria-current", it.is_current.then_some("step"))
            .with(classed("span", "question-list__number").with(it.number.to_string()))
            .with(classed("span", "question-list__stem").with(it.stem))
            .with(classed("span", class).with(state));
        el("li").with(link)
    };
    let rows: Vec<Element> = questions.into_iter().map(row).collect();
    [classed("h2", "question-list__block").with(title), classed("ol", "question-list__items").with(rows)]
}

/// The rows of the review page: each leads to its question and says the answer.
pub fn review_rows(questions: Vec<ListedQuestion>, unanswered: &'static str) -> Element {
    let row = move |it: ListedQuestion| {
        let link = link("review-list__link", it.href)
            .with(classed("span", "review-list__number").with(it.number.to_string()))
            .with(classed("span", "review-list__stem").with(it.stem))
            .with(classed("span", "review-list__answer").with(it.answer.unwrap_or_else(|| unanswered.to_owned())));
        el("li").with(link)
    };
    let rows: Vec<Element> = questions.into_iter().map(row).collect();
    classed("ol", "review-list__items").with(rows)
}
