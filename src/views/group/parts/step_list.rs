//! The four steps of an item in its own words, each with how many people chose it where that may be shown.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::catalog::Item;
use crate::domain::group::Shown;
use crate::figures::strip::{Level, swatch};
use crate::text::Lang;
use crate::views::charts::strip_cells::strip_cells;

/// How many people: their level, the first of their steps, and how many steps they stand for.
type Number = (Level, usize, u32, usize);

/// The steps; with numbers where something is shown.
#[component]
pub fn StepList(
    /// The item.
    item: Arc<Item>,
    /// What is shown of the answers, if anything is.
    shown: Option<Shown>,
    /// Whether those whose answer is no step have rows too.
    #[prop(default = true)]
    has_others: bool,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let text = &lang.group_text().session;
    let mut numbers = numbers(shown);
    numbers.retain(|(_, step, ..)| has_others || *step < item.anchors.len());
    let ends = [&item.scale.not_applicable, &item.scale.unsure].map(|words| lang.of(words).to_owned());
    let words = item.anchors.iter().map(|anchor| lang.of(&anchor.text).to_owned()).chain(ends);
    let rows = words.enumerate().filter_map(|(index, words)| {
        let number = numbers.iter().find(|(_, step, ..)| *step == index);
        let is_step = index < item.anchors.len();
        match number {
            Some((level, _, people, rows)) => Some(row(Some((*level, *rows)), words, Some(*people), lang)),
            None if is_step => Some(row(numbers.is_empty().then_some((Level::Step(index), 1)), words, None, lang)),
            None => None,
        }
    });
    let rows = rows.collect_view();
    let caption = if numbers.is_empty() { text.steps } else { text.steps_and_people };
    view! {
        <table class="step-list">
            <caption class="step-list__caption">{caption}</caption>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn numbers(shown: Option<Shown>) -> Vec<Number> {
    let Some(shown) = shown.filter(|shown| !matches!(shown, Shown::Hidden(_))) else { return Vec::new() };
    let rows = if matches!(shown, Shown::Bands { .. }) { 2 } else { 1 };
    // A band stands beside both of its steps.
    let first = |step: usize| if rows == 2 && step == 3 { 2 } else { step };
    let steps = shown.steps().into_iter().map(|(step, people)| (Level::Step(step), first(step), people, rows));
    let [not_applicable, unsure] = shown.others();
    steps.chain([(Level::Hatched, 4, not_applicable, 1), (Level::Dotted, 5, unsure, 1)]).collect()
}

/// A row; the sign and the number of a band stand in the first of its rows.
fn row(sign: Option<(Level, usize)>, words: String, people: Option<u32>, lang: Lang) -> AnyView {
    let rows = move || sign.filter(|(_, rows)| *rows > 1).map(|(_, rows)| rows.to_string());
    let swatch = sign.map(|(level, _)| {
        let markup = strip_cells("distribution__swatch", &swatch(level));
        view! { <td class="step-list__swatch" rowspan=rows() inner_html=markup></td> }
    });
    let number = people.map(|people| {
        view! { <td class="step-list__number" rowspan=rows()>{(lang.group_text().count)(people as usize)}</td> }
    });
    view! {
        <tr>
            {swatch}
            <th scope="row">{words}</th>
            {number}
        </tr>
    }
    .into_any()
}
