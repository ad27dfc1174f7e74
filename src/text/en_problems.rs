//! Why a file was not opened, in English: the file, the fault, and what to do.

use crate::domain::catalog::CatalogProblem;
use crate::domain::files::{NameProblem, ReadProblem};
use crate::domain::json::{JsonProblem, OtherKind};

pub(super) fn file(name: &str, problem: &ReadProblem) -> String {
    format!("“{name}” could not be opened. {} Your present answers have not changed.", reason(problem))
}

pub(super) fn reason(problem: &ReadProblem) -> String {
    match problem {
        ReadProblem::TooLarge { size, cap } => {
            format!("It is too large ({} KB; at most {} KB). It does not seem to be Kagami's.", size / 1024, cap / 1024)
        }
        ReadProblem::Unreadable => {
            "The browser could not read it. It may be a folder, or a file that was moved or is in use. Please choose the file again.".to_owned()
        }
        ReadProblem::Json(
            problem @ (JsonProblem::Empty | JsonProblem::Syntax { .. } | JsonProblem::DuplicateKey(_)),
        ) => [&json(problem), " Choose the original again."].concat(),
        ReadProblem::Json(problem) => json(problem),
        ReadProblem::NotAnObject | ReadProblem::NotKagami => {
            "It is not one of Kagami's files. Choose a file whose name begins with “kagami-個人用-”.".to_owned()
        }
        ReadProblem::OtherFormat(format) => {
            format!("It is another kind of Kagami's files ({format}). Only personal files are opened here.")
        }
        ReadProblem::SubmissionNotPersonal => {
            "It is a file to hand over. To go on, choose a file whose name begins with “kagami-個人用-”.".to_owned()
        }
        ReadProblem::NewerVersion => "It was made by a newer version of Kagami. Open it there.".to_owned(),
        ReadProblem::Field { path } => {
            format!("The content of “{path}” is not in the expected form. Has the file been edited?")
        }
        ReadProblem::DuplicateItem { item } => format!("It has two answers to the same question ({item}). Choose the original again."),
        ReadProblem::DuplicateAssessment => "It contains the same self-check twice. Choose the original again.".to_owned(),
        ReadProblem::UnknownItem { item } => {
            format!("It has an answer ({item}) that this version of the questions does not know.")
        }
        ReadProblem::OtherCatalog { file, here } => {
            format!("It was answered with other questions ({file}). The questions here are “{here}”.")
        }
        ReadProblem::NoAssessment => "It contains no self-check. Choose another file.".to_owned(),
    }
}

fn json(problem: &JsonProblem) -> String {
    match problem {
        JsonProblem::Empty => {
            "The file is empty. Files dragged out of an opened ZIP can be; unpack the ZIP first.".to_owned()
        }
        JsonProblem::Zeros => {
            "Its content is lost, as after a power cut or on a full disk. Please save it again.".to_owned()
        }
        JsonProblem::Utf16 => "Its character encoding is UTF-16. Choose a file saved as UTF-8.".to_owned(),
        JsonProblem::ShiftJis => "Its character encoding is Shift_JIS. Choose a file saved as UTF-8.".to_owned(),
        JsonProblem::OtherKind(kind) => other_kind(*kind).to_owned(),
        JsonProblem::NotText => "It cannot be read as text. It may be damaged or protected (encrypted). Choose a file whose name begins with “kagami-”.".to_owned(),
        JsonProblem::Truncated => "The file breaks off in the middle. Choose the original again.".to_owned(),
        JsonProblem::Syntax { line, column } => {
            format!("It is not valid JSON (about line {line}, column {column}).")
        }
        JsonProblem::DuplicateKey(key) => format!("The key “{key}” stands twice."),
        JsonProblem::TooDeep => "Its brackets are nested too deeply. It does not seem to be Kagami's.".to_owned(),
    }
}

/// What the file is, and what to choose in its place.
fn other_kind(kind: OtherKind) -> &'static str {
    match kind {
        OtherKind::Picture => "It is a picture. Choose a file whose name begins with “kagami-”.",
        OtherKind::Pdf => "It is a PDF file. Choose a file whose name begins with “kagami-”.",
        OtherKind::Protected => {
            "It seems to be protected (encrypted), as by a sensitivity label. Have the protection removed, then choose it. If you cannot, ask the person who made the file."
        }
        OtherKind::Archive => "It is a ZIP or another packed file. Unpack it first, then choose the files in it.",
        OtherKind::Office => {
            "It is an Excel, Word or similar file. Choose the original file, whose name begins with “kagami-”."
        }
        OtherKind::OldOfficeOrMail => {
            "It is an Outlook mail, or an Excel or Word file. If it is a mail, save the attachment first and choose that."
        }
        OtherKind::Mail => "It is a saved mail. Save the attachment first, and choose that.",
        OtherKind::WebPage => {
            "It is a web page. A login page or the like seems to have been saved in place of the file. Please save it again."
        }
        OtherKind::Shortcut => "It is a shortcut, not the file itself. Choose the file that it points to.",
        OtherKind::MacCompanion => {
            "It is a companion file made by macOS, not the file itself. Choose the one whose name does not begin with “._”."
        }
    }
}

pub(super) fn name(problem: NameProblem) -> &'static str {
    match problem {
        NameProblem::TooLong => "A name or number has at most 40 characters.",
        NameProblem::Control => "The name or number contains an invisible control character. Please type it again.",
    }
}

pub(super) fn catalog(problem: &CatalogProblem) -> Vec<String> {
    match problem {
        CatalogProblem::Json(problem) => vec![json(problem)],
        CatalogProblem::Field { path } => vec![format!("{path}: missing, misspelt or of the wrong type.")],
        CatalogProblem::TwoBlocks => {
            vec!["The page has more than one data block of content (id=\"kagami-catalog\"). Keep only one.".to_owned()]
        }
        CatalogProblem::Rules(broken) => {
            broken.iter().map(|broken| format!("{} {}: {}", broken.rule, broken.path, rule(broken.rule))).collect()
        }
    }
}

pub(super) fn rule(number: &str) -> &'static str {
    match number {
        "R1" => "Give the format's name and version, and the content's id and version.",
        "R2" => "Ids are lower-case letters, digits and hyphens, each used once.",
        "R3" => "The ranks are staff, supervisor, manager, with three duties each.",
        "R4" => "The tiers are general, promoter, specialist, each with a skill.",
        "R5" => "There are four profiles.",
        "R6" => "The profile, duty or skill it names does not exist.",
        "R7" => "The scale it names does not exist.",
        "R8" => "A profile has three questions, a duty one, a skill at least one.",
        "R9" => "A skill is never asked on a deed scale.",
        "R10" => "There are four steps.",
        "R11" => "Skills of one family stand one per tier, from the lowest.",
        "R12" => "The skill that the course names does not exist.",
        "R13" => "Give a tier if, and only if, the kind is tier.",
        "R14" => "A skill needs at least one other way to learn it.",
        "R15" => "Check the posts and where supervisors, managers and section heads begin.",
        "R16" => "Give the two purposes and the three evaluation texts in order.",
        "R17" => "Both languages are needed, without white space around them.",
        "R18" => "Give the clause of the policy.",
        "R19" => "Too long (stem 60, scene 45, anchor 35, example 40 characters of Japanese).",
        "R20" => "It holds a word that Kagami does not use.",
        _ => "Check what it refers to.",
    }
}
