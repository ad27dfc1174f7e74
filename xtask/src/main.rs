//! Takes the words after `cargo xtask`, runs that command, and gives the exit code: 0, or 1 with one message.
//! Never does work itself: see `lib.rs`.

use std::process::ExitCode;

fn main() -> ExitCode {
    match xtask::run(std::env::args_os().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nerror: {failure}");
            ExitCode::FAILURE
        }
    }
}
