//! The readings of profiles and duties: the policy's words, the strip, a plain sentence, one next step.

use std::sync::Arc;

use leptos::prelude::*;

use super::step_strip::StepStrip;
use crate::domain::assessment::evaluation::{BlockReading, Next};
use crate::domain::catalog::Duty;
use crate::text::Lang;

/// A target profile: its mark, the policy's words, and what the answers say.
#[component]
pub fn ProfileResult(
    /// The policy's mark, such as ①.
    mark: &'static str,
    /// The policy's words.
    title: &'static str,
    /// What the answers say.
    reading: BlockReading,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    view! {
        <article class="profile-result">
            <h3 class="profile-result__title">
                <span class="profile-result__mark">{mark}</span>
                <span>{title}</span>
            </h3>
            <StepStrip items=reading.items.clone() lang />
            {summary(&reading, lang)}
        </article>
    }
}

/// The duties of a rank: one row each under the policy's words (in the order of the items), then one sentence and one
/// next step for all.
#[component]
pub fn DutyResults(
    /// The duties.
    duties: &'static [Arc<Duty>],
    /// What the answers say.
    reading: BlockReading,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let summary = summary(&reading, lang);
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
        {summary}
    }
}

fn summary(reading: &BlockReading, lang: Lang) -> AnyView {
    let text = &lang.text().result;
    let (lead, words) = match &reading.next {
        Next::Invitation => (None, text.invitation.to_owned()),
        Next::NoStep => (None, text.no_step.to_owned()),
        Next::Keep => (None, text.keep.to_owned()),
        Next::Anchor { item, step } => {
            let anchor = item.anchor(*step);
            let example = anchor.example.as_ref().map(|example| lang.of(example));
            (Some(lang.of(&item.stem).to_owned()), lang.anchor(lang.of(&anchor.text), example))
        }
    };
    view! {
        <p class="profile-result__sentence">{(text.block)(reading)}</p>
        <div class="profile-result__next">
            <p class="profile-result__next-title">{text.next}</p>
            {lead.map(|lead| view! { <p class="profile-result__next-item">{lead}</p> })}
            <p>{words}</p>
        </div>
    }
    .into_any()
}
