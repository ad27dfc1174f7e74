//! What is shown of one item, or of several together: the figure, and every number beside the words it is of.

use std::sync::Arc;

use leptos::prelude::*;

use super::balance_bar::{BalanceBar, longest_side};
use crate::domain::catalog::Item;
use crate::domain::group::{Hidden, Shown, Thresholds};
use crate::figures::strip::{Level, swatch};
use crate::text::Lang;
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
    if let Shown::Hidden(hidden) = shown {
        return view! { <p class="page__note">{hidden_reason(hidden, thresholds, lang)}</p> }.into_any();
    }
    let lines = lines(shown, item.as_deref(), lang).into_iter().map(|line| entry(line, lang)).collect_view();
    view! {
        <div class="distribution">
            <BalanceBar shown most=longest_side(std::iter::once(shown)) lang />
            <ul class="distribution__numbers" role="list">{lines}</ul>
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

/// Each number with its sign and its words.
fn lines(shown: Shown, item: Option<&Item>, lang: Lang) -> Vec<(Level, String, u32)> {
    let (group, names) = (lang.group_text(), lang.text().result.legend);
    let name = |step: usize| match (shown, step) {
        (Shown::Bands { .. }, 0) => group.low.to_owned(),
        (Shown::Bands { .. }, _) => group.high.to_owned(),
        _ => {
            let own = item.and_then(|item| item.anchors.get(step)).map(|anchor| lang.of(&anchor.text).to_owned());
            own.unwrap_or_else(|| names.get(step).copied().unwrap_or_default().to_owned())
        }
    };
    let rest = match item.filter(|_| matches!(shown, Shown::Exact(_))) {
        Some(item) => [&item.scale.not_applicable, &item.scale.unsure].map(|rest| lang.of(rest).to_owned()),
        None => [group.not_applicable, group.unsure].map(str::to_owned),
    };
    let steps = shown.steps().into_iter().map(|(step, people)| (Level::Step(step), name(step), people));
    let others = [Level::Hatched, Level::Dotted].into_iter().zip(rest).zip(shown.others());
    steps.chain(others.map(|((level, name), people)| (level, name, people))).collect()
}

fn entry((level, name, number): (Level, String, u32), lang: Lang) -> AnyView {
    view! {
        <li class="distribution__number">
            <span class="svg-holder" inner_html=strip_cells("distribution__swatch", &swatch(level))></span>
            <span>{name}</span>
            <strong>{(lang.group_text().count)(number as usize)}</strong>
        </li>
    }
    .into_any()
}
