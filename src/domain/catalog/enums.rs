//! The closed lists that the policy and the question model fix: ranks, tiers, steps and the like.
//!
//! Their names in files are part of Kagami's contract and never change.

use serde::{Deserialize, Serialize};

/// 職級 (3.2), from the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Rank {
    /// 係員
    Staff,
    /// 監督職
    Supervisor,
    /// 管理職
    Manager,
}

impl Rank {
    /// Every value, in the policy's order.
    pub const ALL: [Self; 3] = [Self::Staff, Self::Supervisor, Self::Manager];

    /// The name in files and in the catalogue, as serde writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Supervisor => "supervisor",
            Self::Manager => "manager",
        }
    }

    /// The value of that name; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rank| rank.as_str() == name)
    }
}

/// 専門性 (3.3), from the lowest. Cumulative: a higher tier presupposes the skills of those below.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// 一般職員
    General,
    /// デジタル推進員
    Promoter,
    /// 高度専門人材
    Specialist,
}

impl Tier {
    /// Every value, in the policy's order.
    pub const ALL: [Self; 3] = [Self::General, Self::Promoter, Self::Specialist];

    /// The name in files and in the catalogue, as serde writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::General => "general",
            Self::Promoter => "promoter",
            Self::Specialist => "specialist",
        }
    }

    /// The value of that name; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tier| tier.as_str() == name)
    }
}

/// Who can see to what a group session agreed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ActionKind {
    /// 自分たちでできる
    Ourselves,
    /// 所属長の判断
    Head,
    /// 情報推進課に相談
    Information,
}

impl ActionKind {
    /// Every value, in the policy's order.
    pub const ALL: [Self; 3] = [Self::Ourselves, Self::Head, Self::Information];

    /// The name in files and in the catalogue, as serde writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ourselves => "ourselves",
            Self::Head => "head",
            Self::Information => "information",
        }
    }
}

/// One of the four steps of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Not yet.
    #[serde(rename = "step-0")]
    Zero,
    /// With help, or once.
    #[serde(rename = "step-1")]
    One,
    /// On one's own; the required step unless the catalogue says otherwise.
    #[serde(rename = "step-2")]
    Two,
    /// For others too, or applied to one's own work.
    #[serde(rename = "step-3")]
    Three,
}

impl Step {
    /// Every value, in the policy's order.
    pub const ALL: [Self; 4] = [Self::Zero, Self::One, Self::Two, Self::Three];

    /// The name in files and in the catalogue, as serde writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "step-0",
            Self::One => "step-1",
            Self::Two => "step-2",
            Self::Three => "step-3",
        }
    }

    /// Position on the scale, 0 to 3.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The step above; `None` at the top.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.index() + 1).copied()
    }
}

/// What a scale asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ScaleKind {
    /// What a person can do, from not yet to helping others.
    Ability,
    /// What a person can say, from unheard of to applied.
    Knowledge,
    /// How often a person did it in a stated time.
    Deed,
}

/// Where the scene of a question plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// 窓口
    Counter,
    /// 現場
    Field,
    /// 内部事務
    Office,
}

impl Setting {
    /// Every value, in the policy's order.
    pub const ALL: [Self; 3] = [Self::Counter, Self::Field, Self::Office];
}

/// A part of the people who are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AskedOf {
    /// 課長級以上
    SectionHead,
}

/// How a course of the example plan names its audience (4.1.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AudienceKind {
    /// 全職員
    Everyone,
    /// 課長級以上
    SectionHeadAndAbove,
    /// One tier, such as デジタル推進員.
    #[serde(rename = "tier")]
    OneTier,
}

/// A way to learn without a course of the example plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FallbackKind {
    /// OJT at the workplace (4.1.4).
    Ojt,
    /// Videos of J-LIS (4.1.2).
    JLis,
    /// External specialist courses (4.1.2).
    ExternalCourse,
    /// Secondment, under consideration (4.2).
    Secondment,
    /// External experts (4.3).
    ExternalExpert,
}

/// What a submission is for. Each reader refuses the other kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// グループワーク用
    GroupWork,
    /// 研修計画用
    TrainingPlan,
}

impl Purpose {
    /// Every value, in the policy's order.
    pub const ALL: [Self; 2] = [Self::GroupWork, Self::TrainingPlan];

    /// The name in files and in the catalogue, as serde writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::GroupWork => "group-work",
            Self::TrainingPlan => "training-plan",
        }
    }
}

/// What the city says of personnel evaluation; the policy is silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Evaluation {
    /// It is not used for personnel evaluation.
    NotUsed,
    /// It is no material of personnel evaluation; a person may show it in an interview.
    NotMaterial,
    /// The city has not said.
    Unset,
}

impl Evaluation {
    /// Every value, in the policy's order.
    pub const ALL: [Self; 3] = [Self::NotUsed, Self::NotMaterial, Self::Unset];
}
