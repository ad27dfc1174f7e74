//! Reads many files, some at a time, so that the page keeps answering and reading can be stopped.
//!
//! Each file's size is known before a byte of it is read. What cannot be read is refused by itself. What is here goes away
//! only for something that can be read, and only after a question.

use std::cell::RefCell;

use leptos::task::spawn_local;

use super::store::Workshop;
use crate::browser::files::{self, PickedFile};
use crate::browser::{clock, page};
use crate::domain::catalog::Purpose;
use crate::domain::files::{ReadProblem, SUBMISSION_CAP, Timestamp, check_size};
use crate::domain::group::Group;
use crate::state::dialog::Dialog;

/// How many files are read at a time.
const AT_A_TIME: usize = 50;

/// How far the reading of files is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Which reading of this page it is, from 1.
    pub number: usize,
    /// Files read.
    pub done: usize,
    /// Files chosen.
    pub of: usize,
    /// Whether they take the place of what is shown, so that none counts before all are read.
    pub replaces: bool,
}

/// What became of the last choice of files, if there is something to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Others were still being read.
    Busy,
    /// It was stopped on the way; what was read by then counts.
    Cancelled,
    /// It was stopped on the way, or not wanted; nothing of it counts.
    NothingTaken,
    /// There would be so many files, more than a group takes.
    TooMany(usize),
    /// Something was dropped that is no file.
    NoFile,
}

thread_local! {
    /// The files that were chosen last, as the browser holds them: none of their bytes.
    static LAST: RefCell<Vec<PickedFile>> = const { RefCell::new(Vec::new()) };
}

/// What was read of a file: its name with its bytes, or why there are none.
type Read = (String, Result<Vec<u8>, ReadProblem>);

/// Shows the sample in place of what was read.
pub fn try_sample(people: usize, workshop: Workshop) {
    if let Some(month) = Timestamp::parse(&clock::now()).and_then(|now| now.month()) {
        workshop.try_sample(people, &month);
    }
}

/// Reads the files into the session; the dialog asks where they would take the place of anything.
pub fn read(files: Vec<PickedFile>, workshop: Workshop, dialog: Dialog) {
    let refusal = if files.is_empty() {
        Some(Remark::NoFile)
    } else if workshop.is_busy() {
        Some(Remark::Busy)
    } else {
        workshop.has_room_for(files.len()).err().map(Remark::TooMany)
    };
    if refusal.is_some() {
        workshop.set_remark(refusal);
        return;
    }
    LAST.set(files.clone());
    let number = workshop.begin_reading(files.len(), workshop.replaces());
    spawn_local(read_all(files, number, workshop, dialog));
}

async fn read_all(files: Vec<PickedFile>, number: usize, workshop: Workshop, dialog: Dialog) {
    let replaces = workshop.replaces();
    let mut group = Group::new(workshop.purpose_now());
    for some in files.chunks(AT_A_TIME) {
        let read = read_some(some).await;
        // What belongs to a reading that was stopped is thrown away.
        if !workshop.is_reading(number) {
            return;
        }
        if replaces {
            group.admit(read, workshop.catalog);
        } else {
            workshop.admit(read);
        }
        workshop.go_on_reading(some.len());
        page::pause().await;
        if !workshop.is_reading(number) {
            return;
        }
    }
    workshop.end_reading();
    if replaces {
        settle(group, workshop, dialog);
    } else {
        workshop.show_first();
    }
}

async fn read_some(files: &[PickedFile]) -> Vec<Read> {
    let sizes = files.iter().map(|file| check_size(file.size(), SUBMISSION_CAP));
    let (small, large): (Vec<_>, Vec<_>) = files.iter().cloned().zip(sizes).partition(|(_, size)| size.is_ok());
    let small: Vec<PickedFile> = small.into_iter().map(|(file, _)| file).collect();
    let bytes = files::bytes_of(&small).await;
    let read = small.iter().zip(bytes).map(|(file, bytes)| (file.name(), bytes.ok_or(ReadProblem::Unreadable)));
    let refused = large.into_iter().filter_map(|(file, size)| Some((file.name(), Err(size.err()?))));
    read.chain(refused).collect()
}

/// What was read takes the place of what is shown: at once where nothing is lost by it, else after a question. Where
/// nothing could be read, only that is told.
fn settle(group: Group, workshop: Workshop, dialog: Dialog) {
    if group.fates().next().is_none() {
        workshop.note_refused(&group);
    } else if workshop.losses_now().any() {
        workshop.put_aside(group);
        dialog.open();
    } else {
        workshop.take_in_place(group);
    }
}

/// Takes what was put aside, which the person wants.
pub fn take_waiting(workshop: Workshop) {
    if let Some(group) = workshop.take_waiting() {
        workshop.take_in_place(group);
    }
}

/// Drops what was put aside, which the person does not want.
pub fn drop_waiting(workshop: Workshop) {
    drop(workshop.take_waiting());
    workshop.set_remark(Some(Remark::NothingTaken));
}

/// Reads the files that were chosen last again, for the purpose that they were handed over for.
pub fn read_again_for(purpose: Purpose, workshop: Workshop, dialog: Dialog) {
    workshop.forget_files(purpose);
    read(LAST.with_borrow(Clone::clone), workshop, dialog);
}

/// Begins to collect for another purpose.
pub fn choose_purpose(purpose: Purpose, workshop: Workshop) {
    workshop.forget_files(purpose);
}
