//! Reads many files, some at a time, so that the page keeps answering and reading can be stopped.
//!
//! Each file's size is known before a byte of it is read. What cannot be read is refused by itself. What is here goes away
//! only for something that can be read, and only after a question.

use std::cell::RefCell;

use leptos::prelude::use_context;
use leptos::task::spawn_local;

use super::import_progress::Remark;
use super::store::GroupSession;
use crate::browser::files::{self, PickedFile};
use crate::browser::{clock, timer};
use crate::domain::catalog::Purpose;
use crate::domain::files::{ReadProblem, SUBMISSION_CAP, Timestamp, check_size};
use crate::domain::group::Group;
use crate::state::dialog::Dialog;
use crate::state::route::{GroupStep, Route};
use crate::state::ui::Ui;

/// How many files are read at a time.
const AT_A_TIME: usize = 50;

thread_local! {
    /// The files that were chosen last, as the browser holds them: none of their bytes.
    static LAST: RefCell<Vec<PickedFile>> = const { RefCell::new(Vec::new()) };
}

/// What was read of a file: its name with its bytes, or why there are none.
type Read = (String, Result<Vec<u8>, ReadProblem>);

/// Reads files into a session, wherever its person is, and asks first where something would go.
#[derive(Clone, Copy, Debug)]
pub struct FileReader {
    group_session: GroupSession,
    ui: Ui,
    /// Asks what is to become of what is here.
    pub dialog: Dialog,
}

impl FileReader {
    /// A reader for this session.
    #[must_use]
    pub fn new(group_session: GroupSession, ui: Ui) -> Self {
        Self { group_session, ui, dialog: Dialog::new("read-dialog") }
    }

    /// The reader of this page.
    ///
    /// # Panics
    ///
    /// Outside of `GroupSite`, which provides it before any view exists.
    #[must_use]
    #[expect(clippy::expect_used, reason = "GroupSite provides it before any view exists.")]
    pub fn here() -> Self {
        use_context::<Self>().expect("GroupSite provides the reader")
    }

    /// Shows the sample in place of what was read.
    pub fn try_sample(self, people: usize) {
        if let Some(month) = Timestamp::parse(&clock::now()).and_then(|now| now.month()) {
            self.group_session.try_sample(people, &month);
            self.ui.go(&Route::Group(GroupStep::Collect));
        }
    }

    /// Reads the files into the session, and shows there what becomes of them.
    pub fn read(self, files: Vec<PickedFile>) {
        let group_session = self.group_session;
        let refusal = if files.is_empty() {
            Some(Remark::NoFile)
        } else if group_session.is_importing() {
            Some(Remark::Busy)
        } else {
            group_session.has_room_for(files.len()).err().map(Remark::TooMany)
        };
        if refusal.is_some() {
            group_session.set_remark(refusal);
            return;
        }
        LAST.set(files.clone());
        let number = group_session.begin_reading(files.len(), group_session.replaces());
        self.ui.go(&Route::Group(GroupStep::Collect));
        spawn_local(self.read_all(files, number));
    }

    async fn read_all(self, files: Vec<PickedFile>, number: usize) {
        let group_session = self.group_session;
        let replaces = group_session.replaces();
        let mut group = Group::new(group_session.purpose_untracked());
        for some in files.chunks(AT_A_TIME) {
            let read = read_some(some).await;
            // What belongs to a reading that was stopped is thrown away.
            if !group_session.is_reading(number) {
                return;
            }
            if replaces {
                group.admit(read, group_session.catalog);
            } else {
                group_session.admit(read);
            }
            group_session.note_read(some.len());
            timer::pause().await;
            if !group_session.is_reading(number) {
                return;
            }
        }
        group_session.end_reading();
        if replaces {
            self.take_read(group);
        } else {
            group_session.show_first();
        }
    }

    /// What was read takes the place of what is shown: at once where nothing is lost by it, else after a question. Where
    /// nothing could be read, only the refused files are listed.
    fn take_read(self, group: Group) {
        if group.fates().next().is_none() {
            self.group_session.note_refused(&group);
        } else if self.group_session.losses_untracked().any() {
            self.group_session.put_aside(group);
            self.dialog.open();
        } else {
            self.group_session.take_in_place(group);
        }
    }

    /// Takes what was put aside, which the person wants.
    pub fn take_waiting(self) {
        if let Some(group) = self.group_session.take_waiting() {
            self.group_session.take_in_place(group);
        }
    }

    /// Drops what was put aside, which the person does not want.
    pub fn drop_waiting(self) {
        drop(self.group_session.take_waiting());
        self.group_session.set_remark(Some(Remark::NothingTaken));
    }

    /// Reads the files that were chosen last again, for the purpose that they were handed over for.
    pub fn read_again_for(self, purpose: Purpose) {
        self.group_session.forget_files(purpose);
        self.read(LAST.with_borrow(Clone::clone));
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
