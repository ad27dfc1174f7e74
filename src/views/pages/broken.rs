//! The content could not be read: every fault with its place, so that whoever edited it can mend it.

use leptos::prelude::*;

use crate::domain::catalog::CatalogProblem;
use crate::state::screen::Screen;

/// The faults of the content, and nothing else.
#[component]
pub fn BrokenContent(
    /// What is wrong.
    problem: CatalogProblem,
) -> impl IntoView {
    let text = Screen::here().text();
    let faults = (text.catalog_problem)(&problem).into_iter().map(|fault| view! { <li>{fault}</li> }).collect_view();
    view! {
        <main class="page" id="main">
            <h1 tabindex="-1">{text.loading_failed}</h1>
            <ul>{faults}</ul>
        </main>
    }
}
