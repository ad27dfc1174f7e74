//! The start page that stands in index.html and can be used before the app has started.
//!
//! What a person did on it by then (radios, boxes, the focus, a pressed button) is done again on the app's own page.
//! What the browser restored on it (after Back, Duplicate, Reopen) is not.

use web_sys::Element;

use super::dom;
use super::focus;
use super::timer;

/// What goes away when the app has started.
const PAGE: &str = ".startup-page";

/// What a person chose: the script in index.html marks it.
const CHOSEN: &str = "[data-chosen]:checked";

/// What names an element in both pages.
const NAMING: [&str; 5] = ["class", "href", "name", "type", "value"];

/// What was done on the page before the app: CSS selectors of the controls.
#[derive(Debug)]
pub struct Early {
    focused: Option<String>,
    pressed: Option<String>,
    chosen: Vec<String>,
}

impl Early {
    /// Reads what was done so far.
    #[must_use]
    pub fn read() -> Self {
        let active = dom::document().and_then(|document| document.active_element());
        // First of all, because an element that is taken out loses the focus.
        let focused =
            active.filter(|element| matches!(element.closest(PAGE), Ok(Some(_)))).map(|focused| selector(&focused));
        let chosen = std::iter::from_fn(|| take(CHOSEN)).collect();
        Self { focused, pressed: take("[aria-busy]"), chosen }
    }

    /// Does it again. A button is pressed when the page has followed the rest.
    pub fn repeat(self) {
        for selector in self.chosen {
            dom::click(&selector);
        }
        if let Some(selector) = self.focused {
            focus::focus(&selector);
        }
        if let Some(selector) = self.pressed {
            timer::later(Box::new(move || {
                dom::click(&selector);
            }));
        }
    }
}

/// Takes the first such element out of the early page, and gives what finds its like in the app's.
fn take(kind: &str) -> Option<String> {
    let element = dom::find(&format!("{PAGE} {kind}"))?;
    let selector = selector(&element);
    element.remove();
    Some(selector)
}

fn selector(element: &Element) -> String {
    NAMING.iter().fold(element.tag_name(), |selector, name| match element.get_attribute(name) {
        Some(value) => [&selector, "[", name, "=\"", &value, "\"]"].concat(),
        None => selector,
    })
}
