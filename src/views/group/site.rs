//! The pages of the group session: header, page, footer, and what is printed.

use leptos::prelude::*;

use super::page::GroupPage;
use super::parts::losses::losses;
use super::parts::names::step_name;
use super::present::PresentPage;
use super::print::sheets::PrintSheets;
use super::slides::slide_name;
use crate::browser::{files, leaving, location};
use crate::domain::catalog::Catalog;
use crate::domain::group::GroupContent;
use crate::state::group::file_reader::FileReader;
use crate::state::group::store::GroupSession;
use crate::state::group::{file_io, presentation_keys};
use crate::state::route::{GroupStep, Route};
use crate::state::ui::Ui;
use crate::text::Lang;
use crate::views::shared::changing::anew;
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};
use crate::views::shared::site_frame::{SiteFooter, SiteHeader, SkipLink};

/// What stands above these pages, because each is made anew with its route and its language. Made once.
#[derive(Clone, Copy)]
pub struct GroupContext {
    group_session: GroupSession,
    reader: FileReader,
}

impl GroupContext {
    /// A session in which nothing is yet, and what it listens to.
    #[must_use]
    pub fn new(catalog: &'static Catalog, content: &'static GroupContent, ui: Ui) -> Self {
        let group_session = GroupSession::new(catalog, content);
        let reader = FileReader::new(group_session, ui);
        files::on_drop(move |files| {
            // On the screen for everyone a file that is dropped changes nothing.
            if ui.route_untracked() != Route::Present {
                reader.read(files);
            }
        });
        location::on_change(move |_| group_session.leave_step());
        leaving::ask_before_leaving(move || group_session.is_unsaved());
        file_io::follow_clock(group_session);
        group_session.print_job.listen(ui);
        presentation_keys::listen(group_session, ui);
        Self { group_session, reader }
    }

    /// The title of the page at a route: the step, or what is on the screen for everyone.
    #[must_use]
    pub fn title(self, route: &Route, lang: Lang) -> String {
        let name = match route {
            Route::Group(step) => step_name(*step, lang).to_owned(),
            _ => self
                .group_session
                .shown()
                .map_or_else(String::new, |slide| slide_name(&slide.key, self.group_session, lang)),
        };
        lang.said_of(lang.group_text().heading, &name)
    }
}

/// The pages of the group session, with header and footer.
#[component]
pub fn GroupSite(
    /// What outlives the single page.
    gathering: GroupContext,
) -> impl IntoView {
    let ui = Ui::here();
    let GroupContext { group_session, reader } = gathering;
    provide_context(group_session);
    provide_context(reader);
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
        {anew(move || page_of(&ui.route(), ui.lang()))}
        {anew(move || reading_dialog(group_session, reader, ui.lang()))}
        <div class=frame>
            <SiteFooter ui policy=Signal::derive(policy) />
        </div>
        {anew(papers)}
    }
}

/// The page, made anew when the route or the language changes.
fn page_of(route: &Route, lang: Lang) -> AnyView {
    match route {
        Route::Present => view! { <PresentPage lang /> }.into_any(),
        Route::Group(step) => view! { <GroupPage step=*step lang /> }.into_any(),
        _ => view! { <GroupPage step=GroupStep::Prepare lang /> }.into_any(),
    }
}

/// Asks about what is here when files were read. It stands above the pages, because reading leads from one to another.
fn reading_dialog(group_session: GroupSession, reader: FileReader, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let choices = vec![
        choice(text.read_yes, "", move || reader.take_waiting()),
        choice(text.read_no, "", move || reader.drop_waiting()),
    ];
    let on_left = Callback::new(move |()| reader.drop_waiting());
    view! {
        <ChoiceDialog dialog=reader.dialog title=text.read_title choices on_left>{losses(group_session, lang)}</ChoiceDialog>
    }
    .into_any()
}
