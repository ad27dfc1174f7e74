//! One file per route. Pages read the contexts and hand props to parts.

pub mod about;
pub mod assess;
mod begin;
pub mod broken;
pub mod gathered;
pub mod group;
pub mod keep;
pub mod kit;
pub mod listing;
pub mod missing;
pub mod opened;
pub mod needs;
pub mod papers;
pub mod plan;
pub mod present;
pub mod questionnaire_paper;
mod report_paper;
pub mod result;
pub mod review;
mod slides;
pub mod start;
pub mod stopped;
mod tables;
mod topic_choices;
pub mod topics;
pub mod training;
