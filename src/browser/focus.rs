//! Where the focus is, and what of the page is in view.

use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

/// Focuses the first element that answers to the selector and brings it into view; false if there is none.
pub fn focus(selector: &str) -> bool {
    super::dom::find_html(selector).is_some_and(|element| element.focus().is_ok())
}

/// The same when the page has been drawn anew.
pub fn focus_later(selector: &'static str) {
    super::timer::later(Box::new(move || {
        focus(selector);
    }));
}

/// Brings the first element that answers to the selector into view and gives it the focus, whatever it is.
pub fn go_to(selector: &str) {
    if let Some(element) = super::dom::find_html(selector) {
        super::press::page_changed();
        element.set_tab_index(-1);
        element.focus().ok();
    }
}

/// Scrolls no further than until the first element that answers to the selector can be seen whole; the focus stays.
pub fn bring_into_view(selector: &str) {
    if let Some(element) = super::dom::find_html(selector) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Scrolls to the top.
pub fn scroll_to_top() {
    if let Some(window) = super::dom::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
