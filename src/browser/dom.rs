//! The document and the window: what stands in them, and the events that they hear.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, HtmlElement, Window};

#[expect(clippy::disallowed_methods, reason = "The one place that reads the global window.")]
pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

pub(super) fn document() -> Option<web_sys::Document> {
    window()?.document()
}

/// The first element that answers to the selector.
pub(super) fn find(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok().flatten()
}

pub(super) fn find_html(selector: &str) -> Option<HtmlElement> {
    find(selector)?.dyn_into().ok()
}

/// What the page itself says of where it stands: the value of `data-name` of its root, empty if there is none.
#[must_use]
pub fn place(name: &str) -> String {
    let root = document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute(&["data-", name].concat())).unwrap_or_default()
}

/// Whether the page stands in a frame of another one.
#[must_use]
pub fn is_framed() -> bool {
    let Some(window) = window() else { return false };
    // Of another origin, it is there but can hardly be touched.
    window.parent().ok().flatten().is_some_and(|parent| !js_sys::Object::is(&parent, &window))
}

/// The address of the page that is shown, without its hash.
#[must_use]
pub fn address() -> String {
    let url = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    url.split('#').next().unwrap_or_default().to_owned()
}

/// Calls back at every event of that name on the window, for as long as the page is open.
pub(super) fn listen(event: &str, call: impl FnMut(Event) + 'static) {
    let listener: Listener = Closure::new(call);
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

/// Clicks the first element that answers to the selector, as a person would; false if there is none.
pub fn click(selector: &str) -> bool {
    find_html(selector).inspect(HtmlElement::click).is_some()
}

/// The text of the element with that id; `None` if the page has none.
#[must_use]
pub fn data_block(id: &str) -> Option<String> {
    document()?.get_element_by_id(id)?.text_content()
}

/// How many elements answer to the selector.
#[must_use]
pub fn count(selector: &str) -> u32 {
    document().and_then(|document| document.query_selector_all(selector).ok()).map_or(0, |found| found.length())
}

/// The language of the document, as its root says.
#[must_use]
pub fn language() -> Option<String> {
    document()?.document_element()?.get_attribute("lang")
}

/// Puts this markup in place of everything on the page.
pub fn replace_all(markup: &str) {
    if let Some(body) = document().and_then(|document| document.body()) {
        body.set_inner_html(markup);
    }
}

/// Lays markup ready under that id, unseen, for the script of the page; in place of what it laid there before.
pub fn lay_ready(id: &str, markup: &str) {
    let Some(document) = document() else { return };
    let template = document.get_element_by_id(id).or_else(|| {
        let template = document.create_element("template").ok()?;
        template.set_id(id);
        document.body()?.append_child(&template).ok()?;
        Some(template)
    });
    if let Some(template) = template {
        template.set_inner_html(markup);
    }
}

/// Removes the elements that were shown before the app could start.
pub fn remove(selector: &str) {
    if let Some(element) = find(selector) {
        element.remove();
    }
}

/// A function that is called with an event.
pub(super) type Listener = Closure<dyn FnMut(Event)>;
