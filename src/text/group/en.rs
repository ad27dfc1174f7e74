//! The English sentences of the group session.

use super::GroupText;
use crate::domain::catalog::{Catalog, CatalogProblem};
use crate::domain::files::ReadProblem;
use crate::domain::group::{Fate, Refusal};
use crate::text::en_problems;

pub(super) const TEXT: GroupText = GroupText {
    lose_record: "the session that was opened or saved",
    lose_preparation: "the preparation (topics, times, day until which to keep it)",
    purpose_title: "Change the purpose?",
    purpose_yes: "Change it",
    purpose_no: "Go back without changing it",
    read_title: "Put the files you read in place of this?",
    read_yes: "Replace and count them",
    read_no: "Leave everything as it is",
    nothing_taken: "Reading was given up. Everything on this page is as before.",
    heading: "Group work",
    steps_label: "Steps of the group work",
    steps: ["Prepare", "Collect", "Choose topics", "Run", "Keep and delete"],
    leads: [
        "See how the answers of your workplace are distributed, from the files that people handed over, and choose what to talk about. Without any file, everyone's own sheet is enough.",
        "Read the files that people handed over. Each that cannot be read is listed with the reason and what to do.",
        "Choose what might be talked about. On the day, the group settles on one of these.",
        "Choose an agenda that fits the time. Show it on a screen, or work on paper alone.",
        "Keep what was agreed on, and delete what you were entrusted with.",
    ],
    previous_step: |step| format!("Back: {step}"),
    next_step: |step| format!("Next: {step}"),
    state_sample: "Sample",
    state_record: "Opened record",
    state_reading: "Reading",
    state_people: |people| if people == 1 { "1 person".to_owned() } else { format!("{people} people") },
    state_topics: |topics| format!("Topics: {topics}"),
    state_actions: |actions| format!("Actions: {actions}"),
    begin: "How to begin",
    choose_hint: "Reads the files handed over. You can also drop them anywhere on this page.",
    sample_hint: "Tries everything with answers that are made up.",
    without_files: "Go on without files",
    without_files_hint: "With everyone’s own sheet, the policy’s sentences, examples of the steps and questions.",
    before: "Before you begin",
    custody: "Whoever has the files can read them. Decide first who keeps them, and where.",
    recognised: "Even without a name, rank and tier may tell whose answers they are.",
    memory: "What is read here is gone when you close this page. The files themselves stay: delete them when you are done.",
    evaluator: "Do you evaluate any of the participants in their personnel evaluation?",
    evaluator_advice: "So that nobody hesitates to answer, we suggest that the information policy section receives the files, or that you collect none and work with everyone's own sheet.",
    yes: "Yes",
    no: "No",
    purpose: "What the files were handed over for",
    choose: "Choose files (as many as you like)",
    drop_hint: "You can also drop them anywhere on this page.",
    cancel: "Stop reading",
    cancelled: "Reading was stopped. The files read until then are counted.",
    busy: "Other files are being read. Drop these again when that is done.",
    taken: "Files read",
    taken_list: "See each file",
    taken_none: "Nothing has been read yet.",
    refused_count: |files| format!("Files that could not be read: {files}. The reasons are listed below."),
    refused: "Files that could not be read",
    again: "Start over",
    again_lead: "Everything read, the distributions, the topics chosen and the actions are removed from this page. The files themselves, and those you saved, stay as they are.",
    again_yes: "Remove and start over",
    again_no: "Go back without removing",
    people_tab: "Participants",
    all_tab: "Everyone (anonymous)",
    tabs: "What to show",
    names_show: "Show names",
    names_hide: "Cover names",
    no_name: "No name",
    people_none: "When files are read, those who handed them over are listed here. Their answers are not shown.",
    distribution: "Distribution of answers",
    topics_without: "Possible topics",
    topics_without_note: "No files were read, so there is no distribution. The order is that of the policy.",
    balance_note: "Left of the line in the middle are steps 1 and 2, right of it steps 3 and 4. No step is good or bad.",
    item_steps: "Examples of the steps, and people",
    chosen_topics: "Chosen topics",
    chosen_none: "None yet. If you choose none, the first three in the order are offered on the screen.",
    chosen_note: "On the day, the group settles on one of these.",
    remove_topic: "Remove",
    remove_topic_of: |topic| format!("Remove: {topic}"),
    view: "Whose answers",
    everyone: "Everyone",
    order: "Order",
    teaching: "Where people can teach each other",
    ahead: "Where most people have it ahead of them",
    policy: "The order of the policy",
    teaching_note: "Items come first where about as many people chose the third step or higher as chose the second or lower.",
    ahead_note: "Items come first where most people chose one of the first two steps.",
    policy_note: "Items stand in the order of the policy.",
    manager_duties: "Include the duties of managers",
    low: "Step 1 or 2",
    high: "Step 3 or 4",
    not_applicable: "Does not apply",
    unsure: "Cannot decide",
    nobody: "Nobody answered.",
    unsaved: "Too few people answered for the saved session to hold numbers.",
    follows: "Not shown: together with the rest it would tell the answers of a few people.",
    heat: "Items and steps as a table",
    heat_note: "Numbers are people. The darker, the more; the numbers say the same without colour.",
    item: "Item",
    profiles: "By target profile",
    profiles_note: "Answers to its three items together. These are not numbers of people.",
    profile_hidden: "Not shown, because one of its items is not.",
    no_content: "This content has no part for group work (group).",
    needs: "Training needs",
    needs_caption: "For each skill, how many people have it ahead of them, and the courses of the policy's example (4.1.3) that give it",
    needs_skill: "Skill (the policy's examples)",
    needs_ahead: "People with it ahead",
    needs_course: "Course",
    needs_none: "The policy's example has no course for it",
    needs_hidden: "Not shown",
    sample: "Try with a sample",
    sample_lead: "Try this page with answers that are made up. Files that were read are removed from it. Choose how many people.",
    sample_banner: "This is a sample. The answers are made up; nobody gave them. It goes away when files are read.",
    sample_back: "Cancel",
    levels: |shown, exact| {
        format!(
            "For each item nothing is shown if fewer than {shown} people answered, two bands from {shown} to {}, and all steps from {exact}.",
            exact.saturating_sub(1)
        )
    },
    reading: |done, of| format!("Reading ({done} of {of})"),
    too_many: |files, cap| {
        format!("At most {cap} files can be read in all. It would be {files}, so none of these were read.")
    },
    taken_count: |people, files| format!("Files read: {files}. People counted: {people}."),
    people: |people| format!("People who answered: {people}"),
    people_count: |people, named| {
        format!("People who handed in: {people}. With a name or number: {named}. Their answers are not shown.")
    },
    kept: |answers| format!("answers to questions of another version, not counted: {answers}"),
    frozen: |people| format!("This distribution is of {people} people. It does not change while further files come."),
    filters_from: |people| {
        format!("It can be split by rank and tier if at least {people} people were there when it was first shown.")
    },
    few: |people| format!("Not shown: fewer than {people} people answered."),
    waiting: |people| {
        format!("Not added yet: {people} more, because the difference to what was shown would tell their answers.")
    },
    changed: |people| {
        format!(
            "Newer files came from people already counted: {people}. They are not added, because the difference would tell their answers."
        )
    },
    newcomers: |people, batch| {
        format!(
            "Newcomers: {people}. Adding one alone would tell that person's answers by the difference, so {batch} are added at a time."
        )
    },
    additions_left: |times| {
        let often = if times == 1 { "once more".to_owned() } else { format!("{times} more times") };
        format!("This can be done {often}: the more often, the more follows from the differences.")
    },
    no_more_additions: |people| {
        format!(
            "{people} more people have come, but no more can be added: someone's answers might follow from the difference to what was shown before."
        )
    },
    lose: |what| format!(" This goes from the page: {what}."),
    lose_files: |files| format!("{files} files read"),
    lose_actions: |actions| format!("{actions} actions written"),
    found_purpose: |purpose| format!("The files were handed over for “{purpose}”."),
    take_purpose: |purpose| format!("Read them for “{purpose}”"),
    other_content: |files| {
        format!(
            "{files} files were answered with other content than that of this page. Only answers to the same questions count. Please check that the page the employees use and this page hold the same content."
        )
    },
    add: |people| format!("Add the {people} newcomers"),
    more_topics: |items| format!("Show {items} more items"),
    hidden_topics: |items| format!("Items not shown: {items}"),
    count: |people| people.to_string(),
    needs_note: |people| {
        format!(
            "Counted are people below the guide step. Because this table may be passed on, no number is shown for skills that fewer than {people} people answered."
        )
    },
    sample_of: ["A section of 24", "A unit of 12", "A unit of 7", "A unit of 3"],
    needs_people: |ahead, answered| format!("{ahead} of {answered}"),
    fate: |fate| match fate {
        Fate::Counted => "counted",
        Fate::Repeated => "another file has the same content; counted once",
        Fate::Older => "not counted: there is a newer file of the same person",
        Fate::Conflict => {
            "not counted: another file of the same person and revision says something else. Ask the person which is right"
        }
    },
    refusal,
    content_problem,
    session: super::session_en::TEXT,
};

fn refusal(refusal: &Refusal, catalog: &Catalog) -> String {
    match refusal {
        Refusal::Personal => "A personal file. It holds more than a receiver should see, so it was not read and nothing of it is kept. Ask the person for the file that “Save a file to hand over” makes.".to_owned(),
        Refusal::OtherPurpose(purpose) => format!("It was handed over for “{}” and is not used here.", catalog.purpose(*purpose).name.en),
        Refusal::Read(ReadProblem::NotAnObject | ReadProblem::NotKagami) => {
            "Not a file of Kagami. Choose files whose names begin with “kagami-渡す用-”.".to_owned()
        }
        Refusal::Read(ReadProblem::OtherFormat(format)) => {
            let hint = if format == "kagami-session" { " Use “Open session” for it." } else { "" };
            format!("Another kind of Kagami's files ({format}). Only files to hand over are read here.{hint}")
        }
        Refusal::Read(problem) => en_problems::reason(problem),
    }
}

fn content_problem(problem: &CatalogProblem) -> Vec<String> {
    let CatalogProblem::Rules(broken) = problem else { return en_problems::catalog(problem) };
    let rule = |number: &str| match number {
        "R21" => "Numbers of people cannot be below their limits (5, 10, 5, 15, 5).",
        "R22" => "Every profile, rank and skill needs one set of discussion questions.",
        "R23" => "Two questions each, of at most 60 Japanese characters.",
        "R24" => "At least one ground rule is needed, and the minutes of an agenda must add up.",
        "R25" => "At least one agenda is needed, each id once, and no part of more than 180 minutes.",
        number => en_problems::rule(number),
    };
    broken.iter().map(|broken| format!("{} {}: {}", broken.rule, broken.path, rule(broken.rule))).collect()
}
