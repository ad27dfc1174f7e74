//! The sentences of the group session. Apart from the others, so that who answers questions does not load them.

mod en;
mod ja;
mod session_en;
mod session_ja;

use super::{Lang, Number, Of, Two};
use crate::domain::catalog::{ActionKind, Catalog, CatalogProblem};
use crate::domain::files::ReadProblem;
use crate::domain::group::{Fate, Refusal};

super::texts! {
    /// Every sentence of the group session in one language.
    GroupText {
        lose_record, lose_preparation, purpose_title, purpose_yes, purpose_no, read_title, read_yes, read_no, nothing_taken,
        heading, steps_label, begin, choose_hint, sample_hint, without_files, without_files_hint, state_sample, state_record, state_reading,
        before, custody, recognised, memory, evaluator, evaluator_advice, yes, no, purpose, choose,
        drop_hint, cancel, cancelled, busy, taken, taken_list, taken_none, refused, again, again_lead, again_yes, again_no, people_tab,
        all_tab, tabs, names_show, names_hide, no_name, people_none, distribution, topics_without, topics_without_note, balance_note, item_steps, chosen_topics, chosen_none, chosen_note, remove_topic, view, everyone, order, teaching,
        ahead, policy, teaching_note, ahead_note, policy_note, manager_duties, low, high, not_applicable, unsure,
        nobody, unsaved, follows, heat, heat_note, item, profiles, profiles_note, profile_hidden, no_content, needs, needs_caption, needs_skill, needs_ahead, needs_course, needs_none, needs_hidden, sample, sample_lead, sample_banner, sample_back;
        /// The five steps of a session in their order, and what each is for.
        steps: [&'static str; 5], leads: [&'static str; 5],
        previous_step: Of, next_step: Of, state_people: Number, state_topics: Number, state_actions: Number,
        refused_count: Number, remove_topic_of: Of,
                levels: Two, reading: Two, too_many: Two, taken_count: Two, people: Number, people_count: Two, kept: Number,
        frozen: Number, filters_from: Number, few: Number, waiting: Number, changed: Number,
        /// How many have come, and how many must.
        newcomers: Two, additions_left: Number, no_more_additions: Number, lose: Of, lose_files: Number, lose_actions: Number,
        found_purpose: Of, take_purpose: Of, other_content: Number, add: Number, more_topics: Number, hidden_topics: Number, count: Number, needs_note: Number, /// The samples, in the order of their sizes.
        sample_of: [&'static str; 4],
        /// How many are ahead, of how many who answered.
        needs_people: Two,
        fate: fn(Fate) -> &'static str,
        /// Why a file was refused; the catalogue has the names of the purposes.
        refusal: fn(&Refusal, &Catalog) -> String,
        content_problem: fn(&CatalogProblem) -> Vec<String>,
        session: SessionText,
    }
    /// The sentences of planning, showing, printing and keeping a session.
    SessionText {
        manual, show_slide, plan, agenda, plan_edit, plan_hint, part_minutes, candidates,
        candidates_first, candidates_lead, present, present_note, present_first, opening, agreed, rules,
        steps, steps_and_people, no_files, questions, other_topic, action, action_text, action_post, post, action_when,
        action_kind, no_actions, previous, next, end, full_screen, slide, begin, over, kit, views_label,
        kit_lead, questionnaire_for, print_yes, print_no, sample_mark, agenda_title, rules_title, elapsed, part, memo, next_time,
        report, report_note, report_people, report_topics, sheet_title, sheet_lead, sheet_how,
        sheet_steps, keep, saving, keep_lead, actions, topic, keep_until, keep_until_hint, keeps_members,
        keeps_members_warning, save, open, open_hint, replace, replace_yes, replace_no,
        save_distributions, save_actions, save_needs, csv_note, distributions_file, actions_file,
        kind_open, too_large, no_day, opened_of_other_content, people_by_item,
        needs_file, sample_file, not_saved, see, see_lead, seen, recorded, done, done_lead, people;
        /// Who can see to an action, in the order of [`ActionKind::ALL`].
        kinds: [&'static str; 3],
        /// The sheets, in the order of `Sheet::ALL`, and what each holds.
        sheets: [&'static str; 7], sheet_notes: [&'static str; 7],
        /// The three views of a topic: 見る, 話す, 決める.
        views: [&'static str; 3],
        length: Number,
        total: Number,
        part_name_of: Number,
        part_minutes_of: Number,
        place: Two, present_chosen: Number,
        part_line: fn(&str, u32) -> String,
        /// Has the clock go back to the part of that name.
        return_to: Of,
        view_of: fn(&str, &str) -> String,
        until: fn(&str, &str) -> String,
        left: fn(u32) -> String,
        ends: Of,
        span: fn(u32, u32) -> String,
        few: Number,
        saved: Of,
        opened: Number,
        /// The name of the purpose.
        opened_for: Of,
        /// What the topics that are gone ask.
        gone: Of,
        expired: Of,
        not_opened: fn(&str, &ReadProblem) -> String,
    }
}

impl SessionText {
    /// Who can see to an action.
    #[must_use]
    pub const fn kind(&self, kind: ActionKind) -> &'static str {
        let [ourselves, head, information] = self.kinds;
        match kind {
            ActionKind::Ourselves => ourselves,
            ActionKind::Head => head,
            ActionKind::Information => information,
        }
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
