//! The pages of the group session: header, page, footer, and what is printed.

use leptos::prelude::*;

use super::page::GroupPage;
use super::present::PresentPage;
use super::print::sheets::PrintSheets;
use crate::browser::{files, leaving};
use crate::domain::catalog::Catalog;
use crate::domain::group::GroupContent;
use crate::state::dialog::Dialog;
use crate::state::group::store::GroupSession;
use crate::state::group::{file_io, file_reader, presentation_keys};
use crate::state::route::Route;
use crate::state::ui::Ui;
use crate::text::Lang;
use crate::views::shared::changing::anew;
use crate::views::shared::site_frame::{SiteFooter, SiteHeader, SkipLink};

/// What stands above these pages, because each is made anew with its route and its language. Made once.
#[derive(Clone, Copy)]
pub struct GroupContext {
    group_session: GroupSession,
    /// Asks about what is here when files were read.
    dialog: Dialog,
}

impl GroupContext {
    /// A session in which nothing is yet, and what it listens to.
    #[must_use]
    pub fn new(catalog: &'static Catalog, content: &'static GroupContent, ui: Ui) -> Self {
        let (group_session, dialog) = (GroupSession::new(catalog, content), Dialog::new("read-dialog"));
        files::on_drop(move |files| {
            // On the screen for everyone a file that is dropped changes nothing.
            if ui.route_untracked() == Route::Group {
                file_reader::read(files, group_session, dialog);
            }
        });
        leaving::ask_before_leaving(move || group_session.is_unsaved());
        file_io::follow_clock(group_session);
        group_session.print_job.listen(ui);
        presentation_keys::listen(group_session, ui);
        Self { group_session, dialog }
    }
}

/// The pages of the group session, with header and footer.
#[component]
pub fn GroupSite(
    /// What outlives the single page.
    gathering: GroupContext,
) -> impl IntoView {
    let ui = Ui::here();
    let GroupContext { group_session, dialog } = gathering;
    provide_context(group_session);
    let policy = move || (ui.text().footer)(ui.lang().of(&group_session.catalog.policy.name));
    let frame = move || if ui.route() == Route::Present { "is-away" } else { "frame" };
    let papers = move || {
        let lang = ui.lang();
        view! { <PrintSheets lang /> }
    };
    view! {
        <div class=frame>
            <SkipLink ui />
            <SiteHeader ui />
        </div>
        {anew(move || page_of(ui.route(), ui.lang(), dialog))}
        <div class=frame>
            <SiteFooter ui policy=Signal::derive(policy) />
        </div>
        {anew(papers)}
    }
}

/// The page, made anew when the route or the language changes.
fn page_of(route: Route, lang: Lang, dialog: Dialog) -> AnyView {
    if route == Route::Present {
        view! { <PresentPage lang /> }.into_any()
    } else {
        view! { <GroupPage dialog /> }.into_any()
    }
}
