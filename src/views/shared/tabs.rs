//! Tabs as the authoring practices describe them: one stop for the tab key, arrows between them.

use leptos::prelude::*;

use crate::browser::{dom, focus};

/// One tab: id, name, whether it is open, and what opens it.
#[derive(Clone, Copy, Debug)]
pub struct Tab {
    /// Id; its panel has the id with `-panel` behind.
    pub id: &'static str,
    /// Text on the tab.
    pub name: &'static str,
    /// Whether this tab's panel is shown.
    pub is_open: Signal<bool>,
    /// Called when the tab is pressed.
    pub open: Callback<()>,
}

/// Two tabs with the keyboard behaviour of the ARIA tabs pattern.
#[component]
pub fn Tabs(
    /// Accessible name of the tab list.
    label: &'static str,
    /// The tabs.
    tabs: [Tab; 2],
) -> impl IntoView {
    let others = tabs.map(|tab| tab.id).into_iter().rev();
    let tabs = tabs.into_iter().zip(others).map(|(tab, other)| {
        let Tab { id, name, is_open, open } = tab;
        let to_other = move |event: leptos::ev::KeyboardEvent| {
            // Two tabs: either arrow leads to the other.
            if ["ArrowLeft", "ArrowRight"].contains(&event.key().as_str()) {
                dom::click(&format!("#{other}"));
                focus::focus(&format!("#{other}"));
            }
        };
        view! {
            <button
                type="button"
                class="tabs__tab"
                id=id
                role="tab"
                aria-controls=format!("{id}-panel")
                aria-selected=move || if is_open.get() { "true" } else { "false" }
                tabindex=move || if is_open.get() { "0" } else { "-1" }
                on:click=move |_| open.run(())
                on:keydown=to_other
            >
                {name}
            </button>
        }
    });
    view! { <div class="tabs" role="tablist" aria-label=label>{tabs.collect_view()}</div> }
}
