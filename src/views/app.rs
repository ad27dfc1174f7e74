//! The frame around every page: header, messages, the page of the route, footer.

use leptos::prelude::*;

use super::changing::anew;
use super::pages::about::AboutPage;
use super::pages::assess::AssessPage;
use super::pages::broken::BrokenContent;
use super::pages::missing::{MissingPage, NothingBegun};
use super::pages::opened::OpenedFile;
use super::pages::result::{EarlierPage, ResultPage};
use super::pages::review::ReviewPage;
use super::pages::start::StartPage;
use super::parts::notice_bar::NoticeBar;
use super::parts::site_frame::{SiteFooter, SiteHeader, SkipLink};
use crate::browser::{files, page};
use crate::state::dialog::Dialog;
use crate::state::draft::Draft;
use crate::state::route::Route;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::state::{opening, walk};
use crate::text::Lang;

/// The app. Without readable content it says what is wrong with it, and nothing else.
#[component]
pub fn App() -> impl IntoView {
    let screen = Screen::load();
    provide_context(screen);
    let catalog = opening::load_catalog();
    // Only now: whoever replaced the content may have put it in there.
    page::remove(".startup-page");
    match catalog {
        Ok(catalog) => {
            provide_context(opening::load(catalog, screen));
            view! { <Site /> }.into_any()
        }
        Err(problem) => {
            let text = screen.text();
            let faults = (text.catalog_problem)(&problem);
            view! { <BrokenContent heading=text.loading_failed faults /> }.into_any()
        }
    }
}

#[component]
fn Site() -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    screen.follow(move || title(screen, session));
    walk::listen(session, screen);
    let policy = Signal::derive(move || (screen.text().footer)(screen.lang().of(&session.catalog.policy.name)));
    // Chosen above the pages, because a change of language builds the page anew.
    let (draft, dialog) = (Draft::new(), Dialog::new("open-dialog"));
    files::on_drop(move |files| opening::drop_in(files, session, screen, draft, dialog));
    view! {
        <SkipLink screen />
        <SiteHeader screen />
        <NoticeBar />
        {anew(move || page_of(screen.route(), screen.lang(), session, (draft, dialog)))}
        <SiteFooter screen policy />
        <OpenedFile draft dialog />
    }
}

/// The page of a route. Made anew when the language changes, and when a check is begun or erased.
fn page_of(route: Route, _: Lang, session: Session, (draft, dialog): (Draft, Dialog)) -> AnyView {
    match route {
        Route::Start => view! { <StartPage draft dialog /> }.into_any(),
        Route::About => view! { <AboutPage /> }.into_any(),
        // The page itself leads to the group session's (see index.html).
        Route::Unknown | Route::Group | Route::Present => view! { <MissingPage /> }.into_any(),
        _ if !session.is_begun() => view! { <NothingBegun /> }.into_any(),
        Route::Assess(item) => view! { <AssessPage item /> }.into_any(),
        Route::Review => view! { <ReviewPage /> }.into_any(),
        Route::Result => view! { <ResultPage /> }.into_any(),
        Route::Earlier(id) => view! { <EarlierPage id /> }.into_any(),
    }
}

fn title(screen: Screen, session: Session) -> String {
    let text = screen.text();
    let page = match screen.route() {
        Route::Start => text.subtitle.to_owned(),
        Route::About => text.about.heading.to_owned(),
        Route::Unknown | Route::Group | Route::Present => text.not_found.to_owned(),
        Route::Review => text.review.heading.to_owned(),
        Route::Result => text.result.heading.to_owned(),
        Route::Earlier(_) => text.result.earlier_heading.to_owned(),
        Route::Assess(item) => session
            .questionnaire()
            .and_then(|it| it.place(&item).map(|place| (text.assess.page_title)(place + 1, it.questions.len())))
            .unwrap_or_else(|| text.not_found.to_owned()),
    };
    (text.title)(&page)
}
