//! Takes public/catalog.json, gives its text without white space and its digest for `include_str!`: less to load, and
//! what the same content always gives is not worked out again at every start. The part that only the group session
//! reads comes apart, so that who answers questions does not load it.
//! Never changes the content, never checks its rules: tests/it does.

use std::{env, error::Error, fs, path::Path};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const CATALOG: &str = "public/catalog.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={CATALOG}");
    println!("cargo::rerun-if-changed=build.rs");
    let mut catalog: Value = serde_json::from_str(&fs::read_to_string(CATALOG)?)?;
    let mut sorted = catalog.clone();
    sorted.sort_all_objects();
    let digest = base16ct::lower::encode_string(&Sha256::digest(sorted.to_string()));
    // Keys keep the order of the file: sorted, they would be 1 KB more in gzip.
    let group =
        catalog.as_object_mut().and_then(|it| it.shift_remove("group")).ok_or("the catalogue has no `group`")?;
    let folder = env::var_os("OUT_DIR").ok_or("cargo names no OUT_DIR")?;
    fs::write(Path::new(&folder).join("catalog.json"), catalog.to_string())?;
    fs::write(Path::new(&folder).join("group.json"), json!({ "group": group }).to_string())?;
    fs::write(Path::new(&folder).join("catalog.sha256"), digest)?;
    Ok(())
}
