//! Ids of catalogue entries: a type each, so that an item is never taken for a skill.
//!
//! An id is an opaque text from the catalogue. It is never reused and never a position.

use serde::{Deserialize, Serialize};

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct ItemId(String);

/// One of the four target profiles (2.2).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct ProfileId(String);

/// One of the three duties of a rank (3.2).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct DutyId(String);

/// An example skill (3.3).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct SkillId(String);

/// A family of skills that are one ladder by scope (3.3).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct FamilyId(String);

/// An answer scale.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct ScaleId(String);

/// A course of the example plan (4.1.3).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct CourseId(String);

/// A way to learn without a course of the example plan.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct FallbackId(String);

/// An example of a post name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct PostId(String);

impl ItemId {
    /// The id of that text. Whether a question has it is for the catalogue to say.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(id.to_owned())
    }

    /// The id as written in the catalogue and in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ProfileId {
    /// The id as written in the catalogue and in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl DutyId {
    /// The id as written in the catalogue and in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SkillId {
    /// The id as written in the catalogue and in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ScaleId {
    /// The id as written in the catalogue and in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl CourseId {
    /// The id as written in the catalogue and in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FallbackId {
    /// The id as written in the catalogue and in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PostId {
    /// The id as written in the catalogue and in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FamilyId {
    /// The id as written in the catalogue and in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
