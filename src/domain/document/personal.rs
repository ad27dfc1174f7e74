//! The personal file: everything a person has, to be opened again. The real save.

use super::super::answers::{Answer, Answers};
use super::super::catalog::{Catalog, CatalogRef, ItemId, Rank, Tier};
use super::super::json::{self, Value};
use super::super::questionnaire::{Questionnaire, Scope};
use super::fields::{AssessmentId, Month, Timestamp};
use super::schema::{AnswerRecord, AssessmentRecord, HandedOverRecord, KeptRecord, PersonalRecord};
use super::{ReadProblem, Submission, kinship};

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
#[derive(Clone, Debug, PartialEq, Eq)]
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
        let is_asked = Questionnaire::of(catalog, self.scope()).place(item).is_some();
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
        }
    }
}

fn record_of(it: &SavedAssessment) -> AssessmentRecord {
    AssessmentRecord {
        id: it.id.text(),
        revision: it.revision,
        begun: it.begun.as_str().to_owned(),
        finished: it.finished.as_ref().map(|time| time.as_str().to_owned()),
        rank: it.rank,
        tier: it.tier,
        section_head: it.section_head,
        catalog: (&it.catalog).into(),
        answers: it.answers.iter().map(super::answer_record).collect(),
        kept: it.kept.iter().map(kept_record).collect(),
        handed_over: it
            .handed_over
            .as_ref()
            .map(|it| HandedOverRecord { revision: it.revision, fingerprint: it.fingerprint.clone() }),
    }
}

fn kept_record(it: &KeptAnswer) -> KeptRecord {
    KeptRecord { item: it.item.as_str().to_owned(), answer: it.answer.into(), catalog_version: it.catalog_version }
}

/// The personal file, and how many of its answers this reading put aside.
pub(super) fn read(value: &Value, catalog: &Catalog) -> Result<(Personal, usize), ReadProblem> {
    let record: PersonalRecord = json::typed(value).map_err(|path| ReadProblem::Field { path })?;
    if record.assessments.is_empty() {
        return Err(ReadProblem::NoAssessment);
    }
    let mut assessments: Vec<SavedAssessment> = Vec::new();
    let mut all_put_aside = 0;
    for (place, record) in record.assessments.iter().enumerate() {
        let (assessment, put_aside) = read_assessment(place, record, catalog)?;
        all_put_aside += put_aside;
        if assessments.iter().any(|other| other.id == assessment.id) {
            return Err(ReadProblem::DuplicateAssessment);
        }
        assessments.push(assessment);
    }
    Ok((Personal { assessments }, all_put_aside))
}

fn read_assessment(
    place: usize,
    it: &AssessmentRecord,
    catalog: &Catalog,
) -> Result<(SavedAssessment, usize), ReadProblem> {
    let field = |name: &str| ReadProblem::field(&["assessments[", &place.to_string(), "].", name].concat());
    let mut reference = CatalogRef::from(&it.catalog);
    kinship(&reference, catalog)?;
    let mut seen = Answers::default();
    let (mut answers, mut kept) = sort_out(&it.answers, &mut seen, reference.version, catalog)?;
    let (counted, put_aside) = (answers.len(), kept.len());
    for record in &it.kept {
        let (item, answer) = note(&record.item, record.answer.into(), &mut seen)?;
        // It counts again as soon as the catalogue in use has its item: the file may have been written beside an older
        // or a newer version.
        if catalog.has_item(&item) {
            answers.set(item, answer);
        } else {
            kept.push(KeptAnswer { item, answer, catalog_version: record.catalog_version });
        }
    }
    if answers.len() > counted {
        // The file's own version may lack an item that counts again: from here on it is a file of this one.
        reference = catalog.reference.clone();
    }
    let finished = it.finished.as_ref().map(|text| Timestamp::parse(text).ok_or_else(|| field("finished")));
    let assessment = SavedAssessment {
        id: AssessmentId::parse(&it.id).ok_or_else(|| field("id"))?,
        revision: it.revision,
        begun: Timestamp::parse(&it.begun).ok_or_else(|| field("begun"))?,
        finished: finished.transpose()?,
        rank: it.rank,
        tier: it.tier,
        section_head: it.section_head,
        catalog: reference,
        answers,
        kept,
        handed_over: it
            .handed_over
            .as_ref()
            .map(|it| HandedOver { revision: it.revision, fingerprint: it.fingerprint.clone() }),
    };
    Ok((assessment, put_aside))
}

/// Splits answers into those to questions that the catalogue has and those that are kept aside, as of that version.
pub(super) fn sort_out(
    records: &[AnswerRecord],
    seen: &mut Answers,
    version: u32,
    catalog: &Catalog,
) -> Result<(Answers, Vec<KeptAnswer>), ReadProblem> {
    let mut answers = Answers::default();
    let mut kept = Vec::new();
    for record in records {
        let (item, answer) = note(&record.item, record.answer.into(), seen)?;
        if catalog.has_item(&item) {
            answers.set(item, answer);
        } else {
            kept.push(KeptAnswer { item, answer, catalog_version: version });
        }
    }
    Ok((answers, kept))
}

/// Notes an answer as seen; a second one to the same item is a fault.
fn note(item: &str, answer: Answer, seen: &mut Answers) -> Result<(ItemId, Answer), ReadProblem> {
    if item.is_empty() {
        return Err(ReadProblem::UnknownItem { item: String::new() });
    }
    let id = ItemId::new(item);
    if seen.get(&id).is_some() {
        return Err(ReadProblem::DuplicateItem { item: json::excerpt(item) });
    }
    seen.set(id.clone(), answer);
    Ok((id, answer))
}
