//! Small values that files carry, each made only from text that fits.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use uuid::Uuid;

use crate::domain::characters::{is_control, visible};

/// A random id of one assessment, made when it is begun. Says nothing about the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AssessmentId(Uuid);

impl AssessmentId {
    /// An id (UUID version 4) of these random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
    }

    /// The id written as lower-case hyphenated UUID; `None` for any other text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let id = Self(Uuid::try_parse(text).ok()?);
        (id.text() == text).then_some(id)
    }

    /// Lower-case hyphenated UUID.
    #[must_use]
    pub fn text(self) -> String {
        self.0.hyphenated().to_string()
    }

    /// Eight base32 characters (Crockford's alphabet) of the first 40 bits: unique without naming the person, and
    /// stable for one assessment. They stand in file names.
    #[must_use]
    pub fn tag(self) -> String {
        const ALPHABET: &str = "0123456789abcdefghjkmnpqrstvwxyz";
        let bits = self.0.as_u128() >> 88;
        let sign = |place: u32| ALPHABET.as_bytes().get((bits >> (35 - 5 * place)) as usize & 31);
        (0..8).filter_map(sign).map(|sign| char::from(*sign)).collect()
    }
}

/// A calendar month, `YYYY-MM`. A submission says no exact time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(String);

impl Month {
    /// The month written as `YYYY-MM`; `None` for any other text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Day::parse(&format!("{text}-01"))?;
        Some(Self(text.to_owned()))
    }

    /// `YYYY-MM`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `YYYYMM`, as in file names.
    #[must_use]
    pub fn compact(&self) -> String {
        self.0.chars().filter(|sign| *sign != '-').collect()
    }
}

/// A calendar day, `YYYY-MM-DD`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(String);

impl Day {
    /// The day written as `YYYY-MM-DD`; `None` for any other text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // RFC 3339 has no day alone; the one it has is of the calendar. There was no year 0.
        let day = OffsetDateTime::parse(&format!("{text}T00:00:00Z"), &Rfc3339).ok()?;
        (day.year() > 0).then(|| Self(text.to_owned()))
    }

    /// `YYYY-MM-DD`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A local time with its offset, `YYYY-MM-DDThh:mm:ss+hh:mm` (RFC 3339). Only in the personal file. In the order of time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp {
    time: OffsetDateTime,
    text: String,
}

impl Timestamp {
    /// The time written so; `None` for any other text. A leap second, which a clock may show anywhere in the world, is
    /// taken for the second before.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (clock, offset) = text.split_at_checked(19)?;
        Day::parse(text.get(..10)?)?;
        let clock = clock.strip_suffix(":60").map_or_else(|| clock.to_owned(), |minute| format!("{minute}:59"));
        let time = OffsetDateTime::parse(&format!("{clock}{offset}"), &Rfc3339).ok()?;
        // The standard allows fractions and small letters, which no version of Kagami wrote.
        let is_plain = (offset == "Z" || offset.len() == 6) && clock.contains('T') && !text.contains(['z', '.']);
        is_plain.then(|| Self { text: text.to_owned(), time })
    }

    /// As written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The day of that time.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        Day::parse(self.text.get(..10)?)
    }

    /// Whole days from this time to that one; less than none if that is earlier.
    #[must_use]
    pub fn days_until(&self, later: &Self) -> i64 {
        (later.time - self.time).whole_days()
    }

    /// The minutes since midnight.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        u32::from(self.time.hour()) * 60 + u32::from(self.time.minute())
    }

    /// The month of that time.
    #[must_use]
    pub fn month(&self) -> Option<Month> {
        Month::parse(self.text.get(..7)?)
    }
}

/// A name or number that the person chose to type: 1 to 40 characters on one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonName(String);

/// Why a text is no [`PersonName`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameProblem {
    /// More than 40 characters.
    #[error("more than 40 characters")]
    TooLong,
    /// A control character, or one that reverses the writing direction.
    #[error("a control character")]
    Control,
}

impl PersonName {
    /// Most characters of a name.
    pub const MOST: usize = 40;

    /// A name as a person typed or pasted it. What sets cells and lines apart becomes a space: who copies a name out of a
    /// table has it too.
    pub fn typed(text: &str) -> Result<Option<Self>, NameProblem> {
        let words = text.split(['\t', '\r', '\n']).map(visible).filter(|word| !word.is_empty()).collect::<Vec<_>>();
        Self::parse(&words.join(" "))
    }

    /// What of the text can be seen, as a name; `None` if there is nothing.
    pub fn parse(text: &str) -> Result<Option<Self>, NameProblem> {
        let text = visible(text);
        if text.chars().any(is_control) {
            return Err(NameProblem::Control);
        }
        if text.chars().count() > Self::MOST {
            return Err(NameProblem::TooLong);
        }
        Ok((!text.is_empty()).then_some(Self(text)))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
