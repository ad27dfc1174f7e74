//! Takes the inline scripts and the style of a page, gives the content security policy under which only they, and the files
//! of the site's own folder, count.
//! Never allows `unsafe-inline` or `eval`; a changed inline script no longer matches its hash and does not run.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

const BEFORE: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// Where a page may load from.
#[derive(Clone, Copy)]
pub(super) enum Origin {
    /// The folder that it stands in.
    Site,
    /// Nowhere: it has everything in itself.
    Nowhere,
}

/// The element that says the policy of a page with these inline scripts and this style.
pub(super) fn element(scripts: &[&str], style: &str, origin: Origin) -> String {
    let scripts: String = scripts.iter().map(|script| hash(script)).collect();
    let (own, connect) = match origin {
        Origin::Site => (" 'self'", "'self'"),
        Origin::Nowhere => ("", "'none'"),
    };
    format!(
        "{BEFORE}default-src 'none'; script-src{own} 'wasm-unsafe-eval'{scripts}; style-src{own}{}; img-src{own} data:; \
         connect-src {connect}; base-uri 'none'; form-action 'none'\">\n",
        hash(style)
    )
}

/// The policy that stands in a page.
pub(crate) fn written(html: &str) -> Option<&str> {
    html.split_once(BEFORE)?.1.split_once('"').map(|(policy, _)| policy)
}

/// A page may not say who may frame it; a header may.
pub(crate) fn as_header(policy: &str) -> String {
    format!("{policy}; frame-ancestors 'none'")
}

/// A browser hashes the text after its line ends are made plain.
fn hash(text: &str) -> String {
    let plain = text.replace("\r\n", "\n").replace('\r', "\n");
    format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(plain.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::{Origin, as_header, element, hash, written};

    #[test]
    fn the_hash_is_the_one_of_the_standard() {
        // The example of the W3C's Content Security Policy, section 8.3.
        assert_eq!(hash("alert('Hello, world.');"), " 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }

    #[test]
    fn the_policy_can_be_read_back_and_sent_as_a_header() {
        let page = format!("<head>{}</head>", element(&["a", "b"], "c", Origin::Site));
        let policy = written(&page).unwrap_or_default();
        assert_eq!(policy.matches("sha256-").count(), 3, "{policy}");
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval' 'sha256-"), "{policy}");
        assert!(as_header(policy).ends_with("form-action 'none'; frame-ancestors 'none'"));
    }

    #[test]
    fn a_page_that_stands_alone_may_load_nothing() {
        let element = element(&["a"], "b", Origin::Nowhere);
        let policy = written(&element).unwrap_or_default();
        assert!(!policy.contains("'self'") && policy.contains("connect-src 'none'"), "{policy}");
    }
}
