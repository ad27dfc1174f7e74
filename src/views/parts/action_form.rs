//! One action about a topic: what, who, by when, and who decides.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::catalog::{ActionKind, ItemId};
use crate::domain::document::{ACTION_MOST, SHORT_MOST};
use crate::state::meeting::{Field, Meeting};
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, classed, el};

/// The fields. What stands in them is taken over as it is typed.
#[component]
pub fn ActionForm(
    /// Where it is written.
    meeting: Meeting,
    /// The topic.
    item: ItemId,
    /// Its heading.
    title: String,
    /// The language.
    lang: Lang,
) -> Node {
    let text = &lang.group_text().session;
    let present = meeting.action_now(&item);
    let fields = [
        area(meeting, &item, text.action_text, present.text),
        line(meeting, &item, Field::Post, text.action_post, present.post),
        line(meeting, &item, Field::When, text.action_when, present.when),
    ];
    let kind = |(value, kind, name): (&'static str, Option<ActionKind>, &'static str)| {
        let (item, is_chosen) = (item.clone(), present.kind == kind);
        let input = el("input")
            .attr("type", "radio")
            .attr("name", ["kind-of-", item.as_str()].concat())
            .attr("value", value)
            .attr_if("checked", is_chosen.then_some(""))
            .on("change", move |_| meeting.change(&item, |it| it.kind = kind));
        classed("label", "action-form__kind").with(input).with(el("span").with(name))
    };
    let named = ActionKind::ALL.into_iter().zip(text.kinds).map(|(it, name)| (it.as_str(), Some(it), name));
    let kinds: Vec<Element> = named.chain([("open", None, text.kind_open)]).map(kind).collect();
    let kinds = classed("fieldset", "action-form__kinds").with(el("legend").with(text.action_kind)).with(kinds);
    let id = ["action-on-", item.as_str()].concat();
    classed("section", "action-form")
        .attr("aria-labelledby", id.clone())
        .with(classed("h3", "action-form__title").attr("id", id).with(title))
        .with(classed("div", "action-form__fields").with(fields).with(kinds))
        .view()
}

fn area(meeting: Meeting, item: &ItemId, label: &'static str, text: String) -> Element {
    let item = item.clone();
    let area = el("textarea")
        .attr("rows", "1")
        .attr("maxlength", ACTION_MOST.to_string())
        .on("input", move |event| meeting.write(&item, Field::Text, &page::typed(&event)))
        .with(text);
    classed("label", "action-form__field").with(el("span").with(label)).with(area)
}

fn line(meeting: Meeting, item: &ItemId, field: Field, label: &'static str, text: String) -> Element {
    let item = item.clone();
    let input = el("input")
        .attr("type", "text")
        .attr("maxlength", SHORT_MOST.to_string())
        .attr("value", text)
        .attr("autocomplete", "off")
        .on("input", move |event| meeting.write(&item, field, &page::typed(&event)));
    classed("label", "action-form__field").with(el("span").with(label)).with(input)
}
