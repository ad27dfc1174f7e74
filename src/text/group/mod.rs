//! The sentences of the group session. Apart from the others, so that who answers questions does not load them.

mod en;
mod ja;

use super::{Lang, Two};
use crate::domain::catalog::CatalogProblem;
use crate::domain::group::{Fate, Refusal};

/// One number to a sentence.
pub type Number = fn(usize) -> String;

super::texts! {
    /// Every sentence of the group session in one language.
    GroupText {
        heading, lead, before, custody, recognised, memory, evaluator, evaluator_advice, yes, no, purpose, choose,
        drop_hint, cancel, cancelled, busy, taken, taken_list, taken_none, refused, refused_none, again, again_lead, again_yes, again_no, people_tab,
        all_tab, tabs, names_show, names_hide, no_name, people_none, distribution, distribution_none, view, everyone, order, teaching,
        ahead, policy, teaching_note, ahead_note, policy_note, manager_duties, low, high, not_applicable, unsure,
        nobody, follows, heat, heat_note, item, profiles, profiles_note, profile_hidden, no_content, needs, needs_caption, needs_skill, needs_ahead, needs_course, needs_none, needs_hidden, sample, sample_lead, sample_banner, sample_back;
        levels: Two, reading: Two, too_many: Two, taken_count: Two, people: Number, people_count: Two, kept: Number,
        frozen: Number, filters_from: Number, few: Number, waiting: Number, changed: Number,
        /// How many have come, and how many must.
        newcomers: Two, add: Number, hidden_topics: Number, count: Number, needs_note: Number, /// The samples, in the order of their sizes.
        sample_of: [&'static str; 5],
        /// How many are ahead, of how many who answered.
        needs_people: Two,
        fate: fn(Fate) -> &'static str,
        /// Why a file was refused; the name of the other purpose.
        refusal: fn(&Refusal, &str) -> String,
        content_problem: fn(&CatalogProblem) -> Vec<String>,
    }
}

impl Lang {
    /// The sentences of the group session.
    #[must_use]
    pub const fn group_text(self) -> &'static GroupText {
        match self {
            Self::Ja => &ja::TEXT,
            Self::En => &en::TEXT,
        }
    }
}
