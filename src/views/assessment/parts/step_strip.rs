//! The answers of a block, one row each: the question, the strip, and the answer in words.

use leptos::prelude::*;

use crate::domain::assessment::answers::Answer;
use crate::domain::assessment::evaluation::ItemReading;
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
                <span class="step-strip__answer">{answer_marks(&reading, lang)}</span>
            </li>
        }
    };
    view! { <ul class="step-strip" role="list">{items.into_iter().map(row).collect_view()}</ul> }
}

/// The strip of one answer and the words that were chosen.
pub fn answer_marks(reading: &ItemReading, lang: Lang) -> AnyView {
    view! {
        <span class="svg-holder" inner_html=answer_strip(reading)></span>
        <span class="step-strip__text" class:step-strip__text--none=reading.step().is_none()>
            {lang.chosen(&reading.item, reading.answer).to_owned()}
        </span>
    }
    .into_any()
}

/// The markup of an answer's strip, with a line below the step to aim for. What is still ahead is dark, what has reached
/// the line is pale; how far the strip goes says the same.
pub fn answer_strip(reading: &ItemReading) -> String {
    let class = match reading {
        reading if reading.is_ahead() => "step-strip__cells step-strip__cells--ahead",
        reading if reading.is_reached() => "step-strip__cells step-strip__cells--reached",
        _ => "step-strip__cells",
    };
    strip_cells(class, &strip(level(reading.answer), Some(reading.goal.index())))
}
