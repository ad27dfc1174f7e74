//! The answers of a block, one row each: the question, the strip, and the answer in words.

use leptos::prelude::*;

use crate::domain::assessment::answers::Answer;
use crate::domain::assessment::evaluation::ItemReading;
use crate::domain::catalog::Step;
use crate::figures::strip::{Level, strip};
use crate::text::Lang;
use crate::views::charts::strip_cells::strip_cells;

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

/// The items of a block, each with its answer as a strip of four cells and in words.
#[component]
pub fn StepStrip(
    /// The answers.
    items: Vec<ItemReading>,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let row = |reading: ItemReading| {
        view! {
            <li class="step-strip__row">
                <span class="step-strip__item">{lang.of(&reading.item.stem).to_owned()}</span>
                <span class="step-strip__answer">{answer_marks(&reading, None, lang)}</span>
            </li>
        }
    };
    view! { <ul class="step-strip">{items.into_iter().map(row).collect_view()}</ul> }
}

/// The strip of one answer and its words, with a line below the step to aim for.
pub fn answer_marks(reading: &ItemReading, goal: Option<Step>, lang: Lang) -> AnyView {
    let cells = strip_cells("step-strip__cells", &strip(level(reading.answer), goal.map(Step::index)));
    view! {
        <span class="svg-holder" inner_html=cells></span>
        <span class="step-strip__text" class:step-strip__text--none=reading.step().is_none()>
            {lang.answer(&reading.item, reading.answer).to_owned()}
        </span>
    }
    .into_any()
}
