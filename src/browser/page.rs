//! The page as a whole: title, language, focus, dialogs, printing, randomness, and data blocks in the HTML.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, HtmlDialogElement, HtmlElement, Window};

#[expect(clippy::disallowed_methods, reason = "The one place that reads the global window.")]
pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}

/// Calls back at every event of that name on the window, for as long as the page is open.
pub(super) fn listen(event: &str, call: impl FnMut(Event) + 'static) {
    let listener: super::address::Listener = Closure::new(call);
    if let Some(window) = window() {
        window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref()).ok();
    }
    listener.forget();
}

/// Sets the title and the language of the document.
pub fn set_title(title: &str, language: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        root.set_attribute("lang", language).ok();
    }
}

/// Focuses the first element that answers to the selector and brings it into view; false if there is none.
pub fn focus(selector: &str) -> bool {
    let element = document().and_then(|document| document.query_selector(selector).ok().flatten());
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// Clicks the first element that answers to the selector, as a person would; false if there is none.
pub fn click(selector: &str) -> bool {
    let element = document().and_then(|document| document.query_selector(selector).ok().flatten());
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.inspect(HtmlElement::click).is_some()
}

/// Scrolls to the top.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens a dialog modally; does nothing if it is open already.
pub fn show_dialog(dialog: &HtmlDialogElement) {
    if !dialog.open() {
        dialog.show_modal().ok();
    }
}

/// Closes a dialog.
pub fn close_dialog(dialog: &HtmlDialogElement) {
    if dialog.open() {
        dialog.close();
    }
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        window.print().ok();
    }
}

/// Random bytes; `None` where the browser has no source of them.
#[must_use]
pub fn random() -> Option<[u8; 16]> {
    let mut bytes = [0; 16];
    let crypto = window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// The text of the element with that id; `None` if the page has none.
#[must_use]
pub fn data_block(id: &str) -> Option<String> {
    document()?.get_element_by_id(id)?.text_content()
}

/// Removes the elements that were shown before the app could start.
pub fn remove(selector: &str) {
    if let Some(element) = document().and_then(|document| document.query_selector(selector).ok().flatten()) {
        Element::remove(&element);
    }
}
