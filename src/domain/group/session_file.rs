//! The session file: what a group session passes on. Submissions are in it only if the promoter chose to keep them.
//!
//! What belongs to items of another version of the catalogue stays in it, so that saving again loses nothing.

use super::session_schema::{
    ActionRecord, DistributionRecord, MemberRecord, PlanPartRecord, PlanRecord, SESSION, SessionRecord,
    TopicChoiceRecord,
};
use crate::domain::catalog::{ActionKind, CatalogRef, ItemId, Purpose};
use crate::domain::characters::is_blank;
use crate::domain::files::{AssessmentId, Day, Month, Submission};
use crate::domain::json;

/// Name of the format.
pub(super) const FORMAT: &str = "kagami-session";

/// Most characters of what is to be done.
pub const ACTION_MOST: usize = 200;

/// Most characters of a post, a day and the name of a part.
pub const SHORT_MOST: usize = 40;

/// Longest part of a session, in minutes.
pub const PART_MOST: u32 = 180;

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
        let member =
            |member: &Member| MemberRecord { batch: member.batch, submission: member.submission.record_with_kept() };
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
            topics: self.topics.iter().map(|item| TopicChoiceRecord { item: item.as_str().to_owned() }).collect(),
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

fn action_record(action: &Action) -> ActionRecord {
    let filled = |text: &String| (!is_blank(text)).then(|| text.clone());
    ActionRecord {
        item: action.item.as_str().to_owned(),
        text: action.text.clone(),
        post: filled(&action.post),
        when: filled(&action.when),
        kind: action.kind,
    }
}

fn distribution_record(distribution: &SavedDistribution) -> DistributionRecord {
    DistributionRecord {
        item: distribution.item.as_str().to_owned(),
        people: distribution.people,
        steps: distribution.steps.clone(),
        not_applicable: distribution.not_applicable,
        unsure: distribution.unsure,
    }
}
