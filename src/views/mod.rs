//! What is shown: components only. Pages may read the two contexts; parts, what is shared and charts take props.
//!
//! No arithmetic, no sorting, no storage, and no words of their own.

pub mod assessment;
pub mod charts;
pub mod group;
pub mod shared;
pub mod whole_app;
