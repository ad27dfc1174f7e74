//! The readings of profiles and duties: the policy's words, the strip, a plain sentence, one next step.

use super::step_strip::step_strip;
use crate::domain::assessment::{BlockReading, ItemReading, Next};
use crate::domain::catalog::Duty;
use crate::text::Lang;
use crate::views::element::{Element, classed, el};

/// A target profile: its mark, the policy's words, and what the answers say.
pub fn profile_result(mark: &'static str, title: &'static str, reading: &BlockReading, lang: Lang) -> Element {
    let title = classed("h3", "profile-result__title")
        .with(classed("span", "profile-result__mark").with(mark))
        .with(el("span").with(title));
    classed("article", "profile-result").with([title, step_strip(&reading.items, lang)]).with(summary(reading, lang))
}

/// The duties of a rank: one row each under the policy's words (in the order of the items), then one sentence and one
/// next step for all.
pub fn duty_results(duties: &'static [Duty], reading: &BlockReading, lang: Lang) -> [Element; 3] {
    let duty = |(duty, item): (&'static Duty, &ItemReading)| {
        let title = classed("h3", "duty-result__title").with(lang.of(&duty.text));
        classed("article", "duty-result").with([title, step_strip(std::slice::from_ref(item), lang)])
    };
    let rows: Vec<Element> = duties.iter().zip(&reading.items).map(duty).collect();
    let [sentence, next] = summary(reading, lang);
    [classed("div", "duty-results").with(rows), sentence, next]
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
