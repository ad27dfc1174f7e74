//! Draws a bar. The numbers stand beside it as text, so it is hidden from screen readers.

use super::strip_cells::step_class;
use crate::figures::bar::{HEIGHT, Part, WIDTH};

/// The bar as an `<svg>`.
#[must_use]
pub fn bar_markup(parts: &[Part]) -> String {
    let parts: String = parts.iter().map(part).collect();
    format!(r#"<svg class="bar" viewBox="-1 -1 {} {}" aria-hidden="true">{parts}</svg>"#, WIDTH + 2, HEIGHT + 2)
}

fn part(part: &Part) -> String {
    let path = |class: &str, d: &Option<String>| {
        d.as_ref().map_or_else(String::new, |d| format!(r#"<path class="{class}" d="{d}"/>"#))
    };
    let class = step_class(part.step);
    format!(
        r#"<rect class="{class}" x="{}" width="{}" height="{HEIGHT}"/>{}{}"#,
        part.x,
        part.width,
        path("step-hatch", &part.hatch),
        path("step-dots", &part.dots)
    )
}
