//! A section under the heading that names it.

use leptos::prelude::*;

/// A section with a heading; the heading names the region for assistive technology.
#[component]
pub fn Section(
    /// CSS class of the `<section>`.
    #[prop(default = "page__section")]
    class: &'static str,
    /// Id of the heading.
    id: &'static str,
    /// The heading.
    title: &'static str,
    /// Content below the heading.
    children: Children,
) -> impl IntoView {
    view! {
        <section class=class aria-labelledby=id>
            <h2 id=id>{title}</h2>
            {children()}
        </section>
    }
}
