//! Takes a request's path, gives the file it means. Never gives a file outside the folder.

use std::path::{Component, Path, PathBuf};

/// What a path means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    File(PathBuf),
    /// The same page at its proper address, with the slash without which its relative links would fail.
    Elsewhere(String),
    Nothing,
}

/// `folder` is canonical; `base` begins and ends with `/`; `url` is the raw path and query.
pub(super) fn resolve(folder: &Path, base: &str, url: &str) -> Target {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let Some(path) = decode(path) else {
        return Target::Nothing;
    };
    if format!("{path}/") == base {
        return Target::Elsewhere(base.to_owned());
    }
    let Some(inner) = path.strip_prefix(base) else {
        return Target::Nothing;
    };
    if !is_plain(inner) {
        return Target::Nothing;
    }
    let mut file = folder.join(inner);
    if file.is_dir() {
        if !inner.is_empty() && !inner.ends_with('/') {
            return Target::Elsewhere(format!("{path}/"));
        }
        file.push("index.html");
    }
    // A link inside the folder must not lead out of it either.
    match file.canonicalize() {
        Ok(file) if file.starts_with(folder) && file.is_file() => Target::File(file),
        _ => Target::Nothing,
    }
}

/// Only names below the folder: no `..`, no root, no drive, no backslash, no NUL.
fn is_plain(inner: &str) -> bool {
    let names = Path::new(inner).components().all(|part| matches!(part, Component::Normal(_)));
    names && !inner.contains(['\\', '\0', '\r', '\n']) && !inner.starts_with('/')
}

/// Undoes percent-encoding; nothing for a broken escape or bytes that are not UTF-8.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' { digit(rest.next()?)? * 16 + digit(rest.next()?)? } else { byte });
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
