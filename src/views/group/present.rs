//! `#/group/present`: one thing at a time in large letters, for everyone in the room. Never a name, never a file.

use leptos::prelude::*;

use super::slides::{part_name, slide_view};
use crate::browser::full_screen;
use crate::domain::group::{clock, left};
use crate::state::group::slides::Slide;
use crate::state::group::store::GroupSession;
use crate::state::route::Route;
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
    let content = move || {
        let index = group_session.slide();
        group_session.slides().into_iter().nth(index).map(|slide| slide_view(slide, group_session, lang))
    };
    view! {
        <main class="present" id="main">
            {anew(mark)}
            <div class="present__slide">{anew(content)}</div>
            <div class="present__bar">
                <div class="present__timer">{anew(move || timer(group_session, lang))}</div>
                <SlideNavigation group_session lang />
                <div class="present__leaving">
                    <button type="button" class="button" on:click=|_| full_screen::switch_full_screen()>
                        {text.full_screen}
                    </button>
                    <button type="button" class="button" on:click=move |_| ui.go(&Route::Group)>{text.end}</button>
                </div>
            </div>
        </main>
    }
}

/// When the part that is on ends, and the whole; silent, and nothing goes on by itself.
fn timer(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let agenda_timer = group_session.agenda_timer;
    let Some((part, began)) = agenda_timer.timer() else {
        let begin = move |_| agenda_timer.go_to_part(untrack(|| agenda_timer.plan().after(None)));
        return view! { <button type="button" class="button button--primary" on:click=begin>{text.begin}</button> }
            .into_any();
    };
    let plan = agenda_timer.plan();
    let [end, whole] = plan.ends(part, began);
    let rest = left(agenda_timer.now(), end).map_or_else(|| text.over.to_owned(), text.left);
    let name = |part: usize| plan.parts.get(part).map(|part| part_name(part, lang));
    let until = name(part).map(|name| (text.until)(&name, &clock(end)));
    let next = plan.after(Some(part)).and_then(|next| {
        let name = (text.next_part)(&name(next)?);
        let go = move |_| agenda_timer.go_to_part(Some(next));
        Some(view! { <button type="button" class="button" aria-label=name on:click=go>{text.go_on}</button> })
    });
    view! {
        <strong class="present__until">{until}</strong>
        <span>{rest}</span>
        <span>{(text.ends)(&clock(whole))}</span>
        {next}
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
            <button type="button" class="button" on:click=move |_| group_session.turn(1)>{text.next}</button>
            {anew(move || select(group_session, lang))}
        </div>
    }
}

/// Every slide by its name.
fn select(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let present = group_session.slide();
    let option = |(index, slide): (usize, Slide)| {
        let name = match slide {
            Slide::Opening => text.opening.to_owned(),
            Slide::Candidates => text.candidates.to_owned(),
            Slide::Topic(topic) => lang.of(&topic.item.stem).to_owned(),
            Slide::Agreed => text.agreed.to_owned(),
        };
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
