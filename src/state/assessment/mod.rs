//! The person's self-check while the page is open: the answers, where they are stored, and what is chosen on its pages.

pub mod file_io;
mod mirror;
pub mod navigation;
pub mod notice;
mod persistence;
pub mod record_loader;
mod record_state;
pub mod shortcuts;
pub mod start_form;
pub mod storage_port;
pub mod store;
pub mod submission_form;
mod ways_back;
