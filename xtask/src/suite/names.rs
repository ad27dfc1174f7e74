//! Takes the source of a test program, gives whether it has tests of a name, without compiling it: `file::function`.

use std::path::Path;

use crate::Outcome;
use crate::failure::While;

/// Whether a function of a file in this folder has a name that contains one of these texts.
pub(super) fn any(folder: &Path, names: &[String]) -> Outcome<bool> {
    let doing = format!("read {}", folder.display());
    for entry in std::fs::read_dir(folder).cannot(&doing)? {
        let file = entry.cannot(&doing)?.path();
        let module = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let source = std::fs::read_to_string(&file).cannot(&doing)?;
        if has(&module, &source, names) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn has(module: &str, source: &str, names: &[String]) -> bool {
    let function = |line: &str| {
        let line = line.trim_start().trim_start_matches("async ").strip_prefix("fn ")?;
        line.split_once('(').map(|(name, _)| format!("{module}::{name}"))
    };
    source.lines().filter_map(function).any(|test| names.iter().any(|name| test.contains(name.as_str())))
}

#[cfg(test)]
mod tests {
    use super::has;

    #[test]
    fn a_test_is_found_by_its_file_and_by_any_part_of_its_name() {
        let source = "#[tokio::test]\nasync fn a_full_store_is_told() {\n    other();\n}\n";
        let has = |name: &str| has("stores", source, &[name.to_owned()]);
        assert!(has("stores") && has("full_store") && has("stores::a_full"));
        assert!(!has("other") && !has("telling"));
    }
}
