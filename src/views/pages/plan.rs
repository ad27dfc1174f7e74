//! Agenda and topics, as the promoter sets them before the session.

use leptos::prelude::*;

use super::slides::part_name;
use super::tables::stem;
use super::topics::{choice, subject};
use crate::browser::page;
use crate::domain::document::{PART_MOST, SHORT_MOST};
use crate::domain::group::Topic;
use crate::state::route::Route;
use crate::state::screen::Screen;
use crate::state::workshop::Workshop;
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, button, classed, el, live, section};
use crate::views::parts::choice_group::{Choice, ChoiceGroup};
use crate::views::parts::fold::fold;

/// The region.
#[component]
pub fn PlanRegion(
    /// The language.
    lang: Lang,
) -> Node {
    let (screen, workshop) = (Screen::here(), Workshop::here());
    let text = &lang.group_text().session;
    let timetable = workshop.timetable;
    let option = |place: usize, value: &'static str, minutes: u32| Choice {
        value,
        name: (text.length)(minutes as usize),
        hint: String::new(),
        detail: String::new(),
        is_chosen: Box::new(move || timetable.plan().agenda == place),
        choose: Box::new(move || timetable.choose_agenda(place)),
    };
    let agendas = workshop.content.agendas.iter().enumerate();
    let choices = agendas.map(|(place, it)| option(place, it.id.as_str(), it.minutes)).collect();
    let present = move || {
        workshop.look.set_names(false);
        screen.go(&Route::Present);
    };
    section("page__section", "plan-title", text.plan)
        .with(el("p").with(text.plan_lead))
        .with(view! { <ChoiceGroup legend=text.agenda group="agenda" choices /> })
        .with(el("p").with(live(move || (text.total)(timetable.plan().minutes() as usize))))
        .with(fold(workshop.look, "plan", text.plan_edit).with(live(move || parts(workshop, lang))))
        .with(el("h3").with(text.candidates))
        .with(el("p").with(text.candidates_note))
        .with(
            fold(workshop.look, "topics", live(move || (text.chosen)(workshop.chosen().len())))
                .with(topics(workshop, lang)),
        )
        .with(el("div").attr("role", "status").with(live(move || gone(workshop, lang))))
        .with(button("button button--primary", text.present, present).attr("aria-describedby", "present-note"))
        .with(classed("p", "page__note").attr("id", "present-note").with(text.present_note))
        .view()
}

/// Minutes and name of every part. Made anew only when another agenda takes the place of this one.
fn parts(workshop: Workshop, lang: Lang) -> [Element; 2] {
    let text = &lang.group_text().session;
    let timetable = workshop.timetable;
    let plan = timetable.plan_as_chosen();
    let part = |(place, minutes): (usize, u32)| {
        let name = el("input")
            .attr("type", "text")
            .attr("autocomplete", "off")
            .attr("aria-label", (text.part_name_of)(place + 1))
            .attr("maxlength", SHORT_MOST.to_string())
            .attr("value", untrack(|| part_name(place, workshop, lang)))
            .on("change", move |event| {
                timetable.edit_plan(|it| it.set_name(place, &page::value(&event)));
                page::set_value(&event, &untrack(|| part_name(place, workshop, lang)));
            });
        let minutes = el("input")
            .attr("type", "number")
            .attr("min", "0")
            .attr("max", PART_MOST.to_string())
            .attr("step", "1")
            .attr("aria-label", (text.part_minutes_of)(place + 1))
            .attr("value", minutes.to_string())
            .on("input", move |event| {
                if let Ok(minutes) = page::value(&event).parse() {
                    timetable.edit_plan(|it| it.set_minutes(place, minutes));
                }
            })
            // What does not fit is not held, and so it does not stand there either.
            .on("change", move |event| {
                let held = untrack(|| timetable.plan().parts.get(place).map_or(0, |part| part.minutes));
                page::set_value(&event, &held.to_string());
            });
        classed("li", "plan__part").with([name, minutes]).with(el("span").with(text.part_minutes))
    };
    let parts: Vec<Element> = plan.parts.iter().map(|it| it.minutes).enumerate().map(part).collect();
    [classed("p", "page__note").with(text.plan_hint), classed("ol", "plan__parts").with(parts)]
}

/// Topics that were chosen and are not there now.
fn gone(workshop: Workshop, lang: Lang) -> Option<Element> {
    let gone = workshop.chosen_and_gone();
    let stems: Vec<&str> = gone.iter().map(|item| stem(item, workshop, lang)).collect();
    let words = || (lang.group_text().session.gone)(&lang.listed(&stems));
    (!stems.is_empty()).then(|| classed("p", "page__note").with(words()))
}

/// Every topic with a box, in the order that is set.
fn topics(workshop: Workshop, lang: Lang) -> Node {
    live(move || {
        let one = |topic: &Topic| {
            let about = classed("span", "plan__subject").with(subject(topic.subject, workshop.catalog, lang));
            let words = el("span").with(about).with(lang.of(&topic.item.stem).to_owned());
            el("li").with(classed("label", "topic__choice").with([choice(&topic.item.id, workshop), words]))
        };
        classed("ul", "plan__topics").with(workshop.topics().iter().map(one).collect::<Vec<_>>())
    })
}
