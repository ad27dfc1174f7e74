//! A person's journeys through the built app in headless Chromium, each test a sentence about what the person meets.
//! Takes dist/ as it is; gives failures in words. Never changes the app, never leaves a browser behind.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "A test that meets the unexpected has failed.")]

mod accessible;
mod colours;
mod content;
mod crashing;
mod darkening;
mod design;
mod dropping;
mod earlier;
mod early;
mod erasing;
mod files;
mod focus;
mod group;
mod group_pages;
mod hands;
mod journey_en;
mod journey_ja;
mod keeping;
mod keyboard;
mod network;
mod one_file;
mod paper_kit;
mod present;
mod present_sizes;
mod presses;
mod preview;
mod printing;
mod question;
mod replacing;
mod result;
mod session_file;
mod sight;
mod stores;
mod surviving;
mod translated;
mod truth;
mod two_tabs;
mod unasked;
