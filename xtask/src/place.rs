//! Takes the environment, gives the folders everything else uses: the project, its dist/, the tools.
//! Never creates one of them.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::While;
use crate::{Failure, Outcome};

/// The folders of one run.
#[derive(Clone)]
pub(crate) struct Place {
    /// The project: the folder of the workspace's Cargo.toml.
    pub(crate) root: PathBuf,
    /// Where tools are kept between runs and between checkouts.
    pub(crate) tools: PathBuf,
}

impl Place {
    /// Reads `CARGO_MANIFEST_DIR` (set by cargo), `KAGAMI_TOOLS`, `XDG_CACHE_HOME` and `HOME`.
    pub(crate) fn find() -> Outcome<Self> {
        let manifest =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest.parent().map(Path::to_path_buf);
        let root = root.ok_or_else(|| Failure::new("the folder of xtask has no parent"))?;
        let tools = std::path::absolute(tools_folder()?).cannot("find the tools folder")?;
        Ok(Self { root, tools })
    }

    /// The built site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The version of a package in Cargo.lock.
    pub(crate) fn locked_version(&self, package: &str) -> Outcome<String> {
        let file = self.root.join("Cargo.lock");
        let text = std::fs::read_to_string(&file).cannot(format!("read {}", file.display()))?;
        version_in_lock(&text, package)
            .ok_or_else(|| Failure::new(format!("{} names no package `{package}`", file.display())))
    }
}

fn tools_folder() -> Outcome<PathBuf> {
    let given = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let cache = || given("XDG_CACHE_HOME").or_else(|| given("HOME").map(|home| home.join(".cache")));
    given("KAGAMI_TOOLS")
        .or_else(|| cache().map(|folder| folder.join("kagami-tools")))
        .ok_or_else(|| Failure::new("no folder for tools: set KAGAMI_TOOLS to one you may write"))
}

/// The first version listed for `package`: lines `name = "…"` and then `version = "…"`.
fn version_in_lock(text: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = text.lines().skip_while(|line| *line != name);
    lines.next()?;
    Some(lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::version_in_lock;

    #[test]
    fn the_version_of_the_named_package_is_read() {
        let lock =
            "[[package]]\nname = \"a\"\nversion = \"1.2.3\"\n\n[[package]]\nname = \"ab\"\nversion = \"9.0.0\"\n";
        assert_eq!(version_in_lock(lock, "ab").as_deref(), Some("9.0.0"));
        assert_eq!(version_in_lock(lock, "b"), None);
    }
}
