//! Small values that files carry, each made only from text that fits.

use uuid::Uuid;

use super::super::signs::{is_control, visible};

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
        let fits = has_form(text, "0000-00") && !text.starts_with("0000") && is_within(text, 5, 1, 12);
        fits.then(|| Self(text.to_owned()))
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
        Month::parse(text.get(..7)?)?;
        (has_form(text, "0000-00-00") && is_within(text, 8, 1, 31)).then(|| Self(text.to_owned()))
    }

    /// `YYYY-MM-DD`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A local time with its offset, `YYYY-MM-DDThh:mm:ss+hh:mm` (RFC 3339). Only in the personal file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timestamp(String);

impl Timestamp {
    /// The time written so; `None` for any other text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (clock, offset) = text.split_at_checked(19)?;
        let is_time = has_form(clock, "0000-00-00T00:00:00")
            && is_within(clock, 8, 1, 31)
            && is_within(clock, 11, 0, 23)
            && is_within(clock, 14, 0, 59)
            && is_within(clock, 17, 0, 60);
        let is_offset = (has_form(offset, "+00:00") || has_form(offset, "-00:00"))
            && is_within(offset, 1, 0, 23)
            && is_within(offset, 4, 0, 59);
        Month::parse(clock.get(..7)?)?;
        (is_time && (is_offset || offset == "Z")).then(|| Self(text.to_owned()))
    }

    /// As written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day of that time.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        Day::parse(self.0.get(..10)?)
    }

    /// The minutes since midnight.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        let number = |from: usize| self.0.get(from..from + 2).and_then(|it| it.parse().ok()).unwrap_or(0_u32);
        number(11) * 60 + number(14)
    }

    /// The month of that time.
    #[must_use]
    pub fn month(&self) -> Option<Month> {
        Month::parse(self.0.get(..7)?)
    }
}

/// Whether a text has a digit wherever the form has a zero, and else the same signs.
fn has_form(text: &str, form: &str) -> bool {
    let fits = |(sign, like): (u8, u8)| if like == b'0' { sign.is_ascii_digit() } else { sign == like };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(fits)
}

/// Whether the two digits from a place on are a number between these two.
fn is_within(text: &str, place: usize, least: u8, most: u8) -> bool {
    let number = text.bytes().skip(place).take(2).fold(0, |number, digit| number * 10 + (digit & 15));
    (least..=most).contains(&number)
}

/// A name or number that the person chose to type: 1 to 40 characters on one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonName(String);

/// Why a text is no [`PersonName`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameProblem {
    /// More than 40 characters.
    TooLong,
    /// A control character, or one that reverses the writing direction.
    Control,
}

impl PersonName {
    /// Most characters of a name.
    pub const MOST: usize = 40;

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
