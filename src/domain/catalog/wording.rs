//! What the catalogue says apart from profiles, skills and questions: the policy, purposes, notices, the about page.
//!
//! Records like those in `record`, as they stand in the file.

use super::super::json::records;
use super::kinds::{Evaluation, Purpose};

records! {
    /// A text in both languages.
    pub struct Localized {
        /// Japanese.
        ja: String,
        /// English.
        en: String,
    }
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
