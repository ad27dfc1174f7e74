//! A modal dialog, and one of a few clear choices before anything is replaced or erased.

use leptos::prelude::*;

use crate::state::dialog::Dialog;
use crate::views::element::{Child, Element, Node, button, classed, el};

/// One choice: its words, a detail, and what it does.
pub struct DialogChoice {
    /// The words on the button.
    pub label: &'static str,
    /// A further line, or nothing.
    pub detail: &'static str,
    /// What it does; the dialog closes itself.
    pub act: Box<dyn Fn() + Send>,
}

/// A choice that does that.
pub fn choice(label: &'static str, detail: &'static str, act: impl Fn() + Send + 'static) -> DialogChoice {
    DialogChoice { label, detail, act: Box::new(act) }
}

/// A dialog of that BEM block with its heading, which takes the focus when it opens.
pub fn modal(dialog: Dialog, block: [&'static str; 3], title: &'static str, body: impl Child) -> Element {
    modal_left(dialog, block, title, body, || ())
}

/// The same, with what Escape does beside closing it.
fn modal_left(
    dialog: Dialog,
    block: [&'static str; 3],
    title: &'static str,
    body: impl Child,
    left: impl Fn() + Send + 'static,
) -> Element {
    let [class, body_class, title_class] = block;
    let title_id = format!("{}-title", dialog.id);
    let title = classed("h2", title_class)
        .attr("id", title_id.clone())
        .attr("autofocus", "")
        .attr("tabindex", "-1")
        .with(title);
    classed("dialog", class)
        .attr("id", dialog.id)
        .attr("aria-labelledby", title_id)
        .on("close", move |_| {
            if dialog.note_closed() {
                left();
            }
        })
        .with(classed("div", body_class).with(title).with(body))
}

/// The dialog. Escape closes it and chooses nothing, or does what `left` says.
#[component]
pub fn ChoiceDialog(
    /// Whether it is open.
    dialog: Dialog,
    /// The heading.
    title: &'static str,
    /// A sentence below it.
    lead: Node,
    /// The choices.
    choices: Vec<DialogChoice>,
    /// What Escape does beside closing it.
    #[prop(optional)]
    left: Option<Box<dyn Fn() + Send>>,
) -> Node {
    let choose = move |it: DialogChoice| {
        let detail = (!it.detail.is_empty()).then(|| classed("span", "choice-dialog__detail").with(it.detail));
        let act = it.act;
        let close_and_act = move || {
            dialog.close();
            act();
        };
        button("button", el("span").with(it.label), close_and_act).with(detail)
    };
    let choices: Vec<Element> = choices.into_iter().map(choose).collect();
    let block = ["choice-dialog", "choice-dialog__body", "choice-dialog__title"];
    let choices = classed("div", "choice-dialog__choices").with(choices);
    let left = move || left.as_ref().map_or((), |left| left());
    modal_left(dialog, block, title, [el("p").with(lead), choices], left).view()
}
