//! A part that can be folded, and is as it was when its page is made anew, as after a change of language.

use leptos::prelude::*;

use super::changing::words;
use crate::state::group::view_settings::ViewSettings;

/// A native `<details>` under its summary.
#[component]
pub fn Fold(
    /// Where it is remembered.
    look: ViewSettings,
    /// Under which name.
    name: &'static str,
    /// The summary.
    #[prop(into)]
    summary: Signal<String>,
    /// What is folded.
    children: Children,
) -> impl IntoView {
    view! {
        <details open=look.is_unfolded(name) on:toggle:target=move |event| look.set_unfolded(name, event.target().open())>
            <summary inner_html=words(move || summary.get())></summary>
            {children()}
        </details>
    }
}
