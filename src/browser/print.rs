//! Printing: the print dialog, and what runs before and after.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Calls back before the page is printed and after, for as long as it is open.
pub fn on_print(before: impl Fn() + 'static, after: impl Fn() + 'static) {
    super::dom::listen("beforeprint", move |_| before());
    super::dom::listen("afterprint", move |_| after());
}

/// Opens the browser's print dialog. False where it can be seen that none came: a frame that may open no windows says
/// nothing of it, but then the browser does not say either that it is about to print.
pub fn print() -> bool {
    let Some(window) = super::dom::window() else { return false };
    let begins = Rc::new(Cell::new(false));
    let begun = begins.clone();
    let listener = Closure::<dyn FnMut()>::new(move || begun.set(true));
    let call = listener.as_ref().unchecked_ref();
    window.add_event_listener_with_callback("beforeprint", call).ok();
    let is_allowed = window.print().is_ok();
    window.remove_event_listener_with_callback("beforeprint", call).ok();
    is_allowed && (begins.get() || !super::dom::is_framed())
}
