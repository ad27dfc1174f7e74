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
use crate::views::element::{Child, Element, Node, button, classed, el, heading, link, live, main, section};
use crate::views::parts::course_card::fact;
use crate::views::parts::file_opener::FileOpener;

/// The start page.
#[component]
pub fn StartPage(
    /// What is chosen before anything is begun.
    draft: Draft,
    /// Asks about the answers here when a file was opened.
    dialog: Dialog,
) -> Node {
    let (screen, session) = (Screen::here(), Session::here());
    let on_pick = Box::new(move |file| opening::open(file, session, screen, draft, dialog));
    let opener = view! { <FileOpener text=screen.text() on_pick /> };
    beginning(draft).with(classed("section", "page__section").with([el("hr").view(), opener.view()])).view()
}

/// The page as far as it is shown before the app has started: all but the file to open.
pub fn beginning(draft: Draft) -> Element {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text) = (screen.lang(), screen.text());
    let head = classed("div", "page__section")
        .with(heading(text.start.heading))
        .with(classed("p", "page__lead").with(lang.of(&session.catalog.opening)))
        .with(facts(text));
    main("page")
        .with(head)
        .with(live(move || resume_card(session, screen)))
        .with(live(move || earlier_checks(session, screen)))
        .with(view! { <BeginForm draft /> })
}

fn facts(text: &'static Text) -> Element {
    let it = &text.start;
    let facts = [
        (it.time_label, it.time),
        (it.count_label, it.count),
        (it.name_label, it.name),
        (it.sending_label, it.sending),
    ];
    classed("dl", "facts").with(facts.map(|(label, value)| el("div").with(fact(label, value))))
}

/// Who the unfinished or finished check is of, and how far it is.
pub(super) fn present(session: Session, screen: Screen) -> String {
    let (lang, text) = (screen.lang(), screen.text());
    let progress = session.progress();
    let sentence = session.with_current(|it| {
        let (rank, tier) = (session.catalog.rank(it.rank), session.catalog.tier(it.tier));
        let (answered, of) = progress.map_or((0, 0), |it| (it.answered, it.of));
        (text.start.resume_detail)(lang.of(&rank.name), lang.of(&tier.name), answered, of)
    });
    sentence.unwrap_or_default()
}

fn resume_card(session: Session, screen: Screen) -> Option<Element> {
    let text = screen.text();
    let is_finished = session.with_current(|it| it.finished.is_some())?;
    let title = if is_finished { text.start.finished_title } else { text.start.resume_title };
    let words = el("div")
        .with(classed("h2", "resume-card__title").attr("id", "resume-title").with(title))
        .with(classed("p", "resume-card__detail").with(present(session, screen)));
    let actions = classed("div", "page__actions")
        .with(button("button button--primary", text.start.resume, move || screen.go(&walk::resume(session))))
        .with(is_finished.then(|| link("button", "#/result").with(text.start.see_result)));
    let card = classed("section", "resume-card").attr("aria-labelledby", "resume-title");
    Some(card.with([words, actions]))
}

/// The checks before the present one, each with the way to its result.
fn earlier_checks(session: Session, screen: Screen) -> Option<Element> {
    let (lang, text) = (screen.lang(), screen.text());
    let one = |it: SavedAssessment| {
        let month = it.month().map_or_else(String::new, |month| (text.result.month)(month.as_str()));
        let (rank, tier) = (session.catalog.rank(it.rank), session.catalog.tier(it.tier));
        let words = (text.start.earlier_check)(&month, lang.of(&rank.name), lang.of(&tier.name));
        let state =
            it.finished.is_none().then(|| classed("span", "earlier-checks__state").with(text.start.in_progress));
        let link = link("earlier-checks__link", Route::Earlier(it.id).href()).with(words);
        el("li").with(link).with(" ").with(state)
    };
    let checks: Vec<Element> = session.earlier().into_iter().map(one).collect();
    (!checks.is_empty()).then(|| {
        section("earlier-checks", "earlier-title", text.start.earlier)
            .with(classed("ul", "earlier-checks__list").with(checks))
    })
}
