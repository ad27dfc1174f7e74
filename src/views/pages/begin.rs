//! The form of the start page: rank, tier, whether others use this device too, and はじめる.

use leptos::prelude::*;

use super::start::present;
use crate::browser::{page, press};
use crate::domain::catalog::{Rank, Tier};
use crate::state::device::Saving;
use crate::state::dialog::Dialog;
use crate::state::draft::Draft;
use crate::state::opening;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::text::Lang;
use crate::views::element::{Child, Node, button, classed, el, live};
use crate::views::parts::choice_dialog::{ChoiceDialog, choice};
use crate::views::parts::choice_group::{Choice, ChoiceGroup};

/// The form.
#[component]
pub fn BeginForm(
    /// What is chosen before anything is begun.
    draft: Draft,
) -> Node {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text) = (screen.lang(), screen.text());
    let dialog = Dialog::new("begin-dialog");
    let begin = move || {
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
        is_open.then(|| classed("p", "form-error").with(words))
    };
    classed("div", "page__section")
        .with(ranks(draft, session, lang))
        .with(live(move || draft.asks_section_head(session.catalog).then(|| section_head(draft, session, lang))))
        .with(tiers(draft, session, lang))
        .with(view! { <SharedDevice /> })
        .with(el("div").attr("role", "alert").with(live(warning)))
        .with(classed("div", "page__actions").with(button("button button--primary", text.start.begin, begin)))
        .with(begin_dialog(draft, dialog, session, screen))
        .view()
}

fn ranks(draft: Draft, session: Session, lang: Lang) -> Node {
    let text = lang.text();
    let choice = |rank: Rank| {
        let entry = session.catalog.rank(rank);
        let posts: Vec<&str> = entry.posts.iter().map(|post| lang.of(post)).collect();
        Choice {
            value: rank.as_str(),
            name: lang.of(&entry.name).to_owned(),
            hint: lang.of(&entry.summary).to_owned(),
            detail: (text.start.posts)(&lang.listed(&posts)),
            is_chosen: Box::new(move || draft.rank() == Some(rank)),
            choose: Box::new(move || draft.set_rank(rank)),
        }
    };
    let choices = Rank::ALL.map(choice).into();
    view! { <ChoiceGroup legend=text.start.rank group="rank" choices /> }.view()
}

fn tiers(draft: Draft, session: Session, lang: Lang) -> Node {
    let text = lang.text();
    let choice = |tier: Tier| {
        let entry = session.catalog.tier(tier);
        Choice {
            value: tier.as_str(),
            name: lang.of(&entry.name).to_owned(),
            hint: lang.of(&entry.hint).to_owned(),
            detail: String::new(),
            is_chosen: Box::new(move || draft.tier() == Some(tier)),
            choose: Box::new(move || draft.set_tier(tier)),
        }
    };
    let choices = Tier::ALL.map(choice).into();
    view! { <ChoiceGroup legend=text.start.tier group="tier" choices /> }.view()
}

fn section_head(draft: Draft, session: Session, lang: Lang) -> [Node; 2] {
    let (text, post) = (&lang.text().start, lang.of(&session.catalog.section_head_from));
    let choice = |value, name: &str, is_head| Choice {
        value,
        name: name.to_owned(),
        hint: String::new(),
        detail: String::new(),
        is_chosen: Box::new(move || draft.section_head() == Some(is_head)),
        choose: Box::new(move || draft.set_section_head(is_head)),
    };
    let choices = vec![choice("yes", text.yes, true), choice("no", text.no, false)];
    let group = view! { <ChoiceGroup legend=(text.section_head)(post) group="section-head" choices /> };
    [group.view(), classed("p", "page__note").with(text.section_head_hint).view()]
}

#[component]
fn SharedDevice() -> Node {
    let (screen, session) = (Screen::here(), Session::here());
    let text = &screen.text().start;
    let is_shared = move || session.saving() == Saving::Shared;
    // Made anew only when it is locked, so that it keeps the focus when it is ticked.
    let input = live(move || {
        el("input")
            .attr("type", "checkbox")
            .attr("aria-labelledby", "shared-name")
            .attr("aria-describedby", "shared-hint shared-reminder")
            .attr_if("disabled", session.leaves_record_alone().then_some(""))
            .checked(is_shared)
            .on("change", move |event| session.set_shared(page::is_checked(&event)))
    });
    let hint = live(move || if session.leaves_record_alone() { "" } else { text.shared_hint });
    let words = classed("span", "shared-device__text")
        .with(el("span").attr("id", "shared-name").with(text.shared))
        .with(classed("span", "shared-device__hint").attr("id", "shared-hint").with(hint));
    let reminder = move || {
        let words = if session.leaves_record_alone() {
            Some(text.shared_locked)
        } else {
            is_shared().then_some(text.shared_reminder)
        };
        words.map(|words| classed("p", "shared-device__reminder").attr("id", "shared-reminder").with(words))
    };
    classed("div", "shared-device")
        .with(classed("label", "shared-device__option").with([input, words.view()]))
        .with(live(reminder))
        .view()
}

fn begin_dialog(draft: Draft, dialog: Dialog, session: Session, screen: Screen) -> Node {
    let text = &screen.text().start;
    let save_first = move || {
        if opening::save_personal(session, screen) {
            draft.begin(session, screen);
        }
    };
    live(move || {
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
        let lead = live(move || present(session, screen));
        view! { <ChoiceDialog dialog title lead choices /> }
    })
}
