//! The frame of the group session, which is a page of its own: header, page, footer.

use leptos::prelude::*;

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
use crate::views::element::{Child, Element, Node, el, heading, live, main};

/// The page of the group session. Without readable content it says what is wrong with it, and nothing else.
#[component]
pub fn GroupApp() -> Node {
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
            view! { <Site dialog /> }.view()
        }
        Err(problem) => broken(&problem, screen),
    }
}

/// The faults of the content, and nothing else.
fn broken(problem: &GroupProblem, screen: Screen) -> Node {
    let text = screen.lang().group_text();
    let faults = match problem {
        GroupProblem::Content(problem) => (text.content_problem)(problem),
        GroupProblem::NoPart => vec![text.no_content.to_owned()],
    };
    let faults: Vec<Element> = faults.into_iter().map(|it| el("li").with(it)).collect();
    main("page").with([heading(screen.text().loading_failed), el("ul").with(faults)]).view()
}

#[component]
fn Site(
    /// Asks about what is here when files were read.
    dialog: Dialog,
) -> Node {
    let (screen, workshop) = (Screen::here(), Workshop::here());
    screen.follow(move || (screen.text().title)(screen.lang().group_text().heading));
    let policy = live(move || (screen.text().footer)(screen.lang().of(&workshop.catalog.policy.name)));
    let frame = move || if screen.route() == Route::Present { "is-away" } else { "frame" }.into();
    let parts = [
        el("div")
            .live_attr("class", frame)
            .with([view! { <SkipLink screen /> }.view(), view! { <SiteHeader screen /> }.view()])
            .view(),
        live(move || page_of(screen.route(), screen.lang(), dialog)),
        el("div").live_attr("class", frame).with(view! { <SiteFooter screen policy /> }).view(),
        live(move || {
            let lang = screen.lang();
            view! { <Papers lang /> }.view()
        }),
    ];
    parts.view()
}

/// The page, made anew when the route or the language changes.
fn page_of(route: Route, lang: Lang, dialog: Dialog) -> Node {
    if route == Route::Present { view! { <PresentPage lang /> }.view() } else { view! { <GroupPage dialog /> }.view() }
}
