//! The shape of the session file, version 1: what its published schema describes.

use serde::{Deserialize, Serialize};

use crate::domain::catalog::{ActionKind, Purpose};
#[cfg(not(target_arch = "wasm32"))]
use crate::domain::files::schema::form;
use crate::domain::files::schema::{CatalogRefRecord, SubmissionRecord};

/// Where the schema is published.
pub(super) const SESSION: &str = "./schema/session-1.schema.json";

/// A session file: what a group session may pass on, and what it agreed on.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SessionRecord {
    /// Where the schema of this file is published; not read.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Always `kagami-session`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = "kagami-session")))]
    pub format: String,
    /// Version of this format.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = 1)))]
    pub version: u32,
    /// The catalogue of the session.
    pub catalog: CatalogRefRecord,
    /// Random UUID of the session, in lower case.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::UUID)))]
    pub id: String,
    /// Raised whenever the session is saved.
    pub revision: u32,
    /// Month in which the file was written, `YYYY-MM`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::MONTH)))]
    pub month: String,
    /// What the submissions may be used for.
    pub purpose: Purpose,
    /// 保存期限: the day after which the file is to be deleted, `YYYY-MM-DD`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::DATE)))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keep_until: Option<String>,
    /// Whether the answers are the made-up ones of the sample; absent otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_sample: Option<bool>,
    /// How the session goes.
    pub agenda: PlanRecord,
    /// The topics on offer, in their order; none means all.
    pub topics: Vec<TopicChoiceRecord>,
    /// What was agreed on, one action for a topic at most.
    pub actions: Vec<ActionRecord>,
    /// How the answers are distributed, only where enough people answered for what circulates.
    pub distributions: Vec<DistributionRecord>,
    /// The submissions themselves, only if the promoter chose so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<MemberRecord>,
}

/// How a session goes: one of the catalogue's agendas, with its parts as they were edited.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanRecord {
    /// Id of the agenda.
    pub id: String,
    /// Its parts in order.
    pub parts: Vec<PlanPartRecord>,
}

/// A part of a session.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanPartRecord {
    /// Id of the part.
    pub id: String,
    /// Length in minutes; 0 leaves it out.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(range(max = 180)))]
    pub minutes: u32,
    /// Its name, only if it was edited.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = 40), extend("pattern" = form::NAME)))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A topic on offer.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TopicChoiceRecord {
    /// Id of the item.
    pub item: String,
}

/// What was agreed on about a topic.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActionRecord {
    /// Id of the item.
    pub item: String,
    /// What is to be done.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = 200), extend("pattern" = form::NAME)))]
    pub text: String,
    /// 担当: a post or team, never a person.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = 40), extend("pattern" = form::NAME)))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post: Option<String>,
    /// By when.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = 40), extend("pattern" = form::NAME)))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// Who can see to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ActionKind>,
}

/// How the answers to an item are distributed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DistributionRecord {
    /// Id of the item.
    pub item: String,
    /// People who answered; at least 5, at most a million.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(range(min = 5, max = 1_000_000)))]
    pub people: u32,
    /// People at each of the four steps, or, as two numbers, at the first two and the last two.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 2, max = 4), extend("not" = form::three())))]
    pub steps: Vec<u32>,
    /// 今の業務に当てはまる場面がない / 今の業務では必要ない
    pub not_applicable: u32,
    /// どれか決められない
    pub unsure: u32,
}

/// A person's submission.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MemberRecord {
    /// With which group of newcomers, from 1, the person came into the distributions; absent while waiting for them.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(range(min = 1)))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch: Option<u32>,
    /// The file that was handed over.
    pub submission: SubmissionRecord,
}
