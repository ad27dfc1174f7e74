//! Agenda and topics, as the promoter sets them before the session.

use leptos::prelude::*;

use super::csv_export::stem;
use super::distributions::{TopicBox, subject};
use super::slides::part_name;
use crate::domain::group::{PART_MOST, SHORT_MOST, Topic};
use crate::state::group::store::Workshop;
use crate::state::route::Route;
use crate::state::ui::Screen;
use crate::text::Lang;
use crate::views::shared::changing::{anew, words};
use crate::views::shared::choice_group::{Choice, ChoiceGroup};
use crate::views::shared::fold::Fold;
use crate::views::shared::section::Section;

/// The region.
#[component]
pub fn PlanRegion(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let (screen, workshop) = (Screen::here(), Workshop::here());
    let text = &lang.group_text().session;
    let timetable = workshop.timetable;
    let option = |place: usize, value: &'static str, minutes: u32| Choice {
        value,
        name: (text.length)(minutes as usize),
        hint: String::new(),
        detail: String::new(),
        is_chosen: Signal::derive(move || timetable.plan().agenda == place),
        choose: Callback::new(move |()| timetable.choose_agenda(place)),
    };
    let agendas = workshop.content.agendas.iter().enumerate();
    let choices = agendas.map(|(place, it)| option(place, it.id.as_str(), it.minutes)).collect();
    let present = move |_| {
        workshop.look.set_names(false);
        screen.go(&Route::Present);
    };
    let total = move || (text.total)(timetable.plan().minutes() as usize);
    view! {
        <Section id="plan-title" title=text.plan>
            <p>{text.plan_lead}</p>
            <ChoiceGroup legend=text.agenda group="agenda" choices />
            <p inner_html=words(total)></p>
            <Fold look=workshop.look name="plan" summary=text.plan_edit>{anew(move || parts(workshop, lang))}</Fold>
            <h3>{text.candidates}</h3>
            <p>{text.candidates_note}</p>
            <Fold
                look=workshop.look
                name="topics"
                summary=Signal::derive(move || (text.chosen)(workshop.chosen().len()))
            >
                {anew(move || topics(workshop, lang))}
            </Fold>
            <div role="status">{anew(move || gone(workshop, lang))}</div>
            <button type="button" class="button button--primary" aria-describedby="present-note" on:click=present>
                {text.present}
            </button>
            <p class="page__note" id="present-note">{text.present_note}</p>
        </Section>
    }
}

/// Minutes and name of every part. Made anew only when another agenda takes the place of this one.
fn parts(workshop: Workshop, lang: Lang) -> AnyView {
    let plan = workshop.timetable.plan_as_chosen();
    let parts = plan.parts.iter().map(|it| it.minutes).enumerate();
    let parts = parts.map(|(place, minutes)| view! { <PlanPart place minutes workshop lang /> }).collect_view();
    view! {
        <p class="page__note">{lang.group_text().session.plan_hint}</p>
        <ol class="plan__parts">{parts}</ol>
    }
    .into_any()
}

/// Name and minutes of a part. What does not fit is not held, and so it does not stand there either.
#[component]
fn PlanPart(place: usize, minutes: u32, workshop: Workshop, lang: Lang) -> impl IntoView {
    let text = &lang.group_text().session;
    let timetable = workshop.timetable;
    let set_minutes = move |typed: String| {
        if let Ok(minutes) = typed.parse() {
            timetable.edit_plan(|it| it.set_minutes(place, minutes));
        }
    };
    view! {
        <li class="plan__part">
            <input
                type="text"
                autocomplete="off"
                aria-label=(text.part_name_of)(place + 1)
                maxlength=SHORT_MOST.to_string()
                value=untrack(|| part_name(place, workshop, lang))
                on:change:target=move |event| {
                    timetable.edit_plan(|it| it.set_name(place, &event.target().value()));
                    event.target().set_value(&untrack(|| part_name(place, workshop, lang)));
                }
            />
            <input
                type="number"
                min="0"
                max=PART_MOST.to_string()
                step="1"
                aria-label=(text.part_minutes_of)(place + 1)
                value=minutes.to_string()
                on:input:target=move |event| set_minutes(event.target().value())
                on:change:target=move |event| {
                    let held = untrack(|| timetable.plan().parts.get(place).map_or(0, |part| part.minutes));
                    event.target().set_value(&held.to_string());
                }
            />
            <span>{text.part_minutes}</span>
        </li>
    }
}

/// Topics that were chosen and are not there now.
fn gone(workshop: Workshop, lang: Lang) -> Option<AnyView> {
    let gone = workshop.chosen_and_gone();
    let stems: Vec<&str> = gone.iter().map(|item| stem(item, workshop, lang)).collect();
    let words = (!stems.is_empty()).then(|| (lang.group_text().session.gone)(&lang.listed(&stems)))?;
    Some(view! { <p class="page__note">{words}</p> }.into_any())
}

/// Every topic with a box, in the order that is set.
fn topics(workshop: Workshop, lang: Lang) -> AnyView {
    let one = |topic: &Topic| {
        view! {
            <li>
                <label class="topic__choice">
                    <TopicBox item=topic.item.id.clone() workshop />
                    <span>
                        <span class="plan__subject">{subject(topic.subject, workshop.catalog, lang)}</span>
                        {lang.of(&topic.item.stem).to_owned()}
                    </span>
                </label>
            </li>
        }
    };
    view! { <ul class="plan__topics">{workshop.topics().iter().map(one).collect_view()}</ul> }.into_any()
}
