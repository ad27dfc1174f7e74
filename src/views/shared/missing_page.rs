//! An address that leads nowhere, and a page that has nothing to show yet: each with a way home.

use leptos::prelude::*;

use crate::state::assessment::storage_port::Saving;
use crate::state::assessment::store::AssessmentStore;
use crate::state::ui::Ui;

/// The page of an address that leads nowhere.
#[component]
pub fn MissingPage() -> impl IntoView {
    let text = Ui::here().text();
    view! { <Lost title=text.not_found lead=text.not_found_lead home=text.home /> }
}

/// A route that needs a self-check, before one is begun. On a shared device the answers may be in another window: nobody
/// is told that there are none.
#[component]
pub fn NothingBegun() -> impl IntoView {
    let (text, store) = (Ui::here().text(), AssessmentStore::here());
    let (title, lead) = if store.saving() == Saving::Shared {
        (text.needs_other_window, text.needs_other_window_lead)
    } else {
        (text.needs_check, text.needs_check_lead)
    };
    view! { <Lost title lead home=text.home /> }
}

#[component]
fn Lost(title: &'static str, lead: &'static str, home: &'static str) -> impl IntoView {
    view! {
        <main class="page" id="main">
            <div class="not-found">
                <h1 tabindex="-1">{title}</h1>
                <p>{lead}</p>
                <a class="button button--primary" href="#/">{home}</a>
            </div>
        </main>
    }
}
