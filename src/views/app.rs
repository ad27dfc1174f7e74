//! The frame around every page: header, messages, the page of the route, footer.

use leptos::prelude::*;

use super::pages::about::AboutPage;
use super::pages::assess::AssessPage;
use super::pages::broken::BrokenContent;
use super::pages::missing::{MissingPage, NothingBegun};
use super::pages::result::ResultPage;
use super::pages::review::ReviewPage;
use super::pages::start::StartPage;
use super::parts::notice_bar::NoticeBar;
use super::parts::site_frame::{SiteFooter, SiteHeader};
use crate::browser::page;
use crate::state::draft::Draft;
use crate::state::route::Route;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::state::{opening, walk};

/// The app. Without readable content it says what is wrong with it, and nothing else.
#[component]
pub fn App() -> impl IntoView {
    page::remove(".startup-page");
    let screen = Screen::load();
    provide_context(screen);
    match opening::load_catalog() {
        Ok(catalog) => {
            provide_context(opening::load(catalog, screen));
            view! { <Site /> }.into_any()
        }
        Err(problem) => view! { <BrokenContent problem /> }.into_any(),
    }
}

#[component]
fn Site() -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    screen.follow(move || title(screen, session));
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        page::focus("main h1");
    };
    walk::listen(session, screen);
    let policy = move || (screen.text().footer)(screen.lang().of(&session.catalog.policy.name));
    view! {
        <a class="skip-link" href="#main" on:click=skip>{move || screen.text().skip}</a>
        <SiteHeader text=Signal::derive(move || screen.text()) on_switch=Callback::new(move |()| screen.switch_language()) />
        <NoticeBar />
        <PageOfRoute />
        <SiteFooter text=Signal::derive(move || screen.text()) policy=Signal::derive(policy) />
    }
}

#[component]
fn PageOfRoute() -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let is_begun = Memo::new(move |_| session.questionnaire().is_some());
    // Chosen above the pages, because a change of language builds the page anew.
    let draft = Draft::new();
    move || match (screen.lang(), screen.route()).1 {
        Route::Start => view! { <StartPage draft /> }.into_any(),
        Route::About => view! { <AboutPage /> }.into_any(),
        Route::Unknown => view! { <MissingPage /> }.into_any(),
        _ if !is_begun.get() => view! { <NothingBegun /> }.into_any(),
        Route::Assess(item) => view! { <AssessPage item /> }.into_any(),
        Route::Review => view! { <ReviewPage /> }.into_any(),
        Route::Result => view! { <ResultPage /> }.into_any(),
    }
}

fn title(screen: Screen, session: Session) -> String {
    let text = screen.text();
    let page = match screen.route() {
        Route::Start => text.subtitle.to_owned(),
        Route::About => text.about.heading.to_owned(),
        Route::Unknown => text.not_found.to_owned(),
        Route::Review => text.review.heading.to_owned(),
        Route::Result => text.result.heading.to_owned(),
        Route::Assess(item) => session
            .questionnaire()
            .and_then(|it| it.place(&item).map(|place| (text.assess.page_title)(place + 1, it.questions.len())))
            .unwrap_or_else(|| text.not_found.to_owned()),
    };
    (text.title)(&page)
}
