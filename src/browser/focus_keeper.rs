//! The focus stays: where the control that has it goes away or is hidden while its page stays, what took its place has the
//! focus, or else what stands nearest to it. Without that a keyboard begins at the top again after many a press.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, MutationObserver, MutationObserverInit};

/// What the keyboard reaches.
const CONTROLS: &str =
    "a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex='0']";

/// The control that had the focus last.
struct Last {
    element: HtmlElement,
    /// What it is inside of, the nearest first, up to the page's `<main>`.
    around: Vec<Element>,
    /// How it can be known again.
    sign: Sign,
}

/// How a control can be known again when its part of the page was made anew.
#[derive(PartialEq)]
struct Sign {
    tag: String,
    name: Option<String>,
    value: Option<String>,
    label: Option<String>,
    text: Option<String>,
}

thread_local! {
    static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
}

/// From now on keeps the focus inside the page's `<main>`, for as long as that stays.
pub fn keep() {
    super::dom::listen("focusin", |event| {
        let element = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        LAST.set(element.and_then(noted));
    });
    let changed = Closure::<dyn FnMut()>::new(restore);
    let Ok(observer) = MutationObserver::new(changed.as_ref().unchecked_ref()) else { return };
    changed.forget();
    let what = MutationObserverInit::new();
    what.set_child_list(true);
    what.set_subtree(true);
    what.set_attribute_filter(&js_sys::Array::from_iter([wasm_bindgen::JsValue::from_str("class")]));
    if let Some(body) = super::dom::document().and_then(|document| document.body()) {
        observer.observe_with_options(&body, &what).ok();
    }
}

/// A control with what is around it; nothing outside of `<main>`.
fn noted(element: HtmlElement) -> Option<Last> {
    let mut around = Vec::new();
    let mut next = element.parent_element();
    while let Some(parent) = next {
        let is_main = parent.tag_name() == "MAIN";
        next = parent.parent_element();
        around.push(parent);
        if is_main {
            let sign = sign(&element);
            return Some(Last { element, around, sign });
        }
    }
    None
}

fn sign(element: &Element) -> Sign {
    Sign {
        tag: element.tag_name(),
        name: element.get_attribute("name"),
        value: element.get_attribute("value"),
        label: element.get_attribute("aria-label"),
        text: element.text_content(),
    }
}

/// Gives the focus back if it was lost with its control.
fn restore() {
    // A browser takes the focus from what is hidden later than it is hidden.
    let active = super::dom::document().and_then(|document| document.active_element());
    if active.is_some_and(|active| active.tag_name() != "BODY" && is_seen(&active)) {
        return;
    }
    let gone = LAST.with_borrow_mut(|last| last.take_if(|last| !is_seen(&last.element)));
    let Some(last) = gone else { return };
    // Where the page itself went away, the new one gives the focus to its heading.
    let Some(main) = last.around.last().filter(|main| main.is_connected()) else { return };
    let near = || last.around.iter().filter(|part| part.is_connected() && main.contains(Some(part)));
    let alike = near().next().and_then(|part| controls(part).find(|control| sign(control) == last.sign));
    if let Some(control) = alike.or_else(|| near().find_map(|part| controls(part).next())) {
        control.focus().ok();
    }
}

fn controls(part: &Element) -> impl Iterator<Item = HtmlElement> {
    let all = part.query_selector_all(CONTROLS).ok();
    let count = all.as_ref().map_or(0, web_sys::NodeList::length);
    let at = move |index| all.as_ref()?.get(index)?.dyn_into::<HtmlElement>().ok();
    (0..count).filter_map(at).filter(|control| is_seen(control))
}

/// Whether an element is on the page and takes up room.
fn is_seen(element: &Element) -> bool {
    element.is_connected() && element.get_client_rects().length() > 0
}
