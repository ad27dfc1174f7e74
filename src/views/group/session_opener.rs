//! Opening a session file, and what is to be said of saving and opening.

use leptos::prelude::*;

use super::parts::losses::losses;
use crate::domain::catalog::Catalog;
use crate::domain::group::SavedSession;
use crate::state::dialog::Dialog;
use crate::state::group::file_io;
use crate::state::group::file_status::{FileStatus, Opened};
use crate::state::group::outcomes::Outcomes;
use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::shared::changing::anew;
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};
use crate::views::shared::file_opener::FileOpener;
use crate::views::shared::mixed::mixed;

/// Opens a session file, after asking if that takes the place of anything.
#[component]
pub fn SessionOpener(
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
            hint=mixed(text.open_hint, lang)
            hint_id="session-hint"
            on_pick=move |file| file_io::open(file, group_session, ask)
        />
        <ChoiceDialog dialog title=text.replace choices>{losses(group_session, lang)}</ChoiceDialog>
    }
}

/// What became of the last file that was saved or opened.
#[component]
pub fn SessionStatus(
    /// Whether it stands beside the button that opens a session; else it is beside those that save.
    of_opening: bool,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let outcomes = group_session.outcomes;
    let status = move || {
        let status = outcomes.file_status.get().filter(|status| status.is_of_opening() == of_opening)?;
        let lines = status_lines(status, group_session.catalog, lang).into_iter();
        Some(lines.map(|line| view! { <p>{mixed(&line, lang)}</p> }).collect_view())
    };
    let waiting =
        move || outcomes.waits_to_be_seen().filter(|_| !of_opening).map(|file| waiting(&file, outcomes, lang));
    view! { <div class="keep__told" role="status">{anew(status)} {anew(waiting)}</div> }
}

/// That a saved session waits to be seen, and the button that says that it was.
fn waiting(file: &str, outcomes: Outcomes, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    view! {
        <p>{mixed(&(text.saved)(file), lang)}</p>
        <p>{text.see_lead}</p>
        <button type="button" class="button" on:click=move |_| outcomes.note_seen()>{text.see}</button>
    }
    .into_any()
}

fn status_lines(status: FileStatus, catalog: &Catalog, lang: Lang) -> Vec<String> {
    let text = &lang.group_text().session;
    match status {
        FileStatus::Saved(file) => vec![(text.saved)(&file)],
        FileStatus::Seen => vec![text.seen.to_owned()],
        FileStatus::NotSaved => vec![text.not_saved.to_owned()],
        FileStatus::NotOpened(file, problem) => vec![(text.not_opened)(&file, &problem)],
        FileStatus::TooLarge => vec![text.too_large.to_owned()],
        FileStatus::NoDay => vec![text.no_day.to_owned()],
        FileStatus::Opened(opened) => opened_lines(&opened, catalog, lang),
    }
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
