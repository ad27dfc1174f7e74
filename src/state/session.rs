//! A person's self-check while the page is open: the answers, what follows from them, and whether they are saved.
//!
//! Takes what was loaded and a few functions of the browser, so that it also runs in native tests. Every change is
//! stored at once, in the same call that makes it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::storage::StorageProblem;
use crate::domain::answers::Answer;
use crate::domain::assessment::{Assessment, evaluate};
use crate::domain::catalog::{Catalog, ItemId};
use crate::domain::document::{AssessmentId, Month, Personal, SavedAssessment, Timestamp};
use crate::domain::questionnaire::{Progress, Questionnaire, Scope};
use crate::domain::recommendation::{Training, recommend};

/// What the session needs of the browser.
#[derive(Clone, Copy, Debug)]
pub struct Device {
    /// Stores the personal record.
    pub save: fn(&Personal) -> Result<(), StorageProblem>,
    /// The local time, RFC 3339.
    pub now: fn() -> String,
    /// Random bytes.
    pub random: fn() -> Option<[u8; 16]>,
}

/// Whether the answers are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Stored, and seen to be.
    Saved,
    /// In memory only, by the person's wish: others use this device too.
    Shared,
    /// In memory only: a record of a newer version is stored, and stays as it is.
    Newer,
    /// In memory only: this browser does not allow storing.
    Blocked,
    /// Not stored: no room.
    Full,
}

/// Everything that follows from the answers.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What was asked.
    pub questionnaire: Arc<Questionnaire>,
    /// What the answers say.
    pub assessment: Assessment,
    /// Which training could come next.
    pub training: Training,
}

/// A person's self-check.
#[derive(Clone, Copy, Debug)]
pub struct Session {
    /// The content.
    pub catalog: &'static Catalog,
    device: Device,
    personal: RwSignal<Personal>,
    /// What a replacement took away.
    replaced: RwSignal<Option<Personal>>,
    saving: RwSignal<Saving>,
    questionnaire: Memo<Option<Arc<Questionnaire>>>,
}

impl Session {
    /// A session with what was loaded; the last assessment is the one worked on.
    #[must_use]
    pub fn new(catalog: &'static Catalog, device: Device, loaded: Personal, saving: Saving) -> Self {
        let personal = RwSignal::new(loaded);
        let scope = move || personal.with(|it| it.assessments.last().map(SavedAssessment::scope));
        let questionnaire = Memo::new(move |_| scope().map(|scope| Arc::new(Questionnaire::of(catalog, scope))));
        let replaced = RwSignal::new(None);
        Self { catalog, device, personal, replaced, saving: RwSignal::new(saving), questionnaire }
    }

    /// The session of this app.
    ///
    /// # Panics
    ///
    /// Outside of `App`, which provides it before any view exists.
    #[must_use]
    #[expect(clippy::expect_used, reason = "App provides it before any view exists.")]
    pub fn here() -> Self {
        use_context::<Self>().expect("App provides the session")
    }

    /// The questions of this person; `None` before anything is begun.
    #[must_use]
    pub fn questionnaire(self) -> Option<Arc<Questionnaire>> {
        self.questionnaire.get()
    }

    /// Whether anything is begun.
    #[must_use]
    pub fn is_begun(self) -> bool {
        self.questionnaire.with(Option::is_some)
    }

    /// Whether the answers are stored.
    #[must_use]
    pub fn saving(self) -> Saving {
        self.saving.get()
    }

    /// Reads the present assessment.
    pub fn with_current<T>(self, read: impl FnOnce(&SavedAssessment) -> T) -> Option<T> {
        self.personal.with(|it| it.assessments.last().map(read))
    }

    /// Reads the present assessment outside of a view.
    pub fn with_current_now<T>(self, read: impl FnOnce(&SavedAssessment) -> T) -> Option<T> {
        self.personal.with_untracked(|it| it.assessments.last().map(read))
    }

    /// Whether there are answers and the result was not looked at yet; asked outside of a view.
    #[must_use]
    pub fn is_unfinished(self) -> bool {
        self.with_current_now(|it| it.finished.is_none() && !it.answers.is_empty()) == Some(true)
    }

    /// Whether there are answers; asked outside of a view.
    #[must_use]
    pub fn has_answers(self) -> bool {
        self.with_current_now(|it| !it.answers.is_empty()) == Some(true)
    }

    /// The answer to an item.
    #[must_use]
    pub fn answer_to(self, item: &ItemId) -> Option<Answer> {
        self.with_current(|it| it.answers.get(item)).flatten()
    }

    /// How far the person is; `None` before anything is begun.
    #[must_use]
    pub fn progress(self) -> Option<Progress> {
        let questionnaire = self.questionnaire()?;
        self.with_current(|it| questionnaire.progress(&it.answers))
    }

    /// The first question without an answer.
    #[must_use]
    pub fn first_unanswered(self) -> Option<ItemId> {
        let questionnaire = self.questionnaire()?;
        self.with_current(|it| questionnaire.first_unanswered(&it.answers).map(|question| question.item.id.clone()))
            .flatten()
    }

    /// Everything that follows from the answers; `None` before anything is begun.
    #[must_use]
    pub fn outcome(self) -> Option<Outcome> {
        let questionnaire = self.questionnaire()?;
        let assessment = self.with_current(|it| evaluate(self.catalog, &questionnaire, &it.answers))?;
        let training = recommend(self.catalog, questionnaire.scope, &assessment);
        Some(Outcome { questionnaire, assessment, training })
    }

    /// The bytes and the name of the personal file.
    #[must_use]
    pub fn personal_file(self) -> Option<(String, String)> {
        let month = self.month()?;
        let name = self.with_current(|it| it.file_name(&month))?;
        Some((name, self.personal.with(Personal::write)))
    }

    /// This month.
    #[must_use]
    pub fn month(self) -> Option<Month> {
        Timestamp::parse(&(self.device.now)())?.month()
    }

    /// Gives, changes or (with `None`) takes back an answer.
    pub fn answer(self, item: &ItemId, answer: Option<Answer>) {
        self.change(|it| it.answer(item, answer, self.catalog));
    }

    /// Changes who is asked; every answer stays.
    pub fn set_scope(self, scope: Scope) {
        self.change(|it| it.set_scope(scope));
    }

    /// Notes that the result was looked at.
    pub fn finish(self) {
        let now = Timestamp::parse(&(self.device.now)());
        let is_open = self.personal.with_untracked(|it| it.assessments.last().is_some_and(|it| it.finished.is_none()));
        if is_open {
            self.change(|it| it.finished = now);
        }
    }

    /// Begins a new assessment. An unfinished one is replaced, which can be undone; finished ones stay.
    pub fn begin(self, scope: Scope) -> bool {
        let id = (self.device.random)().map(AssessmentId::from_random);
        let Some((id, begun)) = id.zip(Timestamp::parse(&(self.device.now)())) else {
            return false;
        };
        self.replaced.set(Some(self.personal.get_untracked()));
        self.personal.update(|it| {
            it.assessments.retain(|old| old.finished.is_some());
            it.assessments.push(SavedAssessment::begin(id, begun, scope, self.catalog));
        });
        self.store();
        true
    }

    /// Puts an opened file in place of everything here, which can be undone.
    pub fn replace(self, personal: Personal) {
        self.replaced.set(Some(self.personal.get_untracked()));
        self.personal.set(personal);
        self.store();
    }

    /// Undoes the last replacement.
    pub fn undo(self) {
        if let Some(personal) = self.replaced.get_untracked() {
            self.replaced.set(None);
            self.personal.set(personal);
            self.store();
        }
    }

    /// Keeps answers in memory only, or (with false) stores them from now on.
    pub fn set_shared(self, is_shared: bool) {
        match (is_shared, self.saving.get_untracked()) {
            (true, Saving::Newer) => {}
            (true, _) => self.saving.set(Saving::Shared),
            (false, Saving::Shared) => {
                self.saving.set(Saving::Saved);
                if self.personal.with_untracked(|it| !it.assessments.is_empty()) {
                    self.store();
                }
            }
            (false, _) => {}
        }
    }

    /// Forgets everything in memory, after it was erased from the browser.
    pub fn forget(self) {
        self.replaced.set(None);
        self.personal.set(Personal::default());
    }

    fn change(self, change: impl FnOnce(&mut SavedAssessment)) {
        self.personal.update(|it| {
            if let Some(current) = it.assessments.last_mut() {
                change(current);
            }
        });
        self.store();
    }

    /// A failed save is tried again at the next change, without a reload.
    fn store(self) {
        if matches!(self.saving.get_untracked(), Saving::Shared | Saving::Newer) {
            return;
        }
        let saving = match self.personal.with_untracked(self.device.save) {
            Ok(()) => Saving::Saved,
            Err(StorageProblem::Blocked) => Saving::Blocked,
            Err(StorageProblem::Full) => Saving::Full,
        };
        if self.saving.get_untracked() != saving {
            self.saving.set(saving);
        }
    }
}
