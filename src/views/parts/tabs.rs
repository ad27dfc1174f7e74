//! Tabs as the authoring practices describe them: one stop for the tab key, arrows between them.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::page;
use crate::views::element::{Child, Element, Node, button, classed};

/// One tab: id, name, whether it is open, and what opens it.
pub struct Tab {
    /// Id; its panel has the id with `-panel` behind.
    pub id: &'static str,
    /// Name.
    pub name: &'static str,
    /// Whether it is open.
    pub is_open: Box<dyn Fn() -> bool + Send + Sync>,
    /// Opens it.
    pub open: Box<dyn Fn() + Send + Sync>,
}

/// Two tabs in a row.
#[component]
pub fn Tabs(
    /// The name of the row.
    label: &'static str,
    /// The tabs.
    tabs: [Tab; 2],
) -> Node {
    let [one_tab, other_tab] = &tabs;
    let others = [other_tab.id, one_tab.id];
    let tabs: Vec<Element> = tabs.into_iter().zip(others).map(|(tab, other)| one(tab, other)).collect();
    classed("div", "tabs").attr("role", "tablist").attr("aria-label", label).with(tabs).view()
}

fn one(tab: Tab, other: &'static str) -> Element {
    let Tab { id, name, is_open, open } = tab;
    let is_open = Arc::new(is_open);
    let is_selected = Arc::clone(&is_open);
    button("tabs__tab", name, open)
        .attr("id", id)
        .attr("role", "tab")
        .attr("aria-controls", [id, "-panel"].concat())
        .live_attr("aria-selected", move || if is_selected() { "true" } else { "false" }.into())
        .live_attr("tabindex", move || if is_open() { "0" } else { "-1" }.into())
        .on("keydown", move |event| {
            // Two tabs: either arrow leads to the other.
            if page::is_arrow(&event) {
                page::click(&["#", other].concat());
                page::focus(&["#", other].concat());
            }
        })
}
