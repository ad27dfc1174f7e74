//! Everything in one program: a person's own pages and the group session, each at its routes.

use leptos::prelude::*;

use super::assessment::site::{Own, OwnSite};
use super::group::site::{Gathering, GroupSite};
use super::shared::broken_content::BrokenContent;
use super::shared::changing::anew;
use super::shared::stopped_page;
use crate::browser::page;
use crate::state::assessment::record_loader::Looked;
use crate::state::catalog_loader::{self, GroupProblem};
use crate::state::ui::Screen;
use crate::text::group::GroupText;

/// The app. Without readable content it says what is wrong with it, and nothing else.
#[component]
pub fn WholeApp(
    /// What was found in the second store.
    looked: Option<Looked>,
) -> impl IntoView {
    let screen = Screen::load();
    provide_context(screen);
    screen.follow_lang(stopped_page::lay_ready);
    let content = catalog_loader::load_catalog().map(|catalog| (catalog, catalog_loader::load_group(catalog)));
    // Only now: whoever replaced the content may have put it in there.
    page::remove(".startup-page");
    let (catalog, content) = match content {
        Ok(content) => content,
        Err(problem) => {
            let problem = GroupProblem::Content(problem);
            return view! { <BrokenGroup problem screen /> }.into_any();
        }
    };
    let gathering = content.map(|content| Gathering::new(catalog, content, screen));
    // Loaded when it is first shown: who only leads a session leaves nothing of their own in this browser.
    let (owner, loaded) = (Owner::current().unwrap_or_default(), StoredValue::new(None));
    let own = move || {
        let own = loaded.get_value().unwrap_or_else(|| owner.with(|| Own::load(catalog, screen, looked.clone())));
        loaded.set_value(Some(own));
        own
    };
    let is_group = Memo::new(move |_| screen.route().is_group());
    let shown = own.clone();
    let site = move || match &gathering {
        _ if !is_group.get() => view! { <OwnSite own=shown() /> }.into_any(),
        Ok(gathering) => view! { <GroupSite gathering=*gathering /> }.into_any(),
        Err(problem) => view! { <BrokenGroup problem=problem.clone() screen /> }.into_any(),
    };
    screen.follow(move || {
        let (route, lang) = (screen.route(), screen.lang());
        let page = if route.is_group() { lang.group_text().heading.to_owned() } else { own().title(route, lang) };
        (lang.text().title)(&page)
    });
    anew(site)
}

/// The faults of the content for a group session.
#[component]
fn BrokenGroup(problem: GroupProblem, screen: Screen) -> impl IntoView {
    let faults = faults(&problem, screen.lang().group_text());
    view! { <BrokenContent heading=screen.text().loading_failed faults /> }
}

fn faults(problem: &GroupProblem, text: &GroupText) -> Vec<String> {
    match problem {
        GroupProblem::Content(problem) => (text.content_problem)(problem),
        GroupProblem::NoPart => vec![text.no_content.to_owned()],
    }
}
