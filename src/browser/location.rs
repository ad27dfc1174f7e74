//! The hash of the address: the one thing that works from a file, from any sub-path and without a server.

/// The hash with its `#`; empty if there is none.
#[must_use]
pub fn hash() -> String {
    super::dom::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to a hash, as a click on such a link would.
pub fn set_hash(hash: &str) {
    if let Some(window) = super::dom::window() {
        // Setting a hash fails only where the address is not one, which no open page has.
        window.location().set_hash(hash).ok();
    }
}

/// Calls back with the new hash at every change, for as long as the page is open.
pub fn on_change(call: impl Fn(String) + 'static) {
    super::dom::listen("hashchange", move |_| call(hash()));
}
