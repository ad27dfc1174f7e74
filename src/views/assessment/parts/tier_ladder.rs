//! The three tiers as a ladder: own tier and those below with their state and skills; higher ones as not asked.

use leptos::prelude::*;

use super::step_strip::answer_marks;
use crate::domain::assessment::evaluation::{
    Assessment, ItemReading, SkillReading, SkillStatus, TierReading, TierState,
};
use crate::domain::catalog::{Catalog, Tier};
use crate::text::Lang;

/// The three tiers, the lowest first.
#[component]
pub fn TierLadder(
    /// The content.
    catalog: &'static Catalog,
    /// What the answers say.
    assessment: Assessment,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let rung = |tier: Tier| {
        let reading = assessment.tiers.iter().find(|reading| reading.tier == tier);
        let rest = match reading {
            Some(reading) => {
                let below = assessment.tiers.iter().take_while(|below| below.tier < tier).last();
                asked(reading, below, &assessment.skills, lang)
            }
            None => unasked(catalog, tier, lang),
        };
        view! {
            <li class="tier-ladder__rung" class:tier-ladder__rung--none=reading.is_none()>
                <h3 class="tier-ladder__title">{(lang.text().result.rung)(lang.of(&catalog.tier(tier).name))}</h3>
                {rest}
            </li>
        }
    };
    view! { <ol class="tier-ladder" role="list">{Tier::ALL.map(rung).collect_view()}</ol> }
}

/// The rung of a tier that is asked: its own skills; and apart, how those stand that it presupposes.
fn asked(reading: &TierReading, below: Option<&TierReading>, skills: &[SkillReading], lang: Lang) -> AnyView {
    let text = &lang.text().result;
    let class = match reading.own {
        TierState::Complete => "tier-ladder__state tier-ladder__state--ready",
        TierState::NotApplicable => "tier-ladder__state tier-ladder__state--none",
        TierState::Ahead(_) => "tier-ladder__state tier-ladder__state--grow",
        TierState::Incomplete { .. } => "tier-ladder__state tier-ladder__state--open",
    };
    let skills = skills.iter().filter(|skill| skill.skill.tier == reading.tier);
    let left_out = skills.clone().filter(|skill| skill.status == SkillStatus::NotApplicable).count();
    let left_out =
        (left_out > 0).then(|| view! { <p class="tier-ladder__names">{(text.left_out_count)(left_out)}</p> });
    let below = below.filter(|below| !matches!(below.state, TierState::Complete | TierState::NotApplicable));
    let below = below.map(|below| view! { <p class="tier-ladder__names">{(text.presupposed)(below.state)}</p> });
    view! {
        <p class=class>{(text.tier_state)(reading.own)}</p>
        {below}
        <ul class="skill-rows" role="list">{skills.map(|reading| skill_row(reading, lang)).collect_view()}</ul>
        {left_out}
    }
    .into_any()
}

fn unasked(catalog: &'static Catalog, tier: Tier, lang: Lang) -> AnyView {
    let skills = catalog.skills.iter().filter(|skill| skill.tier == tier);
    let names: Vec<&str> = skills.map(|skill| lang.of(&skill.name)).collect();
    view! {
        <p class="tier-ladder__state tier-ladder__state--none">{lang.text().result.not_asked}</p>
        <p class="tier-ladder__names">{lang.side_by_side(&names)}</p>
    }
    .into_any()
}

fn skill_row(reading: &SkillReading, lang: Lang) -> AnyView {
    let text = &lang.text().result;
    let is_out = reading.status == SkillStatus::NotApplicable;
    let goal = if is_out {
        text.left_out.to_owned()
    } else {
        (text.goal)(lang.step_of(&reading.skill, reading.skill.required))
    };
    // Which of several answers is which.
    let is_one = reading.items.len() == 1;
    let answer = |item: &ItemReading| {
        let name =
            (!is_one).then(|| view! { <span class="skill-row__item">{lang.of(&item.item.short).to_owned()}</span> });
        view! { <span class="skill-row__answer">{name} {answer_marks(item, lang)}</span> }
    };
    let note = reading.skill.note.as_ref().map(|note| {
        view! { <span class="skill-row__note">{lang.of(note).to_owned()}</span> }
    });
    view! {
        <li class="skill-row">
            <span class="skill-row__name">{lang.of(&reading.skill.name).to_owned()}</span>
            <span class="skill-row__answers">{reading.items.iter().map(answer).collect_view()}</span>
            <span class="skill-row__goal">{goal}</span>
            {note}
        </li>
    }
    .into_any()
}
