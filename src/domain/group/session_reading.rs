//! A session file, read: every field is checked, and what does not fit is named by its path.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::session_file::{
    ACTION_MOST, Action, FORMAT, Member, PART_MOST, SHORT_MOST, SavedDistribution, SavedPlan, SavedSession,
};
use super::session_schema::{ActionRecord, DistributionRecord, MemberRecord, PlanRecord, SessionRecord};
use crate::domain::catalog::{Catalog, CatalogRef, ItemId, Purpose};
use crate::domain::characters::{is_blank, is_control};
use crate::domain::files::{AssessmentId, Day, Kinship, Month, ReadProblem, kinship, submission, versions};
use crate::domain::json::{self, Value};

/// Largest session file that is read, in bytes.
pub const SESSION_CAP: u64 = 16 * 1024 * 1024;

/// People of whom a file can tell: no fewer, whatever the city sets, and no more than can be added up.
const PEOPLE: RangeInclusive<u32> = 5..=1_000_000;

/// Reads a session file; every other file is refused by what it is.
pub fn read_session(bytes: &[u8], catalog: &Catalog) -> Result<SavedSession, ReadProblem> {
    let value = json::parse(bytes).map_err(ReadProblem::Json)?;
    if !value.is_object() {
        return Err(ReadProblem::NotAnObject);
    }
    match value.get("format").and_then(Value::as_str) {
        Some(FORMAT) => read_newest(&*versions::SESSION.newest(&value)?, catalog),
        Some(format) if format.starts_with("kagami-") => Err(ReadProblem::OtherFormat(json::excerpt(format))),
        _ => Err(ReadProblem::NotKagami),
    }
}

fn read_newest(value: &Value, catalog: &Catalog) -> Result<SavedSession, ReadProblem> {
    let record: SessionRecord = json::typed(value).map_err(|path| ReadProblem::Field { path })?;
    let reference = CatalogRef::from(&record.catalog);
    let items = Items { kinship: kinship(&reference, catalog)?, catalog };
    let day = |text: &String| Day::parse(text).ok_or_else(|| ReadProblem::field("keepUntil"));
    Ok(SavedSession {
        catalog: reference,
        id: AssessmentId::parse(&record.id).ok_or_else(|| ReadProblem::field("id"))?,
        revision: record.revision,
        month: Month::parse(&record.month).ok_or_else(|| ReadProblem::field("month"))?,
        purpose: record.purpose,
        keep_until: record.keep_until.as_ref().map(day).transpose()?,
        is_sample: record.is_sample == Some(true),
        plan: read_plan(record.agenda)?,
        topics: items.each(record.topics.iter().map(|topic| topic.item.as_str()))?,
        actions: read_actions(&record.actions, &items)?,
        distributions: read_distributions(record.distributions, &items)?,
        members: read_members(&record.members, record.purpose, catalog)?,
    })
}

/// The items that a file may name.
struct Items<'a> {
    kinship: Kinship,
    catalog: &'a Catalog,
}

impl Items<'_> {
    /// The ids in their order; one that stands twice, or that this very catalogue does not have, is a fault.
    fn each<'a>(&self, items: impl Iterator<Item = &'a str>) -> Result<Vec<ItemId>, ReadProblem> {
        let mut seen = BTreeSet::new();
        let one = |item: &str| {
            let id = ItemId::new(item);
            if !seen.insert(id.clone()) {
                return Err(ReadProblem::DuplicateItem { item: json::excerpt(item) });
            }
            if self.kinship == Kinship::Same && !self.catalog.has_item(&id) {
                return Err(ReadProblem::UnknownItem { item: json::excerpt(item) });
            }
            Ok(id)
        };
        items.map(one).collect()
    }
}

/// Whether a text of a file is one line of so many characters, with something on it.
fn is_line(text: &str, most: usize) -> bool {
    !is_blank(text) && text.chars().count() <= most && !text.chars().any(is_control)
}

fn misfit(list: &str, index: usize, field: &str) -> ReadProblem {
    ReadProblem::field(&[list, "[", &index.to_string(), "].", field].concat())
}

fn read_plan(record: PlanRecord) -> Result<SavedPlan, ReadProblem> {
    for (index, part) in record.parts.iter().enumerate() {
        if part.minutes > PART_MOST {
            return Err(misfit("agenda.parts", index, "minutes"));
        }
        if part.name.as_ref().is_some_and(|name| !is_line(name, SHORT_MOST)) {
            return Err(misfit("agenda.parts", index, "name"));
        }
    }
    let parts = record.parts.into_iter().map(|part| (part.id, part.minutes, part.name)).collect();
    Ok(SavedPlan { id: record.id, parts })
}

fn read_actions(records: &[ActionRecord], items: &Items<'_>) -> Result<Vec<Action>, ReadProblem> {
    let ids = items.each(records.iter().map(|action| action.item.as_str()))?;
    let one = |(index, (action, item)): (usize, (&ActionRecord, ItemId))| {
        let fits = |field: &Option<String>| field.as_ref().is_none_or(|field| is_line(field, SHORT_MOST));
        let checks =
            [("text", is_line(&action.text, ACTION_MOST)), ("post", fits(&action.post)), ("when", fits(&action.when))];
        if let Some((field, _)) = checks.into_iter().find(|(_, fits)| !fits) {
            return Err(misfit("actions", index, field));
        }
        let text = |field: &Option<String>| field.clone().unwrap_or_default();
        Ok(Action {
            item,
            text: action.text.clone(),
            post: text(&action.post),
            when: text(&action.when),
            kind: action.kind,
        })
    };
    records.iter().zip(ids).enumerate().map(one).collect()
}

fn read_distributions(
    records: Vec<DistributionRecord>,
    items: &Items<'_>,
) -> Result<Vec<SavedDistribution>, ReadProblem> {
    let ids = items.each(records.iter().map(|distribution| distribution.item.as_str()))?;
    let one = |(index, (distribution, item)): (usize, (DistributionRecord, ItemId))| {
        let DistributionRecord { people, steps, not_applicable, unsure, .. } = distribution;
        let numbers = steps.iter().chain([&not_applicable, &unsure]);
        if !PEOPLE.contains(&people) || numbers.map(|number| u64::from(*number)).sum::<u64>() != u64::from(people) {
            return Err(misfit("distributions", index, "people"));
        }
        if ![2, 4].contains(&steps.len()) {
            return Err(misfit("distributions", index, "steps"));
        }
        Ok(SavedDistribution { item, people, steps, not_applicable, unsure })
    };
    records.into_iter().zip(ids).enumerate().map(one).collect()
}

fn read_members(records: &[MemberRecord], purpose: Purpose, catalog: &Catalog) -> Result<Vec<Member>, ReadProblem> {
    let one = |(index, member): (usize, &MemberRecord)| {
        let submission = submission::of(&member.submission, catalog)?;
        if submission.purpose != purpose {
            return Err(misfit("members", index, "submission.purpose"));
        }
        if member.batch == Some(0) {
            return Err(misfit("members", index, "batch"));
        }
        Ok(Member { batch: member.batch, submission })
    };
    records.iter().enumerate().map(one).collect()
}
