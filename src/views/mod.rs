//! What is shown: components only. Pages may read the two contexts; parts and charts take props.
//!
//! No arithmetic, no sorting, no storage, and no words of their own.

pub mod app;
pub mod charts;
pub mod element;
pub mod group_app;
mod markup;
mod mounting;
pub mod pages;
pub mod parts;
