//! A person's self-check while the page is open: the answers, what follows from them, and whether they are saved.
//!
//! Every change is stored in the call that makes it. The browser is reached through [`StoragePort`], so native tests run the
//! same code.

use std::ops::Range;
use std::sync::Arc;

use leptos::prelude::*;

use super::record_state::RecordState;
use super::storage_port::{Saving, StoragePort, StoredRecord};
use crate::domain::assessment::answers::{Answer, Answers};
use crate::domain::assessment::evaluation::{Assessment, evaluate};
use crate::domain::assessment::questionnaire::{Progress, Questionnaire};
use crate::domain::assessment::recommendation::{Training, recommend};
use crate::domain::catalog::{Catalog, ItemId};
use crate::domain::files::{AssessmentId, Month, Record, Replaced, SavedAssessment, Submission, Timestamp};

/// Everything that follows from the answers.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What was asked.
    pub questionnaire: Arc<Questionnaire>,
    /// What was answered.
    pub answers: Answers,
    /// What the answers say.
    pub assessment: Assessment,
    /// Which training could come next.
    pub training: Training,
}

/// A person's self-check.
#[derive(Clone, Copy, Debug)]
pub struct AssessmentStore {
    /// The content.
    pub catalog: &'static Catalog,
    pub(super) device: StoragePort,
    pub(super) record_state: RwSignal<RecordState>,
    pub(super) saving: RwSignal<Saving>,
    questionnaire: Memo<Option<Arc<Questionnaire>>>,
    progress: Memo<Option<Progress>>,
    leaves_record_alone: Memo<bool>,
}

impl AssessmentStore {
    /// A store with what was read from the browser; the last assessment is the one worked on.
    #[must_use]
    pub fn new(
        catalog: &'static Catalog,
        device: StoragePort,
        loaded: Record,
        stored: Option<StoredRecord>,
        saving: Saving,
    ) -> Self {
        let record_state = RwSignal::new(RecordState { record: loaded, stored, ..RecordState::default() });
        let scope = move || record_state.with(|state| state.current().map(SavedAssessment::scope));
        let questionnaire = Memo::new(move |_| scope().map(|scope| Arc::new(Questionnaire::of(catalog, scope))));
        // Remembered, so that an answer that only changes leaves what shows the progress alone.
        let progress = Memo::new(move |_| {
            let questionnaire = questionnaire.get()?;
            record_state.with(|state| state.current().map(|assessment| questionnaire.progress(&assessment.answers)))
        });
        let saving = RwSignal::new(saving);
        let leaves_record_alone = Memo::new(move |_| matches!(saving.get(), Saving::Newer | Saving::Unreadable));
        Self { catalog, device, record_state, saving, questionnaire, progress, leaves_record_alone }
    }

    /// The store of this app.
    ///
    /// # Panics
    ///
    /// Outside of `App`, which provides it before any view exists.
    #[must_use]
    #[expect(clippy::expect_used, reason = "App provides it before any view exists.")]
    pub fn here() -> Self {
        use_context::<Self>().expect("App provides the store")
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

    /// Whether a record is stored that this version cannot read, and stays as it is.
    #[must_use]
    pub fn leaves_record_alone(self) -> bool {
        self.leaves_record_alone.get()
    }

    /// Reads the present assessment.
    pub fn with_current<T>(self, read: impl FnOnce(&SavedAssessment) -> T) -> Option<T> {
        self.record_state.with(|state| state.current().map(read))
    }

    /// Reads the present assessment outside of a view.
    pub fn with_current_untracked<T>(self, read: impl FnOnce(&SavedAssessment) -> T) -> Option<T> {
        untrack(|| self.with_current(read))
    }

    /// Whether the present assessment has answers, finished or not, so that another is begun only after a question;
    /// asked outside of a view.
    #[must_use]
    pub fn has_present_answers(self) -> bool {
        self.with_current_untracked(SavedAssessment::has_answers) == Some(true)
    }

    /// Whether the present assessment will stay among the earlier ones when another is begun: its result was looked at.
    #[must_use]
    pub fn is_finished(self) -> bool {
        self.with_current(|assessment| assessment.finished.is_some()) == Some(true)
    }

    /// The assessments before the present one, the latest first.
    #[must_use]
    pub fn earlier(self) -> Vec<SavedAssessment> {
        self.record_state.with(|state| state.record.assessments().into_iter().rev().skip(1).cloned().collect())
    }

    /// One of the assessments, as it is now; `None` if there is none of that id.
    #[must_use]
    pub fn assessment(self, id: AssessmentId) -> Option<SavedAssessment> {
        self.record_state
            .with(|state| state.record.assessments().into_iter().find(|assessment| assessment.id == id).cloned())
    }

    /// Whether there are answers, in this assessment or an earlier one; asked outside of a view.
    #[must_use]
    pub fn has_answers(self) -> bool {
        self.record_state
            .with_untracked(|state| state.record.assessments().into_iter().any(SavedAssessment::has_answers))
    }

    /// The checks whose place another took, which can still be brought back; the latest first.
    #[must_use]
    pub fn replaced(self) -> Vec<Replaced> {
        self.record_state.with(|state| state.record.replaced())
    }

    /// The answer to an item.
    #[must_use]
    pub fn answer_to(self, item: &ItemId) -> Option<Answer> {
        self.with_current(|assessment| assessment.answers.get(item)).flatten()
    }

    /// How far the person is; `None` before anything is begun.
    #[must_use]
    pub fn progress(self) -> Option<Progress> {
        self.progress.get()
    }

    /// How many of the questions at these indexes are answered.
    #[must_use]
    pub fn answered_in(self, range: Range<usize>) -> usize {
        let Some(questionnaire) = self.questionnaire() else { return 0 };
        let asked = questionnaire.questions.iter().take(range.end).skip(range.start);
        self.with_current(|assessment| {
            asked.filter(|question| assessment.answers.get(&question.item.id).is_some()).count()
        })
        .unwrap_or_default()
    }

    /// The first question without an answer.
    #[must_use]
    pub fn first_unanswered(self) -> Option<ItemId> {
        let questionnaire = self.questionnaire()?;
        self.with_current(|assessment| {
            questionnaire.first_unanswered(&assessment.answers).map(|question| question.item.id.clone())
        })
        .flatten()
    }

    /// Everything that follows from the answers of the present assessment; `None` before anything is begun.
    #[must_use]
    pub fn outcome(self) -> Option<Outcome> {
        self.with_current(|assessment| self.outcome_of(assessment))
    }

    /// Everything that follows from the answers of an assessment.
    #[must_use]
    pub fn outcome_of(self, saved: &SavedAssessment) -> Outcome {
        let questionnaire = Arc::new(Questionnaire::of(self.catalog, saved.scope()));
        let assessment = evaluate(self.catalog, &questionnaire, &saved.answers);
        let training = recommend(self.catalog, questionnaire.scope, &assessment);
        Outcome { questionnaire, answers: saved.answers.clone(), assessment, training }
    }

    /// The bytes and the name of the personal file.
    #[must_use]
    pub fn personal_file(self) -> Option<(String, String)> {
        let month = self.month()?;
        let name = self.with_current(|assessment| assessment.file_name(&month))?;
        Some((name, self.record_state.with(|state| state.record.personal().write())))
    }

    /// The present month by the clock of the device.
    #[must_use]
    pub fn month(self) -> Option<Month> {
        Timestamp::parse(&(self.device.now)())?.month()
    }

    /// Gives, changes or (with `None`) takes back an answer to a question that is asked; whether anything changed.
    pub fn answer(self, item: &ItemId, answer: Option<Answer>) -> bool {
        self.change(|assessment| assessment.answer(item, answer, self.catalog))
    }

    /// Notes that the result was looked at.
    pub fn finish(self) {
        let now = Timestamp::parse(&(self.device.now)());
        self.change(|assessment| {
            let is_open = assessment.finished.is_none();
            if is_open {
                assessment.finished = now;
            }
            is_open
        });
    }

    /// Notes that this submission of the present assessment was saved.
    pub fn note_handed_over(self, submission: &Submission) {
        self.change(|assessment| assessment.note_handed_over(submission));
    }

    /// Changes the present assessment. Where nothing is begun, or nothing changed, nothing is stored either.
    pub(super) fn change(self, change: impl FnOnce(&mut SavedAssessment) -> bool) -> bool {
        self.catch_up();
        let mut is_changed = false;
        self.record_state.maybe_update(|state| {
            is_changed = state.record.change(change);
            is_changed
        });
        if is_changed {
            self.save();
        }
        is_changed
    }
}
