//! The messages at the top of every page: one region that speaks politely, one that speaks at once.
//!
//! The only part that reads contexts: it belongs to the frame, and every page speaks through it.

use leptos::prelude::*;

use crate::state::notice::{Message, Notice, Remedy, Tone};
use crate::state::opening;
use crate::state::screen::Screen;
use crate::state::session::{Saving, Session};

/// What is to be said: a message, or that answers are not being saved.
#[component]
pub fn NoticeBar() -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let said = move |is_alert: bool| {
        let notice = screen.notice().filter(|it| (it.message.tone() == Tone::Error) == is_alert);
        notice.map(|notice| message(notice, screen, session))
    };
    let unsaved = move || {
        let saving = &screen.text().saving;
        match session.saving() {
            Saving::Blocked => Some(saving.blocked),
            Saving::Full => Some(saving.full),
            Saving::Newer => Some(saving.newer),
            Saving::Saved | Saving::Shared => None,
        }
    };
    let warning = move || {
        unsaved().map(|sentence| {
            view! { <div class="notice-bar__message notice-bar__message--warning"><p>{sentence}</p></div> }
        })
    };
    view! {
        <div class="notice-bar">
            <div class="notice-bar__status" role="status">{move || said(false)}</div>
            <div class="notice-bar__alert" role="alert">{move || said(true)}{warning}</div>
        </div>
    }
}

fn message(notice: Notice, screen: Screen, session: Session) -> impl IntoView {
    let class = match notice.message.tone() {
        Tone::Info => "notice-bar__message notice-bar__message--info",
        Tone::Warning => "notice-bar__message notice-bar__message--warning",
        Tone::Error => "notice-bar__message notice-bar__message--error",
    };
    let act = move |remedy: Remedy| match remedy {
        Remedy::Undo => {
            session.undo();
            screen.say(Message::Undone);
        }
        Remedy::SaveUnreadable => opening::save_unreadable(),
    };
    let text = screen.text();
    let button = notice.remedy.map(|remedy| {
        view! {
            <div class="notice-bar__actions">
                <button type="button" class="button" on:click=move |_| act(remedy)>{remedy.label(text)}</button>
            </div>
        }
    });
    view! { <div class=class><p>{notice.message.sentence(text)}</p>{button}</div> }
}
