//! The page of a step of the group session: the way through the steps, what is to be said on each, and the step itself.

use leptos::prelude::*;

use super::close_step::CloseStep;
use super::collect_step::CollectStep;
use super::parts::names::step_name;
use super::prepare_step::PrepareStep;
use super::run_step::RunStep;
use super::step_navigation::{StepLinks, StepNavigation};
use super::topics_step::TopicsStep;
use crate::domain::group::FILES_CAP;
use crate::state::group::import_progress::Remark;
use crate::state::group::store::GroupSession;
use crate::state::route::GroupStep;
use crate::text::Lang;
use crate::views::shared::changing::anew;

/// A step of the group session.
#[component]
pub fn GroupPage(
    /// The step.
    step: GroupStep,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let text = lang.group_text();
    let content = match step {
        GroupStep::Prepare => view! { <PrepareStep lang /> }.into_any(),
        GroupStep::Collect => view! { <CollectStep lang /> }.into_any(),
        GroupStep::Topics => view! { <TopicsStep lang /> }.into_any(),
        GroupStep::Run => view! { <RunStep lang /> }.into_any(),
        GroupStep::Close => view! { <CloseStep lang /> }.into_any(),
    };
    view! {
        <main class="page group-page" id="main">
            <div class="group-page__head">
                <p class="group-page__name">{text.heading}</p>
                <StepNavigation step lang />
            </div>
            <div class="group-page__lead">
                <h1 tabindex="-1">{step_name(step, lang)}</h1>
                <p>{lead(step, lang)}</p>
            </div>
            <Messages lang />
            {content}
            <StepLinks step lang />
        </main>
    }
}

fn lead(step: GroupStep, lang: Lang) -> &'static str {
    lang.group_text().leads.get(step.index()).copied().unwrap_or_default()
}

/// What is to be said wherever one is: that this is the sample, and what became of files that were not read.
#[component]
fn Messages(lang: Lang) -> impl IntoView {
    let group_session = GroupSession::here();
    let text = lang.group_text();
    let banner =
        move || group_session.is_sample().then(|| view! { <p class="banner banner--warning">{text.sample_banner}</p> });
    let remark = move || {
        group_session
            .remark()
            .map(|remark| view! { <p class="banner banner--warning">{remark_words(remark, lang)}</p> })
    };
    view! {
        <div class="group-page__messages" role="status">{anew(banner)} {anew(remark)}</div>
    }
}

fn remark_words(remark: Remark, lang: Lang) -> String {
    let text = lang.group_text();
    match remark {
        Remark::Busy => text.busy.to_owned(),
        Remark::Cancelled => text.cancelled.to_owned(),
        Remark::NothingTaken => text.nothing_taken.to_owned(),
        Remark::NoFile => lang.text().start.no_file.to_owned(),
        Remark::TooMany(files) => (text.too_many)(files, FILES_CAP),
    }
}
