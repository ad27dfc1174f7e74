//! Which files count, and which do not and why.
//!
//! The same files give the same group in any order and any number of times. Each file is taken or refused by itself. Nothing
//! is kept of a personal file, which holds more than a receiver should see.

use std::cmp::Ordering;

use crate::domain::catalog::{Catalog, Purpose};
use crate::domain::files::{AssessmentId, Document, ReadProblem, Submission, read};

/// Most files that one group takes, unless the city says otherwise.
pub const FILES_CAP: usize = 2_000;

/// A file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// Name of the file.
    pub file: String,
    /// What it holds.
    pub submission: Submission,
}

/// What became of a file that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It counts.
    Counted,
    /// Another file with the same content counts.
    Repeated,
    /// A file of the same check with a higher revision counts.
    Older,
    /// Another file of the same check and revision, with other content, counts.
    Conflict,
}

/// Why a file was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It cannot be read.
    #[error("{0}")]
    Read(ReadProblem),
    /// A personal file.
    #[error("a personal file")]
    Personal,
    /// A submission that may be used for this only.
    #[error("for another purpose")]
    OtherPurpose(Purpose),
}

/// A file that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Name of the file.
    pub file: String,
    /// Why.
    pub refusal: Refusal,
}

/// The files of one group session.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What the submissions must be for.
    pub purpose: Purpose,
    /// Files that were read, those of one check together, and what counts first.
    taken: Vec<Taken>,
    refused: Vec<Refused>,
}

impl Group {
    /// A group without files.
    #[must_use]
    pub const fn new(purpose: Purpose) -> Self {
        Self { purpose, taken: Vec::new(), refused: Vec::new() }
    }

    /// Takes files in: the name of each with its bytes, or why they could not be read.
    pub fn admit(&mut self, files: Vec<(String, Result<Vec<u8>, ReadProblem>)>, catalog: &Catalog) {
        let mut read = Vec::new();
        for (file, content) in files {
            match content.map_err(Refusal::Read).and_then(|bytes| self.read(&bytes, catalog)) {
                Ok(submission) => read.push((file, submission)),
                Err(refusal) => self.refused.push(Refused { file, refusal }),
            }
        }
        self.take(read);
        self.refused.sort_by(|one, two| one.file.cmp(&two.file));
        self.refused.dedup();
    }

    /// Takes in submissions that were read, each with the name of its file.
    pub fn take(&mut self, submissions: Vec<(String, Submission)>) {
        self.taken.extend(submissions.into_iter().map(|(file, submission)| Taken { file, submission }));
        self.taken.sort_by(|one, two| two.cmp_rank(one).then_with(|| one.file.cmp(&two.file)));
        self.taken.dedup();
    }

    /// Notes what another group refused, and takes nothing else of it.
    pub fn note_refused(&mut self, other: &Self) {
        self.refused.extend(other.refused.iter().cloned());
        self.refused.sort_by(|one, two| one.file.cmp(&two.file));
        self.refused.dedup();
    }

    fn read(&self, bytes: &[u8], catalog: &Catalog) -> Result<Submission, Refusal> {
        match read(bytes, catalog).map_err(Refusal::Read)? {
            Document::Personal(_) => Err(Refusal::Personal),
            Document::Submission(submission) if submission.purpose != self.purpose => {
                Err(Refusal::OtherPurpose(submission.purpose))
            }
            Document::Submission(submission) => Ok(submission),
        }
    }

    /// The submissions that count: of each check the highest revision, of equal ones the greatest canonical bytes.
    pub fn counted(&self) -> impl Iterator<Item = &Submission> {
        self.fates().filter(|(_, fate)| *fate == Fate::Counted).map(|(taken, _)| &taken.submission)
    }

    /// Every file that was read, and what became of it.
    pub fn fates(&self) -> impl Iterator<Item = (&Taken, Fate)> {
        let mut counted: Option<&Taken> = None;
        self.taken.iter().map(move |taken| {
            let fate = match counted {
                Some(best) if best.id() == taken.id() => taken.beside(best),
                _ => {
                    counted = Some(taken);
                    Fate::Counted
                }
            };
            (taken, fate)
        })
    }

    /// Files that were refused, by name.
    #[must_use]
    pub fn refused(&self) -> &[Refused] {
        &self.refused
    }

    /// Files that were read or refused.
    #[must_use]
    pub const fn files(&self) -> usize {
        self.taken.len() + self.refused.len()
    }
}

impl Taken {
    const fn id(&self) -> AssessmentId {
        self.submission.id
    }

    /// Decides which of two files of one check counts: the higher revision, then the greater bytes. Those are written only
    /// where two files differ under the same revision.
    fn cmp_rank(&self, other: &Self) -> Ordering {
        let (own, theirs) = (&self.submission, &other.submission);
        let by_revision = (own.id, own.revision).cmp(&(theirs.id, theirs.revision));
        let by_content = || own.write_with_kept().cmp(&theirs.write_with_kept());
        by_revision.then_with(|| if own == theirs { Ordering::Equal } else { by_content() })
    }

    /// What becomes of this beside the file of the same check that counts.
    fn beside(&self, best: &Self) -> Fate {
        if self.submission.revision < best.submission.revision {
            Fate::Older
        } else if self.submission == best.submission {
            Fate::Repeated
        } else {
            Fate::Conflict
        }
    }
}
