//! Takes style sheets, gives them as one text, in what is handed out a small one.

use std::path::PathBuf;

use crate::failure::While;
use crate::toolbox::Toolbox;
use crate::{Outcome, process};

/// The sheets in their order, made small where there are tools for it.
pub(super) fn joined(sheets: &[PathBuf], small: Option<&Toolbox>) -> Outcome<String> {
    let mut text = String::new();
    for sheet in sheets {
        text += &std::fs::read_to_string(sheet).cannot(format!("read {}", sheet.display()))?;
    }
    let Some(tools) = small else { return Ok(text) };
    let whole = tools.room()?.join("whole.css");
    let doing = format!("make {} smaller", whole.display());
    std::fs::write(&whole, text).cannot(&doing)?;
    // Whose values they are stands in licenses.txt and on the about page.
    let words = ["--minify", "--legal-comments=none", "--log-level=warning", "--allow-overwrite"];
    process::run(tools.command("esbuild").args(words).arg(format!("--outfile={}", whole.display())).arg(&whole))?;
    Ok(std::fs::read_to_string(&whole).cannot(doing)?.trim_end().to_owned())
}
