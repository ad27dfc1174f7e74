//! A part of a page under a heading that opens it, with the part's state beside the heading.

use leptos::prelude::*;

use crate::browser::{focus, timer};
use crate::state::folds::Folds;

/// A region whose content is folded; its heading and state stand in the `<summary>`, so they are always there.
#[component]
pub fn Accordion(
    /// Remembers whether it is open.
    folds: Folds,
    /// Id of the heading; also the name under which it is remembered.
    id: &'static str,
    /// The heading.
    #[prop(into)]
    title: String,
    /// What can be said of the part in a few words; empty for nothing.
    #[prop(into)]
    state: String,
    /// Whether it is open on paper.
    #[prop(default = false)]
    on_paper: bool,
    /// Level of the heading, 2 or 3.
    #[prop(default = 2)]
    level: u8,
    /// Content shown while it is open.
    children: Children,
) -> impl IntoView {
    let class = if on_paper { "accordion" } else { "accordion screen-only" };
    let is_open = folds.shown(id, on_paper);
    let heading = if level == 2 {
        view! { <h2 class="accordion__title" id=id>{title}</h2> }.into_any()
    } else {
        view! { <h3 class="accordion__title" id=id>{title}</h3> }.into_any()
    };
    view! {
        <section class=class aria-labelledby=id>
            <details prop:open=move || is_open.get() on:toggle:target=move |event| folds.set(id, event.target().open())>
                <summary class="accordion__summary">
                    {heading}
                    <span class="accordion__state">{state}</span>
                </summary>
                <div class="accordion__body">{children()}</div>
            </details>
        </section>
    }
}

/// Opens a part and brings its heading into view, with the focus on its summary.
pub fn open_part(folds: Folds, id: &'static str) {
    folds.set(id, true);
    timer::later(Box::new(move || {
        focus::focus(&["summary:has(#", id, ")"].concat());
    }));
}
