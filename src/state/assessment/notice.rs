//! What the page says of itself at the top: one message, and perhaps one thing to do about it.
//!
//! Data only; the sentence is made where it is shown, so that it follows the language.

use crate::domain::files::ReadProblem;
use crate::text::Lang;
use crate::text::assessment::Text;

/// A message at the top of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// The kind of message, with what it names.
    pub message: Message,
    /// What can be done about it.
    pub remedy: Option<Remedy>,
    /// Whether it is meant for the page that the person is just being taken to.
    pub is_for_next: bool,
}

/// Whether a message confirms, informs or warns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Confirms that something was done.
    Info,
    /// Something to know before going on.
    Warning,
    /// Something did not go as asked.
    Error,
}

/// Every message there is.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Answers were replaced.
    Replaced,
    /// A replacement was undone.
    Undone,
    /// A file was opened; so many answers were set aside.
    Opened {
        /// Answers of another version of the catalogue.
        kept: usize,
    },
    /// A file could not be opened.
    NotOpened {
        /// Name of the file.
        file: String,
        /// What is wrong with it.
        problem: ReadProblem,
    },
    /// Rank and tier were changed.
    ScopeChanged,
    /// What a replacement took away was discarded.
    Discarded,
    /// The browser was asked to save the personal file.
    PersonalSaved(String),
    /// The browser was asked to save the submission.
    SubmissionSaved(String),
    /// The browser was asked to save the records that could not be read.
    UnreadableSaved,
    /// The browser did not take a file.
    NotSaved,
    /// The browser did not open its print dialog.
    NotPrinted,
    /// The stored record could not be read and was set aside.
    Unreadable,
    /// One copy of the record could not be read and was set aside; the other could.
    Restored,
    /// The stored record is of another catalogue, of that id, and was set aside.
    OfOtherContent(String),
    /// So many answers of the stored record were put aside, because their questions are gone.
    PutAside(usize),
    /// A record that had been set aside can be read again.
    BroughtBack,
    /// A new check was begun beside a finished one.
    Begun,
    /// Several files were dropped where one is opened.
    OneFileOnly,
    /// Something was dropped that is no file.
    NoFile,
    /// Everything was erased.
    Erased,
    /// Everything was erased in another window.
    ErasedElsewhere,
    /// Another window made the check that is worked on here another.
    ChangedElsewhere,
    /// In another window the person said that others use this device too.
    SharedElsewhere,
    /// The browser refused to erase.
    EraseFailed,
}

/// What can be done about a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Undo the replacement.
    Undo,
    /// Make the check the one it was before its rank and tier, or another window, changed it.
    TakeBack,
    /// Save the record that could not be read.
    SaveUnreadable,
}

impl Message {
    /// Its tone.
    #[must_use]
    pub fn tone(&self) -> Tone {
        match self {
            Self::NotOpened { .. }
            | Self::NotSaved
            | Self::NotPrinted
            | Self::EraseFailed
            | Self::OneFileOnly
            | Self::NoFile => Tone::Error,
            Self::Unreadable
            | Self::Restored
            | Self::OfOtherContent(_)
            | Self::SharedElsewhere
            | Self::ChangedElsewhere => Tone::Warning,
            _ => Tone::Info,
        }
    }

    /// Whether it says why a file was not opened. On the start page it stands beside the button that opens files.
    #[must_use]
    pub const fn is_of_opening(&self) -> bool {
        matches!(self, Self::NotOpened { .. } | Self::OneFileOnly | Self::NoFile)
    }

    /// Whether it says what became of a file that was to be saved. On the result page it stands beside the buttons.
    #[must_use]
    pub const fn is_of_saving(&self) -> bool {
        matches!(self, Self::PersonalSaved(_) | Self::SubmissionSaved(_) | Self::NotSaved | Self::NotPrinted)
    }

    /// The message in words, with whom to ask where it sends the person to somebody.
    #[must_use]
    pub fn sentence(&self, lang: Lang, contact: &str) -> String {
        let text = lang.text();
        match self {
            Self::Replaced => text.start.replaced.to_owned(),
            Self::Undone => text.start.undone.to_owned(),
            Self::Discarded => text.start.discarded.to_owned(),
            Self::Opened { kept: 0 } => text.start.opened.to_owned(),
            Self::Opened { kept } => lang.sentences(&[text.start.opened, &(text.start.kept)(*kept)]),
            Self::NotOpened { file, problem } => (text.problem)(file, problem),
            Self::ScopeChanged => text.start.scope_changed.to_owned(),
            Self::PersonalSaved(file) => (text.saving.personal_saved)(file),
            Self::SubmissionSaved(file) => (text.preview.saved)(file),
            Self::UnreadableSaved => text.saving.unreadable_saved.to_owned(),
            Self::NotSaved => (text.saving.not_saved)(contact),
            Self::NotPrinted => text.saving.not_printed.to_owned(),
            Self::Restored => text.saving.restored.to_owned(),
            Self::Unreadable => text.saving.unreadable.to_owned(),
            Self::OfOtherContent(id) => (text.saving.of_other_content)(id),
            Self::PutAside(n) => (text.start.kept)(*n),
            Self::BroughtBack => text.saving.brought_back.to_owned(),
            Self::Begun => text.start.begun.to_owned(),
            Self::OneFileOnly => text.start.one_file.to_owned(),
            Self::NoFile => text.start.no_file.to_owned(),
            Self::Erased => text.about.erased.to_owned(),
            Self::ErasedElsewhere => text.about.erased_elsewhere.to_owned(),
            Self::ChangedElsewhere => text.saving.changed_elsewhere.to_owned(),
            Self::SharedElsewhere => text.saving.shared_elsewhere.to_owned(),
            Self::EraseFailed => text.about.erase_failed.to_owned(),
        }
    }
}

impl Remedy {
    /// The text on its button.
    #[must_use]
    pub fn label(self, text: &Text) -> &'static str {
        match self {
            Self::Undo => text.start.undo,
            Self::TakeBack => text.saving.take_back,
            Self::SaveUnreadable => text.saving.save_unreadable,
        }
    }
}
