//! What changes: the only folder that creates signals, memos and effects.
//!
//! Signals hold plain domain values behind private write sides; the verbs call one domain function each. Effects only
//! leave the reactive world: the document's title and language, the focus, a dialog.

pub mod assessment;
pub mod catalog_loader;
pub mod dialog;
pub mod folds;
pub mod group;
pub mod route;
pub mod ui;
