//! Kagami (かがみ), a self-assessment of digital skills that runs entirely in the browser.
//!
//! Six layers, one direction; nothing names a layer below it in this list:
//! `domain` (what is true), `figures` (numbers in, shapes out), `text` (what it is called), `browser` (the only folder
//! that touches the browser), `state` (the only folder that creates signals), `views` (components).
//! ARCHITECTURE.md says where a line belongs.

pub mod domain;
pub mod figures;
pub mod text;
pub mod browser;
pub mod state;
pub mod views;
