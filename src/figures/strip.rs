//! The strip of one answer: four cells, filled up to the step, and a line below the step to aim for.
//!
//! Coordinates are user units in a box of [`WIDTH`] × 23.

/// Width of the strip in user units.
pub const WIDTH: usize = 112;

const CELL: usize = 28;
const HEIGHT: usize = 13;

/// What a strip of four cells shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// A step, 0 to 3.
    Step(usize),
    /// An answer that is no step because nothing applies: hatched.
    Hatched,
    /// An answer that is no step because it could not be decided: dotted.
    Dotted,
    /// No answer: an empty box with a broken outline.
    Empty,
}

/// The shapes of one strip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip {
    /// One box per cell, or one for the whole strip: x, width, and the step whose shade it carries, if filled.
    pub cells: Vec<(usize, usize, Option<usize>)>,
    /// Whether nothing was answered, so that the box has a broken outline.
    pub is_blank: bool,
    /// Width of the whole in user units.
    pub width: usize,
    /// Height of every box.
    pub height: usize,
    /// Path of the hatching.
    pub hatch: Option<String>,
    /// Path of the dotted line.
    pub dots: Option<&'static str>,
    /// Path of the line below the step to aim for.
    pub goal: Option<String>,
}

/// The strip of a level with an optional goal (0 to 3).
#[must_use]
pub fn strip(level: Level, goal: Option<usize>) -> Strip {
    let cells = match level {
        Level::Step(step) => (0..4).map(|at| (at * CELL + 1, CELL - 2, (at <= step).then_some(step))).collect(),
        Level::Hatched | Level::Dotted | Level::Empty => vec![(1, WIDTH - 2, None)],
    };
    let hatch = (level == Level::Hatched).then(|| ["M1 14l13-13", &"m-5 13l13-13".repeat(12)].concat());
    Strip {
        cells,
        is_blank: level == Level::Empty,
        width: WIDTH,
        height: HEIGHT,
        hatch,
        dots: (level == Level::Dotted).then_some("M11 7.5H105"),
        goal: goal.map(|goal| format!("M{} 18h{}", goal * CELL + 1, CELL - 2)),
    }
}

/// One cell that shows the filling of a level, for a legend.
#[must_use]
pub fn swatch(level: Level) -> Strip {
    let step = if let Level::Step(step) = level { Some(step) } else { None };
    Strip {
        cells: vec![(1, CELL - 2, step)],
        is_blank: level == Level::Empty,
        width: CELL,
        height: HEIGHT,
        hatch: (level == Level::Hatched).then(|| "M1 14l13-13M9 14l13-13M17 14l10-10".to_owned()),
        dots: (level == Level::Dotted).then_some("M5 7.5H23"),
        goal: None,
    }
}
