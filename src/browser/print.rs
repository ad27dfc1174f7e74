//! Printing: the print dialog, and what runs before and after.

/// Calls back before the page is printed and after, for as long as it is open.
pub fn on_print(before: impl Fn() + 'static, after: impl Fn() + 'static) {
    super::dom::listen("beforeprint", move |_| before());
    super::dom::listen("afterprint", move |_| after());
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = super::dom::window() {
        window.print().ok();
    }
}
