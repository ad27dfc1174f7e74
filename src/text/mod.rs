//! What it is called: every sentence of Kagami's own, in Japanese and English.
//!
//! Takes numbers, ids and problems; gives sentences. A sentence that one language lacks does not compile. The policy's
//! words, the questions and the advice are not here: they are the catalogue's.

mod en;
mod en_problems;
mod en_saving;
pub mod group;
mod ja;
mod ja_problems;
mod ja_saving;

use crate::domain::assessment::answers::Answer;
use crate::domain::assessment::evaluation::{BlockReading, TierState};
use crate::domain::catalog::{CatalogProblem, Item, Localized, Step, Tier};
use crate::domain::files::{NameProblem, ReadProblem};

/// A language on screen. The first is Japanese, whatever the browser says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// 日本語
    #[default]
    Ja,
    /// English
    En,
}

impl Lang {
    /// The tag for `lang` attributes and storage.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::En => "en",
        }
    }

    /// The language of that tag; Japanese for any other text.
    #[must_use]
    pub fn parse(tag: &str) -> Self {
        if tag == "en" { Self::En } else { Self::Ja }
    }

    /// The language that the switch changes to.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Ja => Self::En,
            Self::En => Self::Ja,
        }
    }

    /// Kagami's own sentences.
    #[must_use]
    pub const fn text(self) -> &'static Text {
        match self {
            Self::Ja => &ja::TEXT,
            Self::En => &en::TEXT,
        }
    }

    /// An answer in the general words of its scale.
    #[must_use]
    pub fn answer(self, item: &Item, answer: Option<Answer>) -> &str {
        match answer {
            Some(Answer::Step(step)) => self.step(item, step),
            Some(Answer::NotApplicable) => self.of(&item.scale.not_applicable),
            Some(Answer::Unsure) => self.of(&item.scale.unsure),
            None => self.text().result.unanswered,
        }
    }

    /// An answer in the words that were chosen: for a step, the item's own anchor.
    #[must_use]
    pub fn chosen(self, item: &Item, answer: Option<Answer>) -> &str {
        let anchor = match answer {
            Some(Answer::Step(step)) => item.anchors.get(step.index()),
            _ => None,
        };
        anchor.map_or_else(|| self.answer(item, answer), |anchor| self.of(&anchor.text))
    }

    /// A step in the general words of the item's scale.
    #[must_use]
    pub fn step(self, item: &Item, step: Step) -> &str {
        item.scale.steps.get(step.index()).map_or("", |text| self.of(text))
    }

    /// An anchor with its example, as a next step.
    #[must_use]
    pub fn anchor(self, anchor: &str, example: Option<&str>) -> String {
        match (self, example) {
            (Self::Ja, Some(example)) => format!("「{anchor}」へ（例：{example}）"),
            (Self::Ja, None) => format!("「{anchor}」へ"),
            (Self::En, Some(example)) => format!("“{anchor}” (for example: {example})"),
            (Self::En, None) => format!("“{anchor}”"),
        }
    }

    /// What is said of something: `スキル：二つ`, `Skills: two`.
    #[must_use]
    pub fn said_of(self, what: &str, said: &str) -> String {
        let colon = match self {
            Self::Ja => "：",
            Self::En => ": ",
        };
        [what, colon, said].concat()
    }

    /// Names one after the other in a sentence.
    #[must_use]
    pub fn listed(self, names: &[&str]) -> String {
        names.join(match self {
            Self::Ja => "、",
            Self::En => ", ",
        })
    }

    /// Names side by side on a line.
    #[must_use]
    pub fn side_by_side(self, names: &[&str]) -> String {
        names.join(match self {
            Self::Ja => "／",
            Self::En => " / ",
        })
    }

    /// A number before what it numbers.
    #[must_use]
    pub fn numbered(self, number: usize, what: &str) -> String {
        match self {
            Self::Ja => format!("{number}　{what}"),
            Self::En => format!("{number}. {what}"),
        }
    }

    /// This language's half of a catalogue text.
    #[must_use]
    pub fn of(self, text: &Localized) -> &str {
        match self {
            Self::Ja => &text.ja,
            Self::En => &text.en,
        }
    }
}

macro_rules! texts {
    ($($(#[$meta:meta])* $name:ident { $($plain:ident),* $(,)? ; $($(#[$fn_meta:meta])* $call:ident : $ty:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[expect(missing_docs, reason = "The sentence itself says what it is.")]
        pub struct $name { $(pub $plain: &'static str,)* $($(#[$fn_meta])* pub $call: $ty,)* }
    )*};
}

pub(crate) use texts;

/// Two numbers to a sentence.
pub type Two = fn(usize, usize) -> String;
/// One text to a sentence.
pub type Of = fn(&str) -> String;

texts! {
    /// Every sentence of one language.
    Text {
        app_name, subtitle, switch_label, skip, about_link, loading_failed, stopped,
        stopped_lead, stopped_report, reload, home, not_found,
        not_found_lead, needs_check, needs_check_lead;
        title: Of, clause: Of, footer: Of,
        start: Start, assess: Assess, review: Review, result: Result, training: Training, preview: Preview,
        saving: Saving, about: About,
        /// File name and problem.
        problem: fn(&str, &ReadProblem) -> String,
        name_problem: fn(NameProblem) -> &'static str,
        catalog_problem: fn(&CatalogProblem) -> Vec<String>,
    }
    /// The start page.
    Start {
        heading, time_label, time, count_label, count, name_label, name, sending_label, sending, rank, tier,
        section_head_hint, yes, no, shared, shared_hint, shared_reminder, begin, resume, resume_title,
        finished_title, see_result, open, open_hint, choose_both, choose_section_head, choices_title, keep, keep_detail, save_first,
        save_first_detail, replace, replace_detail, file_choices_title, file_keep, file_replace, cancel, replaced, undo,
        undone, opened, scope_changed, earlier, in_progress, begin_new, begin_new_detail, go_on_finished, begun, shared_locked,
        one_file, no_file, replaced_title, replaced_lead, bring_back, discard, discarded, erase_hint;
        /// When a check made room, its rank and tier, and how many answers it has.
        replaced_check: fn(&str, &str, &str, usize) -> String,
        posts: Of,
        /// The post from which one is 課長級以上.
        section_head: Of,
        /// Month, rank and tier of an earlier check.
        earlier_check: fn(&str, &str, &str) -> String,
        /// Rank, tier, progress.
        resume_detail: fn(&str, &str, usize, usize) -> String,
        /// How many answers of another version were set aside.
        kept: fn(usize) -> String,
    }
    /// The question page.
    Assess {
        others_title, next, previous, clear, cleared, keys, keys_hint, navigation, source, answered, unanswered,
        example;
        page_title: Two, progress: Two, list: Two, covers: Of, scene: Of, profile: Of, duty: Of, skill: Of,
    }
    /// The page to check one's answers.
    Review {
        heading, see_result, unanswered_state, lead_none, lead_all;
        lead: Two, open: fn(usize) -> String, done: fn(usize) -> String,
    }
    /// The result page.
    Result {
        heading, earlier_heading, earlier_lead, sheet_title, lead, submission, personal, print, print_note, profiles, duties, skills, all, all_note,
        wheel_label, item, answer, next, invitation, no_step, keep, unanswered, left_out, not_asked, all_not_applicable,
        none_answered, city_profiles, withheld, goal_line, goal_note, number, caption, sheet_notes;
        /// Names of the four steps, 当てはまらない, 決められない and 未回答, for the legend of the wheel.
        legend: [&'static str; 7],
        /// One sign for a block of the wheel, where the catalogue has none: the duties and the three tiers.
        duties_sign: &'static str, tier_sign: fn(Tier) -> &'static str,
        month: Of, answered: Two, rung: Of,
        /// The closed list of sentences for a block, keyed by how many reached step-2 and how many have no step.
        block: fn(&BlockReading) -> String,
        tier_state: fn(TierState) -> String,
        goal: Of, left_out_count: fn(usize) -> String, rank_duties: fn(&str, &str) -> String,
    }
    /// Training.
    Training {
        candidates, others, uncovered, no_candidate, see_uncovered, no_other, no_uncovered, method, audience, gives, clause,
        unsure_reason, whom_to_ask, on_screen;
        under: fn(&str, &str, &str) -> String, unsure: Of, not_audience: Of, higher_tier: Of, withheld: Of,
        reached: fn(&str, &str) -> String, unanswered: Of, unsure_not_for_all: Of, not_applicable: Of,
        for_others: fn(&str, &str) -> String,
    }
    /// The preview of the submission.
    Preview {
        heading, voluntary, purpose, name_label, name_hint, without_duties, contents, rank, tier, month, catalog, id,
        id_note, no_name, wrong_name, name_row, usage, receiver, retention, evaluation, contact, save, cancel, self_reported_row,
        self_reported, revision;
        answers: fn(usize) -> String, version: fn(&str, u32) -> String, saved: Of,
    }
    /// Where the answers are.
    Saving {
        saved, memory, failed, blocked, full, emptied, again, unreadable, unreadable_title, unreadable_lead, unreadable_saved, shared_elsewhere, restored, save_unreadable, newer, left_alone,
        brought_back, not_saved;
        personal_saved: Of, of_other_content: Of,
    }
    /// The about page.
    About {
        heading, purpose, growth, storage, limits, version_heading, app, content, digest, licence, licence_text, group, erase_heading,
        erase_lead, erase, erase_confirm, erase_yes, erase_no, erased, erased_elsewhere, erase_failed, third_party;
    }
}
