//! The catalogue as it stands in its file, before anything is resolved.
//!
//! Every field here is documented in the published schema. Unknown fields are refused, so that a misspelt one is
//! noticed. No rule is checked here; that is what `rules` is for.

mod city;
mod group;

pub use city::{
    AboutRecord, EvaluationTextRecord, NoticesRecord, PolicyRecord, PostRecord, PurposeRecord, SettingsRecord,
};
pub use group::{AgendaPartRecord, AgendaRecord, GroupRecord, ThresholdsRecord, TopicRecord};

use super::super::json::{Elsewhere, records};
use super::ids::{CourseId, DutyId, FallbackId, FamilyId, ItemId, ProfileId, ScaleId, SkillId};
use super::kinds::{AskedOf, AudienceKind, FallbackKind, Rank, ScaleKind, Setting, Step, Tier};

records! {
    /// A text in both languages.
    pub struct Localized {
        /// Japanese.
        ja: String,
        /// English.
        en: String,
    }
    /// The whole content of Kagami: profiles, duties, skills, questions, courses and wording.
    pub struct CatalogRecord {
        /// Where the schema of this file is published; not read.
        schema as "$schema": Option<String>,
        /// Always `kagami-catalog`.
        format: String,
        /// Version of this file format, 1.
        format_version as "formatVersion": u32,
        /// Id of the catalogue. A city that writes its own content takes an id of its own.
        id: String,
        /// Version of the content, raised at every change.
        version: u32,
        /// The policy that the content is taken from.
        policy: PolicyRecord,
        /// Examples of post names, from the lowest to the highest.
        posts: Vec<PostRecord>,
        /// What the city decides.
        settings: SettingsRecord,
        /// The three sentences on personnel evaluation of which `settings.evaluation` chooses one.
        evaluation_texts as "evaluationTexts": Vec<EvaluationTextRecord>,
        /// Opening line of the self-check.
        opening: Localized,
        /// The two purposes of a submission.
        purposes: Vec<PurposeRecord>,
        /// Short notices shown beside results and the preview.
        notices: NoticesRecord,
        /// Text of the about page.
        about: AboutRecord,
        /// The four target profiles (2.2).
        profiles: Vec<ProfileRecord>,
        /// The three ranks (3.2).
        ranks: Vec<RankRecord>,
        /// The three tiers of specialism (3.3).
        tiers: Vec<TierRecord>,
        /// The example skills (3.3), in the policy's order.
        skills: Vec<SkillRecord>,
        /// The answer scales.
        scales: Vec<ScaleRecord>,
        /// The questions, in the order in which they are asked.
        items: Vec<ItemRecord>,
        /// The example courses (4.1.3).
        courses: Vec<CourseRecord>,
        /// Ways to learn without a course of the example plan.
        fallbacks: Vec<FallbackRecord>,
        /// What the group session needs. Read by the group session alone.
        group: Option<Elsewhere<GroupRecord>>,
    }
    /// A target profile (2.2).
    pub struct ProfileRecord {
        /// Id.
        id: ProfileId,
        /// Clause.
        clause: String,
        /// Mark, such as ①.
        mark: String,
        /// The policy's words, verbatim.
        text: Localized,
        /// Kagami's short name.
        short: Localized,
    }
    /// A rank (3.2).
    pub struct RankRecord {
        /// Which rank.
        id: Rank,
        /// Clause.
        clause: String,
        /// Name.
        name: Localized,
        /// The policy's summary, verbatim.
        summary: Localized,
        /// Its three duties.
        duties: Vec<DutyRecord>,
    }
    /// A duty of a rank (3.2).
    pub struct DutyRecord {
        /// Id.
        id: DutyId,
        /// The policy's words, verbatim.
        text: Localized,
    }
    /// A tier of specialism (3.3).
    pub struct TierRecord {
        /// Which tier.
        id: Tier,
        /// Clause.
        clause: String,
        /// Name.
        name: Localized,
        /// The policy's summary, verbatim.
        summary: Localized,
        /// Who this is, shown at the radio.
        hint: Localized,
    }
    /// An example skill (3.3).
    pub struct SkillRecord {
        /// Id.
        id: SkillId,
        /// The tier that lists it.
        tier: Tier,
        /// Clause.
        clause: String,
        /// Name.
        name: Localized,
        /// The policy's words, verbatim; several skills may share them.
        policy_text as "policyText": Localized,
        /// The ladder by scope that it belongs to.
        family: Option<FamilyId>,
        /// The part of the people who are asked; absent for all.
        asked_of as "askedOf": Option<AskedOf>,
        /// Why only a part is asked.
        note: Option<Localized>,
        /// The required step; `step-2` if absent.
        required: Option<Step>,
    }
    /// An answer scale.
    pub struct ScaleRecord {
        /// Id.
        id: ScaleId,
        /// What it asks for.
        kind: ScaleKind,
        /// Name.
        name: Localized,
        /// The four steps in general words.
        steps: Vec<Localized>,
        /// The answer that no scene applies.
        not_applicable as "notApplicable": Localized,
        /// The answer that one cannot decide.
        unsure: Localized,
        /// What to know about this scale.
        note: Option<Localized>,
    }
    /// A question.
    pub struct ItemRecord {
        /// Id.
        id: ItemId,
        /// Profile, duty or skill it asks about.
        subject: String,
        /// Its scale.
        scale: ScaleId,
        /// Clause.
        clause: String,
        /// What is asked, at most 60 characters in Japanese.
        stem: Localized,
        /// The part asked, where the policy's sentence holds several.
        covers: Option<Localized>,
        /// Where the scene plays.
        setting: Setting,
        /// One scene of municipal work, run through all steps.
        scene: Localized,
        /// Four anchors, from step 0.
        anchors: Vec<AnchorRecord>,
    }
    /// What a step of a question means.
    pub struct AnchorRecord {
        /// At most 35 characters in Japanese.
        text: Localized,
        /// One example, at most 40 characters in Japanese.
        example: Option<Localized>,
    }
    /// A course of the example plan (4.1.3).
    pub struct CourseRecord {
        /// Id.
        id: CourseId,
        /// Clause.
        clause: String,
        /// 研修名
        name: Localized,
        /// 概要
        summary: Localized,
        /// 研修手法
        method: Localized,
        /// 得られるスキル, as printed.
        skills_text as "skillsText": Localized,
        /// 対象, as printed.
        audience_text as "audienceText": Localized,
        /// The skills it gives.
        skills: Vec<SkillId>,
        /// Its audience, taken literally.
        audience: AudienceRecord,
    }
    /// An audience.
    pub struct AudienceRecord {
        /// Which kind.
        kind: AudienceKind,
        /// The tier, for the kind `tier`.
        tier: Option<Tier>,
    }
    /// A way to learn without a course of the example plan.
    pub struct FallbackRecord {
        /// Id.
        id: FallbackId,
        /// The skill it helps with.
        skill: SkillId,
        /// Clause.
        clause: String,
        /// Which way.
        kind: FallbackKind,
        /// What one can do, in concrete words.
        text: Localized,
    }
}
