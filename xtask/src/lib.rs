//! The commands of Kagami's developers, behind `cargo xtask`:
//! `setup` installs what is missing, `build` makes dist/, `serve` shows it, `test` proves it, `bench` times it,
//! `pictures` takes the pictures of its manual.
//! Takes command-line words, gives files under dist/ and text on the terminal.
//! Never changes a source file but what `pictures` takes, never installs outside the tools folder except Debian packages as root.

#![expect(clippy::print_stdout, reason = "a command-line tool speaks on its standard output")]

mod args;
mod bench;
mod build;
mod failure;
mod pictures;
mod place;
mod process;
mod serve;
pub mod server;
mod setup;
mod suite;
mod toolbox;

pub use failure::{Failure, Outcome};

use args::Args;
use place::Place;

const HELP: &str = "\
cargo xtask COMMAND

  setup [--list]                 install what is missing, once (--list: only say what would be done)
  serve [--port 8080] [--dev]    build the app and show it on http://127.0.0.1:8080
        [--base /a/b/] [--no-build]
  build                          make the release dist/ and print its sizes against the budget
  test  [--full] [--only PART]   run every test (PART: lint, it, web, build, e2e); --full adds the long ones
        [--no-build]
  bench [--runs 5] [--no-build]  time the first page, an answer, 2,000 files, and the evaluation
  pictures [--only NAME]         take the pictures of the promoter's manual, every page, and the style guide
        [--no-build]

Tools are kept in $KAGAMI_TOOLS, or else in kagami-tools in the user's cache folder.
With KAGAMI_INSTALL=never nothing is installed: what is missing is named, with the commands.";

/// Runs the command named by the first word.
///
/// # Errors
/// A [`Failure`] whose text says what went wrong and, where it can be known, what to do.
pub fn run(words: impl Iterator<Item = String>) -> Outcome<()> {
    let mut args = Args::new(words);
    let command = args.command();
    let place = Place::find()?;
    match command.as_deref() {
        Some("setup") => setup::command(&place, args),
        Some("build") => build::command(&place, args),
        Some("serve") => serve::command(&place, args),
        Some("test") => suite::command(&place, args),
        Some("bench") => bench::command(&place, args),
        Some("pictures") => pictures::command(&place, args),
        Some("help" | "--help" | "-h") => {
            println!("{HELP}");
            Ok(())
        }
        Some(other) => Err(Failure::new(format!("there is no command `{other}`\n\n{HELP}"))),
        None => Err(Failure::new(format!("a command is needed\n\n{HELP}"))),
    }
}
