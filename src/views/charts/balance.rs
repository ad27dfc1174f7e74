//! Draws the two sides of a line. The numbers stand beside it as text, so it is hidden from screen readers.

use crate::figures::balance::{MIDDLE, Part};

/// The figure as an `<svg>` that fills its place, with the words for each side where it ends. Lengths are percentages.
#[must_use]
pub fn balance_markup(parts: &[Part], ends: [usize; 2], words: &[String; 2]) -> String {
    let parts: String = parts.iter().map(part).collect();
    let (middle, [left, right]) = (percent(MIDDLE), ends.map(percent));
    let [low, high] = words.each_ref().map(|words| html_escape::encode_text(words));
    format!(
        r#"<svg class="balance" aria-hidden="true">{parts}<line class="balance__middle" x1="{middle}" x2="{middle}" y2="100%"/><text class="balance__side balance__side--low" x="{left}" y="50%" dx="-0.4em">{low}</text><text class="balance__side" x="{right}" y="50%" dx="0.4em">{high}</text></svg>"#
    )
}

fn part(part: &Part) -> String {
    let class = match part.step {
        0 => "balance__part balance__part--0",
        1 => "balance__part balance__part--1",
        2 => "balance__part balance__part--2",
        _ => "balance__part balance__part--3",
    };
    let (x, width) = (percent(part.x), percent(part.width));
    let middle = percent(part.x + part.width / 2);
    let number = if part.step < 2 { "balance__number" } else { "balance__number balance__number--on-dark" };
    format!(
        r#"<rect class="{class}" x="{x}" width="{width}" height="100%"/><text class="{number}" x="{middle}" y="50%">{}</text>"#,
        part.number
    )
}

fn percent(thousandths: usize) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}
