//! Which folded parts of a page are open, so that they are so again when the page is made anew, and what paper shows of
//! them.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::browser::print;

/// The folded parts of the pages, by a name for each.
#[derive(Clone, Copy, Debug)]
pub struct Folds {
    open: RwSignal<BTreeSet<&'static str>>,
    is_printing: RwSignal<bool>,
}

impl Default for Folds {
    fn default() -> Self {
        Self::new()
    }
}

impl Folds {
    /// Everything folded.
    #[must_use]
    pub fn new() -> Self {
        Self { open: RwSignal::new(BTreeSet::new()), is_printing: RwSignal::new(false) }
    }

    /// From now on notes when the page is being printed.
    pub fn listen(self) {
        print::on_print(move || self.is_printing.set(true), move || self.is_printing.set(false));
    }

    /// Whether a part is open.
    #[must_use]
    pub fn is_open(self, name: &'static str) -> bool {
        self.open.with(|open| open.contains(name))
    }

    /// Whether the page is being printed: what belongs on paper is open then.
    #[must_use]
    pub fn is_printing(self) -> bool {
        self.is_printing.get()
    }

    /// Whether a part is to be open: as it is remembered, and on paper where it belongs there. Remembered, so that a part
    /// that is opened sets none of the others: the browser may open several at once.
    #[must_use]
    pub fn shown(self, name: &'static str, on_paper: bool) -> Memo<bool> {
        Memo::new(move |_| self.is_open(name) || on_paper && self.is_printing())
    }

    /// Notes that a part was opened or folded, by the person or the browser.
    pub fn set(self, name: &'static str, is_open: bool) {
        if untrack(|| self.is_open(name) != is_open && !self.is_printing()) {
            self.set_all(&[name], is_open);
        }
    }

    /// Opens or folds several parts.
    pub fn set_all(self, names: &[&'static str], is_open: bool) {
        self.open.update(|open| {
            open.retain(|name| !names.contains(name));
            if is_open {
                open.extend(names);
            }
        });
    }
}
