//! What the pages of the person and of the group session are both made of.

pub mod accordion;
pub mod broken_content;
pub mod changing;
pub mod choice_dialog;
pub mod choice_group;
pub mod file_opener;
pub mod fold;
pub mod glosses;
pub mod missing_page;
pub mod mixed;
pub mod question_list;
pub mod question_listing;
pub mod section;
pub mod site_frame;
pub mod stopped_page;
pub mod tabs;
pub mod wide_table;
