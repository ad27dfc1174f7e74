//! The session file: what a group session passes on. Submissions are in it only if the promoter chose to keep them.
//!
//! What belongs to items of another version of the catalogue stays in it, so that saving again loses nothing.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::session_schema::{
    ActionRecord, DistributionRecord, MemberRecord, PlanPartRecord, PlanRecord, SESSION, SessionRecord,
    TopicChoiceRecord,
};
use crate::domain::catalog::{ActionKind, Catalog, CatalogRef, ItemId, Purpose};
use crate::domain::characters::{is_blank, is_control};
use crate::domain::files::{AssessmentId, Day, Kinship, Month, ReadProblem, Submission, kinship, submission, versions};
use crate::domain::json::{self, Value};

/// Name of the format.
const FORMAT: &str = "kagami-session";

/// Largest session file that is read, in bytes.
pub const SESSION_CAP: u64 = 16 * 1024 * 1024;

/// Most characters of what is to be done.
pub const ACTION_MOST: usize = 200;

/// Most characters of a post, a day and the name of a part.
pub const SHORT_MOST: usize = 40;

/// Longest part of a session, in minutes.
pub const PART_MOST: u32 = 180;

/// People of whom a file can tell: no fewer, whatever the city sets, and no more than can be added up.
const PEOPLE: RangeInclusive<u32> = 5..=1_000_000;

/// A session as it is saved.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedSession {
    /// The catalogue of the session.
    pub catalog: CatalogRef,
    /// Random id.
    pub id: AssessmentId,
    /// Raised whenever it is saved.
    pub revision: u32,
    /// Month of writing.
    pub month: Month,
    /// What the submissions may be used for.
    pub purpose: Purpose,
    /// 保存期限
    pub keep_until: Option<Day>,
    /// Whether the answers are the made-up ones of the sample.
    pub is_sample: bool,
    /// How it goes.
    pub plan: SavedPlan,
    /// The topics on offer; none means all.
    pub topics: Vec<ItemId>,
    /// What was agreed on.
    pub actions: Vec<Action>,
    /// What may circulate of the answers.
    pub distributions: Vec<SavedDistribution>,
    /// The submissions, if they are kept.
    pub members: Vec<Member>,
}

/// Which agenda, and its parts as they were edited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedPlan {
    /// Id of the agenda.
    pub id: String,
    /// Id, minutes and, if it was edited, name of each part.
    pub parts: Vec<(String, u32, Option<String>)>,
}

/// What was agreed on about a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// The item talked about.
    pub item: ItemId,
    /// What is to be done.
    pub text: String,
    /// A post or team; may be empty.
    pub post: String,
    /// By when; may be empty.
    pub when: String,
    /// Who can see to it, if that was chosen.
    pub kind: Option<ActionKind>,
}

/// How the answers to an item are distributed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedDistribution {
    /// The item.
    pub item: ItemId,
    /// People who answered.
    pub people: u32,
    /// People at four steps, or in two bands.
    pub steps: Vec<u32>,
    /// 当てはまらない
    pub not_applicable: u32,
    /// 決められない
    pub unsure: u32,
}

/// A submission that is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// With which newcomers the person came into the distributions, from 1; `None` while waiting for them.
    pub batch: Option<u32>,
    /// What was handed over.
    pub submission: Submission,
}

impl SavedSession {
    /// The bytes of the file: readable JSON, UTF-8 without a byte order mark.
    #[must_use]
    pub fn write(&self) -> String {
        let part = |(id, minutes, name): &(String, u32, Option<String>)| PlanPartRecord {
            id: id.clone(),
            minutes: *minutes,
            name: name.clone(),
        };
        let member = |it: &Member| MemberRecord { batch: it.batch, submission: it.submission.record_with_kept() };
        json::readable(&SessionRecord {
            schema: Some(SESSION.to_owned()),
            format: FORMAT.to_owned(),
            version: 1,
            catalog: (&self.catalog).into(),
            id: self.id.text(),
            revision: self.revision,
            month: self.month.as_str().to_owned(),
            purpose: self.purpose,
            keep_until: self.keep_until.as_ref().map(|day| day.as_str().to_owned()),
            is_sample: self.is_sample.then_some(true),
            agenda: PlanRecord { id: self.plan.id.clone(), parts: self.plan.parts.iter().map(part).collect() },
            topics: self.topics.iter().map(|it| TopicChoiceRecord { item: it.as_str().to_owned() }).collect(),
            actions: self.actions.iter().map(action_record).collect(),
            distributions: self.distributions.iter().map(distribution_record).collect(),
            members: self.members.iter().map(member).collect(),
        })
    }

    /// `kagami-セッション-YYYYMM-xxxxxxxx.json`
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("kagami-セッション-{}-{}.json", self.month.compact(), self.id.tag())
    }
}

fn action_record(it: &Action) -> ActionRecord {
    let filled = |text: &String| (!is_blank(text)).then(|| text.clone());
    ActionRecord {
        item: it.item.as_str().to_owned(),
        text: it.text.clone(),
        post: filled(&it.post),
        when: filled(&it.when),
        kind: it.kind,
    }
}

fn distribution_record(it: &SavedDistribution) -> DistributionRecord {
    DistributionRecord {
        item: it.item.as_str().to_owned(),
        people: it.people,
        steps: it.steps.clone(),
        not_applicable: it.not_applicable,
        unsure: it.unsure,
    }
}

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
        topics: items.each(record.topics.iter().map(|it| it.item.as_str()))?,
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
    let parts = record.parts.into_iter().map(|it| (it.id, it.minutes, it.name)).collect();
    Ok(SavedPlan { id: record.id, parts })
}

fn read_actions(records: &[ActionRecord], items: &Items<'_>) -> Result<Vec<Action>, ReadProblem> {
    let ids = items.each(records.iter().map(|it| it.item.as_str()))?;
    let one = |(index, (it, item)): (usize, (&ActionRecord, ItemId))| {
        let fits = |field: &Option<String>| field.as_ref().is_none_or(|it| is_line(it, SHORT_MOST));
        let checks = [("text", is_line(&it.text, ACTION_MOST)), ("post", fits(&it.post)), ("when", fits(&it.when))];
        if let Some((field, _)) = checks.into_iter().find(|(_, fits)| !fits) {
            return Err(misfit("actions", index, field));
        }
        let text = |field: &Option<String>| field.clone().unwrap_or_default();
        Ok(Action { item, text: it.text.clone(), post: text(&it.post), when: text(&it.when), kind: it.kind })
    };
    records.iter().zip(ids).enumerate().map(one).collect()
}

fn read_distributions(
    records: Vec<DistributionRecord>,
    items: &Items<'_>,
) -> Result<Vec<SavedDistribution>, ReadProblem> {
    let ids = items.each(records.iter().map(|it| it.item.as_str()))?;
    let one = |(index, (it, item)): (usize, (DistributionRecord, ItemId))| {
        let DistributionRecord { people, steps, not_applicable, unsure, .. } = it;
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
    let one = |(index, it): (usize, &MemberRecord)| {
        let submission = submission::of(&it.submission, catalog)?;
        if submission.purpose != purpose {
            return Err(misfit("members", index, "submission.purpose"));
        }
        if it.batch == Some(0) {
            return Err(misfit("members", index, "batch"));
        }
        Ok(Member { batch: it.batch, submission })
    };
    records.iter().enumerate().map(one).collect()
}
