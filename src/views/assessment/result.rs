//! `#/result`: what the answers say, and what could come next. Prints as the own sheet (手元シート).

use leptos::prelude::*;

use super::parts::result_overview::ResultOverview;
use super::parts::take_along::{PrintButton, TakeAlong};
use super::result_details::ResultDetails;
use crate::domain::catalog::Audience;
use crate::domain::files::{AssessmentId, Month};
use crate::state::assessment::store::{AssessmentStore, Outcome};
use crate::state::route::Route;
use crate::state::ui::Ui;
use crate::text::Lang;
use crate::views::shared::missing_page::MissingPage;
use crate::views::shared::section::Section;

/// The result of the present check.
#[component]
pub fn ResultPage() -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let (lang, text) = (ui.lang(), &ui.text().result);
    let outcome = store.outcome()?;
    Some(view! {
        <main class="page page--wide result-page" id="main">
            <div class="result-lead">
                <Heading on_screen=text.heading lang />
                <div class="result-lead__line">
                    {person_line(&outcome, store.month(), store, lang)} {ways_to_answers(&outcome, store, ui)}
                </div>
            </div>
            {overview(&outcome, store, ui)}
            <TakeAlong />
            <ResultDetails catalog=store.catalog outcome folds=ui.folds lang />
        </main>
    })
}

/// The result of an earlier check, to be read and printed. Nothing on it changes anything.
#[component]
pub fn EarlierPage(
    /// Id of the earlier check.
    id: AssessmentId,
) -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let (lang, text) = (ui.lang(), ui.text());
    let Some(saved) = store.assessment(id) else { return view! { <MissingPage /> }.into_any() };
    let outcome = store.outcome_of(&saved);
    view! {
        <main class="page page--wide result-page" id="main">
            <div class="result-lead">
                <Heading on_screen=text.result.earlier_heading lang />
                {person_line(&outcome, saved.month(), store, lang)}
                <p class="page__note">{text.result.earlier_lead}</p>
            </div>
            {overview(&outcome, store, ui)}
            <div class="page__actions screen-only">
                <PrintButton lang />
                <a class="button" href=Route::Start.href()>{text.home}</a>
            </div>
            <ResultDetails catalog=store.catalog outcome folds=ui.folds lang />
        </main>
    }
    .into_any()
}

/// The heading: of the page on the screen, of the sheet on paper, there with room to write on below it.
#[component]
fn Heading(on_screen: &'static str, lang: Lang) -> impl IntoView {
    let text = &lang.text().result;
    view! {
        <h1 class="screen-only" tabindex="-1">{on_screen}</h1>
        <div class="own-sheet print-only">
            <p class="own-sheet__title" role="heading" attr:aria-level="1">{text.sheet_title}</p>
            <h2 class="own-sheet__title own-sheet__title--small">{text.sheet_notes}</h2>
            <ul class="own-sheet__lines" role="list">
                <li></li>
                <li></li>
            </ul>
        </div>
    }
}

fn person_line(outcome: &Outcome, month: Option<Month>, store: AssessmentStore, lang: Lang) -> AnyView {
    let (text, scope) = (&lang.text().result, outcome.questionnaire.scope);
    let progress = outcome.assessment.progress;
    let facts = [
        Some(lang.of(&store.catalog.rank(scope.rank).name).to_owned()),
        Some(lang.of(&store.catalog.tier(scope.tier).name).to_owned()),
        month.map(|month| (text.month)(month.as_str())),
        Some((text.answered)(progress.answered, progress.of)),
    ];
    let facts = facts.into_iter().flatten().map(|fact| view! { <span>{fact}</span> });
    view! { <p class="result-lead__who">{facts.collect_view()}</p> }.into_any()
}

/// The ways back to the answers: to change one, and to give those that lack.
fn ways_to_answers(outcome: &Outcome, store: AssessmentStore, ui: Ui) -> AnyView {
    let (text, progress) = (&ui.text().result, outcome.assessment.progress);
    let go = move |_| ui.go(&crate::state::assessment::navigation::resume(store));
    let is_open = progress.answered > 0 && progress.answered < progress.of;
    let open = is_open.then(|| {
        view! { <button type="button" class="button button--link" on:click=go>{text.answer_open}</button> }
    });
    view! {
        <div class="result-lead__ways screen-only">
            <a href=Route::Review.href()>{text.look_again}</a>
            {open}
        </div>
    }
    .into_any()
}

/// The first screen; where nothing was answered, or nothing applies, what there is to say instead.
fn overview(outcome: &Outcome, store: AssessmentStore, ui: Ui) -> AnyView {
    let (lang, text) = (ui.lang(), &ui.text().result);
    if outcome.assessment.progress.answered == 0 {
        let go = move |_| ui.go(&crate::state::assessment::navigation::resume(store));
        return view! {
            <div class="result-end">
                <p>{text.none_answered}</p>
                <button type="button" class="button button--primary" on:click=go>{text.go_answer}</button>
            </div>
        }
        .into_any();
    }
    if outcome.assessment.is_all_not_applicable {
        return all_not_applicable(store, lang);
    }
    view! { <ResultOverview catalog=store.catalog outcome=outcome.clone() folds=ui.folds lang /> }.into_any()
}

/// A respectable end: thanks, when to look again, and the courses that are for everyone whatever the answers say.
fn all_not_applicable(store: AssessmentStore, lang: Lang) -> AnyView {
    let text = &lang.text().result;
    let for_all = store.catalog.courses.iter().filter(|course| course.audience == Audience::Everyone);
    let courses = for_all.map(|course| view! { <li>{lang.of(&course.name)}</li> }).collect_view();
    let note = if courses.is_empty() { text.for_all_none } else { lang.of(&store.catalog.notices.course_for_all) };
    view! {
        <div class="result-end">
            <p class="page__lead">{text.all_not_applicable}</p>
            <p>{text.all_not_applicable_again}</p>
            <Section id="for-all-title" title=text.for_all>
                <ul class="result-end__courses" role="list">{courses}</ul>
                <p class="page__note">{note}</p>
            </Section>
        </div>
    }
    .into_any()
}
