//! The content could not be read: every fault with its place, so that whoever edited it can mend it.

use leptos::prelude::*;

use crate::domain::catalog::CatalogProblem;
use crate::state::screen::Screen;
use crate::views::element::{Child, Element, Node, el, heading, main};

/// The faults of the content, and nothing else.
#[component]
pub fn BrokenContent(
    /// What is wrong.
    problem: CatalogProblem,
) -> Node {
    let text = Screen::here().text();
    let faults: Vec<Element> = (text.catalog_problem)(&problem).into_iter().map(|it| el("li").with(it)).collect();
    main("page").with([heading(text.loading_failed), el("ul").with(faults)]).view()
}
