//! The English sentences of the result: readings, training, and what can be done with it.

use super::{Result, Training};
use crate::domain::assessment::evaluation::{ItemCounts, TierState};
use crate::domain::catalog::{FallbackKind, Tier};

pub(super) const RESULT: Result = Result {
    heading: "Result of your self-check",
    earlier_heading: "Result of an earlier self-check",
    earlier_lead: "This is the result of the answers you gave then. Nothing here changes them.",
    sheet_title: "Own sheet",
    today: "Where you stand",
    strength: "What you can do",
    no_strength: "No item has reached the guide step yet. You can begin with one of “What to try next”.",
    no_level: "No answer is a step so far.",
    map_note: "The line below a strip is the guide for choosing what to learn next. Kagami chose it, and no step is good or bad. Dark strips are what is still ahead.",
    next_title: "What to try next",
    training: "Training",
    take_along: "Take the result with you",
    print_sheet: "Print own sheet",
    print_note: "On a shared printer, fetch the pages at once. Your name is not printed.",
    print_yes: "Print",
    print_no: "Go back without printing",
    personal: "Save personal file",
    submission: "Save a file to hand over",
    free: "Whether you hand it over is up to you. Saving it sends it to nobody.",
    parts: "The result in detail",
    open_all: "Open all",
    close_all: "Close all",
    profiles: "The four target profiles",
    duties: "Duties of your rank",
    skills: "Skills of your tier",
    words: "What the words mean",
    all: "All answers",
    all_note: "The numbers in the figure are those of the table. Each ring outwards is one step more.",
    wheel_label: "Figure of all answers. The table has the same content.",
    item: "Question",
    answer: "Your answer",
    next: "Next step",
    invitation: "Not answered yet. Once you answer, a next step appears here.",
    no_step: "No step was chosen, so no next step is shown. When such a situation comes up, look again.",
    keep: "Every answer with a step is at the top step. Keep doing what you do, and if a colleague is stuck, offer a hand.",
    unanswered: "Not answered",
    left_out: "Not counted: does not apply to your present work",
    not_asked: "Not asked",
    all_not_applicable: "Every question you answered does not apply to your present work. That is a good answer too, from someone who looked closely. Thank you.",
    all_not_applicable_again: "When your duties change, or a new device or system comes to your workplace, look again.",
    for_all: "Training for all employees",
    for_all_none: "The policy's examples have no training for all employees.",
    none_answered: "No question is answered yet. Even one answer will show in the result.",
    go_answer: "Answer the questions",
    city_profiles: "Target profiles of all city employees",
    withheld: "Skills you are not asked about",
    goal_line: "The line below a strip marks the guide step.",
    number: "No.",
    caption: "The content of the figure as a table",
    look_again: "Look through the answers",
    answer_open: "Answer the open questions",
    sheet_notes: "What I would like to talk about, and try next",
    legend: ["Step 1", "Step 2", "Step 3", "Step 4", "Does not apply", "Cannot decide", "Not answered"],
    duties_sign: "D",
    tier_sign: |tier| match tier {
        Tier::General => "G",
        Tier::Promoter => "P",
        Tier::Specialist => "S",
    },
    month: |month| month.to_owned(),
    answered: |answered, of| {
        if answered == of {
            format!("All {of} questions answered")
        } else {
            format!("{answered} of {of} questions answered")
        }
    },
    rung: |tier| format!("Skills the policy gives as examples: {tier}"),
    ahead: |of, n| match n {
        0 => format!("Of {of} answers with a step, none is still ahead of you."),
        1 => format!("Of {of} answers with a step, 1 is still ahead of you."),
        n => format!("Of {of} answers with a step, {n} are still ahead of you."),
    },
    from_to: |from, to| format!("Now: {from} → {to}"),
    block_count,
    block_state,
    questions: |n| format!("{n} questions"),
    courses: |n| if n == 0 { "none".to_owned() } else { n.to_string() },
    see_candidates: |n| format!("See training to consider ({n})"),
    see_uncovered: |n| format!("See other ways to learn ({n})"),
    tier_state,
    presupposed: |state| format!("It presupposes the skills of the tiers below: {}", lower_first(&tier_state(state))),
    block_ahead: |title, n| format!("{title}: {n} {}", if n == 1 { "question" } else { "questions" }),
    goal: |step| format!("Kagami's guide step: {step}"),
    left_out_count: |n| format!("Skills that do not apply to your present work: {n} (not counted)"),
    rank_duties: |rank, summary| format!("{rank}: {summary}"),
};

/// Answers that are no step, with their numbers.
fn without_step(counts: ItemCounts) -> Vec<String> {
    let all = [
        ("does not apply", counts.not_applicable),
        ("cannot decide", counts.unsure),
        ("not answered", counts.unanswered),
    ];
    all.into_iter().filter(|(_, number)| *number > 0).map(|(name, number)| format!("{name}: {number}")).collect()
}

fn block_count(counts: ItemCounts) -> String {
    let ahead = match counts {
        ItemCounts { ahead: 0, reached: 0, .. } => None,
        ItemCounts { ahead: 0, .. } => Some("at the guide step".to_owned()),
        ItemCounts { ahead, .. } => Some(format!("ahead: {ahead}")),
    };
    ahead.into_iter().chain(without_step(counts)).collect::<Vec<_>>().join(", ")
}

fn block_state(counts: ItemCounts) -> String {
    let rest = without_step(counts).join(", ");
    let state = match (counts.reached, counts.stepped()) {
        (_, 0) => return rest,
        (reached, stepped) if reached == stepped && stepped > 1 => format!("all {stepped} have reached the guide step"),
        (0, stepped) if stepped > 1 => format!("all {stepped} still to develop"),
        (reached, stepped) => {
            format!("{reached} of {stepped} {} reached the guide step", if reached == 1 { "has" } else { "have" })
        }
    };
    if rest.is_empty() { state } else { format!("{state} ({rest})") }
}

/// A sentence that stands within another.
fn lower_first(sentence: &str) -> String {
    let mut signs = sentence.chars();
    signs.next().map_or_else(String::new, |first| format!("{}{}", first.to_lowercase(), signs.as_str()))
}

fn tier_state(state: TierState) -> String {
    match state {
        TierState::Ahead(1) => "To develop next: 1 skill".to_owned(),
        TierState::Ahead(n) => format!("To develop next: {n} skills"),
        TierState::Incomplete { unanswered, unsure } => {
            let counts = ItemCounts { unsure, unanswered, ..ItemCounts::default() };
            format!("Answers are incomplete ({})", without_step(counts).join(", "))
        }
        TierState::Complete => "You have all the example skills".to_owned(),
        TierState::NotApplicable => "No skill applies to your present work".to_owned(),
    }
}

pub(super) const TRAINING: Training = Training {
    candidates: "Training to consider",
    others: "Other training",
    uncovered: "Skills without training in the policy's examples",
    no_candidate: "From these answers, no training comes up to consider.",
    no_other: "All training in the policy's examples is listed above.",
    no_uncovered: "There is no skill below the guide that the policy's examples leave without training.",
    method: "Method",
    audience: "For",
    gives: "Skills gained",
    clause: "Policy",
    unsure_reason: "Where you cannot decide, training for all employees is still listed.",
    whom_to_ask: |contact| format!("If you would like to take it, you can ask {contact}."),
    on_screen: "Other courses and ways to learn are on the result page of Kagami.",
    under: |skill, answer, goal| format!("{skill}: your answer is “{answer}”. Kagami's guide is “{goal}”."),
    unsure: |skill| format!("{skill}: your answer is that you cannot decide."),
    not_audience: |audience| format!("In the policy's example it is for: {audience}."),
    example_of: |kind, clause| {
        let way = match kind {
            FallbackKind::Ojt => "on-the-job training",
            FallbackKind::JLis => "J-LIS videos",
            FallbackKind::ExternalCourse => "external specialist courses",
            FallbackKind::Secondment => "secondment",
            FallbackKind::ExternalExpert => "external experts",
        };
        format!("made by Kagami as an example of {way} (policy {clause})")
    },
    higher_tier: |skill| format!("{skill}: a skill of a higher tier, so you are not asked."),
    withheld: |skill| format!("{skill}: only section heads and above are asked."),
    reached: |skill, answer| format!("{skill}: your answer is “{answer}”, which has reached the guide step."),
    unanswered: |skill| format!("{skill}: not answered yet."),
    unsure_not_for_all: |skill| {
        format!(
            "{skill}: your answer is that you cannot decide. In that case only training for all employees is listed to consider."
        )
    },
    not_applicable: |skill| format!("{skill}: you answered that it does not apply to your present work."),
    for_others: |course, audience| format!("The policy's examples have {course}, but it is for: {audience}."),
};
