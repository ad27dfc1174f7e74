//! The English sentences of planning, showing, printing and keeping a group session.

use super::super::en_problems;
use super::SessionText;
use crate::domain::document::ReadProblem;

pub(super) const TEXT: SessionText = SessionText {
    jump: "On this page",
    manual: "Read the guide to a session (Japanese)",
    plan: "Agenda and topics",
    plan_lead: "Choose an agenda that fits the time, and what might be talked about. Even without any file the screen shows the policy’s sentences, examples of the steps and questions to discuss.",
    agenda: "Time for the session",
    plan_edit: "Change minutes and names",
    plan_hint: "A part of 0 minutes is left out. Clear a name to get its own back.",
    part_name: "Name",
    part_minutes: "Minutes",
    candidates: "Possible topics",
    candidates_note: "Only those chosen are shown. If none is chosen, all are shown in the order set above.",
    candidates_first: "No topic was chosen, so these are the first five in the order.",
    choose_topic: "Choose as a topic to talk about",
    present: "Show on the screen",
    present_note: "Names and files are never on it. Go on with the arrow keys or Page Up and Page Down, and back with Esc.",
    opening: "Agenda and ground rules",
    agreed: "What we agreed on",
    rules: "Ground rules",
    policy_says: "The policy says",
    steps: "Examples of the steps",
    steps_and_people: "Examples of the steps, and people",
    no_files: "No numbers are shown. Talk with your own sheet at hand.",
    questions: "Questions to discuss",
    action: "One action",
    action_text: "What to do",
    action_post: "Who (a post or team, no names)",
    post: "Who takes it on",
    action_when: "By when",
    action_kind: "Who decides",
    kinds: ["We can do it ourselves", "The head of the workplace decides", "Ask the Information Promotion Section"],
    kind_open: "Not decided yet",
    too_large: "Nothing was saved: it would be too large to be opened again (at most 16 MB). Untick “Keep the files handed over in it too” to save the rest.",
    no_day: "Give the day with a year of four digits. The day before stays.",
    opened_of_other_content: "This session was saved with other content. What the present questions do not have is kept, but not shown.",
    people_by_item: "told for each item, because this is a saved session",
    no_actions: "Nothing is written yet. Choose topics, and you can write here and on the screen.",
    previous: "Back",
    next: "Next",
    end: "End (Esc)",
    full_screen: "Full screen",
    slide: "What to show",
    begin: "Begin",
    go_on: "Next part",
    back: "Back to the part before",
    over: "Time is up",
    kit: "On paper",
    kit_lead: "A4, black and white. With these alone a session works without a screen.",
    sheets: [
        "Agenda with script",
        "Card of ground rules",
        "Topic sheets",
        "Worksheet of actions",
        "One-page report without names",
        "Questionnaire in large type",
    ],
    sheet_notes: [
        "What to read aloud, and the minutes from the beginning",
        "The three rules in large type",
        "One for each possible topic, or for the first three if none is chosen",
        "Room to write, with what was agreed on",
        "Topics, numbers and actions. No number of items that few people answered",
        "For those who do not use a computer, with the steps explained",
    ],
    questionnaire_for: "Whom the questionnaire is for",
    print_yes: "Print",
    print_no: "Cancel",
    sample_mark: "Sample: the answers are made up",
    agenda_title: "Agenda of the group work",
    rules_title: "Ground rules of the group work",
    elapsed: "From the beginning",
    part: "What happens",
    memo: "Notes",
    next_time: "When we look at it again",
    report: "Report of the group work",
    report_note: "There are no names and nobody’s own answers in it.",
    report_people: "People who handed in",
    report_topics: "Topics",
    sheet_title: "Self-check of digital skills: questionnaire",
    sheet_lead: "Keep your sheet; it is not collected. Whether you show it to anyone is up to you.",
    sheet_how: "Tick the one box that fits.",
    sheet_steps: "What the steps mean",
    keep: "Actions and record",
    saving: "What is saved",
    keep_lead: "The file holds the agenda, topics, actions, and the distributions of items that enough people answered. Names and single people’s answers are not in it.",
    actions: "What we agreed on",
    topic: "Topic",
    keep_until: "Keep until",
    keep_until_hint: "A note to delete the file after this day. It does not delete itself.",
    keeps_members: "Keep the files handed over in it too",
    keeps_members_warning: "Then whoever has the saved file can read everyone’s answers one by one. Choose this only to go on another day, and delete the file when you are done.",
    save: "Save session",
    open: "Open session",
    open_hint: "Choose a file that begins with “kagami-セッション-”.",
    replace: "Replace what is here?",
    replace_lead: "Files that were read, and actions that were not saved, are removed from this page.",
    replace_yes: "Replace and open",
    replace_no: "Go back without opening",
    save_distributions: "Save distributions (CSV)",
    save_actions: "Save actions (CSV)",
    save_needs: "Save training needs (CSV)",
    csv_note: "A CSV file opens in a spreadsheet.",
    distributions_file: "distributions",
    actions_file: "actions",
    needs_file: "needs",
    sample_file: "sample-",
    not_saved: "The file could not be saved. See whether the browser’s settings keep it from saving.",
    recorded: "These are the distributions of a saved session. When files are read they are counted anew in place of these. Whoever has seen both may learn someone’s answers from the difference.",
    done: "When you are done",
    done_lead: "Delete what you were entrusted with. Tick what is done (ticks are not kept).",
    people: "People who answered",
    length: |minutes| format!("{minutes} minutes"),
    total: |minutes| format!("{minutes} minutes in all."),
    part_name_of: |part| format!("Name of part {part}"),
    part_minutes_of: |part| format!("Minutes of part {part}"),
    chosen: |topics| format!("Choose topics (chosen: {topics})"),
    place: |place, of| format!("{place} / {of}"),
    part_line: |name, minutes| format!("{name} ({minutes} min)"),
    next_part: |name| format!("Next part: {name}"),
    until: |name, time| format!("{name} until {time}"),
    left: |minutes| format!("{minutes} min left"),
    ends: |time| format!("The session ends at {time}"),
    span: |from, to| format!("{from}–{to} min"),
    few: |people| format!("not shown: fewer than {people} people"),
    saved: |file| format!("Saved “{file}”."),
    opened: |members| {
        if members == 0 {
            "The session is open. The files handed over are not in it.".to_owned()
        } else {
            format!("The session is open, with the content of the files handed over: {members}.")
        }
    },
    opened_for: |purpose| format!("Its purpose is “{purpose}”, and so is now that of the files to be read."),
    gone: |topics| {
        format!(
            "Chosen topics that are not in the list now: {topics}. Those of managers' duties come back when these are included."
        )
    },
    expired: |day| format!("It was to be kept until {day}. If you are done with it, delete the file."),
    not_opened: |file, problem| format!("“{file}” was not opened. {} Nothing here has changed.", reason(problem)),
};

fn reason(problem: &ReadProblem) -> String {
    match problem {
        ReadProblem::NotAnObject | ReadProblem::NotKagami => {
            "It is not one of Kagami’s files. Choose one that begins with “kagami-セッション-”.".to_owned()
        }
        ReadProblem::OtherFormat(format) => {
            format!("It is another kind of Kagami’s files ({format}). Files handed over are read by “Choose files”.")
        }
        problem => en_problems::reason(problem),
    }
}
