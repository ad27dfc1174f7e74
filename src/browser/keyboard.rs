//! Keys, by where they are and by what they mean.

use wasm_bindgen::JsCast;

/// Calls back at every key pressed anywhere on the page, with its physical code and what it types.
pub fn on_key(call: impl Fn(&Key) + 'static) {
    super::dom::listen("keydown", move |event| {
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
        let event = &self.0;
        event.ctrl_key()
            || event.alt_key()
            || event.meta_key()
            || event.is_composing()
            || event.default_prevented()
            || event.repeat()
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
