//! The readings of profiles and duties: the policy's words, the strips with the answers, one next step.

use std::sync::Arc;

use leptos::prelude::*;

use super::step_strip::StepStrip;
use crate::domain::assessment::evaluation::{BlockReading, Next, NextStep};
use crate::domain::catalog::Duty;
use crate::text::Lang;

/// A target profile: the policy's words, and what the answers say.
#[component]
pub fn ProfileResult(
    /// The policy's words.
    title: &'static str,
    /// What the answers say.
    reading: BlockReading,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    view! {
        <blockquote class="profile-result__policy">{title}</blockquote>
        <StepStrip items=reading.items.clone() lang />
        {next_step(&reading.next, lang)}
    }
}

/// The duties of a rank: one row each under the policy's words (in the order of the items), then one next step for all.
#[component]
pub fn DutyResults(
    /// The duties.
    duties: &'static [Arc<Duty>],
    /// What the answers say.
    reading: BlockReading,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let next = next_step(&reading.next, lang);
    let rows = duties.iter().zip(reading.items).map(|(duty, item)| {
        view! {
            <article class="duty-result">
                <h3 class="duty-result__title">{lang.of(&duty.text)}</h3>
                <StepStrip items=vec![item] lang />
            </article>
        }
    });
    view! {
        <div class="duty-results">{rows.collect_view()}</div>
        {next}
    }
}

fn next_step(next: &Next, lang: Lang) -> AnyView {
    let text = &lang.text().result;
    let content = match next {
        Next::Invitation => view! { <p>{text.invitation}</p> }.into_any(),
        Next::NoStep => view! { <p>{text.no_step}</p> }.into_any(),
        Next::Keep => view! { <p>{text.keep}</p> }.into_any(),
        Next::Anchor(next) => next_action(next, lang),
    };
    view! {
        <div class="next-step">
            <p class="next-step__title">{text.next}</p>
            {content}
        </div>
    }
    .into_any()
}

/// A next step as something to do: what leads to the next anchor, else its example, and from where to where.
pub fn next_action(next: &NextStep, lang: Lang) -> AnyView {
    let to = next.item.anchor(next.to);
    let action = to.action.as_ref().or(to.example.as_ref()).unwrap_or(&to.text);
    let from_to = (lang.text().result.from_to)(lang.of(&next.item.anchor(next.from).text), lang.of(&to.text));
    view! {
        <p class="next-step__item">{lang.of(&next.item.short).to_owned()}</p>
        <p class="next-step__action">{lang.of(action).to_owned()}</p>
        <p class="next-step__from-to">{from_to}</p>
    }
    .into_any()
}
