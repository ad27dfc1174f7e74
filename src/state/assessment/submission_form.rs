//! What a person chooses in the preview before a submission is saved. Nothing of it outlives the dialog's page.
//!
//! What is shown is the file: it is made when the preview opens and at each choice, and that very value is saved, whatever
//! the clock and other windows do meanwhile.

use leptos::prelude::*;

use super::notice::Message;
use super::store::AssessmentStore;
use crate::browser::files;
use crate::domain::assessment::questionnaire::Questionnaire;
use crate::domain::catalog::{Catalog, Purpose};
use crate::domain::files::{Month, NameProblem, PersonName, SavedAssessment, Submission, SubmissionChoice};

/// The choices of the preview, and what it is made from.
#[derive(Clone, Copy, Debug)]
pub struct SubmissionForm {
    choices: RwSignal<Choices>,
    basis: RwSignal<Option<Basis>>,
    submission: Memo<Option<Submission>>,
}

#[derive(Clone, Debug)]
struct Choices {
    purpose: Purpose,
    name: String,
    leaves_duties: bool,
}

/// What was there when the preview was opened.
#[derive(Clone, Debug)]
struct Basis {
    assessment: SavedAssessment,
    month: Month,
}

impl SubmissionForm {
    /// For group work, without a name, with the duties of the rank.
    #[must_use]
    pub fn new(catalog: &'static Catalog) -> Self {
        let choices = Choices { purpose: Purpose::GroupWork, name: String::new(), leaves_duties: false };
        let (choices, basis) = (RwSignal::new(choices), RwSignal::new(None));
        let submission =
            Memo::new(move |_| basis.with(|basis| Some(choices.read().submission(basis.as_ref()?, catalog))));
        Self { choices, basis, submission }
    }

    /// Fixes what the file is made from, before the preview shows it.
    pub fn open(self, store: AssessmentStore) {
        let assessment = store.with_current_untracked(Clone::clone);
        self.basis.set(assessment.zip(store.month()).map(|(assessment, month)| Basis { assessment, month }));
    }

    /// The purpose of the submission.
    #[must_use]
    pub fn purpose(self) -> Purpose {
        self.choices.read().purpose
    }

    /// Whether the duties of the rank stay out.
    #[must_use]
    pub fn leaves_duties(self) -> bool {
        self.choices.read().leaves_duties
    }

    /// What was typed as a name.
    #[must_use]
    pub fn name(self) -> String {
        self.choices.read().name.clone()
    }

    /// Why the name cannot stand in the file.
    #[must_use]
    pub fn name_problem(self) -> Option<NameProblem> {
        PersonName::typed(&self.choices.read().name).err()
    }

    fn set(self, change: impl FnOnce(&mut Choices)) {
        self.choices.update(change);
    }

    /// Chooses the purpose.
    pub fn set_purpose(self, purpose: Purpose) {
        self.set(|choices| choices.purpose = purpose);
    }

    /// Takes over a name that was typed.
    pub fn set_name(self, name: String) {
        self.set(|choices| choices.name = name);
    }

    /// Leaves the duties of the rank out, or puts them in.
    pub fn set_leaves_duties(self, leaves_duties: bool) {
        self.set(|choices| choices.leaves_duties = leaves_duties);
    }

    /// The submission as it is written; without a name as long as that does not fit. `None` before the preview was opened.
    #[must_use]
    pub fn submission(self) -> Option<Submission> {
        self.submission.get()
    }

    /// Saves it and gives what is to be said of it; `None` while the name does not fit.
    #[must_use]
    pub fn save(self, store: AssessmentStore) -> Option<Message> {
        let submission = self.submission.get_untracked()?;
        if untrack(|| self.name_problem()).is_some() {
            return None;
        }
        let name = submission.file_name();
        if !files::save(&name, &submission.write()) {
            return Some(Message::NotSaved);
        }
        store.note_handed_over(&submission);
        Some(Message::SubmissionSaved(name))
    }
}

impl Choices {
    fn submission(&self, basis: &Basis, catalog: &Catalog) -> Submission {
        let name = PersonName::typed(&self.name).ok().flatten();
        let choice = SubmissionChoice { purpose: self.purpose, name, has_duties: !self.leaves_duties };
        let questionnaire = Questionnaire::of(catalog, basis.assessment.scope());
        Submission::of(&basis.assessment, &questionnaire, choice, basis.month.clone(), catalog)
    }
}
