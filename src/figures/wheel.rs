//! The wheel of all answers: one spoke per item, four rings outwards, one arc per sector.
//!
//! Takes the level of every spoke and the lengths of the sectors; gives paths in a box from -160 to 160 user units.

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
            let mut path = String::new();
            middle.go(&mut path, "M", INNER);
            middle.go(&mut path, "L", INNER + 4 * (RING + GAP) - GAP);
            (path, level)
        });
        let rings = (0..4).zip((INNER..).step_by(RING_STEP));
        Spoke { cells: rings.map(cell).collect(), line, number: middle.place(NUMBERS) }
    }

    fn sector(&self, first: usize, length: usize) -> Sector {
        let last = (first + length).saturating_sub(1);
        let (from, to) = (self.start(first), self.start(last) + self.share);
        let mut arc = String::new();
        Direction::at(from).go(&mut arc, "M", ARC);
        bend(&mut arc, ARC, if to - from > 0.5 { " 0 1 1 " } else { " 0 0 1 " });
        Direction::at(to).go(&mut arc, "", ARC);
        Sector { arc, name: Direction::at(f64::midpoint(from, to)).place(NAMES) }
    }
}

fn cell_path(from: Direction, to: Direction, inner: u32) -> String {
    let outer = inner + RING;
    let mut path = String::new();
    from.go(&mut path, "M", inner);
    from.go(&mut path, "L", outer);
    bend(&mut path, outer, " 0 0 1 ");
    to.go(&mut path, "", outer);
    to.go(&mut path, "L", inner);
    bend(&mut path, inner, " 0 0 0 ");
    from.go(&mut path, "", inner);
    path.push('Z');
    path
}

/// The command of an arc of that radius, up to its end.
fn bend(path: &mut String, radius: u32, way: &str) {
    let radius = radius.to_string();
    for part in ["A", &radius, " ", &radius, way] {
        path.push_str(part);
    }
}

/// A way from the centre: to the right and down, each from -1 to 1.
#[derive(Clone, Copy)]
struct Direction {
    right: f64,
    down: f64,
}

impl Direction {
    /// The direction at an angle, in turns clockwise from the top.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "A turn has four quarters.")]
    fn at(turn: f64) -> Self {
        let quarters = turn.fract() * 4.0;
        let rest = quarters.fract();
        let (sin, cos) = (sine(rest), sine(1.0 - rest));
        let (right, down) = match quarters as u8 {
            0 => (sin, -cos),
            1 => (cos, sin),
            2 => (-sin, cos),
            _ => (-cos, -sin),
        };
        Self { right, down }
    }

    /// Adds a command that ends here, as `x y`.
    fn go(self, path: &mut String, command: &str, radius: u32) {
        path.push_str(command);
        push_rounded(path, self.right, radius);
        path.push(' ');
        push_rounded(path, self.down, radius);
    }

    /// The point at a radius.
    fn place(self, radius: u32) -> (String, String) {
        let (mut x, mut y) = (String::new(), String::new());
        push_rounded(&mut x, self.right, radius);
        push_rounded(&mut y, self.down, radius);
        (x, y)
    }
}

/// The sine of a part of a right angle, 0 to 1. Hastings' polynomial, wrong by less than 0.000 001: with the longest
/// radius far less than the tenth that is written. The general sine is 7 KB of WebAssembly.
fn sine(part: f64) -> f64 {
    let square = part * part;
    let outer = (0.000_151_484_19 * square - 0.004_673_765_57) * square + 0.079_689_679_28;
    part * ((outer * square - 0.645_963_711_06) * square + 1.570_796_318_47)
}

/// A share of a radius with one decimal, so that no platform's last digit shows. Avoids the float formatter, which is
/// large in WebAssembly.
#[expect(clippy::cast_possible_truncation, reason = "Coordinates stay within ±160.")]
fn push_rounded(text: &mut String, share: f64, radius: u32) {
    let tenths = (share * f64::from(radius) * 10.0 + 0.5).floor() as i32;
    if tenths < 0 {
        text.push('-');
    }
    let tenths = tenths.unsigned_abs();
    text.push_str(&(tenths / 10).to_string());
    text.push('.');
    text.push_str(&(tenths % 10).to_string());
}
