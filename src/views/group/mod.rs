//! The pages of the group session, what is projected, and what is printed.

pub mod chosen_topics;
pub mod close_step;
pub mod collect_step;
pub mod csv_export;
pub mod distributions;
pub mod file_input;
pub mod page;
pub mod participants;
pub mod parts;
pub mod prepare_step;
pub mod present;
pub mod print;
pub mod print_menu;
pub mod purpose_choice;
pub mod run_step;
pub mod session_opener;
pub mod site;
pub mod slides;
pub mod start_over;
pub mod step_navigation;
pub mod topic_choices;
pub mod topics_step;
pub mod training_needs;
