//! Draws a strip. The words beside it say the same, so it is hidden from screen readers.

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

/// The cells of one answer, in an `<svg>` of that class.
#[must_use]
pub fn strip_cells(class: &str, strip: &Strip) -> String {
    let cells: String = strip.cells.iter().map(|cell| rect(*cell, strip)).collect();
    let path = |class: &str, d: &str| format!(r#"<path class="{class}" d="{d}"/>"#);
    let hatch = strip.hatch.as_ref().map_or_else(String::new, |d| path("step-hatch", d));
    let dots = strip.dots.map_or_else(String::new, |d| path("step-dots", d));
    let goal = strip.goal.as_ref().map_or_else(String::new, |d| path("step-goal", d));
    let width = strip.width;
    format!(r#"<svg class="{class}" viewBox="0 -4 {width} 23" aria-hidden="true">{cells}{hatch}{dots}{goal}</svg>"#)
}

fn rect((x, width, step): (usize, usize, Option<usize>), strip: &Strip) -> String {
    let class = if strip.is_blank { "step-cell step-cell--blank" } else { step_class(step) };
    format!(r#"<rect class="{class}" x="{x}" y="1" width="{width}" height="{}"/>"#, strip.height)
}
