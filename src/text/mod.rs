//! Every sentence of Kagami's own, in Japanese and English.
//!
//! A sentence that one language lacks does not compile. The policy's words, the questions and the advice are in the catalogue.

pub mod assessment;
mod en_problems;
pub mod group;
mod ja_problems;

use crate::domain::assessment::answers::Answer;
use crate::domain::catalog::{Item, Localized, Skill, Step};

/// A language on screen. The first is Japanese, whatever the browser says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// 日本語
    #[default]
    Ja,
    /// English
    En,
}

/// Whether a sign is written in Japanese only.
#[must_use]
pub const fn is_japanese(sign: char) -> bool {
    matches!(sign, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

impl Lang {
    /// The tag for `lang` attributes and storage.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::En => "en",
        }
    }

    /// The language of that tag; Japanese for any other text.
    #[must_use]
    pub fn parse(tag: &str) -> Self {
        if tag == "en" { Self::En } else { Self::Ja }
    }

    /// The language that the switch changes to.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Ja => Self::En,
            Self::En => Self::Ja,
        }
    }

    /// Kagami's own sentences.
    #[must_use]
    pub const fn text(self) -> &'static assessment::Text {
        assessment::of(self)
    }

    /// An answer in the general words of its scale.
    #[must_use]
    pub fn answer(self, item: &Item, answer: Option<Answer>) -> &str {
        match answer {
            Some(Answer::Step(step)) => self.step(item, step),
            Some(Answer::NotApplicable) => self.of(&item.scale.not_applicable),
            Some(Answer::Unsure) => self.of(&item.scale.unsure),
            None => self.text().result.unanswered,
        }
    }

    /// An answer in the words that were chosen: for a step, the item's own anchor.
    #[must_use]
    pub fn chosen(self, item: &Item, answer: Option<Answer>) -> &str {
        match answer {
            Some(Answer::Step(step)) => self.of(&item.anchor(step).text),
            Some(Answer::NotApplicable | Answer::Unsure) | None => self.answer(item, answer),
        }
    }

    /// A step of a skill: the anchor of its one item, or the number of the step where several items stand together.
    #[must_use]
    pub fn step_of(self, skill: &Skill, step: Step) -> &str {
        match skill.items.as_slice() {
            [item] => self.of(&item.anchor(step).text),
            _ => self.step_number(step),
        }
    }

    /// A step by its number: 1段階目.
    #[must_use]
    pub const fn step_number(self, step: Step) -> &'static str {
        let [zero, one, two, three, ..] = self.text().result.legend;
        match step {
            Step::Zero => zero,
            Step::One => one,
            Step::Two => two,
            Step::Three => three,
        }
    }

    /// A step in the general words of the item's scale.
    #[must_use]
    pub fn step(self, item: &Item, step: Step) -> &str {
        self.of(item.scale.step(step))
    }

    /// An anchor with its example, as a next step.
    #[must_use]
    pub fn anchor(self, anchor: &str, example: Option<&str>) -> String {
        match (self, example) {
            (Self::Ja, Some(example)) => format!("「{anchor}」へ（例：{example}）"),
            (Self::Ja, None) => format!("「{anchor}」へ"),
            (Self::En, Some(example)) => format!("“{anchor}” (for example: {example})"),
            (Self::En, None) => format!("“{anchor}”"),
        }
    }

    /// What is said of something: `スキル：二つ`, `Skills: two`.
    #[must_use]
    pub fn said_of(self, what: &str, said: &str) -> String {
        let colon = match self {
            Self::Ja => "：",
            Self::En => ": ",
        };
        [what, colon, said].concat()
    }

    /// Sentences one after the other: a space stands between English ones alone.
    #[must_use]
    pub fn sentences(self, sentences: &[&str]) -> String {
        sentences.join(match self {
            Self::Ja => "",
            Self::En => " ",
        })
    }

    /// Names one after the other in a sentence.
    #[must_use]
    pub fn listed(self, names: &[&str]) -> String {
        names.join(match self {
            Self::Ja => "、",
            Self::En => ", ",
        })
    }

    /// Names side by side on a line.
    #[must_use]
    pub fn side_by_side(self, names: &[&str]) -> String {
        names.join(match self {
            Self::Ja => "／",
            Self::En => " / ",
        })
    }

    /// A number before what it numbers.
    #[must_use]
    pub fn numbered(self, number: usize, what: &str) -> String {
        match self {
            Self::Ja => format!("{number}　{what}"),
            Self::En => format!("{number}. {what}"),
        }
    }

    /// This language's half of a catalogue text.
    #[must_use]
    pub fn of(self, text: &Localized) -> &str {
        match self {
            Self::Ja => &text.ja,
            Self::En => &text.en,
        }
    }
}

macro_rules! texts {
    ($($(#[$meta:meta])* $name:ident { $($plain:ident),* $(,)? ; $($(#[$fn_meta:meta])* $call:ident : $ty:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[expect(missing_docs, reason = "The sentence itself says what it is.")]
        pub struct $name { $(pub $plain: &'static str,)* $($(#[$fn_meta])* pub $call: $ty,)* }
    )*};
}

pub(crate) use texts;

/// One number to a sentence.
pub type Number = fn(usize) -> String;
/// Two numbers to a sentence.
pub type Two = fn(usize, usize) -> String;
/// One text to a sentence.
pub type Of = fn(&str) -> String;
