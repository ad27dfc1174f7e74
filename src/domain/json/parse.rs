//! Reads JSON text (RFC 8259), and nothing more lenient.
//!
//! Takes text; gives a value, or the first fault with its place. Never computes with a number. Of its own instead of
//! a library's, because every key must stand once and nesting must end early, which a library can be taught, and
//! because the library took 25 KB more of WebAssembly (11 KB in brotli).

use super::value::Value;
use super::{JsonProblem, MAX_DEPTH, excerpt};

type Parsed<T> = Result<T, JsonProblem>;

/// Most keys of an object that are compared. No format has as many, so that an object with more is refused whatever
/// the rest of its keys are: they need no order, and reading them takes no longer than their number.
const MOST_KEYS: usize = 64;

/// The one value that the text holds.
pub(super) fn parse(text: &str) -> Parsed<Value> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    let value = parser.value()?;
    parser.skip_space();
    if parser.at == text.len() { Ok(value) } else { Err(parser.fault()) }
}

struct Parser<'a> {
    text: &'a str,
    /// Place of the next byte.
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte does not belong here, or is missing.
    fn fault(&self) -> JsonProblem {
        let Some(read) = self.text.as_bytes().get(..=self.at) else {
            return JsonProblem::Truncated;
        };
        let line = read.split(|byte| *byte == b'\n').count();
        // A sign has one byte that does not continue it.
        let column = read.iter().rev().take_while(|byte| **byte != b'\n').filter(|byte| **byte & 0xC0 != 0x80).count();
        JsonProblem::Syntax { line, column }
    }

    /// The byte before the next one ends something that is not allowed.
    fn fault_before(&mut self) -> JsonProblem {
        self.at -= 1;
        self.fault()
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn expect(&mut self, byte: u8) -> Parsed<()> {
        if self.take(byte) { Ok(()) } else { Err(self.fault()) }
    }

    fn skip_space(&mut self) {
        let rest = self.text.as_bytes().iter().skip(self.at);
        self.at += rest.take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t')).count();
    }

    fn value(&mut self) -> Parsed<Value> {
        self.skip_space();
        match self.peek() {
            Some(b'{') => self.object(),
            Some(b'[') => self.list(),
            Some(b'"') => self.string().map(Value::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            _ => Err(self.fault()),
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Parsed<Value> {
        for byte in word.bytes() {
            self.expect(byte)?;
        }
        Ok(value)
    }

    fn number(&mut self) -> Parsed<Value> {
        let start = self.at;
        self.take(b'-');
        if self.take(b'0') {
            if matches!(self.peek(), Some(b'0'..=b'9')) {
                return Err(self.fault());
            }
        } else {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if !self.take(b'-') {
                self.take(b'+');
            }
            self.digits()?;
        }
        Ok(Value::Number(self.since(start).to_owned()))
    }

    fn digits(&mut self) -> Parsed<()> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { Err(self.fault()) } else { Ok(()) }
    }

    fn since(&self, start: usize) -> &str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Goes into an object or list; whether it is empty, and so left again.
    fn enter(&mut self, end: u8) -> Parsed<bool> {
        if self.depth == MAX_DEPTH {
            return Err(JsonProblem::TooDeep);
        }
        self.depth += 1;
        self.at += 1;
        self.skip_space();
        Ok(self.leave(end))
    }

    fn leave(&mut self, end: u8) -> bool {
        let is_left = self.take(end);
        self.depth -= usize::from(is_left);
        is_left
    }

    /// After an entry: whether the object or list ends; else another entry follows.
    fn ends(&mut self, end: u8) -> Parsed<bool> {
        self.skip_space();
        if self.leave(end) {
            return Ok(true);
        }
        self.expect(b',')?;
        self.skip_space();
        Ok(false)
    }

    fn list(&mut self) -> Parsed<Value> {
        let mut list = Vec::new();
        let mut is_over = self.enter(b']')?;
        while !is_over {
            list.push(self.value()?);
            is_over = self.ends(b']')?;
        }
        Ok(Value::List(list))
    }

    fn object(&mut self) -> Parsed<Value> {
        let mut object: Vec<(String, Value)> = Vec::new();
        let mut is_over = self.enter(b'}')?;
        while !is_over {
            let key = self.string()?;
            let mut place = object.len();
            if place < MOST_KEYS {
                place = object.partition_point(|(known, _)| *known < key);
                if object.get(place).is_some_and(|(known, _)| *known == key) {
                    return Err(JsonProblem::DuplicateKey(excerpt(&key)));
                }
            }
            self.skip_space();
            self.expect(b':')?;
            object.insert(place, (key, self.value()?));
            is_over = self.ends(b'}')?;
        }
        Ok(Value::Object(object))
    }

    fn string(&mut self) -> Parsed<String> {
        self.expect(b'"')?;
        let mut string = String::new();
        loop {
            let start = self.at;
            let rest = self.text.as_bytes().get(start..).unwrap_or_default();
            let is_special = |byte: &u8| *byte < b' ' || *byte == b'"' || *byte == b'\\';
            self.at += rest.iter().position(is_special).unwrap_or(rest.len());
            string.push_str(self.since(start));
            if self.take(b'"') {
                return Ok(string);
            }
            self.expect(b'\\')?;
            string.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Parsed<char> {
        let sign = match self.peek() {
            Some(sign @ (b'"' | b'\\' | b'/')) => char::from(sign),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{C}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.unicode();
            }
            _ => return Err(self.fault()),
        };
        self.at += 1;
        Ok(sign)
    }

    /// A character by its number; beyond the first 65,536 by two halves.
    fn unicode(&mut self) -> Parsed<char> {
        let mut number = self.four_digits()?;
        if (0xD800..0xDC00).contains(&number) {
            self.expect(b'\\')?;
            self.expect(b'u')?;
            let low = self.four_digits()?;
            if !(0xDC00..0xE000).contains(&low) {
                return Err(self.fault_before());
            }
            number = 0x1_0000 + ((number & 0x3FF) << 10) + (low & 0x3FF);
        }
        char::from_u32(number).ok_or_else(|| self.fault_before())
    }

    fn four_digits(&mut self) -> Parsed<u32> {
        let mut number = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            number = number * 16 + digit.ok_or_else(|| self.fault())?;
            self.at += 1;
        }
        Ok(number)
    }
}
