//! The page on the whole screen.

/// Fills the screen with the page, or gives it back.
pub fn switch_full_screen() {
    let Some(document) = super::dom::document() else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        // Refused only where the browser or its owner forbids it; the page is usable without.
        root.request_fullscreen().ok();
    }
}

/// Gives the screen back, if the page fills it.
pub fn leave_full_screen() {
    if let Some(document) = super::dom::document().filter(|document| document.fullscreen_element().is_some()) {
        document.exit_fullscreen();
    }
}
