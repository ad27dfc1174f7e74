//! A JSON value in which every key stands once and nothing is nested absurdly deep.
//!
//! `serde_json` keeps the last of two equal keys without a word, and which of two answers a person meant is not Kagami's
//! to guess.

use std::cell::OnceCell;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::{JsonProblem, MAX_DEPTH, excerpt};

/// A value that is read strictly wherever serde reads one.
#[derive(Clone, Debug, PartialEq)]
pub struct Json(pub Value);

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Strict::new(&OnceCell::new()).deserialize(deserializer).map(Self)
    }
}

/// Reads a value into which so many objects and lists may still be nested.
#[derive(Clone, Copy)]
pub(super) struct Strict<'a> {
    depth: usize,
    /// What was refused here; the error that serde carries says no more than that something was.
    refused: &'a OnceCell<JsonProblem>,
}

impl<'a> Strict<'a> {
    pub(super) fn new(refused: &'a OnceCell<JsonProblem>) -> Self {
        Self { depth: MAX_DEPTH, refused }
    }

    fn inside<E: Error>(self) -> Result<Self, E> {
        match self.depth.checked_sub(1) {
            Some(depth) => Ok(Self { depth, ..self }),
            None => Err(self.refuse(JsonProblem::TooDeep)),
        }
    }

    fn refuse<E: Error>(self, problem: JsonProblem) -> E {
        self.refused.get_or_init(|| problem);
        E::custom("refused")
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut list = Vec::new();
        while let Some(entry) = entries.next_element_seed(inside)? {
            list.push(entry);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if object.contains_key(&key) {
                return Err(self.refuse(JsonProblem::DuplicateKey(excerpt(&key))));
            }
            let value = entries.next_value_seed(inside)?;
            object.insert(key, value);
        }
        Ok(object.into())
    }
}
