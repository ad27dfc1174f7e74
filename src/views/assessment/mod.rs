//! The pages of the person: one file per route, and what they are made of in `parts`.

pub mod about;
pub mod app;
pub mod opened_file;
pub mod parts;
pub mod question;
pub mod result;
pub mod result_details;
pub mod review;
pub mod site;
pub mod start;
pub mod start_form;
pub mod training;
