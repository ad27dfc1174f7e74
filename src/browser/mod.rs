//! The only folder that touches the browser: storage and its mirror, files, clock, address, page, and the page before it.
//!
//! Texts, numbers and bytes in and out; knows no type of Kagami's domain. Every failure is a value: where storage is
//! blocked or full nothing here panics.

pub mod clock;
pub mod dialog;
pub mod dom;
pub mod files;
pub mod focus;
pub mod focus_keeper;
pub mod full_screen;
pub mod keyboard;
pub mod leaving;
pub mod location;
pub mod mirror;
pub mod prerender;
pub mod press;
pub mod print;
pub mod random;
pub mod scrolling;
pub mod storage;
pub mod timer;
