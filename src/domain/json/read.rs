//! Reads records from a JSON value: every field by its name, none unknown, none missing.
//!
//! Takes a value; gives a record, or the path of the first fault. Never stops in the middle: where something does not
//! fit, an empty value stands in for it until the whole is thrown away. So reading a field costs one call, and no
//! record has a way out of its own, which is what makes derived readers large in WebAssembly.

use std::cell::OnceCell;

use super::Value;

/// A type that is read from JSON.
pub trait Read: Sized {
    /// What stands at a place. A fault is noted there, and an empty value given.
    fn read(at: &Place<'_>) -> Self;
}

/// Reads a whole value; else the path of the field that is missing, unknown or does not fit.
pub fn typed<T: Read>(value: &Value) -> Result<T, String> {
    let fault = OnceCell::new();
    let record = T::read(&Place { value: Some(value), name: Name::Root, fault: &fault });
    fault.into_inner().map_or(Ok(record), |path: String| Err(super::excerpt(&path)))
}

/// A place in a JSON value, with the way that leads there.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// Absent if a field is not there.
    value: Option<&'a Value>,
    name: Name<'a>,
    fault: &'a OnceCell<String>,
}

#[derive(Clone, Copy, Debug)]
enum Name<'a> {
    Root,
    Key(&'a Place<'a>, &'a str),
    Entry(&'a Place<'a>, usize),
}

impl<'a> Place<'a> {
    /// Notes that what stands here is missing, unknown or does not fit. Only the first fault is kept.
    pub fn refuse(&self) {
        self.fault.get_or_init(|| {
            let mut path = String::new();
            self.write_path(&mut path);
            if path.is_empty() { ".".to_owned() } else { path }
        });
    }

    fn write_path(&self, path: &mut String) {
        match self.name {
            Name::Root => {}
            Name::Key(parent, key) => {
                parent.write_path(path);
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
            }
            Name::Entry(parent, place) => {
                parent.write_path(path);
                path.push('[');
                path.push_str(&place.to_string());
                path.push(']');
            }
        }
    }

    /// The text here; empty if there is none.
    #[must_use]
    pub fn text(&self) -> &'a str {
        self.fitting(self.value.and_then(Value::as_text))
    }

    fn list(&self) -> &'a [Value] {
        self.fitting(if let Some(Value::List(list)) = self.value { Some(list.as_slice()) } else { None })
    }

    /// The place in a closed list of the word here; the first if it is none of them.
    #[must_use]
    pub fn word(&self, words: &[&str]) -> usize {
        let text = self.value.and_then(Value::as_text);
        self.fitting(text.and_then(|text| words.iter().position(|word| *word == text)))
    }

    /// The fields of the object here. Those that have none of these names are refused.
    #[must_use]
    pub fn fields(&'a self, names: &'static [&'static str]) -> Fields<'a> {
        let object = self.value.and_then(Value::as_object);
        match object {
            None => self.refuse(),
            Some(object) => {
                if let Some(key) = object.iter().map(|(key, _)| key).find(|key| !names.contains(&key.as_str())) {
                    self.field(key).refuse();
                }
            }
        }
        Fields { at: self, names: names.iter() }
    }

    fn field(&'a self, name: &'a str) -> Self {
        Self { value: self.value.and_then(|value| value.get(name)), name: Name::Key(self, name), fault: self.fault }
    }

    fn fitting<T: Default>(&self, value: Option<T>) -> T {
        value.unwrap_or_else(|| {
            self.refuse();
            T::default()
        })
    }
}

/// The fields of an object, taken one after the other in the order of their names.
#[derive(Debug)]
pub struct Fields<'a> {
    at: &'a Place<'a>,
    names: std::slice::Iter<'static, &'static str>,
}

impl<'a> Fields<'a> {
    /// The next field.
    pub fn take<T: Read>(&mut self) -> T {
        T::read(&self.place())
    }

    /// The next field, which may be left out.
    pub fn take_or_default<T: Read + Default>(&mut self) -> T {
        let place = self.place();
        if place.value.is_none() { T::default() } else { T::read(&place) }
    }

    fn place(&mut self) -> Place<'a> {
        self.at.field(self.names.next().copied().unwrap_or_default())
    }
}

impl Read for String {
    fn read(at: &Place<'_>) -> Self {
        at.text().to_owned()
    }
}

impl Read for u32 {
    fn read(at: &Place<'_>) -> Self {
        at.fitting(at.value.and_then(Value::as_number).and_then(|number| Self::try_from(number).ok()))
    }
}

impl Read for bool {
    fn read(at: &Place<'_>) -> Self {
        at.fitting(match at.value {
            Some(Value::Bool(value)) => Some(*value),
            _ => None,
        })
    }
}

impl<T: Read> Read for Option<T> {
    fn read(at: &Place<'_>) -> Self {
        if matches!(at.value, None | Some(Value::Null)) { None } else { Some(T::read(at)) }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(at: &Place<'_>) -> Self {
        let list = at.list();
        let entry =
            |(place, value)| T::read(&Place { value: Some(value), name: Name::Entry(at, place), fault: at.fault });
        list.iter().enumerate().map(entry).collect()
    }
}
