//! The only folder that touches the browser: storage and its mirror, files, clock, address, page, and the page before it.
//!
//! Texts, numbers and bytes in and out; knows no type of Kagami's domain. Every failure is a value: where storage is
//! blocked or full nothing here panics.

pub mod address;
pub mod clock;
pub mod early;
pub mod files;
pub mod mirror;
pub mod page;
pub mod press;
pub mod storage;
