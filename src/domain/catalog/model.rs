//! The entries of a catalogue after everything has been resolved: questions hang at what they ask about.
//!
//! Plain values for every later file; made only by `resolve`.

use std::sync::Arc;

use super::enums::{AskedOf, Rank, ScaleKind, Setting, Step, Tier};
use super::ids::{CourseId, DutyId, FamilyId, ItemId, ProfileId, ScaleId, SkillId};
use super::schema::{AnchorRecord, FallbackRecord, Localized};

/// A target profile with its questions.
#[derive(Debug)]
pub struct Profile {
    /// Id.
    pub id: ProfileId,
    /// Clause.
    pub clause: String,
    /// Mark, such as ①.
    pub mark: String,
    /// The policy's words.
    pub text: Localized,
    /// Kagami's short name.
    pub short: Localized,
    /// Its questions.
    pub items: Vec<Arc<Item>>,
}

/// A rank with its duties.
#[derive(Debug)]
pub struct RankEntry {
    /// Clause.
    pub clause: String,
    /// Name.
    pub name: Localized,
    /// The policy's summary.
    pub summary: Localized,
    /// Examples of post names.
    pub posts: Vec<Localized>,
    /// Whether its people are 課長級以上.
    pub section_heads: SectionHeads,
    /// The duties.
    pub duties: Vec<Arc<Duty>>,
}

/// Whether the people of a rank are 課長級以上.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionHeads {
    /// All of them.
    All,
    /// None of them.
    None,
    /// Some; the person is asked.
    Some,
}

/// A duty of a rank with its questions.
#[derive(Debug)]
pub struct Duty {
    /// Id.
    pub id: DutyId,
    /// The policy's words.
    pub text: Localized,
    /// Its questions.
    pub items: Vec<Arc<Item>>,
}

/// An example skill with its questions and the ways to learn it.
#[derive(Debug)]
pub struct Skill {
    /// Id.
    pub id: SkillId,
    /// Its place among the skills, lower tiers first, from 0.
    pub place: usize,
    /// The tier that lists it.
    pub tier: Tier,
    /// Clause.
    pub clause: String,
    /// Name.
    pub name: Localized,
    /// The policy's words.
    pub policy_text: Localized,
    /// The ladder by scope that it belongs to.
    pub family: Option<FamilyId>,
    /// The part of the people who are asked.
    pub asked_of: Option<AskedOf>,
    /// Why only a part is asked.
    pub note: Option<Localized>,
    /// The required step.
    pub required: Step,
    /// Its questions.
    pub items: Vec<Arc<Item>>,
    /// The scale of its questions; of the first one, should they differ.
    pub scale: Arc<Scale>,
    /// Ways to learn without a course of the example plan.
    pub fallbacks: Vec<FallbackRecord>,
}

/// An answer scale.
#[derive(Debug)]
pub struct Scale {
    /// Id.
    pub id: ScaleId,
    /// What it asks for.
    pub kind: ScaleKind,
    /// Name.
    pub name: Localized,
    /// The four steps in general words, from step 0.
    pub steps: [Localized; 4],
    /// The answer that no scene applies.
    pub not_applicable: Localized,
    /// The answer that one cannot decide.
    pub unsure: Localized,
    /// What to know about this scale.
    pub note: Option<Localized>,
}

/// A question with its scale.
#[derive(Debug)]
pub struct Item {
    /// Id.
    pub id: ItemId,
    /// Its scale.
    pub scale: Arc<Scale>,
    /// Clause.
    pub clause: String,
    /// What is asked in a few words, for figures and tables.
    pub short: Localized,
    /// What is asked.
    pub stem: Localized,
    /// The part asked, where the policy's sentence holds several.
    pub covers: Option<Localized>,
    /// Where the scene plays.
    pub setting: Setting,
    /// The scene.
    pub scene: Localized,
    /// Four anchors, from step 0.
    pub anchors: [AnchorRecord; 4],
}

/// A course of the example plan.
#[derive(Debug)]
pub struct Course {
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
    /// 得られるスキル
    pub skills_text: Localized,
    /// 対象
    pub audience_text: Localized,
    /// The skills it gives, lower tiers first.
    pub skills: Vec<Arc<Skill>>,
    /// Its audience.
    pub audience: Audience,
}

/// Whom a course is for, taken literally from 4.1.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// 全職員
    Everyone,
    /// 課長級以上
    SectionHeadAndAbove,
    /// People of exactly this tier.
    OneTier(Tier),
}

/// What a question asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A target profile.
    Profile(Arc<Profile>),
    /// A duty of a rank.
    Duty(Rank, Arc<Duty>),
    /// A skill.
    Skill(Arc<Skill>),
}

/// Two entries of one catalogue are the same if their ids are.
macro_rules! same_by_id {
    ($($entry:ident)*) => {$(
        impl PartialEq for $entry {
            fn eq(&self, other: &Self) -> bool {
                self.id == other.id
            }
        }

        impl Eq for $entry {}
    )*};
}

same_by_id!(Profile Duty Skill Scale Item Course);

impl Subject {
    /// Its questions.
    #[must_use]
    pub fn items(&self) -> &[Arc<Item>] {
        match self {
            Self::Profile(profile) => &profile.items,
            Self::Duty(_, duty) => &duty.items,
            Self::Skill(skill) => &skill.items,
        }
    }

    /// The policy's words on it.
    #[must_use]
    pub fn policy_text(&self) -> &Localized {
        match self {
            Self::Profile(profile) => &profile.text,
            Self::Duty(_, duty) => &duty.text,
            Self::Skill(skill) => &skill.policy_text,
        }
    }
}

impl Scale {
    /// A step in general words.
    #[must_use]
    pub fn step(&self, step: Step) -> &Localized {
        of_step(&self.steps, step)
    }
}

impl Item {
    /// The anchor of a step.
    #[must_use]
    pub fn anchor(&self, step: Step) -> &AnchorRecord {
        of_step(&self.anchors, step)
    }
}

/// What of the four belongs to a step.
fn of_step<T>([zero, one, two, three]: &[T; 4], step: Step) -> &T {
    match step {
        Step::Zero => zero,
        Step::One => one,
        Step::Two => two,
        Step::Three => three,
    }
}
