//! The pieces of the group session's pages.

pub mod action_form;
pub mod balance_bar;
pub mod distribution_bar;
pub mod heat_table;
pub mod losses;
pub mod names;
pub mod step_list;
pub mod topic_row;
