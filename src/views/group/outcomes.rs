//! What was agreed on, saving and opening a session, tables for a spreadsheet, and what to delete afterwards.

use leptos::prelude::*;

use super::csv_export;
use super::parts::action_form::ActionForm;
use super::parts::losses::losses;
use crate::domain::catalog::{Catalog, ItemId, Localized};
use crate::domain::group::SavedSession;
use crate::state::dialog::Dialog;
use crate::state::group::file_io;
use crate::state::group::outcomes::{FileStatus, Opened, Outcomes};
use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::shared::changing::anew;
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};
use crate::views::shared::file_opener::FileOpener;
use crate::views::shared::section::Section;

/// What was agreed on, 保存期限, and saving and opening the session.
#[component]
pub fn SaveSession(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let text = &lang.group_text().session;
    let status = move || {
        group_session
            .outcomes
            .file_status
            .get()
            .map(|status| status_lines(status, group_session.outcomes, group_session.catalog, lang))
    };
    view! {
        <Section id="keep-title" title=text.keep>
            <h3>{text.actions}</h3>
            {anew(move || actions(group_session, lang))}
            <h3>{text.saving}</h3>
            <p>{text.keep_lead}</p>
            <KeepUntil group_session lang />
            <Members group_session lang />
            <div class="keep__buttons">
                <button type="button" class="button button--primary" on:click=move |_| file_io::save(group_session)>
                    {text.save}
                </button>
            </div>
            <SessionOpener lang />
            <div class="keep__buttons">
                <button type="button" class="button" on:click=move |_| csv_export::save_distributions(group_session, lang)>
                    {text.save_distributions}
                </button>
                <button type="button" class="button" on:click=move |_| csv_export::save_actions(group_session, lang)>
                    {text.save_actions}
                </button>
                <button type="button" class="button" on:click=move |_| csv_export::save_needs(group_session, lang)>
                    {text.save_needs}
                </button>
            </div>
            <p class="page__note">{text.csv_note}</p>
            <div class="keep__told" role="status">{anew(status)}</div>
        </Section>
    }
}

fn status_lines(status: FileStatus, outcomes: Outcomes, catalog: &Catalog, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let is_to_be_seen = matches!(status, FileStatus::SessionSaved(_));
    let lines = match status {
        FileStatus::Saved(file) | FileStatus::SessionSaved(file) => vec![(text.saved)(&file)],
        FileStatus::Seen => vec![text.seen.to_owned()],
        FileStatus::NotSaved => vec![text.not_saved.to_owned()],
        FileStatus::NotOpened(file, problem) => vec![(text.not_opened)(&file, &problem)],
        FileStatus::TooLarge => vec![text.too_large.to_owned()],
        FileStatus::NoDay => vec![text.no_day.to_owned()],
        FileStatus::Opened(opened) => opened_lines(&opened, catalog, lang),
    };
    let see = is_to_be_seen.then(|| {
        view! {
            <p>{text.see_lead}</p>
            <button type="button" class="button" on:click=move |_| outcomes.note_seen()>{text.see}</button>
        }
    });
    view! {
        {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        {see}
    }
    .into_any()
}

/// What an opened session brings, and what is other than before.
fn opened_lines(opened: &Opened, catalog: &Catalog, lang: Lang) -> Vec<String> {
    let text = &lang.group_text().session;
    let lines = [
        Some((text.opened)(opened.members)),
        opened.purpose.map(|purpose| (text.opened_for)(lang.of(&catalog.purpose(purpose).name))),
        opened.is_of_other_content.then(|| text.opened_of_other_content.to_owned()),
        opened.over.as_ref().map(|day| (text.expired)(day)),
    ];
    lines.into_iter().flatten().collect()
}

/// A form for each topic that was chosen or has an action. Made anew when topics change, never while one types.
fn actions(group_session: GroupSession, lang: Lang) -> AnyView {
    let outcomes = group_session.outcomes;
    group_session.agenda_timer.follow_replacement();
    let topics = outcomes.topics_to_note();
    if topics.is_empty() {
        return view! { <p>{lang.group_text().session.no_actions}</p> }.into_any();
    }
    let one = |item: ItemId| {
        let title = csv_export::stem(&item, group_session, lang).to_owned();
        view! { <li><ActionForm outcomes item title lang /></li> }
    };
    view! { <ul class="keep__actions" role="list">{topics.into_iter().map(one).collect_view()}</ul> }.into_any()
}

/// The day until which the file is kept.
#[component]
fn KeepUntil(group_session: GroupSession, lang: Lang) -> impl IntoView {
    let text = &lang.group_text().session;
    // Made anew when a file is opened, because its day is the input's first.
    let input = move || {
        group_session.agenda_timer.follow_replacement();
        view! {
            <input
                type="date"
                value=untrack(|| group_session.outcomes.keep_until())
                aria-describedby="until-hint"
                max="9999-12-31"
                on:change:target=move |event| {
                    group_session.outcomes.set_keep_until(event.target().value());
                    // What is no day is not held, and so it does not stand there either.
                    event.target().set_value(&untrack(|| group_session.outcomes.keep_until()));
                }
            />
        }
    };
    view! {
        <div>
            <label class="keep__until">
                <span>{text.keep_until}</span>
                {anew(input)}
            </label>
            <p class="page__note" id="until-hint">{text.keep_until_hint}</p>
        </div>
    }
}

/// Whether the submissions go along. The warning stands before the box.
#[component]
fn Members(group_session: GroupSession, lang: Lang) -> impl IntoView {
    let text = &lang.group_text().session;
    view! {
        <div class="keep__members">
            <p class="keep__warning" id="members-warning">{text.keeps_members_warning}</p>
            <label class="group-page__duties">
                <input
                    type="checkbox"
                    aria-describedby="members-warning"
                    prop:checked=move || group_session.outcomes.keeps_members.get()
                    on:change:target=move |event| group_session.outcomes.keeps_members.set(event.target().checked())
                />
                {text.keeps_members}
            </label>
        </div>
    }
}

/// Opens a session file, after asking if that takes the place of anything.
#[component]
fn SessionOpener(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let text = &lang.group_text().session;
    let dialog = Dialog::new("replace-dialog");
    let take = move || file_io::take_over_waiting(group_session);
    let ask = move |session: SavedSession| {
        group_session.outcomes.put_aside(session);
        if group_session.losses_untracked().any() { dialog.open() } else { take() }
    };
    let choices = vec![choice(text.replace_yes, "", take), choice(text.replace_no, "", || ())];
    view! {
        <FileOpener
            label=text.open
            hint=text.open_hint
            hint_id="session-hint"
            on_pick=move |file| file_io::open(file, group_session, ask)
        />
        <ChoiceDialog dialog title=text.replace choices>{losses(group_session, lang)}</ChoiceDialog>
    }
}

/// What to delete after the session.
#[component]
pub fn LeavingFiles(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let text = &lang.group_text().session;
    let line = move |(index, text): (usize, &'static Localized)| {
        view! {
            <li>
                <label class="group-page__duties">
                    <input
                        type="checkbox"
                        prop:checked=move || group_session.view.is_done(index)
                        on:change:target=move |event| group_session.view.set_done(index, event.target().checked())
                    />
                    <span>{lang.of(text)}</span>
                </label>
            </li>
        }
    };
    view! {
        <Section id="done-title" title=text.done>
            <p>{text.done_lead}</p>
            <ul class="checklist" role="list">
                {group_session.content.leaving_files.iter().enumerate().map(line).collect_view()}
            </ul>
        </Section>
    }
}
