//! The start page that stands in index.html before the app has started is the app's own, and can be used.

use std::sync::LazyLock;

use kagami::domain::files::Record;
use kagami::state::assessment::start_form::StartForm;
use kagami::state::assessment::storage_port::{Saving, StoragePort, Visit};
use kagami::state::assessment::store::AssessmentStore;
use kagami::state::route::Route;
use kagami::state::ui::Ui;
use kagami::text::Lang;
use kagami::views::assessment::start::Beginning;
use kagami::views::shared::site_frame::SiteHeader;
use leptos::prelude::*;

use crate::drawing::html;
use crate::support::{catalog, golden, root};

/// A browser in which nothing was ever stored.
const DEVICE: StoragePort = StoragePort {
    stored: || Ok(None),
    save: |_| Ok(()),
    mirrored: |_| (),
    mirror: |_, _| (),
    remove: || Ok(()),
    broadcast: |_| Ok(()),
    visit: || Visit::Storing,
    set_visit: |_| (),
    now: String::new,
    random: || None,
};

/// The HTML of header and start page, as a person sees them who was never here.
static HTML: LazyLock<String> = LazyLock::new(|| {
    let page = html(|| {
        let ui = Ui::new(Route::Start, Lang::Ja, true);
        provide_context(ui);
        let store = AssessmentStore::new(catalog(), DEVICE, Record::default(), None, Saving::Saved);
        provide_context(store);
        view! {
            <SiteHeader ui />
            <Beginning start_form=StartForm::new(store) />
        }
    });
    without_dialogs(&page)
});

/// What only opens later is left out.
fn without_dialogs(html: &str) -> String {
    let mut parts = html.split("<dialog");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| kept + part.split_once("</dialog>").expect("a dialog ends").1)
}

#[test]
fn the_checked_in_start_page_is_the_one_of_the_app() {
    golden(&root().join("public/start-page.html"), &format!("{}\n", *HTML));
}

#[test]
fn nothing_is_chosen_yet_and_no_dialog_waits_in_it() {
    let html = &*HTML;
    assert_eq!(html.matches("type=\"radio\"").count(), 6);
    assert!(!html.contains("checked") && !html.contains("<dialog"), "{html}");
}
