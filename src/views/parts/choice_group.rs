//! A group of large radios with hints.

use std::borrow::Cow;

use leptos::prelude::*;

use crate::views::element::{Child, Element, Node, classed, el};

/// One radio.
pub struct Choice {
    /// Its value, for ids.
    pub value: &'static str,
    /// Its accessible name.
    pub name: String,
    /// Who or what this is.
    pub hint: String,
    /// A further line.
    pub detail: String,
    /// Whether it is chosen.
    pub is_chosen: Box<dyn Fn() -> bool + Send>,
    /// Chooses it.
    pub choose: Box<dyn Fn() + Send>,
}

/// The radios in a fieldset.
#[component]
pub fn ChoiceGroup(
    /// The name of the group.
    #[prop(into)]
    legend: Cow<'static, str>,
    /// Name shared by the radios, and part of their ids.
    group: &'static str,
    /// The radios.
    choices: Vec<Choice>,
) -> Node {
    let options: Vec<Element> = choices.into_iter().map(|choice| option(group, choice)).collect();
    classed("fieldset", "choice-group")
        .with(classed("legend", "choice-group__legend").with(legend))
        .with(classed("div", "choice-group__options").with(options))
        .view()
}

fn option(group: &'static str, choice: Choice) -> Element {
    let Choice { value, name, hint, detail, is_chosen, choose } = choice;
    let name_id = format!("{group}-{value}-name");
    let hint_id = format!("{group}-{value}-hint");
    let has_hint = !hint.is_empty();
    let input = el("input")
        .attr("type", "radio")
        .attr("name", group)
        .attr("value", value)
        .attr("aria-labelledby", name_id.clone())
        .attr_if("aria-describedby", has_hint.then(|| hint_id.clone()))
        .checked(is_chosen)
        .on("change", move |_| choose());
    let text = classed("span", "choice-group__text")
        .with(classed("span", "choice-group__name").attr("id", name_id).with(name))
        .with(has_hint.then(|| classed("span", "choice-group__hint").attr("id", hint_id).with(hint)))
        .with((!detail.is_empty()).then(|| classed("span", "choice-group__posts").with(detail)));
    classed("label", "choice-group__option").with([input, text])
}
