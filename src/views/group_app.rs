//! The frame of the group session, which is a page of its own: header, page, footer.

use leptos::prelude::*;

use super::changing::anew;
use super::pages::broken::BrokenContent;
use super::pages::group::GroupPage;
use super::pages::papers::Papers;
use super::pages::present::PresentPage;
use super::parts::site_frame::{SiteFooter, SiteHeader, SkipLink};
use crate::browser::page;
use crate::state::dialog::Dialog;
use crate::state::opening::{self, GroupProblem};
use crate::state::route::Route;
use crate::state::screen::Screen;
use crate::state::workshop::Workshop;
use crate::state::{filing, gathering, walk};
use crate::text::Lang;
use crate::text::group::GroupText;

/// The page of the group session. Without readable content it says what is wrong with it, and nothing else.
#[component]
pub fn GroupApp() -> impl IntoView {
    let screen = Screen::load();
    provide_context(screen);
    let content = opening::load_group();
    page::remove(".startup-page");
    match content {
        Ok((catalog, content)) => {
            let workshop = Workshop::new(catalog, content);
            provide_context(workshop);
            let dialog = Dialog::new("read-dialog");
            crate::browser::files::on_drop(move |files| {
                // On the screen for everyone a file that is dropped changes nothing.
                if screen.route_now() != Route::Present {
                    gathering::read(files, workshop, dialog);
                }
            });
            page::ask_before_leaving(move || workshop.is_unsaved());
            filing::follow_clock(workshop);
            workshop.papers.listen();
            walk::present(workshop, screen);
            walk::leave_for_other_routes(screen);
            view! { <Site dialog /> }.into_any()
        }
        Err(problem) => {
            let faults = faults(&problem, screen.lang().group_text());
            view! { <BrokenContent heading=screen.text().loading_failed faults /> }.into_any()
        }
    }
}

/// The faults of the content, each in a sentence.
fn faults(problem: &GroupProblem, text: &GroupText) -> Vec<String> {
    match problem {
        GroupProblem::Content(problem) => (text.content_problem)(problem),
        GroupProblem::NoPart => vec![text.no_content.to_owned()],
    }
}

#[component]
fn Site(
    /// Asks about what is here when files were read.
    dialog: Dialog,
) -> impl IntoView {
    let (screen, workshop) = (Screen::here(), Workshop::here());
    screen.follow(move || (screen.text().title)(screen.lang().group_text().heading));
    let policy = Signal::derive(move || (screen.text().footer)(screen.lang().of(&workshop.catalog.policy.name)));
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
            <SiteFooter screen policy />
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
