//! Reads checks from a personal file or from what a browser stores. An answer to a question that is gone is put aside.

use super::personal::{HandedOver, KeptAnswer, Personal, SavedAssessment};
use super::record::Record;
use super::schema::{AnswerRecord, AssessmentRecord, PersonalRecord};
use super::values::{AssessmentId, Timestamp};
use super::{ReadProblem, kinship};
use crate::domain::assessment::answers::{Answer, Answers};
use crate::domain::catalog::{Catalog, CatalogRef, ItemId};
use crate::domain::json::{self, Value};

/// The personal file, and how many of its answers this reading put aside.
pub(super) fn personal(value: &Value, catalog: &Catalog) -> Result<(Personal, usize), ReadProblem> {
    let record: PersonalRecord = json::typed(value).map_err(|path| ReadProblem::Field { path })?;
    if record.assessments.is_empty() {
        return Err(ReadProblem::NoAssessment);
    }
    assessments(&record, catalog)
}

/// The record of a browser, and how many of its answers this reading put aside. One without any check, as early versions
/// could leave it, holds nothing and is no fault.
pub(super) fn record(value: &Value, catalog: &Catalog) -> Result<(Record, usize), ReadProblem> {
    let record: PersonalRecord = json::typed(value).map_err(|path| ReadProblem::Field { path })?;
    let (personal, put_aside) = assessments(&record, catalog)?;
    let Some(sync) = &record.sync else { return Ok((Record::of(personal), put_aside)) };
    let (record, more) = sync.record(personal, catalog)?;
    Ok((record, put_aside + more))
}

fn assessments(record: &PersonalRecord, catalog: &Catalog) -> Result<(Personal, usize), ReadProblem> {
    let mut assessments: Vec<SavedAssessment> = Vec::new();
    let mut all_put_aside = 0;
    for (place, record) in record.assessments.iter().enumerate() {
        let path = format!("assessments[{place}]");
        let (assessment, put_aside) = assessment(&path, record, catalog)?;
        all_put_aside += put_aside;
        if assessments.iter().any(|other| other.id == assessment.id) {
            return Err(ReadProblem::DuplicateAssessment);
        }
        assessments.push(assessment);
    }
    Ok((Personal { assessments }, all_put_aside))
}

/// The check that stands at that path of a file, and how many of its answers this reading put aside.
pub(super) fn assessment(
    path: &str,
    written: &AssessmentRecord,
    catalog: &Catalog,
) -> Result<(SavedAssessment, usize), ReadProblem> {
    let field = |name: &str| ReadProblem::field(&[path, ".", name].concat());
    let mut reference = CatalogRef::from(&written.catalog);
    kinship(&reference, catalog)?;
    let mut seen = Answers::default();
    let (mut answers, mut kept) = split_known_answers(&written.answers, &mut seen, reference.version, catalog)?;
    let (counted, put_aside) = (answers.len(), kept.len());
    for record in &written.kept {
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
    let finished = written.finished.as_ref().map(|text| Timestamp::parse(text).ok_or_else(|| field("finished")));
    let assessment = SavedAssessment {
        id: AssessmentId::parse(&written.id).ok_or_else(|| field("id"))?,
        revision: written.revision,
        begun: Timestamp::parse(&written.begun).ok_or_else(|| field("begun"))?,
        finished: finished.transpose()?,
        rank: written.rank,
        tier: written.tier,
        section_head: written.section_head,
        catalog: reference,
        answers,
        kept,
        handed_over: written.handed_over.as_ref().map(|handed_over| HandedOver {
            revision: handed_over.revision,
            fingerprint: handed_over.fingerprint.clone(),
        }),
    };
    Ok((assessment, put_aside))
}

/// Splits answers into those to questions that the catalogue has and those that are kept aside, as of that version.
pub(super) fn split_known_answers(
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
