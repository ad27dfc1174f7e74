//! A person's self-check while the page is open: the answers, what follows from them, and whether they are saved.
//!
//! Takes what was loaded and a few functions of the browser, so that it also runs in native tests. Every change is
//! stored at once, in the same call that makes it.

use std::sync::Arc;

use leptos::prelude::*;

use super::device::{Device, Saving};
use crate::domain::answers::Answer;
use crate::domain::assessment::{Assessment, evaluate};
use crate::domain::catalog::{Catalog, ItemId};
use crate::domain::document::{AssessmentId, Month, Personal, SavedAssessment, Timestamp};
use crate::domain::questionnaire::{Progress, Questionnaire, Scope};
use crate::domain::recommendation::{Training, recommend};

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

/// The personal record, what a replacement took away, and what is stored as far as this window knows.
#[derive(Clone, Debug, Default)]
pub(super) struct Held {
    pub(super) personal: Personal,
    pub(super) replaced: Option<Personal>,
    pub(super) stored: Option<String>,
}

impl Held {
    pub(super) fn current(&self) -> Option<&SavedAssessment> {
        self.personal.assessments.last()
    }
}

/// A person's self-check.
#[derive(Clone, Copy, Debug)]
pub struct Session {
    /// The content.
    pub catalog: &'static Catalog,
    pub(super) device: Device,
    pub(super) held: RwSignal<Held>,
    pub(super) saving: RwSignal<Saving>,
    questionnaire: Memo<Option<Arc<Questionnaire>>>,
    progress: Memo<Option<Progress>>,
}

impl Session {
    /// A session with what was loaded from the text stored; the last assessment is the one worked on.
    #[must_use]
    pub fn new(
        catalog: &'static Catalog,
        device: Device,
        loaded: Personal,
        stored: Option<String>,
        saving: Saving,
    ) -> Self {
        let held = RwSignal::new(Held { personal: loaded, replaced: None, stored });
        let scope = move || held.with(|it| it.current().map(SavedAssessment::scope));
        let questionnaire = Memo::new(move |_| scope().map(|scope| Arc::new(Questionnaire::of(catalog, scope))));
        // Remembered, so that an answer that only changes leaves what shows the progress alone.
        let progress = Memo::new(move |_| {
            let questionnaire = questionnaire.get()?;
            held.with(|it| it.current().map(|it| questionnaire.progress(&it.answers)))
        });
        Self { catalog, device, held, saving: RwSignal::new(saving), questionnaire, progress }
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
        self.held.with(|it| it.current().map(read))
    }

    /// Reads the present assessment outside of a view.
    pub fn with_current_now<T>(self, read: impl FnOnce(&SavedAssessment) -> T) -> Option<T> {
        self.held.with_untracked(|it| it.current().map(read))
    }

    /// Whether there are answers, and questions are open or the result was not looked at yet; asked outside of a view.
    #[must_use]
    pub fn is_unfinished(self) -> bool {
        let has_open = untrack(|| self.first_unanswered()).is_some();
        self.with_current_now(|it| it.has_answers() && (has_open || it.finished.is_none())) == Some(true)
    }

    /// Whether there are answers, in this assessment or an earlier one; asked outside of a view.
    #[must_use]
    pub fn has_answers(self) -> bool {
        self.held.with_untracked(|it| it.personal.assessments.iter().any(SavedAssessment::has_answers))
    }

    /// The answer to an item.
    #[must_use]
    pub fn answer_to(self, item: &ItemId) -> Option<Answer> {
        self.with_current(|it| it.answers.get(item)).flatten()
    }

    /// How far the person is; `None` before anything is begun.
    #[must_use]
    pub fn progress(self) -> Option<Progress> {
        self.progress.get()
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
        Some((name, self.held.with(|it| it.personal.write())))
    }

    /// This month.
    #[must_use]
    pub fn month(self) -> Option<Month> {
        Timestamp::parse(&(self.device.now)())?.month()
    }

    /// Gives, changes or (with `None`) takes back an answer to a question that is asked; whether anything changed.
    pub fn answer(self, item: &ItemId, answer: Option<Answer>) -> bool {
        self.change(|it| it.answer(item, answer, self.catalog))
    }

    /// Changes who is asked; every answer stays.
    pub fn set_scope(self, scope: Scope) {
        self.change(|it| it.set_scope(scope));
    }

    /// Notes that the result was looked at.
    pub fn finish(self) {
        let now = Timestamp::parse(&(self.device.now)());
        self.change(|it| {
            let is_open = it.finished.is_none();
            if is_open {
                it.finished = now;
            }
            is_open
        });
    }

    /// Begins a new assessment. An unfinished one is replaced, which can be undone; finished ones stay.
    pub fn begin(self, scope: Scope) -> bool {
        let id = (self.device.random)().map(AssessmentId::from_random);
        let Some((id, begun)) = id.zip(Timestamp::parse(&(self.device.now)())) else {
            return false;
        };
        let begun = SavedAssessment::begin(id, begun, scope, self.catalog);
        self.update(|it| {
            it.replaced = Some(it.personal.clone());
            it.personal.assessments.retain(|old| old.finished.is_some());
            it.personal.assessments.push(begun);
        });
        true
    }

    /// Puts an opened file in place of everything here, which can be undone.
    pub fn replace(self, personal: Personal) {
        self.update(|it| it.replaced = Some(std::mem::replace(&mut it.personal, personal)));
    }

    /// Undoes the last replacement. What it takes away can be brought back in the same way.
    pub fn undo(self) {
        self.update(|it| {
            if let Some(replaced) = &mut it.replaced {
                std::mem::swap(&mut it.personal, replaced);
            }
        });
    }

    /// Changes the present assessment. Where nothing is begun, or nothing changed, nothing is stored either.
    fn change(self, change: impl FnOnce(&mut SavedAssessment) -> bool) -> bool {
        self.catch_up();
        let mut is_changed = false;
        self.held.maybe_update(|it| {
            is_changed = it.personal.assessments.last_mut().is_some_and(change);
            is_changed
        });
        if is_changed {
            self.store();
        }
        is_changed
    }
}
