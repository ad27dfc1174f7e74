//! The pages of the group session, what is projected, and what is printed.

pub mod agenda_form;
pub mod csv_export;
pub mod distributions;
pub mod file_import;
pub mod outcomes;
pub mod page;
pub mod parts;
pub mod present;
pub mod print;
pub mod print_menu;
pub mod purpose_choice;
pub mod site;
pub mod slides;
pub mod topic_choices;
pub mod training_needs;
