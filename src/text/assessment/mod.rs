//! The sentences of the person's pages, and those that stand on every page.

mod en;
mod en_result;
mod en_saving;
mod ja;
mod ja_result;
mod ja_saving;

use super::{Lang, Number, Of, Two};
use crate::domain::assessment::evaluation::{ItemCounts, TierState};
use crate::domain::catalog::{CatalogProblem, FallbackKind, Tier};
use crate::domain::files::{NameProblem, ReadProblem};

/// The sentences of a language.
#[must_use]
pub const fn of(lang: Lang) -> &'static Text {
    match lang {
        Lang::Ja => &ja::TEXT,
        Lang::En => &en::TEXT,
    }
}

super::texts! {
    /// Every sentence of one language.
    Text {
        app_name, subtitle, switch_label, skip, about_link, group_link, loading_failed, stopped,
        stopped_lead, contact_unknown, reload, home, not_found,
        not_found_lead, needs_check, needs_check_lead, needs_other_window, needs_other_window_lead;
        title: Of, clause: Of, footer: Of,
        /// Whom to ask.
        stopped_report: Of,
        start: Start, assess: Assess, review: Review, result: Result, training: Training, preview: Preview,
        saving: Saving, about: About,
        /// File name and problem.
        problem: fn(&str, &ReadProblem) -> String,
        name_problem: fn(NameProblem) -> &'static str,
        catalog_problem: fn(&CatalogProblem) -> Vec<String>,
    }
    /// The start page.
    Start {
        heading, promise, own_work, rank_help, tier_help, time_label, time_range, count_label, name_label, name, sending_label, sending, rank, tier,
        section_head_hint, yes, no, shared, shared_hint, shared_reminder, begin, resume, look_again, resume_title,
        finished_title, see_result, open, open_hint, choose_rank, choose_tier, choose_section_head, choices_title, keep, keep_detail, save_first,
        save_first_detail, replace, replace_detail, file_choices_title, file_keep, file_replace, cancel, replaced, undo,
        undone, opened, scope_changed, earlier, in_progress, begin_new, begin_new_detail, go_on_finished, begun, shared_locked,
        one_file, no_file, replaced_title, replaced_lead, bring_back, discard, discarded, erase_hint;
        /// The time for so many questions; the fewest and the most questions; so many questions.
        time: fn(usize) -> &'static str, count_range: Two, count: Number,
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
        check, answered_label, counting, next, previous, clear, cleared, keys, keys_hint, navigation, source, answered, unanswered,
        example;
        page_title: Two, progress: Two, place: fn(&str, usize, usize) -> String, list: Two, covers: Of, scene: Of, profile: Of, duty: Of, skill: Of,
    }
    /// The page to check one's answers.
    Review {
        heading, see_result, lead_none, lead_all, answer, change;
        lead: Two, open: Number, done: Number,
        /// The title of a block, and how many of its questions are answered.
        block: fn(&str, usize) -> String,
    }
    /// The result page.
    Result {
        heading, earlier_heading, earlier_lead, sheet_title, today, strength, no_strength, no_level, map_note, next_title, training,
        take_along, print_sheet, print_note, print_yes, print_no, personal, submission, free, parts, open_all, close_all,
        profiles, duties, skills, words, all, all_note,
        wheel_label, item, answer, next, invitation, no_step, keep, unanswered, left_out, not_asked, all_not_applicable,
        all_not_applicable_again, for_all, for_all_none, none_answered, go_answer, city_profiles, withheld, goal_line,
        number, caption, sheet_notes, look_again, answer_open;
        /// How many items have a step, and how many of them are still ahead.
        ahead: Two,
        /// From the own anchor to the next one.
        from_to: fn(&str, &str) -> String,
        /// The items of a block by where they stand, in a few words: beside its strips, and beside its heading.
        block_count: fn(ItemCounts) -> String, block_state: fn(ItemCounts) -> String,
        /// Number of questions, of courses, of skills.
        questions: Number, courses: Number, see_candidates: Number, see_uncovered: Number,
        /// Names of the four steps, 当てはまらない, 決められない and 未回答, for the legend of the wheel.
        legend: [&'static str; 7],
        /// One sign for a block of the wheel, where the catalogue has none: the duties and the three tiers.
        duties_sign: &'static str, tier_sign: fn(Tier) -> &'static str,
        month: Of, answered: Two, rung: Of,
        tier_state: fn(TierState) -> String,
        /// How the skills stand that a tier presupposes.
        presupposed: fn(TierState) -> String,
        /// Title of a block, and how many of its questions are ahead.
        block_ahead: fn(&str, usize) -> String,
        goal: Of, left_out_count: Number, rank_duties: fn(&str, &str) -> String,
    }
    /// Training.
    Training {
        candidates, others, uncovered, no_candidate, no_other, no_uncovered, method, audience, gives, clause,
        unsure_reason, on_screen;
        /// Whom to ask.
        whom_to_ask: Of,
        under: fn(&str, &str, &str) -> String, unsure: Of, not_audience: Of, higher_tier: Of, withheld: Of,
        reached: fn(&str, &str) -> String, unanswered: Of, unsure_not_for_all: Of, not_applicable: Of,
        for_others: fn(&str, &str) -> String,
        /// Of which way that the policy names another way to learn is an example, with the clause.
        example_of: fn(FallbackKind, &str) -> String,
    }
    /// The preview of the submission.
    Preview {
        heading, voluntary, purpose, name_label, name_hint, without_duties, contents, rank, tier, month, catalog, id,
        telling_apart, telling_apart_note, no_name, wrong_name, name_row, receiver, retention, evaluation, contact, save, cancel, self_reported_row,
        self_reported, revision;
        answers: fn(usize) -> String, version: fn(&str, u32) -> String, saved: Of,
    }
    /// Where the answers are.
    Saving {
        saved, memory, failed, blocked, full, emptied, again, unreadable, unreadable_title, unreadable_saved, shared_elsewhere, changed_elsewhere, take_back, framed, open_alone, not_printed, restored, save_unreadable, newer, left_alone,
        brought_back;
        /// Whom to ask.
        unreadable_lead: Of, not_saved: Of,
        personal_saved: Of, of_other_content: Of,
    }
    /// The about page.
    About {
        heading, purpose, growth, storage, limits, version_heading, app, content, digest, licence, licence_text, group, erase_heading,
        erase_lead, erase, erase_confirm, erase_yes, erase_no, erased, erased_elsewhere, erase_failed, third_party, browser_only;
    }
}
