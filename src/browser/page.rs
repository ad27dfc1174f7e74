//! The page as a whole: title, language, focus, dialogs, printing, randomness, and data blocks in the HTML.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, HtmlDialogElement, HtmlElement, Window};

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

fn find_html(selector: &str) -> Option<HtmlElement> {
    find(selector)?.dyn_into().ok()
}

/// What the page itself says of where it stands: the value of `data-name` of its root, empty if there is none.
#[must_use]
pub fn place(name: &str) -> String {
    let root = document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute(&["data-", name].concat())).unwrap_or_default()
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
    find_html(selector).is_some_and(|element| element.focus().is_ok())
}

/// The same when the page has been drawn anew.
pub fn focus_later(selector: &'static str) {
    later(Box::new(move || {
        focus(selector);
    }));
}

/// Brings the first element that answers to the selector into view and gives it the focus, whatever it is.
pub fn go_to(selector: &str) {
    if let Some(element) = find_html(selector) {
        super::press::page_changed();
        element.set_tab_index(-1);
        element.focus().ok();
    }
}

/// Clicks the first element that answers to the selector, as a person would; false if there is none.
pub fn click(selector: &str) -> bool {
    find_html(selector).inspect(HtmlElement::click).is_some()
}

/// Runs when everything that is due now has been done and drawn.
pub fn later(run: Box<dyn FnOnce()>) {
    if let Some(window) = window() {
        let run = Closure::once_into_js(run);
        window.set_timeout_with_callback(run.unchecked_ref()).ok();
    }
}

/// Runs after so many milliseconds.
pub fn after(milliseconds: i32, run: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let run = Closure::once_into_js(run);
        let run = run.unchecked_ref();
        window.set_timeout_with_callback_and_timeout_and_arguments_0(run, milliseconds).ok();
    }
}

/// Runs what takes its time, beside everything else. Also before the app has started.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(task);
}

/// Goes on when everything that is due now has been done and drawn.
pub async fn pause() {
    let pause = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            window.set_timeout_with_callback(&resolve).ok();
        }
    });
    wasm_bindgen_futures::JsFuture::from(pause).await.ok();
}

/// Scrolls to the top.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the `<dialog>` of that id modally, or closes it; does nothing if it is so already.
pub fn set_dialog(id: &str, is_open: bool) {
    let dialog = document().and_then(|document| document.get_element_by_id(id));
    let Some(dialog) = dialog.and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok()) else { return };
    if is_open != dialog.open() {
        super::press::page_changed();
    }
    if is_open && !dialog.open() {
        dialog.show_modal().ok();
    } else if !is_open && dialog.open() {
        dialog.close();
    }
}

/// Has the browser ask before the page is closed or left, for as long as that is needed.
pub fn ask_before_leaving(is_needed: impl Fn() -> bool + 'static) {
    listen("beforeunload", move |event| {
        if is_needed() {
            event.prevent_default();
        }
    });
}

/// Calls back before the page is printed and after, for as long as it is open.
pub fn on_print(before: impl Fn() + 'static, after: impl Fn() + 'static) {
    listen("beforeprint", move |_| before());
    listen("afterprint", move |_| after());
}

/// Calls back every so many milliseconds, for as long as the page is open.
pub fn every(milliseconds: i32, call: impl Fn() + 'static) {
    let call = Closure::<dyn Fn()>::new(call).into_js_value();
    if let Some(window) = window() {
        let call = call.unchecked_ref();
        window.set_interval_with_callback_and_timeout_and_arguments_0(call, milliseconds).ok();
    }
}

/// Fills the screen with the page, or gives it back.
pub fn switch_full_screen() {
    let Some(document) = document() else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        // Refused only where the browser or its owner forbids it; the page is usable without.
        root.request_fullscreen().ok();
    }
}

/// Gives the screen back, if the page fills it.
pub fn leave_full_screen() {
    if let Some(document) = document().filter(|document| document.fullscreen_element().is_some()) {
        document.exit_fullscreen();
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
