//! The way through the five steps, in their order or in any other, each with how far it is.

use leptos::prelude::*;

use super::parts::names::step_name;
use crate::state::group::store::GroupSession;
use crate::state::route::{GroupStep, Route};
use crate::text::Lang;
use crate::views::shared::changing::words;

/// All steps, with the state of each.
#[component]
pub fn StepNavigation(
    /// The step that is shown.
    step: GroupStep,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let link = |each: GroupStep| {
        view! {
            <li class="step-navigation__step">
                <a
                    class="step-navigation__link"
                    href=Route::Group(each).href()
                    aria-current=(each == step).then_some("step")
                >
                    <span class="step-navigation__name">{step_name(each, lang)}</span>
                    " "
                    <span class="step-navigation__state" inner_html=words(move || state(each, group_session, lang))></span>
                </a>
            </li>
        }
    };
    view! {
        <nav class="step-navigation" aria-label=lang.group_text().steps_label>
            <ol class="step-navigation__steps" role="list">{GroupStep::ALL.map(link).collect_view()}</ol>
        </nav>
    }
}

/// How far a step is, in a word; empty where nothing has been done.
fn state(step: GroupStep, group_session: GroupSession, lang: Lang) -> String {
    let text = lang.group_text();
    let counted = |number: usize, words: fn(usize) -> String| if number > 0 { words(number) } else { String::new() };
    match step {
        GroupStep::Prepare if group_session.is_sample() => text.state_sample.to_owned(),
        GroupStep::Prepare if group_session.outcomes.has_record() => text.state_record.to_owned(),
        GroupStep::Prepare => String::new(),
        GroupStep::Collect if group_session.reading().is_some() => text.state_reading.to_owned(),
        GroupStep::Collect => counted(group_session.sizes()[0], text.state_people),
        GroupStep::Topics => counted(group_session.chosen().len(), text.state_topics),
        GroupStep::Run => (text.session.length)(group_session.agenda_timer.plan().minutes() as usize),
        GroupStep::Close => counted(group_session.outcomes.actions().len(), text.state_actions),
    }
}

/// The steps before and after, at the end of a step.
#[component]
pub fn StepLinks(
    /// The step that is shown.
    step: GroupStep,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let text = lang.group_text();
    let at = |index: Option<usize>| index.and_then(|index| GroupStep::ALL.get(index).copied());
    let link = |step: GroupStep, words: fn(&str) -> String| {
        view! { <a class="button" href=Route::Group(step).href()>{words(step_name(step, lang))}</a> }
    };
    view! {
        <div class="step-links">
            {at(step.index().checked_sub(1)).map(|step| link(step, text.previous_step))}
            {at(Some(step.index() + 1)).map(|step| link(step, text.next_step))}
        </div>
    }
}
