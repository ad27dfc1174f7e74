//! The messages at the top of every page: one region that speaks politely, one that speaks at once. What is said of a
//! saved file stands where it was saved.
//!
//! The only part that reads contexts: it belongs to the frame, and every page speaks through it.

use leptos::prelude::*;

use crate::browser::focus;
use crate::domain::files::SavedAssessment;
use crate::state::assessment::file_io;
use crate::state::assessment::notice::{Message, Notice, Remedy, Tone};
use crate::state::assessment::storage_port::Saving;
use crate::state::assessment::store::AssessmentStore;
use crate::state::route::Route;
use crate::state::ui::Ui;
use crate::views::shared::changing::anew;
use crate::views::shared::mixed::mixed;

/// What is to be said: a message, or that answers are not being saved.
#[component]
pub fn NoticeBar() -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let is_elsewhere = move |message: &Message| match ui.route() {
        Route::Start => message.is_of_opening(),
        Route::Result => message.is_of_saving(),
        _ => false,
    };
    let said = move |is_alert| said(is_alert, ui, store, |message| !is_elsewhere(message));
    let unsaved = move || {
        let sentence = unsaved(ui, store)?;
        Some(view! { <div class="notice-bar__message notice-bar__message--warning"><p>{sentence}</p></div> })
    };
    let again = move || {
        let sentence = (store.saving() == Saving::SavedAgain).then(|| ui.text().saving.again)?;
        Some(view! { <div class="notice-bar__message notice-bar__message--info"><p>{sentence}</p></div> })
    };
    view! {
        <div class="notice-bar">
            <div class="notice-bar__status" role="status">{anew(move || said(false))} {anew(again)}</div>
            <div class="notice-bar__alert" role="alert">{anew(move || said(true))} {anew(unsaved)}</div>
        </div>
    }
}

/// What is said of a file that was just saved, beside the buttons that save.
#[component]
pub fn SavedNotice() -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let said = move |is_alert| said(is_alert, ui, store, Message::is_of_saving);
    view! {
        <div role="status">{anew(move || said(false))}</div>
        <div role="alert">{anew(move || said(true))}</div>
    }
}

/// The message of this kind, in the region that speaks as it is meant to.
fn said(is_alert: bool, ui: Ui, store: AssessmentStore, is_here: impl Fn(&Message) -> bool) -> Option<AnyView> {
    let notice = ui.notice().filter(|notice| is_here(&notice.message))?;
    ((notice.message.tone() == Tone::Error) == is_alert).then(|| message(notice, ui, store))
}

/// Why answers are not being saved, where that is not what the person wishes.
fn unsaved(ui: Ui, store: AssessmentStore) -> Option<&'static str> {
    let saving = &ui.text().saving;
    match store.saving() {
        Saving::Blocked => Some(saving.blocked),
        Saving::Full => Some(saving.full),
        Saving::Newer => Some(saving.newer),
        Saving::Unreadable => Some(saving.left_alone),
        Saving::Emptied if store.with_current(SavedAssessment::has_answers) == Some(true) => Some(saving.emptied),
        Saving::Saved | Saving::SavedAgain | Saving::Shared | Saving::Erased | Saving::Emptied => None,
    }
}

fn message(notice: Notice, ui: Ui, store: AssessmentStore) -> AnyView {
    let class = match notice.message.tone() {
        Tone::Info => "notice-bar__message notice-bar__message--info",
        Tone::Warning => "notice-bar__message notice-bar__message--warning",
        Tone::Error => "notice-bar__message notice-bar__message--error",
    };
    let (text, lang) = (ui.text(), ui.lang());
    let sentence = notice.message.sentence(lang, lang.of(&store.catalog.contact));
    let remedy = notice.remedy.map(|remedy| {
        view! {
            <div class="notice-bar__actions">
                <button type="button" class="button" on:click=move |_| apply(remedy, ui, store)>
                    {remedy.label(text)}
                </button>
            </div>
        }
    });
    view! {
        <div class=class>
            <p>{mixed(&sentence, lang)}</p>
            {remedy}
        </div>
    }
    .into_any()
}

fn apply(remedy: Remedy, ui: Ui, store: AssessmentStore) {
    match remedy {
        Remedy::Undo => {
            let remedy = store.has_answers().then_some(Remedy::Undo);
            store.undo();
            ui.say_perhaps_with(Message::Undone, remedy);
            // The button goes away with its message, or another takes its place, and the focus must not go with it. The
            // page is drawn anew first.
            focus::focus_later("main h1");
        }
        Remedy::TakeBack => {
            store.take_back();
            ui.go_and_show(&Route::Start, Message::Undone, Some(Remedy::TakeBack));
        }
        Remedy::SaveUnreadable => file_io::save_unreadable(ui),
    }
}
