//! `#/about`: purpose, what is stored where, version and licences, and erasing.

use leptos::prelude::*;

use crate::domain::catalog::Localized;
use crate::state::opening;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::text::Lang;
use crate::views::parts::choice_dialog::{ChoiceDialog, DialogChoice};

/// The about page.
#[component]
pub fn AboutPage() -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text) = (screen.lang(), &screen.text().about);
    let (about, growth) = (&session.catalog.about, &session.catalog.policy.growth);
    let employees = growth.employees.iter().map(|it| view! { <li>{lang.of(it).to_owned()}</li> }).collect_view();
    view! {
        <main class="page" id="main">
            <div class="prose">
                <h1 tabindex="-1">{text.heading}</h1>
                {prose(text.purpose, &about.purpose, lang)}
                <p>{lang.of(&session.catalog.evaluation).to_owned()}</p>
                <h2>{text.growth}</h2>
                <blockquote class="question-card__quote">
                    <p>{lang.of(&growth.sentence).to_owned()}</p>
                    <p class="clause">{(screen.text().clause)(&growth.clause)}</p>
                </blockquote>
                <ul>{employees}</ul>
                {prose(text.storage, &about.storage, lang)}
                {prose(text.limits, &about.limits, lang)}
                {version(session, lang)}
            </div>
            <EraseSection />
        </main>
    }
}

fn prose(title: &'static str, paragraphs: &'static [Localized], lang: Lang) -> impl IntoView {
    let paragraphs = paragraphs.iter().map(|it| view! { <p>{lang.of(it).to_owned()}</p> }).collect_view();
    view! { <h2>{title}</h2>{paragraphs} }
}

fn version(session: Session, lang: Lang) -> impl IntoView {
    let (text, reference) = (lang.text(), &session.catalog.reference);
    view! {
        <h2>{text.about.version_heading}</h2>
        <dl class="course-card__facts">
            <dt>{text.about.app}</dt><dd>{env!("CARGO_PKG_VERSION")}</dd>
            <dt>{text.about.content}</dt><dd>{(text.preview.version)(&reference.id, reference.version)}</dd>
            <dt>{text.about.digest}</dt><dd class="digest">{reference.digest.clone()}</dd>
            <dt>{text.about.licence}</dt><dd>{text.about.licence_text}</dd>
        </dl>
        <p class="page__note">{text.about.third_party}</p>
    }
}

#[component]
fn EraseSection() -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let text = &screen.text().about;
    let is_asking = RwSignal::new(false);
    let choice = |label, act| DialogChoice { label, detail: "", act };
    let choices = vec![
        choice(text.erase_yes, Callback::new(move |()| opening::erase(session, screen))),
        choice(text.erase_no, Callback::new(|()| ())),
    ];
    let lead = Signal::derive(move || text.erase_confirm.to_owned());
    view! {
        <section class="erase-section" aria-labelledby="erase-title">
            <h2 id="erase-title">{text.erase_heading}</h2>
            <p>{text.erase_lead}</p>
            <button type="button" class="button button--danger" on:click=move |_| is_asking.set(true)>{text.erase}</button>
            <ChoiceDialog is_open=is_asking title=text.erase_heading lead choices />
        </section>
    }
}
