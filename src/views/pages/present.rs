//! `#/group/present`: one thing at a time in large letters, for everyone in the room. Never a name, never a file.

use leptos::prelude::*;

use super::slides::{part_name, slide};
use crate::browser::page;
use crate::domain::group::{clock, left};
use crate::state::route::Route;
use crate::state::screen::Screen;
use crate::state::slides::Slide;
use crate::state::workshop::Workshop;
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, button, classed, el, live, main};

/// The page.
#[component]
pub fn PresentPage(
    /// The language.
    lang: Lang,
) -> Node {
    let (screen, workshop) = (Screen::here(), Workshop::here());
    let mark = live(move || {
        workshop.is_sample().then(|| classed("p", "present__sample").with(lang.group_text().session.sample_mark))
    });
    // However this page is come to: no name stands behind it, nor when it is left.
    workshop.look.set_names(false);
    let content = live(move || {
        let slides = workshop.slides();
        let place = workshop.slide();
        slides.into_iter().nth(place).map(|it| slide(it, workshop, lang))
    });
    let bar =
        classed("div", "present__bar").with([timer(workshop, lang), turning(workshop, lang), leaving(screen, lang)]);
    main("present").with(mark).with(classed("div", "present__slide").with(content)).with(bar).view()
}

/// When the part that is on ends, and the whole; silent, and nothing goes on by itself.
fn timer(workshop: Workshop, lang: Lang) -> Element {
    let text = &lang.group_text().session;
    let timetable = workshop.timetable;
    let lines = move || {
        let Some((part, began)) = timetable.timer() else {
            let begin = move || timetable.go_to_part(untrack(|| timetable.plan().after(None)));
            return vec![button("button button--primary", text.begin, begin)];
        };
        let plan = timetable.plan();
        let [end, whole] = plan.ends(part, began);
        let rest = left(timetable.now(), end).map_or_else(|| text.over.to_owned(), text.left);
        let next = plan.after(Some(part)).map(|next| {
            let name = (text.next_part)(&part_name(next, workshop, lang));
            let go = move || timetable.go_to_part(Some(next));
            button("button", text.go_on, go).attr("aria-label", name)
        });
        let until =
            classed("strong", "present__until").with((text.until)(&part_name(part, workshop, lang), &clock(end)));
        let lines = [until, el("span").with(rest), el("span").with((text.ends)(&clock(whole)))];
        lines.into_iter().chain(next).collect::<Vec<Element>>()
    };
    classed("div", "present__timer").with(live(lines))
}

fn turning(workshop: Workshop, lang: Lang) -> Element {
    let text = &lang.group_text().session;
    let select = move || {
        let present = workshop.slide();
        let option = |(place, it): (usize, Slide)| {
            let name = match it {
                Slide::Opening => text.opening.to_owned(),
                Slide::Candidates => text.candidates.to_owned(),
                Slide::Topic(topic) => lang.of(&topic.item.stem).to_owned(),
                Slide::Agreed => text.agreed.to_owned(),
            };
            el("option")
                .attr("value", place.to_string())
                .attr_if("selected", (place == present).then_some(""))
                .with(name)
        };
        let options: Vec<Element> = workshop.slides().into_iter().enumerate().map(option).collect();
        let choose = move |event| workshop.show(page::selected(&event).parse().unwrap_or_default());
        el("select").attr("aria-label", text.slide).with(options).on("change", choose)
    };
    let place = move || {
        let of = workshop.slides().len();
        (text.place)(workshop.slide() + 1, of)
    };
    classed("div", "present__turning")
        .with(button("button", text.previous, move || workshop.turn(-1)))
        .with(classed("span", "present__place").with(live(place)))
        .with(button("button", text.next, move || workshop.turn(1)))
        .with(live(select))
}

fn leaving(screen: Screen, lang: Lang) -> Element {
    let text = &lang.group_text().session;
    classed("div", "present__leaving").with(button("button", text.full_screen, page::switch_full_screen)).with(button(
        "button",
        text.end,
        move || screen.go(&Route::Group),
    ))
}
