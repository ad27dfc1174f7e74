//! The three tiers as a ladder: own tier and those below with their state and skills; higher ones as not asked.

use super::step_strip::answer_marks;
use crate::domain::assessment::{Assessment, SkillReading, Standing, TierReading, TierState};
use crate::domain::catalog::{Catalog, Tier};
use crate::text::Lang;
use crate::views::element::{Element, classed};

/// The ladder.
pub fn tier_ladder(catalog: &'static Catalog, assessment: &Assessment, lang: Lang) -> Element {
    let rung = |tier: Tier| match assessment.tiers.iter().find(|it| it.tier == tier) {
        Some(reading) => asked_rung(catalog, reading, &assessment.skills, lang),
        None => unasked_rung(catalog, tier, lang),
    };
    classed("ol", "tier-ladder").with(Tier::ALL.map(rung))
}

fn title(catalog: &'static Catalog, tier: Tier, lang: Lang) -> Element {
    let title = (lang.text().result.rung)(lang.of(&catalog.tier(tier).name));
    classed("h3", "tier-ladder__title").with(title)
}

fn asked_rung(catalog: &'static Catalog, reading: &TierReading, skills: &[SkillReading], lang: Lang) -> Element {
    let text = &lang.text().result;
    let class = match reading.state {
        TierState::Held => "tier-ladder__state tier-ladder__state--ready",
        TierState::Ahead(_) => "tier-ladder__state tier-ladder__state--grow",
        TierState::Incomplete { .. } => "tier-ladder__state tier-ladder__state--open",
    };
    let skills = skills.iter().filter(|it| it.tier == reading.tier);
    let rows: Vec<Element> = skills.map(|it| skill_row(catalog, it, lang)).collect();
    let left_out = (reading.left_out > 0)
        .then(|| classed("p", "tier-ladder__names").with((text.left_out_count)(reading.left_out)));
    classed("li", "tier-ladder__rung")
        .with(title(catalog, reading.tier, lang))
        .with(classed("p", class).with((text.tier_state)(reading.state)))
        .with(classed("ul", "skill-rows").with(rows))
        .with(left_out)
}

fn unasked_rung(catalog: &'static Catalog, tier: Tier, lang: Lang) -> Element {
    let skills = catalog.skills.iter().filter(|skill| skill.tier == tier);
    let names: Vec<&str> = skills.map(|skill| lang.of(&skill.name)).collect();
    classed("li", "tier-ladder__rung tier-ladder__rung--none")
        .with(title(catalog, tier, lang))
        .with(classed("p", "tier-ladder__state tier-ladder__state--none").with(lang.text().result.not_asked))
        .with(classed("p", "tier-ladder__names").with(lang.side_by_side(&names)))
}

fn skill_row(catalog: &'static Catalog, reading: &SkillReading, lang: Lang) -> Element {
    let text = &lang.text().result;
    let name = catalog.skills.get(reading.place).map_or("", |skill| lang.of(&skill.name));
    let is_out = reading.standing == Standing::NotApplicable;
    let goal = match reading.items.first() {
        Some(first) if !is_out => (text.goal)(lang.step(&first.item, reading.required)),
        _ => text.left_out.to_owned(),
    };
    let line = (!is_out).then_some(reading.required);
    let answers: Vec<Element> = reading.items.iter().flat_map(|it| answer_marks(it, line, lang)).collect();
    classed("li", "skill-row")
        .with(classed("span", "skill-row__name").with(name))
        .with(classed("span", "skill-row__answer").with(answers))
        .with(classed("span", "skill-row__goal").with(goal))
}
