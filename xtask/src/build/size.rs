//! Takes the built dist/, gives a table of its sizes (raw, gzip level 9, brotli level 11, both by Node.js) and holds the first
//! page and the one file against their budgets. Never counts a file that the first page does not load.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::budget::{BROTLI_KB, GZIP_KB, KB, WHOLE_KB};
use super::whole;
use crate::failure::While;
use crate::toolbox::Toolbox;
use crate::{Failure, Outcome, process};

/// Compresses, from the folder of the project.
const MEASURE: &str = "xtask/node/sizes.mjs";

/// Bytes of one file, or of several together.
#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// One file of dist/.
struct Row {
    name: String,
    size: Size,
    /// Whether the first page loads it.
    first: bool,
}

/// Prints the table; a failure when the first page or the one file is over budget.
pub(super) fn report(dist: &Path, tools: &Toolbox) -> Outcome<()> {
    let rows = rows(dist, tools)?;
    println!("\n{:<44} {:>9} {:>9} {:>9}   KB = 1,024 bytes", "file (* = first page)", "raw", "gzip -9", "brotli 11");
    for row in &rows {
        println!("{}", line(&format!("{} {}", if row.first { '*' } else { ' ' }, row.name), row.size));
    }
    println!("\nFirst page by part");
    for part in ["wasm", "js", "css", "html"] {
        println!("{}", line(&format!("  {part}"), sum(rows.iter().filter(|row| row.first && row.ending() == part))));
    }
    let others = |row: &&Row| row.first && !["wasm", "js", "css", "html"].contains(&row.ending());
    println!("{}", line("  others", sum(rows.iter().filter(others))));
    let total = sum(rows.iter().filter(|row| row.first));
    println!("{}", line("  together", total));
    println!("{:<44} {:>9} {GZIP_KB:>9.1} {BROTLI_KB:>9.1}", "  budget", "");
    let whole = sum(rows.iter().filter(|row| row.name == whole::NAME));
    println!("{}", line(&format!("  {}", whole::NAME), whole));
    println!("{:<44} {WHOLE_KB:>9.1}\n", "  budget");
    verdict(total, whole)
}

/// Bytes at gzip's level 9.
pub(crate) fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn verdict(first: Size, whole: Size) -> Outcome<()> {
    let held = [
        ("the first page after brotli", kb(first.brotli), BROTLI_KB),
        ("the first page after gzip", kb(first.gzip), GZIP_KB),
        ("the one file", kb(whole.raw), WHOLE_KB),
    ];
    let over = held.into_iter().filter(|(_, size, most)| size > most);
    let over: Vec<_> = over
        .map(|(name, size, most)| {
            format!("{name} has {size:.1} KB, {:.1} more than its budget of {most:.0}", size - most)
        })
        .collect();
    if over.is_empty() { Ok(()) } else { Err(Failure::new(format!("too big: {}", over.join("; ")))) }
}

/// Every file, the first page's first, bigger ones before smaller ones.
fn rows(dist: &Path, tools: &Toolbox) -> Outcome<Vec<Row>> {
    let html =
        std::fs::read_to_string(dist.join("index.html")).cannot(format!("read the page in {}", dist.display()))?;
    let files = files(dist)?;
    let said = process::output(tools.command("node").arg(MEASURE).args(&files));
    let said = said.ok_or_else(|| Failure::new(format!("{MEASURE} failed")))?;
    let mut rows = Vec::new();
    for (file, line) in files.iter().zip(said.lines()) {
        let name = file.strip_prefix(dist).unwrap_or(file).to_string_lossy().replace('\\', "/");
        let numbers: Vec<usize> = line.split(' ').filter_map(|number| number.parse().ok()).collect();
        let [raw, gzip, brotli] = numbers[..] else {
            return Err(Failure::new(format!("{MEASURE} says of {name}: {line}")));
        };
        let first = name == "index.html" || html.contains(&format!("\"./{name}\""));
        rows.push(Row { name, size: Size { raw, gzip, brotli }, first });
    }
    rows.sort_by_key(|row| (!row.first, std::cmp::Reverse(row.size.brotli)));
    Ok(rows)
}

fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let doing = format!("read {}", folder.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).cannot(&doing)? {
        let path = entry.cannot(&doing)?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

fn sum<'a>(rows: impl Iterator<Item = &'a Row>) -> Size {
    rows.fold(Size::default(), |all, row| Size {
        raw: all.raw + row.size.raw,
        gzip: all.gzip + row.size.gzip,
        brotli: all.brotli + row.size.brotli,
    })
}

#[expect(clippy::cast_precision_loss, reason = "a file of this app is far smaller than 2^52 bytes")]
fn kb(bytes: usize) -> f64 {
    bytes as f64 / KB
}

fn line(name: &str, size: Size) -> String {
    format!("{name:<44} {:>9.1} {:>9.1} {:>9.1}", kb(size.raw), kb(size.gzip), kb(size.brotli))
}

impl Row {
    fn ending(&self) -> &str {
        self.name.rsplit('.').next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Size, verdict};

    #[test]
    fn a_page_over_either_budget_fails() {
        let size = |gzip: usize, brotli: usize| Size { raw: 0, gzip: gzip * 1024, brotli: brotli * 1024 };
        let held = |gzip, brotli| verdict(size(gzip, brotli), Size::default());
        assert!(held(406, 322).is_ok());
        assert!(held(407, 100).is_err());
        assert!(held(100, 323).is_err());
    }

    #[test]
    fn the_one_file_is_held_to_its_own_bytes() {
        let whole = |kb: usize| Size { raw: kb * 1024, gzip: 0, brotli: 0 };
        assert!(verdict(Size::default(), whole(872)).is_ok());
        assert!(verdict(Size::default(), whole(873)).is_err());
    }
}
