//! The employee's page: a person's own pages, and nothing of the group session.

use leptos::prelude::*;

use super::site::{Own, OwnSite};
use crate::browser::page;
use crate::state::assessment::record_loader::Looked;
use crate::state::catalog_loader;
use crate::state::ui::Screen;
use crate::views::shared::broken_content::BrokenContent;
use crate::views::shared::stopped_page;

/// The app. Without readable content it says what is wrong with it, and nothing else.
#[component]
pub fn App(
    /// What was found in the second store.
    looked: Option<Looked>,
) -> impl IntoView {
    let screen = Screen::load();
    provide_context(screen);
    screen.follow_lang(stopped_page::lay_ready);
    let catalog = catalog_loader::load_catalog();
    // Only now: whoever replaced the content may have put it in there.
    page::remove(".startup-page");
    match catalog {
        Ok(catalog) => {
            let own = Own::load(catalog, screen, looked);
            screen.follow(move || (screen.text().title)(&own.title(screen.route(), screen.lang())));
            view! { <OwnSite own /> }.into_any()
        }
        Err(problem) => {
            let text = screen.text();
            view! { <BrokenContent heading=text.loading_failed faults=(text.catalog_problem)(&problem) /> }.into_any()
        }
    }
}
