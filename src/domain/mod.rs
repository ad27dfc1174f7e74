//! What is true: the policy's content, a person's answers, and what follows from them.
//!
//! The rooms stand in the order that the data takes, and each names only rooms above it. Nothing here knows a browser, a clock,
//! a random number or a language on screen.

pub mod characters;
pub mod json;
pub mod catalog;
pub mod assessment;
pub mod files;
pub mod group;
#[cfg(not(target_arch = "wasm32"))]
pub mod schemas;
