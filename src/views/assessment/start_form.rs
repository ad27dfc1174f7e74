//! The form of the start page: rank, tier, whether others use this device too, and はじめる.

use leptos::prelude::*;

use super::start::Present;
use crate::browser::{page, press};
use crate::domain::catalog::{Rank, Tier};
use crate::state::assessment::file_io;
use crate::state::assessment::start_form::Draft;
use crate::state::assessment::storage_port::Saving;
use crate::state::assessment::store::Session;
use crate::state::dialog::Dialog;
use crate::state::ui::Screen;
use crate::text::Lang;
use crate::views::shared::changing::{anew, words};
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};
use crate::views::shared::choice_group::{Choice, ChoiceGroup};

/// The form.
#[component]
pub fn BeginForm(
    /// What is chosen before anything is begun.
    draft: Draft,
) -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text) = (screen.lang(), screen.text());
    let dialog = Dialog::new("begin-dialog");
    let begin = move |_| {
        let is_complete = untrack(|| draft.scope(session.catalog)).is_some();
        draft.try_to_begin();
        match (is_complete, session.has_present_answers()) {
            (false, _) => {
                press::page_changed();
                page::focus(&format!("input[name={}]", draft.open_group(session.catalog)));
            }
            (true, true) => dialog.open(),
            (true, false) => draft.begin(session, screen),
        }
    };
    let warning = move || {
        let is_open = draft.was_tried() && draft.scope(session.catalog).is_none();
        let has_both = draft.rank().zip(draft.tier()).is_some();
        let words = if has_both { text.start.choose_section_head } else { text.start.choose_both };
        is_open.then(|| view! { <p class="form-error">{words}</p> })
    };
    let section_head =
        move || draft.asks_section_head(session.catalog).then(|| view! { <SectionHead draft session lang /> });
    view! {
        <div class="page__section">
            <Ranks draft session lang />
            {anew(section_head)}
            <Tiers draft session lang />
            <SharedDevice />
            <div role="alert">{anew(warning)}</div>
            <div class="page__actions">
                <button type="button" class="button button--primary" on:click=begin>{text.start.begin}</button>
            </div>
            <BeginDialog draft dialog />
        </div>
    }
}

#[component]
fn Ranks(draft: Draft, session: Session, lang: Lang) -> impl IntoView {
    let text = lang.text();
    let choice = |rank: Rank| {
        let entry = session.catalog.rank(rank);
        let posts: Vec<&str> = entry.posts.iter().map(|post| lang.of(post)).collect();
        Choice {
            value: rank.as_str(),
            name: lang.of(&entry.name).to_owned(),
            hint: lang.of(&entry.summary).to_owned(),
            detail: (text.start.posts)(&lang.listed(&posts)),
            is_chosen: Signal::derive(move || draft.rank() == Some(rank)),
            choose: Callback::new(move |()| draft.set_rank(rank)),
        }
    };
    view! { <ChoiceGroup legend=text.start.rank group="rank" choices=Rank::ALL.map(choice).into() /> }
}

#[component]
fn Tiers(draft: Draft, session: Session, lang: Lang) -> impl IntoView {
    let choice = |tier: Tier| {
        let entry = session.catalog.tier(tier);
        Choice {
            value: tier.as_str(),
            name: lang.of(&entry.name).to_owned(),
            hint: lang.of(&entry.hint).to_owned(),
            detail: String::new(),
            is_chosen: Signal::derive(move || draft.tier() == Some(tier)),
            choose: Callback::new(move |()| draft.set_tier(tier)),
        }
    };
    view! { <ChoiceGroup legend=lang.text().start.tier group="tier" choices=Tier::ALL.map(choice).into() /> }
}

#[component]
fn SectionHead(draft: Draft, session: Session, lang: Lang) -> impl IntoView {
    let (text, post) = (&lang.text().start, lang.of(&session.catalog.section_head_from));
    let choice = |value, name: &str, is_head| Choice {
        value,
        name: name.to_owned(),
        hint: String::new(),
        detail: String::new(),
        is_chosen: Signal::derive(move || draft.section_head() == Some(is_head)),
        choose: Callback::new(move |()| draft.set_section_head(is_head)),
    };
    let choices = vec![choice("yes", text.yes, true), choice("no", text.no, false)];
    view! {
        <ChoiceGroup legend=(text.section_head)(post) group="section-head" choices />
        <p class="page__note">{text.section_head_hint}</p>
    }
}

#[component]
fn SharedDevice() -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let text = &screen.text().start;
    let is_shared = move || session.saving() == Saving::Shared;
    let hint = move || if session.leaves_record_alone() { "" } else { text.shared_hint };
    let reminder = move || {
        let words = if session.leaves_record_alone() {
            Some(text.shared_locked)
        } else {
            is_shared().then_some(text.shared_reminder)
        };
        words.map(|words| view! { <p class="shared-device__reminder" id="shared-reminder">{words}</p> })
    };
    view! {
        <div class="shared-device">
            <label class="shared-device__option">
                <input
                    type="checkbox"
                    aria-labelledby="shared-name"
                    aria-describedby="shared-hint shared-reminder"
                    disabled=move || session.leaves_record_alone()
                    prop:checked=is_shared
                    on:change:target=move |event| session.set_shared(event.target().checked())
                />
                <span class="shared-device__text">
                    <span id="shared-name">{text.shared}</span>
                    <span class="shared-device__hint" id="shared-hint" inner_html=words(hint)></span>
                </span>
            </label>
            {anew(reminder)}
        </div>
    }
}

/// Asks what becomes of the check that is here.
#[component]
fn BeginDialog(draft: Draft, dialog: Dialog) -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let text = &screen.text().start;
    let save_first = move || {
        if file_io::save_personal(session, screen) {
            draft.begin(session, screen);
        }
    };
    anew(move || {
        let (title, keep, replace, detail) = if session.stays() {
            (text.finished_title, text.go_on_finished, text.begin_new, text.begin_new_detail)
        } else {
            (text.choices_title, text.keep, text.replace, text.replace_detail)
        };
        let choices = vec![
            choice(keep, text.keep_detail, move || draft.keep(session, screen)),
            choice(text.save_first, text.save_first_detail, save_first),
            choice(replace, detail, move || draft.begin(session, screen)),
            choice(text.cancel, "", || ()),
        ];
        view! { <ChoiceDialog dialog title choices><Present session screen /></ChoiceDialog> }
    })
}
