//! One question: what it is about, the scene, six native radios with their anchors.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::answers::Answer;
use crate::domain::catalog::{AnchorRecord, Item};
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, classed, el, heading};

/// What a question needs to know of its answer, and what it does with a new one.
#[derive(Clone, Copy)]
pub struct Choosing {
    /// Whether that answer is chosen.
    pub is_chosen: Callback<Answer, bool>,
    /// Chooses it.
    pub choose: Callback<Answer>,
    /// Whether number keys choose, so that they are shown.
    pub has_keys: Callback<(), bool>,
}

/// The question, ready to answer.
#[component]
pub fn QuestionCard(
    /// The question.
    item: Arc<Item>,
    /// The language.
    lang: Lang,
    /// What it is about.
    title: String,
    /// The answer.
    choosing: Choosing,
) -> Node {
    let text = &lang.text().assess;
    let line = |class, words: Option<String>| words.map(|words| classed("p", class).with(words));
    let context = classed("div", "question-card__context")
        .attr("id", "question-context")
        .with(line("question-card__covers", item.covers.as_ref().map(|part| (text.covers)(lang.of(part)))))
        .with(line("question-card__scene", Some((text.scene)(lang.of(&item.scene)))))
        .with(line("question-card__note", item.scale.note.as_ref().map(|note| lang.of(note).to_owned())));
    let answers = classed("fieldset", "question-card__answers")
        .attr("aria-describedby", "question-context")
        .with(classed("legend", "question-card__stem").with(lang.of(&item.stem).to_owned()))
        .with(context)
        .with(classed("div", "question-card__options").with(steps(&item, lang, choosing)))
        .with(classed("p", "question-card__others-title").with(text.others_title))
        .with(
            classed("div", "question-card__options question-card__options--others").with(others(&item, lang, choosing)),
        );
    let class = move || if choosing.has_keys.run(()) { "question-card question-card--keys" } else { "question-card" };
    el("div")
        .live_attr("class", move || class().into())
        .with([heading(title).attr("class", "question-card__block"), answers])
        .view()
}

fn steps(item: &Item, lang: Lang, choosing: Choosing) -> Vec<Element> {
    let lead = lang.text().assess.example;
    let anchors = item.anchors.iter().zip(Answer::ALL).enumerate();
    let option = |(place, (anchor, answer)): (usize, (&AnchorRecord, Answer))| {
        let example = anchor.example.as_ref().map(|it| format!("{lead}{}", lang.of(it)));
        option(place, answer, (lang.of(&anchor.text).to_owned(), example), choosing)
    };
    anchors.map(option).collect()
}

fn others(item: &Item, lang: Lang, choosing: Choosing) -> Vec<Element> {
    let answers = [Answer::NotApplicable, Answer::Unsure].into_iter().zip(4..);
    answers
        .map(|(answer, place)| option(place, answer, (lang.answer(item, Some(answer)).to_owned(), None), choosing))
        .collect()
}

fn option(place: usize, answer: Answer, (label, example): (String, Option<String>), choosing: Choosing) -> Element {
    let (label_id, example_id) = (format!("answer-{place}"), format!("example-{place}"));
    let input = el("input")
        .attr("type", "radio")
        .attr("name", "answer")
        .attr("value", answer.as_str())
        .attr("aria-labelledby", label_id.clone())
        .attr_if("aria-describedby", example.is_some().then(|| example_id.clone()))
        .checked(move || choosing.is_chosen.run(answer))
        .on("change", move |_| choosing.choose.run(answer));
    let text = classed("span", "question-card__text")
        .with(classed("span", "question-card__anchor").attr("id", label_id).with(label))
        .with(example.map(|example| classed("span", "question-card__example").attr("id", example_id).with(example)));
    let key = classed("kbd", "question-card__key").attr("aria-hidden", "true").with((place + 1).to_string());
    classed("label", "question-card__option").with([input, text, key])
}
