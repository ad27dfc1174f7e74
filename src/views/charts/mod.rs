//! A figure in, an `<svg>` out. Nothing is computed or looked up here.

pub mod answer_wheel;
pub mod strip_cells;
