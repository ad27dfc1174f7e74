//! The first screen of a result: 今の姿, 次にやってみること, 研修.

use leptos::prelude::*;

use super::answer_map::AnswerMap;
use super::result_parts::next_action;
use crate::domain::assessment::evaluation::{ItemReading, NextStep};
use crate::domain::assessment::summary::{Summary, summarise};
use crate::domain::catalog::Catalog;
use crate::state::assessment::store::Outcome;
use crate::state::folds::Folds;
use crate::text::Lang;
use crate::views::assessment::training::Words;
use crate::views::shared::accordion::open_part;
use crate::views::shared::question_listing::short_block_title;
use crate::views::shared::section::Section;

/// What a person looks for first.
#[component]
pub fn ResultOverview(
    /// The content.
    catalog: &'static Catalog,
    /// What the answers say.
    outcome: Outcome,
    /// Opens the parts below.
    folds: Folds,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let text = &lang.text().result;
    let Summary { strength, blocks, counts, next } = summarise(catalog, &outcome.assessment);
    let rank = outcome.questionnaire.scope.rank;
    let ahead: Vec<(String, usize)> = blocks
        .iter()
        .filter(|block| block.counts.ahead > 0)
        .map(|block| (short_block_title(catalog, &block.block, rank, lang), block.counts.ahead))
        .collect();
    let ahead = ahead.into_iter().map(|(title, count)| view! { <li>{(text.block_ahead)(&title, count)}</li> });
    view! {
        <div class="result-overview">
            <section class="result-overview__today" aria-labelledby="today-title">
                <div class="page__section result-overview__words">
                    <h2 id="today-title">{text.today}</h2>
                    {strengths(strength.as_ref(), counts.stepped() > 0, lang)}
                    {(counts.stepped() > 0).then(|| view! { <p>{(text.ahead)(counts.stepped(), counts.ahead)}</p> })}
                    <ul class="ahead-counts" role="list">{ahead.collect_view()}</ul>
                </div>
                <div class="result-overview__map"><AnswerMap catalog blocks rank lang /></div>
            </section>
            <Section class="page__section result-overview__next" id="next-title" title=text.next_title>
                {next_steps(&next, counts.stepped() > 0, lang)}
            </Section>
            <Section class="page__section result-overview__training" id="training-title" title=text.training>
                {training(catalog, &outcome, folds, lang)}
            </Section>
        </div>
    }
}

fn strengths(strength: Option<&ItemReading>, has_steps: bool, lang: Lang) -> AnyView {
    let text = &lang.text().result;
    match strength {
        Some(reading) => view! {
            <div class="strength">
                <p class="strength__title">{text.strength}</p>
                <p class="strength__item">{lang.of(&reading.item.short).to_owned()}</p>
                <p class="strength__answer">{lang.chosen(&reading.item, reading.answer).to_owned()}</p>
            </div>
        }
        .into_any(),
        None if has_steps => view! { <p>{text.no_strength}</p> }.into_any(),
        None => view! { <p>{text.no_level}</p> }.into_any(),
    }
}

fn next_steps(next: &[NextStep], has_steps: bool, lang: Lang) -> AnyView {
    let text = &lang.text().result;
    if next.is_empty() {
        return view! { <p>{if has_steps { text.keep } else { text.no_step }}</p> }.into_any();
    }
    let step = |next: &NextStep| view! { <li class="next-steps__step">{next_action(next, lang)}</li> };
    view! { <ol class="next-steps" role="list">{next.iter().map(step).collect_view()}</ol> }.into_any()
}

/// The first course with its reason; else where ways to learn stand.
fn training(catalog: &'static Catalog, outcome: &Outcome, folds: Folds, lang: Lang) -> AnyView {
    let (text, training) = (lang.text(), &outcome.training);
    let words = Words { catalog, lang };
    let first = training.candidates.first().map(|candidate| {
        let reason = candidate.reasons.first().map(|reason| words.reason(reason));
        view! {
            <p class="first-course__name">{lang.of(&candidate.course.name).to_owned()}</p>
            {reason.map(|reason| view! { <p>{reason}</p> })}
        }
    });
    let is_none = first.is_none();
    let see = |id: &'static str, count: usize, name: fn(usize) -> String| {
        let go = move |_| open_part(folds, id);
        (count > 0)
            .then(|| view! { <button type="button" class="button button--link" on:click=go>{name(count)}</button> })
    };
    view! {
        <div class="first-course">
            {first}
            {is_none.then(|| view! { <p>{text.training.no_candidate}</p> })}
            {see("candidates-title", training.candidates.len(), text.result.see_candidates)}
            {see("uncovered-title", training.uncovered.len(), text.result.see_uncovered)}
        </div>
    }
    .into_any()
}
