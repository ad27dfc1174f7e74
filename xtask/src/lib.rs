//! The commands of Kagami's developers, behind `cargo xtask`:
//! `setup` installs what is missing, `build` makes dist/, `serve` shows it, `test` proves it, `bench` times it,
//! `pictures` takes the pictures of its manual.
//! Takes command-line words, gives files under dist/ and text on the terminal. `bench` and `pictures` alone drive a browser:
//! what they need is compiled when they are asked for (feature `browser`).
//! Never changes a source file but what `pictures` takes, never installs outside the tools folder except Debian packages as root.

#![expect(clippy::print_stdout, reason = "a command-line tool speaks on its standard output")]

#[cfg(feature = "browser")]
mod bench;
mod build;
mod failure;
mod flags;
#[cfg(feature = "browser")]
mod pictures;
mod place;
mod process;
mod progress;
mod serve;
pub mod server;
mod setup;
mod suite;
mod toolbox;

pub use failure::{Failure, Outcome};

use std::ffi::OsString;

use flags::{Xtask, XtaskCmd};
use place::Place;

/// Runs the command in these words.
///
/// # Errors
/// A [`Failure`] whose text says what went wrong and, where it can be known, what to do.
pub fn run(words: Vec<OsString>) -> Outcome<()> {
    let flags = match Xtask::from_vec(words.clone()) {
        Ok(flags) => flags,
        Err(told) if told.is_help() => {
            println!("{told}");
            return Ok(());
        }
        Err(told) => return Err(Failure::new(format!("{told}\nSee `cargo xtask help`"))),
    };
    let place = Place::find()?;
    match flags.subcommand {
        XtaskCmd::Setup(flags) => setup::command(&place, &flags),
        XtaskCmd::Build(_) => build::command(&place),
        XtaskCmd::Serve(flags) => serve::command(&place, &flags),
        XtaskCmd::Test(flags) => suite::command(&place, flags),
        #[cfg(feature = "browser")]
        XtaskCmd::Bench(flags) => bench::command(&place, &flags),
        #[cfg(feature = "browser")]
        XtaskCmd::Pictures(flags) => pictures::command(&place, &flags),
        #[cfg(not(feature = "browser"))]
        XtaskCmd::Bench(_) | XtaskCmd::Pictures(_) => with_browser(&place, words),
    }
}

/// Runs the same words with what drives a browser compiled in, which takes half a minute and which nothing else needs.
#[cfg(not(feature = "browser"))]
fn with_browser(place: &Place, words: Vec<OsString>) -> Outcome<()> {
    let mut cargo = std::process::Command::new("cargo");
    cargo.args(["run", "--quiet", "--package", "xtask", "--features", "browser", "--"]).args(words);
    process::run(cargo.current_dir(&place.root))
}
