//! Reads many files, some at a time, so that the page keeps answering and reading can be stopped.
//!
//! Each file's size is known before a byte of it is read. What cannot be read is refused by itself.

use leptos::task::spawn_local;

use super::workshop::Workshop;
use crate::browser::files::{self, PickedFile};
use crate::browser::{clock, page};
use crate::domain::document::{ReadProblem, SUBMISSION_CAP, Timestamp, check_size};

/// How many files are read at a time.
const AT_A_TIME: usize = 50;

/// How far the reading of files is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Files read.
    pub done: usize,
    /// Files chosen.
    pub of: usize,
}

/// What became of the last choice of files, if there is something to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Others were still being read.
    Busy,
    /// It was stopped on the way.
    Cancelled,
    /// There would be so many files, more than a group takes.
    TooMany(usize),
}

/// Shows the sample in place of what was read.
pub fn try_sample(people: usize, workshop: Workshop) {
    if let Some(month) = Timestamp::parse(&clock::now()).and_then(|now| now.month()) {
        workshop.try_sample(people, &month);
    }
}

/// Reads the files into the session.
pub fn read(files: Vec<PickedFile>, workshop: Workshop) {
    if files.is_empty() {
        return;
    }
    if !workshop.is_stopped() {
        workshop.set_remark(Some(Remark::Busy));
        return;
    }
    workshop.leave_others();
    workshop.set_remark(None);
    if let Err(all) = workshop.has_room_for(files.len()) {
        workshop.set_remark(Some(Remark::TooMany(all)));
        return;
    }
    workshop.set_reading(Some(Reading { done: 0, of: files.len() }));
    spawn_local(read_all(files, workshop));
}

async fn read_all(files: Vec<PickedFile>, workshop: Workshop) {
    let (mut done, of) = (0, files.len());
    for some in files.chunks(AT_A_TIME) {
        let sizes = some.iter().map(|file| check_size(file.size(), SUBMISSION_CAP));
        let (small, large): (Vec<_>, Vec<_>) = some.iter().cloned().zip(sizes).partition(|(_, size)| size.is_ok());
        let small: Vec<PickedFile> = small.into_iter().map(|(file, _)| file).collect();
        let bytes = files::bytes_of(&small).await;
        if workshop.is_stopped() {
            workshop.set_remark(Some(Remark::Cancelled));
            break;
        }
        let read = small.iter().zip(bytes).map(|(file, bytes)| (file.name(), bytes.ok_or(ReadProblem::Unreadable)));
        let refused = large.into_iter().filter_map(|(file, size)| Some((file.name(), Err(size.err()?))));
        workshop.admit(read.chain(refused).collect());
        done += some.len();
        workshop.set_reading(Some(Reading { done, of }));
        page::pause().await;
    }
    workshop.set_reading(None);
    workshop.show_first();
}
