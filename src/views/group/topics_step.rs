//! テーマを選ぶ: who handed in, the answers of everyone, and the topics chosen from them.

use leptos::prelude::*;

use super::chosen_topics::ChosenTopics;
use super::distributions::{Distributions, ItemTable, ProfileDistributions};
use super::participants::Participants;
use super::training_needs::Needs;
use crate::state::group::store::GroupSession;
use crate::state::group::view_settings::Tab as OpenTab;
use crate::state::ui::Ui;
use crate::text::Lang;
use crate::views::shared::accordion::Accordion;
use crate::views::shared::changing::anew;
use crate::views::shared::glosses::all_glosses;
use crate::views::shared::tabs::{Tab, Tabs};

/// The third step.
#[component]
pub fn TopicsStep(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let text = lang.group_text();
    let tab = move |id, name, which| Tab {
        id,
        name,
        is_open: Signal::derive(move || group_session.view.tab.get() == which),
        open: Callback::new(move |()| group_session.view.tab.set(which)),
    };
    let tabs = [tab("people-tab", text.people_tab, OpenTab::People), tab("all-tab", text.all_tab, OpenTab::All)];
    let class = move |which| if group_session.view.tab.get() == which { "tabs__panel" } else { "tabs__panel is-away" };
    let tables = move || {
        group_session.has_pictures().then(|| {
            view! {
                <div class="topics-page__tables">
                    <ItemTable lang />
                    <ProfileDistributions lang />
                    <Needs lang />
                </div>
            }
        })
    };
    view! {
        <Tabs label=text.tabs tabs />
        <div id="people-tab-panel" role="tabpanel" aria-labelledby="people-tab" class=move || class(OpenTab::People)>
            <Participants lang />
        </div>
        <div id="all-tab-panel" role="tabpanel" aria-labelledby="all-tab" class=move || class(OpenTab::All)>
            <div class="topics-page">
                <Distributions lang />
                <ChosenTopics lang />
            </div>
            {anew(tables)}
            <Accordion folds=Ui::here().folds id="words-title" title=lang.text().result.words state="">
                {all_glosses(group_session.catalog, lang)}
            </Accordion>
        </div>
    }
}
