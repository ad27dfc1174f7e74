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
use crate::views::element::{Child, Element, Node, classed, el};

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
) -> Node {
    let text = &lang.group_text().session;
    let numbers = numbers(shown);
    let picture = (!numbers.is_empty()).then(|| {
        let parts: Vec<(Level, u32)> = numbers.iter().map(|(level, _, people, _)| (*level, *people)).collect();
        classed("div", "svg-holder").markup(bar_markup(&bar(&parts)))
    });
    let anchor = |(place, anchor): (usize, &AnchorRecord)| {
        let words = lang.of(&anchor.text).to_owned();
        match numbers.iter().find(|(_, step, ..)| *step == place) {
            Some((level, _, people, rows)) => row(Some((*level, *rows)), words, Some(*people), lang),
            None => row(numbers.is_empty().then_some((Level::Step(place), 1)), words, None, lang),
        }
    };
    let steps: Vec<Element> = item.anchors.iter().enumerate().map(anchor).collect();
    let ends = [&item.scale.not_applicable, &item.scale.unsure];
    let ends: Vec<Element> = numbers
        .iter()
        .filter(|(_, place, ..)| *place >= steps.len())
        .zip(ends)
        .map(|((level, _, people, rows), words)| {
            row(Some((*level, *rows)), lang.of(words).to_owned(), Some(*people), lang)
        })
        .collect();
    let caption = if numbers.is_empty() { text.steps } else { text.steps_and_people };
    let table = classed("table", "step-list")
        .with(classed("caption", "step-list__caption").with(caption))
        .with(el("tbody").with(steps).with(ends));
    classed("div", "step-list__frame").with(picture).with(table).view()
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
fn row(sign: Option<(Level, usize)>, words: String, people: Option<u32>, lang: Lang) -> Element {
    let rows = |(_, rows): (Level, usize)| (rows > 1).then(|| rows.to_string());
    let swatch = sign.map(|(level, of)| {
        let markup = strip_cells("distribution__swatch", &swatch(level));
        classed("td", "step-list__swatch").attr_if("rowspan", rows((level, of))).markup(markup)
    });
    let number = people.map(|people| {
        let number = (lang.group_text().count)(people as usize);
        classed("td", "step-list__number").attr_if("rowspan", sign.and_then(rows)).with(number)
    });
    el("tr").with(swatch).with(el("th").attr("scope", "row").with(words)).with(number)
}
