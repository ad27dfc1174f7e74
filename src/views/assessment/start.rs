//! `#/`: who one is, and the ways in: begin, continue, open a file. Nothing is replaced unasked.

use leptos::prelude::*;

use super::parts::course_card::Fact;
use super::parts::erase_section::EraseSection;
use super::start_form::BeginForm;
use crate::browser::page;
use crate::domain::files::{Replaced, SavedAssessment};
use crate::state::assessment::notice::{Message, Remedy};
use crate::state::assessment::start_form::Draft;
use crate::state::assessment::storage_port::Saving;
use crate::state::assessment::store::Session;
use crate::state::assessment::{file_io, navigation, record_loader};
use crate::state::dialog::Dialog;
use crate::state::route::Route;
use crate::state::ui::Screen;
use crate::text::Text;
use crate::views::shared::changing::{anew, words};
use crate::views::shared::file_opener::FileOpener;
use crate::views::shared::section::Section;

/// The start page.
#[component]
pub fn StartPage(
    /// What is chosen before anything is begun.
    draft: Draft,
    /// Asks about the answers here when a file was opened.
    dialog: Dialog,
) -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let text = &screen.text().start;
    view! {
        <Beginning draft>
            <section class="page__section">
                <hr />
                <FileOpener
                    label=text.open
                    hint=text.open_hint
                    hint_id="open-hint"
                    on_pick=move |file| file_io::open(file, session, screen, draft, dialog)
                />
            </section>
            {anew(move || replaced_checks(session, screen))}
            {anew(move || unreadable_records(session, screen))}
            {anew(move || erasing(session, screen))}
        </Beginning>
    }
}

/// The page as far as it is shown before the app has started: all but the file to open.
#[component]
pub fn Beginning(
    /// What is chosen before anything is begun.
    draft: Draft,
    /// What comes last.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text) = (screen.lang(), screen.text());
    view! {
        <main class="page" id="main">
            <div class="page__section">
                <h1 tabindex="-1">{text.start.heading}</h1>
                <p class="page__lead">{lang.of(&session.catalog.opening)}</p>
                <Facts text />
            </div>
            {anew(move || resume_card(session, screen))}
            {anew(move || earlier_checks(session, screen))}
            <BeginForm draft />
            {children.map(|children| children())}
        </main>
    }
}

#[component]
fn Facts(text: &'static Text) -> impl IntoView {
    let it = &text.start;
    let facts = [
        (it.time_label, it.time),
        (it.count_label, it.count),
        (it.name_label, it.name),
        (it.sending_label, it.sending),
    ];
    let facts = facts.map(|(label, value)| view! { <div><Fact label value /></div> });
    view! { <dl class="facts">{facts.collect_view()}</dl> }
}

/// Who the unfinished or finished check is of, and how far it is.
#[component]
pub(super) fn Present(
    /// The check.
    session: Session,
    /// Where the language is.
    screen: Screen,
) -> impl IntoView {
    view! { <span inner_html=words(move || present(session, screen))></span> }
}

fn present(session: Session, screen: Screen) -> String {
    let (lang, text) = (screen.lang(), screen.text());
    let progress = session.progress();
    let sentence = session.with_current(|it| {
        let (rank, tier) = (session.catalog.rank(it.rank), session.catalog.tier(it.tier));
        let (answered, of) = progress.map_or((0, 0), |it| (it.answered, it.of));
        (text.start.resume_detail)(lang.of(&rank.name), lang.of(&tier.name), answered, of)
    });
    sentence.unwrap_or_default()
}

fn resume_card(session: Session, screen: Screen) -> Option<AnyView> {
    let text = &screen.text().start;
    let is_finished = session.with_current(|it| it.finished.is_some())?;
    let resume = move |_| screen.go(&navigation::resume(session));
    let card = view! {
        <section class="resume-card" aria-labelledby="resume-title">
            <div>
                <h2 class="resume-card__title" id="resume-title">
                    {if is_finished { text.finished_title } else { text.resume_title }}
                </h2>
                <p class="resume-card__detail">{present(session, screen)}</p>
            </div>
            <div class="page__actions">
                <button type="button" class="button button--primary" on:click=resume>{text.resume}</button>
                {is_finished.then(|| view! { <a class="button" href="#/result">{text.see_result}</a> })}
            </div>
        </section>
    };
    Some(card.into_any())
}

/// The checks whose place another took, each with the way back and the way to be rid of it.
fn replaced_checks(session: Session, screen: Screen) -> Option<AnyView> {
    let (lang, text) = (screen.lang(), &screen.text().start);
    let one = |it: Replaced| {
        let last = it.assessments.last()?;
        let (rank, tier) = (session.catalog.rank(last.rank), session.catalog.tier(last.tier));
        let answered = it.assessments.iter().map(|it| it.answers.len() + it.kept.len()).sum();
        let day = it.at.day().map_or_else(String::new, |day| day.as_str().to_owned());
        let words = (text.replaced_check)(&day, lang.of(&rank.name), lang.of(&tier.name), answered);
        let (at, other) = (it.at.clone(), it.at);
        let back = move |_| {
            session.bring_back(&at);
            screen.say_with(Message::Undone, Remedy::Undo);
            page::focus_later("main h1");
        };
        let discard = move |_| {
            session.discard(&other);
            screen.say(Message::Discarded);
            page::focus_later("main h1");
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
    let rows: Vec<_> = session.replaced().into_iter().filter_map(one).collect();
    let list = (!rows.is_empty()).then(|| {
        view! {
            <Section class="replaced-checks" id="replaced-title" title=text.replaced_title>
                <p>{text.replaced_lead}</p>
                <ul class="replaced-checks__list">{rows}</ul>
            </Section>
        }
    })?;
    Some(list.into_any())
}

/// The way to what could not be read and is kept aside.
fn unreadable_records(session: Session, screen: Screen) -> Option<AnyView> {
    let text = &screen.text().saving;
    // Made anew when everything is erased.
    let is_there = session.saving() != Saving::Erased && record_loader::has_unreadable();
    is_there.then(|| {
        view! {
            <Section class="replaced-checks" id="unreadable-title" title=text.unreadable_title>
                <p>{text.unreadable_lead}</p>
                <div class="page__actions">
                    <button type="button" class="button" on:click=move |_| file_io::save_unreadable(screen)>
                        {text.save_unreadable}
                    </button>
                </div>
            </Section>
        }
        .into_any()
    })
}

/// The way to leave nothing behind, at the end of a journey.
fn erasing(session: Session, screen: Screen) -> Option<AnyView> {
    let is_over = session.with_current(|it| it.finished.is_some())?;
    let is_shared = session.saving() == Saving::Shared;
    let hint = screen.text().start.erase_hint;
    (is_over || is_shared).then(|| view! { <EraseSection hint /> }.into_any())
}

/// The checks before the present one, each with the way to its result.
fn earlier_checks(session: Session, screen: Screen) -> Option<AnyView> {
    let (lang, text) = (screen.lang(), screen.text());
    let one = |it: SavedAssessment| {
        let month = it.month().map_or_else(String::new, |month| (text.result.month)(month.as_str()));
        let (rank, tier) = (session.catalog.rank(it.rank), session.catalog.tier(it.tier));
        let words = (text.start.earlier_check)(&month, lang.of(&rank.name), lang.of(&tier.name));
        let state = it
            .finished
            .is_none()
            .then(|| view! { <span class="earlier-checks__state">{text.start.in_progress}</span> });
        view! { <li><a class="earlier-checks__link" href=Route::Earlier(it.id).href()>{words}</a> " " {state}</li> }
    };
    let checks: Vec<_> = session.earlier().into_iter().map(one).collect();
    let list = (!checks.is_empty()).then(|| {
        view! {
            <Section class="earlier-checks" id="earlier-title" title=text.start.earlier>
                <ul class="earlier-checks__list">{checks}</ul>
            </Section>
        }
    })?;
    Some(list.into_any())
}
