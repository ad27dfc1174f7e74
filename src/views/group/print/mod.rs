//! What is printed of a group session.

pub mod frame;
pub mod questionnaire;
pub mod report;
pub mod sheets;
