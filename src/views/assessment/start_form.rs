//! The form of the start page: rank, tier, whether others use this device too, and はじめる.

use leptos::prelude::*;

use super::parts::check_summary::CheckSummary;
use crate::browser::{focus, press};
use crate::domain::catalog::{Rank, Tier};
use crate::state::assessment::file_io;
use crate::state::assessment::start_form::StartForm;
use crate::state::assessment::storage_port::Saving;
use crate::state::assessment::store::AssessmentStore;
use crate::state::dialog::Dialog;
use crate::state::ui::Ui;
use crate::text::Lang;
use crate::views::shared::changing::{anew, words};
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};
use crate::views::shared::choice_group::{Choice, ChoiceGroup};

/// Rank, tier, 課長級以上 and shared device, and the button that begins.
#[component]
pub fn BeginForm(
    /// What is chosen before anything is begun.
    start_form: StartForm,
) -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let (lang, text) = (ui.lang(), ui.text());
    let dialog = Dialog::new("begin-dialog");
    let begin = move |_| {
        let is_complete = untrack(|| start_form.scope(store.catalog)).is_some();
        start_form.try_to_begin();
        match (is_complete, store.has_present_answers()) {
            (false, _) => {
                press::page_changed();
                focus::focus(&format!("input[name={}]", start_form.open_group(store.catalog)));
            }
            (true, true) => dialog.open(),
            (true, false) => start_form.begin(store, ui),
        }
    };
    let section_head =
        move || start_form.asks_section_head(store.catalog).then(|| view! { <SectionHead start_form store lang /> });
    view! {
        <div class="page__section">
            <div class="begin-form__groups">
                <div class="begin-form__rank">
                    <Ranks start_form store lang />
                    {anew(section_head)}
                </div>
                <Tiers start_form store lang />
            </div>
            <SharedDevice />
            <div class="page__actions">
                <button type="button" class="button button--primary" on:click=begin>{text.start.begin}</button>
            </div>
            <BeginDialog start_form dialog />
        </div>
    }
}

/// What is said of a group that is still open after the person tried to begin.
fn missing(
    start_form: StartForm,
    is_open: impl Fn() -> bool + Send + Sync + 'static,
    words: &'static str,
) -> Signal<&'static str> {
    Signal::derive(move || if start_form.was_tried() && is_open() { words } else { "" })
}

#[component]
fn Ranks(start_form: StartForm, store: AssessmentStore, lang: Lang) -> impl IntoView {
    let text = lang.text();
    let choice = |rank: Rank| {
        let entry = store.catalog.rank(rank);
        let posts: Vec<&str> = entry.posts.iter().map(|post| lang.of(post)).collect();
        Choice {
            value: rank.as_str(),
            name: lang.of(&entry.name).to_owned(),
            hint: (text.start.posts)(&lang.listed(&posts)),
            detail: String::new(),
            is_chosen: Signal::derive(move || start_form.rank() == Some(rank)),
            choose: Callback::new(move |()| start_form.set_rank(rank)),
        }
    };
    let error = missing(start_form, move || start_form.rank().is_none(), text.start.choose_rank);
    view! { <ChoiceGroup legend=text.start.rank group="rank" help=text.start.rank_help error choices=Rank::ALL.map(choice).into() /> }
}

#[component]
fn Tiers(start_form: StartForm, store: AssessmentStore, lang: Lang) -> impl IntoView {
    let choice = |tier: Tier| {
        let entry = store.catalog.tier(tier);
        Choice {
            value: tier.as_str(),
            name: lang.of(&entry.name).to_owned(),
            hint: lang.of(&entry.hint).to_owned(),
            detail: String::new(),
            is_chosen: Signal::derive(move || start_form.tier() == Some(tier)),
            choose: Callback::new(move |()| start_form.set_tier(tier)),
        }
    };
    let text = &lang.text().start;
    let error = missing(start_form, move || start_form.tier().is_none(), text.choose_tier);
    view! { <ChoiceGroup legend=text.tier group="tier" help=text.tier_help error choices=Tier::ALL.map(choice).into() /> }
}

#[component]
fn SectionHead(start_form: StartForm, store: AssessmentStore, lang: Lang) -> impl IntoView {
    let (text, post) = (&lang.text().start, lang.of(&store.catalog.section_head_from));
    let choice = |value, name: &str, is_head| Choice {
        value,
        name: name.to_owned(),
        hint: String::new(),
        detail: String::new(),
        is_chosen: Signal::derive(move || start_form.section_head() == Some(is_head)),
        choose: Callback::new(move |()| start_form.set_section_head(is_head)),
    };
    let choices = vec![choice("yes", text.yes, true), choice("no", text.no, false)];
    view! {
        <ChoiceGroup
            legend=(text.section_head)(post)
            group="section-head"
            help=text.section_head_hint
            error=missing(start_form, move || start_form.section_head().is_none(), text.choose_section_head)
            choices
        />
    }
}

#[component]
fn SharedDevice() -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let text = &ui.text().start;
    let is_shared = move || store.saving() == Saving::Shared;
    let hint = move || if store.leaves_record_alone() { "" } else { text.shared_hint };
    let reminder = move || {
        let words = if store.leaves_record_alone() {
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
                    disabled=move || store.leaves_record_alone()
                    prop:checked=is_shared
                    on:change:target=move |event| store.set_shared(event.target().checked())
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
fn BeginDialog(start_form: StartForm, dialog: Dialog) -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let text = &ui.text().start;
    let save_first = move || {
        if file_io::save_personal(store, ui) {
            start_form.begin(store, ui);
        }
    };
    anew(move || {
        let (title, keep, replace, detail) = if store.is_finished() {
            (text.finished_title, text.go_on_finished, text.begin_new, text.begin_new_detail)
        } else {
            (text.choices_title, text.keep, text.replace, text.replace_detail)
        };
        let choices = vec![
            choice(keep, text.keep_detail, move || start_form.keep(store, ui)),
            choice(text.save_first, text.save_first_detail, save_first),
            choice(replace, detail, move || start_form.begin(store, ui)),
            choice(text.cancel, "", || ()),
        ];
        view! { <ChoiceDialog dialog title choices><CheckSummary store ui /></ChoiceDialog> }
    })
}
