//! The three tiers as a ladder: own tier and those below with their state and skills; higher ones as not asked.

use leptos::prelude::*;

use super::step_strip::answer_marks;
use crate::domain::assessment::{Assessment, SkillReading, Standing, TierReading, TierState};
use crate::domain::catalog::{Catalog, Tier};
use crate::text::Lang;

/// The ladder.
#[component]
pub fn TierLadder(
    /// The content.
    catalog: &'static Catalog,
    /// What the answers say.
    assessment: Assessment,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let rung = move |tier: Tier| {
        let title = (lang.text().result.rung)(lang.of(&catalog.tier(tier).name));
        let skills = assessment.skills.iter().filter(|it| it.tier == tier);
        match assessment.tiers.iter().find(|it| it.tier == tier) {
            Some(reading) => {
                asked_rung(title, *reading, skills.map(|it| skill_row(catalog, it, lang)).collect(), lang).into_any()
            }
            None => unasked_rung(title, catalog, tier, lang).into_any(),
        }
    };
    view! { <ol class="tier-ladder">{Tier::ALL.map(rung).collect_view()}</ol> }
}

fn asked_rung(title: String, reading: TierReading, rows: Vec<AnyView>, lang: Lang) -> impl IntoView {
    let text = &lang.text().result;
    let class = match reading.state {
        TierState::Held => "tier-ladder__state tier-ladder__state--ready",
        TierState::Ahead(_) => "tier-ladder__state tier-ladder__state--grow",
        TierState::Incomplete { .. } => "tier-ladder__state tier-ladder__state--open",
    };
    let left_out = (reading.left_out > 0)
        .then(|| view! { <p class="tier-ladder__names">{(text.left_out_count)(reading.left_out)}</p> });
    view! {
        <li class="tier-ladder__rung">
            <h3 class="tier-ladder__title">{title}</h3>
            <p class=class>{(text.tier_state)(reading.state)}</p>
            <ul class="skill-rows">{rows}</ul>
            {left_out}
        </li>
    }
}

fn unasked_rung(title: String, catalog: &'static Catalog, tier: Tier, lang: Lang) -> impl IntoView {
    let skills = catalog.skills.iter().filter(|skill| skill.tier == tier);
    let names: Vec<&str> = skills.map(|skill| lang.of(&skill.name)).collect();
    let separator = if lang == Lang::Ja { "／" } else { " / " };
    view! {
        <li class="tier-ladder__rung tier-ladder__rung--none">
            <h3 class="tier-ladder__title">{title}</h3>
            <p class="tier-ladder__state tier-ladder__state--none">{lang.text().result.not_asked}</p>
            <p class="tier-ladder__names">{names.join(separator)}</p>
        </li>
    }
}

fn skill_row(catalog: &'static Catalog, reading: &SkillReading, lang: Lang) -> AnyView {
    let text = &lang.text().result;
    let name = catalog.skills.get(reading.place).map_or("", |skill| lang.of(&skill.name)).to_owned();
    let is_out = reading.standing == Standing::NotApplicable;
    let goal = match reading.items.first() {
        Some(first) if !is_out => (text.goal)(lang.step(&first.item, reading.required)),
        _ => text.left_out.to_owned(),
    };
    let line = (!is_out).then_some(reading.required);
    let answers = reading.items.iter().map(|it| answer_marks(it, line, lang)).collect_view();
    view! {
        <li class="skill-row">
            <span class="skill-row__name">{name}</span>
            <span class="skill-row__answer">{answers}</span>
            <span class="skill-row__goal">{goal}</span>
        </li>
    }
    .into_any()
}
