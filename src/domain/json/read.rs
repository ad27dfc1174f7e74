//! Reads records from a JSON value: every field by its name, none unknown, none missing.
//!
//! Takes a value; gives a record, or the path of the first fault. Never stops in the middle: an empty record is filled
//! field by field, and where something does not fit it stays empty until the whole is thrown away. So a field costs one
//! call through a table, and no record has a way out of its own: that is what makes derived readers large in
//! WebAssembly.

use std::cell::OnceCell;
use std::marker::PhantomData;

use super::Value;

/// A type that is read from JSON.
pub trait Read {
    /// A value to be filled. It means nothing.
    fn empty() -> Self
    where
        Self: Sized;

    /// Takes over what stands at a place. A fault is noted there.
    fn read(&mut self, at: &Place<'_>);
}

/// Reads a whole value; else the path of the field that is missing, unknown or does not fit.
pub fn typed<T: Read>(value: &Value) -> Result<T, String> {
    let fault = OnceCell::new();
    let mut record = T::empty();
    record.read(&Place { value: Some(value), name: Name::Root, fault: &fault });
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

    /// Visits every entry of the list here.
    pub fn each_entry(&self, visit: &mut dyn FnMut(&Place<'_>)) {
        let list = self.fitting(if let Some(Value::List(list)) = self.value { Some(list.as_slice()) } else { None });
        for (place, value) in list.iter().enumerate() {
            visit(&Place { value: Some(value), name: Name::Entry(self, place), fault: self.fault });
        }
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
    /// Fills the next field.
    pub fn read(&mut self, field: &mut dyn Read) {
        field.read(&self.place());
    }

    /// Fills the next field, which may be left out.
    pub fn read_if_there(&mut self, field: &mut dyn Read) {
        let place = self.place();
        if place.value.is_some() {
            field.read(&place);
        }
    }

    fn place(&mut self) -> Place<'a> {
        self.at.field(self.names.next().copied().unwrap_or_default())
    }
}

/// A field that another reader takes from the same file: here its value is not looked at.
#[derive(Clone, Copy, Debug)]
pub struct Elsewhere<T>(PhantomData<T>);

impl<T> Read for Elsewhere<T> {
    fn empty() -> Self {
        Self(PhantomData)
    }

    fn read(&mut self, _: &Place<'_>) {}
}

impl Read for String {
    fn empty() -> Self {
        Self::new()
    }

    fn read(&mut self, at: &Place<'_>) {
        at.text().clone_into(self);
    }
}

impl Read for u32 {
    fn empty() -> Self {
        0
    }

    fn read(&mut self, at: &Place<'_>) {
        *self = at.fitting(at.value.and_then(Value::as_number).and_then(|number| Self::try_from(number).ok()));
    }
}

impl Read for bool {
    fn empty() -> Self {
        false
    }

    fn read(&mut self, at: &Place<'_>) {
        *self = at.fitting(if let Some(Value::Bool(value)) = at.value { Some(*value) } else { None });
    }
}

impl<T: Read> Read for Option<T> {
    fn empty() -> Self {
        None
    }

    fn read(&mut self, at: &Place<'_>) {
        if !matches!(at.value, None | Some(Value::Null)) {
            self.insert(T::empty()).read(at);
        }
    }
}

impl<T: Read> Read for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }

    fn read(&mut self, at: &Place<'_>) {
        at.each_entry(&mut |entry| {
            self.push(T::empty());
            if let Some(value) = self.last_mut() {
                value.read(entry);
            }
        });
    }
}
