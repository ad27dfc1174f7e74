//! Saves and opens session files, and saves tables. What cannot be opened is said, and changes nothing.

use leptos::prelude::{Set, untrack};
use leptos::task::spawn_local;

use super::file_status::{FileState, FileStatus, Opened};
use super::store::GroupSession;
use crate::browser::files::{self, PickedFile};
use crate::browser::{clock, random, timer};
use crate::domain::files::{Day, ReadProblem, Timestamp, check_size};
use crate::domain::group::csv::{Cell, csv};
use crate::domain::group::{FILES_CAP, SESSION_CAP, SavedSession, read_session};
use crate::domain::json;

/// Hands the session to the browser as a file and says so.
pub fn save(group_session: GroupSession) {
    let session = now().and_then(|now| group_session.session(&now, random::random()?));
    let fault = session.map_or(Some(FileStatus::NotSaved), |session| {
        let text = session.write();
        if text.len() as u64 > SESSION_CAP {
            Some(FileStatus::TooLarge)
        } else if files::save(&session.file_name(), &text) {
            group_session.outcomes.note_last(session, FileState::Given);
            None
        } else {
            Some(FileStatus::NotSaved)
        }
    });
    group_session.outcomes.file_status.set(fault);
}

/// Saves a table under a name of its own, with the month.
pub fn save_sheet(name: &str, rows: &[Vec<Cell>], group_session: GroupSession) {
    let Some(month) = now().and_then(|now| now.month()) else { return };
    let file = format!("kagami-{name}-{}.csv", month.compact());
    let status =
        if files::save_as(&file, &csv(rows), "text/csv") { FileStatus::Saved(file) } else { FileStatus::NotSaved };
    group_session.outcomes.file_status.set(Some(status));
}

/// Reads a picked file and hands it on if it is a session file; else says why not.
pub fn open(file: PickedFile, group_session: GroupSession, then: impl FnOnce(SavedSession) + 'static) {
    spawn_local(async move {
        match read(&file, group_session).await {
            Ok(session) => then(session),
            Err(problem) => {
                group_session
                    .outcomes
                    .file_status
                    .set(Some(FileStatus::NotOpened(json::excerpt(&file.name()), problem)));
            }
        }
    });
}

async fn read(file: &PickedFile, group_session: GroupSession) -> Result<SavedSession, ReadProblem> {
    check_size(file.size(), SESSION_CAP)?;
    let bytes = file.bytes().await.ok_or(ReadProblem::Unreadable)?;
    let session = read_session(&bytes, group_session.catalog)?;
    if session.members.len() > FILES_CAP {
        return Err(ReadProblem::Field { path: "members".to_owned() });
    }
    Ok(session)
}

/// Shows the session put aside in place of the present one, and says so.
pub fn take_over_waiting(group_session: GroupSession) {
    let Some(session) = group_session.outcomes.take_waiting() else { return };
    let today = now().and_then(|now| now.day());
    let is_over = |day: &Day| today.as_ref().is_some_and(|today| today > day);
    let over = session.keep_until.clone().filter(is_over).map(|day| day.as_str().to_owned());
    let opened = Opened {
        members: session.members.len(),
        over,
        purpose: Some(session.purpose).filter(|purpose| *purpose != untrack(|| group_session.purpose())),
        is_of_other_content: session.catalog != group_session.catalog.reference,
    };
    group_session.reopen(session);
    group_session.outcomes.file_status.set(Some(FileStatus::Opened(opened)));
}

/// Sets the time of the session, now and every few seconds.
pub fn follow_clock(group_session: GroupSession) {
    let set_time = move || group_session.agenda_timer.set_now(now().map_or(0, |now| now.minutes()));
    set_time();
    timer::every(5_000, set_time);
}

fn now() -> Option<Timestamp> {
    Timestamp::parse(&clock::now())
}
