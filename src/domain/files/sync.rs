//! The part of a stored record that a file does not have: when what was changed, and the checks whose place another took.

use super::personal::{Personal, record_of};
use super::record::{Entry, EntryKey, Kept, Marks, Record};
use super::schema::{EntryRecord, ItemMark, PersonalRecord, SyncRecord};
use super::values::{AssessmentId, Day, Timestamp};
use super::{ReadProblem, reading};
use crate::domain::catalog::{Catalog, ItemId};

impl Record {
    /// The record as a browser stores it.
    #[must_use]
    pub fn stored(&self) -> PersonalRecord {
        let here = self.here();
        let mut away = self.kept();
        away.retain(|(key, _)| here.iter().all(|(other, _)| other != key));
        let mut entries: Vec<EntryRecord> = here.into_iter().chain(away.iter().copied()).map(entry_record).collect();
        entries.extend(
            self.entries.iter().filter(|(_, entry)| matches!(entry, Entry::Discarded)).map(|(key, _)| discarded(*key)),
        );
        let replaced = away.iter().map(|(_, kept)| record_of(&kept.assessment)).collect();
        let sync = SyncRecord { revision: self.revision, entries, replaced };
        PersonalRecord { sync: Some(sync), ..self.personal().record() }
    }
}

fn entry_record((key, kept): (EntryKey, &Kept)) -> EntryRecord {
    let mark = |(item, revision): (&ItemId, &u32)| ItemMark { item: item.as_str().to_owned(), revision: *revision };
    EntryRecord {
        placed: kept.placed,
        replaced: kept.replaced.as_ref().map(|at| at.as_str().to_owned()),
        whole: kept.whole,
        overdue: kept.overdue.as_ref().map(|day| day.as_str().to_owned()),
        scope: kept.marks.scope,
        finished: kept.marks.finished,
        items: kept.marks.items.iter().map(mark).collect(),
        ..discarded(key)
    }
}

fn discarded(key: EntryKey) -> EntryRecord {
    EntryRecord {
        id: key.id.text(),
        origin: key.origin,
        placed: 0,
        replaced: None,
        whole: false,
        overdue: None,
        scope: 0,
        finished: 0,
        items: Vec::new(),
    }
}

impl SyncRecord {
    /// The record of the checks that are here and of those that stand here; and how many answers this reading put aside.
    pub(super) fn record(&self, personal: Personal, catalog: &Catalog) -> Result<(Record, usize), ReadProblem> {
        let mut record = Record { revision: self.revision, ..Record::default() };
        let mut all_put_aside = 0;
        let mut checks = personal.assessments;
        for (place, record) in self.replaced.iter().enumerate() {
            let (assessment, put_aside) = reading::assessment(&format!("sync.replaced[{place}]"), record, catalog)?;
            all_put_aside += put_aside;
            checks.push(assessment);
        }
        let mut checks = checks.into_iter();
        for (place, entry_record) in self.entries.iter().enumerate() {
            let field = |name: &str| ReadProblem::field(&["sync.entries[", &place.to_string(), "].", name].concat());
            let id = AssessmentId::parse(&entry_record.id).ok_or_else(|| field("id"))?;
            let entry = match checks.next() {
                None => Entry::Discarded,
                Some(assessment) if assessment.id == id => {
                    let replaced =
                        entry_record.replaced.as_ref().map(|at| Timestamp::parse(at).ok_or_else(|| field("replaced")));
                    let overdue =
                        entry_record.overdue.as_ref().map(|day| Day::parse(day).ok_or_else(|| field("overdue")));
                    Entry::Kept(Box::new(Kept {
                        assessment,
                        placed: entry_record.placed,
                        replaced: replaced.transpose()?,
                        whole: entry_record.whole,
                        overdue: overdue.transpose()?,
                        marks: entry_record.marks(),
                    }))
                }
                Some(_) => return Err(field("id")),
            };
            if record.entries.insert(EntryKey { id, origin: entry_record.origin }, entry).is_some() {
                return Err(ReadProblem::DuplicateAssessment);
            }
        }
        // Each has its entry.
        if checks.next().is_some() { Err(ReadProblem::field("sync.entries")) } else { Ok((record, all_put_aside)) }
    }
}

impl EntryRecord {
    fn marks(&self) -> Marks {
        let mut marks = Marks { scope: self.scope, finished: self.finished, ..Marks::default() };
        marks.items.extend(self.items.iter().map(|mark| (ItemId::new(&mark.item), mark.revision)));
        marks
    }
}
