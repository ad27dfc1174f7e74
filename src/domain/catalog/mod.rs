//! The catalogue: profiles, ranks, tiers, skills, questions, courses and wording, with every reference resolved.
//!
//! [`Catalog::parse`] reports every broken rule with the path of its entry. After it no code checks an id again.

mod build;
pub mod contact;
mod enums;
mod ids;
mod model;
mod schema;
pub mod validation;

use std::sync::Arc;

use base16ct::lower;
use sha2::{Digest, Sha256};

pub use enums::{
    ActionKind, AskedOf, AudienceKind, Evaluation, FallbackKind, Purpose, Rank, ScaleKind, Setting, Step, Tier,
};
pub use ids::{CourseId, DutyId, FallbackId, FamilyId, ItemId, PostId, ProfileId, ScaleId, SkillId};
pub use model::{Audience, Course, Duty, Item, Profile, RankEntry, Scale, SectionHeads, Skill, Subject};
pub use schema::{
    AboutRecord, AgendaPartRecord, AgendaRecord, AnchorRecord, CatalogRecord, FallbackRecord, GlossRecord, GroupRecord,
    Localized, NoticesRecord, PolicyRecord, PurposeRecord, Screen, ThresholdsRecord, TierRecord, TopicRecord,
};

use super::json::{self, JsonProblem};
use validation::Broken;

/// The content that is built in: public/catalog.json without white space and without the part of the group session,
/// which stands apart (see build.rs).
pub const BUILT_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/catalog.json"));
/// The digest of public/catalog.json, as the build computed it.
const BUILT_IN_DIGEST: &str = include_str!(concat!(env!("OUT_DIR"), "/catalog.sha256"));

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
    /// Whom to ask.
    pub contact: Localized,
    /// Opening line of the self-check.
    pub opening: Localized,
    /// Short words, and what they mean.
    pub glossary: Vec<GlossRecord>,
    /// The purposes of a submission, in the order of [`Purpose::ALL`].
    pub purposes: [PurposeRecord; 2],
    /// Short notices.
    pub notices: NoticesRecord,
    /// Text of the about page.
    pub about: AboutRecord,
    /// The target profiles (2.2).
    pub profiles: Vec<Arc<Profile>>,
    /// The skills (3.3), lower tiers first.
    pub skills: Vec<Arc<Skill>>,
    /// The courses of the example plan (4.1.3).
    pub courses: Vec<Arc<Course>>,
    /// Everything that is asked about: profiles, duties of every rank, skills.
    pub subjects: Vec<Subject>,
    /// The post from which one is 課長級以上.
    pub section_head_from: Localized,
    ranks: [RankEntry; 3],
    tiers: [TierRecord; 3],
}

/// Why bytes are no catalogue.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CatalogProblem {
    /// No JSON.
    #[error("{0}")]
    Json(JsonProblem),
    /// A field is missing, misspelt or of the wrong type.
    #[error("field {path}")]
    Field {
        /// Path of the field, such as `items[3].stem.en`.
        path: String,
    },
    /// More than one data block stands in the page, so that it is not clear which is meant.
    #[error("two data blocks")]
    TwoBlocks,
    /// Rules between the entries are broken; all of them.
    #[error("{} rules are broken", .0.len())]
    Rules(Vec<Broken>),
}

impl Catalog {
    /// Reads a catalogue and checks every rule.
    pub fn parse(bytes: &[u8]) -> Result<Self, CatalogProblem> {
        Self::read(bytes, None)
    }

    /// Reads the built-in catalogue. Its digest is the build's, and the tests have checked its rules: both would come out
    /// the same at every start, and take a third of the time until the first page.
    pub fn built_in() -> Result<Self, CatalogProblem> {
        Self::read(BUILT_IN.as_bytes(), Some(BUILT_IN_DIGEST))
    }

    fn read(bytes: &[u8], known_digest: Option<&str>) -> Result<Self, CatalogProblem> {
        let mut value = json::parse(bytes).map_err(CatalogProblem::Json)?;
        // Of what stands in the file: the contact is put in afterwards.
        let digest = known_digest
            .map_or_else(|| lower::encode_string(&Sha256::digest(json::canonical(&value))), ToOwned::to_owned);
        if let Some([japanese, english]) = contact::of(&value) {
            contact::fill(&mut value, [&japanese, &english]);
        }
        let record: CatalogRecord = json::typed(&value).map_err(|path| CatalogProblem::Field { path })?;
        let broken = if known_digest.is_some() { Vec::new() } else { validation::check(&record, &value) };
        if broken.is_empty() {
            let unresolved = || CatalogProblem::Rules(vec![Broken::new("R0", ".")]);
            build::resolve(&record, digest).ok_or_else(unresolved)
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

    /// What is said of a purpose of a submission.
    #[must_use]
    pub fn purpose(&self, purpose: Purpose) -> &PurposeRecord {
        let [group_work, training_plan] = &self.purposes;
        match purpose {
            Purpose::GroupWork => group_work,
            Purpose::TrainingPlan => training_plan,
        }
    }

    /// The courses that give a skill, in the policy's order.
    pub fn courses_giving(&self, skill: &Skill) -> impl Iterator<Item = &Arc<Course>> {
        self.courses.iter().filter(move |course| course.skills.iter().any(|given| **given == *skill))
    }

    /// Every question, in the order of the subjects.
    pub fn items(&self) -> impl Iterator<Item = &Arc<Item>> {
        self.subjects.iter().flat_map(Subject::items)
    }

    /// The question of that id.
    #[must_use]
    pub fn item(&self, id: &ItemId) -> Option<&Arc<Item>> {
        self.items().find(|item| item.id == *id)
    }

    /// Whether a question of that id exists.
    #[must_use]
    pub fn has_item(&self, id: &ItemId) -> bool {
        self.item(id).is_some()
    }
}
