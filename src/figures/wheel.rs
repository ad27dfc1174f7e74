//! The wheel of all answers: one spoke per item, four rings outwards, one arc per sector.
//!
//! Coordinates are user units in a box from -160 to 160.

use std::f64::consts::TAU;

use super::strip::Level;

/// Radius where the first ring begins, thickness of a ring, and the space between two, in user units.
const INNER: u32 = 46;
const RING: u32 = 20;
const GAP: u32 = 2;
/// From one ring to the next.
const RING_STEP: usize = 22;
/// Radius of the numbers.
const NUMBERS: u32 = 147;
/// Radius of the sector arcs and their names.
const ARC: u32 = 41;
const NAMES: u32 = 28;

/// The shapes of a wheel.
#[derive(Clone, Debug, PartialEq)]
pub struct Wheel {
    /// The spokes, clockwise from the top.
    pub spokes: Vec<Spoke>,
    /// The sectors, clockwise from the top.
    pub sectors: Vec<Sector>,
}

/// A spoke: one item.
#[derive(Clone, Debug, PartialEq)]
pub struct Spoke {
    /// The four cells from the inside, each with the step whose shade it carries, if filled.
    pub cells: Vec<(String, Option<usize>)>,
    /// For an answer without a step, a line along the spoke: dotted if undecided, else plain. None if unanswered.
    pub line: Option<(String, Level)>,
    /// Centre of the item's number.
    pub number: (String, String),
}

/// A sector: the items of one block.
#[derive(Clone, Debug, PartialEq)]
pub struct Sector {
    /// The arc inside the spokes.
    pub arc: String,
    /// Centre of the block's name.
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
        let middle = Direction::at(f64::midpoint(from, to));
        let (from, to) = (Direction::at(from), Direction::at(to));
        let cell = |(ring, inner)| {
            let filled = match level {
                Level::Step(step) if ring <= step => Some(step),
                _ => None,
            };
            (cell_path(from, to, inner), filled)
        };
        let line = matches!(level, Level::Hatched | Level::Dotted).then(|| {
            let (start, end) = (middle.point(INNER), middle.point(INNER + 4 * (RING + GAP) - GAP));
            (format!("M{start}L{end}"), level)
        });
        let rings = (0..4).zip((INNER..).step_by(RING_STEP));
        Spoke { cells: rings.map(cell).collect(), line, number: middle.place(NUMBERS) }
    }

    fn sector(&self, first: usize, length: usize) -> Sector {
        let last = (first + length).saturating_sub(1);
        let (from, to) = (self.start(first), self.start(last) + self.share);
        let is_large = u8::from(to - from > 0.5);
        let (start, end) = (Direction::at(from).point(ARC), Direction::at(to).point(ARC));
        let arc = format!("M{start}A{ARC} {ARC} 0 {is_large} 1 {end}");
        Sector { arc, name: Direction::at(f64::midpoint(from, to)).place(NAMES) }
    }
}

fn cell_path(from: Direction, to: Direction, inner: u32) -> String {
    let outer = inner + RING;
    let [start, out, across, back] = [from.point(inner), from.point(outer), to.point(outer), to.point(inner)];
    format!("M{start}L{out}A{outer} {outer} 0 0 1 {across}L{back}A{inner} {inner} 0 0 0 {start}Z")
}

/// A way from the centre: to the right and down, each from -1 to 1.
#[derive(Clone, Copy)]
struct Direction {
    right: f64,
    down: f64,
}

impl Direction {
    /// The direction at an angle, in turns clockwise from the top.
    fn at(turn: f64) -> Self {
        let (right, up) = (turn * TAU).sin_cos();
        Self { right, down: -up }
    }

    /// The point at a radius as `x y`.
    fn point(self, radius: u32) -> String {
        let (x, y) = self.place(radius);
        format!("{x} {y}")
    }

    /// The point at a radius.
    fn place(self, radius: u32) -> (String, String) {
        (tenths(self.right * f64::from(radius)), tenths(self.down * f64::from(radius)))
    }
}

/// A coordinate with one decimal, so that no platform's last digit shows. By whole numbers: the float formatter is 11 KB of
/// WebAssembly.
#[expect(clippy::cast_possible_truncation, reason = "Coordinates stay within ±160.")]
fn tenths(coordinate: f64) -> String {
    let tenths = (coordinate * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}
