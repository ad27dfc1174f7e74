//! The part of the catalogue's file that a city sets about itself: policy, posts, decisions and wording of purpose and
//! privacy. Shapes only; nothing is checked here.

use serde::Deserialize;

use super::Localized;
use crate::domain::catalog::enums::{Evaluation, Purpose};
use crate::domain::catalog::ids::PostId;

/// The policy.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PolicyRecord {
    /// Name of the policy.
    pub name: Localized,
    /// How digital development serves the city's own target profiles (2.3).
    pub growth: GrowthRecord,
    /// The sentence that makes the tiers cumulative (3.3), verbatim.
    pub cumulative: Localized,
}

/// The city's own target profiles (2.3).
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GrowthRecord {
    /// Clause.
    pub clause: String,
    /// The policy's sentence, verbatim.
    pub sentence: Localized,
    /// The three profiles, verbatim.
    pub employees: Vec<Localized>,
}

/// An example of a post name.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PostRecord {
    /// Id.
    pub id: PostId,
    /// Name.
    pub name: Localized,
}

/// What the city decides.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettingsRecord {
    /// The post where 監督職 begins.
    pub supervisor_from: PostId,
    /// The post where 管理職 begins.
    pub manager_from: PostId,
    /// The post where 課長級 begins. Only if it differs from `managerFrom` is a person asked.
    pub section_head_from: PostId,
    /// What the city says of personnel evaluation.
    pub evaluation: Evaluation,
    /// Whom to ask. It takes the place of `[contact]` in every sentence, in either language.
    pub contact: Localized,
}

/// A sentence on personnel evaluation.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvaluationTextRecord {
    /// Which of the three.
    pub id: Evaluation,
    /// The sentence.
    pub text: Localized,
}

/// What a submission is for, and who has it.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PurposeRecord {
    /// Which of the two.
    pub id: Purpose,
    /// Name on the radio.
    pub name: Localized,
    /// What it is used for.
    #[serde(rename = "use")]
    pub usage: Localized,
    /// Who receives it.
    pub receiver: Localized,
    /// How long it is kept.
    pub retention: Localized,
    /// Whom to ask.
    pub contact: Localized,
}

/// Short notices.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoticesRecord {
    /// Handing over is voluntary.
    pub voluntary: Localized,
    /// A person may be recognised without a name.
    pub identifiable: Localized,
    /// Where answers are kept.
    pub stored: Localized,
    /// The answers are the person's own.
    pub self_reported: Localized,
    /// Whether and when a course is held.
    pub confirm_course: Localized,
    /// A course for everyone.
    pub course_for_all: Localized,
    /// The skills are examples; steps are Kagami's own.
    pub examples: Localized,
    /// Mark of an interpretation.
    pub interpretation: Localized,
    /// The plan is an image.
    pub plan_is_image: Localized,
}

/// Text of the about page, paragraph by paragraph.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AboutRecord {
    /// What Kagami is for, and what it is not.
    pub purpose: Vec<Localized>,
    /// What is stored where.
    pub storage: Vec<Localized>,
    /// Honest limits.
    pub limits: Vec<Localized>,
}
