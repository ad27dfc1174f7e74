//! The answers of a block, one row each: the question, the strip, and the answer in words.

use crate::domain::answers::Answer;
use crate::domain::assessment::ItemReading;
use crate::domain::catalog::Step;
use crate::figures::strip::{Level, strip};
use crate::text::Lang;
use crate::views::charts::strip_cells::strip_cells;
use crate::views::element::{Element, classed};

/// What a strip shows for an answer.
#[must_use]
pub fn level(answer: Option<Answer>) -> Level {
    match answer {
        Some(Answer::Step(step)) => Level::Step(step.index()),
        Some(Answer::NotApplicable) => Level::Hatched,
        Some(Answer::Unsure) => Level::Dotted,
        None => Level::Empty,
    }
}

/// The rows of a block.
pub fn step_strip(items: &[ItemReading], lang: Lang) -> Element {
    let row = |it: &ItemReading| {
        classed("li", "step-strip__row")
            .with(classed("span", "step-strip__item").with(lang.of(&it.item.stem).to_owned()))
            .with(classed("span", "step-strip__answer").with(answer_marks(it, None, lang)))
    };
    let rows: Vec<Element> = items.iter().map(row).collect();
    classed("ul", "step-strip").with(rows)
}

/// The strip of one answer and its words, with a line below the step to aim for.
pub fn answer_marks(it: &ItemReading, goal: Option<Step>, lang: Lang) -> [Element; 2] {
    let class = if it.step().is_some() { "step-strip__text" } else { "step-strip__text step-strip__text--none" };
    let cells = strip_cells("step-strip__cells", &strip(level(it.answer), goal.map(Step::index)));
    let words = lang.answer(&it.item, it.answer).to_owned();
    [classed("span", "svg-holder").markup(cells), classed("span", class).with(words)]
}
