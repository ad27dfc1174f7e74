//! The pieces of the person's pages.

pub mod answer_map;
pub mod answer_table;
pub mod check_summary;
pub mod course_card;
pub mod erase_section;
pub mod notice_bar;
pub mod question_card;
pub mod result_overview;
pub mod result_parts;
pub mod take_along;
pub mod saved_state;
pub mod step_strip;
pub mod submission_preview;
pub mod tier_ladder;
