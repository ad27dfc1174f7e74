//! What is shown of one item: a bar, and the same in numbers.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::catalog::Item;
use crate::domain::group::{Hidden, Shown, Thresholds};
use crate::figures::bar::bar;
use crate::figures::strip::{Level, swatch};
use crate::text::Lang;
use crate::views::charts::bar::bar_markup;
use crate::views::charts::strip_cells::strip_cells;

/// A bar with its numbers, or why there is none.
#[component]
pub fn DistributionBar(
    /// What is shown.
    shown: Shown,
    /// The item, whose own words name the steps; none where several items stand together.
    item: Option<Arc<Item>>,
    /// For the sentence on too few people.
    thresholds: &'static Thresholds,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let text = lang.group_text();
    let parts = match shown {
        Shown::Hidden(hidden) => {
            return view! { <p class="page__note">{hidden_reason(hidden, thresholds, lang)}</p> }.into_any();
        }
        Shown::Exact(counts) => exact(counts, item.as_deref(), lang),
        Shown::Bands { low, high, not_applicable, unsure } => vec![
            (Level::Step(0), low, text.low.to_owned()),
            (Level::Step(3), high, text.high.to_owned()),
            (Level::Hatched, not_applicable, text.not_applicable.to_owned()),
            (Level::Dotted, unsure, text.unsure.to_owned()),
        ],
    };
    let numbers: Vec<(Level, u32)> = parts.iter().map(|(level, number, _)| (*level, *number)).collect();
    view! {
        <div class="distribution">
            <div class="svg-holder" inner_html=bar_markup(&bar(&numbers))></div>
            <ul class="distribution__numbers" role="list">
                {parts.into_iter().map(|part| entry(part, lang)).collect_view()}
            </ul>
        </div>
    }
    .into_any()
}

/// Why nothing is shown.
pub fn hidden_reason(hidden: Hidden, thresholds: &Thresholds, lang: Lang) -> String {
    let text = lang.group_text();
    match hidden {
        Hidden::Nobody => text.nobody.to_owned(),
        Hidden::Few => (text.few)(thresholds.shown as usize),
        Hidden::Follows => text.follows.to_owned(),
        Hidden::Unsaved => text.unsaved.to_owned(),
    }
}

fn exact(counts: [u32; 6], item: Option<&Item>, lang: Lang) -> Vec<(Level, u32, String)> {
    let levels = [0, 1, 2, 3].map(Level::Step).into_iter().chain([Level::Hatched, Level::Dotted]);
    let group = lang.group_text();
    let names = lang.text().result.legend;
    let steps = names.into_iter().take(4).enumerate().map(|(index, name)| {
        let own = item.and_then(|item| item.anchors.get(index)).map(|anchor| lang.of(&anchor.text).to_owned());
        own.unwrap_or_else(|| name.to_owned())
    });
    let rest = match item {
        Some(item) => [&item.scale.not_applicable, &item.scale.unsure].map(|rest| lang.of(rest).to_owned()),
        None => [group.not_applicable, group.unsure].map(str::to_owned),
    };
    levels.zip(counts).zip(steps.chain(rest)).map(|((level, count), name)| (level, count, name)).collect()
}

fn entry((level, number, name): (Level, u32, String), lang: Lang) -> AnyView {
    view! {
        <li class="distribution__number">
            <span class="svg-holder" inner_html=strip_cells("distribution__swatch", &swatch(level))></span>
            <span>{name}</span>
            <strong>{(lang.group_text().count)(number as usize)}</strong>
        </li>
    }
    .into_any()
}
