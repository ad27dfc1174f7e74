//! The sheets on paper: A4, black and white, on the page only while they are printed. Never a name of a person; numbers
//! only under the rule for what circulates.

use std::sync::Arc;

use leptos::prelude::*;

use super::questionnaire_paper::questionnaire;
use super::slides::{kind_name, part_name};
use super::tables::{all_topics, stem};
use super::topics::{policy_words, subject};
use crate::domain::document::Action;
use crate::domain::group::{Topic, circulating};
use crate::state::papers::Sheet;
use crate::state::workshop::Workshop;
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, classed, el, live};
use crate::views::parts::distribution_bar::DistributionBar;
use crate::views::parts::step_list::StepList;

/// How many topics have a sheet where none was chosen.
const SHEETS: usize = 3;

/// Rows to write on in a report of which nothing was typed.
const BLANK: usize = 3;

/// Empty rows of the worksheet.
const ROWS: usize = 5;

/// What is printed.
#[component]
pub fn Papers(
    /// The language.
    lang: Lang,
) -> Node {
    let workshop = Workshop::here();
    let sheet = move || {
        workshop.papers.sheet().map(|sheet| match sheet {
            Sheet::Agenda => vec![agenda(workshop, lang)],
            Sheet::Rules => vec![rules(workshop, lang)],
            Sheet::Topics => topics(workshop, lang),
            Sheet::Worksheet => vec![worksheet(workshop, lang)],
            Sheet::Report => vec![report(workshop, lang)],
            Sheet::Questionnaire => questionnaire(workshop, lang),
        })
    };
    classed("div", "paper").with(live(sheet)).view()
}

/// A sheet under its title.
pub(super) fn page(class: &'static str, title: &str) -> Element {
    classed("section", class).with(classed("h1", "paper__title").with(title.to_owned()))
}

/// A sheet with numbers, marked if they are those of the sample.
fn counted(title: &str, workshop: Workshop, lang: Lang) -> Element {
    let mark = workshop.is_sample().then(|| classed("p", "paper__mark").with(lang.group_text().session.sample_mark));
    page("paper__page", title).with(mark)
}

fn agenda(workshop: Workshop, lang: Lang) -> Element {
    let text = &lang.group_text().session;
    let plan = workshop.timetable.plan();
    let record = workshop.content.agendas.get(plan.agenda);
    let mut from = 0;
    let mut rows = Vec::new();
    for (place, minutes) in plan.parts.iter().map(|it| it.minutes).enumerate().filter(|(_, minutes)| *minutes > 0) {
        let script = record.and_then(|it| it.parts.get(place)).map_or("", |it| lang.of(&it.script));
        let what = el("td").with(el("strong").with(part_name(place, workshop, lang))).with(el("p").with(script));
        let span = el("th").attr("scope", "row").with((text.span)(from, from + minutes));
        rows.push(el("tr").with(span).with(what));
        from += minutes;
    }
    let head = [text.elapsed, text.part].map(|it| el("th").attr("scope", "col").with(it));
    let table = classed("table", "paper__table paper__script")
        .with(el("thead").with(el("tr").with(head)))
        .with(el("tbody").with(rows));
    page("paper__page", text.agenda_title).with(el("p").with((text.total)(plan.minutes() as usize))).with(table)
}

fn rules(workshop: Workshop, lang: Lang) -> Element {
    let rules: Vec<Element> = workshop.content.ground_rules.iter().map(|it| el("li").with(lang.of(it))).collect();
    let title = lang.group_text().session.rules_title;
    page("paper__page paper__page--card", title).with(classed("ol", "paper__rules").with(rules))
}

/// The topics that were chosen, or the first few.
fn offered(workshop: Workshop) -> Vec<Topic> {
    let mut topics = workshop.topics_on_screen();
    if workshop.chosen().is_empty() {
        topics.truncate(SHEETS);
    }
    topics
}

fn topics(workshop: Workshop, lang: Lang) -> Vec<Element> {
    offered(workshop).iter().map(|it| topic(it, workshop, lang)).collect()
}

fn topic(topic: &Topic, workshop: Workshop, lang: Lang) -> Element {
    let text = &lang.group_text().session;
    let shown = circulating(&topic.distribution, workshop.thresholds());
    let item = Arc::clone(&topic.item);
    let few = (workshop.has_pictures() && shown.is_none()).then(|| {
        let people = workshop.thresholds().for_circulation().shown as usize;
        el("p").with(lang.said_of(text.people, &(text.few)(people)))
    });
    let questions = workshop.content.questions(topic.subject, workshop.catalog);
    let questions: Vec<Element> = questions.iter().map(|it| el("li").with(lang.of(it))).collect();
    let quote = classed("blockquote", "paper__policy")
        .with(el("p").with(policy_words(topic.subject, workshop.catalog, lang)))
        .with(classed("p", "clause").with((lang.text().clause)(&topic.item.clause)));
    counted(lang.of(&topic.item.stem), workshop, lang)
        .with(classed("p", "paper__subject").with(subject(topic.subject, workshop.catalog, lang)))
        .with(quote)
        .with(view! { <StepList item shown lang /> })
        .with(few)
        .with(el("h2").with(text.questions))
        .with(classed("ol", "paper__questions").with(questions))
        .with(el("h2").with(text.memo))
        .with(lines(8))
}

/// Lines to write on.
pub(super) fn lines(number: usize) -> Element {
    classed("ul", "paper__lines").with((0..number).map(|_| el("li")).collect::<Vec<_>>())
}

fn worksheet(workshop: Workshop, lang: Lang) -> Element {
    let text = &lang.group_text().session;
    let actions = workshop.meeting.actions();
    let filled = actions.iter().map(|it| {
        let cells = [it.text.clone(), it.post.clone(), it.when.clone()].map(|cell| el("td").with(cell));
        el("tr").with(cells).with(kinds(Some(it), lang))
    });
    let blank = (0..ROWS).map(|_| el("tr").with([el("td"), el("td"), el("td")]).with(kinds(None, lang)));
    let head = [text.action_text, text.action_post, text.action_when, text.action_kind];
    let head = head.map(|it| el("th").attr("scope", "col").with(it));
    let table = classed("table", "paper__table paper__worksheet")
        .with(el("thead").with(el("tr").with(head)))
        .with(el("tbody").with(filled.chain(blank).collect::<Vec<_>>()));
    let [_, _, _, title, ..] = text.sheets;
    page("paper__page", title).with(table).with(el("h2").with(text.next_time)).with(lines(1))
}

/// The three kinds with a box each; the one chosen is marked.
fn kinds(action: Option<&Action>, lang: Lang) -> Element {
    let chosen = action.map_or("", |it| kind_name(it, lang));
    let line = |name: &'static str| {
        let sign = if name == chosen { "☑ " } else { "☐ " };
        el("p").with([sign, name].concat())
    };
    el("td").with(lang.group_text().session.kinds.map(line))
}

/// One page: how many, what was talked about, how answers to it are distributed, and what was agreed on.
fn report(workshop: Workshop, lang: Lang) -> Element {
    let (text, thresholds) = (&lang.group_text().session, workshop.thresholds());
    let actions = workshop.meeting.actions();
    let talked = |it: &Topic| actions.iter().any(|action| action.item == it.item.id);
    let mut topics: Vec<Topic> = all_topics(workshop).into_iter().filter(talked).collect();
    if topics.is_empty() {
        topics = offered(workshop);
    }
    let people = workshop.with_board(crate::domain::group::Board::people);
    let people = if workshop.meeting.has_record() {
        // A saved session tells how many answered each item, and not how many handed in.
        text.people_by_item.to_owned()
    } else if people >= thresholds.circulating as usize {
        (lang.group_text().count)(people)
    } else {
        (text.few)(thresholds.circulating as usize)
    };
    let people = workshop.has_pictures().then(|| el("p").with(lang.said_of(text.report_people, &people)));
    let one = |it: &Topic| {
        let (scale, shown) = (Some(Arc::clone(&it.item.scale)), circulating(&it.distribution, thresholds));
        el("li")
            .with(el("h3").with(lang.of(&it.item.stem).to_owned()))
            .with(shown.map(|_| el("p").with((lang.group_text().people)(it.distribution.people as usize))))
            .with(shown.map(|shown| view! { <DistributionBar shown scale thresholds lang /> }))
    };
    let topics = topics.iter().take(SHEETS).map(one).collect::<Vec<_>>();
    let row = |it: &Action| {
        let kind = kind_name(it, lang).to_owned();
        let cells =
            [it.text.clone(), it.post.clone(), it.when.clone(), kind, stem(&it.item, workshop, lang).to_owned()];
        el("tr").with(cells.map(|cell| el("td").with(cell)))
    };
    let head = [text.action_text, text.post, text.action_when, text.action_kind, text.topic];
    let blank = if actions.is_empty() { BLANK } else { 0 };
    let blank = (0..blank).map(|_| el("tr").with(["", "", "", "", ""].map(|cell| el("td").with(cell))));
    let table = classed("table", "paper__table paper__actions")
        .with(el("thead").with(el("tr").with(head.map(|it| el("th").attr("scope", "col").with(it)))))
        .with(el("tbody").with(actions.iter().map(row).chain(blank).collect::<Vec<_>>()));
    let keep_until = workshop.meeting.keep_until();
    let until = (!keep_until.is_empty()).then(|| el("p").with(lang.said_of(text.keep_until, &keep_until)));
    counted(text.report, workshop, lang)
        .with(el("p").with(text.report_note))
        .with([people, until])
        .with(el("h2").with(text.report_topics))
        .with(classed("ul", "paper__topics").with(topics))
        .with(el("h2").with(text.actions))
        .with(table)
        .with(el("h2").with(text.next_time))
        .with(lines(1))
}
