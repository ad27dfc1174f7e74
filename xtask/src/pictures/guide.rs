//! Takes dist/, gives every page at four widths in target/pictures/, and docs/style-guide.html: the parts of the pages as
//! they are on them, in each of their states, beside the style sheets of the repository.

use serde_json::Value;

use super::pages::{PAGES, Page, STATES};
use super::stage;
use crate::bench::driver::{Driver, Session};
use crate::bench::submissions::File;
use crate::failure::While;
use crate::place::Place;
use crate::{Failure, Outcome};

/// The widths that every page is taken at, in CSS pixels.
const WIDTHS: [u32; 4] = [360, 768, 1280, 1920];

/// The style sheets, in the order in which the pages have them.
const SHEETS: [&str; 7] = ["tokens", "base", "layout", "parts", "charts", "group", "present"];

/// Takes the pages that are wanted; the style guide only where all are.
pub(super) fn take(
    driver: &Driver,
    site: &str,
    place: &Place,
    files: &[File],
    is_wanted: impl Fn(&str) -> bool,
) -> Outcome<()> {
    let folder = place.root.join("target").join("pictures");
    std::fs::create_dir_all(&folder).cannot(format!("make {}", folder.display()))?;
    let (mut sections, mut rules) = (Vec::new(), String::new());
    for page in PAGES.iter().filter(|page| is_wanted(page.name)) {
        let session = stage::play(driver, site, &page.picture(), files)?;
        sections.extend([section(&session, page)?, states(&session, page)?]);
        rules = lines(&session.script("return kagami.stateRules()")?).join("\n");
        for width in WIDTHS {
            let file = folder.join(format!("{}-{width}.png", page.name));
            let bytes = stage::whole(&session, width)?;
            std::fs::write(&file, bytes).cannot(format!("write {}", file.display()))?;
        }
        println!("{:<20} at {WIDTHS:?}", page.name);
    }
    if PAGES.iter().all(|page| is_wanted(page.name)) {
        let guide = place.root.join("docs").join("style-guide.html");
        std::fs::write(&guide, whole(&sections.concat(), &rules)).cannot(format!("write {}", guide.display()))?;
        println!("{}", guide.display());
    }
    Ok(())
}

/// The parts of a page, each as it is there.
fn section(session: &Session<'_>, page: &Page) -> Outcome<String> {
    let part = |(title, selector): &(&str, &str)| {
        let markup = session.script_with("return kagami.markup(arguments[0])", vec![(*selector).into()])?;
        let markup = markup.as_str().unwrap_or_default().to_owned();
        if markup.is_empty() {
            return Err(Failure::new(format!("{} has no {selector}", page.name)));
        }
        Ok(format!(
            "<section class=\"guide__part\">\n<h2>{title}</h2>\n<p class=\"guide__name\">{selector}（{}）</p>\n{markup}\n</section>\n",
            page.name
        ))
    };
    page.parts.iter().map(part).collect()
}

/// What can be pressed on a page: as it is, pointed at, and with the focus.
fn states(session: &Session<'_>, page: &Page) -> Outcome<String> {
    let part = |(title, _, selector): &(&str, &str, &str)| {
        let copies = lines(&session.script_with("return kagami.states(arguments[0])", vec![(*selector).into()])?);
        if copies.is_empty() {
            return Err(Failure::new(format!("{} has no {selector}", page.name)));
        }
        let copies = ["ふだん", "指したとき", "フォーカスがあるとき"].into_iter().zip(copies);
        let figures =
            copies.map(|(state, copy)| format!("<figure>\n<figcaption>{state}</figcaption>\n{copy}\n</figure>\n"));
        Ok(format!(
            "<section class=\"guide__part\">\n<h2>{title}</h2>\n<p class=\"guide__name\">{selector}（{}）</p>\n\
             <div class=\"guide__states\">\n{}</div>\n</section>\n",
            page.name,
            figures.collect::<String>()
        ))
    };
    STATES.iter().filter(|(_, name, _)| *name == page.name).map(part).collect()
}

/// The texts in a list that a script gave.
fn lines(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn whole(sections: &str, rules: &str) -> String {
    let sheets = SHEETS.map(|sheet| format!("<link rel=\"stylesheet\" href=\"../style/{sheet}.css\">\n")).concat();
    format!(
        "<!doctype html>\n<!-- Written by `cargo xtask pictures`: not to be edited. -->\n<html lang=\"ja\">\n<head>\n\
         <meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>部品の一覧 | かがみ</title>\n{sheets}<style>\n\
         .guide {{ display: grid; gap: 2rem; max-width: 70rem; margin: 0 auto; padding: 2rem 1rem; }}\n\
         .guide__part {{ display: grid; gap: 0.5rem; min-width: 0; padding-top: 1rem; border-top: 1px solid; }}\n\
         .guide__name {{ font-family: monospace; }}\n\
         .guide__states {{ display: grid; gap: 1.5rem; }}\n\
         .guide__states figure {{ display: grid; grid-template-columns: 10rem minmax(0, 1fr); align-items: center; }}\n\
         .guide__states figure > :is(a, button) {{ justify-self: start; }}\n\
         .guide :is(.site-header, .site-footer, .question-nav, .present__bar, .chosen-topics) {{ position: static; }}\n\
         /* From the style sheets: what is pointed at, and what has the focus. */\n{rules}\n</style>\n</head>\n<body>\n<main class=\"guide\">\n<h1>部品の一覧</h1>\n\
         <p>画面の部品を、画面にあるとおりに並べたものです。ここでは動きません。</p>\n{sections}</main>\n</body>\n</html>\n"
    )
}
