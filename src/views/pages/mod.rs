//! One file per route. Pages read the contexts and hand props to parts.

pub mod about;
pub mod assess;
mod begin;
pub mod broken;
pub mod gathered;
pub mod group;
pub mod listing;
pub mod missing;
pub mod needs;
pub mod result;
pub mod review;
pub mod start;
pub mod stopped;
pub mod topics;
pub mod training;
