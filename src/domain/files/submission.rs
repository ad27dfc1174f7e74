//! The submission: what a person chose to hand over, and nothing else. No free text, no exact time.

use base16ct::lower;
use sha2::{Digest, Sha256};

use super::personal::{HandedOver, KeptAnswer, SavedAssessment};
use super::reading::split_known_answers;
use super::schema::SubmissionRecord;
use super::values::{AssessmentId, Month, PersonName};
use super::{Kinship, ReadProblem, kinship};
use crate::domain::assessment::answers::Answers;
use crate::domain::assessment::questionnaire::{Block, Questionnaire};
use crate::domain::catalog::{Catalog, CatalogRef, Purpose, Rank, Tier};
use crate::domain::json::{self, Value};

/// Name of the format.
pub(super) const FORMAT: &str = "kagami-submission";

/// A submission.
#[derive(Clone, Debug, PartialEq)]
pub struct Submission {
    /// The catalogue answered.
    pub catalog: CatalogRef,
    /// Id of the assessment.
    pub id: AssessmentId,
    /// Revision of the assessment.
    pub revision: u32,
    /// Month of writing.
    pub month: Month,
    /// 職級
    pub rank: Rank,
    /// 専門性
    pub tier: Tier,
    /// Name or number, if typed.
    pub name: Option<PersonName>,
    /// What it may be used for.
    pub purpose: Purpose,
    /// The answers handed over.
    pub answers: Answers,
    /// Answers to items that another version of the catalogue has; only in files that were read.
    pub kept: Vec<KeptAnswer>,
}

/// What a person chooses in the preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubmissionChoice {
    /// What it may be used for.
    pub purpose: Purpose,
    /// Name or number, if typed.
    pub name: Option<PersonName>,
    /// Whether the duties of the rank go along.
    pub has_duties: bool,
}

impl Submission {
    /// The submission of an assessment: exactly the answers that the questionnaire asks for now. If the last one had the
    /// same revision but says something else, this one has the next, so that it counts instead.
    #[must_use]
    pub fn of(
        assessment: &SavedAssessment,
        questionnaire: &Questionnaire,
        choice: SubmissionChoice,
        month: Month,
        catalog: &Catalog,
    ) -> Self {
        let asked =
            questionnaire.questions.iter().filter(|question| choice.has_duties || question.block() != Block::Duties);
        let answers = asked.filter_map(|question| {
            assessment.answers.get(&question.item.id).map(|answer| (question.item.id.clone(), answer))
        });
        let submission = Self {
            catalog: catalog.reference.clone(),
            id: assessment.id,
            revision: assessment.revision,
            month,
            rank: assessment.rank,
            tier: assessment.tier,
            name: choice.name,
            purpose: choice.purpose,
            answers: answers.collect(),
            kept: Vec::new(),
        };
        submission.after(assessment.handed_over.as_ref())
    }

    fn after(self, last: Option<&HandedOver>) -> Self {
        match last {
            Some(last) if last.revision >= self.revision && last.fingerprint != self.fingerprint() => {
                Self { revision: last.revision.saturating_add(1), ..self }
            }
            _ => self,
        }
    }

    /// Equal for two submissions of an assessment that say the same: SHA-256 over all but the revision, in
    /// hexadecimal.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        lower::encode_string(&Sha256::digest(Self { revision: 0, ..self.clone() }.write()))
    }

    /// The bytes of the file: readable JSON, UTF-8 without a byte order mark.
    #[must_use]
    pub fn write(&self) -> String {
        json::readable(&self.record())
    }

    /// The bytes with the answers that were kept from another version too.
    #[must_use]
    pub fn write_with_kept(&self) -> String {
        json::readable(&self.record_with_kept())
    }

    /// The shape of the file with the answers that were kept from another version too, so that nothing is lost when a
    /// session keeps it.
    pub(in crate::domain) fn record_with_kept(&self) -> SubmissionRecord {
        let mut record = self.record();
        record.answers.extend(self.kept.iter().map(|kept| super::answer_record((&kept.item, kept.answer))));
        record
    }

    fn record(&self) -> SubmissionRecord {
        SubmissionRecord {
            schema: Some(super::schema::SUBMISSION.to_owned()),
            format: FORMAT.to_owned(),
            version: 1,
            catalog: (&self.catalog).into(),
            id: self.id.text(),
            revision: self.revision,
            month: self.month.as_str().to_owned(),
            rank: self.rank,
            tier: self.tier,
            name: self.name.as_ref().map(|name| name.as_str().to_owned()),
            purpose: self.purpose,
            self_reported: true,
            answers: self.answers.iter().map(super::answer_record).collect(),
        }
    }

    /// `kagami-渡す用-YYYYMM-xxxxxxxx.json`
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("kagami-渡す用-{}-{}.json", self.month.compact(), self.id.tag())
    }
}

pub(super) fn read(value: &Value, catalog: &Catalog) -> Result<Submission, ReadProblem> {
    let record: SubmissionRecord = json::typed(value).map_err(|path| ReadProblem::Field { path })?;
    of(&record, catalog)
}

/// The submission of a record.
pub(in crate::domain) fn of(record: &SubmissionRecord, catalog: &Catalog) -> Result<Submission, ReadProblem> {
    let reference = CatalogRef::from(&record.catalog);
    let kinship = kinship(&reference, catalog)?;
    let (answers, kept) = split_known_answers(&record.answers, &mut Answers::default(), reference.version, catalog)?;
    if let Some(unknown) = kept.first().filter(|_| kinship == Kinship::Same) {
        return Err(ReadProblem::UnknownItem { item: json::excerpt(unknown.item.as_str()) });
    }
    let name = match record.name.as_deref().map(PersonName::parse) {
        None => None,
        Some(Ok(Some(name))) => Some(name),
        Some(Ok(None) | Err(_)) => return Err(ReadProblem::field("name")),
    };
    if !record.self_reported {
        return Err(ReadProblem::field("selfReported"));
    }
    Ok(Submission {
        catalog: reference,
        id: AssessmentId::parse(&record.id).ok_or_else(|| ReadProblem::field("id"))?,
        revision: record.revision,
        month: Month::parse(&record.month).ok_or_else(|| ReadProblem::field("month"))?,
        rank: record.rank,
        tier: record.tier,
        name,
        purpose: record.purpose,
        answers,
        kept,
    })
}

impl SavedAssessment {
    /// Notes that this submission was saved; false if it is of another assessment.
    pub fn note_handed_over(&mut self, submission: &Submission) -> bool {
        if submission.id != self.id {
            return false;
        }
        self.revision = self.revision.max(submission.revision);
        let fingerprint = submission.fingerprint();
        self.handed_over = Some(HandedOver { revision: submission.revision, fingerprint });
        true
    }
}
