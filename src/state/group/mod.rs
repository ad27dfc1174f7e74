//! The group session while the page is open: the files that were read, how they are looked at, and what is agreed on.

pub mod agenda_timer;
pub mod file_io;
pub mod file_reader;
pub mod file_status;
pub mod import;
pub mod import_progress;
pub mod outcomes;
pub mod presentation_keys;
pub mod print_job;
pub mod slides;
mod snapshot;
pub mod store;
pub mod view_settings;
