//! Whether a modal dialog is open. The `<dialog>` of that id must be on the page as long as this is used.

use leptos::prelude::*;

use super::ui::effect;
use crate::browser::{dialog, press};

/// Whether a modal dialog is open. Escape closes it; its `close` event is followed.
#[derive(Clone, Copy, Debug)]
pub struct Dialog {
    /// Id of the element; its heading has the id with `-title` behind.
    pub id: &'static str,
    is_open: RwSignal<bool>,
}

impl Dialog {
    /// A closed dialog.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        let is_open = RwSignal::new(false);
        effect(Box::new(move || dialog::set_dialog(id, is_open.get())));
        Self { id, is_open }
    }

    /// Whether it is open.
    #[must_use]
    pub fn is_open(self) -> bool {
        self.is_open.get()
    }

    /// Opens the dialog.
    pub fn open(self) {
        self.is_open.set(true);
    }

    /// Closes the dialog.
    pub fn close(self) {
        self.is_open.set(false);
    }

    /// Notes that the browser has closed it; whether that was because of Escape.
    pub fn note_closed(self) -> bool {
        let was_open = self.is_open.get_untracked();
        if was_open {
            press::page_changed();
            self.is_open.set(false);
        }
        was_open
    }
}
