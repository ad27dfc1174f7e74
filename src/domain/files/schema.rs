//! The shapes of the files, version 1: what the published schemas describe.
//!
//! Converted to domain types beside them, so that an old file never constrains the domain.

use serde::{Deserialize, Serialize};

use crate::domain::assessment::answers::Answer;
use crate::domain::catalog::{CatalogRef, Purpose, Rank, Step, Tier};

/// Where the schema of a submission is published, beside the app; what `$schema` says.
pub(super) const SUBMISSION: &str = "./schema/submission-1.schema.json";

/// Where the schema of a personal file is published.
pub(super) const PERSONAL: &str = "./schema/personal-1.schema.json";

/// The forms that `fields` reads, as regular expressions for the schemas.
#[cfg(not(target_arch = "wasm32"))]
pub(in crate::domain) mod form {
    pub(in crate::domain) const UUID: &str = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";
    pub(in crate::domain) const MONTH: &str = "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])$";
    pub(in crate::domain) const DATE: &str = "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    pub(in crate::domain) const TIME: &str = "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\
        T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$";
    pub(in crate::domain) const DIGEST: &str = "^[0-9a-f]{64}$";
    /// One line with something on it that can be seen (see `signs`; those beyond the first plane are left to the reader).
    pub(in crate::domain) const NAME: &str = r"^(?=.*[^\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb])[^\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+$";

    /// A list of three: what neither four steps nor two bands are.
    pub(in crate::domain) fn three() -> serde_json::Value {
        serde_json::json!({ "type": "array", "minItems": 3, "maxItems": 3 })
    }
}

/// A submission (渡す用): what a person chose to hand over, and nothing else.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubmissionRecord {
    /// Where the schema of this file is published; not read.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Always `kagami-submission`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = "kagami-submission")))]
    pub format: String,
    /// Version of this format.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = 1)))]
    pub version: u32,
    /// The catalogue that was answered.
    pub catalog: CatalogRefRecord,
    /// Random UUID of the assessment, in lower case. The same in every submission of one assessment.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::UUID)))]
    pub id: String,
    /// Raised at every change of the assessment; the highest counts.
    pub revision: u32,
    /// Month in which the file was written, `YYYY-MM`. No exact time.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::MONTH)))]
    pub month: String,
    /// 職級
    pub rank: Rank,
    /// 専門性
    pub tier: Tier,
    /// Name or number, only if the person typed one: 1 to 40 characters, no control characters.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = 40), extend("pattern" = form::NAME)))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it may be used for. A reader for the other purpose refuses it.
    pub purpose: Purpose,
    /// Always true: the answers are the person's own, not measured.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = true)))]
    pub self_reported: bool,
    /// The answers, each item at most once. An unanswered item is absent.
    pub answers: Vec<AnswerRecord>,
}

/// A personal file (個人用): everything, to be opened again here or elsewhere.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PersonalRecord {
    /// Where the schema of this file is published; not read.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Always `kagami-personal`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = "kagami-personal")))]
    pub format: String,
    /// Version of this format.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = 1)))]
    pub version: u32,
    /// The assessments, oldest first; at least one.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1)))]
    pub assessments: Vec<AssessmentRecord>,
    /// Only in what a browser stores: how its windows and stores are kept in step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sync: Option<SyncRecord>,
}

/// One assessment of a personal file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AssessmentRecord {
    /// Random UUID, made when the assessment was begun.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::UUID)))]
    pub id: String,
    /// Raised at every change.
    pub revision: u32,
    /// Local time with offset at which it was begun (RFC 3339).
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::TIME)))]
    pub begun: String,
    /// Local time with offset at which the result was first looked at (RFC 3339); absent while unfinished.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::TIME)))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished: Option<String>,
    /// 職級
    pub rank: Rank,
    /// 専門性
    pub tier: Tier,
    /// Whether the person says to be 課長級以上; absent where the rank alone decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section_head: Option<bool>,
    /// The catalogue that was answered.
    pub catalog: CatalogRefRecord,
    /// The answers, each item at most once, also those that the present rank and tier do not ask.
    pub answers: Vec<AnswerRecord>,
    /// Answers to items of another content of the catalogue, which the present one does not have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<KeptRecord>,
    /// The submission that was saved last; absent if none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handed_over: Option<HandedOverRecord>,
}

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
    /// Whether everything that was here made room then, for an opened file.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub whole: bool,
    /// The first day on which a start found by its clock that it had made room long ago.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::DATE)))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdue: Option<String>,
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

/// What is remembered of a submission, so that a later one that says something else counts instead of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HandedOverRecord {
    /// Its revision.
    pub revision: u32,
    /// SHA-256 over everything else in it, in lower-case hexadecimal.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::DIGEST)))]
    pub fingerprint: String,
}

/// Which catalogue was answered.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CatalogRefRecord {
    /// Id of the catalogue.
    pub id: String,
    /// Version of its content.
    pub version: u32,
    /// SHA-256 over its canonical JSON, in lower-case hexadecimal.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("pattern" = form::DIGEST)))]
    pub digest: String,
}

/// One answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerRecord {
    /// Id of the item.
    pub item: String,
    /// The answer.
    pub answer: AnswerName,
}

/// An answer that was kept from another version of the catalogue.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeptRecord {
    /// Id of the item.
    pub item: String,
    /// The answer.
    pub answer: AnswerName,
    /// Version of the catalogue that has the item.
    pub catalog_version: u32,
}

/// The name of an answer in files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AnswerName {
    /// The first step of the scale.
    #[serde(rename = "step-0")]
    Step0,
    /// The second step.
    #[serde(rename = "step-1")]
    Step1,
    /// The third step.
    #[serde(rename = "step-2")]
    Step2,
    /// The fourth step.
    #[serde(rename = "step-3")]
    Step3,
    /// 今の業務に当てはまる場面がない / 今の業務では必要ない
    NotApplicable,
    /// どれか決められない
    Unsure,
}

impl From<AnswerName> for Answer {
    fn from(name: AnswerName) -> Self {
        match name {
            AnswerName::Step0 => Self::Step(Step::Zero),
            AnswerName::Step1 => Self::Step(Step::One),
            AnswerName::Step2 => Self::Step(Step::Two),
            AnswerName::Step3 => Self::Step(Step::Three),
            AnswerName::NotApplicable => Self::NotApplicable,
            AnswerName::Unsure => Self::Unsure,
        }
    }
}

impl From<Answer> for AnswerName {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Step(Step::Zero) => Self::Step0,
            Answer::Step(Step::One) => Self::Step1,
            Answer::Step(Step::Two) => Self::Step2,
            Answer::Step(Step::Three) => Self::Step3,
            Answer::NotApplicable => Self::NotApplicable,
            Answer::Unsure => Self::Unsure,
        }
    }
}

impl From<&CatalogRef> for CatalogRefRecord {
    fn from(reference: &CatalogRef) -> Self {
        Self { id: reference.id.clone(), version: reference.version, digest: reference.digest.clone() }
    }
}

impl From<&CatalogRefRecord> for CatalogRef {
    fn from(reference: &CatalogRefRecord) -> Self {
        Self { id: reference.id.clone(), version: reference.version, digest: reference.digest.clone() }
    }
}
