//! 集める: the input for files, how far reading is, and what became of each file.

use leptos::prelude::*;

use super::file_input::FilesInput;
use super::purpose_choice::PurposeOffer;
use crate::domain::group::{Fate, Group, Refused, Taken};
use crate::state::group::import_progress::Reading;
use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::shared::changing::anew;
use crate::views::shared::mixed::mixed;
use crate::views::shared::section::Section;

/// The second step.
#[component]
pub fn CollectStep(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let text = lang.group_text();
    let progress = move || group_session.reading().map(|reading| progress(reading, group_session, lang));
    let refused = move || {
        let files = group_session.refused();
        (!files.is_empty()).then(|| refused(&files, group_session, lang))
    };
    view! {
        <div class="collect">
            <FilesInput hint=text.drop_hint lang />
            <div class="collect__progress">{anew(progress)}</div>
            <PurposeOffer lang />
        </div>
        <Section id="taken-title" title=text.taken>
            <TakenFiles group_session lang />
        </Section>
        {anew(refused)}
    }
}

/// How far reading is, and a way to stop it.
fn progress(reading: Reading, group_session: GroupSession, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let words = (text.reading)(reading.done, reading.of);
    view! {
        <p>{words.clone()}</p>
        <progress max=reading.of.to_string() value=reading.done.to_string() aria-label=words></progress>
        <button type="button" class="button" on:click=move |_| group_session.stop_reading()>{text.cancel}</button>
    }
    .into_any()
}

/// How many count, and on demand what became of each file.
#[component]
fn TakenFiles(group_session: GroupSession, lang: Lang) -> impl IntoView {
    let text = lang.group_text();
    // Said once, when all of them are read: nothing while they are.
    let said = move || {
        let [people, files] = group_session.sizes();
        let refused = group_session.refused().len();
        let is_said = group_session.reading().is_none() && files + refused > 0;
        is_said.then(|| {
            let taken = if files > 0 { (text.taken_count)(people, files) } else { text.taken_none.to_owned() };
            let refused = (refused > 0).then(|| view! { <p>{(text.refused_count)(refused)}</p> });
            view! {
                <p class="collect__count">{taken}</p>
                {refused}
            }
        })
    };
    let none = move || {
        let is_empty = group_session.sizes() == [0, 0] && group_session.refused().is_empty();
        is_empty.then(|| view! { <p>{text.taken_none}</p> })
    };
    let lines = move || {
        let each = |group: &Group| group.fates().map(|(file, fate)| line(file, fate, lang)).collect_view();
        group_session.view.is_listing.get().then(|| group_session.with_group(each))
    };
    let others = move || {
        let others = group_session.of_other_content();
        (others > 0).then(|| view! { <p class="page__note">{(text.other_content)(others)}</p> })
    };
    view! {
        <div role="status">{anew(said)}</div>
        {anew(none)}
        {anew(others)}
        <details
            class=move || if group_session.sizes() == [0, 0] { "is-away" } else { "file-list__frame" }
            open=untrack(|| group_session.view.is_listing.get())
            on:toggle:target=move |event| group_session.view.is_listing.set(event.target().open())
        >
            <summary>{text.taken_list}</summary>
            <ul class="file-list" role="list">{anew(lines)}</ul>
        </details>
    }
}

fn line(taken: &Taken, fate: Fate, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let kept = taken.submission.kept.len();
    view! {
        <li class="file-list__line">
            <span class="file-list__name">{mixed(&taken.file, lang)}</span>
            <span class="file-list__note">{(text.fate)(fate)}</span>
            {(kept > 0).then(|| view! { <span class="file-list__note">{(text.kept)(kept)}</span> })}
        </li>
    }
    .into_any()
}

/// The files that were refused, each with its reason.
fn refused(files: &[Refused], group_session: GroupSession, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let line = |refused: &Refused| {
        view! {
            <li class="file-list__line">
                <span class="file-list__name">{mixed(&refused.file, lang)}</span>
                <span class="file-list__note">{mixed(&(text.refusal)(&refused.refusal, group_session.catalog), lang)}</span>
            </li>
        }
    };
    let lines = files.iter().map(line).collect_view();
    view! {
        <Section id="refused-title" title=text.refused>
            <ul class="file-list" role="list">{lines}</ul>
        </Section>
    }
    .into_any()
}
