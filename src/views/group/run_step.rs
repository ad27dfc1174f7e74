//! 進める: agenda and times, the way to the screen for everyone, and the sheets.

use std::sync::Arc;

use leptos::prelude::*;

use super::parts::names::part_name;
use super::print_menu::PrintMenu;
use crate::domain::catalog::AgendaRecord;
use crate::domain::group::{PART_MOST, PlanPart, SHORT_MOST};
use crate::state::group::agenda_timer::AgendaTimer;
use crate::state::group::store::GroupSession;
use crate::state::route::Route;
use crate::state::ui::Ui;
use crate::text::Lang;
use crate::views::shared::changing::{anew, words};
use crate::views::shared::choice_group::{Choice, ChoiceGroup};
use crate::views::shared::fold::Fold;
use crate::views::shared::section::Section;

/// The fourth step.
#[component]
pub fn RunStep(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    view! {
        <PresentWay lang />
        <div class="group-page__columns">
            <PlanRegion lang />
            <PrintMenu lang />
        </div>
    }
}

/// The way to the screen for everyone, and what is offered there.
#[component]
fn PresentWay(lang: Lang) -> impl IntoView {
    let (ui, group_session) = (Ui::here(), GroupSession::here());
    let text = &lang.group_text().session;
    let present = move |_| {
        group_session.view.has_names.set(false);
        ui.go(&Route::Present);
    };
    let candidates = move || match group_session.chosen().len() {
        0 => text.present_first.to_owned(),
        topics => (text.present_chosen)(topics),
    };
    view! {
        <div class="present-way">
            <button
                type="button"
                class="button button--primary"
                id="present-button"
                aria-describedby="present-note"
                on:click=present
            >
                {text.present}
            </button>
            <div>
                <p inner_html=words(candidates)></p>
                <p class="page__note" id="present-note">{text.present_note}</p>
            </div>
        </div>
    }
}

/// Agenda and its parts.
#[component]
fn PlanRegion(lang: Lang) -> impl IntoView {
    let (ui, group_session) = (Ui::here(), GroupSession::here());
    let text = &lang.group_text().session;
    let agenda_timer = group_session.agenda_timer;
    let option = |agenda: &'static Arc<AgendaRecord>| Choice {
        value: agenda.id.as_str(),
        name: (text.length)(agenda.minutes as usize),
        hint: String::new(),
        detail: String::new(),
        is_chosen: Signal::derive(move || agenda_timer.plan().agenda == *agenda),
        choose: Callback::new(move |()| agenda_timer.choose_agenda(agenda)),
    };
    let choices = group_session.content.agendas.iter().map(option).collect();
    let total = move || (text.total)(agenda_timer.plan().minutes() as usize);
    view! {
        <Section id="plan-title" title=text.plan>
            <ChoiceGroup legend=text.agenda group="agenda" choices />
            <p inner_html=words(total)></p>
            <Fold folds=ui.folds name="plan" summary=text.plan_edit>{anew(move || parts(group_session, lang))}</Fold>
        </Section>
    }
}

/// Minutes and name of every part. Made anew only when another agenda takes the place of this one.
fn parts(group_session: GroupSession, lang: Lang) -> AnyView {
    let agenda_timer = group_session.agenda_timer;
    let plan = agenda_timer.plan_as_chosen();
    let parts = plan.parts.into_iter().enumerate();
    let parts = parts.map(|(index, part)| view! { <PlanPartForm index part agenda_timer lang /> }).collect_view();
    view! {
        <p class="page__note">{lang.group_text().session.plan_hint}</p>
        <ol class="plan__parts" role="list">{parts}</ol>
    }
    .into_any()
}

/// Name and minutes of a part. What does not fit is not held, and so it does not stand there either.
#[component]
fn PlanPartForm(index: usize, part: PlanPart, agenda_timer: AgendaTimer, lang: Lang) -> impl IntoView {
    let text = &lang.group_text().session;
    let held = move || untrack(|| agenda_timer.plan().parts.get(index).cloned());
    let set_minutes = move |typed: String| {
        if let Ok(minutes) = typed.parse() {
            agenda_timer.edit_plan(|plan| plan.set_minutes(index, minutes));
        }
    };
    view! {
        <li class="plan__part">
            <input
                type="text"
                autocomplete="off"
                aria-label=(text.part_name_of)(index + 1)
                maxlength=SHORT_MOST.to_string()
                value=part_name(&part, lang)
                on:change:target=move |event| {
                    agenda_timer.edit_plan(|plan| plan.set_name(index, &event.target().value()));
                    if let Some(part) = held() {
                        event.target().set_value(&part_name(&part, lang));
                    }
                }
            />
            <input
                type="number"
                min="0"
                max=PART_MOST.to_string()
                step="1"
                aria-label=(text.part_minutes_of)(index + 1)
                value=part.minutes.to_string()
                on:input:target=move |event| set_minutes(event.target().value())
                on:change:target=move |event| {
                    if let Some(part) = held() {
                        event.target().set_value(&part.minutes.to_string());
                    }
                }
            />
            <span>{text.part_minutes}</span>
        </li>
    }
}
