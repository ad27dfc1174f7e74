//! How far the page can be scrolled, and scrolling it by a screen.

use super::dom;

/// How much of a screen is still seen after a step, as a fraction of it: one fifth.
const KEPT: i32 = 5;

/// Scrolls down by most of a screen; false if the end can be seen.
pub fn scroll_on() -> bool {
    scroll(1)
}

/// Scrolls up by most of a screen; false if the beginning can be seen.
pub fn scroll_back() -> bool {
    scroll(-1)
}

fn scroll(direction: i32) -> bool {
    let Some(root) = dom::document().and_then(|document| document.document_element()) else { return false };
    let (top, height) = (root.scroll_top(), root.client_height());
    // Half a pixel may be left over where the page is zoomed.
    let is_more = if direction > 0 { top + height + 1 < root.scroll_height() } else { top > 0 };
    if is_more {
        root.set_scroll_top(top + direction * (height - height / KEPT));
    }
    is_more
}
