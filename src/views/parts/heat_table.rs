//! Items and steps as a table: numbers of people, shaded by how many they are.

use leptos::prelude::*;

use crate::domain::group::{Shown, Thresholds};
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, classed, el};
use crate::views::parts::distribution_bar::why;
use crate::views::parts::wide_table::wide_table;

/// A row: the item, and what is shown of it.
pub type HeatRow = (String, Shown);

/// The table.
#[component]
pub fn HeatTable(
    /// The rows in their order.
    rows: Vec<HeatRow>,
    /// For the sentence on too few people.
    thresholds: &'static Thresholds,
    /// The language.
    lang: Lang,
) -> Node {
    let (text, names) = (lang.group_text(), lang.text().result.legend);
    let most = rows.iter().flat_map(|(_, shown)| cells(*shown).unwrap_or_default()).map(|(n, _)| n).max().unwrap_or(0);
    let row = |(item, shown): HeatRow| {
        let cells = cells(shown).map(|cells| cells.into_iter().map(|it| cell(it, most)).collect::<Vec<Element>>());
        let hidden = || {
            let Shown::Hidden(hidden) = shown else { return Vec::new() };
            vec![el("td").attr("colspan", "6").with(why(hidden, thresholds, lang))]
        };
        el("tr").with(el("th").attr("scope", "row").with(item)).with(cells.unwrap_or_else(hidden))
    };
    let rows: Vec<Element> = rows.into_iter().map(row).collect();
    let [zero, one, two, three, not_applicable, unsure, _] = names;
    let columns = [text.item, zero, one, two, three, not_applicable, unsure];
    wide_table("heat-table", [text.heat_note, text.heat], &columns, rows).view()
}

/// Numbers with how many columns each takes; none where nothing is shown.
fn cells(shown: Shown) -> Option<Vec<(u32, usize)>> {
    match shown {
        Shown::Exact(counts) => Some(counts.into_iter().map(|count| (count, 1)).collect()),
        Shown::Bands { low, high, not_applicable, unsure } => {
            Some(vec![(low, 2), (high, 2), (not_applicable, 1), (unsure, 1)])
        }
        Shown::Hidden(_) => None,
    }
}

fn cell((number, columns): (u32, usize), most: u32) -> Element {
    let class = match (number * 4).div_ceil(most.max(1)) {
        0 => "heat-table__cell",
        1 => "heat-table__cell heat-table__cell--1",
        2 => "heat-table__cell heat-table__cell--2",
        3 => "heat-table__cell heat-table__cell--3",
        _ => "heat-table__cell heat-table__cell--4",
    };
    classed("td", class).attr_if("colspan", (columns > 1).then(|| columns.to_string())).with(number.to_string())
}
