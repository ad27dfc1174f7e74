//! Takes the built index.html, gives what stands in it: scripts, files it names, and what the policy would block.
//! Never a full HTML parser: it reads the page that this project's own build writes.

/// One tag with its attributes as written, and the text after it.
struct Tag<'a> {
    name: &'a str,
    inside: &'a str,
    after: &'a str,
}

/// The text of every style that stands in the page itself.
pub(crate) fn inline_styles(html: &str) -> Vec<&str> {
    tags(html)
        .into_iter()
        .filter(|tag| tag.name == "style")
        .filter_map(|tag| tag.after.split("</style").next())
        .collect()
}

/// The text of every script that stands in the page itself and runs.
pub(crate) fn inline_scripts(html: &str) -> Vec<&str> {
    let runs = |tag: &Tag<'_>| tag.name == "script" && attribute(tag.inside, "src").is_none() && is_code(tag.inside);
    tags(html).into_iter().filter(runs).filter_map(|tag| tag.after.split("</script").next()).collect()
}

/// Every file that a browser loads for this page: links, scripts and images, and what the inline scripts import.
pub(crate) fn files(html: &str) -> Vec<&str> {
    let imported = inline_scripts(html).into_iter().flat_map(|script| quoted(script));
    let all = named(html).into_iter().chain(imported);
    all.map(|path| path.strip_prefix("./").unwrap_or(path)).collect()
}

/// Every address of a link, a script or an image in the page's markup.
pub(super) fn named(html: &str) -> Vec<&str> {
    tags(html).iter().filter_map(loaded).collect()
}

/// The file that this tag makes a browser load.
fn loaded<'a>(tag: &Tag<'a>) -> Option<&'a str> {
    match tag.name {
        "link" => attribute(tag.inside, "href"),
        "script" | "img" => attribute(tag.inside, "src"),
        _ => None,
    }
}

/// What would not work below every path, or under the policy.
pub(crate) fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for tag in tags(html) {
        if tag.name == "style" || attribute(tag.inside, "style").is_some() {
            faults.push(format!("<{}>: the policy blocks inline styles", tag.name));
        }
        let handler = tag.inside.split_whitespace().find(|word| word.starts_with("on") && word.contains('='));
        if let Some(handler) = handler {
            faults.push(format!("<{}>: the policy blocks {handler}", tag.name));
        }
        let paths = ["href", "src"].into_iter().filter_map(|name| attribute(tag.inside, name));
        for path in paths.filter(|path| path.starts_with('/')) {
            faults.push(format!("<{}>: {path} is not relative, so it fails below a sub-path", tag.name));
        }
    }
    for path in inline_scripts(html).into_iter().flat_map(quoted).filter(|path| path.starts_with('/')) {
        faults.push(format!("<script>: {path} is not relative, so it fails below a sub-path"));
    }
    faults
}

/// Browsers cannot check `integrity` on a preload that is fetched: they warn, and Chromium may load the file twice.
pub(crate) fn without_preload_integrity(html: &str) -> String {
    without(html, |tag| tag.name == "link" && attribute(tag.inside, "as") == Some("fetch"))
}

/// The page without indentation, empty lines and lines of remarks, in its markup and in its scripts.
pub(crate) fn without_remarks(html: &str) -> String {
    let is_remark = |line: &str| line.starts_with("//") || (line.starts_with("<!--") && line.ends_with("-->"));
    let lines = html.lines().map(str::trim).filter(|line| !line.is_empty() && !is_remark(line));
    lines.fold(String::new(), |text, line| text + line + "\n")
}

/// The page without checksums of the files it names.
pub(crate) fn without_integrity(html: &str) -> String {
    without(html, |_| true)
}

fn without(html: &str, is_meant: impl Fn(&Tag<'_>) -> bool) -> String {
    let mut text = html.to_owned();
    for tag in tags(html).iter().filter(|tag| is_meant(tag)) {
        if let Some(value) = attribute(tag.inside, "integrity") {
            let shorter = tag.inside.replace(&format!(" integrity=\"{value}\""), "");
            text = text.replace(tag.inside, &shorter);
        }
    }
    text
}

/// The page with this style sheet in itself, in place of all it named: the first picture waits for no further file.
pub(crate) fn with_one_sheet(html: &str, sheet: &str) -> String {
    let mut text = html.to_owned();
    let is_sheet = |tag: &&Tag<'_>| tag.name == "link" && attribute(tag.inside, "rel") == Some("stylesheet");
    for (place, tag) in tags(html).iter().filter(is_sheet).enumerate() {
        let new = if place == 0 { format!("<style>{sheet}</style>") } else { String::new() };
        text = text.replace(&format!("<{}>", tag.inside), &new);
    }
    text
}

/// The page with everything that a browser is to fetch at once before the first style and script, the module before all.
pub(crate) fn with_links_first(html: &str) -> String {
    const EARLY: [&str; 3] = ["preload", "modulepreload", "stylesheet"];
    let place = |tag: &Tag<'_>| {
        let is_kind = |rel: &&str| attribute(tag.inside, "rel") == Some(rel);
        EARLY.iter().position(is_kind).filter(|_| tag.name == "link")
    };
    let mut links: Vec<(usize, String)> =
        tags(html).iter().filter_map(|tag| Some((place(tag)?, format!("<{}>", tag.inside)))).collect();
    let rest = links.iter().fold(html.to_owned(), |page, (_, link)| page.replace(link, ""));
    links.sort();
    let links: String = links.into_iter().map(|(_, link)| link + "\n    ").collect();
    let place = tags(&rest).into_iter().find(|tag| ["style", "script"].contains(&tag.name));
    match place.and_then(|tag| rest.split_once(&format!("<{}>", tag.inside)).map(|parts| (tag.inside, parts))) {
        Some((tag, (before, after))) => format!("{before}{links}<{tag}>{after}"),
        None => rest,
    }
}

fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let Some((inside, after)) = after.split_once('>') else {
            break;
        };
        let name = inside.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
        found.push(Tag { name, inside, after });
        // The text of a script or a style is no markup.
        rest = match name {
            "script" => after.split_once("</script").map_or("", |(_, after)| after),
            "style" => after.split_once("</style").map_or("", |(_, after)| after),
            _ => after,
        };
    }
    found
}

fn is_code(inside: &str) -> bool {
    matches!(attribute(inside, "type"), None | Some("module" | "text/javascript"))
}

/// The value of ` name="value"`.
fn attribute<'a>(inside: &'a str, name: &str) -> Option<&'a str> {
    let start = format!(" {name}=\"");
    let at = inside.find(&start)? + start.len();
    inside.get(at..)?.split('"').next()
}

/// Every text between quotes, of either kind, within one line.
fn quoted(script: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = script;
    while let Some(at) = rest.find(['"', '\'']) {
        let (_, after) = rest.split_at(at);
        let quote = if after.starts_with('"') { '"' } else { '\'' };
        let after = after.get(1..).unwrap_or_default();
        let Some((text, next)) = after.split_once(quote) else {
            break;
        };
        if !text.contains('\n') {
            found.push(text);
        }
        rest = next;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{
        faults, files, inline_scripts, inline_styles, with_links_first, with_one_sheet, without_preload_integrity,
        without_remarks,
    };

    const PAGE: &str = "<head><link rel=\"stylesheet\" href=\"./a.css\" integrity=\"x\"/>\
        <link rel=\"preload\" href=\"./a.wasm\" crossorigin=\"anonymous\" integrity=\"sha384-q\" as=\"fetch\">\
        <!-- <link href=\"./none.css\"> --><script type=\"module\">import init from './a.js';\nawait init('./a.wasm');</script>\
        <script type=\"application/json\" id=\"d\">{\"file\":\"./data.json\"}</script></head><a href=\"./schema/x.json\">x</a>";

    #[test]
    fn the_files_of_the_page_are_those_a_browser_loads() {
        let mut found = files(PAGE);
        found.sort_unstable();
        found.dedup();
        assert_eq!(found, ["a.css", "a.js", "a.wasm"]);
    }

    #[test]
    fn a_data_block_is_no_script() {
        assert_eq!(inline_scripts(PAGE), ["import init from './a.js';\nawait init('./a.wasm');"]);
    }

    #[test]
    fn only_the_fetched_preload_loses_its_integrity() {
        let page = without_preload_integrity(PAGE);
        assert!(!page.contains("sha384-q") && page.contains("integrity=\"x\""), "{page}");
    }

    #[test]
    fn what_the_policy_blocks_or_a_sub_path_breaks_is_named() {
        assert!(faults(PAGE).is_empty());
        for bad in [
            "<p style=\"x\">",
            "<style>",
            "<body onload=\"x\">",
            "<img src=\"/x.png\">",
            "<script>import('/x.js')</script>",
        ] {
            assert_eq!(faults(bad).len(), 1, "{bad}");
        }
    }

    #[test]
    fn what_is_fetched_at_once_stands_before_the_first_script() {
        let page = with_links_first(PAGE);
        let places = ["as=\"fetch\"", "a.css", "<script"].map(|part| page.find(part));
        assert!(places.is_sorted() && places.iter().all(Option::is_some), "{page}");
        assert_eq!(page.matches("<link").count(), PAGE.matches("<link").count(), "{page}");
    }

    #[test]
    fn what_is_fetched_at_once_stands_before_a_style_in_the_page() {
        let page = with_links_first(&with_one_sheet(PAGE, "p{}"));
        let places = ["as=\"fetch\"", "<style", "<script"].map(|part| page.find(part));
        assert!(places.is_sorted() && places.iter().all(Option::is_some), "{page}");
    }

    #[test]
    fn remarks_are_for_those_who_write_the_page() {
        let page = "<p>\n  <!-- why -->\n\n  <script>\n    // how\n    go(); // now\n  </script>\n</p>\n";
        assert_eq!(without_remarks(page), "<p>\n<script>\ngo(); // now\n</script>\n</p>\n");
    }

    #[test]
    fn one_sheet_takes_the_place_of_all() {
        let html = r#"<link rel="icon" href="a.svg"><link rel="stylesheet" href="./a.css"/><link rel="stylesheet" href="./b.css"/><p>"#;
        let expected = r#"<link rel="icon" href="a.svg"><style>p > a{}</style><p>"#;
        let page = with_one_sheet(html, "p > a{}");
        assert_eq!(page, expected);
        assert_eq!(inline_styles(&page), ["p > a{}"]);
    }
}
