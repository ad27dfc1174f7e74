//! The versions of each format: what was ever written opens forever.
//!
//! A new version brings one step, which makes a file of the version before into one of its own. A file is brought forward
//! step by step and then read as the newest; the file itself stays as it is. Steps and the golden files of every version
//! (tests/data/documents) are never removed.

use std::borrow::Cow;

use serde_json::Value;

use super::ReadProblem;

/// Makes the content of a file of one version into that of the next, but for the number itself.
pub type Step = fn(&mut Value);

/// The versions of a format.
#[derive(Debug)]
pub struct History {
    /// The first version that was ever written.
    pub oldest: u64,
    /// One step for each version after it.
    pub steps: &'static [Step],
}

/// Versions of the personal file, which is what a browser stores too.
pub const PERSONAL: History = History { oldest: 1, steps: &[] };

/// Versions of the submission.
pub const SUBMISSION: History = History { oldest: 1, steps: &[] };

/// Versions of the session file.
pub const SESSION: History = History { oldest: 1, steps: &[] };

impl History {
    /// The file as one of the newest version.
    ///
    /// # Errors
    ///
    /// A version that is newer still, or a number that no version ever had.
    pub fn newest<'a>(&self, file: &'a Value) -> Result<Cow<'a, Value>, ReadProblem> {
        let version = file.get("version").and_then(Value::as_u64).filter(|version| *version >= self.oldest);
        let version = version.ok_or_else(|| ReadProblem::field("version"))?;
        let newest = self.oldest + self.steps.len() as u64;
        if version > newest {
            return Err(ReadProblem::NewerVersion);
        }
        let passed = usize::try_from(version - self.oldest).unwrap_or(usize::MAX);
        let steps = self.steps.get(passed..).unwrap_or_default();
        if steps.is_empty() {
            return Ok(Cow::Borrowed(file));
        }
        let mut file = file.clone();
        for step in steps {
            step(&mut file);
        }
        if let Some(number) = file.get_mut("version") {
            *number = newest.into();
        }
        Ok(Cow::Owned(file))
    }
}
