//! The hash of the address: the one thing that works from a file, from any sub-path and without a server.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// The hash with its `#`; empty if there is none.
#[must_use]
pub fn hash() -> String {
    super::page::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to a hash, as a click on such a link would.
pub fn set_hash(hash: &str) {
    if let Some(window) = super::page::window() {
        // Setting a hash fails only where the address is not one, which no open page has.
        window.location().set_hash(hash).ok();
    }
}

/// Calls back with the new hash at every change, for as long as the page is open.
pub fn on_change(call: impl Fn(String) + 'static) {
    super::page::listen("hashchange", move |_| call(hash()));
}

/// Calls back at every key pressed anywhere on the page, with its physical code and what lies under it.
pub fn on_key(call: impl Fn(&Key) + 'static) {
    super::page::listen("keydown", move |event| {
        if let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>() {
            call(&Key(event.clone()));
        }
    });
}

/// A key that was pressed.
#[derive(Debug)]
pub struct Key(web_sys::KeyboardEvent);

impl Key {
    /// The physical key, such as `Digit1`: the same whatever input method is on.
    #[must_use]
    pub fn code(&self) -> String {
        self.0.code()
    }

    /// What it types or does, such as `1` or `End`; `Process` while an input method has it.
    #[must_use]
    pub fn meaning(&self) -> String {
        self.0.key()
    }

    /// Whether it belongs to something else: a modifier is held, text is being composed, or the key was used already.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        let it = &self.0;
        it.ctrl_key() || it.alt_key() || it.meta_key() || it.is_composing() || it.default_prevented() || it.repeat()
    }

    /// Whether the focused element answers to one of these selectors.
    #[must_use]
    pub fn is_on(&self, selectors: &str) -> bool {
        let target = self.0.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        target.is_some_and(|element| element.closest(selectors).ok().flatten().is_some())
    }

    /// Keeps the browser from doing its own with it.
    pub fn prevent_default(&self) {
        self.0.prevent_default();
    }
}

pub(super) type Listener = Closure<dyn FnMut(web_sys::Event)>;
