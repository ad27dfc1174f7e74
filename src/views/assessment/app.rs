//! The employee's page: a person's own pages, and nothing of the group session.

use leptos::prelude::*;

use super::site::{AssessmentContext, AssessmentSite};
use crate::browser::dom;
use crate::state::assessment::record_loader::MirrorRead;
use crate::state::catalog_loader;
use crate::state::ui::Ui;
use crate::views::shared::broken_content::BrokenContent;
use crate::views::shared::stopped_page;

/// The app. Without readable content it says what is wrong with it, and nothing else.
#[component]
pub fn App(
    /// What was found in the database.
    looked: Option<MirrorRead>,
) -> impl IntoView {
    let ui = Ui::load();
    provide_context(ui);
    ui.follow_lang(stopped_page::lay_ready);
    let catalog = catalog_loader::load_catalog();
    // Only now: whoever replaced the content may have put it in there.
    dom::remove(".startup-page");
    match catalog {
        Ok(catalog) => {
            stopped_page::name_contact(&catalog.contact);
            let own = AssessmentContext::load(catalog, ui, looked);
            ui.follow(move || (ui.text().title)(&own.title(ui.route(), ui.lang())));
            view! { <AssessmentSite own /> }.into_any()
        }
        Err(problem) => {
            let text = ui.text();
            view! { <BrokenContent heading=text.loading_failed faults=(text.catalog_problem)(&problem) /> }.into_any()
        }
    }
}
