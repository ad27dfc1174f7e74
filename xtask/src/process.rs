//! Takes a command, gives its outcome: shown as it runs, quietly read, or shown while its tests are counted.
//! Never goes through a shell.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::While;
use crate::{Failure, Outcome};

/// Tests that ran, as their runners said.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

/// The file called `name` in one of the folders of `path`.
pub(crate) fn find_in(path: &OsStr, name: &str) -> Option<PathBuf> {
    std::env::split_paths(path).map(|folder| folder.join(name)).find(|file| is_program(file))
}

/// The file called `name` on the PATH this process was started with.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    find_in(&std::env::var_os("PATH").unwrap_or_default(), name)
}

/// Whether this file can be run.
pub(crate) fn is_program(file: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::metadata(file).is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
    }
    #[cfg(not(unix))]
    {
        file.is_file()
    }
}

/// What a program prints on its standard output, if it ends well.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let done = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    done.status.success().then(|| String::from_utf8_lossy(&done.stdout).trim().to_owned())
}

/// Runs a program to its end, showing what it prints.
pub(crate) fn run(command: &mut Command) -> Outcome<()> {
    let status = command.stdin(Stdio::null()).status().cannot(format!("run {}", shown(command)))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{} ended with {status}", shown(command)))) }
}

/// Runs a program that says much to its end: in a terminal as it goes, elsewhere only what it said when it failed.
pub(crate) fn run_or_quote(command: &mut Command) -> Outcome<()> {
    if std::io::stderr().is_terminal() { run(command) } else { run_quietly(command) }
}

/// Runs a program silently to its end; what it printed is part of the failure.
pub(crate) fn run_quietly(command: &mut Command) -> Outcome<()> {
    let done = command.stdin(Stdio::null()).output().cannot(format!("run {}", shown(command)))?;
    if done.status.success() {
        return Ok(());
    }
    let said = [done.stdout, done.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    let lines: Vec<&str> = said.lines().collect();
    let last = lines.get(lines.len().saturating_sub(40)..).unwrap_or_default().join("\n");
    Err(Failure::new(format!("{} ended with {}\n{last}", shown(command), done.status)))
}

/// Runs test programs to their end, showing what they print and adding up their closing lines.
pub(crate) fn run_tests(command: &mut Command, counts: &mut Counts) -> Outcome<()> {
    let (reader, writer) = std::io::pipe().cannot("open a pipe")?;
    let errors = writer.try_clone().cannot("open a pipe")?;
    command.stdin(Stdio::null()).stdout(writer).stderr(errors);
    let doing = format!("run {}", shown(command));
    let mut child = command.spawn().cannot(&doing)?;
    // The command keeps its ends of the pipe open, which would keep the loop below waiting.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut lines = BufReader::new(reader);
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line).cannot(&doing)? > 0 {
        let text = String::from_utf8_lossy(&line);
        print!("{text}");
        let found = closing_line(&text).unwrap_or_default();
        counts.passed += found.passed;
        counts.failed += found.failed;
        line.clear();
    }
    let status = child.wait().cannot(&doing)?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{} ended with {status}", shown(command)))) }
}

/// The command as a person would type it.
pub(crate) fn shown(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    command.get_args().fold(name, |text, word| format!("{text} {}", word.to_string_lossy()))
}

/// The numbers in the last line of `cargo test` and of wasm-bindgen's runner: `test result: ok. 3 passed; 0 failed; …`.
fn closing_line(line: &str) -> Option<Counts> {
    let plain = without_colour(line);
    let words: Vec<&str> = plain.trim().strip_prefix("test result:")?.split([' ', ';', '.']).collect();
    let before = |word: &str| {
        words.windows(2).find_map(|pair| match pair {
            [number, name] if *name == word => number.parse().ok(),
            _ => None,
        })
    };
    Some(Counts { passed: before("passed").unwrap_or(0), failed: before("failed").unwrap_or(0) })
}

fn without_colour(line: &str) -> String {
    let mut inside = false;
    let keep = |c: &char| {
        let starts = *c == '\u{1b}';
        let ends = inside && *c == 'm';
        let shown = !inside && !starts;
        inside = (inside || starts) && !ends;
        shown
    };
    line.chars().filter(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::{Counts, closing_line};

    #[test]
    fn closing_lines_are_counted() {
        let lines = [
            ("test result: ok. 3 passed; 1 failed; 0 ignored; finished in 0.00s", Some((3, 1))),
            ("\u{1b}[32mtest result: \u{1b}[1mok\u{1b}[0m. 4 passed; 0 failed", Some((4, 0))),
            ("running 3 tests", None),
        ];
        for (line, expected) in lines {
            let expected = expected.map(|(passed, failed)| Counts { passed, failed });
            assert_eq!(closing_line(line), expected, "{line}");
        }
    }
}
