//! `#/about`: purpose, what is stored where, version and licences, and erasing.

use leptos::prelude::*;

use crate::domain::catalog::Localized;
use crate::state::dialog::Dialog;
use crate::state::opening;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, button, classed, el, heading, link, main, section};
use crate::views::parts::choice_dialog::{ChoiceDialog, choice};
use crate::views::parts::course_card::fact;

/// The about page.
#[component]
pub fn AboutPage() -> Node {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text) = (screen.lang(), &screen.text().about);
    let (about, growth) = (&session.catalog.about, &session.catalog.policy.growth);
    let employees: Vec<Element> = growth.employees.iter().map(|it| el("li").with(lang.of(it))).collect();
    let quote = classed("blockquote", "question-card__quote")
        .with(el("p").with(lang.of(&growth.sentence)))
        .with(classed("p", "clause").with((screen.text().clause)(&growth.clause)));
    let prose = classed("div", "prose")
        .with(heading(text.heading))
        .with(paragraphs(text.purpose, &about.purpose, lang))
        .with(el("p").with(lang.of(&session.catalog.evaluation)))
        .with([el("h2").with(text.growth), quote, el("ul").with(employees)])
        .with(paragraphs(text.storage, &about.storage, lang))
        .with(paragraphs(text.limits, &about.limits, lang))
        .with(el("p").with(link("", "#/group").with(text.group)))
        .with(version(session, lang));
    main("page").with(prose).with(view! { <EraseSection /> }).view()
}

fn paragraphs(title: &'static str, paragraphs: &'static [Localized], lang: Lang) -> Vec<Element> {
    let title = el("h2").with(title);
    std::iter::once(title).chain(paragraphs.iter().map(|it| el("p").with(lang.of(it)))).collect()
}

fn version(session: Session, lang: Lang) -> [Element; 3] {
    let (text, reference) = (&lang.text().about, &session.catalog.reference);
    let facts = [
        fact(text.app, env!("CARGO_PKG_VERSION")),
        fact(text.content, (lang.text().preview.version)(&reference.id, reference.version)),
        [el("dt").with(text.digest), classed("dd", "digest").with(reference.digest.clone())],
        fact(text.licence, text.licence_text),
    ];
    let facts = classed("dl", "course-card__facts").with(facts);
    [el("h2").with(text.version_heading), facts, classed("p", "page__note").with(text.third_party)]
}

#[component]
fn EraseSection() -> Node {
    let (screen, session) = (Screen::here(), Session::here());
    let text = &screen.text().about;
    let dialog = Dialog::new("erase-dialog");
    let choices =
        vec![choice(text.erase_yes, "", move || opening::erase(session, screen)), choice(text.erase_no, "", || ())];
    section("erase-section", "erase-title", text.erase_heading)
        .with(el("p").with(text.erase_lead))
        .with(button("button button--danger", text.erase, move || dialog.open()))
        .with(view! { <ChoiceDialog dialog title=text.erase_heading lead=text.erase_confirm.view() choices /> })
        .view()
}
