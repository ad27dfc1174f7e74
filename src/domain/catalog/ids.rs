//! Ids of catalogue entries: a type each, so that an item is never taken for a skill.
//!
//! An id is an opaque text from the catalogue. It is never reused and never a position.

use super::super::json::{Place, Read, Write, Writer};

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),* $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(transparent))]
        pub struct $name(String);

        impl $name {
            /// The id of that text. Whether an entry has it is for the catalogue to say.
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

        impl Read for $name {
            fn empty() -> Self {
                Self(String::new())
            }

            fn read(&mut self, at: &Place<'_>) {
                self.0.read(at);
            }
        }

        impl Write for $name {
            fn write(&self, out: &mut Writer) {
                out.text(&self.0);
            }
        }
    )*};
}

ids! {
    /// A question.
    ItemId,
    /// One of the four target profiles (2.2).
    ProfileId,
    /// One of the three duties of a rank (3.2).
    DutyId,
    /// An example skill (3.3).
    SkillId,
    /// A family of skills that are one ladder by scope (3.3).
    FamilyId,
    /// An answer scale.
    ScaleId,
    /// A course of the example plan (4.1.3).
    CourseId,
    /// A way to learn without a course of the example plan.
    FallbackId,
    /// An example of a post name.
    PostId,
}
