//! One question: what it is about, the scene, six native radios with their anchors, and the policy's words.

use leptos::prelude::*;

use crate::domain::answers::Answer;
use crate::domain::catalog::Item;
use crate::text::Lang;

/// The question, ready to answer.
#[component]
pub fn QuestionCard(
    /// The question.
    item: std::sync::Arc<Item>,
    /// The language.
    lang: Lang,
    /// What it is about.
    heading: String,
    /// The answer chosen.
    chosen: Signal<Option<Answer>>,
    /// Whether number keys choose.
    has_keys: Signal<bool>,
    /// Called with the answer.
    on_choose: Callback<Answer>,
) -> impl IntoView {
    let text = &lang.text().assess;
    let radio =
        move |(place, answer, label, example)| option(Radio { place, answer, label, example, chosen, on_choose });
    let others = [Answer::NotApplicable, Answer::Unsure].into_iter().enumerate();
    let others = others.map(|(at, answer)| (at + 4, answer, lang.answer(&item, Some(answer)).to_owned(), None));
    let covers = item.covers.as_ref().map(|part| (text.covers)(lang.of(part)));
    let note = item.scale.note.as_ref().map(|note| lang.of(note).to_owned());
    let class = move || if has_keys.get() { "question-card question-card--keys" } else { "question-card" };
    view! {
        <div class=class>
            <h1 class="question-card__block" tabindex="-1">{heading}</h1>
            <fieldset class="question-card__answers" aria-describedby="question-context">
                <legend class="question-card__stem">{lang.of(&item.stem).to_owned()}</legend>
                <div class="question-card__context" id="question-context">
                    {covers.map(|covers| view! { <p class="question-card__covers">{covers}</p> })}
                    <p class="question-card__scene">{(text.scene)(lang.of(&item.scene))}</p>
                    {note.map(|note| view! { <p class="question-card__note">{note}</p> })}
                </div>
                <div class="question-card__options">{steps(&item, lang).into_iter().map(radio).collect_view()}</div>
                <p class="question-card__others-title">{text.others_title}</p>
                <div class="question-card__options question-card__options--others">{others.map(radio).collect_view()}</div>
            </fieldset>
        </div>
    }
}

type Option6 = (usize, Answer, String, Option<String>);

fn steps(item: &Item, lang: Lang) -> Vec<Option6> {
    let example = lang.text().assess.example;
    let anchors = item.anchors.iter().zip(Answer::ALL).enumerate();
    anchors
        .map(|(place, (anchor, answer))| {
            let example = anchor.example.as_ref().map(|it| format!("{example}{}", lang.of(it)));
            (place, answer, lang.of(&anchor.text).to_owned(), example)
        })
        .collect()
}

struct Radio {
    place: usize,
    answer: Answer,
    label: String,
    example: Option<String>,
    chosen: Signal<Option<Answer>>,
    on_choose: Callback<Answer>,
}

fn option(it: Radio) -> impl IntoView {
    let Radio { place, answer, label, example, chosen, on_choose } = it;
    let (label_id, example_id) = (format!("answer-{place}"), format!("example-{place}"));
    let described_by = example.is_some().then(|| example_id.clone());
    view! {
        <label class="question-card__option">
            <input type="radio" name="answer" value=answer.as_str() aria-labelledby=label_id.clone()
                aria-describedby=described_by prop:checked=move || chosen.get() == Some(answer)
                on:change=move |_| on_choose.run(answer) />
            <span class="question-card__text">
                <span class="question-card__anchor" id=label_id>{label}</span>
                {example.map(|example| view! { <span class="question-card__example" id=example_id>{example}</span> })}
            </span>
            <kbd class="question-card__key" aria-hidden="true">{(place + 1).to_string()}</kbd>
        </label>
    }
}
