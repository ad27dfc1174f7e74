//! The wheel of all answers: one spoke per item, four rings outwards, one arc per sector.
//!
//! Takes the level of every spoke and the lengths of the sectors; gives paths in a box from -160 to 160 user units.

use std::f64::consts::TAU;

use super::strip::Level;

/// Radius where the first ring begins, thickness of a ring, and the space between two, in user units.
const INNER: i32 = 46;
const RING: i32 = 20;
const GAP: i32 = 2;
/// Radius of the numbers.
const NUMBERS: i32 = 147;
/// Radius of the sector arcs and their names.
const ARC: i32 = 41;
const NAMES: i32 = 28;

/// The shapes of a wheel.
#[derive(Clone, Debug, PartialEq)]
pub struct Wheel {
    /// The spokes, clockwise from the top.
    pub spokes: Vec<Spoke>,
    /// The sectors, clockwise from the top.
    pub sectors: Vec<Sector>,
}

/// One item.
#[derive(Clone, Debug, PartialEq)]
pub struct Spoke {
    /// The four cells from the inside, each with the step whose shade it carries, if filled.
    pub cells: Vec<(String, Option<usize>)>,
    /// For an answer without a step, a line along the spoke: dotted if undecided, else plain. None if unanswered.
    pub line: Option<(String, Level)>,
    /// Where its number stands.
    pub number: (String, String),
}

/// A block of items.
#[derive(Clone, Debug, PartialEq)]
pub struct Sector {
    /// The arc inside the spokes.
    pub arc: String,
    /// Where its name stands.
    pub name: (String, String),
}

/// The wheel of these levels, cut into sectors of these lengths.
#[must_use]
pub fn wheel(levels: &[Level], sectors: &[usize]) -> Wheel {
    let turns = Turns::new(levels.len(), sectors);
    let spokes = levels.iter().enumerate().map(|(place, level)| turns.spoke(place, *level)).collect();
    let mut first = 0;
    let sectors = sectors.iter().map(|length| {
        let sector = turns.sector(first, *length);
        first += length;
        sector
    });
    Wheel { sectors: sectors.collect(), spokes }
}

/// Angles in turns: every item takes one share, and half a share stands between two sectors.
struct Turns {
    share: f64,
    /// For every item, the shares before it.
    before: Vec<f64>,
}

impl Turns {
    fn new(items: usize, sectors: &[usize]) -> Self {
        let mut before = Vec::with_capacity(items);
        let mut at: f64 = 0.25;
        for length in sectors {
            for _ in 0..*length {
                before.push(at);
                at += 1.0;
            }
            at += 0.5;
        }
        Self { share: 1.0 / (at - 0.25).max(1.0), before }
    }

    fn start(&self, place: usize) -> f64 {
        self.before.get(place).copied().unwrap_or_default() * self.share
    }

    fn spoke(&self, place: usize, level: Level) -> Spoke {
        let (from, to) = (self.start(place), self.start(place) + self.share * 0.92);
        let middle = f64::midpoint(from, to);
        let cell = |(ring, inner): (usize, i32)| {
            let filled = match level {
                Level::Step(step) if ring <= step => Some(step),
                _ => None,
            };
            (cell_path(from, to, inner), filled)
        };
        let line = matches!(level, Level::Hatched | Level::Dotted).then(|| {
            let outer = INNER + 4 * (RING + GAP) - GAP;
            (format!("M{}L{}", point(middle, INNER), point(middle, outer)), level)
        });
        let rings =
            [INNER, INNER + RING + GAP, INNER + 2 * (RING + GAP), INNER + 3 * (RING + GAP)].into_iter().enumerate();
        Spoke { cells: rings.map(cell).collect(), line, number: place_at(middle, NUMBERS) }
    }

    fn sector(&self, first: usize, length: usize) -> Sector {
        let last = (first + length).saturating_sub(1);
        let (from, to) = (self.start(first), self.start(last) + self.share);
        let large = u8::from(to - from > 0.5);
        Sector {
            arc: format!("M{}A{ARC} {ARC} 0 {large} 1 {}", point(from, ARC), point(to, ARC)),
            name: place_at(f64::midpoint(from, to), NAMES),
        }
    }
}

fn cell_path(from: f64, to: f64, inner: i32) -> String {
    let outer = inner + RING;
    format!(
        "M{}L{}A{outer} {outer} 0 0 1 {}L{}A{inner} {inner} 0 0 0 {}Z",
        point(from, inner),
        point(from, outer),
        point(to, outer),
        point(to, inner),
        point(from, inner),
    )
}

/// The point at an angle (in turns, clockwise from the top) and a radius, as `x y` with one decimal.
fn point(turn: f64, radius: i32) -> String {
    let (x, y) = place_at(turn, radius);
    format!("{x} {y}")
}

fn place_at(turn: f64, radius: i32) -> (String, String) {
    let (sin, cos) = (turn * TAU).sin_cos();
    let radius = f64::from(radius);
    (rounded(radius * sin), rounded(-radius * cos))
}

/// One decimal, so that no platform's last digit shows. Avoids the float formatter, which is large in WebAssembly.
#[expect(clippy::cast_possible_truncation, reason = "Coordinates stay within ±160.")]
fn rounded(value: f64) -> String {
    let tenths = (value * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, rest) = (tenths.abs() / 10, tenths.abs() % 10);
    format!("{sign}{whole}.{rest}")
}
