//! The English sentences.

use super::{About, Assess, Preview, Result, Review, Start, Text, Training, en_saving};
use crate::domain::assessment::evaluation::{BlockReading, TierState};
use crate::domain::catalog::Tier;
use crate::text::en_problems;

pub(super) const TEXT: Text = Text {
    app_name: "Kagami",
    subtitle: "Digital skills self-check",
    switch_label: "日本語",
    skip: "Skip to content",
    about_link: "About this app",
    stopped: "Kagami has stopped",
    stopped_lead: "A fault in Kagami keeps it from going on. Please load the page again. All answers stored on this device are still there. On a device that keeps no answers, open the personal file you saved to go on.",
    reload: "Load the page again",
    stopped_report: "If this happens again, please give the following line to the people who run Kagami.",
    loading_failed: "The content file could not be opened because something in it needs correcting",
    home: "To the start page",
    not_found: "Page not found",
    not_found_lead: "The address may have changed or been cut short. Your answers are still here.",
    needs_check: "Not begun yet",
    needs_check_lead: "Choose your rank and tier on the start page, and the questions will appear.",
    title: |page| format!("{page} | Kagami"),
    clause: |clause| format!("Policy {clause}"),
    footer: |policy| format!("A self-check based on the {policy}."),
    start: START,
    assess: ASSESS,
    review: REVIEW,
    result: RESULT,
    training: TRAINING,
    preview: PREVIEW,
    saving: en_saving::SAVING,
    about: ABOUT,
    problem: en_problems::file,
    name_problem: en_problems::name,
    catalog_problem: en_problems::catalog,
};

const START: Start = Start {
    heading: "See where your digital skills are now",
    time_label: "Time",
    time: "10–15 minutes",
    count_label: "Questions",
    count: "21–30",
    name_label: "Your name",
    name: "Not needed",
    sending_label: "Sent anywhere",
    sending: "No",
    rank: "Rank",
    tier: "Tier of specialism",
    section_head_hint: "This decides whether you are asked about DX knowledge for leaders.",
    yes: "Yes",
    no: "No",
    shared: "Other people use this device too (leave no answers on it)",
    shared_hint: "Otherwise your answers are saved in this browser on this device.",
    shared_reminder: "No answers will be left on this device. Before you finish, save your personal file, and move it out of the downloads folder too. Kagami cannot empty that folder.",
    begin: "Begin",
    resume: "Continue",
    resume_title: "You have a self-check in progress",
    finished_title: "You have an earlier self-check",
    see_result: "See the result",
    open: "Open a file",
    open_hint: "Open a personal file you saved, to go on answering or to see your result.",
    choose_both: "Choose your rank and tier to begin.",
    choose_section_head: "Say whether you are a section head or above to begin.",
    choices_title: "You have a self-check in progress",
    keep: "Go on with the one in progress",
    keep_detail: "Your answers stay. Rank and tier change to what you chose",
    save_first: "Save it to a personal file, then begin",
    save_first_detail: "The answers now can also be brought back here for 7 days",
    replace: "Replace it and begin",
    replace_detail: "The answers now can be brought back for 7 days",
    file_choices_title: "There are other answers on this page",
    file_keep: "Keep these answers and do not open the file",
    file_replace: "Replace them with the file",
    cancel: "Cancel",
    replaced: "Replaced.",
    undo: "Undo",
    undone: "Undone.",
    discarded: "The replaced answers were deleted.",
    replaced_title: "Replaced answers",
    replaced_lead: "You can bring them back from here for 7 days after they were replaced. Once you have seen your personal file in its folder, you may delete them.",
    bring_back: "Bring these answers back",
    discard: "Delete these answers",
    erase_hint: "On a device that others use too, erase them when you are done. To keep them, save your personal file first and see that it is in its folder.",
    replaced_check: |day, rank, tier, answered| format!("Replaced on {day}: {rank}, {tier}, {answered} answered"),
    opened: "The file is open.",
    scope_changed: "Rank and tier have changed. Your answers are all still here.",
    earlier: "Earlier self-checks",
    in_progress: "in progress",
    begin_new: "Begin a new self-check",
    begin_new_detail: "The earlier result stays. You can see it from the start page",
    go_on_finished: "Go on with the answers of the earlier self-check",
    begun: "A new self-check has begun. You can see the earlier result from the start page.",
    shared_locked: "The earlier record cannot be read here, so your answers are only on this screen anyway and will not be left on this device. That is why this cannot be chosen.",
    one_file: "Files are opened one at a time. Please choose just the one that you want to open.",
    no_file: "What was dropped does not seem to be a file on this device. Save an attachment of a mail or the like first, then drop the saved file.",
    posts: |posts| format!("For example: {posts}"),
    section_head: |post| format!("Are you a section head (課長級) or above? (present post: {post} or above)"),
    earlier_check: |month, rank, tier| format!("{month} {rank}, {tier}"),
    resume_detail: |rank, tier, answered, of| format!("{rank}, {tier}: {answered} of {of} answered"),
    kept: |n| {
        let answers = if n == 1 { "answer belongs to a question" } else { "answers belong to questions" };
        format!("{n} {answers} that this version does not have. Nothing was deleted: they stay in your personal file.")
    },
};

const ASSESS: Assess = Assess {
    others_title: "If no step fits",
    next: "Next",
    previous: "Back",
    clear: "Clear answer",
    cleared: "The answer to this question was cleared.",
    keys: "Choose with number keys",
    keys_hint: "1–6 choose, Enter goes on.",
    navigation: "Between questions",
    source: "Read the policy's sentence",
    answered: "Answered",
    unanswered: "Not answered",
    example: "For example: ",
    page_title: |place, of| format!("Question {place} / {of}"),
    progress: |place, of| format!("{place} / {of}"),
    list: |answered, of| format!("All questions ({answered} of {of} answered)"),
    covers: |part| format!("This question is about one part of it: {part}"),
    scene: |scene| format!("Example scene: {scene} (put your own work in its place)"),
    profile: |mark| format!("Target profile {mark}"),
    duty: |rank| format!("Duties: {rank}"),
    skill: |tier| format!("Skills: {tier}"),
};

const REVIEW: Review = Review {
    heading: "Check your answers",
    see_result: "See the result",
    unanswered_state: "Not answered",
    lead_none: "No question is answered yet.",
    lead_all: "All questions are answered. To change one, choose it and go back.",
    lead: |answered, of| {
        format!("{answered} of {of} questions are answered. You can see the result even with some left open.")
    },
    open: |n| format!("Not answered yet ({n})"),
    done: |n| format!("Answered ({n})"),
};

const RESULT: Result = Result {
    heading: "Result of your self-check",
    earlier_heading: "Result of an earlier self-check",
    earlier_lead: "This is the result of the answers you gave then. Nothing here changes them.",
    sheet_title: "Own sheet",
    lead: "This mirrors your own answers as they are. There are no points and no ranking.",
    submission: "Save a file to hand over",
    personal: "Save personal file",
    print: "Print",
    print_note: "On a shared printer, fetch the pages at once. Your name is not printed.",
    profiles: "The four target profiles",
    duties: "Duties of your rank",
    skills: "Skills of your tier",
    all: "All answers",
    all_note: "The numbers in the figure are those of the table. Each ring outwards is one step more.",
    wheel_label: "Figure of all answers. The table has the same content.",
    item: "Question",
    answer: "Your answer",
    next: "Next step",
    invitation: "Not answered yet. Once you answer, a next step appears here.",
    no_step: "No step was chosen, so no next step is shown. When such a situation comes up, look again.",
    keep: "Keep doing what you do, and pass it on. If a colleague is stuck, offer a hand.",
    unanswered: "Not answered",
    left_out: "Not counted: does not apply to your present work",
    not_asked: "Not asked",
    all_not_applicable: "Every question you answered does not apply to your present work. That is a good answer too, from someone who looked closely. When your duties change, look again.",
    none_answered: "No question is answered yet. Even one answer will show in the result.",
    city_profiles: "Target profiles of all city employees",
    withheld: "Skills you are not asked about",
    goal_line: "The line below a strip marks the guide step.",
    goal_note: "The guide step is the third of the four steps. Kagami has chosen it, not the policy.",
    number: "No.",
    caption: "The content of the figure as a table",
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
    block,
    tier_state,
    goal: |step| format!("Kagami's guide step: {step}"),
    left_out_count: |n| format!("Skills that do not apply to your present work: {n} (not counted)"),
    rank_duties: |rank, summary| format!("{rank}: {summary}"),
};

fn block(reading: &BlockReading) -> String {
    let stepped = reading.items.len() - reading.without_step;
    let rest = match reading.without_step {
        0 => "",
        1 => " The other one is marked as not applicable, undecided or not answered.",
        _ => " The others are marked as not applicable, undecided or not answered.",
    };
    match (reading.reached, stepped) {
        (_, 0) if reading.items.iter().all(|item| item.answer.is_none()) => "Not answered yet.".to_owned(),
        (_, 0) => {
            "No step was chosen. That it does not apply, or that you cannot decide, is a good answer too.".to_owned()
        }
        (1, 1) => format!("The one with a step has reached the guide step.{rest}"),
        (0, 1) => format!("The one with a step is still ahead of you.{rest}"),
        (reached, stepped) if reached == stepped => format!("All {stepped} have reached the guide step.{rest}"),
        (0, stepped) => format!("All {stepped} are still ahead of you.{rest}"),
        (reached, stepped) => {
            let have = if reached == 1 { "has" } else { "have" };
            format!("{reached} of {stepped} {have} reached the guide step.{rest}")
        }
    }
}

fn tier_state(state: TierState) -> String {
    match state {
        TierState::Ahead(n) => format!("To develop next: {n}"),
        TierState::Incomplete { unanswered, unsure } => {
            format!("Answers are incomplete (not answered {unanswered}, cannot decide {unsure})")
        }
        TierState::Complete => "You have all the example skills".to_owned(),
    }
}

const TRAINING: Training = Training {
    candidates: "Training to consider",
    others: "Other training",
    uncovered: "Skills without training in the policy's examples",
    no_candidate: "From these answers, no training comes up to consider.",
    see_uncovered: " Ways to learn the skills to develop stand below, under “Skills without training in the policy's examples”.",
    no_other: "All training in the policy's examples is listed above.",
    no_uncovered: "There is no skill below the guide that the policy's examples leave without training.",
    method: "Method",
    audience: "For",
    gives: "Skills gained",
    clause: "Policy",
    unsure_reason: "Where you cannot decide, training for all employees is still listed.",
    whom_to_ask: "If you would like to attend, you can ask the Personnel Section or the Information Promotion Section.",
    on_screen: "Other courses and ways to learn are on the result page of Kagami.",
    under: |skill, answer, goal| format!("{skill}: your answer is “{answer}”. Kagami's guide is “{goal}”."),
    unsure: |skill| format!("{skill}: your answer is that you cannot decide."),
    not_audience: |audience| format!("In the policy's example it is for: {audience}."),
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

const PREVIEW: Preview = Preview {
    heading: "What the file to hand over contains",
    voluntary: "Saving it sends it to nobody.",
    purpose: "Purpose",
    name_label: "Name or number (you may leave this empty)",
    name_hint: "Up to 40 characters. Whoever receives the file will see it.",
    without_duties: "Leave out the answers on the duties of my rank",
    contents: "What goes into the file",
    rank: "Rank",
    tier: "Tier",
    month: "Month",
    catalog: "Version of the questions",
    id: "Identifier",
    id_note: "A meaningless number made when you began. Files of one self-check share it.",
    no_name: "None",
    wrong_name: "Cannot be put in as it is",
    name_row: "Name or number",
    usage: "Used for",
    receiver: "Received by",
    retention: "Kept for",
    evaluation: "Personnel evaluation",
    contact: "Questions to",
    save: "Save this content",
    cancel: "Go back without saving",
    self_reported_row: "Kind of answers",
    self_reported: "The person's own",
    revision: "Number of changes",
    answers: |n| if n == 1 { "See 1 answer".to_owned() } else { format!("See {n} answers") },
    version: |id, version| format!("{id}, version {version}"),
    saved: |file| {
        format!(
            "“{file}” was handed to the browser. Please see that it is in your downloads folder. Whether you hand it over is for you to decide."
        )
    },
};

const ABOUT: About = About {
    heading: "About this app",
    purpose: "Purpose",
    growth: "How it serves the policy",
    storage: "What is kept where",
    limits: "What it cannot do",
    version_heading: "Version and licences",
    app: "App",
    content: "Questions and texts",
    digest: "Checksum of the content (SHA-256)",
    licence: "Licence",
    licence_text: "MIT or Apache-2.0",
    group: "Open the page for those who lead group work",
    erase_heading: "Erase your answers",
    erase_lead: "Erases all of Kagami's answers and settings in this browser on this device, and nothing else. Files you saved are not erased.",
    erase: "Erase the answers left on this device",
    erase_confirm: "This cannot be undone. To keep them, save your personal file first.",
    erase_yes: "Erase",
    erase_no: "Go back without erasing",
    erased: "The answers left on this device were erased.",
    erased_elsewhere: "“Erase the answers left on this device” was chosen in another window, so the answers here were erased too.",
    erase_failed: "The browser does not allow erasing, so nothing was erased. Please clear the site data in the browser's settings.",
    third_party: "Colours and sizes use the design tokens of the Digital Agency Design System (MIT License, Copyright (c) 2023 Digital Agency).",
};
