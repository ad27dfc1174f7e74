//! Reads records from a JSON value.
//!
//! As `serde_json` does it, but for two things: a record is an object and a word is a text, where `serde_json` also takes
//! the fields of a record as a list and a word as the key of an object; and a field that is missing is an error that
//! names it. Only the kinds of values that records consist of are read, and only in the one form that each has.

use std::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, Visitor};
use serde_json::Value;

/// A value that records are read from.
#[derive(Clone, Copy)]
pub(super) struct Source<'a>(pub(super) &'a Value);

/// Why a value is no record. Where it is not, `serde_path_to_error` knows.
#[derive(Debug)]
pub(super) enum Misfit {
    /// A field of this name is missing.
    Missing(&'static str),
    /// A field is unknown, or its value does not fit.
    Other,
}

impl fmt::Display for Misfit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(field) => write!(out, "`{field}` is missing"),
            Self::Other => out.write_str("unknown, or of another kind"),
        }
    }
}

impl std::error::Error for Misfit {}

impl Error for Misfit {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::Other
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }
}

impl<'de> IntoDeserializer<'de, Misfit> for Source<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Source<'de> {
    type Error = Misfit;

    /// A record says of each field what it is.
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Misfit> {
        Err(Misfit::Other)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_bool(self.0.as_bool().ok_or(Misfit::Other)?)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_u64(self.0.as_u64().ok_or(Misfit::Other)?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_borrowed_str(self.0.as_str().ok_or(Misfit::Other)?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let list = self.0.as_array().ok_or(Misfit::Other)?;
        visitor.visit_seq(SeqDeserializer::new(list.iter().map(Source)))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        let object = self.0.as_object().ok_or(Misfit::Other)?;
        visitor.visit_map(MapDeserializer::new(object.iter().map(|(key, value)| (key.as_str(), Source(value)))))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        let word = self.0.as_str().ok_or(Misfit::Other)?;
        visitor.visit_enum(word.into_deserializer())
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u64 u128 f32 f64 char str bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct
        map identifier
    }
}
