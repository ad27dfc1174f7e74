//! The shape of the session file, version 1: what its published schema describes.

#[cfg(not(target_arch = "wasm32"))]
use super::schema::form;
use super::schema::{CatalogRefRecord, SubmissionRecord};
use crate::domain::catalog::{ActionKind, Purpose};
use crate::domain::json::records;

/// Where the schema is published.
pub(super) const SESSION: &str = "./schema/session-1.schema.json";

records! {
    /// A session file: what a group session may pass on, and what it agreed on.
    pub struct SessionRecord {
        /// Where the schema of this file is published; not read.
        schema as "$schema": Option<String>,
        /// Always `kagami-session`.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = "kagami-session")))]
        format: String,
        /// Version of this format.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = 1)))]
        version: u32,
        /// The catalogue of the session.
        catalog: CatalogRefRecord,
        /// Random UUID of the session, in lower case.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::UUID)))]
        id: String,
        /// Raised whenever the session is saved.
        revision: u32,
        /// Month in which the file was written, `YYYY-MM`.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::MONTH)))]
        month: String,
        /// What the submissions may be used for.
        purpose: Purpose,
        /// 保存期限: the day after which the file is to be deleted, `YYYY-MM-DD`.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::DATE)))]
        keep_until as "keepUntil": Option<String>,
        /// Whether the answers are the made-up ones of the sample; absent otherwise.
        is_sample as "isSample": Option<bool>,
        /// How the session goes.
        agenda: PlanRecord,
        /// The topics on offer, in their order; none means all.
        topics: Vec<TopicChoiceRecord>,
        /// What was agreed on, one action for a topic at most.
        actions: Vec<ActionRecord>,
        /// How the answers are distributed, only where enough people answered for what circulates.
        distributions: Vec<DistributionRecord>,
        /// The submissions themselves, only if the promoter chose so.
        members: Vec<MemberRecord> = default,
    }
    /// How a session goes: one of the catalogue's agendas, with its parts as they were edited.
    pub struct PlanRecord {
        /// Id of the agenda.
        id: String,
        /// Its parts in order.
        parts: Vec<PlanPartRecord>,
    }
    /// A part of a session.
    pub struct PlanPartRecord {
        /// Id of the part.
        id: String,
        /// Length in minutes; 0 leaves it out.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(range(max = 180)))]
        minutes: u32,
        /// Its name, only if it was edited.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = 40), extend("pattern" = form::NAME)))]
        name: Option<String>,
    }
    /// A topic on offer.
    pub struct TopicChoiceRecord {
        /// Id of the item.
        item: String,
    }
    /// What was agreed on about a topic.
    pub struct ActionRecord {
        /// Id of the item.
        item: String,
        /// What is to be done.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = 200), extend("pattern" = form::NAME)))]
        text: String,
        /// 担当: a post or team, never a person.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = 40), extend("pattern" = form::NAME)))]
        post: Option<String>,
        /// By when.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = 40), extend("pattern" = form::NAME)))]
        when: Option<String>,
        /// Who can see to it.
        kind: Option<ActionKind>,
    }
    /// How the answers to an item are distributed.
    pub struct DistributionRecord {
        /// Id of the item.
        item: String,
        /// People who answered; at least 5, at most a million.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(range(min = 5, max = 1_000_000)))]
        people: u32,
        /// People at each of the four steps, or, as two numbers, at the first two and the last two.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 2, max = 4), extend("not" = form::three())))]
        steps: Vec<u32>,
        /// 今の業務に当てはまる場面がない / 今の業務では必要ない
        not_applicable as "notApplicable": u32,
        /// どれか決められない
        unsure: u32,
    }
    /// A person's submission.
    pub struct MemberRecord {
        /// With which group of newcomers, from 1, the person came into the distributions; absent while waiting for them.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(range(min = 1)))]
        batch: Option<u32>,
        /// The file that was handed over.
        submission: SubmissionRecord,
    }
}
