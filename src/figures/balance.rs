//! Two sides of a line: who chose the lower two steps to its left, who chose the upper two to its right.
//!
//! Places and widths are thousandths of the whole. All figures of a page have one scale, so that they can be compared.

/// The line between the second step and the third.
pub const MIDDLE: usize = 500;

/// The longest side; what is left is for the number of its people.
const SIDE: usize = 410;

/// The least width of a part, for each digit of its number. A part is told from its neighbour by its number, not by its
/// shade alone.
const DIGIT: usize = 24;

/// People who chose one step, or one of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Left edge.
    pub x: usize,
    /// Width: room enough for the number.
    pub width: usize,
    /// The step whose shade it carries, 0 to 3.
    pub step: usize,
    /// The number of people.
    pub number: u32,
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
    let of = |is_low| side(numbers, most, is_low).iter().map(|(.., width)| width).sum::<usize>();
    [MIDDLE - of(true), MIDDLE + of(false)]
}

/// The parts, without those of nobody. `numbers` are people by step in rising order; `most` is the longest side of all
/// figures that are compared.
#[must_use]
pub fn balance(numbers: &[(usize, u32)], most: u32) -> Vec<Part> {
    let [mut x, _] = ends(numbers, most);
    let parts = [true, false].into_iter().flat_map(|is_low| side(numbers, most, is_low));
    let placed = parts.map(|(step, number, width)| {
        let part = Part { x, width, step, number };
        x += width;
        part
    });
    placed.collect()
}

/// Step, people and width of the parts on one side. The side is as long as its people; a part too narrow for its number
/// is widened at the cost of the other, and the side only where both are.
fn side(numbers: &[(usize, u32)], most: u32, is_low: bool) -> Vec<(usize, u32, usize)> {
    let own: Vec<(usize, u32)> =
        numbers.iter().copied().filter(|(step, number)| (*step < 2) == is_low && *number > 0).collect();
    let least = |number: u32| DIGIT * number.to_string().len();
    let mut people: u32 = own.iter().map(|(_, number)| number).sum();
    let mut left = wide(people, most);
    let mut needed: usize = own.iter().map(|(_, number)| least(*number)).sum();
    let widths = own.into_iter().map(|(step, number)| {
        needed -= least(number);
        // The share of what is left, so that roundings do not add up; what the others need stays.
        let share = (number as usize * left).checked_div(people as usize).unwrap_or_default();
        let width = share.min(left.saturating_sub(needed)).max(least(number));
        left = left.saturating_sub(width);
        people -= number;
        (step, number, width)
    });
    widths.collect()
}

/// How wide so many people are.
fn wide(people: u32, most: u32) -> usize {
    (people as usize * SIDE).checked_div(most as usize).unwrap_or_default()
}
