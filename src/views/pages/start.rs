//! `#/`: who one is, and the ways in: begin, continue, open a file. Nothing is replaced unasked.

use leptos::prelude::*;

use super::begin::BeginForm;
use crate::state::dialog::Dialog;
use crate::state::draft::Draft;
use crate::state::opening;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::state::walk;
use crate::text::Text;
use crate::views::element::{Child, Element, Node, button, classed, el, heading, link, live, main};
use crate::views::parts::choice_dialog::{ChoiceDialog, choice};
use crate::views::parts::course_card::fact;
use crate::views::parts::file_opener::FileOpener;

/// The start page.
#[component]
pub fn StartPage(
    /// What is chosen before anything is begun.
    draft: Draft,
) -> Node {
    beginning(draft).with(classed("section", "page__section").with(el("hr")).with(view! { <OpenFile draft /> })).view()
}

/// The page as far as it is shown before the app has started: all but the file to open.
pub fn beginning(draft: Draft) -> Element {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text) = (screen.lang(), screen.text());
    let head = classed("div", "page__section")
        .with(heading(text.start.heading))
        .with(classed("p", "page__lead").with(lang.of(&session.catalog.opening)))
        .with(facts(text));
    main("page").with(head).with(live(move || resume_card(session, screen))).with(view! { <BeginForm draft /> })
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

#[component]
fn OpenFile(
    /// Where the file waits.
    draft: Draft,
) -> Node {
    let (screen, session) = (Screen::here(), Session::here());
    let text = screen.text();
    let dialog = Dialog::new("open-dialog");
    let on_pick = Box::new(move |file| {
        opening::open(file, session, screen, move |personal| {
            draft.wait(personal);
            if session.has_answers() { dialog.open() } else { draft.replace(session, screen) }
        });
    });
    let save_first = move || {
        if opening::save_personal(session, screen) {
            draft.replace(session, screen);
        }
    };
    let it = &text.start;
    let choices = vec![
        choice(it.file_keep, "", move || draft.dismiss()),
        choice(it.save_first, it.save_first_detail, save_first),
        choice(it.file_replace, it.replace_detail, move || draft.replace(session, screen)),
    ];
    let lead = live(move || present(session, screen));
    let opener = view! { <FileOpener text on_pick /> }.view();
    [opener, view! { <ChoiceDialog dialog title=it.file_choices_title lead choices /> }.view()].view()
}
