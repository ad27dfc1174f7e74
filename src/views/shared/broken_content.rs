//! The content could not be read: every fault with its place, so that whoever edited it can mend it.

use leptos::prelude::*;

/// The faults of the content, and nothing else.
#[component]
pub fn BrokenContent(
    /// The heading.
    heading: &'static str,
    /// What is wrong, each in a sentence.
    faults: Vec<String>,
) -> impl IntoView {
    view! {
        <main class="page" id="main">
            <h1 tabindex="-1">{heading}</h1>
            <ul>{faults.into_iter().map(|fault| view! { <li>{fault}</li> }).collect_view()}</ul>
        </main>
    }
}
