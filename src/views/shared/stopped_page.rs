//! A fault of Kagami's own has ended the program: the page says so, because nothing on it answers any more.

use std::sync::OnceLock;

use crate::browser::dom;
use crate::domain::catalog::Localized;
use crate::text::Lang;

/// Id under which the message lies ready for a fault of which the panic hook does not hear, such as exhausted memory: the
/// script in index.html shows it then.
const READY: &str = "stopped";

/// Whom to tell, as the content says. Unknown until the content is read.
static CONTACT: OnceLock<&'static Localized> = OnceLock::new();

/// Names whom to tell of a fault.
pub fn name_contact(contact: &'static Localized) {
    // The content is read once, so nobody was named before.
    CONTACT.set(contact).ok();
}

/// Lays the message ready in that language.
pub fn lay_ready(lang: Lang) {
    dom::lay_ready(READY, &markup(lang, ""));
}

/// Puts the message in place of everything. Called by the panic hook, so it uses nothing that lives in the app.
pub fn show(detail: &str) {
    let lang = dom::language().map_or(Lang::Ja, |tag| Lang::parse(&tag));
    dom::replace_all(&markup(lang, detail));
}

/// The message, with what happened for those who mend it.
fn markup(lang: Lang, detail: &str) -> String {
    let text = lang.text();
    let contact = CONTACT.get().map_or(text.contact_unknown, |contact| lang.of(contact));
    format!(
        "<main class=\"page\"><div class=\"startup\" role=\"alert\"><h1 class=\"startup__title\">{}</h1><p>{}</p>\
         <p><button type=\"button\" class=\"button button--primary\" data-reload>{}</button></p><p>{}</p>\
         <p><code>{}</code></p></div></main>",
        text.stopped,
        text.stopped_lead,
        text.reload,
        html_escape::encode_text(&(text.stopped_report)(contact)),
        html_escape::encode_text(detail)
    )
}
