//! The preview of the submission: exactly what the receiver will see, and a choice to leave it.
//!
//! It reads the contexts itself, because what it shows is the file that would be written.

use std::sync::Arc;

use leptos::prelude::*;

use super::choice_dialog::modal;
use super::choice_group::{Choice, ChoiceGroup};
use super::course_card::fact;
use crate::browser::page;
use crate::domain::catalog::{Catalog, Item, Purpose};
use crate::domain::document::{PersonName, Submission};
use crate::state::dialog::Dialog;
use crate::state::handover::Handover;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, button, classed, el, live};

/// The dialog.
#[component]
pub fn SubmissionPreview(
    /// Whether it is open.
    dialog: Dialog,
    /// What is chosen in it.
    handover: Handover,
) -> Node {
    let (screen, session) = (Screen::here(), Session::here());
    let lang = screen.lang();
    let shown = live(move || dialog.is_open().then(|| untrack(|| body(dialog, handover, screen, session))));
    let block = ["submission-preview", "submission-preview__body", "submission-preview__title"];
    modal(dialog, block, lang.text().preview.heading, shown).view()
}

fn body(dialog: Dialog, handover: Handover, screen: Screen, session: Session) -> Node {
    let lang = screen.lang();
    let (text, notices) = (&lang.text().preview, &session.catalog.notices);
    let save = move || match handover.save(session) {
        Some(message) => {
            dialog.close();
            screen.say(message);
        }
        None => {
            page::focus("#preview-name");
        }
    };
    let contents =
        live(move || handover.submission(session.catalog).map(|it| contents(&it, handover, session.catalog, lang)));
    // Outside of what scrolls, so that nothing that comes or goes moves them.
    let actions = classed("div", "submission-preview__actions")
        .with(button("button button--primary", text.save, save))
        .with(button("button", text.cancel, move || dialog.close()));
    let lead = el("p").with([lang.of(&notices.voluntary), " ", text.voluntary]);
    let caution = classed("p", "submission-preview__caution").with(lang.of(&notices.identifiable));
    let parts = [
        lead.view(),
        purposes(handover, session, lang),
        name_field(handover, lang).view(),
        duties_option(handover, lang).view(),
        live(move || around(handover, session, lang)),
        caution.view(),
        section("submission-preview__contents", "preview-contents", text.contents, contents),
    ];
    [classed("div", "submission-preview__scroll").with(parts.view()), actions].view()
}

fn section(class: &'static str, id: &'static str, title: &'static str, body: Node) -> Node {
    let title = el("h3").attr("id", id).with(title);
    classed("section", class).attr("aria-labelledby", id).with(title).with(body).view()
}

fn purposes(handover: Handover, session: Session, lang: Lang) -> Node {
    let choice = |id: Purpose, name, usage| Choice {
        value: id.as_str(),
        name,
        hint: usage,
        detail: String::new(),
        is_chosen: Box::new(move || handover.purpose() == id),
        choose: Box::new(move || handover.set_purpose(id)),
    };
    let purposes = session.catalog.purposes.iter();
    let choices = purposes.map(|it| choice(it.id, lang.of(&it.name).to_owned(), lang.of(&it.usage).to_owned()));
    let choices: Vec<Choice> = choices.collect();
    view! { <ChoiceGroup legend=lang.text().preview.purpose group="purpose" choices /> }.view()
}

/// The name is taken over when it is complete, so that a Japanese input method is not disturbed.
fn name_field(handover: Handover, lang: Lang) -> Element {
    let text = lang.text();
    let fault = move || handover.name_problem().map(text.name_problem);
    let is_wrong = move || if handover.name_problem().is_some() { "true" } else { "false" };
    let input = el("input")
        .attr("type", "text")
        .attr("id", "preview-name")
        .attr("aria-describedby", "preview-name-hint preview-name-error")
        .attr("autocomplete", "off")
        .attr("value", untrack(|| handover.name()))
        .live_attr("aria-invalid", move || is_wrong().into())
        .on("change", move |event| handover.set_name(page::value(&event)));
    let label = classed("label", "submission-preview__label").attr("for", "preview-name").with(text.preview.name_label);
    let hint = classed("p", "submission-preview__hint").attr("id", "preview-name-hint").with(text.preview.name_hint);
    // There without a fault too, so that nothing moves when one comes or goes.
    let fault = classed("p", "form-error submission-preview__fault")
        .attr("id", "preview-name-error")
        .attr("role", "alert")
        .with(live(fault));
    classed("div", "submission-preview__field").with([label, hint, input, fault])
}

fn duties_option(handover: Handover, lang: Lang) -> Element {
    let input = el("input")
        .attr("type", "checkbox")
        .checked(move || handover.leaves_duties())
        .on("change", move |event| handover.set_leaves_duties(page::is_checked(&event)));
    classed("label", "submission-preview__option").with(input).with(el("span").with(lang.text().preview.without_duties))
}

/// Everything in the file, row by row.
fn contents(it: &Submission, handover: Handover, catalog: &Catalog, lang: Lang) -> [Element; 2] {
    let text = &lang.text().preview;
    let no_name = if handover.name_problem().is_some() { text.wrong_name } else { text.no_name };
    let name = it.name.as_ref().map_or(no_name, PersonName::as_str).to_owned();
    let purpose = catalog.purposes.iter().find(|purpose| purpose.id == it.purpose);
    let rows = [
        (text.purpose, purpose.map_or_else(String::new, |purpose| lang.of(&purpose.name).to_owned())),
        (text.name_row, name),
        (text.rank, lang.of(&catalog.rank(it.rank).name).to_owned()),
        (text.tier, lang.of(&catalog.tier(it.tier).name).to_owned()),
        (text.month, (lang.text().result.month)(it.month.as_str())),
        (text.catalog, (text.version)(&it.catalog.id, it.catalog.version)),
        (lang.text().about.digest, it.catalog.digest.clone()),
        (text.id, format!("{} {}", it.id.text(), text.id_note)),
        (text.revision, it.revision.to_string()),
        (text.self_reported_row, text.self_reported.to_owned()),
    ];
    let answer = |item: &Arc<Item>| {
        let answer = it.answers.get(&item.id)?;
        let stem = el("span").with(lang.of(&item.stem).to_owned());
        let words = lang.chosen(item, Some(answer)).to_owned();
        Some(el("li").with([stem, el("span").with(words)]))
    };
    let answers: Vec<Element> = catalog.items().filter_map(answer).collect();
    let list = el("details")
        .with(el("summary").with((text.answers)(it.answers.len())))
        .with(classed("ol", "submission-preview__answers").with(answers));
    [facts(rows.into()), list]
}

/// What happens to the file: by whom, for how long, and whom to ask.
fn around(handover: Handover, session: Session, lang: Lang) -> Option<Element> {
    let text = &lang.text().preview;
    let it = session.catalog.purposes.iter().find(|it| it.id == handover.purpose())?;
    let rows = [
        (text.usage, &it.usage),
        (text.receiver, &it.receiver),
        (text.retention, &it.retention),
        (text.evaluation, &session.catalog.evaluation),
        (text.contact, &it.contact),
    ];
    Some(facts(rows.map(|(label, value)| (label, lang.of(value).to_owned())).into()))
}

fn facts(rows: Vec<(&'static str, String)>) -> Element {
    let rows: Vec<Element> = rows.into_iter().flat_map(|(label, value)| fact(label, value)).collect();
    classed("dl", "submission-preview__facts").with(rows)
}
