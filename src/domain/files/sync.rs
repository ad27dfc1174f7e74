//! The part of a stored record that a file does not have: when what was changed, and the checks whose place another took.

use serde::{Deserialize, Serialize};

use super::personal::{Personal, record_of};
use super::record::{Entry, EntryKey, Kept, Marks, Record};
#[cfg(not(target_arch = "wasm32"))]
use super::schema::form;
use super::schema::{AssessmentRecord, PersonalRecord};
use super::values::{AssessmentId, Timestamp};
use super::{ReadProblem, reading};
use crate::domain::catalog::{Catalog, ItemId};

/// How the windows and stores of a browser are kept in step. Every number but the ids is a revision of the record.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SyncRecord {
    /// Raised at every change of the record.
    pub revision: u32,
    /// One for each of `assessments`, then one for each of `replaced`, then one for each that was discarded.
    pub entries: Vec<EntryRecord>,
    /// Assessments whose place another took.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaced: Vec<AssessmentRecord>,
}

/// When an assessment was changed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EntryRecord {
    /// Id of the assessment.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::UUID)))]
    pub id: String,
    /// When it came into the record.
    pub origin: u32,
    /// When it came to stand where it stands.
    pub placed: u32,
    /// The time at which another took its place (RFC 3339).
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::TIME)))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaced: Option<String>,
    /// When rank, tier or 課長級以上 last changed.
    pub scope: u32,
    /// When it was noted that the result was looked at.
    pub finished: u32,
    /// When answers last changed; an item that is not answered was cleared.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ItemMark>,
}

/// When the answer to an item last changed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ItemMark {
    /// Id of the item.
    pub item: String,
    /// Revision of the record.
    pub revision: u32,
}

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
