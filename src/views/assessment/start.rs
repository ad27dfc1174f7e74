//! `#/`: who one is, and the ways in: begin, continue, open a file. Nothing is replaced unasked.

use leptos::prelude::*;

use super::parts::check_summary::summary;
use super::parts::course_card::Fact;
use super::parts::erase_section::EraseSection;
use super::parts::take_along::Framed;
use super::start_form::BeginForm;
use crate::browser::focus;
use crate::domain::assessment::questionnaire::Questionnaire;
use crate::domain::files::{Replaced, SavedAssessment};
use crate::state::assessment::notice::{Message, Remedy};
use crate::state::assessment::start_form::StartForm;
use crate::state::assessment::storage_port::Saving;
use crate::state::assessment::store::AssessmentStore;
use crate::state::assessment::{file_io, navigation, record_loader};
use crate::state::dialog::Dialog;
use crate::state::route::Route;
use crate::state::ui::Ui;
use crate::text::assessment::Text;
use crate::views::shared::changing::{anew, words};
use crate::views::shared::file_opener::FileOpener;
use crate::views::shared::mixed::mixed;
use crate::views::shared::section::Section;

/// The start page.
#[component]
pub fn StartPage(
    /// What is chosen before anything is begun.
    start_form: StartForm,
    /// Asks about the answers here when a file was opened.
    dialog: Dialog,
) -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let text = &ui.text().start;
    view! {
        <Beginning start_form>
            <section class="page__section">
                <hr />
                <FileOpener
                    label=text.open
                    hint=mixed(text.open_hint, ui.lang())
                    hint_id="open-hint"
                    on_pick=move |file| file_io::open(file, store, ui, start_form, dialog)
                />
                <div role="alert" id="open-fault">{anew(move || opening_fault(ui, store))}</div>
            </section>
            {anew(move || replaced_checks(store, ui))}
            {anew(move || unreadable_records(store, ui))}
            {anew(move || erasing(store, ui))}
        </Beginning>
    }
}

/// The page as far as it is shown before the app has started: all but the file to open.
#[component]
pub fn Beginning(
    /// What is chosen before anything is begun.
    start_form: StartForm,
    /// Shown below the form.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let (lang, text) = (ui.lang(), ui.text());
    view! {
        <main class="page start-page" id="main">
            <div class="start-page__lead">
                <h1 tabindex="-1">{text.start.heading}</h1>
                <p class="page__lead">{text.start.promise}</p>
            </div>
            {anew(move || resume_card(store, ui))}
            {anew(move || earlier_checks(store, ui))}
            <div class="start-page__lead">
                <p>{lang.of(&store.catalog.opening)}</p>
                <p>{text.start.own_work}</p>
            </div>
            <Facts start_form store text />
            <Framed ui />
            <BeginForm start_form />
            {children.map(|children| children())}
        </main>
    }
}

/// Number of questions and time, by what is chosen; and that no name and no sending is asked for.
#[component]
fn Facts(start_form: StartForm, store: AssessmentStore, text: &'static Text) -> impl IntoView {
    let text = &text.start;
    let counts = Questionnaire::counts(store.catalog);
    let asked = move || {
        let scope = start_form.scope(store.catalog)?;
        Some(Questionnaire::of(store.catalog, scope).questions.len())
    };
    let count = move || asked().map_or_else(|| (text.count_range)(*counts.start(), *counts.end()), text.count);
    let time = move || asked().map_or(text.time_range, text.time);
    view! {
        <dl class="facts">
            <div><dt>{text.time_label}</dt><dd inner_html=words(time)></dd></div>
            <div><dt>{text.count_label}</dt><dd inner_html=words(count)></dd></div>
            <div><Fact label=text.name_label value=text.name /></div>
            <div><Fact label=text.sending_label value=text.sending /></div>
        </dl>
    }
}

/// Why the last file was not opened, beside the button that opens files.
fn opening_fault(ui: Ui, store: AssessmentStore) -> Option<AnyView> {
    let notice = ui.notice().filter(|notice| notice.message.is_of_opening())?;
    let sentence = notice.message.sentence(ui.lang(), ui.lang().of(&store.catalog.contact));
    Some(view! { <p class="notice-bar__message notice-bar__message--error">{sentence}</p> }.into_any())
}

fn resume_card(store: AssessmentStore, ui: Ui) -> Option<AnyView> {
    let text = &ui.text().start;
    let is_finished = store.with_current(|assessment| assessment.finished.is_some())?;
    let is_complete = store.progress().is_some_and(|progress| progress.answered == progress.of);
    let label = if is_complete { text.look_again } else { text.resume };
    let resume = move |_| ui.go(&navigation::resume(store));
    let class = if is_finished { "button" } else { "button button--primary" };
    let card = view! {
        <section class="resume-card" aria-labelledby="resume-title">
            <div>
                <h2 class="resume-card__title" id="resume-title">
                    {if is_finished { text.finished_title } else { text.resume_title }}
                </h2>
                <p class="resume-card__detail">{summary(store, ui)}</p>
            </div>
            <div class="page__actions">
                {is_finished.then(|| view! { <a class="button button--primary" href="#/result">{text.see_result}</a> })}
                <button type="button" class=class on:click=resume>{label}</button>
            </div>
        </section>
    };
    Some(card.into_any())
}

/// The checks whose place another took, each with the way back and the way to be rid of it.
fn replaced_checks(store: AssessmentStore, ui: Ui) -> Option<AnyView> {
    let (lang, text) = (ui.lang(), &ui.text().start);
    let one = |replaced: Replaced| {
        let last = replaced.assessments.last()?;
        let (rank, tier) = (store.catalog.rank(last.rank), store.catalog.tier(last.tier));
        let answered =
            replaced.assessments.iter().map(|assessment| assessment.answers.len() + assessment.kept.len()).sum();
        let day = replaced.at.day().map_or_else(String::new, |day| day.as_str().to_owned());
        let words = (text.replaced_check)(&day, lang.of(&rank.name), lang.of(&tier.name), answered);
        let (at, other) = (replaced.at.clone(), replaced.at);
        let back = move |_| {
            store.bring_back(&at);
            ui.say_with(Message::Undone, Remedy::Undo);
            focus::focus_later("main h1");
        };
        let discard = move |_| {
            store.discard(&other);
            ui.say(Message::Discarded);
            focus::focus_later("main h1");
        };
        let row = view! {
            <li class="replaced-checks__row">
                <p>{words}</p>
                <div class="page__actions">
                    <button type="button" class="button" on:click=back>{text.bring_back}</button>
                    <button type="button" class="button" on:click=discard>{text.discard}</button>
                </div>
            </li>
        };
        Some(row.into_any())
    };
    let rows: Vec<_> = store.replaced().into_iter().filter_map(one).collect();
    let list = (!rows.is_empty()).then(|| {
        view! {
            <Section class="replaced-checks" id="replaced-title" title=text.replaced_title>
                <p>{text.replaced_lead}</p>
                <ul class="replaced-checks__list" role="list">{rows}</ul>
            </Section>
        }
    })?;
    Some(list.into_any())
}

/// The way to what could not be read and is kept aside.
fn unreadable_records(store: AssessmentStore, ui: Ui) -> Option<AnyView> {
    let text = &ui.text().saving;
    // Made anew when everything is erased. While a message offers the same, once is enough.
    let is_offered = ui.notice().is_some_and(|notice| notice.remedy == Some(Remedy::SaveUnreadable));
    let is_there = store.saving() != Saving::Erased && !is_offered && record_loader::has_unreadable();
    is_there.then(|| {
        view! {
            <Section class="replaced-checks" id="unreadable-title" title=text.unreadable_title>
                <p>{(text.unreadable_lead)(ui.lang().of(&store.catalog.contact))}</p>
                <div class="page__actions">
                    <button type="button" class="button" on:click=move |_| file_io::save_unreadable(ui)>
                        {text.save_unreadable}
                    </button>
                </div>
            </Section>
        }
        .into_any()
    })
}

/// The way to leave nothing behind, as soon as there is something.
fn erasing(store: AssessmentStore, ui: Ui) -> Option<AnyView> {
    let hint = ui.text().start.erase_hint;
    store.is_begun().then(|| view! { <EraseSection hint /> }.into_any())
}

/// The checks before the present one, each with the way to its result.
fn earlier_checks(store: AssessmentStore, ui: Ui) -> Option<AnyView> {
    let (lang, text) = (ui.lang(), ui.text());
    let one = |assessment: SavedAssessment| {
        let month = assessment.month().map_or_else(String::new, |month| (text.result.month)(month.as_str()));
        let (rank, tier) = (store.catalog.rank(assessment.rank), store.catalog.tier(assessment.tier));
        let words = (text.start.earlier_check)(&month, lang.of(&rank.name), lang.of(&tier.name));
        let state = assessment
            .finished
            .is_none()
            .then(|| view! { <span class="earlier-checks__state">{text.start.in_progress}</span> });
        view! { <li><a class="earlier-checks__link" href=Route::Earlier(assessment.id).href()>{words}</a> " " {state}</li> }
    };
    let checks: Vec<_> = store.earlier().into_iter().map(one).collect();
    let list = (!checks.is_empty()).then(|| {
        view! {
            <Section class="earlier-checks" id="earlier-title" title=text.start.earlier>
                <ul class="earlier-checks__list" role="list">{checks}</ul>
            </Section>
        }
    })?;
    Some(list.into_any())
}
