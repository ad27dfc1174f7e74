//! Takes the words of the command line, gives flags and values by name.
//! Never ignores a word: `finish` refuses what no command asked for.

use std::collections::VecDeque;

use crate::{Failure, Outcome};

/// The words not yet asked for.
pub(crate) struct Args(VecDeque<String>);

impl Args {
    /// All words after `cargo xtask`.
    pub(crate) fn new(words: impl Iterator<Item = String>) -> Self {
        Self(words.collect())
    }

    /// The first word.
    pub(crate) fn command(&mut self) -> Option<String> {
        self.0.pop_front()
    }

    /// Whether `--name` was given.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let at = self.0.iter().position(|word| word == name);
        at.and_then(|index| self.0.remove(index)).is_some()
    }

    /// The value of `--name VALUE` or `--name=VALUE`.
    pub(crate) fn value(&mut self, name: &str) -> Outcome<Option<String>> {
        let prefix = format!("{name}=");
        if let Some(index) = self.0.iter().position(|word| word.starts_with(&prefix)) {
            return Ok(self.0.remove(index).map(|word| word.replacen(&prefix, "", 1)));
        }
        let Some(index) = self.0.iter().position(|word| word == name) else {
            return Ok(None);
        };
        self.0.remove(index);
        match self.0.remove(index) {
            Some(value) => Ok(Some(value)),
            None => Err(Failure::new(format!("{name} needs a value"))),
        }
    }

    /// The value of `--name` as a whole number, or `otherwise`.
    pub(crate) fn number<N: std::str::FromStr>(&mut self, name: &str, otherwise: N) -> Outcome<N> {
        match self.value(name)? {
            None => Ok(otherwise),
            Some(text) => text.parse().ok().ok_or_else(|| Failure::new(format!("{name} needs a number, not `{text}`"))),
        }
    }

    /// Refuses any word that is left.
    pub(crate) fn finish(self) -> Outcome<()> {
        match self.0.front() {
            None => Ok(()),
            Some(word) => Err(Failure::new(format!("`{word}` is not understood here; see `cargo xtask help`"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Args;

    fn args(line: &str) -> Args {
        Args::new(line.split_whitespace().map(String::from))
    }

    #[test]
    fn both_spellings_of_a_value_are_read() {
        for line in ["--port 9000", "--port=9000"] {
            assert_eq!(args(line).number("--port", 1_u16).ok(), Some(9000), "{line}");
        }
    }

    #[test]
    fn a_word_nobody_asked_for_is_refused() {
        let mut words = args("--full --fast");
        assert!(words.flag("--full"));
        assert!(words.finish().is_err());
    }

    #[test]
    fn a_value_that_is_missing_or_no_number_is_refused() {
        assert!(args("--port").value("--port").is_err());
        assert!(args("--port many").number("--port", 1_u16).is_err());
    }
}
