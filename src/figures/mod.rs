//! Numbers in, shapes out: where the marks of a chart go. No words, no colours, no knowledge of answers.

pub mod balance;
pub mod strip;
pub mod wheel;
