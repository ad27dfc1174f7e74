//! A blank questionnaire for a rank and a tier, with its own explanation of the steps.

use std::sync::Arc;

use leptos::prelude::*;

use super::frame::PaperPage;
use crate::domain::assessment::questionnaire::{Question, Questionnaire, Scope};
use crate::domain::catalog::{Item, Scale, SectionHeads, Subject};
use crate::state::group::store::GroupSession;
use crate::text::Lang;

/// The sheets: what to know, and every question. `kind` says how large the type is.
pub(super) fn questionnaire(kind: &'static str, group_session: GroupSession, lang: Lang) -> AnyView {
    let (text, catalog) = (&lang.group_text().session, group_session.catalog);
    let print_job = group_session.print_job;
    let (rank, tier) = (print_job.rank.get_untracked(), print_job.tier.get_untracked());
    // Who may be one of several is asked everything; the sheet says nothing of who is.
    let section_head = (catalog.rank(rank).section_heads != SectionHeads::None).then_some(true);
    let asked = Questionnaire::of(catalog, Scope { rank, tier, section_head });
    let (rank, tier) = (lang.of(&catalog.rank(rank).name), lang.of(&catalog.tier(tier).name));
    let of = lang.said_of(text.questionnaire_for, &lang.side_by_side(&[rank, tier]));
    let scales = scales(&asked).into_iter().map(|scale| scale_steps(&scale, lang)).collect_view();
    let questions =
        asked.questions.iter().enumerate().map(|(index, question)| paper_question(index + 1, question, lang));
    view! {
        <PaperPage kind title=text.sheet_title>
            <p>{of}</p>
            <p>{lang.of(&catalog.opening)}</p>
            <p>{text.sheet_how}</p>
            <p>{text.sheet_lead}</p>
            <h2>{text.sheet_steps}</h2>
            {scales}
        </PaperPage>
        <section class=["paper__page paper__questions-page ", kind].concat()>{questions.collect_view()}</section>
    }
    .into_any()
}

/// The scales of the questions, each once.
fn scales(asked: &Questionnaire) -> Vec<Arc<Scale>> {
    let mut scales: Vec<Arc<Scale>> = Vec::new();
    for question in &asked.questions {
        if scales.iter().all(|scale| scale.id != question.item.scale.id) {
            scales.push(Arc::clone(&question.item.scale));
        }
    }
    scales
}

fn scale_steps(scale: &Scale, lang: Lang) -> AnyView {
    let steps = scale.steps.iter().map(|step| view! { <li>{lang.of(step).to_owned()}</li> });
    view! {
        <div class="paper__scale">
            <h3>{lang.of(&scale.name).to_owned()}</h3>
            <ul>{steps.collect_view()}</ul>
        </div>
    }
    .into_any()
}

fn paper_question(number: usize, question: &Question, lang: Lang) -> AnyView {
    let item: &Item = &question.item;
    let text = &lang.text().assess;
    let anchors = item.anchors.iter().map(|anchor| {
        let example = anchor.example.as_ref().map(|example| [text.example, lang.of(example)].concat());
        option(lang.of(&anchor.text), example)
    });
    let ends = [&item.scale.not_applicable, &item.scale.unsure].map(|rest| option(lang.of(rest), None));
    let options = anchors.chain(ends).collect_view();
    let covers = item.covers.as_ref().map(|covers| (text.covers)(lang.of(covers)));
    let skill =
        if let Subject::Skill(skill) = &question.subject { Some(lang.of(&skill.name).to_owned()) } else { None };
    view! {
        <article class="paper__question">
            {skill.map(|skill| view! { <p class="paper__subject">{skill}</p> })}
            <h2>{lang.numbered(number, lang.of(&item.stem))}</h2>
            {covers.map(|covers| view! { <p>{covers}</p> })}
            <p>{(text.scene)(lang.of(&item.scene))}</p>
            <ul class="paper__options" role="list">{options}</ul>
        </article>
    }
    .into_any()
}

fn option(words: &str, example: Option<String>) -> AnyView {
    view! {
        <li>
            <span class="paper__sign">"☐"</span>
            <span>{words.to_owned()}</span>
            {example.map(|example| view! { <span class="paper__example">{example}</span> })}
        </li>
    }
    .into_any()
}
