//! The pages of a person's own: header, messages, the page of the route, footer.

use leptos::prelude::*;

use super::about::AboutPage;
use super::opened_file::OpenedFile;
use super::parts::notice_bar::NoticeBar;
use super::question::QuestionPage;
use super::result::{EarlierPage, ResultPage};
use super::review::ReviewPage;
use super::start::StartPage;
use crate::browser::{files, leaving};
use crate::domain::catalog::Catalog;
use crate::state::assessment::record_loader::{self, MirrorRead};
use crate::state::assessment::start_form::StartForm;
use crate::state::assessment::store::AssessmentStore;
use crate::state::assessment::{file_io, shortcuts};
use crate::state::dialog::Dialog;
use crate::state::route::Route;
use crate::state::ui::Ui;
use crate::text::Lang;
use crate::views::shared::changing::anew;
use crate::views::shared::missing_page::{MissingPage, NothingBegun};
use crate::views::shared::site_frame::{SiteFooter, SiteHeader, SkipLink};

/// What stands above these pages, because each is made anew with its route and its language. Made once.
#[derive(Clone, Copy)]
pub struct AssessmentContext {
    store: AssessmentStore,
    start_form: StartForm,
    dialog: Dialog,
}

impl AssessmentContext {
    /// Loads what the browser kept, and listens to keys and dropped files.
    #[must_use]
    pub fn load(catalog: &'static Catalog, ui: Ui, looked: Option<MirrorRead>) -> Self {
        let store = record_loader::load(catalog, ui, looked);
        let (start_form, dialog) = (StartForm::new(store), Dialog::new("open-dialog"));
        shortcuts::listen(store, ui);
        files::on_drop(move |files| {
            if !ui.route_untracked().is_group() {
                file_io::drop_in(files, store, ui, start_form, dialog);
            }
        });
        leaving::ask_before_leaving(move || store.is_unsaved());
        Self { store, start_form, dialog }
    }

    /// The title of the page at a route.
    #[must_use]
    pub fn title(self, route: Route, lang: Lang) -> String {
        let text = lang.text();
        match route {
            Route::Start => text.subtitle.to_owned(),
            Route::About => text.about.heading.to_owned(),
            Route::Unknown | Route::Group(_) | Route::Present => text.not_found.to_owned(),
            Route::Review => text.review.heading.to_owned(),
            Route::Result => text.result.heading.to_owned(),
            Route::Earlier(_) => text.result.earlier_heading.to_owned(),
            Route::Assess(item) => self
                .store
                .questionnaire()
                .and_then(|questionnaire| {
                    questionnaire
                        .index_of(&item)
                        .map(|index| (text.assess.page_title)(index + 1, questionnaire.questions.len()))
                })
                .unwrap_or_else(|| text.not_found.to_owned()),
        }
    }
}

/// The pages of a person's own, with header, message and footer.
#[component]
pub fn AssessmentSite(
    /// What outlives the single page.
    own: AssessmentContext,
) -> impl IntoView {
    let ui = Ui::here();
    provide_context(own.store);
    let policy = move || (ui.text().footer)(ui.lang().of(&own.store.catalog.policy.name));
    view! {
        <SkipLink ui />
        <SiteHeader ui />
        <NoticeBar />
        {anew(move || page_of(ui.route(), ui.lang(), own))}
        <SiteFooter ui policy=Signal::derive(policy) />
        <OpenedFile start_form=own.start_form dialog=own.dialog />
    }
}

/// The page of a route. Made anew when the language changes, and when a check is begun or erased.
fn page_of(route: Route, _: Lang, own: AssessmentContext) -> AnyView {
    let AssessmentContext { store, start_form, dialog } = own;
    match route {
        Route::Start => view! { <StartPage start_form dialog /> }.into_any(),
        Route::About => view! { <AboutPage /> }.into_any(),
        // On the site the group session is a page of its own, to which index.html leads.
        Route::Unknown | Route::Group(_) | Route::Present => view! { <MissingPage /> }.into_any(),
        _ if !store.is_begun() => view! { <NothingBegun /> }.into_any(),
        Route::Assess(item) => view! { <QuestionPage item /> }.into_any(),
        Route::Review => view! { <ReviewPage /> }.into_any(),
        Route::Result => view! { <ResultPage /> }.into_any(),
        Route::Earlier(id) => view! { <EarlierPage id /> }.into_any(),
    }
}
