//! Takes whatever went wrong, gives one text a developer can act on.
//! Never carries a backtrace: the text names the file, the command or the remedy.

use std::fmt::{self, Display};

/// What a command gives: its value, or the reason it stopped.
pub type Outcome<T> = Result<T, Failure>;

/// The reason a command stopped, as text for the terminal.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// A failure with this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

/// Puts what was being done before the cause.
pub(crate) trait While<T> {
    /// `doing` reads as "cannot {doing}: {cause}".
    fn cannot(self, doing: impl Display) -> Outcome<T>;
}

impl<T, E: Display> While<T> for Result<T, E> {
    fn cannot(self, doing: impl Display) -> Outcome<T> {
        self.map_err(|cause| Failure(format!("cannot {doing}: {cause}")))
    }
}
