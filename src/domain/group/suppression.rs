//! What may be shown of a few people's answers, so that nobody's answer follows from it.
//!
//! Counts belong to disjoint cells of people (rank × tier). Two kinds of inference are excluded:
//! - **By adding and taking away.** Every set of people whose counts follow from those shown (a rank that is left when
//!   the others are taken from all, newcomers between two pictures) counts as shown itself, and wants as many people.
//! - **By whole numbers.** A hidden count is recovered if every way to fill the cells that agrees with what is shown
//!   agrees on it. For each hidden count another way is looked for, in which two people change their answers or one
//!   person does; where none is found the count passes for recovered, also if a longer chain would do.
//!
//! One thing cannot be hidden: where nobody in a shown set gave an answer, or everyone did, that holds for every part.
//! Who knows the cells' sizes learns no more: every change looked for leaves them as they are.

use super::tally::{Counts, add, people};

/// From how many people on what is shown. A city may raise them, never below five.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// Two bands from here on; below, nothing.
    pub shown: u32,
    /// All steps from here on.
    pub exact: u32,
    /// In a file or a table that circulates, from here on.
    pub circulating: u32,
    /// Filters by rank and tier, from so many people in the session.
    pub filters: u32,
    /// Newcomers are taken in together, so many at least.
    pub batch: u32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { shown: 5, exact: 10, circulating: 10, filters: 15, batch: 5 }
    }
}

impl Thresholds {
    /// The same for what circulates: nothing below that threshold.
    #[must_use]
    pub fn for_circulation(self) -> Self {
        Self { shown: self.shown.max(self.circulating), exact: self.exact.max(self.circulating), ..self }
    }

    /// What may be shown of so many people at most.
    #[must_use]
    pub const fn level(&self, people: u32) -> Level {
        if people >= self.exact {
            Level::Exact
        } else if people >= self.shown {
            Level::Bands
        } else {
            Level::Nothing
        }
    }
}

/// How much is shown of a set of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing.
    Nothing,
    /// Step 0 and 1 together, step 2 and 3 together, and the two answers that are no steps.
    Bands,
    /// Every answer.
    Exact,
}

/// A set of people, and how much of it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The cells that are in it: bit n for cell n.
    pub cells: u32,
    /// How much is shown.
    pub level: Level,
}

impl Window {
    const fn has(self, cell: usize) -> bool {
        self.cells >> cell & 1 == 1
    }

    /// The counts of the cells in it.
    #[must_use]
    pub fn counts(self, cells: &[Counts]) -> Counts {
        let inside = cells.iter().enumerate().filter(|(cell, _)| self.has(*cell));
        inside.fold(Counts::default(), |sum, (_, counts)| add(sum, counts))
    }
}

/// Whether nothing that is hidden follows from the windows; at most 32 cells.
#[must_use]
pub fn is_safe(cells: &[Counts], windows: &[Window], thresholds: &Thresholds) -> bool {
    let (exact, bands) = (Span::of(cells, windows, Level::Exact), Span::of(cells, windows, Level::Bands));
    let has_enough = |window: &Window| {
        let size = people(&window.counts(cells));
        size == 0 || window.level <= thresholds.level(size)
    };
    let shown = |cells: u32| Window { cells, level: if exact.holds(cells) { Level::Exact } else { Level::Bands } };
    let following: Vec<Window> = bands.sets().into_iter().map(shown).collect();
    // What follows counts as shown, with hidden steps of its own.
    following.iter().all(has_enough) && {
        // Empty cells make no difference.
        let hidden = windows.iter().filter(|window| !bands.holds(window.cells));
        let hidden = hidden.map(|window| Window { cells: window.cells & bands.filled, level: Level::Nothing });
        let all: Vec<Window> = hidden.chain(following).collect();
        all.iter().all(|window| is_open(cells, &all, *window))
    }
}

/// The windows, with those raised whose counts follow from the others anyway.
#[must_use]
pub fn closed(cells: &[Counts], windows: &[Window]) -> Vec<Window> {
    let (exact, bands) = (Span::of(cells, windows, Level::Exact), Span::of(cells, windows, Level::Bands));
    let raise = |window: &Window| {
        let level = if exact.holds(window.cells) {
            Level::Exact
        } else if bands.holds(window.cells) {
            Level::Bands
        } else {
            Level::Nothing
        };
        Window { level, ..*window }
    };
    windows.iter().map(raise).collect()
}

/// Answers that are counted together: bit n for answer n.
type Together = u8;

const LOW: Together = 0b00_0011;
const HIGH: Together = 0b00_1100;

/// The answers that are shown as one number with this one; all six where nothing is shown.
const fn visible(level: Level, answer: usize) -> Together {
    match (level, answer) {
        (Level::Nothing, _) => 0b11_1111,
        (Level::Bands, 0 | 1) => LOW,
        (Level::Bands, 2 | 3) => HIGH,
        _ => 1 << answer,
    }
}

/// Whether every hidden count of a window, also of a band, could be another.
fn is_open(cells: &[Counts], windows: &[Window], window: Window) -> bool {
    let singles = (0..6).map(|answer| 1 << answer);
    let hidden: Vec<Together> = match window.level {
        Level::Nothing => singles.chain([LOW, HIGH]).collect(),
        Level::Bands => singles.take(4).collect(),
        Level::Exact => Vec::new(),
    };
    let is_empty = people(&window.counts(cells)) == 0;
    is_empty
        || hidden
            .into_iter()
            .all(|filter| is_common(cells, windows, window, filter) || is_movable(cells, windows, window, filter))
}

/// Whether some shown set, of which the window is a part, shows that nobody gave these answers, or everyone did.
fn is_common(cells: &[Counts], windows: &[Window], window: Window, together: Together) -> bool {
    let around = |other: &&Window| other.level > Level::Nothing && other.cells & window.cells == window.cells;
    windows.iter().filter(around).any(|window| {
        let counts = window.counts(cells);
        let (mut nobody, mut everyone) = (0, 0);
        for answer in 0..6 {
            let as_shown = visible(window.level, answer);
            if given_of(&counts, as_shown) == 0 {
                nobody |= 1 << answer;
            }
            if as_shown & !together == 0 {
                everyone |= as_shown;
            }
        }
        together & !nobody == 0 || given_of(&counts, everyone) == people(&counts)
    })
}

fn given_of(counts: &Counts, together: Together) -> u32 {
    counts.iter().enumerate().filter(|(answer, _)| together >> answer & 1 == 1).map(|(_, count)| count).sum()
}

/// Whether some change of one or two people's answers changes this count and nothing that is shown.
fn is_movable(cells: &[Counts], windows: &[Window], window: Window, together: Together) -> bool {
    let given =
        |cell: usize, answer: usize| cells.get(cell).and_then(|answers| answers.get(answer)).is_some_and(|n| *n > 0);
    let is_unseen = |window: &Window, one: usize, two: usize| visible(window.level, one) >> two & 1 == 1;
    let pairs = || {
        let inside = (0..6).filter(move |answer| together >> answer & 1 == 1);
        inside.flat_map(move |one| (0..6).filter(move |other| together >> other & 1 == 0).map(move |two| (one, two)))
    };
    // One person changes the answer, unseen by every window that the person is in.
    let alone = |cell: usize| {
        pairs().any(|(one, two)| {
            (given(cell, one) || given(cell, two))
                && windows.iter().all(|window| !window.has(cell) || is_unseen(window, one, two))
        })
    };
    // Two people, one in this window and one not, change their answers with each other.
    let exchanged = |cell: usize, other: usize| {
        pairs().any(|(one, two)| {
            let is_possible = given(cell, one) && given(other, two) || given(cell, two) && given(other, one);
            is_possible
                && windows.iter().all(|window| window.has(cell) == window.has(other) || is_unseen(window, one, two))
        })
    };
    let (inside, outside): (Vec<usize>, Vec<usize>) = (0..cells.len()).partition(|cell| window.has(*cell));
    inside.into_iter().any(|cell| alone(cell) || outside.iter().any(|other| exchanged(cell, *other)))
}

/// A prime far above every minor of the small matrices of zeros and ones here: in its field a number is 0 or 1 exactly
/// where it is so in fractions.
const PRIME: u64 = 2_147_483_647;

/// What follows from some windows by adding and taking away: their rows, reduced.
struct Span {
    /// Each with its leading column, which no other row has.
    rows: Vec<(usize, Vec<u64>)>,
    /// Cells with anybody in them. Empty ones belong to every set or to none: it makes no difference.
    filled: u32,
}

impl Span {
    fn of(cells: &[Counts], windows: &[Window], level: Level) -> Self {
        let filled =
            cells.iter().enumerate().filter(|(_, answers)| people(answers) > 0).map(|(cell, _)| 1 << cell).sum();
        let mut span = Self { rows: Vec::new(), filled };
        for window in windows.iter().filter(|window| window.level >= level && window.level > Level::Nothing) {
            span.take(row(window.cells & filled, cells.len()));
        }
        span
    }

    /// Adds a row, unless it follows from those that are there.
    fn take(&mut self, row: Vec<u64>) {
        let rest = self.rest(row);
        let Some((column, lead)) = rest.iter().enumerate().find(|(_, value)| **value != 0) else { return };
        let factor = inverse(*lead);
        let rest: Vec<u64> = rest.iter().map(|value| value * factor % PRIME).collect();
        for (_, row) in &mut self.rows {
            let times = row.get(column).copied().unwrap_or_default();
            reduce(row, &rest, times);
        }
        self.rows.push((column, rest));
    }

    /// What is left of a row when everything that follows is taken away.
    fn rest(&self, mut row: Vec<u64>) -> Vec<u64> {
        for (column, known) in &self.rows {
            let times = row.get(*column).copied().unwrap_or_default();
            reduce(&mut row, known, times);
        }
        row
    }

    /// Whether the counts of a set of cells follow.
    fn holds(&self, set: u32) -> bool {
        let length = self.rows.first().map_or(0, |(_, row)| row.len());
        set & self.filled == 0 || (length > 0 && self.rest(row(set & self.filled, length)).iter().all(|row| *row == 0))
    }

    /// Every set of cells whose counts follow. A set takes each leading column or not, which decides the rest.
    fn sets(&self) -> Vec<u32> {
        let length = self.rows.first().map_or(0, |(_, row)| row.len());
        let chosen = |choice: u32| {
            let mut sum = vec![0; length];
            for (index, (_, row)) in self.rows.iter().enumerate() {
                if choice >> index & 1 == 1 {
                    sum.iter_mut().zip(row).for_each(|(sum, value)| *sum = (*sum + value) % PRIME);
                }
            }
            let is_set = sum.iter().all(|value| *value <= 1);
            is_set.then(|| sum.iter().enumerate().filter(|(_, value)| **value == 1).map(|(cell, _)| 1 << cell).sum())
        };
        (0..1_u32 << self.rows.len()).filter_map(chosen).collect()
    }
}

fn row(set: u32, length: usize) -> Vec<u64> {
    (0..length).map(|cell| u64::from(set >> cell & 1)).collect()
}

/// Takes another row away so many times.
fn reduce(row: &mut [u64], other: &[u64], times: u64) {
    for (value, less) in row.iter_mut().zip(other) {
        *value = (*value + (PRIME - less) * times) % PRIME;
    }
}

/// The number that gives 1 when multiplied (Fermat).
fn inverse(number: u64) -> u64 {
    let (mut result, mut base, mut power) = (1, number, PRIME - 2);
    while power > 0 {
        if power & 1 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        power >>= 1;
    }
    result
}
