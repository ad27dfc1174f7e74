//! A part that can be folded, and is as it was when its page is made anew, as after a change of language.

use leptos::prelude::*;

use super::changing::words;
use crate::state::folds::Folds;

/// A native `<details>` under its summary.
#[component]
pub fn Fold(
    /// Remembers whether it is open, so that it is again when the page is made anew.
    folds: Folds,
    /// Name under which that is remembered.
    name: &'static str,
    /// Text of the `<summary>`, always visible.
    #[prop(into)]
    summary: Signal<String>,
    /// Whether it is open on paper.
    #[prop(default = false)]
    on_paper: bool,
    /// Content shown while it is open.
    children: Children,
) -> impl IntoView {
    let is_open = folds.shown(name, on_paper);
    view! {
        <details prop:open=move || is_open.get() on:toggle:target=move |event| folds.set(name, event.target().open())>
            <summary inner_html=words(move || summary.get())></summary>
            {children()}
        </details>
    }
}
