//! The readings of profiles and duties: the policy's words, the strip, a plain sentence, one next step.

use leptos::prelude::*;

use super::step_strip::StepStrip;
use crate::domain::assessment::{BlockReading, Next};
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, classed, el};

/// A target profile.
#[component]
pub fn ProfileResult(
    /// Mark, such as ①.
    mark: String,
    /// The policy's words.
    title: &'static str,
    /// What the answers say.
    reading: BlockReading,
    /// The language.
    lang: Lang,
) -> Node {
    let title = classed("h3", "profile-result__title")
        .with(classed("span", "profile-result__mark").with(mark))
        .with(el("span").with(title));
    classed("article", "profile-result")
        .with(title)
        .with(view! { <StepStrip items=reading.items.clone() lang /> })
        .with(summary(&reading, lang))
        .view()
}

/// The duties of a rank: one row each under the policy's words, then one sentence and one next step for all.
#[component]
pub fn DutyResults(
    /// The policy's words, in the order of the items.
    duties: Vec<&'static str>,
    /// What the answers say.
    reading: BlockReading,
    /// The language.
    lang: Lang,
) -> Node {
    let duty = |(title, item)| {
        classed("article", "duty-result")
            .with(classed("h3", "duty-result__title").with(title))
            .with(view! { <StepStrip items=vec![item] lang /> })
    };
    let rows: Vec<Element> = duties.into_iter().zip(reading.items.clone()).map(duty).collect();
    Child::view([vec![classed("div", "duty-results").with(rows)], summary(&reading, lang).into()])
}

fn summary(reading: &BlockReading, lang: Lang) -> [Element; 2] {
    let text = &lang.text().result;
    let (lead, words) = match &reading.next {
        Next::Invitation => (None, text.invitation.to_owned()),
        Next::NoStep => (None, text.no_step.to_owned()),
        Next::Keep => (None, text.keep.to_owned()),
        Next::Anchor { item, step } => {
            let anchor = item.anchor(*step);
            let example = anchor.example.as_ref().map(|it| lang.of(it));
            (Some(lang.of(&item.stem).to_owned()), lang.anchor(lang.of(&anchor.text), example))
        }
    };
    let next = classed("div", "profile-result__next")
        .with(classed("p", "profile-result__next-title").with(text.next))
        .with(lead.map(|lead| classed("p", "profile-result__next-item").with(lead)))
        .with(el("p").with(words));
    [classed("p", "profile-result__sentence").with((text.block)(reading)), next]
}
