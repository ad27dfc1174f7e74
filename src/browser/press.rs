//! Keeps a press that was meant for the previous page from acting on the one that has just appeared.
//!
//! A press that began before the new page had stood for half a second is ignored: by mouse, touch or key, on pages and in
//! dialogs. A held key presses once. Presses by script and keys that choose by number are left alone.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, KeyboardEvent, Performance, PerformanceEntry};

use super::dom::{document, window};

/// So long a page must have stood before a press counts, in milliseconds: longer than the second press of one who
/// presses twice takes, shorter than anybody takes who has seen the page.
const HALF_A_SECOND: f64 = 500.0;

/// So long after a press has ended a click may still belong to it, in milliseconds. Later ones come from a program that
/// helps a person and presses nothing.
const BELONGS: f64 = 1_000.0;

/// So long at most an event may have waited before it is heard, in milliseconds.
const WAITED: f64 = 10_000.0;

/// Marks in the browser's own record of times (User Timing) when the page last changed. The script in index.html does the
/// same for the page before the app.
const MARK: &str = "kagami-page";

/// What is pressed by a key as by a mouse.
const PRESSING: [&str; 3] = ["Enter", " ", "Escape"];

/// Selector of controls in which arrow keys choose.
const CHOOSING: &str = "input[type=radio], input[type=number], input[type=date], select, [role=tab]";

/// Selector of controls in which keys type.
const TYPING: &str = "input[type=text], textarea";

thread_local! {
    /// Since when the page stands, as the browser counts; without end while it is coming.
    static STANDS: Cell<f64> = const { Cell::new(f64::NEG_INFINITY) };
    /// When the last press began, and when its last event came.
    static PRESS: Cell<(f64, f64)> = const { Cell::new((f64::NEG_INFINITY, f64::NEG_INFINITY)) };
}

/// Looks at every press from now on, for as long as the page is open.
pub fn watch() {
    for kind in ["pointerdown", "pointerup", "pointercancel", "mousedown", "keydown", "keyup", "click"] {
        let listener = Closure::<dyn FnMut(Event)>::new(|event: Event| {
            if event.is_trusted() && is_meant_for_before(&event) {
                event.prevent_default();
                event.stop_immediate_propagation();
            }
        });
        if let Some(window) = window() {
            let call = listener.as_ref().unchecked_ref();
            // In the capture phase, before any listener of the page.
            window.add_event_listener_with_callback_and_bool(kind, call, true).ok();
        }
        listener.forget();
    }
    match stood_before() {
        Some(since) => STANDS.set(since),
        None => page_changed(),
    }
}

/// The page, or what lies under the pointer on it, is changing now: presses that begin within half a second of its
/// standing there do not count.
pub fn page_changed() {
    STANDS.set(f64::INFINITY);
    mark();
    let stands = Closure::once_into_js(|| super::timer::later(Box::new(stand)));
    if let Some(window) = window() {
        // The frame is painted before what comes after it.
        window.request_animation_frame(stands.unchecked_ref()).ok();
    }
}

fn stand() {
    STANDS.set(performance().map_or(f64::NEG_INFINITY, |performance| performance.now()));
    mark();
}

/// The person has seen the new page, by what they did: from now on every press counts.
pub fn page_was_seen() {
    STANDS.set(f64::NEG_INFINITY);
}

/// Since when the page has stood that is shown before the app, if it is.
fn stood_before() -> Option<f64> {
    let root = document()?.document_element()?;
    let marks = performance()?.get_entries_by_name(MARK);
    let mark: PerformanceEntry = marks.get(0).dyn_into().ok()?;
    root.matches(".is-early").ok()?.then(|| mark.start_time())
}

fn performance() -> Option<Performance> {
    window()?.performance()
}

fn mark() {
    if let Some(performance) = performance() {
        performance.clear_marks_with_mark_name(MARK);
        performance.mark(MARK).ok();
    }
}

fn is_meant_for_before(event: &Event) -> bool {
    let now = time_of(event);
    let (began, heard) = PRESS.get();
    match event.type_().as_str() {
        "pointerdown" => PRESS.set((now, now)),
        "pointerup" | "pointercancel" => PRESS.set((began, now)),
        "mousedown" => return is_early(began),
        "click" => return is_early(if now - heard < BELONGS { began } else { now }),
        _ => return event.dyn_ref::<KeyboardEvent>().is_some_and(|key| is_key_meant_for_before(key, now)),
    }
    false
}

/// When an event came, as the page counts time. Embedded browsers and old ones count their events from another beginning;
/// there it is the moment in which it is heard, or every press would be taken for one that came early.
fn time_of(event: &Event) -> f64 {
    let said = event.time_stamp();
    let now = performance().map_or(said, |performance| performance.now());
    if said > 0.0 && (now - WAITED..=now).contains(&said) { said } else { now }
}

fn is_key_meant_for_before(key: &KeyboardEvent, now: f64) -> bool {
    let is_new = key.type_() == "keydown" && !key.repeat();
    let began = if is_new { now } else { PRESS.get().0 };
    // Of every key: an arrow that chooses clicks too.
    PRESS.set((began, now));
    if PRESSING.contains(&key.key().as_str()) && !is_on(key, TYPING) {
        key.repeat() || is_early(began)
    } else {
        key.key().starts_with("Arrow") && is_on(key, CHOOSING) && is_early(began)
    }
}

fn is_early(began: f64) -> bool {
    began < STANDS.get() + HALF_A_SECOND
}

fn is_on(key: &KeyboardEvent, selectors: &str) -> bool {
    let target = key.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| element.matches(selectors).unwrap_or_default())
}
