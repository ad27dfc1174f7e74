//! A blank questionnaire in large type for a rank and a tier, with its own explanation of the steps.

use std::sync::Arc;

use leptos::prelude::untrack;

use super::papers::page;
use crate::domain::catalog::{Catalog, Item, ScaleRecord, SectionHeads};
use crate::domain::questionnaire::{Block, Question, Questionnaire, Scope};
use crate::state::workshop::Workshop;
use crate::text::Lang;
use crate::views::element::{Element, classed, el};

/// The sheets: what to know, and every question.
pub(super) fn questionnaire(workshop: Workshop, lang: Lang) -> Vec<Element> {
    let (text, catalog) = (&lang.group_text().session, workshop.catalog);
    let (rank, tier) = untrack(|| workshop.papers.scope());
    // Who may be one of several is asked everything; the sheet says nothing of who is.
    let section_head = (catalog.rank(rank).section_heads != SectionHeads::None).then_some(true);
    let asked = Questionnaire::of(catalog, Scope { rank, tier, section_head });
    let (rank, tier) = (lang.of(&catalog.rank(rank).name), lang.of(&catalog.tier(tier).name));
    let of = lang.said_of(text.questionnaire_for, &lang.side_by_side(&[rank, tier]));
    let begin = page("paper__page paper__page--large", text.sheet_title)
        .with(el("p").with(of))
        .with(el("p").with(lang.of(&catalog.opening)))
        .with([text.sheet_how, text.sheet_lead].map(|it| el("p").with(it)))
        .with(el("h2").with(text.sheet_steps))
        .with(scales(&asked).into_iter().map(|it| scale(&it, lang)).collect::<Vec<_>>());
    let one = |(place, it): (usize, &Question)| question(place + 1, it, catalog, lang);
    let questions: Vec<Element> = asked.questions.iter().enumerate().map(one).collect();
    let questions = classed("section", "paper__page paper__page--large").with(questions);
    vec![begin, questions]
}

/// The scales of the questions, each once.
fn scales(asked: &Questionnaire) -> Vec<Arc<ScaleRecord>> {
    let mut scales: Vec<Arc<ScaleRecord>> = Vec::new();
    for question in &asked.questions {
        if scales.iter().all(|it| it.id != question.item.scale.id) {
            scales.push(Arc::clone(&question.item.scale));
        }
    }
    scales
}

fn scale(scale: &ScaleRecord, lang: Lang) -> Element {
    let steps: Vec<Element> = scale.steps.iter().map(|it| el("li").with(lang.of(it).to_owned())).collect();
    classed("div", "paper__scale").with(el("h3").with(lang.of(&scale.name).to_owned())).with(el("ul").with(steps))
}

fn question(number: usize, question: &Question, catalog: &'static Catalog, lang: Lang) -> Element {
    let item: &Item = &question.item;
    let text = &lang.text().assess;
    let anchors = item.anchors.iter().map(|it| {
        let example =
            it.example.as_ref().map(|it| classed("span", "paper__example").with([text.example, lang.of(it)].concat()));
        option(lang.of(&it.text)).with(example)
    });
    let ends = [&item.scale.not_applicable, &item.scale.unsure].map(|it| option(lang.of(it)));
    let covers = item.covers.as_ref().map(|it| el("p").with((text.covers)(lang.of(it))));
    let skill = matches!(question.block, Block::Skills(_)).then(|| catalog.skills.get(question.subject)).flatten();
    let skill = skill.map(|it| classed("p", "paper__subject").with(lang.of(&it.name)));
    let stem = lang.numbered(number, lang.of(&item.stem));
    classed("article", "paper__question")
        .with(skill)
        .with(el("h2").with(stem))
        .with(covers)
        .with(el("p").with((text.scene)(lang.of(&item.scene))))
        .with(classed("ul", "paper__options").with(anchors.chain(ends).collect::<Vec<_>>()))
}

fn option(words: &str) -> Element {
    el("li").with(classed("span", "paper__sign").with("☐")).with(el("span").with(words.to_owned()))
}
