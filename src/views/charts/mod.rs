//! A figure in, the markup of an `<svg>` out. Nothing is computed or looked up here.
//!
//! Markup, because the browser's parser puts every child of an `<svg>` into its namespace, which Leptos does not.

pub mod answer_wheel;
pub mod balance;
pub mod strip_cells;
