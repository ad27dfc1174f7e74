//! Writes JSON: readable for files, or canonical for what is compared.
//!
//! Takes values that say what they consist of; gives text. Every field is one call through a table, so that no record
//! has a copy of the writer. Writing cannot fail: every key is a text and every number is whole.

use super::Value;

/// A value that is written as JSON.
pub trait Write {
    /// Writes the value.
    fn write(&self, out: &mut Writer);

    /// Whether a field with this value is left out.
    fn is_left_out(&self) -> bool {
        false
    }
}

/// The text of a value on indented lines, with a line break at the end.
#[must_use]
pub fn readable(value: &dyn Write) -> String {
    let mut out = Writer { text: String::new(), depth: 0, is_readable: true, is_first: true };
    value.write(&mut out);
    out.text.push('\n');
    out.text
}

/// The canonical text of a value: keys in order, no white space, shortest escapes (RFC 8785 for the whole numbers and
/// ASCII keys that Kagami's formats use).
#[must_use]
pub fn canonical(value: &Value) -> String {
    let mut out = Writer { text: String::new(), depth: 0, is_readable: false, is_first: true };
    value.write(&mut out);
    out.text
}

/// JSON text in the making.
#[derive(Debug)]
pub struct Writer {
    text: String,
    depth: usize,
    is_readable: bool,
    /// Whether nothing stands yet in the object or list that is open.
    is_first: bool,
}

impl Writer {
    /// Begins an object or list.
    pub fn open(&mut self, sign: char) {
        self.text.push(sign);
        self.depth += 1;
        self.is_first = true;
    }

    /// Ends an object or list.
    pub fn close(&mut self, sign: char) {
        self.depth -= 1;
        if !self.is_first {
            self.break_line();
        }
        self.text.push(sign);
        self.is_first = false;
    }

    /// A field of the open object, unless its value is left out.
    pub fn field(&mut self, key: &str, value: &dyn Write) {
        if !value.is_left_out() {
            self.separate();
            self.text(key);
            self.text.push_str(if self.is_readable { ": " } else { ":" });
            value.write(self);
        }
    }

    /// An entry of the open list.
    pub fn entry(&mut self, value: &dyn Write) {
        self.separate();
        value.write(self);
    }

    fn separate(&mut self) {
        if !self.is_first {
            self.text.push(',');
        }
        self.is_first = false;
        self.break_line();
    }

    fn break_line(&mut self) {
        if self.is_readable {
            self.text.push('\n');
            for _ in 0..self.depth {
                self.text.push_str("  ");
            }
        }
    }

    /// A text in quotation marks.
    pub fn text(&mut self, text: &str) {
        self.text.push('"');
        let mut rest = text;
        // What needs no escape is most of every text, and goes over in one piece.
        let is_special = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
        while let Some((plain, from)) = rest.bytes().position(is_special).and_then(|at| rest.split_at_checked(at)) {
            self.text.push_str(plain);
            let mut signs = from.chars();
            self.escape(signs.next().unwrap_or_default());
            rest = signs.as_str();
        }
        self.text.push_str(rest);
        self.text.push('"');
    }

    /// A sign that may not stand in a text as it is.
    fn escape(&mut self, sign: char) {
        let short = match sign {
            '\u{8}' => 'b',
            '\u{C}' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\0'..=' ' => {
                let low = char::from_digit(u32::from(sign) & 15, 16).unwrap_or_default();
                self.text.push_str(if sign < '\u{10}' { "\\u000" } else { "\\u001" });
                self.text.push(low);
                return;
            }
            _ => sign,
        };
        self.text.push('\\');
        self.text.push(short);
    }
}

impl Write for str {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }
}

/// What was not read is not written.
impl<T> Write for super::Elsewhere<T> {
    fn write(&self, out: &mut Writer) {
        out.text("");
    }

    fn is_left_out(&self) -> bool {
        true
    }
}

impl Write for String {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }
}

impl Write for u32 {
    fn write(&self, out: &mut Writer) {
        out.text.push_str(&self.to_string());
    }
}

impl Write for bool {
    fn write(&self, out: &mut Writer) {
        out.text.push_str(if *self { "true" } else { "false" });
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self, out: &mut Writer) {
        match self {
            Some(value) => value.write(out),
            None => out.text.push_str("null"),
        }
    }

    fn is_left_out(&self) -> bool {
        self.is_none()
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, out: &mut Writer) {
        out.open('[');
        for value in self {
            out.entry(value);
        }
        out.close(']');
    }
}

impl Write for Value {
    fn write(&self, out: &mut Writer) {
        match self {
            Self::Null => out.text.push_str("null"),
            Self::Bool(value) => value.write(out),
            Self::Number(number) => out.text.push_str(number),
            Self::Text(text) => out.text(text),
            Self::List(list) => list.write(out),
            Self::Object(object) => {
                out.open('{');
                for (key, value) in object {
                    out.field(key, value);
                }
                out.close('}');
            }
        }
    }
}
