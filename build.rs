//! Takes public/catalog.json, gives its text without white space and its digest for `include_str!`: less to load, and
//! what the same content always gives is not worked out again at every start. The part that only the group session
//! reads comes apart, so that who answers questions does not load it.
//! Never changes the content, never checks its rules: tests/it does.

#[expect(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "The module is the app's own; this program needs little of it."
)]
#[path = "src/domain/json/mod.rs"]
mod json;
#[expect(dead_code, reason = "The module is the app's own; the one above names it.")]
#[path = "src/domain/signs.rs"]
mod signs;

use std::{env, error::Error, fs, path::Path};

use sha2::{Digest, Sha256};

const CATALOG: &str = "public/catalog.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={CATALOG}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/domain/json");
    println!("cargo::rerun-if-changed=src/domain/signs.rs");
    let text = fs::read_to_string(CATALOG)?;
    let value = json::parse(text.as_bytes()).map_err(|fault| format!("{CATALOG}: {fault:?}"))?;
    let canonical = json::canonical(&value);
    let digest = Sha256::digest(canonical.as_bytes());
    let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let digest: String = digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)).collect();
    let folder = env::var_os("OUT_DIR").ok_or("cargo names no OUT_DIR")?;
    let (catalog, group) = apart(&compact(&text)).ok_or("public/catalog.json does not end with `group`")?;
    fs::write(Path::new(&folder).join("catalog.json"), catalog)?;
    fs::write(Path::new(&folder).join("group.json"), group)?;
    fs::write(Path::new(&folder).join("catalog.sha256"), digest)?;
    Ok(())
}

/// The text without white space between its tokens, and with its keys in the order of the file: sorted, they would be
/// 1 KB more in gzip.
fn compact(text: &str) -> String {
    let (mut is_string, mut is_escaped) = (false, false);
    let mut keep = |sign: &char| {
        let is_kept = is_string || !sign.is_ascii_whitespace();
        match sign {
            '"' if !is_escaped => is_string = !is_string,
            _ => {}
        }
        is_escaped = is_string && !is_escaped && *sign == '\\';
        is_kept
    };
    text.chars().filter(|sign| keep(sign)).collect()
}

/// The catalogue without its last field, and an object with that field alone.
fn apart(text: &str) -> Option<(String, String)> {
    let (before, group) = text.split_once(r#","group":{"#)?;
    Some(([before, "}"].concat(), [r#"{"group":{"#, group].concat()))
}
