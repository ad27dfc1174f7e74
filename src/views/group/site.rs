//! The pages of the group session: header, page, footer, and what is printed.

use leptos::prelude::*;

use super::page::GroupPage;
use super::present::PresentPage;
use super::print::sheets::Papers;
use crate::browser::{files, page};
use crate::domain::catalog::Catalog;
use crate::domain::group::GroupContent;
use crate::state::dialog::Dialog;
use crate::state::group::store::Workshop;
use crate::state::group::{file_io, import_progress, presentation_keys};
use crate::state::route::Route;
use crate::state::ui::Screen;
use crate::text::Lang;
use crate::views::shared::changing::anew;
use crate::views::shared::site_frame::{SiteFooter, SiteHeader, SkipLink};

/// What stands above these pages, because each is made anew with its route and its language. Made once.
#[derive(Clone, Copy)]
pub struct Gathering {
    workshop: Workshop,
    /// Asks about what is here when files were read.
    dialog: Dialog,
}

impl Gathering {
    /// A session in which nothing is yet, and what it listens to.
    #[must_use]
    pub fn new(catalog: &'static Catalog, content: &'static GroupContent, screen: Screen) -> Self {
        let (workshop, dialog) = (Workshop::new(catalog, content), Dialog::new("read-dialog"));
        files::on_drop(move |files| {
            // On the screen for everyone a file that is dropped changes nothing.
            if screen.route_now() == Route::Group {
                import_progress::read(files, workshop, dialog);
            }
        });
        page::ask_before_leaving(move || workshop.is_unsaved());
        file_io::follow_clock(workshop);
        workshop.papers.listen(screen);
        presentation_keys::listen(workshop, screen);
        Self { workshop, dialog }
    }
}

/// The pages.
#[component]
pub fn GroupSite(
    /// What stands above them.
    gathering: Gathering,
) -> impl IntoView {
    let screen = Screen::here();
    let Gathering { workshop, dialog } = gathering;
    provide_context(workshop);
    let policy = move || (screen.text().footer)(screen.lang().of(&workshop.catalog.policy.name));
    let frame = move || if screen.route() == Route::Present { "is-away" } else { "frame" };
    let papers = move || {
        let lang = screen.lang();
        view! { <Papers lang /> }
    };
    view! {
        <div class=frame>
            <SkipLink screen />
            <SiteHeader screen />
        </div>
        {anew(move || page_of(screen.route(), screen.lang(), dialog))}
        <div class=frame>
            <SiteFooter screen policy=Signal::derive(policy) />
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
