//! The four steps of an item in its own words, each with how many people chose it where that may be shown.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::catalog::{AnchorRecord, Item};
use crate::domain::group::Shown;
use crate::figures::bar::bar;
use crate::figures::strip::{Level, swatch};
use crate::text::Lang;
use crate::views::charts::bar::bar_markup;
use crate::views::charts::strip_cells::strip_cells;

/// How many people: their level in the bar, the first of their steps, and how many steps they stand for.
type Number = (Level, usize, u32, usize);

/// The steps; with a bar and numbers where something is shown.
#[component]
pub fn StepList(
    /// The item.
    item: Arc<Item>,
    /// What is shown of the answers, if anything is.
    shown: Option<Shown>,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let text = &lang.group_text().session;
    let numbers = numbers(shown);
    let picture = (!numbers.is_empty()).then(|| {
        let parts: Vec<(Level, u32)> = numbers.iter().map(|(level, _, people, _)| (*level, *people)).collect();
        view! { <div class="svg-holder" inner_html=bar_markup(&bar(&parts))></div> }
    });
    let anchor = |(index, anchor): (usize, &AnchorRecord)| {
        let words = lang.of(&anchor.text).to_owned();
        match numbers.iter().find(|(_, step, ..)| *step == index) {
            Some((level, _, people, rows)) => row(Some((*level, *rows)), words, Some(*people), lang),
            None => row(numbers.is_empty().then_some((Level::Step(index), 1)), words, None, lang),
        }
    };
    let steps = item.anchors.iter().enumerate().map(anchor).collect_view();
    let ends = numbers.iter().filter(|(_, index, ..)| *index >= item.anchors.len());
    let ends = ends.zip([&item.scale.not_applicable, &item.scale.unsure]).map(|((level, _, people, rows), words)| {
        row(Some((*level, *rows)), lang.of(words).to_owned(), Some(*people), lang)
    });
    let ends = ends.collect_view();
    let caption = if numbers.is_empty() { text.steps } else { text.steps_and_people };
    view! {
        <div class="step-list__frame">
            {picture}
            <table class="step-list">
                <caption class="step-list__caption">{caption}</caption>
                <tbody>{steps} {ends}</tbody>
            </table>
        </div>
    }
}

fn numbers(shown: Option<Shown>) -> Vec<Number> {
    let ends = |others, undecided| [(Level::Hatched, 4, others, 1), (Level::Dotted, 5, undecided, 1)];
    match shown {
        Some(Shown::Exact([zero, one, two, three, others, undecided])) => {
            let steps = [zero, one, two, three].into_iter().enumerate();
            steps.map(|(step, people)| (Level::Step(step), step, people, 1)).chain(ends(others, undecided)).collect()
        }
        Some(Shown::Bands { low, high, not_applicable, unsure }) => {
            let bands = [(Level::Step(0), 0, low, 2), (Level::Step(3), 2, high, 2)];
            bands.into_iter().chain(ends(not_applicable, unsure)).collect()
        }
        Some(Shown::Hidden(_)) | None => Vec::new(),
    }
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
