//! `#/group`: what to know before, collecting files, and the two tabs.

use leptos::prelude::*;

use super::agenda_form::PlanRegion;
use super::distributions::Topics;
use super::file_import::{FileImport, People};
use super::outcomes::{LeavingFiles, SaveSession};
use super::parts::losses::losses;
use super::print_menu::PrintMenu;
use super::training_needs::Needs;
use crate::browser::{dom, focus, timer};
use crate::domain::group::SAMPLES;
use crate::state::dialog::Dialog;
use crate::state::group::file_reader;
use crate::state::group::store::GroupSession;
use crate::state::group::view_settings::Tab as OpenTab;
use crate::state::ui::Ui;
use crate::views::shared::changing::anew;
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};
use crate::views::shared::choice_group::{Choice, ChoiceGroup};
use crate::views::shared::section::Section;
use crate::views::shared::tabs::{Tab, Tabs};

/// The page of the group session.
#[component]
pub fn GroupPage(
    /// Asks about what is here when files were read.
    dialog: Dialog,
) -> impl IntoView {
    let (ui, group_session) = (Ui::here(), GroupSession::here());
    let (lang, text) = (ui.lang(), ui.lang().group_text());
    let tab = move |id, name, which| Tab {
        id,
        name,
        is_open: Signal::derive(move || group_session.view.tab.get() == which),
        open: Callback::new(move |()| group_session.view.tab.set(which)),
    };
    let tabs = [tab("people-tab", text.people_tab, OpenTab::People), tab("all-tab", text.all_tab, OpenTab::All)];
    let class = move |which| if group_session.view.tab.get() == which { "tabs__panel" } else { "tabs__panel is-away" };
    // The guide for promoters is a page beside this one; the one file stands alone.
    let manual = Some(dom::place("manual")).filter(|page| !page.is_empty());
    view! {
        <main class="page group-page" id="main">
            <h1 tabindex="-1">{text.heading}</h1>
            <p>{text.lead}</p>
            {manual.map(|page| view! { <a class="group-page__manual" href=page>{text.session.manual}</a> })}
            <JumpList />
            <BeforeReading />
            <FileImport lang dialog />
            <Sample />
            <Tabs label=text.tabs tabs />
            <div
                id="people-tab-panel"
                role="tabpanel"
                aria-labelledby="people-tab"
                class=move || class(OpenTab::People)
            >
                <People lang />
            </div>
            <div id="all-tab-panel" role="tabpanel" aria-labelledby="all-tab" class=move || class(OpenTab::All)>
                <Topics lang />
                <Needs lang />
            </div>
            <PlanRegion lang />
            <PrintMenu lang />
            <SaveSession lang />
            <LeavingFiles lang />
            <StartOver />
        </main>
    }
}

/// Ways to the parts of the page. By script: the hash is the route.
#[component]
fn JumpList() -> impl IntoView {
    let (ui, group_session) = (Ui::here(), GroupSession::here());
    let (text, session) = (ui.lang().group_text(), &ui.lang().group_text().session);
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
    let way = |(index, name): (&'static str, &'static str)| {
        let go = move |_| {
            if ["#distribution-title", "#needs-title"].contains(&index) {
                group_session.view.tab.set(OpenTab::All);
            }
            timer::later(Box::new(move || focus::go_to(index)));
        };
        view! { <li><button type="button" class="group-page__way" on:click=go>{name}</button></li> }
    };
    view! {
        <nav aria-label=session.jump>
            <ul class="group-page__ways" role="list">{ways.map(way).collect_view()}</ul>
        </nav>
    }
}

/// What to know before files are read, and the question about the evaluator.
#[component]
fn BeforeReading() -> impl IntoView {
    let (ui, group_session) = (Ui::here(), GroupSession::here());
    let text = ui.lang().group_text();
    let thresholds = group_session.thresholds();
    let option = move |value, name: &str, is: bool| Choice {
        value,
        name: name.to_owned(),
        hint: String::new(),
        detail: String::new(),
        is_chosen: Signal::derive(move || group_session.view.is_evaluator.get() == Some(is)),
        choose: Callback::new(move |()| group_session.view.is_evaluator.set(Some(is))),
    };
    let choices = vec![option("yes", text.yes, true), option("no", text.no, false)];
    let advice =
        move || (group_session.view.is_evaluator.get() == Some(true)).then(|| view! { <p>{text.evaluator_advice}</p> });
    view! {
        <Section id="before-title" title=text.before>
            <ul>
                <li>{text.custody}</li>
                <li>{text.recognised}</li>
                <li>{text.memory}</li>
                <li>{(text.levels)(thresholds.shown as usize, thresholds.exact as usize)}</li>
            </ul>
            <ChoiceGroup legend=text.evaluator group="evaluator" choices />
            <div class="group-page__advice" role="status">{anew(advice)}</div>
        </Section>
    }
}

/// A sample, clearly marked, to try the page with.
#[component]
fn Sample() -> impl IntoView {
    let (ui, group_session) = (Ui::here(), GroupSession::here());
    let text = ui.lang().group_text();
    let dialog = Dialog::new("sample-dialog");
    let samples = text.sample_of.into_iter().zip(SAMPLES);
    let samples =
        samples.map(|(label, people)| choice(label, "", move || file_reader::try_sample(people, group_session)));
    let choices = samples.chain([choice(text.sample_back, "", || ())]).collect();
    let banner = move || group_session.is_sample().then(|| view! { <p>{text.sample_banner}</p> });
    view! {
        <div>
            <button type="button" class="button" on:click=move |_| dialog.open()>{text.sample}</button>
            <div class="group-page__sample" role="status">{anew(banner)}</div>
            <ChoiceDialog dialog title=text.sample choices are_equal=true>
                {text.sample_lead}
                {losses(group_session, ui.lang())}
            </ChoiceDialog>
        </div>
    }
}

/// Everything from the beginning, also for files handed over for the other purpose.
#[component]
fn StartOver() -> impl IntoView {
    let (ui, group_session) = (Ui::here(), GroupSession::here());
    let text = ui.lang().group_text();
    let dialog = Dialog::new("again-dialog");
    let choices =
        vec![choice(text.again_yes, "", move || group_session.begin_again()), choice(text.again_no, "", || ())];
    let has_anything = move || group_session.losses().any() || group_session.is_sample();
    view! {
        <div class=move || if has_anything() { "group-page__again" } else { "is-away" }>
            <button type="button" class="button" on:click=move |_| dialog.open()>{text.again}</button>
            <ChoiceDialog dialog title=text.again choices>
                {text.again_lead}
                {losses(group_session, ui.lang())}
            </ChoiceDialog>
        </div>
    }
}
