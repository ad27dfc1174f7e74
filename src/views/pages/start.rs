//! `#/`: who one is, and the ways in: begin, continue, open a file. Nothing is replaced unasked.

use leptos::prelude::*;

use super::begin::BeginForm;
use crate::domain::document::SavedAssessment;
use crate::state::dialog::Dialog;
use crate::state::draft::Draft;
use crate::state::opening;
use crate::state::route::Route;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::state::walk;
use crate::text::Text;
use crate::views::changing::{anew, words};
use crate::views::parts::course_card::Fact;
use crate::views::parts::file_opener::FileOpener;
use crate::views::parts::section::Section;

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
                    on_pick=move |file| opening::open(file, session, screen, draft, dialog)
                />
            </section>
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
    let resume = move |_| screen.go(&walk::resume(session));
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
