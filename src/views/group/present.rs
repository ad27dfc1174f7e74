//! `#/group/present`: one thing at a time in large letters, for everyone in the room. Never a name, never a file.

use leptos::prelude::*;

use super::parts::names::part_name;
use super::slides::{slide_name, slide_view};
use crate::browser::full_screen;
use crate::domain::group::{PlannedSlide, clock, left};
use crate::state::group::store::GroupSession;
use crate::state::route::{GroupStep, Route};
use crate::state::ui::Ui;
use crate::text::Lang;
use crate::views::shared::changing::{anew, words};

/// One slide at a time, for the projector.
#[component]
pub fn PresentPage(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let (ui, group_session) = (Ui::here(), GroupSession::here());
    let text = &lang.group_text().session;
    // However this page is come to: no name stands behind it, nor when it is left.
    group_session.view.has_names.set(false);
    let mark = move || group_session.is_sample().then(|| view! { <p class="present__sample">{text.sample_mark}</p> });
    let key = Memo::new(move |_| group_session.shown().map(|slide| slide.key));
    let content = move || key.get().map(|key| slide_view(&key, group_session, lang));
    view! {
        <main class="present" id="main">
            {anew(mark)}
            <div class="present__slide">{anew(content)}</div>
            <div class="present__bar">
                <div class="present__clock">{anew(move || agenda_clock(group_session, lang))}</div>
                <SlideNavigation group_session lang />
                <div class="present__leaving">
                    <button type="button" class="button" on:click=|_| full_screen::switch_full_screen()>
                        {text.full_screen}
                    </button>
                    <button type="button" class="button" on:click=move |_| ui.go(&Route::Group(GroupStep::Run))>
                        {text.end}
                    </button>
                </div>
            </div>
        </main>
    }
}

/// How long the part that is on still takes, and when it and the whole end. Silent, and nothing goes on by itself.
fn agenda_clock(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let agenda_timer = group_session.agenda_timer;
    let Some((part, began)) = agenda_timer.running() else {
        return view! {
            <button type="button" class="button button--primary" on:click=move |_| agenda_timer.begin()>{text.begin}</button>
        }
        .into_any();
    };
    let plan = agenda_timer.plan();
    let [end, whole] = plan.ends(part, began);
    let rest = left(agenda_timer.now(), end).map_or_else(|| text.over.to_owned(), text.left);
    let name = |part: usize| plan.parts.get(part).map(|part| part_name(part, lang)).unwrap_or_default();
    // What is shown belongs to a part before the one that is on.
    let earlier = group_session.shown().and_then(|slide| slide.part).filter(|shown| *shown < part);
    let back = earlier.map(|part| {
        let words = (text.return_to)(&name(part));
        view! {
            <button type="button" class="button" on:click=move |_| agenda_timer.return_to(part)>{words}</button>
        }
    });
    view! {
        <strong class="present__left">{rest}</strong>
        <span class="present__ends">
            <span>{(text.until)(&name(part), &clock(end))}</span>
            <span>{(text.ends)(&clock(whole))}</span>
        </span>
        {back}
    }
    .into_any()
}

#[component]
fn SlideNavigation(group_session: GroupSession, lang: Lang) -> impl IntoView {
    let text = &lang.group_text().session;
    let position = move || (text.place)(group_session.slide() + 1, group_session.slides().len());
    view! {
        <div class="present__turning">
            <button type="button" class="button" on:click=move |_| group_session.turn(-1)>{text.previous}</button>
            <span class="present__place" inner_html=words(position)></span>
            <button type="button" class="button button--primary" on:click=move |_| group_session.turn(1)>{text.next}</button>
            {anew(move || select(group_session, lang))}
        </div>
    }
}

/// Every slide by its name.
fn select(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let present = group_session.slide();
    let option = |(index, slide): (usize, PlannedSlide)| {
        let name = slide_name(&slide.key, group_session, lang);
        view! { <option value=index.to_string() selected=index == present>{name}</option> }
    };
    // An arrow in the list only chooses; the screen for everyone changes when the button is pressed.
    let chosen = RwSignal::new(present);
    view! {
        <select
            aria-label=text.slide
            on:change:target=move |event| chosen.set(event.target().value().parse().unwrap_or(present))
        >
            {group_session.slides().into_iter().enumerate().map(option).collect_view()}
        </select>
        <button type="button" class="button" on:click=move |_| group_session.show(chosen.get_untracked())>
            {text.show_slide}
        </button>
    }
    .into_any()
}
