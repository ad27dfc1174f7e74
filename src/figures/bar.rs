//! A bar of several parts, each as long as its number: the steps, then the answers that are no steps.
//!
//! Coordinates are user units in a box of [`WIDTH`] × [`HEIGHT`].

use super::strip::Level;

/// Width of the bar in user units.
pub const WIDTH: usize = 600;
/// Height of the bar in user units.
pub const HEIGHT: usize = 20;

/// Distance of the lines of a hatching.
const LINES: usize = 8;

/// One part of a bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Left edge, in units of the drawing.
    pub x: usize,
    /// Width, in units of the drawing.
    pub width: usize,
    /// The step whose shade it carries; none for an answer that is no step.
    pub step: Option<usize>,
    /// Path of the lines that fill it.
    pub hatch: Option<String>,
    /// Path of the line of dots that fills it.
    pub dots: Option<String>,
}

/// The parts of a bar, without those that are empty. Together they are as long as the bar.
#[must_use]
pub fn bar(numbers: &[(Level, u32)]) -> Vec<Part> {
    let all: u32 = numbers.iter().map(|(_, number)| number).sum();
    let place = |sum: u32| (sum as usize * WIDTH).checked_div(all as usize).unwrap_or_default();
    let mut sum = 0;
    let mut parts = Vec::new();
    for (level, number) in numbers.iter().filter(|(_, number)| *number > 0) {
        let (x, end) = (place(sum), place(sum + number));
        sum += number;
        let (step, hatch, dots) = match level {
            Level::Step(step) => (Some(*step), None, None),
            Level::Hatched => (None, Some(lines(x, end)), None),
            Level::Dotted => (None, None, Some(format!("M{} {}H{end}", x + 4, HEIGHT / 2))),
            Level::Empty => (None, None, None),
        };
        parts.push(Part { x, width: end - x, step, hatch, dots });
    }
    parts
}

/// Slanting lines between two places, none of which leaves the bar.
fn lines(x: usize, end: usize) -> String {
    let starts = (0..).map(|line| line * LINES).take_while(|offset| *offset < end - x + HEIGHT);
    let lines = starts.map(|offset| {
        // From the lower left to the upper right, cut at the left and at the right.
        let (from, to) = (offset.saturating_sub(HEIGHT), offset.min(end - x));
        format!("M{} {}L{} {}", x + from, offset - from, x + to, offset - to)
    });
    lines.collect::<Vec<_>>().concat()
}
