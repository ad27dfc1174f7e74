//! Small values that files carry, each made only from text that fits.

use uuid::Uuid;

use super::super::json::is_control;

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
        let (year, month) = text.split_once('-')?;
        let fits = year.len() == 4 && is_number(year, 1, 9999) && month.len() == 2 && is_number(month, 1, 12);
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
        self.0.replace('-', "")
    }
}

/// A local time with its offset, `YYYY-MM-DDThh:mm:ss+hh:mm` (RFC 3339). Only in the personal file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timestamp(String);

impl Timestamp {
    /// The time written so; `None` for any other text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_once('T')?;
        let (month, day) = date.rsplit_once('-')?;
        let (clock, offset) = time.split_at_checked(8)?;
        let fits = Month::parse(month).is_some() && day.len() == 2 && is_number(day, 1, 31) && is_clock(clock);
        let fits = fits && (offset == "Z" || is_offset(offset));
        fits.then(|| Self(text.to_owned()))
    }

    /// As written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The month of that time.
    #[must_use]
    pub fn month(&self) -> Option<Month> {
        Month::parse(self.0.get(..7)?)
    }
}

fn is_number(text: &str, least: u32, most: u32) -> bool {
    let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    is_digits && text.parse().is_ok_and(|number: u32| (least..=most).contains(&number))
}

fn is_clock(text: &str) -> bool {
    let mut parts = text.split(':');
    let mut next = |most| parts.next().is_some_and(|part| part.len() == 2 && is_number(part, 0, most));
    next(23) && next(59) && next(60) && parts.next().is_none()
}

fn is_offset(text: &str) -> bool {
    let Some((hours, minutes)) = text.strip_prefix(['+', '-']).and_then(|text| text.split_once(':')) else {
        return false;
    };
    hours.len() == 2 && is_number(hours, 0, 23) && minutes.len() == 2 && is_number(minutes, 0, 59)
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

    /// The trimmed text as a name; `None` if nothing was typed.
    pub fn parse(text: &str) -> Result<Option<Self>, NameProblem> {
        let text = text.trim();
        if text.chars().any(is_control) {
            return Err(NameProblem::Control);
        }
        if text.chars().count() > Self::MOST {
            return Err(NameProblem::TooLong);
        }
        Ok((!text.is_empty()).then(|| Self(text.to_owned())))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
