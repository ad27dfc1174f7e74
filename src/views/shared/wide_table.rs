//! A table that may be wider than the screen: it scrolls in a frame of its own, which the keyboard reaches.

use leptos::prelude::*;

/// The table in its frame.
#[component]
pub fn WideTable(
    /// Class of the table.
    class: &'static str,
    /// Its caption.
    caption: &'static str,
    /// The name of the frame.
    label: &'static str,
    /// The names of the columns.
    columns: Vec<&'static str>,
    /// The rows.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="wide-table" role="region" tabindex="0" aria-label=label>
            <table class=class>
                <caption>{caption}</caption>
                <thead>
                    <tr>{columns.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view()}</tr>
                </thead>
                <tbody>{children()}</tbody>
            </table>
        </div>
    }
}
