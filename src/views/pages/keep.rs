//! What was agreed on, saving and opening a session, tables for a spreadsheet, and what to delete afterwards.

use leptos::prelude::*;

use super::group::losses;
use super::tables;
use crate::browser::{files, page};
use crate::domain::catalog::{Catalog, ItemId, Localized};
use crate::domain::document::SavedSession;
use crate::state::dialog::Dialog;
use crate::state::filing;
use crate::state::meeting::{Opened, Told};
use crate::state::workshop::Workshop;
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, button, classed, el, live, section};
use crate::views::parts::action_form::ActionForm;
use crate::views::parts::choice_dialog::{ChoiceDialog, choice};

/// The region.
#[component]
pub fn Keep(
    /// The language.
    lang: Lang,
) -> Node {
    let workshop = Workshop::here();
    let text = &lang.group_text().session;
    let told = live(move || workshop.meeting.told().map(|it| told(it, workshop.catalog, lang)));
    let save = button("button button--primary", text.save, move || filing::save(workshop));
    let tables = [
        button("button", text.save_distributions, move || tables::save_distributions(workshop, lang)),
        button("button", text.save_actions, move || tables::save_actions(workshop, lang)),
        button("button", text.save_needs, move || tables::save_needs(workshop, lang)),
    ];
    section("page__section", "keep-title", text.keep)
        .with(el("h3").with(text.actions))
        .with(live(move || actions(workshop, lang)))
        .with(el("h3").with(text.saving))
        .with(el("p").with(text.keep_lead))
        .with(until(workshop, lang))
        .with(members(workshop, lang))
        .with(classed("div", "keep__buttons").with(save))
        .with(view! { <Opener lang /> })
        .with(classed("div", "keep__buttons").with(tables))
        .with(classed("p", "page__note").with(text.csv_note))
        .with(classed("div", "keep__told").attr("role", "status").with(told))
        .view()
}

fn told(told: Told, catalog: &Catalog, lang: Lang) -> Vec<Element> {
    let text = &lang.group_text().session;
    let lines = match told {
        Told::Saved(file) => [Some((text.saved)(&file)), None],
        Told::NotSaved => [Some(text.not_saved.to_owned()), None],
        Told::NotOpened(file, problem) => [Some((text.not_opened)(&file, &problem)), None],
        Told::TooLarge => [Some(text.too_large.to_owned()), None],
        Told::NoDay => [Some(text.no_day.to_owned()), None],
        Told::Opened(it) => return opened(&it, catalog, lang),
    };
    lines.into_iter().flatten().map(|line| el("p").with(line)).collect()
}

/// What an opened session brings, and what is other than before.
fn opened(it: &Opened, catalog: &Catalog, lang: Lang) -> Vec<Element> {
    let text = &lang.group_text().session;
    let purpose = it.purpose.and_then(|id| catalog.purposes.iter().find(|purpose| purpose.id == id));
    let lines = [
        Some((text.opened)(it.members)),
        purpose.map(|purpose| (text.opened_for)(lang.of(&purpose.name))),
        it.is_of_other_content.then(|| text.opened_of_other_content.to_owned()),
        it.over.as_ref().map(|day| (text.expired)(day)),
    ];
    lines.into_iter().flatten().map(|line| el("p").with(line)).collect()
}

/// A form for each topic that was chosen or has an action. Made anew when topics change, never while one types.
fn actions(workshop: Workshop, lang: Lang) -> Node {
    let text = &lang.group_text().session;
    let meeting = workshop.meeting;
    workshop.timetable.follow_replacement();
    let topics = meeting.topics_to_note();
    if topics.is_empty() {
        return el("p").with(text.no_actions).view();
    }
    let one = |item: ItemId| {
        let title = tables::stem(&item, workshop, lang).to_owned();
        el("li").with(view! { <ActionForm meeting item title lang /> })
    };
    classed("ul", "keep__actions").with(topics.into_iter().map(one).collect::<Vec<_>>()).view()
}

fn until(workshop: Workshop, lang: Lang) -> Element {
    let text = &lang.group_text().session;
    let input = live(move || {
        // Made anew when a file is opened, because its day is the input's first.
        workshop.timetable.follow_replacement();
        el("input")
            .attr("type", "date")
            .attr("value", untrack(|| workshop.meeting.keep_until()))
            .attr("aria-describedby", "until-hint")
            .attr("max", "9999-12-31")
            .on("change", move |event| {
                workshop.meeting.set_keep_until(page::value(&event));
                // What is no day is not held, and so it does not stand there either.
                page::set_value(&event, &untrack(|| workshop.meeting.keep_until()));
            })
    });
    el("div")
        .with(classed("label", "keep__until").with(el("span").with(text.keep_until)).with(input))
        .with(classed("p", "page__note").attr("id", "until-hint").with(text.keep_until_hint))
}

/// The warning stands before the box.
fn members(workshop: Workshop, lang: Lang) -> Element {
    let text = &lang.group_text().session;
    let input = el("input")
        .attr("type", "checkbox")
        .attr("aria-describedby", "members-warning")
        .checked(move || workshop.meeting.keeps_members())
        .on("change", move |event| workshop.meeting.set_keeps_members(page::is_checked(&event)));
    classed("div", "keep__members")
        .with(classed("p", "keep__warning").attr("id", "members-warning").with(text.keeps_members_warning))
        .with(classed("label", "group-page__duties").with(input).with(text.keeps_members))
}

/// Opens a session file, after asking if that takes the place of anything.
#[component]
fn Opener(
    /// The language.
    lang: Lang,
) -> Node {
    let workshop = Workshop::here();
    let text = &lang.group_text().session;
    let dialog = Dialog::new("replace-dialog");
    let take = move || filing::take_over_waiting(workshop);
    let ask = move |session: SavedSession| {
        workshop.meeting.put_aside(session);
        if workshop.losses_now().any() { dialog.open() } else { take() }
    };
    let input = classed("input", "file-opener__input")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("aria-describedby", "session-hint")
        .on("change", move |event| {
            if let Some(file) = files::picked(&event) {
                filing::open(file, workshop, ask);
            }
        });
    let choices = vec![choice(text.replace_yes, "", take), choice(text.replace_no, "", || ())];
    classed("div", "file-opener")
        .with(classed("label", "file-opener__button button").with(input).with(text.open))
        .with(classed("p", "file-opener__hint").attr("id", "session-hint").with(text.open_hint))
        .with(view! { <ChoiceDialog dialog title=text.replace lead=losses(workshop, lang) choices /> })
        .view()
}

/// What to delete after the session.
#[component]
pub fn Done(
    /// The language.
    lang: Lang,
) -> Node {
    let workshop = Workshop::here();
    let text = &lang.group_text().session;
    let line = |(place, it): (usize, &'static Localized)| {
        let input = el("input")
            .attr("type", "checkbox")
            .checked(move || workshop.look.is_done(place))
            .on("change", move |event| workshop.look.set_done(place, page::is_checked(&event)));
        el("li").with(classed("label", "group-page__duties").with(input).with(el("span").with(lang.of(it))))
    };
    let lines: Vec<Element> = workshop.content.leaving_files.iter().enumerate().map(line).collect();
    section("page__section", "done-title", text.done)
        .with(el("p").with(text.done_lead))
        .with(classed("ul", "checklist").with(lines))
        .view()
}
