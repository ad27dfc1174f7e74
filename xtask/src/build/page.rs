//! Takes a recipe and what it is to hold, gives the finished page: links and style first, then the policy, then the scripts.
//! Above the policy stands only what is fetched or drawn at once: a browser that meets a policy in a page stops looking
//! ahead for what to load, which costs a slow PC a tenth of a second.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::policy::{self, Origin};
use super::recipe::Recipe;
use crate::{Failure, Outcome};

/// The employee's page says where that of the group session is; in the one file the program has both.
const ELSEWHERE: &str = " data-group=\"group.html\"";

/// A page of the site, which loads this module, this script and this icon from its own folder.
pub(super) fn of_site(recipe: &Recipe, style: &str, [module, script, icon]: [&str; 3]) -> Outcome<String> {
    let links = format!(
        "<link rel=\"preload\" href=\"./{module}\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\">\n\
         <link rel=\"modulepreload\" href=\"./{script}\" crossorigin=\"anonymous\">\n\
         <link rel=\"icon\" href=\"./{icon}\">\n"
    );
    let start = format!(
        "import init, * as bindings from \"./{script}\";
await init({{ module_or_path: \"./{module}\" }});
window.wasmBindings = bindings;"
    );
    assemble(recipe, &links, style, "", &start, Origin::Site)
}

/// The one file, from the employee's page: with a script that starts the program, the icon and the packed module in itself.
pub(super) fn of_one_file(site: &Recipe, style: &str, start: &str, icon: &[u8], packed: &[u8]) -> Outcome<String> {
    let before = site.before.replacen(ELSEWHERE, "", 1);
    if before == site.before {
        return Err(Failure::new(format!("the employee's page has no{ELSEWHERE}")));
    }
    let icon = format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{}\">\n", STANDARD.encode(icon));
    let data = format!(
        "<script type=\"application/octet-stream\" id=\"kagami-program\">{}</script>\n",
        STANDARD.encode(packed)
    );
    let alone = Recipe { before, after: site.after.clone(), ..Recipe::default() };
    // In a page, this would end the script.
    assemble(&alone, &icon, style, &data, &start.replace("</script", "<\\/script"), Origin::Nowhere)
}

fn assemble(recipe: &Recipe, links: &str, style: &str, data: &str, start: &str, origin: Origin) -> Outcome<String> {
    let Recipe { before, after, .. } = recipe;
    let inline = after.split_once("<script>").and_then(|(_, rest)| rest.split_once("</script>"));
    let (early, _) = inline.ok_or_else(|| Failure::new("the page has no script of its own"))?;
    let policy = policy::element(&[early, start], style, origin);
    let (middle, end) = after.rsplit_once("</body>").ok_or_else(|| Failure::new("the page has no body"))?;
    Ok(format!(
        "{before}{links}<style>{style}</style>\n{policy}{middle}{data}<script type=\"module\">{start}</script>\n</body>{end}"
    ))
}

#[cfg(test)]
mod tests {
    use super::{of_one_file, of_site};
    use crate::build::policy::written;
    use crate::build::recipe::Recipe;

    fn recipe() -> Recipe {
        let before = "<html lang=\"ja\" data-group=\"group.html\">\n<head>\n".to_owned();
        let after = "<script>leave()</script>\n</head><body>\n<p>x</p>\n</body></html>\n".to_owned();
        Recipe { before, after, ..Recipe::default() }
    }

    #[test]
    fn what_is_fetched_at_once_stands_before_style_policy_and_scripts() {
        let page = of_site(&recipe(), "p{}", ["a.wasm", "a.js", "i.svg"]).unwrap_or_default();
        let parts =
            ["as=\"fetch\"", "modulepreload", "<style>p{}", "Content-Security", "<script>leave", "<p>x", "import init"];
        let places = parts.map(|part| page.find(part));
        assert!(places.is_sorted() && places.iter().all(Option::is_some), "{page}");
        assert_eq!(
            written(&page).unwrap_or_default().matches("sha256-").count(),
            3,
            "two scripts and the style: {page}"
        );
    }

    #[test]
    fn the_one_file_names_no_other_and_keeps_what_the_page_does() {
        let page = of_one_file(&recipe(), "q{}", "go('</script>')", b"<svg/>", &[0, 0, 0]).unwrap_or_default();
        assert!(!page.contains("./") && !page.contains("group.html"), "{page}");
        for part in
            ["<style>q{}</style>", "leave()", "go('<\\/script>')", ">AAAA<", "<p>x</p>", "data:image/svg+xml;base64,"]
        {
            assert!(page.contains(part), "{part}: {page}");
        }
    }

    #[test]
    fn a_page_of_another_shape_is_refused() {
        let other = Recipe { after: "<body></body>".to_owned(), ..recipe() };
        assert!(of_site(&other, "", [""; 3]).is_err());
        assert!(of_one_file(&Recipe { before: String::new(), ..recipe() }, "", "", b"", b"").is_err());
    }
}
