//! Items and steps as a table: numbers of people, shaded by how many they are.

use std::sync::Arc;

use leptos::prelude::*;

use super::distribution_bar::hidden_reason;
use crate::domain::catalog::Item;
use crate::domain::group::{Shown, Thresholds};
use crate::text::Lang;
use crate::views::shared::wide_table::WideTable;

/// A row of the table.
#[derive(Clone, Debug)]
pub struct HeatRow {
    /// The item, which stands there by its short name.
    pub item: Arc<Item>,
    /// What it is about.
    pub subject: String,
    /// What is shown of it.
    pub shown: Shown,
}

/// Items by steps, each cell shaded by its number of people.
#[component]
pub fn HeatTable(
    /// The rows in their order.
    rows: Vec<HeatRow>,
    /// For the sentence on too few people.
    thresholds: &'static Thresholds,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let (text, names) = (lang.group_text(), lang.text().result.legend);
    let numbers = rows.iter().filter_map(|row| cells(row.shown)).flatten();
    let most = numbers.map(|(number, _)| number).max().unwrap_or(0);
    let row = move |HeatRow { item, subject, shown }: HeatRow| {
        let cells = match shown {
            Shown::Hidden(hidden) => {
                view! { <td class="heat-table__none" colspan="6">{hidden_reason(hidden, thresholds, lang)}</td> }
                    .into_any()
            }
            Shown::Exact(_) | Shown::Bands { .. } => {
                cells(shown).into_iter().flatten().map(|cell| heat_cell(cell, most)).collect_view().into_any()
            }
        };
        view! {
            <tr>
                <th scope="row">
                    <span class="heat-table__item">{lang.of(&item.short).to_owned()}</span>
                    " "
                    <span class="heat-table__subject">{subject}</span>
                </th>
                {cells}
            </tr>
        }
    };
    let [zero, one, two, three, not_applicable, unsure, _] = names;
    let columns = vec![text.item, zero, one, two, three, not_applicable, unsure];
    view! {
        <WideTable class="heat-table" caption=text.heat_note label=text.heat columns>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
        </WideTable>
    }
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

fn heat_cell((number, columns): (u32, usize), most: u32) -> AnyView {
    let class = match (number * 4).div_ceil(most.max(1)) {
        0 => "heat-table__cell",
        1 => "heat-table__cell heat-table__cell--1",
        2 => "heat-table__cell heat-table__cell--2",
        3 => "heat-table__cell heat-table__cell--3",
        _ => "heat-table__cell heat-table__cell--4",
    };
    view! { <td class=class colspan=(columns > 1).then(|| columns.to_string())>{number}</td> }.into_any()
}
