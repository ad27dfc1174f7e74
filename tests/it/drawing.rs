//! Views as HTML, as Leptos itself writes them: what a page shows is proved without a browser. Proves nothing itself.

use std::sync::Once;

use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use leptos::prelude::*;

/// Runs nothing: effects happen after a page is shown.
struct Never;

impl CustomExecutor for Never {
    fn spawn(&self, _: PinnedFuture<()>) {}
    fn spawn_local(&self, _: PinnedLocalFuture<()>) {}
    fn poll_local(&self) {}
}

/// The HTML of a view, which is made inside of an owner of its own.
pub(crate) fn html<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    // A process has one executor only.
    static EXECUTOR: Once = Once::new();
    EXECUTOR.call_once(|| Executor::init_local_custom_executor(Never).expect("nothing else here runs effects"));
    Owner::new().with(|| view().into_view().to_html().replace("<!>", ""))
}

/// What can be read in HTML, as one line: without tags, white space folded.
pub(crate) fn words(html: &str) -> String {
    let mut words = String::new();
    for piece in html.split('<') {
        // Before the first tag there is none.
        words += piece.split_once('>').map_or(piece, |(_, text)| text);
    }
    let plain = html_escape::decode_html_entities(&words);
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
