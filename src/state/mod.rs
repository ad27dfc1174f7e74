//! What changes: the only folder that creates signals, memos and effects.
//!
//! Signals hold plain domain values behind private write sides; the verbs call one domain function each. Effects only
//! leave the reactive world: the document's title and language, the focus, a dialog.

pub mod device;
pub mod dialog;
pub mod draft;
pub mod filing;
pub mod gathering;
pub mod handover;
mod held;
pub mod intake;
mod keeping;
pub mod look;
pub mod meeting;
mod mirroring;
pub mod notice;
pub mod opening;
pub mod papers;
mod recording;
pub mod restoring;
pub mod route;
pub mod screen;
pub mod session;
pub mod slides;
pub mod timetable;
pub mod walk;
pub mod workshop;
