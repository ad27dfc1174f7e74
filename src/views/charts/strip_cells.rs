//! Draws a strip. The words beside it say the same, so it is hidden from screen readers.

use leptos::prelude::*;

use crate::figures::strip::Strip;

/// A class by step; the classes stand here in full so that each can be found.
#[must_use]
pub fn step_class(step: Option<usize>) -> &'static str {
    match step {
        None => "step-cell",
        Some(0) => "step-cell step-cell--0",
        Some(1) => "step-cell step-cell--1",
        Some(2) => "step-cell step-cell--2",
        Some(_) => "step-cell step-cell--3",
    }
}

/// The cells of one answer.
#[component]
pub fn StripCells(
    /// The shapes.
    strip: Strip,
) -> impl IntoView {
    let height = strip.height.to_string();
    let cells = strip.cells.into_iter().map(|(x, width, step)| {
        view! { <rect class=step_class(step) x=x.to_string() y="1" width=width.to_string() height=height.clone() /> }
    });
    let cells = cells.collect_view();
    let path = |class: &'static str, d: String| view! { <path class=class d=d /> };
    view! {
        <svg class="step-strip__cells" viewBox="0 -4 112 23" aria-hidden="true">
            {cells}
            {strip.hatch.map(|d| path("step-hatch", d))}
            {strip.dots.map(|d| path("step-dots", d.to_owned()))}
            {strip.goal.map(|d| path("step-goal", d))}
        </svg>
    }
}
