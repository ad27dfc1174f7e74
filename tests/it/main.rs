//! The native suite, one binary: everything pure, and the source's own rules. No browser, no clock, no network.
//!
//! In the order of the layers: what the catalogue holds, what a person is asked, what the answers say, which training
//! could come next, what files carry, what is refused, what the schemas promise, what a
//! session keeps, what a group session passes on and what its manual tells, what is shown before the app has started, and
//! how the source is written.
//! `UPDATE_GOLDEN=1` rewrites the checked-in expectations; look at the difference before committing it.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]
#![expect(clippy::indexing_slicing, reason = "a test that reaches past a list has failed, and says where")]
#![expect(clippy::print_stdout, reason = "a part that is skipped says so")]
#![expect(clippy::unnecessary_wraps, reason = "rows of a table say Some and true")]
#![expect(clippy::case_sensitive_file_extension_comparisons, reason = "the files of this tree end in small letters")]

mod assessment_store;
mod catalog;
mod csv;
mod drawing;
mod evaluation;
mod figures;
mod files;
mod golden;
mod group;
mod hostile;
mod json;
mod manual;
mod questionnaire;
mod recommendation;
mod result_page;
mod schema;
mod session_file;
mod start_page;
mod summary;
mod support;
mod tidy;
