//! The catalogue: profiles, ranks, tiers, skills, questions, courses and wording, with every reference resolved.
//!
//! Takes the bytes of a catalogue file; gives a [`Catalog`], or every broken rule with the path of its entry.
//! Afterwards no later code checks again whether an id exists: questions hang at what they ask about.

mod ids;
mod kinds;
mod record;
mod resolve;
pub mod rules;

use std::sync::Arc;

use sha2::{Digest, Sha256};

pub use ids::{CourseId, DutyId, FallbackId, FamilyId, ItemId, PostId, ProfileId, ScaleId, SkillId};
pub use kinds::{AskedOf, AudienceKind, Evaluation, FallbackKind, Purpose, Rank, ScaleKind, Setting, Step, Tier};
pub use record::{
    AboutRecord, AnchorRecord, CatalogRecord, FallbackRecord, Localized, NoticesRecord, PolicyRecord, PurposeRecord,
    ScaleRecord, TierRecord,
};

use super::json::{self, JsonProblem};
use rules::Broken;

/// The content that is built in.
pub const BUILT_IN: &str = include_str!("../../../public/catalog.json");

/// The step that is required unless the catalogue says otherwise. Kagami's own, not the policy's.
pub const REQUIRED: Step = Step::Two;

/// Which catalogue a file was written with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogRef {
    /// Id of the catalogue.
    pub id: String,
    /// Version of its content.
    pub version: u32,
    /// SHA-256 of its canonical JSON, in hexadecimal.
    pub digest: String,
}

/// Everything that a person reads about policy and questions.
#[derive(Debug)]
pub struct Catalog {
    /// Which catalogue this is.
    pub reference: CatalogRef,
    /// The policy.
    pub policy: PolicyRecord,
    /// What the city says of personnel evaluation.
    pub evaluation: Localized,
    /// Opening line of the self-check.
    pub opening: Localized,
    /// The purposes of a submission.
    pub purposes: Vec<PurposeRecord>,
    /// Short notices.
    pub notices: NoticesRecord,
    /// Text of the about page.
    pub about: AboutRecord,
    /// The target profiles (2.2).
    pub profiles: Vec<Profile>,
    /// The skills (3.3), lower tiers first.
    pub skills: Vec<Skill>,
    /// The courses of the example plan (4.1.3).
    pub courses: Vec<Course>,
    ranks: [RankEntry; 3],
    tiers: [TierRecord; 3],
}

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
    pub duties: Vec<Duty>,
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
    /// Ways to learn without a course of the example plan.
    pub fallbacks: Vec<FallbackRecord>,
}

/// A question with its scale.
#[derive(Debug)]
pub struct Item {
    /// Id.
    pub id: ItemId,
    /// Its scale.
    pub scale: Arc<ScaleRecord>,
    /// Clause.
    pub clause: String,
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

/// Two items of one catalogue are the same if their ids are.
impl PartialEq for Item {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
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
    /// The skills it gives.
    pub skills: Vec<SkillId>,
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

/// Why bytes are no catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CatalogProblem {
    /// No JSON.
    Json(JsonProblem),
    /// A field is missing, misspelt or of the wrong type.
    Field {
        /// Path of the field, such as `items[3].stem.en`.
        path: String,
    },
    /// Rules between the entries are broken; all of them.
    Rules(Vec<Broken>),
}

impl Catalog {
    /// Reads a catalogue and checks every rule.
    pub fn parse(bytes: &[u8]) -> Result<Self, CatalogProblem> {
        let value = json::parse(bytes).map_err(CatalogProblem::Json)?;
        let digest = hexadecimal(&Sha256::digest(json::canonical(&value).as_bytes()));
        let record: CatalogRecord = json::typed(&value).map_err(|path| CatalogProblem::Field { path })?;
        let broken = rules::check(&record, &value);
        if broken.is_empty() {
            resolve::resolve(&record, digest).ok_or_else(|| CatalogProblem::Rules(vec![Broken::new("R0", ".")]))
        } else {
            Err(CatalogProblem::Rules(broken))
        }
    }

    /// The entry of a rank.
    #[must_use]
    pub fn rank(&self, rank: Rank) -> &RankEntry {
        let [staff, supervisor, manager] = &self.ranks;
        match rank {
            Rank::Staff => staff,
            Rank::Supervisor => supervisor,
            Rank::Manager => manager,
        }
    }

    /// The entry of a tier.
    #[must_use]
    pub fn tier(&self, tier: Tier) -> &TierRecord {
        let [general, promoter, specialist] = &self.tiers;
        match tier {
            Tier::General => general,
            Tier::Promoter => promoter,
            Tier::Specialist => specialist,
        }
    }

    /// Every question, in the order of the subjects.
    pub fn items(&self) -> impl Iterator<Item = &Arc<Item>> {
        let profiles = self.profiles.iter().flat_map(|profile| &profile.items);
        let duties = self.ranks.iter().flat_map(|rank| &rank.duties).flat_map(|duty| &duty.items);
        let skills = self.skills.iter().flat_map(|skill| &skill.items);
        profiles.chain(duties).chain(skills)
    }

    /// Whether a question of that id exists.
    #[must_use]
    pub fn has_item(&self, id: &ItemId) -> bool {
        let stands_in = |items: &[Arc<Item>]| items.iter().any(|item| item.id == *id);
        self.profiles.iter().any(|it| stands_in(&it.items))
            || self.ranks.iter().any(|rank| rank.duties.iter().any(|it| stands_in(&it.items)))
            || self.skills.iter().any(|it| stands_in(&it.items))
    }
}

impl Item {
    /// The anchor of a step.
    #[must_use]
    pub fn anchor(&self, step: Step) -> &AnchorRecord {
        let [zero, one, two, three] = &self.anchors;
        match step {
            Step::Zero => zero,
            Step::One => one,
            Step::Two => two,
            Step::Three => three,
        }
    }
}

/// Two lower-case digits for every byte.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)).collect()
}
