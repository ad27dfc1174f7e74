//! How many people are on either side of the line between the second step and the third.

use leptos::prelude::*;

use crate::domain::group::Shown;
use crate::figures::balance::{balance, ends, sides};
use crate::text::Lang;
use crate::views::charts::balance::balance_markup;

/// The figure with the number of people on either side. Whoever cannot see it has the words of [`in_words`].
#[component]
pub fn BalanceBar(
    /// What is shown, and that something is.
    shown: Shown,
    /// The longest side of all figures that are compared.
    most: u32,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let numbers = shown.steps();
    let words = sides(&numbers).map(|people| (lang.group_text().count)(people as usize));
    let markup = balance_markup(&balance(&numbers, most), ends(&numbers, most), &words);
    view! { <div class="svg-holder balance-holder" inner_html=markup></div> }
}

/// The longest side of what is shown.
pub fn longest_side(all: impl Iterator<Item = Shown>) -> u32 {
    all.flat_map(|shown| sides(&shown.steps())).max().unwrap_or(0)
}

/// The same as the figure, and who chose no step, in words.
pub fn in_words(shown: Shown, lang: Lang) -> String {
    let (text, names) = (lang.group_text(), lang.text().result.legend);
    let [not_applicable, unsure] = shown.others();
    let steps = shown.steps().into_iter().map(|(step, people)| {
        let name = match (shown, step) {
            (Shown::Bands { .. }, 0) => text.low,
            (Shown::Bands { .. }, _) => text.high,
            _ => names.get(step).copied().unwrap_or_default(),
        };
        (name, people)
    });
    let all = steps.chain([(text.not_applicable, not_applicable), (text.unsure, unsure)]);
    let words: Vec<String> = all.map(|(name, people)| [name, " ", &(text.count)(people as usize)].concat()).collect();
    lang.listed(&words.iter().map(String::as_str).collect::<Vec<_>>())
}
