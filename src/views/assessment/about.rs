//! `#/about`: purpose, what is stored where, version and licences, and erasing.

use leptos::prelude::*;

use super::parts::course_card::Fact;
use super::parts::erase_section::EraseSection;
use crate::browser::dom;
use crate::domain::catalog::Localized;
use crate::state::assessment::store::AssessmentStore;
use crate::state::ui::Ui;
use crate::text::Lang;

/// The about page.
#[component]
pub fn AboutPage() -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let (lang, text) = (ui.lang(), &ui.text().about);
    let (about, growth) = (&store.catalog.about, &store.catalog.policy.growth);
    let employees = growth.employees.iter().map(|employee| view! { <li>{lang.of(employee)}</li> });
    view! {
        <main class="page" id="main">
            <div class="prose">
                <h1 tabindex="-1">{text.heading}</h1>
                <Paragraphs title=text.purpose paragraphs=&about.purpose lang />
                <p>{lang.of(&store.catalog.evaluation)}</p>
                <h2>{text.growth}</h2>
                <blockquote class="question-card__quote">
                    <p>{lang.of(&growth.sentence)}</p>
                    <p class="clause">{(ui.text().clause)(&growth.clause)}</p>
                </blockquote>
                <ul>{employees.collect_view()}</ul>
                <Paragraphs title=text.storage paragraphs=&about.storage lang />
                <p>{text.browser_only}</p>
                <Paragraphs title=text.limits paragraphs=&about.limits lang />
                <p><a href=[&dom::place("group"), "#/group"].concat()>{text.group}</a></p>
                <Version store lang />
            </div>
            <EraseSection hint="" />
        </main>
    }
}

#[component]
fn Paragraphs(title: &'static str, paragraphs: &'static [Localized], lang: Lang) -> impl IntoView {
    view! {
        <h2>{title}</h2>
        {paragraphs.iter().map(|paragraph| view! { <p>{lang.of(paragraph)}</p> }).collect_view()}
    }
}

#[component]
fn Version(store: AssessmentStore, lang: Lang) -> impl IntoView {
    let (text, reference) = (&lang.text().about, &store.catalog.reference);
    view! {
        <h2>{text.version_heading}</h2>
        <dl class="course-card__facts">
            <Fact label=text.app value=env!("CARGO_PKG_VERSION") />
            <Fact label=text.content value=(lang.text().preview.version)(&reference.id, reference.version) />
            <dt>{text.digest}</dt>
            <dd class="digest">{reference.digest.as_str()}</dd>
            <Fact label=text.licence value=text.licence_text />
        </dl>
        <p class="page__note">{text.third_party}</p>
    }
}
