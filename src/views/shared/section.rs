//! A section under the heading that names it.

use leptos::prelude::*;

/// The section.
#[component]
pub fn Section(
    /// Its class.
    #[prop(default = "page__section")]
    class: &'static str,
    /// Id of the heading.
    id: &'static str,
    /// The heading.
    title: &'static str,
    /// What stands below it.
    children: Children,
) -> impl IntoView {
    view! {
        <section class=class aria-labelledby=id>
            <h2 id=id>{title}</h2>
            {children()}
        </section>
    }
}
