//! A table that may be wider than the screen: it scrolls in a frame of its own, which the keyboard reaches.

use leptos::prelude::*;

/// A table that scrolls sideways in its own frame where the window is narrow.
#[component]
pub fn WideTable(
    /// CSS class of the `<table>`.
    class: &'static str,
    /// Text of the `<caption>`.
    caption: &'static str,
    /// Accessible name of the scrolling frame.
    label: &'static str,
    /// The names of the columns.
    columns: Vec<&'static str>,
    /// The `<tbody>` elements.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="wide-table" role="region" tabindex="0" aria-label=label>
            <table class=class>
                <caption>{caption}</caption>
                <thead>
                    <tr>{columns.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view()}</tr>
                </thead>
                {children()}
            </table>
        </div>
    }
}
