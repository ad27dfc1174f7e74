//! The pieces that pages are made of: props in, elements out.

pub mod action_form;
pub mod answer_table;
pub mod choice_dialog;
pub mod choice_group;
pub mod course_card;
pub mod distribution_bar;
pub mod erase_section;
pub mod file_opener;
pub mod fold;
pub mod heat_table;
pub mod notice_bar;
pub mod question_card;
pub mod question_list;
pub mod result_parts;
pub mod saved_state;
pub mod section;
pub mod site_frame;
pub mod step_list;
pub mod step_strip;
pub mod submission_preview;
pub mod tabs;
pub mod tier_ladder;
pub mod wide_table;
