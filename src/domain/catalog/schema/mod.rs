//! The catalogue as it stands in its file, before anything is resolved.
//!
//! Every field is documented in the published schema. Unknown fields are refused, so that a misspelt one is noticed.

mod city;
mod group;

pub use city::{
    AboutRecord, EvaluationTextRecord, NoticesRecord, PolicyRecord, PostRecord, PurposeRecord, SettingsRecord,
};
pub use group::{AgendaPartRecord, AgendaRecord, GroupRecord, Screen, ThresholdsRecord, TopicRecord};

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::enums::{AskedOf, AudienceKind, FallbackKind, Rank, ScaleKind, Setting, Step, Tier};
use super::ids::{CourseId, DutyId, FallbackId, FamilyId, ItemId, ProfileId, ScaleId, SkillId};

/// A text in both languages.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Localized {
    /// Japanese.
    pub ja: String,
    /// English.
    pub en: String,
}

/// The whole content of Kagami: profiles, duties, skills, questions, courses and wording.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CatalogRecord {
    /// Where the schema of this file is published; not read.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// Always `kagami-catalog`.
    pub format: String,
    /// Version of this file format, 1.
    pub format_version: u32,
    /// Id of the catalogue. A city that writes its own content takes an id of its own.
    pub id: String,
    /// Version of the content, raised at every change.
    pub version: u32,
    /// The policy that the content is taken from.
    pub policy: PolicyRecord,
    /// Examples of post names, from the lowest to the highest.
    pub posts: Vec<PostRecord>,
    /// What the city decides.
    pub settings: SettingsRecord,
    /// The three sentences on personnel evaluation of which `settings.evaluation` chooses one.
    pub evaluation_texts: Vec<EvaluationTextRecord>,
    /// Opening line of the self-check.
    pub opening: Localized,
    /// Short words that not everybody knows, and what they mean.
    #[serde(default)]
    pub glossary: Vec<GlossRecord>,
    /// The two purposes of a submission.
    pub purposes: Vec<PurposeRecord>,
    /// Short notices shown beside results and the preview.
    pub notices: NoticesRecord,
    /// Text of the about page.
    pub about: AboutRecord,
    /// The four target profiles (2.2).
    pub profiles: Vec<ProfileRecord>,
    /// The three ranks (3.2).
    pub ranks: Vec<RankRecord>,
    /// The three tiers of specialism (3.3).
    pub tiers: Vec<TierRecord>,
    /// The example skills (3.3), in the policy's order.
    pub skills: Vec<SkillRecord>,
    /// The answer scales.
    pub scales: Vec<ScaleRecord>,
    /// The questions, in the order in which they are asked.
    pub items: Vec<ItemRecord>,
    /// The example courses (4.1.3).
    pub courses: Vec<CourseRecord>,
    /// Ways to learn without a course of the example plan.
    pub fallbacks: Vec<FallbackRecord>,
    /// What the group session needs. Read by the group session alone.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<GroupRecord>"))]
    pub group: Option<IgnoredAny>,
}

/// A short word, and what it means. A page that has the word says so.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GlossRecord {
    /// Id.
    pub id: String,
    /// The word as it stands on a Japanese page.
    pub term: String,
    /// The word as it stands on an English page.
    pub english_term: String,
    /// What it means.
    pub meaning: Localized,
}

/// A target profile (2.2).
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProfileRecord {
    /// Id.
    pub id: ProfileId,
    /// Clause.
    pub clause: String,
    /// Mark, such as ①.
    pub mark: String,
    /// The policy's words, verbatim.
    pub text: Localized,
    /// Kagami's short name.
    pub short: Localized,
}

/// A rank (3.2).
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RankRecord {
    /// Which rank.
    pub id: Rank,
    /// Clause.
    pub clause: String,
    /// Name.
    pub name: Localized,
    /// The policy's summary, verbatim.
    pub summary: Localized,
    /// Its three duties.
    pub duties: Vec<DutyRecord>,
}

/// A duty of a rank (3.2).
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DutyRecord {
    /// Id.
    pub id: DutyId,
    /// The policy's words, verbatim.
    pub text: Localized,
}

/// A tier of specialism (3.3).
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TierRecord {
    /// Which tier.
    pub id: Tier,
    /// Clause.
    pub clause: String,
    /// Name.
    pub name: Localized,
    /// The policy's summary, verbatim.
    pub summary: Localized,
    /// Who this is, shown at the radio.
    pub hint: Localized,
}

/// An example skill (3.3).
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SkillRecord {
    /// Id.
    pub id: SkillId,
    /// The tier that lists it.
    pub tier: Tier,
    /// Clause.
    pub clause: String,
    /// Name.
    pub name: Localized,
    /// The policy's words, verbatim; several skills may share them.
    pub policy_text: Localized,
    /// The ladder by scope that it belongs to.
    pub family: Option<FamilyId>,
    /// The part of the people who are asked; absent for all.
    pub asked_of: Option<AskedOf>,
    /// Why only a part is asked.
    pub note: Option<Localized>,
    /// The required step; `step-2` if absent.
    pub required: Option<Step>,
}

/// An answer scale.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScaleRecord {
    /// Id.
    pub id: ScaleId,
    /// What it asks for.
    pub kind: ScaleKind,
    /// Name.
    pub name: Localized,
    /// The four steps in general words.
    pub steps: Vec<Localized>,
    /// The answer that no scene applies.
    pub not_applicable: Localized,
    /// The answer that one cannot decide.
    pub unsure: Localized,
    /// What to know about this scale.
    pub note: Option<Localized>,
}

/// A question.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ItemRecord {
    /// Id.
    pub id: ItemId,
    /// Profile, duty or skill it asks about.
    pub subject: String,
    /// Its scale.
    pub scale: ScaleId,
    /// Clause.
    pub clause: String,
    /// What is asked in a few words, at most 12 characters in Japanese, for figures and tables.
    pub short: Localized,
    /// What is asked, at most 60 characters in Japanese.
    pub stem: Localized,
    /// The part asked, where the policy's sentence holds several.
    pub covers: Option<Localized>,
    /// Where the scene plays.
    pub setting: Setting,
    /// One scene of municipal work, run through all steps.
    pub scene: Localized,
    /// Four anchors, from step 0.
    pub anchors: Vec<AnchorRecord>,
}

/// What a step of a question means.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnchorRecord {
    /// At most 35 characters in Japanese.
    pub text: Localized,
    /// One example, at most 40 characters in Japanese.
    pub example: Option<Localized>,
    /// What to do to come to this step, where the example tells of something that was done; at most 40 characters.
    pub action: Option<Localized>,
}

/// A course of the example plan (4.1.3).
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CourseRecord {
    /// Id.
    pub id: CourseId,
    /// Clause.
    pub clause: String,
    /// 研修名
    pub name: Localized,
    /// 概要
    pub summary: Localized,
    /// 研修手法
    pub method: Localized,
    /// 得られるスキル, as printed.
    pub skills_text: Localized,
    /// 対象, as printed.
    pub audience_text: Localized,
    /// The skills it gives.
    pub skills: Vec<SkillId>,
    /// Its audience, taken literally.
    pub audience: AudienceRecord,
}

/// An audience.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AudienceRecord {
    /// Which kind.
    pub kind: AudienceKind,
    /// The tier, for the kind `tier`.
    pub tier: Option<Tier>,
}

/// A way to learn without a course of the example plan.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FallbackRecord {
    /// Id.
    pub id: FallbackId,
    /// The skill it helps with.
    pub skill: SkillId,
    /// Clause.
    pub clause: String,
    /// Which way.
    pub kind: FallbackKind,
    /// What one can do, in concrete words.
    pub text: Localized,
}
