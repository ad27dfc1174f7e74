//! 印刷物: one button for each sheet, and what to know before it is printed.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::catalog::{Rank, Tier};
use crate::state::dialog::Dialog;
use crate::state::papers::Sheet;
use crate::state::workshop::Workshop;
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, button, classed, el, live, section};
use crate::views::parts::choice_dialog::{ChoiceDialog, choice};

/// The region.
#[component]
pub fn Kit(
    /// The language.
    lang: Lang,
) -> Node {
    let workshop = Workshop::here();
    let text = &lang.group_text().session;
    let dialog = Dialog::new("print-dialog");
    let sheet = |((sheet, name), note): ((Sheet, &'static str), &'static str)| {
        let ask = move || {
            workshop.papers.ask(sheet);
            dialog.open();
        };
        let choice = (sheet == Sheet::Questionnaire).then(|| whom(workshop, lang));
        el("li").with(button("button", name, ask)).with(classed("p", "page__note").with(note)).with(choice)
    };
    let sheets: Vec<Element> = Sheet::ALL.into_iter().zip(text.sheets).zip(text.sheet_notes).map(sheet).collect();
    let asked = live(move || {
        let place = Sheet::ALL.iter().position(|it| *it == workshop.papers.asked());
        place.and_then(|it| text.sheets.get(it).copied()).unwrap_or_default()
    });
    let lead = [el("strong").with(asked).view(), el("br").view(), lang.text().result.print_note.view()].view();
    let choices = vec![choice(text.print_yes, "", move || workshop.papers.print()), choice(text.print_no, "", || ())];
    section("page__section", "kit-title", text.kit)
        .with(el("p").with(text.kit_lead))
        .with(classed("ul", "kit").with(sheets))
        .with(view! { <ChoiceDialog dialog title=text.kit lead choices /> })
        .view()
}

/// Rank and tier of the questionnaire.
fn whom(workshop: Workshop, lang: Lang) -> Element {
    let (text, start) = (&lang.group_text().session, &lang.text().start);
    let papers = workshop.papers;
    let (rank, tier) = untrack(|| papers.scope());
    let option = |value: &'static str, name: &'static str, is_chosen: bool| {
        el("option").attr("value", value).attr_if("selected", is_chosen.then_some("")).with(name)
    };
    let ranks = Rank::ALL.map(|it| option(it.as_str(), lang.of(&workshop.catalog.rank(it).name), it == rank));
    let tiers = Tier::ALL.map(|it| option(it.as_str(), lang.of(&workshop.catalog.tier(it).name), it == tier));
    let rank = el("select").with(ranks).on("change", move |event| {
        papers.set_rank(Rank::parse(&page::selected(&event)).unwrap_or(Rank::Staff));
    });
    let tier = el("select").with(tiers).on("change", move |event| {
        papers.set_tier(Tier::parse(&page::selected(&event)).unwrap_or(Tier::General));
    });
    let label = |name, select| classed("label", "group-page__choice").with(el("span").with(name)).with(select);
    classed("fieldset", "kit__whom")
        .with(el("legend").with(text.questionnaire_for))
        .with(classed("div", "group-page__choices").with([label(start.rank, rank), label(start.tier, tier)]))
}
