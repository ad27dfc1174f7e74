//! The part of a stored record that a file does not have: when what was changed, and the checks whose place another took.

use super::personal::{Personal, record_of};
use super::record::{Entry, EntryKey, Kept, Marks, Record};
use super::schema::{EntryRecord, ItemMark, PersonalRecord, SyncRecord};
use super::values::{AssessmentId, Timestamp};
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
            self.entries.iter().filter(|(_, it)| matches!(it, Entry::Discarded)).map(|(key, _)| discarded(*key)),
        );
        let replaced = away.iter().map(|(_, it)| record_of(&it.assessment)).collect();
        let sync = SyncRecord { revision: self.revision, entries, replaced };
        PersonalRecord { sync: Some(sync), ..self.personal().record() }
    }
}

fn entry_record((key, it): (EntryKey, &Kept)) -> EntryRecord {
    let mark = |(item, revision): (&ItemId, &u32)| ItemMark { item: item.as_str().to_owned(), revision: *revision };
    EntryRecord {
        placed: it.placed,
        replaced: it.replaced.as_ref().map(|at| at.as_str().to_owned()),
        scope: it.marks.scope,
        finished: it.marks.finished,
        items: it.marks.items.iter().map(mark).collect(),
        ..discarded(key)
    }
}

fn discarded(key: EntryKey) -> EntryRecord {
    let id = key.id.text();
    EntryRecord { id, origin: key.origin, placed: 0, replaced: None, scope: 0, finished: 0, items: Vec::new() }
}

impl SyncRecord {
    /// The record of the checks that are here and of those that stand here; and how many answers this reading put aside.
    pub(super) fn record(&self, personal: Personal, catalog: &Catalog) -> Result<(Record, usize), ReadProblem> {
        let mut record = Record { revision: self.revision, ..Record::default() };
        let mut all_put_aside = 0;
        let mut checks = personal.assessments;
        for (place, it) in self.replaced.iter().enumerate() {
            let (assessment, put_aside) = reading::assessment(&format!("sync.replaced[{place}]"), it, catalog)?;
            all_put_aside += put_aside;
            checks.push(assessment);
        }
        let mut checks = checks.into_iter();
        for (place, it) in self.entries.iter().enumerate() {
            let field = |name: &str| ReadProblem::field(&["sync.entries[", &place.to_string(), "].", name].concat());
            let id = AssessmentId::parse(&it.id).ok_or_else(|| field("id"))?;
            let entry = match checks.next() {
                None => Entry::Discarded,
                Some(assessment) if assessment.id == id => {
                    let replaced = it.replaced.as_ref().map(|at| Timestamp::parse(at).ok_or_else(|| field("replaced")));
                    let (placed, replaced) = (it.placed, replaced.transpose()?);
                    Entry::Kept(Box::new(Kept { assessment, placed, replaced, marks: it.marks() }))
                }
                Some(_) => return Err(field("id")),
            };
            if record.entries.insert(EntryKey { id, origin: it.origin }, entry).is_some() {
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
        marks.items.extend(self.items.iter().map(|it| (ItemId::new(&it.item), it.revision)));
        marks
    }
}
