//! What was read: the files, those that could not be read and why, and who handed in.

use leptos::prelude::*;

use super::parts::losses::losses;
use super::purpose_choice::PurposeChoice;
use crate::browser::files::all_picked;
use crate::domain::group::{FILES_CAP, Fate, Group, Refused, Taken};
use crate::state::dialog::Dialog;
use crate::state::group::file_reader;
use crate::state::group::import_progress::{Reading, Remark};
use crate::state::group::store::GroupSession;
use crate::state::group::view_settings::Tab;
use crate::text::Lang;
use crate::views::shared::changing::{anew, words};
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};
use crate::views::shared::section::Section;

/// The input for many files, and what became of each.
#[component]
pub fn FileImport(
    /// The language.
    lang: Lang,
    /// Asks about what is here when files were read.
    dialog: Dialog,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let text = lang.group_text();
    let choices = vec![
        choice(text.read_yes, "", move || file_reader::take_waiting(group_session)),
        choice(text.read_no, "", move || file_reader::drop_waiting(group_session)),
    ];
    let on_left = Callback::new(move |()| file_reader::drop_waiting(group_session));
    view! {
        {anew(move || group_session.can_choose_purpose().then(|| view! { <PurposeChoice reading=dialog /> }))}
        <div>
            <div class="file-opener">
                <label class="file-opener__button button">
                    <input
                        class="file-opener__input"
                        type="file"
                        multiple
                        accept=".json,application/json"
                        aria-describedby="drop-hint"
                        on:change=move |event| file_reader::read(all_picked(&event), group_session, dialog)
                    />
                    {text.choose}
                </label>
                <p class="file-opener__hint" id="drop-hint">{text.drop_hint}</p>
            </div>
            <div class="group-page__progress">
                {anew(move || group_session.reading().map(|reading| progress(reading, group_session, lang)))}
            </div>
            <div role="status">{anew(move || group_session.remark().map(|remark| remark_text(remark, lang)))}</div>
            <ChoiceDialog dialog title=text.read_title choices on_left>{losses(group_session, lang)}</ChoiceDialog>
        </div>
        <Section id="taken-title" title=text.taken>
            <TakenFiles group_session lang />
        </Section>
        <Section id="refused-title" title=text.refused>
            {anew(move || refused(group_session, lang))}
        </Section>
    }
}

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

fn remark_text(remark: Remark, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let words = match remark {
        Remark::Busy => text.busy.to_owned(),
        Remark::Cancelled => text.cancelled.to_owned(),
        Remark::NothingTaken => text.nothing_taken.to_owned(),
        Remark::NoFile => lang.text().start.no_file.to_owned(),
        Remark::TooMany(files) => (text.too_many)(files, FILES_CAP),
    };
    view! { <p>{words}</p> }.into_any()
}

/// How many count, and on demand what became of each file.
#[component]
fn TakenFiles(group_session: GroupSession, lang: Lang) -> impl IntoView {
    let text = lang.group_text();
    let count = move || match group_session.sizes() {
        [_, 0] => text.taken_none.to_owned(),
        [people, files] => (text.taken_count)(people, files),
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
        <p inner_html=words(count)></p>
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
            <span class="file-list__name">{taken.file.clone()}</span>
            <span class="file-list__note">{(text.fate)(fate)}</span>
            {(kept > 0).then(|| view! { <span class="file-list__note">{(text.kept)(kept)}</span> })}
        </li>
    }
    .into_any()
}

fn refused(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let files = group_session.refused();
    if files.is_empty() {
        return view! { <p>{text.refused_none}</p> }.into_any();
    }
    let reason = |refused: &Refused| (text.refusal)(&refused.refusal, group_session.catalog);
    let line = |refused: &Refused| {
        view! {
            <li class="file-list__line">
                <span class="file-list__name">{refused.file.clone()}</span>
                <span class="file-list__note">{reason(refused)}</span>
            </li>
        }
    };
    view! { <ul class="file-list" role="list">{files.iter().map(line).collect_view()}</ul> }.into_any()
}

/// Who handed in: never their answers, and names only when asked for.
#[component]
pub fn People(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let people = move || (group_session.view.tab.get() == Tab::People).then(|| people(group_session, lang));
    view! { <div>{anew(people)}</div> }
}

fn people(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let names = group_session.names();
    if names.is_empty() {
        return view! { <p>{text.people_none}</p> }.into_any();
    }
    let (count, with_name) = (names.len(), names.iter().filter(|name| !name.is_empty()).count());
    let has_names = group_session.view.has_names.get();
    let switch = (with_name > 0).then(|| {
        let label = if has_names { text.names_hide } else { text.names_show };
        let switch = move |_| group_session.view.has_names.set(!has_names);
        view! { <button type="button" class="button" on:click=switch>{label}</button> }
    });
    let line = |name: String| view! { <li>{if name.is_empty() { text.no_name.to_owned() } else { name }}</li> };
    view! {
        <p>{(text.people_count)(count, with_name)}</p>
        {switch}
        {has_names.then(|| view! { <ul>{names.into_iter().map(line).collect_view()}</ul> })}
    }
    .into_any()
}
