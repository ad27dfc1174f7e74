//! A group of large radios with hints.

use leptos::prelude::*;

/// One radio.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its value, for ids.
    pub value: &'static str,
    /// Its accessible name.
    pub name: String,
    /// Who or what this is.
    pub hint: String,
    /// A further line.
    pub detail: String,
}

/// The radios in a fieldset.
#[component]
pub fn ChoiceGroup(
    /// The name of the group.
    legend: String,
    /// Name shared by the radios, and part of their ids.
    group: &'static str,
    /// The radios.
    choices: Vec<Choice>,
    /// The value chosen.
    chosen: Signal<Option<&'static str>>,
    /// Called with the value chosen.
    on_choose: Callback<&'static str>,
) -> impl IntoView {
    let option = move |choice: Choice| {
        let value = choice.value;
        let name_id = format!("{group}-{value}-name");
        let hint_id = format!("{group}-{value}-hint");
        let is_checked = move || chosen.get() == Some(value);
        view! {
            <label class="choice-group__option">
                <input type="radio" name=group value=value aria-labelledby=name_id.clone() aria-describedby=hint_id.clone()
                    prop:checked=is_checked on:change=move |_| on_choose.run(value) />
                <span class="choice-group__text">
                    <span class="choice-group__name" id=name_id>{choice.name}</span>
                    <span id=hint_id class="choice-group__hint">{choice.hint}</span>
                    {(!choice.detail.is_empty()).then(|| view! { <span class="choice-group__posts">{choice.detail}</span> })}
                </span>
            </label>
        }
    };
    view! {
        <fieldset class="choice-group">
            <legend class="choice-group__legend">{legend}</legend>
            <div class="choice-group__options">{choices.into_iter().map(option).collect_view()}</div>
        </fieldset>
    }
}
