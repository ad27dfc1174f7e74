//! The pieces of the group session's pages.

pub mod action_form;
pub mod distribution_bar;
pub mod heat_table;
pub mod losses;
pub mod step_list;
