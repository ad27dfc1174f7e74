//! What a person chooses in the preview before a submission is saved. Nothing of it outlives the dialog's page.

use leptos::prelude::*;

use super::notice::Message;
use super::session::Session;
use crate::browser::files;
use crate::domain::catalog::Purpose;
use crate::domain::document::{NameProblem, PersonName, Submission, SubmissionChoice};
use crate::domain::questionnaire::Questionnaire;

/// The choices of the preview.
#[derive(Clone, Copy, Debug)]
pub struct Handover(RwSignal<Choices>);

#[derive(Clone, Debug)]
struct Choices {
    purpose: Purpose,
    name: String,
    leaves_duties: bool,
}

impl Handover {
    /// For group work, without a name, with the duties of the rank.
    #[must_use]
    pub fn new() -> Self {
        Self(RwSignal::new(Choices { purpose: Purpose::GroupWork, name: String::new(), leaves_duties: false }))
    }

    /// What it is for.
    #[must_use]
    pub fn purpose(self) -> Purpose {
        self.0.read().purpose
    }

    /// Whether the duties of the rank stay out.
    #[must_use]
    pub fn leaves_duties(self) -> bool {
        self.0.read().leaves_duties
    }

    /// What was typed as a name.
    #[must_use]
    pub fn name(self) -> String {
        self.0.read().name.clone()
    }

    /// Why the name cannot stand in the file.
    #[must_use]
    pub fn name_problem(self) -> Option<NameProblem> {
        PersonName::parse(&self.0.read().name).err()
    }

    fn set(self, change: impl FnOnce(&mut Choices)) {
        self.0.update(change);
    }

    /// Chooses the purpose.
    pub fn set_purpose(self, purpose: Purpose) {
        self.set(|it| it.purpose = purpose);
    }

    /// Takes over a name that was typed.
    pub fn set_name(self, name: String) {
        self.set(|it| it.name = name);
    }

    /// Leaves the duties of the rank out, or puts them in.
    pub fn set_leaves_duties(self, leaves_duties: bool) {
        self.set(|it| it.leaves_duties = leaves_duties);
    }

    /// The submission as it would be written now; `None` while the name does not fit.
    #[must_use]
    pub fn submission(self, session: Session, questionnaire: &Questionnaire) -> Option<Submission> {
        let Choices { purpose, name, leaves_duties } = self.0.get();
        let name = PersonName::parse(&name).ok()?;
        let choice = SubmissionChoice { purpose, name, has_duties: !leaves_duties };
        let month = session.month()?;
        session.with_current(|it| Submission::of(it, questionnaire, choice, month, session.catalog))
    }

    /// Saves it and gives what is to be said of it; `None` while the name does not fit.
    #[must_use]
    pub fn save(self, session: Session, questionnaire: &Questionnaire) -> Option<Message> {
        let submission = untrack(|| self.submission(session, questionnaire))?;
        let name = submission.file_name();
        let is_saved = files::save(&name, &submission.write());
        Some(if is_saved { Message::SubmissionSaved(name) } else { Message::NotSaved })
    }
}

impl Default for Handover {
    fn default() -> Self {
        Self::new()
    }
}
