//! What comes into a group session and what it would take the place of: files, the sample, and the purpose they are for.
//! Before anything that is here goes, a dialog lists it.

use leptos::prelude::*;

use super::import_progress::{Reading, Remark};
use super::store::GroupSession;
use crate::domain::catalog::Purpose;
use crate::domain::files::Month;
use crate::domain::group::{FILES_CAP, Group, Publication, Refusal, Refused, sample};

/// What is here that something else would take the place of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Losses {
    /// Files that were read and not refused.
    pub files: usize,
    /// Whether a session was opened or saved.
    pub has_record: bool,
    /// Actions, half written ones too.
    pub actions: usize,
    /// Whether topics, times or 保存期限 were set.
    pub is_prepared: bool,
}

impl Losses {
    /// Whether anything would be lost.
    #[must_use]
    pub fn any(self) -> bool {
        self != Self::default()
    }
}

impl GroupSession {
    /// How far reading is; `None` while nothing is read.
    #[must_use]
    pub fn reading(self) -> Option<Reading> {
        self.reading.get()
    }

    /// Begins to read so many files. Each reading has a number, so that nothing comes in of one that was stopped.
    pub fn begin_reading(self, of: usize, replaces: bool) -> usize {
        let number = self.readings.get_untracked() + 1;
        self.readings.set(number);
        self.remark.set(None);
        self.reading.set(Some(Reading { number, done: 0, of, replaces }));
        number
    }

    /// Notes that so many more files of that reading are done.
    pub fn note_read(self, files: usize) {
        self.reading.update(|reading| {
            if let Some(reading) = reading {
                reading.done += files;
            }
        });
    }

    /// Whether that reading goes on; asked outside of a view.
    #[must_use]
    pub fn is_reading(self, number: usize) -> bool {
        self.reading.with_untracked(|reading| reading.is_some_and(|reading| reading.number == number))
    }

    /// Stops reading, and says what became of the files.
    pub fn stop_reading(self) {
        let reading = self.reading.get_untracked();
        self.reading.set(None);
        self.remark.set(reading.map(|reading| if reading.replaces { Remark::NothingTaken } else { Remark::Cancelled }));
        self.show_first();
    }

    /// Whether files are being read; asked outside of a view.
    #[must_use]
    pub fn is_importing(self) -> bool {
        self.reading.with_untracked(Option::is_some)
    }

    /// All files of the reading are done.
    pub fn end_reading(self) {
        self.reading.set(None);
    }

    /// What is to be said of the last choice of files.
    #[must_use]
    pub fn remark(self) -> Option<Remark> {
        self.remark.get()
    }

    /// Sets the remark on the last choice of files.
    pub fn set_remark(self, remark: Option<Remark>) {
        self.remark.set(remark);
    }

    /// What is here that another session, a sample or a new beginning would take the place of.
    #[must_use]
    pub fn losses(self) -> Losses {
        let files = if self.is_sample() { 0 } else { self.group.with(|group| group.fates().count()) };
        Losses {
            files,
            has_record: self.outcomes.has_record() || (self.outcomes.has_identity() && !self.is_sample()),
            actions: self.outcomes.written(),
            is_prepared: self.outcomes.is_prepared() || self.agenda_timer.is_edited(),
        }
    }

    /// The same, asked outside of a view.
    #[must_use]
    pub fn losses_untracked(self) -> Losses {
        untrack(|| self.losses())
    }

    /// Whether files that are read take the place of what is shown: of the sample, or of an opened file's distributions.
    #[must_use]
    pub fn replaces(self) -> bool {
        untrack(|| self.is_sample() || self.outcomes.has_record())
    }

    /// Whether so many more files may come; asked outside of a view. Else how many there would be.
    pub fn has_room_for(self, files: usize) -> Result<(), usize> {
        let here = if self.replaces() { 0 } else { self.group.with_untracked(Group::files) };
        if here + files <= FILES_CAP { Ok(()) } else { Err(here + files) }
    }

    /// Takes what was read in place of what is shown. What was written beside the sample goes with it.
    pub fn take_in_place(self, group: Group) {
        if self.is_sample.get_untracked() {
            self.begin_again();
        }
        self.outcomes.forget_record();
        self.group.set(group);
        self.publication.set(Publication::new(self.content.thresholds));
        self.show_first();
    }

    /// Puts what was read aside until the person has chosen.
    pub fn put_aside(self, group: Group) {
        self.waiting.set(Some(group));
    }

    /// What was put aside, which is so no longer.
    #[must_use]
    pub fn take_waiting(self) -> Option<Group> {
        self.waiting.write_untracked().take()
    }

    /// Whether the purpose can be chosen: no file counts yet.
    #[must_use]
    pub fn can_choose_purpose(self) -> bool {
        self.group.with(|group| group.fates().next().is_none())
    }

    /// The other purpose, where all that was read was handed over for that one.
    #[must_use]
    pub fn only_other_purpose(self) -> Option<Purpose> {
        self.group.with(|group| {
            let other = |refused: &Refused| {
                if let Refusal::OtherPurpose(purpose) = refused.refusal { Some(purpose) } else { None }
            };
            group.refused().iter().find_map(other).filter(|_| group.fates().next().is_none())
        })
    }

    /// Notes which purpose the person wants, until it is clear that what is here may go.
    pub fn ask_for_purpose(self, purpose: Purpose) {
        self.asked_purpose.set(Some(purpose));
    }

    /// The purpose that the person wants; asked outside of a view.
    #[must_use]
    pub fn asked_purpose(self) -> Option<Purpose> {
        self.asked_purpose.get_untracked()
    }

    /// How many files that count were answered with another content than that of this page.
    #[must_use]
    pub fn of_other_content(self) -> usize {
        self.group
            .with(|group| group.counted().filter(|submission| submission.catalog != self.catalog.reference).count())
    }

    /// Notes files that were refused, and nothing else of them.
    pub fn note_refused(self, group: &Group) {
        self.group.update(|all| all.note_refused(group));
    }

    /// Shows the first so many people of the sample in place of what was read.
    pub fn try_sample(self, people: usize, month: &Month) {
        // It has no id and nothing agreed on of a real session, and leaves none.
        self.begin_again();
        let purpose = untrack(|| self.purpose());
        let files = sample(people, purpose, month, self.catalog);
        self.admit(files.into_iter().map(|(name, bytes)| (name, Ok(bytes))).collect());
        self.is_sample.set(true);
        self.show_first();
    }
}
