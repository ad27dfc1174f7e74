//! The published picture of one item: frozen until enough newcomers come together.
//!
//! Whatever was shown before counts as shown for good. Newcomers are taken in only where nothing follows from the old and the
//! new picture together.

use super::distribution::Distribution;
use super::suppression::{Level, Thresholds, Window, closed, is_safe};
use super::tally::{Counts, Tally, View, people};

/// How often newcomers can be taken in before one begins afresh. What was shown grows with each time, and with it what
/// has to be looked through.
pub const GENERATIONS: usize = 4;

/// What is shown of one item.
#[derive(Clone, Debug, Default)]
pub struct PublishedItem {
    /// The first people by rank and tier (nine cells), then one cell for those of each later time.
    cells: Vec<Counts>,
    /// Every picture of everyone, the present one last.
    pictures: Vec<Window>,
    /// Ranks and tiers of the first people, in the order of [`View::ALL`] without its first.
    filters: Vec<Window>,
    /// People who wait, because of whom something would follow.
    waiting: Tally,
}

impl PublishedItem {
    /// Takes people in; those whom the picture cannot show yet wait. `has_filters` says whether there are enough people
    /// in the session to show ranks and tiers.
    pub fn take(&mut self, newcomers: &Tally, has_filters: bool, thresholds: &Thresholds) {
        self.waiting.join(newcomers);
        if people(&self.waiting.of(View::All)) == 0 {
            return;
        }
        if self.cells.is_empty() {
            self.begin(has_filters, thresholds);
        } else if self.pictures.len() <= GENERATIONS {
            self.go_on(thresholds);
        }
    }

    /// What is shown for a view.
    #[must_use]
    pub fn distribution(&self, view: View, thresholds: &Thresholds) -> Distribution {
        let window = match view {
            View::All => self.pictures.last(),
            _ => self.filters.iter().zip(filters()).find(|(_, filter)| *filter == view).map(|(window, _)| window),
        };
        match window {
            Some(window) => Distribution::of(&window.counts(&self.cells), window.level, thresholds),
            None => Distribution::of(&self.waiting.of(view), Level::Nothing, thresholds),
        }
    }

    /// Whether nothing was shown yet.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        self.pictures.is_empty()
    }

    /// How many people wait.
    #[must_use]
    pub fn waiting(&self) -> u32 {
        people(&self.waiting.of(View::All))
    }

    fn begin(&mut self, has_filters: bool, thresholds: &Thresholds) {
        let cells = self.waiting.cells;
        let all = Window { cells: View::All.cells(), level: thresholds.level(people(&self.waiting.of(View::All))) };
        if all.level == Level::Nothing {
            return;
        }
        self.cells = cells.to_vec();
        self.waiting = Tally::default();
        self.filters = filters().map(|view| Window { cells: view.cells(), level: Level::Nothing }).collect();
        if has_filters {
            self.filters = with_filters(&self.cells, all, &self.filters, thresholds);
        }
        self.pictures = vec![all];
    }

    fn go_on(&mut self, thresholds: &Thresholds) {
        let mut cells = self.cells.clone();
        cells.push(self.waiting.of(View::All));
        let set = (0..cells.len()).map(|cell| 1 << cell).sum();
        let size = cells.iter().map(people).sum();
        // A picture never gets coarser: then the newcomers wait.
        let least = self.pictures.last().map_or(Level::Bands, |window| window.level);
        for level in [Level::Exact, Level::Bands].into_iter().filter(|level| *level >= least) {
            let picture = Window { cells: set, level };
            let windows: Vec<Window> = self.pictures.iter().chain(&self.filters).copied().chain([picture]).collect();
            if level <= thresholds.level(size) && is_safe(&cells, &windows, thresholds) {
                self.cells = cells;
                self.pictures.push(picture);
                self.waiting = Tally::default();
                return;
            }
        }
    }
}

fn filters() -> impl Iterator<Item = View> {
    View::ALL.into_iter().skip(1)
}

/// The filters, each as far as nothing follows from it and those before it; the largest first, because they tell most.
fn with_filters(cells: &[Counts], all: Window, filters: &[Window], thresholds: &Thresholds) -> Vec<Window> {
    let mut windows: Vec<Window> = [all].iter().chain(filters).copied().collect();
    let mut order: Vec<(usize, u32)> = Vec::new();
    for (index, window) in windows.iter().enumerate().skip(1) {
        let size = people(&window.counts(cells));
        let after = order.iter().position(|(_, other)| *other < size).unwrap_or(order.len());
        order.insert(after, (index, size));
    }
    for (index, size) in order {
        for level in [Level::Exact, Level::Bands] {
            let mut tried = windows.clone();
            let is_higher = tried.get_mut(index).is_some_and(|window| {
                let is_higher = window.level < level;
                window.level = window.level.max(level);
                is_higher
            });
            let tried = closed(cells, &tried);
            if is_higher && level <= thresholds.level(size) && is_safe(cells, &tried, thresholds) {
                windows = tried;
                break;
            }
        }
    }
    windows.into_iter().skip(1).collect()
}
