//! Everything in one program: a person's own pages and the group session, each at its routes.

use leptos::prelude::*;

use super::assessment::site::{AssessmentContext, AssessmentSite};
use super::group::site::{GroupContext, GroupSite};
use super::shared::broken_content::BrokenContent;
use super::shared::changing::anew;
use super::shared::stopped_page;
use crate::browser::dom;
use crate::state::assessment::record_loader::MirrorRead;
use crate::state::catalog_loader::{self, GroupProblem};
use crate::state::ui::Ui;
use crate::text::group::GroupText;

/// The app. Without readable content it says what is wrong with it, and nothing else.
#[component]
pub fn WholeApp(
    /// What was found in the database.
    looked: Option<MirrorRead>,
) -> impl IntoView {
    let ui = Ui::load();
    provide_context(ui);
    ui.follow_lang(stopped_page::lay_ready);
    let content = catalog_loader::load_catalog().map(|catalog| (catalog, catalog_loader::load_group(catalog)));
    // Only now: whoever replaced the content may have put it in there.
    dom::remove(".startup-page");
    let (catalog, content) = match content {
        Ok(content) => content,
        Err(problem) => {
            let problem = GroupProblem::Content(problem);
            return view! { <BrokenGroup problem ui /> }.into_any();
        }
    };
    stopped_page::name_contact(&catalog.contact);
    let gathering = content.map(|content| GroupContext::new(catalog, content, ui));
    let group_title = gathering.clone().ok();
    // Loaded when it is first shown: who only leads a session leaves nothing of their own in this browser.
    let (owner, loaded) = (Owner::current().unwrap_or_default(), StoredValue::new(None));
    let own = move || {
        let own =
            loaded.get_value().unwrap_or_else(|| owner.with(|| AssessmentContext::load(catalog, ui, looked.clone())));
        loaded.set_value(Some(own));
        own
    };
    let is_group = Memo::new(move |_| ui.route().is_group());
    let shown = own.clone();
    let site = move || match &gathering {
        _ if !is_group.get() => view! { <AssessmentSite own=shown() /> }.into_any(),
        Ok(gathering) => view! { <GroupSite gathering=*gathering /> }.into_any(),
        Err(problem) => view! { <BrokenGroup problem=problem.clone() ui /> }.into_any(),
    };
    ui.follow(move || {
        let (route, lang) = (ui.route(), ui.lang());
        let page = match group_title {
            Some(gathering) if route.is_group() => gathering.title(&route, lang),
            None if route.is_group() => lang.group_text().heading.to_owned(),
            _ => own().title(route, lang),
        };
        (lang.text().title)(&page)
    });
    anew(site)
}

/// The faults of the content for a group session.
#[component]
fn BrokenGroup(problem: GroupProblem, ui: Ui) -> impl IntoView {
    let faults = faults(&problem, ui.lang().group_text());
    view! { <BrokenContent heading=ui.text().loading_failed faults /> }
}

fn faults(problem: &GroupProblem, text: &GroupText) -> Vec<String> {
    match problem {
        GroupProblem::Content(problem) => (text.content_problem)(problem),
        GroupProblem::NoPart => vec![text.no_content.to_owned()],
    }
}
