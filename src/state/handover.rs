//! What a person chooses in the preview before a submission is saved. Nothing of it outlives the dialog's page.

use leptos::prelude::*;

use super::session::Session;
use crate::browser::files;
use crate::domain::catalog::Purpose;
use crate::domain::document::{NameProblem, PersonName, Submission, SubmissionChoice};
use crate::domain::questionnaire::Questionnaire;

/// The choices of the preview.
#[derive(Clone, Copy, Debug)]
pub struct Handover {
    purpose: RwSignal<Purpose>,
    name: RwSignal<String>,
    leaves_duties: RwSignal<bool>,
}

impl Handover {
    /// For group work, without a name, with the duties of the rank.
    #[must_use]
    pub fn new() -> Self {
        Self {
            purpose: RwSignal::new(Purpose::GroupWork),
            name: RwSignal::new(String::new()),
            leaves_duties: RwSignal::new(false),
        }
    }

    /// What it is for.
    #[must_use]
    pub fn purpose(self) -> Purpose {
        self.purpose.get()
    }

    /// Whether the duties of the rank stay out.
    #[must_use]
    pub fn leaves_duties(self) -> bool {
        self.leaves_duties.get()
    }

    /// What was typed as a name.
    #[must_use]
    pub fn name(self) -> String {
        self.name.get()
    }

    /// Why the name cannot stand in the file.
    #[must_use]
    pub fn name_problem(self) -> Option<NameProblem> {
        self.name.with(|name| PersonName::parse(name)).err()
    }

    /// Chooses the purpose.
    pub fn set_purpose(self, purpose: Purpose) {
        self.purpose.set(purpose);
    }

    /// Takes over a name that was typed.
    pub fn set_name(self, name: String) {
        self.name.set(name);
    }

    /// Leaves the duties of the rank out, or puts them in.
    pub fn set_leaves_duties(self, leaves_duties: bool) {
        self.leaves_duties.set(leaves_duties);
    }

    /// The submission as it would be written now; `None` while the name does not fit.
    #[must_use]
    pub fn submission(self, session: Session, questionnaire: &Questionnaire) -> Option<Submission> {
        let name = self.name.with(|name| PersonName::parse(name)).ok()?;
        let choice = SubmissionChoice { purpose: self.purpose.get(), name, has_duties: !self.leaves_duties.get() };
        let month = session.month()?;
        session.with_current(|it| Submission::of(it, questionnaire, choice, month, session.catalog))
    }

    /// Saves it and gives the name of the file; `None` while the name does not fit, or where the browser refuses.
    #[must_use]
    pub fn save(self, session: Session, questionnaire: &Questionnaire) -> Option<String> {
        let submission = untrack(|| self.submission(session, questionnaire))?;
        let name = submission.file_name();
        files::save(&name, &submission.write()).then_some(name)
    }
}

impl Default for Handover {
    fn default() -> Self {
        Self::new()
    }
}
