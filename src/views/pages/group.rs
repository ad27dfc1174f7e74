//! `#/group`: what to know before, collecting files, and the two tabs.

use leptos::prelude::*;

use super::gathered::{Collect, People};
use super::keep::{Done, Keep};
use super::kit::Kit;
use super::needs::Needs;
use super::plan::PlanRegion;
use super::topics::Topics;
use crate::browser::page;
use crate::domain::catalog::Purpose;
use crate::domain::group::SAMPLES;
use crate::state::dialog::Dialog;
use crate::state::gathering;
use crate::state::look::Tab as Open;
use crate::state::screen::Screen;
use crate::state::workshop::Workshop;
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, button, classed, el, heading, link, live, main, section};
use crate::views::parts::choice_dialog::{ChoiceDialog, DialogChoice, choice};
use crate::views::parts::choice_group::{Choice, ChoiceGroup};
use crate::views::parts::tabs::{Tab, Tabs};

/// The page.
#[component]
pub fn GroupPage(
    /// Asks about what is here when files were read.
    dialog: Dialog,
) -> Node {
    let (screen, workshop) = (Screen::here(), Workshop::here());
    let (lang, text) = (screen.lang(), screen.lang().group_text());
    let tab = move |id, name, which| Tab {
        id,
        name,
        is_open: Box::new(move || workshop.look.tab() == which),
        open: Box::new(move || workshop.look.set_tab(which)),
    };
    let tabs = [tab("people-tab", text.people_tab, Open::People), tab("all-tab", text.all_tab, Open::All)];
    let panel = move |id: &'static str, tab: &'static str, which: Open, content: Node| {
        el("div")
            .attr("id", id)
            .attr("role", "tabpanel")
            .attr("aria-labelledby", tab)
            .live_attr("class", move || {
                if workshop.look.tab() == which { "tabs__panel" } else { "tabs__panel is-away" }.into()
            })
            .with(content)
    };
    let people = panel("people-tab-panel", "people-tab", Open::People, view! { <People lang /> }.view());
    let all = panel(
        "all-tab-panel",
        "all-tab",
        Open::All,
        [view! { <Topics lang /> }.view(), view! { <Needs lang /> }.view()].view(),
    );
    main("page group-page")
        .with([heading(text.heading), el("p").with(text.lead)])
        .with(manual(text.session.manual))
        .with(view! { <Jump /> })
        .with(view! { <Before /> })
        .with(view! { <Collect lang dialog /> })
        .with(view! { <Sample /> })
        .with(view! { <Tabs label=text.tabs tabs /> })
        .with([people, all])
        .with(view! { <PlanRegion lang /> })
        .with(view! { <Kit lang /> })
        .with(view! { <Keep lang /> })
        .with(view! { <Done lang /> })
        .with(view! { <Again /> })
        .view()
}

/// The way to the guide for promoters, a page beside this one; the one file stands alone.
fn manual(words: &'static str) -> Option<Element> {
    let page = page::place("manual");
    (!page.is_empty()).then(|| link("group-page__manual", page).with(words))
}

/// Ways to the parts of the page. By script: the hash is the route.
#[component]
fn Jump() -> Node {
    let (screen, workshop) = (Screen::here(), Workshop::here());
    let (text, session) = (screen.lang().group_text(), &screen.lang().group_text().session);
    let ways = [
        ("#before-title", text.before),
        ("#taken-title", text.taken),
        ("#distribution-title", text.distribution),
        ("#needs-title", text.needs),
        ("#plan-title", session.plan),
        ("#kit-title", session.kit),
        ("#keep-title", session.keep),
        ("#done-title", session.done),
    ];
    let way = |(place, name): (&'static str, &'static str)| {
        let go = move || {
            if ["#distribution-title", "#needs-title"].contains(&place) {
                workshop.look.set_tab(Open::All);
            }
            page::later(Box::new(move || page::go_to(place)));
        };
        el("li").with(button("group-page__way", name, go))
    };
    let ways = classed("ul", "group-page__ways").with(ways.map(way));
    el("nav").attr("aria-label", session.jump).with(ways).view()
}

/// What to know before files are read, and the question about the evaluator.
#[component]
fn Before() -> Node {
    let (screen, workshop) = (Screen::here(), Workshop::here());
    let text = screen.lang().group_text();
    let thresholds = workshop.thresholds();
    let lines = [text.custody, text.recognised, text.memory].map(|line| el("li").with(line));
    let levels = el("li").with((text.levels)(thresholds.shown as usize, thresholds.exact as usize));
    let option = move |value, name: &str, is: bool| Choice {
        value,
        name: name.to_owned(),
        hint: String::new(),
        detail: String::new(),
        is_chosen: Box::new(move || workshop.look.is_evaluator() == Some(is)),
        choose: Box::new(move || workshop.look.set_evaluator(is)),
    };
    let choices = vec![option("yes", text.yes, true), option("no", text.no, false)];
    let advice =
        live(move || (workshop.look.is_evaluator() == Some(true)).then(|| el("p").with(text.evaluator_advice)));
    section("page__section", "before-title", text.before)
        .with(el("ul").with(lines).with(levels))
        .with(view! { <ChoiceGroup legend=text.evaluator group="evaluator" choices /> })
        .with(classed("div", "group-page__advice").attr("role", "status").with(advice))
        .view()
}

/// A sample, clearly marked, to try the page with.
#[component]
fn Sample() -> Node {
    let (screen, workshop) = (Screen::here(), Workshop::here());
    let text = screen.lang().group_text();
    let dialog = Dialog::new("sample-dialog");
    let one =
        |(label, people): (&'static str, usize)| choice(label, "", move || gathering::try_sample(people, workshop));
    let choices: Vec<DialogChoice> = text.sample_of.into_iter().zip(SAMPLES).map(one).collect();
    let choices = choices.into_iter().chain([choice(text.sample_back, "", || ())]).collect();
    let banner = live(move || workshop.is_sample().then(|| el("p").with(text.sample_banner)));
    let lead = [text.sample_lead.view(), losses(workshop, screen.lang())].view();
    el("div")
        .with(button("button", text.sample, move || dialog.open()))
        .with(classed("div", "group-page__sample").attr("role", "status").with(banner))
        .with(view! { <ChoiceDialog dialog title=text.sample lead choices /> })
        .view()
}

/// Everything from the beginning, also for files handed over for the other purpose.
#[component]
fn Again() -> Node {
    let (screen, workshop) = (Screen::here(), Workshop::here());
    let text = screen.lang().group_text();
    let dialog = Dialog::new("again-dialog");
    let choices = vec![choice(text.again_yes, "", move || workshop.begin_again()), choice(text.again_no, "", || ())];
    let open = button("button", text.again, move || dialog.open());
    let has_anything = move || workshop.losses().any() || workshop.is_sample();
    let frame =
        el("div").live_attr("class", move || if has_anything() { "group-page__again" } else { "is-away" }.into());
    let lead = [text.again_lead.view(), losses(workshop, screen.lang())].view();
    frame.with(open).with(view! { <ChoiceDialog dialog title=text.again lead choices /> }).view()
}

/// What would go from this page, in words; nothing where there is nothing.
pub(super) fn losses(workshop: Workshop, lang: Lang) -> Node {
    let text = lang.group_text();
    live(move || {
        let losses = workshop.losses();
        let parts = [
            (losses.files > 0).then(|| (text.lose_files)(losses.files)),
            losses.has_record.then(|| text.lose_record.to_owned()),
            (losses.actions > 0).then(|| (text.lose_actions)(losses.actions)),
            losses.is_prepared.then(|| text.lose_preparation.to_owned()),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        (!parts.is_empty()).then(|| classed("span", "group-page__losses").with((text.lose)(&lang.listed(&parts))))
    })
}

/// The radios for the purpose; it can be chosen only while no file counts. Asks first where something would go.
#[component]
pub fn PurposeChoice(
    /// Asks about what is here when files were read.
    reading: Dialog,
) -> Node {
    let (screen, workshop) = (Screen::here(), Workshop::here());
    let (lang, text) = (screen.lang(), screen.lang().group_text());
    let dialog = Dialog::new("purpose-dialog");
    let name = move |purpose: Purpose| {
        let named = workshop.catalog.purposes.iter().find(|it| it.id == purpose);
        named.map_or("", |it| lang.of(&it.name))
    };
    let choose = move |purpose: Purpose| {
        if workshop.losses_now().has_record {
            workshop.ask_for_purpose(purpose);
            dialog.open();
        } else {
            gathering::choose_purpose(purpose, workshop);
        }
    };
    let option = move |purpose: Purpose| Choice {
        value: purpose.as_str(),
        name: name(purpose).to_owned(),
        hint: String::new(),
        detail: String::new(),
        // Again when the dialog closes, also by Escape: what holds is chosen, and not what was asked about.
        is_chosen: Box::new(move || !dialog.is_open() && workshop.purpose() == purpose),
        choose: Box::new(move || choose(purpose)),
    };
    let choices = Purpose::ALL.map(option).into();
    let group = view! { <ChoiceGroup legend=text.purpose group="purpose" choices /> };
    let offer = live(move || {
        let found = workshop.only_other_purpose()?;
        let read = move || gathering::read_again_for(found, workshop, reading);
        let words = el("p").with((text.found_purpose)(name(found)));
        Some([words, button("button", (text.take_purpose)(name(found)), read)])
    });
    let answers = vec![
        choice(text.purpose_yes, "", move || {
            if let Some(purpose) = workshop.asked_purpose() {
                gathering::choose_purpose(purpose, workshop);
            }
        }),
        choice(text.purpose_no, "", || ()),
    ];
    let lead = losses(workshop, lang);
    el("div")
        .with(group)
        .with(classed("div", "group-page__offer").attr("role", "status").with(offer))
        .with(view! { <ChoiceDialog dialog title=text.purpose_title lead choices=answers /> })
        .view()
}
