//! What is true: the policy's content, a person's answers and what follows from them.
//!
//! Takes bytes, ids and numbers; gives plain values. The files stand in the order the data takes, and each may name
//! only files above it. Nothing here knows a browser, a clock, a random number or a language on screen.

pub mod signs;
pub mod json;
pub mod sheet;
pub mod catalog;
pub mod answers;
pub mod questionnaire;
pub mod assessment;
pub mod recommendation;
pub mod document;
pub mod group;
