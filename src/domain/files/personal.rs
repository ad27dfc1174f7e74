//! The personal file: everything a person has, to be opened again. The real save.

use super::schema::{AssessmentRecord, HandedOverRecord, KeptRecord, PersonalRecord};
use super::values::{AssessmentId, Month, Timestamp};
use crate::domain::assessment::answers::{Answer, Answers};
use crate::domain::assessment::questionnaire::{Questionnaire, Scope};
use crate::domain::catalog::{Catalog, CatalogRef, ItemId, Rank, Tier};
use crate::domain::json;

/// Name of the format.
pub(super) const FORMAT: &str = "kagami-personal";

/// All assessments of a person, oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Personal {
    /// The assessments; the last is the one being worked on.
    pub assessments: Vec<SavedAssessment>,
}

/// One assessment with everything that belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedAssessment {
    /// Random id.
    pub id: AssessmentId,
    /// Raised at every change.
    pub revision: u32,
    /// When it was begun.
    pub begun: Timestamp,
    /// When the result was first looked at.
    pub finished: Option<Timestamp>,
    /// 職級
    pub rank: Rank,
    /// 専門性
    pub tier: Tier,
    /// Whether the person says to be 課長級以上.
    pub section_head: Option<bool>,
    /// The catalogue answered.
    pub catalog: CatalogRef,
    /// All answers, also those not asked now.
    pub answers: Answers,
    /// Answers to items of another content of the catalogue.
    pub kept: Vec<KeptAnswer>,
    /// The submission that was saved last.
    pub handed_over: Option<HandedOver>,
}

/// What is remembered of a submission that was saved: enough to tell whether the next one says something else. Not the
/// name in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HandedOver {
    /// Its revision.
    pub revision: u32,
    /// [`Submission::fingerprint`].
    pub fingerprint: String,
}

/// An answer to an item that the present catalogue does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptAnswer {
    /// Id of the item.
    pub item: ItemId,
    /// The answer.
    pub answer: Answer,
    /// Version of the catalogue that has the item.
    pub catalog_version: u32,
}

impl SavedAssessment {
    /// A new assessment without answers.
    #[must_use]
    pub fn begin(id: AssessmentId, begun: Timestamp, scope: Scope, catalog: &Catalog) -> Self {
        Self {
            id,
            revision: 1,
            begun,
            finished: None,
            rank: scope.rank,
            tier: scope.tier,
            section_head: scope.section_head,
            catalog: catalog.reference.clone(),
            answers: Answers::default(),
            kept: Vec::new(),
            handed_over: None,
        }
    }

    /// Who is asked.
    #[must_use]
    pub fn scope(&self) -> Scope {
        Scope { rank: self.rank, tier: self.tier, section_head: self.section_head }
    }

    /// The month in which it was finished, or begun where it was not.
    #[must_use]
    pub fn month(&self) -> Option<Month> {
        self.finished.as_ref().unwrap_or(&self.begun).month()
    }

    /// Every item that is answered, be it of another version of the catalogue.
    pub(super) fn items(&self) -> impl Iterator<Item = &ItemId> {
        self.answers.iter().map(|(item, _)| item).chain(self.kept.iter().map(|kept| &kept.item))
    }

    /// The answer to an item; with the version of the catalogue that has the item, where the present one does not.
    pub(super) fn any_answer(&self, item: &ItemId) -> Option<(Answer, Option<u32>)> {
        let kept =
            || self.kept.iter().find(|kept| kept.item == *item).map(|kept| (kept.answer, Some(kept.catalog_version)));
        self.answers.get(item).map(|answer| (answer, None)).or_else(kept)
    }

    /// Whether anything is answered, be it of another version of the catalogue.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        !self.answers.is_empty() || !self.kept.is_empty()
    }

    /// Changes who is asked; every answer stays. Whether it is another scope.
    pub fn set_scope(&mut self, scope: Scope) -> bool {
        let is_other = scope != self.scope();
        if is_other {
            (self.rank, self.tier, self.section_head) = (scope.rank, scope.tier, scope.section_head);
            self.revision = self.revision.saturating_add(1);
        }
        is_other
    }

    /// Gives, changes or (with `None`) takes back an answer to a question that is asked now; whether anything changed.
    /// An answer to any other question is refused.
    pub fn answer(&mut self, item: &ItemId, answer: Option<Answer>, catalog: &Catalog) -> bool {
        let is_asked = Questionnaire::of(catalog, self.scope()).index_of(item).is_some();
        if !is_asked || self.answers.get(item) == answer {
            return false;
        }
        match answer {
            Some(answer) => self.answers.set(item.clone(), answer),
            None => self.answers.clear(item),
        }
        self.catalog = catalog.reference.clone();
        self.revision = self.revision.saturating_add(1);
        true
    }

    /// `kagami-個人用-YYYYMM-xxxxxxxx.json`
    #[must_use]
    pub fn file_name(&self, month: &Month) -> String {
        format!("kagami-個人用-{}-{}.json", month.compact(), self.id.tag())
    }
}

impl Personal {
    /// The bytes of the file: readable JSON, UTF-8 without a byte order mark.
    #[must_use]
    pub fn write(&self) -> String {
        json::readable(&self.record())
    }

    /// The file as it is stored in the browser and written to disk.
    #[must_use]
    pub fn record(&self) -> PersonalRecord {
        PersonalRecord {
            schema: Some(super::schema::PERSONAL.to_owned()),
            format: FORMAT.to_owned(),
            version: 1,
            assessments: self.assessments.iter().map(record_of).collect(),
            sync: None,
        }
    }
}

pub(super) fn record_of(assessment: &SavedAssessment) -> AssessmentRecord {
    AssessmentRecord {
        id: assessment.id.text(),
        revision: assessment.revision,
        begun: assessment.begun.as_str().to_owned(),
        finished: assessment.finished.as_ref().map(|time| time.as_str().to_owned()),
        rank: assessment.rank,
        tier: assessment.tier,
        section_head: assessment.section_head,
        catalog: (&assessment.catalog).into(),
        answers: assessment.answers.iter().map(super::answer_record).collect(),
        kept: assessment.kept.iter().map(kept_record).collect(),
        handed_over: assessment.handed_over.as_ref().map(|handed_over| HandedOverRecord {
            revision: handed_over.revision,
            fingerprint: handed_over.fingerprint.clone(),
        }),
    }
}

fn kept_record(kept: &KeptAnswer) -> KeptRecord {
    KeptRecord {
        item: kept.item.as_str().to_owned(),
        answer: kept.answer.into(),
        catalog_version: kept.catalog_version,
    }
}
