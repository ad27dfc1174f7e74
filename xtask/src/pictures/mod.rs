//! Takes dist/, gives the pictures of the promoter's manual, in public/manual/, and tells its page how large they are; then
//! every page at four widths, in target/pictures/, and docs/style-guide.html. They show people who do not exist, at a time
//! that stands still: what came out the same is not written anew.

mod files;
mod guide;
mod pages;
mod stage;
mod table;

use std::path::Path;

use pages::PAGES;
use table::{PICTURES, Picture};

use crate::bench::driver::Driver;
use crate::build;
use crate::failure::While;
use crate::place::Place;
use crate::server::{Server, Site};
use crate::setup;
use crate::toolbox::Toolbox;
use crate::{Failure, Outcome, flags};

/// The most bytes that all pictures may have together: they stand in the repository, and go wherever the manual goes.
const MOST: u64 = 600 * 1024;

/// `cargo xtask pictures [--only NAME] [--no-build]`.
pub(crate) fn command(place: &Place, flags: &flags::Pictures) -> Outcome<()> {
    let is_wanted = |name: &str| flags.only.as_deref().is_none_or(|only| only == name);
    let names = || PICTURES.iter().map(|picture| picture.name).chain(PAGES.iter().map(|page| page.name));
    if !names().any(is_wanted) {
        let names: Vec<&str> = names().collect();
        return Err(Failure::new(format!("--only needs one of {}", names.join(", "))));
    }
    let tools = if flags.no_build { setup::browser(place)? } else { build::and_browser(place)? };
    take(place, &tools, is_wanted)
}

fn take(place: &Place, tools: &Toolbox, is_wanted: impl Fn(&str) -> bool + Copy) -> Outcome<()> {
    let browser = setup::chromium().ok_or_else(|| Failure::new("there is no Chromium: run `cargo xtask setup`"))?;
    let driver = Driver::start(&tools.program("chromedriver")?, &browser)?;
    let site = Server::start(Site::new(place.dist()), 0)?;
    let files = files::given(&place.dist())?;
    let folder = place.root.join("public").join("manual");
    let page = folder.join("promoter.html");
    let mut text = std::fs::read_to_string(&page).cannot(format!("read {}", page.display()))?;
    for picture in PICTURES.iter().filter(|picture| is_wanted(picture.name)) {
        let bytes = stage::take(&driver, site.address(), picture, &files)?;
        let file = folder.join(format!("{}.png", picture.name));
        let is_same = std::fs::read(&file).is_ok_and(|old| old == bytes);
        if !is_same {
            std::fs::write(&file, &bytes).cannot(format!("write {}", file.display()))?;
        }
        text = with_size(&text, picture.name, size(&bytes)?);
        println!("{:<16} {:>7} bytes{}", picture.name, bytes.len(), if is_same { ", as it was" } else { "" });
    }
    std::fs::write(&page, text).cannot(format!("write {}", page.display()))?;
    guide::take(&driver, site.address(), place, &files, is_wanted)?;
    hold_to_budget(&folder)
}

/// Width and height, which stand in the first bytes of a PNG.
fn size(png: &[u8]) -> Outcome<[u32; 2]> {
    let number = |at: usize| {
        let bytes = png.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
        bytes.map(u32::from_be_bytes).ok_or_else(|| Failure::new("the browser took no picture"))
    };
    Ok([number(16)?, number(20)?])
}

/// The page with the size of this picture, so that nothing moves while it loads.
fn with_size(page: &str, name: &str, [width, height]: [u32; 2]) -> String {
    let source = format!("src=\"{name}.png\"");
    let Some((before, after)) = page.split_once(&source) else { return page.to_owned() };
    // Up to its description, which stands behind its size.
    let rest = after.find(" alt=").and_then(|at| after.get(at..)).unwrap_or(after);
    format!("{before}{source} width=\"{width}\" height=\"{height}\"{rest}")
}

/// A failure when all pictures together are too big.
fn hold_to_budget(folder: &Path) -> Outcome<()> {
    let size = |picture: &Picture| std::fs::metadata(folder.join(format!("{}.png", picture.name)));
    let bytes: u64 = PICTURES.iter().filter_map(|picture| size(picture).ok()).map(|metadata| metadata.len()).sum();
    println!("together {bytes} bytes of {MOST}; the next build takes them into dist/");
    if bytes <= MOST {
        Ok(())
    } else {
        Err(Failure::new("the pictures are too big together: crop them, or lower a scale"))
    }
}

#[cfg(test)]
mod tests {
    use super::{size, with_size};

    #[test]
    fn the_size_is_read_from_the_picture_and_written_into_the_page() {
        let png = [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), &[0, 0, 2, 0xa1], &[0, 0, 1, 0]].concat();
        assert_eq!(size(&png).ok(), Some([673, 256]));
        assert!(size(b"\x89PNG").is_err());
        let page = "<img src=\"few.png\" alt=\"a\"><img src=\"few-2.png\" width=\"1\" height=\"2\" alt=\"b\">";
        let once = with_size(page, "few", [673, 256]);
        assert!(once.starts_with(
            "<img src=\"few.png\" width=\"673\" height=\"256\" alt=\"a\"><img src=\"few-2.png\" width=\"1\""
        ));
        assert_eq!(with_size(&once, "few", [673, 256]), once);
        assert_eq!(with_size(page, "none", [1, 1]), page);
    }
}
