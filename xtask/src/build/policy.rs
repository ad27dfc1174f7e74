//! Takes a page, gives it with its content security policy: only own files and the inline
//! scripts and styles it was built with count.
//! Never allows `unsafe-inline` or `eval`; a changed inline script no longer matches its hash and does not run.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::page;
use crate::{Failure, Outcome};

const BEFORE: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// The page with the policy before its first script. Only the links of `page::with_links_first` stand above it: a browser
/// that meets a policy in a page stops looking ahead for what to load, which costs a slow PC a tenth of a second.
pub(crate) fn write(html: &str) -> Outcome<String> {
    if html.contains(BEFORE) {
        return Err(Failure::new("the page has a policy already"));
    }
    let place = html.find("<script").and_then(|at| html.split_at_checked(at));
    let (before, after) = place.ok_or_else(|| Failure::new("the page has no script to allow"))?;
    Ok(format!("{before}{BEFORE}{}\">\n{after}", of(html)))
}

/// The same for a page that has everything in itself: it may load nothing, from nowhere.
pub(super) fn write_alone(html: &str) -> Outcome<String> {
    let page = write(html)?;
    let policy = written(&page).unwrap_or_default();
    let alone = policy.replace("'self' ", "").replace("connect-src 'self'", "connect-src 'none'");
    Ok(page.replacen(policy, &alone, 1))
}

/// The page without the policy that `write` put into it.
pub(super) fn without(html: &str) -> String {
    let tag = written(html).map(|policy| [BEFORE, policy, "\">\n"].concat());
    tag.map_or_else(|| html.to_owned(), |tag| html.replacen(&tag, "", 1))
}

/// The policy that `write` put into a page.
pub(crate) fn written(html: &str) -> Option<&str> {
    html.split_once(BEFORE)?.1.split_once('"').map(|(policy, _)| policy)
}

/// A page may not say who may frame it; a header may.
pub(crate) fn as_header(policy: &str) -> String {
    format!("{policy}; frame-ancestors 'none'")
}

/// The policy for a page with these inline scripts and styles.
fn of(html: &str) -> String {
    let hashes =
        |texts: Vec<&str>| texts.into_iter().fold(String::new(), |text, script| format!("{text} '{}'", hash(script)));
    let (scripts, styles) = (hashes(page::inline_scripts(html)), hashes(page::inline_styles(html)));
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{scripts}; style-src 'self'{styles}; img-src 'self' data:; \
         connect-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

/// A browser hashes the text after its line ends are made plain.
fn hash(script: &str) -> String {
    let plain = script.replace("\r\n", "\n").replace('\r', "\n");
    format!("sha256-{}", STANDARD.encode(Sha256::digest(plain.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::{as_header, hash, of, without, write, write_alone, written};

    #[test]
    fn the_hash_is_the_one_of_the_standard() {
        // The example of the W3C's Content Security Policy, section 8.3.
        assert_eq!(hash("alert('Hello, world.');"), "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
    }

    #[test]
    fn only_scripts_that_run_inline_are_hashed() {
        let html = "<script type=\"module\">a</script><script src=\"b.js\"></script><script type=\"application/json\">{}</script>";
        assert_eq!(of(html).matches("sha256-").count(), 1);
    }

    #[test]
    fn the_policy_comes_before_the_first_script_and_can_be_read_back() {
        let html = "<html><head><meta charset=\"utf-8\"><script type=\"module\">a</script></head></html>";
        let page = write(html).unwrap_or_default();
        assert!(page.starts_with("<html><head><meta charset=\"utf-8\"><meta http-equiv"), "{page}");
        assert_eq!(written(&page), Some(of(html).as_str()));
        assert!(as_header(&of(html)).ends_with("form-action 'none'; frame-ancestors 'none'"));
        assert!(write(&page).is_err(), "a second policy is refused");
        assert_eq!(without(&page), html);
    }

    #[test]
    fn a_page_that_stands_alone_may_load_nothing() {
        let page = write_alone("<script>a</script><style>b</style>").unwrap_or_default();
        let policy = written(&page).unwrap_or_default();
        assert!(!policy.contains("'self'") && policy.contains("connect-src 'none'"), "{policy}");
        assert_eq!(policy.matches("sha256-").count(), 2, "{policy}");
    }
}
