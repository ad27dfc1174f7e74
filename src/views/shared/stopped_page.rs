//! A fault of Kagami's own has ended the program: the page says so, because nothing on it answers any more.

use crate::browser::dom;
use crate::text::Lang;
use crate::text::assessment::Text;

/// Id under which the message lies ready for a fault of which the panic hook does not hear, such as exhausted memory: the
/// script in index.html shows it then.
const READY: &str = "stopped";

/// Lays the message ready in that language.
pub fn lay_ready(lang: Lang) {
    dom::lay_ready(READY, &markup(lang.text(), ""));
}

/// Puts the message in place of everything. Called by the panic hook, so it uses nothing that lives in the app.
pub fn show(detail: &str) {
    let lang = dom::language().map_or(Lang::Ja, |tag| Lang::parse(&tag));
    dom::replace_all(&markup(lang.text(), detail));
}

/// The message, with what happened for those who mend it.
#[must_use]
pub fn markup(text: &Text, detail: &str) -> String {
    format!(
        "<main class=\"page\"><div class=\"startup\" role=\"alert\"><h1 class=\"startup__title\">{}</h1><p>{}</p>\
         <p><button type=\"button\" class=\"button button--primary\" data-reload>{}</button></p><p>{}</p>\
         <p><code>{}</code></p></div></main>",
        text.stopped,
        text.stopped_lead,
        text.reload,
        text.stopped_report,
        html_escape::encode_text(detail)
    )
}
