//! A group of large radios with hints.

use leptos::prelude::*;

use super::changing::words;

/// A radio button of a group.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Value; ids are made of it.
    pub value: &'static str,
    /// Its accessible name.
    pub name: String,
    /// Hint below the name; empty for none.
    pub hint: String,
    /// Second line of the hint; empty for none.
    pub detail: String,
    /// Whether it is chosen.
    pub is_chosen: Signal<bool>,
    /// Called when it is chosen.
    pub choose: Callback<()>,
}

/// Radio buttons in a `<fieldset>`.
#[component]
pub fn ChoiceGroup(
    /// Text of the `<legend>`.
    #[prop(into)]
    legend: String,
    /// Name shared by the radios, and part of their ids.
    group: &'static str,
    /// Words below the legend; empty for none.
    #[prop(default = "")]
    help: &'static str,
    /// What is missing or wrong; empty for nothing.
    #[prop(optional, into)]
    error: Signal<&'static str>,
    /// The radios.
    choices: Vec<Choice>,
) -> impl IntoView {
    let [help_id, error_id] = ["help", "error"].map(|part| format!("{group}-{part}"));
    let described_by = [help_id.clone(), " ".to_owned(), error_id.clone()].concat();
    view! {
        <fieldset class="choice-group" aria-describedby=described_by>
            <legend class="choice-group__legend">{legend}</legend>
            <p class="choice-group__help" id=help_id>{help}</p>
            <p class="form-error" id=error_id inner_html=words(move || error.get())></p>
            <div class="choice-group__options">
                {choices.into_iter().map(|choice| view! { <ChoiceOption group choice /> }).collect_view()}
            </div>
        </fieldset>
    }
}

#[component]
fn ChoiceOption(group: &'static str, choice: Choice) -> impl IntoView {
    let Choice { value, name, hint, detail, is_chosen, choose } = choice;
    let (name_id, hint_id) = (format!("{group}-{value}-name"), format!("{group}-{value}-hint"));
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    view! {
        <label class="choice-group__option">
            <input
                type="radio"
                name=group
                value=value
                aria-labelledby=name_id.clone()
                aria-describedby=described_by
                prop:checked=is_chosen
                on:change=move |_| choose.run(())
            />
            <span class="choice-group__text">
                <span class="choice-group__name" id=name_id>{name}</span>
                {(!hint.is_empty()).then(|| view! { <span class="choice-group__hint" id=hint_id>{hint}</span> })}
                {(!detail.is_empty()).then(|| view! { <span class="choice-group__posts">{detail}</span> })}
            </span>
        </label>
    }
}
