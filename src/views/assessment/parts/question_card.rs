//! One question: what it is about, the scene, six native radios with their anchors. The heading is in the legend, so that
//! who comes to the page hears number and question at once.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::assessment::answers::Answer;
use crate::domain::catalog::{Catalog, Item, Scale};
use crate::text::Lang;
use crate::views::shared::glosses::glosses;

/// The question, ready to answer.
#[component]
pub fn QuestionCard(
    /// The question.
    item: Arc<Item>,
    /// The language.
    lang: Lang,
    /// Number of the question, from 1.
    number: usize,
    /// The content, for what short words mean.
    catalog: &'static Catalog,
    /// What it asks about.
    #[prop(into)]
    scope: String,
    /// Whether its scale comes for the first time: what is to be known of it is then said at once.
    is_first_of_scale: bool,
    /// The answer that is chosen, if one is.
    #[prop(into)]
    answer: Signal<Option<Answer>>,
    /// Called with the answer that was chosen.
    #[prop(into)]
    on_answer: Callback<Answer>,
    /// Whether number keys choose, so that they are shown.
    #[prop(into)]
    has_keys: Signal<bool>,
) -> impl IntoView {
    let text = &lang.text().assess;
    let option = |index: usize, of: Answer, label: &str, example: Option<String>| {
        view! { <AnswerOption index of label=label.to_owned() example answer on_answer /> }
    };
    let steps = item.anchors.iter().zip(Answer::ALL).enumerate().map(|(index, (anchor, of))| {
        let example = anchor.example.as_ref().map(|example| format!("{}{}", text.example, lang.of(example)));
        option(index, of, lang.of(&anchor.text), example)
    });
    let steps = steps.collect_view();
    let others = [(4, Answer::NotApplicable), (5, Answer::Unsure)];
    let others = others.map(|(index, of)| option(index, of, lang.answer(&item, Some(of)), None)).collect_view();
    let covers = item.covers.as_ref().map(|part| (text.covers)(lang.of(part)));
    let note = counting_note(&item.scale, is_first_of_scale, lang);
    let glosses = short_words(&item, &scope, catalog, lang);
    view! {
        <div class="question-card" class:question-card--keys=has_keys>
            <p class="question-card__scope">
                <span>{scope}</span>
                {covers.map(|covers| view! { " " <span class="question-card__covers">{covers}</span> })}
            </p>
            <fieldset class="question-card__answers" aria-describedby="question-scene">
                <legend class="question-card__legend">
                    <h1 class="question-card__stem" tabindex="-1">
                        <span class="question-card__number">{number} " "</span>
                        {lang.of(&item.stem).to_owned()}
                    </h1>
                </legend>
                <p class="question-card__scene" id="question-scene">{(text.scene)(lang.of(&item.scene))}</p>
                {note}
                <div class="question-card__options">{steps}</div>
                <div class="question-card__options question-card__options--others">{others}</div>
            </fieldset>
            {glosses}
        </div>
    }
}

/// What the short words in a question mean.
fn short_words(item: &Item, scope: &str, catalog: &Catalog, lang: Lang) -> Option<AnyView> {
    let anchors = item.anchors.iter().map(|anchor| lang.of(&anchor.text));
    let sentences: Vec<&str> = [scope, lang.of(&item.stem)].into_iter().chain(anchors).collect();
    glosses(catalog, &sentences, lang)
}

/// What is to be known of a scale: at once where it comes for the first time, folded later.
fn counting_note(scale: &Scale, is_first: bool, lang: Lang) -> Option<AnyView> {
    let note = lang.of(scale.note.as_ref()?).to_owned();
    let note = view! { <p class="question-card__note">{note}</p> };
    Some(if is_first {
        note.into_any()
    } else {
        view! {
            <details class="question-card__more">
                <summary>{lang.text().assess.counting}</summary>
                {note}
            </details>
        }
        .into_any()
    })
}

/// One radio. `index` counts from 0; its number key is one more.
#[component]
fn AnswerOption(
    index: usize,
    of: Answer,
    label: String,
    example: Option<String>,
    answer: Signal<Option<Answer>>,
    on_answer: Callback<Answer>,
) -> impl IntoView {
    let (label_id, example_id) = (format!("answer-{index}"), format!("example-{index}"));
    view! {
        <label class="question-card__option">
            <input
                type="radio"
                name="answer"
                value=of.as_str()
                aria-labelledby=label_id.clone()
                aria-describedby=example.is_some().then(|| example_id.clone())
                prop:checked=move || answer.get() == Some(of)
                on:change=move |_| on_answer.run(of)
            />
            <span class="question-card__text">
                <span class="question-card__anchor" id=label_id>{label}</span>
                {example.map(|example| view! { <span class="question-card__example" id=example_id>{example}</span> })}
            </span>
            <kbd class="question-card__key" aria-hidden="true">{index + 1}</kbd>
        </label>
    }
}
