//! The messages at the top of every page: one region that speaks politely, one that speaks at once.
//!
//! The only part that reads contexts: it belongs to the frame, and every page speaks through it.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::document::SavedAssessment;
use crate::state::device::Saving;
use crate::state::notice::{Message, Notice, Remedy, Tone};
use crate::state::opening;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::views::element::{Child, Element, Node, button, classed, el, live};

/// What is to be said: a message, or that answers are not being saved.
#[component]
pub fn NoticeBar() -> Node {
    let (screen, session) = (Screen::here(), Session::here());
    let said = move |is_alert: bool| {
        let notice = screen.notice().filter(|it| (it.message.tone() == Tone::Error) == is_alert);
        notice.map(|notice| message(notice, screen, session))
    };
    let unsaved = move || {
        let saving = &screen.text().saving;
        let sentence = match session.saving() {
            Saving::Blocked => saving.blocked,
            Saving::Full => saving.full,
            Saving::Newer => saving.newer,
            Saving::Unreadable => saving.left_alone,
            Saving::Erased if session.with_current(SavedAssessment::has_answers) == Some(true) => saving.erased,
            Saving::Saved | Saving::Shared | Saving::Erased => return None,
        };
        Some(classed("div", "notice-bar__message notice-bar__message--warning").with(el("p").with(sentence)))
    };
    let status = classed("div", "notice-bar__status").attr("role", "status").with(live(move || said(false)));
    let alert = classed("div", "notice-bar__alert").attr("role", "alert").with(live(move || said(true)));
    classed("div", "notice-bar").with([status, alert.with(live(unsaved))]).view()
}

fn message(notice: Notice, screen: Screen, session: Session) -> Element {
    let class = match notice.message.tone() {
        Tone::Info => "notice-bar__message notice-bar__message--info",
        Tone::Warning => "notice-bar__message notice-bar__message--warning",
        Tone::Error => "notice-bar__message notice-bar__message--error",
    };
    let act = move |remedy: Remedy| match remedy {
        Remedy::Undo => {
            let remedy = session.has_answers().then_some(Remedy::Undo);
            session.undo();
            screen.say_perhaps_with(Message::Undone, remedy);
            // The button goes away with its message, or another takes its place, and the focus must not go with it. The page is drawn anew first.
            page::later(Box::new(|| {
                page::focus("main h1");
            }));
        }
        Remedy::SaveUnreadable => opening::save_unreadable(screen),
    };
    let text = screen.text();
    let remedy = notice.remedy.map(|remedy| {
        let button = button("button", remedy.label(text), move || act(remedy));
        classed("div", "notice-bar__actions").with(button)
    });
    classed("div", class).with(el("p").with(notice.message.sentence(text))).with(remedy)
}
