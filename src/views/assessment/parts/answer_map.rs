//! All answers at a glance: one row a block, one cell an item, each cell named, with its strip and the step to aim for.

use leptos::prelude::*;

use super::step_strip::answer_strip;
use crate::domain::assessment::evaluation::ItemReading;
use crate::domain::assessment::summary::BlockSummary;
use crate::domain::catalog::{Catalog, Rank};
use crate::text::Lang;
use crate::views::shared::question_listing::short_block_title;

/// The map.
#[component]
pub fn AnswerMap(
    /// The content.
    catalog: &'static Catalog,
    /// The blocks in their order.
    blocks: Vec<BlockSummary>,
    /// Whose duties are asked.
    rank: Rank,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let cell = |reading: &ItemReading| {
        let answer = lang.said_of("", lang.chosen(&reading.item, reading.answer));
        view! {
            <li class="answer-map__item">
                <span class="svg-holder" inner_html=answer_strip(reading)></span>
                <span class="answer-map__name">{lang.of(&reading.item.short).to_owned()}</span>
                <span class="visually-hidden">{answer}</span>
            </li>
        }
    };
    let row = |block: BlockSummary| {
        view! {
            <li class="answer-map__block">
                <p class="answer-map__title">{short_block_title(catalog, &block.block, rank, lang)}</p>
                <p class="answer-map__count">{(lang.text().result.block_count)(block.counts)}</p>
                <ul class="answer-map__items" role="list">{block.items.iter().map(cell).collect_view()}</ul>
            </li>
        }
    };
    view! {
        <ul class="answer-map" role="list">{blocks.into_iter().map(row).collect_view()}</ul>
        <p class="page__note">{lang.text().result.map_note}</p>
    }
}
