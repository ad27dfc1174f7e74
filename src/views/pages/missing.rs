//! An address that leads nowhere, and a page that has nothing to show yet: each with a way home.

use leptos::prelude::*;

use crate::state::screen::Screen;
use crate::views::element::{Child, Node, classed, el, heading, link, main};

/// An unknown route.
#[component]
pub fn MissingPage() -> Node {
    let text = Screen::here().text();
    lost(text.not_found, text.not_found_lead, text.home)
}

/// A route that needs a self-check, before one is begun.
#[component]
pub fn NothingBegun() -> Node {
    let text = Screen::here().text();
    lost(text.needs_check, text.needs_check_lead, text.home)
}

fn lost(title: &'static str, lead: &'static str, home: &'static str) -> Node {
    let home = link("button button--primary", "#/").with(home);
    main("page").with(classed("div", "not-found").with([heading(title), el("p").with(lead), home])).view()
}
