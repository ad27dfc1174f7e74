//! What is shown: components only. Pages may read the two contexts; parts and charts take props.
//!
//! No arithmetic, no sorting, no storage, and no words of their own.

pub mod app;
pub mod changing;
pub mod charts;
pub mod group_site;
pub mod own_site;
pub mod pages;
pub mod parts;
pub mod whole_app;
