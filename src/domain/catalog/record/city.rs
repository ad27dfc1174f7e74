//! The part of the catalogue's file that a city sets about itself: policy, posts, decisions and wording of purpose and
//! privacy. Shapes only; nothing is checked here.

use super::super::super::json::records;
use super::super::ids::PostId;
use super::super::kinds::{Evaluation, Purpose};
use super::Localized;

records! {
    /// The policy.
    pub struct PolicyRecord {
        /// Name of the policy.
        name: Localized,
        /// How digital development serves the city's own target profiles (2.3).
        growth: GrowthRecord,
        /// The sentence that makes the tiers cumulative (3.3), verbatim.
        cumulative: Localized,
    }
    /// The city's own target profiles (2.3).
    pub struct GrowthRecord {
        /// Clause.
        clause: String,
        /// The policy's sentence, verbatim.
        sentence: Localized,
        /// The three profiles, verbatim.
        employees: Vec<Localized>,
    }
    /// An example of a post name.
    pub struct PostRecord {
        /// Id.
        id: PostId,
        /// Name.
        name: Localized,
    }
    /// What the city decides.
    pub struct SettingsRecord {
        /// The post where 監督職 begins.
        supervisor_from as "supervisorFrom": PostId,
        /// The post where 管理職 begins.
        manager_from as "managerFrom": PostId,
        /// The post where 課長級 begins. Only if it differs from `managerFrom` is a person asked.
        section_head_from as "sectionHeadFrom": PostId,
        /// What the city says of personnel evaluation.
        evaluation: Evaluation,
    }
    /// A sentence on personnel evaluation.
    pub struct EvaluationTextRecord {
        /// Which of the three.
        id: Evaluation,
        /// The sentence.
        text: Localized,
    }
    /// What a submission is for, and who has it.
    pub struct PurposeRecord {
        /// Which of the two.
        id: Purpose,
        /// Name on the radio.
        name: Localized,
        /// What it is used for.
        usage as "use": Localized,
        /// Who receives it.
        receiver: Localized,
        /// How long it is kept.
        retention: Localized,
        /// Whom to ask.
        contact: Localized,
    }
    /// Short notices.
    pub struct NoticesRecord {
        /// Handing over is voluntary.
        voluntary: Localized,
        /// A person may be recognised without a name.
        identifiable: Localized,
        /// Where answers are kept.
        stored: Localized,
        /// The answers are the person's own.
        self_reported as "selfReported": Localized,
        /// Whether and when a course is held.
        confirm_course as "confirmCourse": Localized,
        /// A course for everyone.
        course_for_all as "courseForAll": Localized,
        /// The skills are examples; steps are Kagami's own.
        examples: Localized,
        /// Mark of an interpretation.
        interpretation: Localized,
        /// The plan is an image.
        plan_is_image as "planIsImage": Localized,
    }
    /// Text of the about page, paragraph by paragraph.
    pub struct AboutRecord {
        /// What Kagami is for, and what it is not.
        purpose: Vec<Localized>,
        /// What is stored where.
        storage: Vec<Localized>,
        /// Honest limits.
        limits: Vec<Localized>,
    }
}
