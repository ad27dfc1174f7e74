//! A browser with the built app in it, handled as a person handles it: by role and accessible name.
//! Takes what `cargo xtask test` says of the place (dist/, tools, driver); gives a page to look at and to act on.
//! Never looks for a CSS class, never sleeps in place of waiting, never ends a process it did not start.
//!
//! In reading order: [`setting`] where things are, [`driver`] the process, [`session`] what browser is wanted, [`browser`] it and its folder,
//! [`finding`] and [`acting`] what a person sees and does, [`walking`] the steps of a self-check, [`files`] what goes
//! in and out, [`gathering`] many people's files, [`printing`] what is on paper, [`checkers`] schemas and accessibility rules from outside.

#![expect(
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "A test helper that does not find what it waits for ends the test, and says why."
)]
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "The same: it ends the test.")]

pub mod acting;
pub mod browser;
pub mod checkers;
pub mod driver;
pub mod files;
pub mod finding;
pub mod gathering;
pub mod killing;
pub mod presenting;
pub mod pressing;
pub mod printing;
mod session;
pub mod setting;
pub mod walking;
