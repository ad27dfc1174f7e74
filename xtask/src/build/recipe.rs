//! Takes a page as it stands in the repository, gives what its links with `data-trunk` name (they mean here what they mean to
//! Trunk), and the rest of the page. Never a parser of HTML: each of these links stands on a line of its own.

use std::path::{Path, PathBuf};

use crate::failure::While;
use crate::{Failure, Outcome};

/// A page and what belongs to it.
#[derive(Default, Debug)]
pub(super) struct Recipe {
    /// The page up to its first link of that kind, without remarks and indentation.
    pub(super) before: String,
    /// The page from behind its last one.
    pub(super) after: String,
    /// The picture in the tab.
    pub(super) icon: PathBuf,
    /// The style sheets, in their order.
    pub(super) sheets: Vec<PathBuf>,
    /// The name of the program.
    pub(super) program: String,
    /// Files and folders to copy, each with the folder of the site that it goes to.
    pub(super) copies: Vec<(PathBuf, String)>,
}

impl Recipe {
    /// Reads the page in this file.
    pub(super) fn read(file: &Path) -> Outcome<Self> {
        let text = std::fs::read_to_string(file).cannot(format!("read {}", file.display()))?;
        Self::of(&text, file.parent().unwrap_or(Path::new("")))
            .map_err(|fault| Failure::new(format!("{}: {fault}", file.display())))
    }

    /// The same for this text; its links start from `folder`.
    fn of(text: &str, folder: &Path) -> Result<Self, String> {
        let mut recipe = Self::default();
        for line in text.lines().map(str::trim).filter(|line| !is_remark(line)) {
            if line.contains(" data-trunk ") {
                recipe.take(line, folder).ok_or_else(|| format!("not understood: {line}"))?;
            } else {
                let part = if recipe.is_empty() { &mut recipe.before } else { &mut recipe.after };
                *part += line;
                part.push('\n');
            }
        }
        if recipe.program.is_empty() { Err("names no program".to_owned()) } else { Ok(recipe) }
    }

    fn is_empty(&self) -> bool {
        self.icon.as_os_str().is_empty() && self.sheets.is_empty() && self.program.is_empty() && self.copies.is_empty()
    }

    /// Adds what this link names; nothing when it says nothing that is known here.
    fn take(&mut self, link: &str, folder: &Path) -> Option<()> {
        let named = || attribute(link, "href").map(|name| folder.join(name));
        match attribute(link, "rel")? {
            "icon" => self.icon = named()?,
            "css" => self.sheets.push(named()?),
            "rust" => self.program = attribute(link, "data-bin")?.into(),
            "copy-file" | "copy-dir" => {
                let to = attribute(link, "data-target-path").unwrap_or_default();
                self.copies.push((named()?, to.to_owned()));
            }
            _ => return None,
        }
        Some(())
    }
}

/// Empty lines too: what is for those who write the page.
fn is_remark(line: &str) -> bool {
    let is_place = line.contains(super::START_PAGE);
    line.is_empty() || line.starts_with("//") || (line.starts_with("<!--") && line.ends_with("-->") && !is_place)
}

/// The value of ` name="value"`.
fn attribute<'a>(link: &'a str, name: &str) -> Option<&'a str> {
    link.split_once(&format!(" {name}=\""))?.1.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::Recipe;

    const PAGE: &str = "<head>
        <!-- for those who write it -->
        <link data-trunk rel=\"icon\" href=\"a.svg\">
        <link data-trunk rel=\"css\" href=\"../style/a.css\">
        <link data-trunk rel=\"css\" href=\"../style/b.css\">
        <link data-trunk rel=\"rust\" href=\"../Cargo.toml\" data-bin=\"app\" data-wasm-opt=\"0\">
        <link data-trunk rel=\"copy-file\" href=\"a.svg\" data-target-path=\"manual\">

        <script>
          // how
          go(); // now
        </script>
        </head>";

    #[test]
    fn what_the_links_name_is_known_and_the_rest_is_the_page() {
        let recipe = Recipe::of(PAGE, Path::new("public")).unwrap_or_default();
        assert_eq!(recipe.program, "app");
        assert_eq!(recipe.icon, PathBuf::from("public/a.svg"));
        assert_eq!(recipe.sheets, ["public/../style/a.css", "public/../style/b.css"].map(PathBuf::from));
        assert_eq!(recipe.copies, [(PathBuf::from("public/a.svg"), "manual".to_owned())]);
        assert_eq!(recipe.before, "<head>\n");
        assert_eq!(recipe.after, "<script>\ngo(); // now\n</script>\n</head>\n");
    }

    #[test]
    fn a_link_that_is_not_known_and_a_page_without_a_program_are_refused() {
        let refused = |text: &str| Recipe::of(text, Path::new("")).is_err();
        assert!(refused(&PAGE.replace("rel=\"css\"", "rel=\"sass\"")));
        assert!(refused("<p>\n"));
    }
}
