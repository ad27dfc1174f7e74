//! The browser's question before the page is left or reloaded.

/// Has the browser ask before the page is closed or left, for as long as that is needed.
pub fn ask_before_leaving(is_needed: impl Fn() -> bool + 'static) {
    super::dom::listen("beforeunload", move |event| {
        if is_needed() {
            event.prevent_default();
        }
    });
}
