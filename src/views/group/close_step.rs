//! 残す・消す: what was agreed on, saving the session, tables for a spreadsheet, and what to delete afterwards.

use leptos::prelude::*;

use super::csv_export;
use super::parts::action_form::ActionForm;
use super::parts::names::stem;
use super::session_opener::SessionStatus;
use super::start_over::StartOver;
use crate::domain::catalog::{ItemId, Localized};
use crate::state::group::file_io;
use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::shared::changing::anew;
use crate::views::shared::section::Section;

/// The last step.
#[component]
pub fn CloseStep(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    view! {
        <div class="group-page__columns">
            <SaveSession lang />
            <LeavingFiles lang />
        </div>
    }
}

/// What was agreed on, 保存期限, and saving the session.
#[component]
fn SaveSession(lang: Lang) -> impl IntoView {
    let group_session = GroupSession::here();
    let text = &lang.group_text().session;
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
            <SessionStatus of_opening=false lang />
        </Section>
    }
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
        let title = stem(&item, group_session, lang).to_owned();
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

/// What to delete after the session.
#[component]
fn LeavingFiles(lang: Lang) -> impl IntoView {
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
            <StartOver lang />
        </Section>
    }
}
