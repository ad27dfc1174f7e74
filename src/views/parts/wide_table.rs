//! A table that may be wider than the screen: it scrolls in a frame of its own, which the keyboard reaches.

use crate::views::element::{Element, classed, el};

/// The table in its frame. `class` is that of the table, `names` are caption and name of the frame.
pub fn wide_table(
    class: &'static str,
    names: [&'static str; 2],
    columns: &[&'static str],
    rows: Vec<Element>,
) -> Element {
    let [caption, label] = names;
    let column = |name: &&'static str| el("th").attr("scope", "col").with(*name);
    let head: Vec<Element> = columns.iter().map(column).collect();
    let table = classed("table", class)
        .with(el("caption").with(caption))
        .with(el("thead").with(el("tr").with(head)))
        .with(el("tbody").with(rows));
    classed("div", "wide-table").attr("role", "region").attr("tabindex", "0").attr("aria-label", label).with(table)
}
