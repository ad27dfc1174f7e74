//! What everyone in the room sees at a time: the agenda, possible topics, one topic, what was agreed on. Never a name.

use std::sync::Arc;

use leptos::prelude::*;

use super::topics::{policy_words, subject};
use crate::domain::document::Action;
use crate::domain::group::{Shown, Topic};
use crate::state::slides::Slide;
use crate::state::timetable::SlideKey;
use crate::state::workshop::Workshop;
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, button, classed, el, heading, live};
use crate::views::parts::action_form::ActionForm;
use crate::views::parts::distribution_bar::why;
use crate::views::parts::step_list::StepList;

/// How many topics are offered where none was chosen.
const OFFERED: usize = 5;

/// A slide.
pub(super) fn slide(slide: Slide, workshop: Workshop, lang: Lang) -> Node {
    match slide {
        Slide::Opening => opening(workshop, lang),
        Slide::Candidates => candidates(workshop, lang),
        Slide::Topic(it) => topic(&it, workshop, lang),
        Slide::Agreed => agreed(workshop, lang),
    }
}

/// The name of a part of the session.
pub(super) fn part_name(part: usize, workshop: Workshop, lang: Lang) -> String {
    let plan = workshop.timetable.plan();
    let own = workshop.content.agendas.get(plan.agenda).and_then(|it| it.parts.get(part));
    let edited = plan.parts.get(part).and_then(|it| it.name.clone());
    edited.unwrap_or_else(|| own.map_or("", |it| lang.of(&it.name)).to_owned())
}

fn opening(workshop: Workshop, lang: Lang) -> Node {
    let text = &lang.group_text().session;
    let timetable = workshop.timetable;
    let parts = move || {
        let (plan, timer) = (timetable.plan(), timetable.timer());
        let line = |(place, minutes): (usize, u32)| {
            let is_on = timer.is_some_and(|(part, _)| part == place);
            let words = (text.part_line)(&part_name(place, workshop, lang), minutes);
            classed("li", "present__part").attr_if("aria-current", is_on.then_some("step")).with(words)
        };
        let parts = plan.parts.iter().map(|it| it.minutes).enumerate().filter(|(_, minutes)| *minutes > 0);
        parts.map(line).collect::<Vec<Element>>()
    };
    let total = live(move || (text.total)(timetable.plan().minutes() as usize));
    let back = live(move || {
        let go = move |part| timetable.go_to_part(untrack(|| timetable.plan().before(part)));
        timetable.timer().map(|(part, _)| button("button", text.back, move || go(part)))
    });
    let rules: Vec<Element> = workshop.content.ground_rules.iter().map(|it| el("li").with(lang.of(it))).collect();
    let agenda = el("div")
        .with(classed("ol", "present__agenda").with(live(parts)))
        .with(classed("p", "present__total").with(total))
        .with(back);
    let rules = el("div").with(el("h2").with(text.rules)).with(classed("ol", "present__rules").with(rules));
    [heading(text.opening), classed("div", "present__columns").with([agenda, rules])].view()
}

fn candidates(workshop: Workshop, lang: Lang) -> Node {
    let text = &lang.group_text().session;
    let is_chosen = !workshop.chosen().is_empty();
    let topics = workshop.topics_on_screen();
    let shown = if is_chosen { topics.len() } else { OFFERED };
    let note = (!is_chosen).then(|| classed("p", "page__note").with(text.candidates_first));
    let one = |it: &Topic| {
        let item = it.item.id.clone();
        let go = move || workshop.timetable.show(SlideKey::Topic(item.clone()));
        let words = button("present__candidate", lang.of(&it.item.stem).to_owned(), go);
        el("li").with(classed("p", "present__subject").with(subject(it.subject, workshop.catalog, lang))).with(words)
    };
    let list = classed("ol", "present__candidates").with(topics.iter().take(shown).map(one).collect::<Vec<_>>());
    [heading(text.candidates).view(), note.view(), list.view()].view()
}

fn topic(topic: &Topic, workshop: Workshop, lang: Lang) -> Node {
    let text = &lang.group_text().session;
    let quote = classed("blockquote", "present__policy")
        .with(classed("span", "present__label").with(text.policy_says))
        .with(el("p").with(policy_words(topic.subject, workshop.catalog, lang)))
        .with(classed("span", "clause").with((lang.text().clause)(&topic.item.clause)));
    let covers = topic.item.covers.as_ref().map(|it| el("p").with((lang.text().assess.covers)(lang.of(it))));
    let shown = topic.distribution.shown;
    let note = match shown {
        _ if !workshop.has_pictures() => Some(text.no_files.to_owned()),
        Shown::Hidden(hidden) => Some(why(hidden, workshop.thresholds(), lang)),
        _ => None,
    };
    let item = Arc::clone(&topic.item);
    let answers = el("div")
        .with(view! { <StepList item shown=Some(shown) lang /> })
        .with(note.map(|note| classed("p", "present__note").with(note)));
    let questions = workshop.content.questions(topic.subject, workshop.catalog);
    let questions: Vec<Element> = questions.iter().map(|it| el("li").with(lang.of(it))).collect();
    let (meeting, item) = (workshop.meeting, topic.item.id.clone());
    let talk = el("div").with(el("h2").with(text.questions)).with(classed("ol", "present__questions").with(questions));
    let parts = [
        classed("p", "present__subject").with(subject(topic.subject, workshop.catalog, lang)),
        heading(lang.of(&topic.item.stem).to_owned()),
        quote.with(covers),
        classed("div", "present__columns").with([answers, talk]),
    ];
    [parts.view(), view! { <ActionForm meeting item title=text.action.to_owned() lang /> }.view()].view()
}

fn agreed(workshop: Workshop, lang: Lang) -> Node {
    let text = &lang.group_text().session;
    let actions = workshop.meeting.actions();
    let none = actions.is_empty().then(|| el("p").with(text.no_actions));
    let one = |it: &Action| {
        let stem = workshop
            .topics_on_screen()
            .iter()
            .find(|topic| topic.item.id == it.item)
            .map(|topic| lang.of(&topic.item.stem).to_owned());
        let facts = [it.post.clone(), it.when.clone(), kind_name(it, lang).to_owned()];
        let facts: Vec<Element> = facts.into_iter().filter(|it| !it.is_empty()).map(|it| el("li").with(it)).collect();
        el("li")
            .with(stem.map(|it| classed("p", "present__subject").with(it)))
            .with(classed("p", "present__action").with(it.text.clone()))
            .with(classed("ul", "present__facts").with(facts))
    };
    let list = classed("ul", "present__agreed").with(actions.iter().map(one).collect::<Vec<_>>());
    [heading(text.agreed).view(), none.view(), list.view()].view()
}

/// Who can see to an action, in words; empty if that was not chosen.
pub(super) fn kind_name(action: &Action, lang: Lang) -> &'static str {
    let place = action.kind.map(|kind| kind as usize);
    place.and_then(|it| lang.group_text().session.kinds.get(it).copied()).unwrap_or_default()
}
