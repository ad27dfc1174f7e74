//! Two sides of a line: who chose the lower two steps to its left, who chose the upper two to its right.
//!
//! Places and widths are thousandths of the whole. All figures of a page have one scale, so that they can be compared.

/// The line between the second step and the third.
pub const MIDDLE: usize = 500;

/// The longest side; what is left is for the number of its people.
const SIDE: usize = 410;

/// The least width of a part in which a digit can be read.
const DIGIT: usize = 24;

/// People who chose one step, or one of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Left edge.
    pub x: usize,
    /// Width.
    pub width: usize,
    /// The step whose shade it carries, 0 to 3.
    pub step: usize,
    /// The number of people.
    pub number: u32,
    /// Whether the number can be read inside.
    pub has_room: bool,
}

/// How many people are on the two sides.
#[must_use]
pub fn sides(numbers: &[(usize, u32)]) -> [u32; 2] {
    let sum = |is_low: bool| numbers.iter().filter(|(step, _)| (*step < 2) == is_low).map(|(_, number)| number).sum();
    [sum(true), sum(false)]
}

/// Where the two sides end.
#[must_use]
pub fn ends(numbers: &[(usize, u32)], most: u32) -> [usize; 2] {
    let [low, high] = sides(numbers);
    [MIDDLE - wide(low, most).min(MIDDLE), MIDDLE + wide(high, most)]
}

/// The parts, without those of nobody. `numbers` are people by step in rising order; `most` is the longest side of all
/// figures that are compared.
#[must_use]
pub fn balance(numbers: &[(usize, u32)], most: u32) -> Vec<Part> {
    let wide = |people: u32| wide(people, most);
    let [mut place, _] = ends(numbers, most);
    let mut parts = Vec::new();
    let (mut people, mut is_low) = (0, true);
    for (step, number) in numbers.iter().copied().filter(|(_, number)| *number > 0) {
        if step >= 2 && is_low {
            (place, people, is_low) = (MIDDLE, 0, false);
        }
        // By sums, so that roundings do not add up.
        let (from, to) = (place + wide(people), place + wide(people + number));
        people += number;
        let digits = number.to_string().len();
        parts.push(Part { x: from, width: to - from, step, number, has_room: to - from >= DIGIT * digits });
    }
    parts
}

/// How wide so many people are.
fn wide(people: u32, most: u32) -> usize {
    (people as usize * SIDE).checked_div(most as usize).unwrap_or_default()
}
