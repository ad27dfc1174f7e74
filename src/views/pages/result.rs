//! `#/result`: what the answers say, and what could come next. Prints as the own sheet (手元シート).

use leptos::prelude::*;

use super::listing::listed;
use super::training::training_sections;
use crate::browser::page;
use crate::domain::questionnaire::{Block, Questionnaire};
use crate::figures::wheel::wheel;
use crate::state::opening;
use crate::state::screen::Screen;
use crate::state::session::{Outcome, Session};
use crate::text::Lang;
use crate::views::charts::answer_wheel::AnswerWheel;
use crate::views::parts::answer_table::AnswerTable;
use crate::views::parts::result_parts::{DutyResults, ProfileResult};
use crate::views::parts::step_strip::level;
use crate::views::parts::submission_preview::SubmissionPreview;
use crate::views::parts::tier_ladder::TierLadder;

/// The result page.
#[component]
pub fn ResultPage() -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text) = (screen.lang(), screen.text());
    let outcome = session.outcome()?;
    let is_previewing = RwSignal::new(false);
    let save_personal = move |_| opening::save_personal(session, screen);
    Some(view! {
        <main class="page page--wide" id="main">
            <div class="own-sheet print-only"><p class="own-sheet__title">{text.result.sheet_title}</p></div>
            <div class="result-lead">
                <h1 class="screen-only" tabindex="-1">{text.result.heading}</h1>
                {who(&outcome, session, lang)}
                <p class="page__lead">{text.result.lead}</p>
                {remark(&outcome, lang)}
                <div class="result-actions">
                    <button type="button" class="button button--primary" on:click=move |_| is_previewing.set(true)>{text.result.submission}</button>
                    <button type="button" class="button" on:click=save_personal>{text.result.personal}</button>
                    <button type="button" class="button" on:click=move |_| page::print()>{text.result.print}</button>
                    <p class="result-actions__note">{text.result.print_note}</p>
                </div>
            </div>
            {profiles(&outcome, session, lang)}
            {duties(&outcome, session, lang)}
            {ladder(&outcome, session, lang)}
            {training_sections(session.catalog, &outcome, lang)}
            {growth(session, lang)}
            {all_answers(&outcome.questionnaire, session, lang)}
            {sheet_notes(lang)}
            <SubmissionPreview is_open=is_previewing questionnaire=outcome.questionnaire.clone() />
        </main>
    })
}

fn who(outcome: &Outcome, session: Session, lang: Lang) -> impl IntoView + use<> {
    let (text, scope) = (&lang.text().result, outcome.questionnaire.scope);
    let progress = outcome.assessment.progress;
    let month = session.month().map(|month| (text.month)(month.as_str()));
    view! {
        <p class="result-lead__who">
            <span>{lang.of(&session.catalog.rank(scope.rank).name).to_owned()}</span>
            <span>{lang.of(&session.catalog.tier(scope.tier).name).to_owned()}</span>
            <span>{month}</span>
            <span>{(text.answered)(progress.answered, progress.of)}</span>
        </p>
    }
}

fn remark(outcome: &Outcome, lang: Lang) -> Option<impl IntoView + use<>> {
    let text = &lang.text().result;
    let sentence = if outcome.assessment.progress.answered == 0 {
        Some(text.none_answered)
    } else {
        outcome.assessment.is_all_not_applicable.then_some(text.all_not_applicable)
    };
    sentence.map(|sentence| view! { <p class="page__note">{sentence}</p> })
}

fn profiles(outcome: &Outcome, session: Session, lang: Lang) -> impl IntoView + use<> {
    let pairs = session.catalog.profiles.iter().zip(outcome.assessment.profiles.clone());
    let cards = pairs.map(|(profile, reading)| {
        view! { <ProfileResult mark=profile.mark.clone() title=lang.of(&profile.text).to_owned() reading lang /> }
    });
    view! {
        <section class="page__section" aria-labelledby="profiles-title">
            <h2 id="profiles-title">{lang.text().result.profiles}</h2>
            <div class="profile-results">{cards.collect_view()}</div>
        </section>
    }
}

fn duties(outcome: &Outcome, session: Session, lang: Lang) -> impl IntoView + use<> {
    let text = lang.text();
    let rank = session.catalog.rank(outcome.questionnaire.scope.rank);
    let duties = rank.duties.iter().map(|duty| lang.of(&duty.text).to_owned()).collect();
    view! {
        <section class="page__section" aria-labelledby="duties-title">
            <h2 id="duties-title">{text.result.duties}</h2>
            <p>
                {(text.result.rank_duties)(lang.of(&rank.name), lang.of(&rank.summary))}
                " "
                <span class="clause">{(text.clause)(&rank.clause)}</span>
            </p>
            <DutyResults duties reading=outcome.assessment.duties.clone() lang />
        </section>
    }
}

fn ladder(outcome: &Outcome, session: Session, lang: Lang) -> impl IntoView + use<> {
    let (text, catalog) = (&lang.text().result, session.catalog);
    let withheld = catalog.skills.iter().filter(|skill| outcome.questionnaire.withheld.contains(&skill.id));
    let withheld = withheld.map(|skill| {
        let note = skill.note.as_ref().map(|note| lang.of(note).to_owned());
        view! { <li><strong>{lang.of(&skill.name).to_owned()}</strong>" "{note}</li> }
    });
    let withheld: Vec<_> = withheld.collect();
    let withheld = (!withheld.is_empty()).then(|| {
        view! {
            <p class="page__note">{text.withheld}</p>
            <ul class="page__note">{withheld}</ul>
        }
    });
    view! {
        <section class="page__section page__section--new-sheet" aria-labelledby="skills-title">
            <h2 id="skills-title">{text.skills}</h2>
            <p class="page__note">{lang.of(&catalog.notices.examples).to_owned()}" "{text.goal_line}</p>
            <TierLadder catalog assessment=outcome.assessment.clone() lang />
            {withheld}
        </section>
    }
}

fn growth(session: Session, lang: Lang) -> impl IntoView {
    let (text, growth) = (lang.text(), &session.catalog.policy.growth);
    let employees = growth.employees.iter().map(|it| view! { <li>{lang.of(it).to_owned()}</li> }).collect_view();
    view! {
        <section class="page__section screen-only" aria-labelledby="growth-title">
            <h2 id="growth-title">{text.result.city_profiles}</h2>
            <p>{lang.of(&growth.sentence).to_owned()}" "<span class="clause">{(text.clause)(&growth.clause)}</span></p>
            <ul>{employees}</ul>
        </section>
    }
}

fn all_answers(questionnaire: &Questionnaire, session: Session, lang: Lang) -> impl IntoView + use<> {
    let text = lang.text();
    let levels: Vec<_> = questionnaire.questions.iter().map(|it| level(session.answer_to(&it.item.id))).collect();
    let mut sectors: Vec<(Block, usize)> = Vec::new();
    for question in &questionnaire.questions {
        match sectors.last_mut() {
            Some((block, length)) if *block == question.block => *length += 1,
            _ => sectors.push((question.block, 1)),
        }
    }
    let names = sectors.iter().map(|(block, _)| sign(*block, session, lang)).collect();
    let lengths: Vec<usize> = sectors.iter().map(|(_, length)| *length).collect();
    view! {
        <section class="page__section screen-only" aria-labelledby="all-title">
            <h2 id="all-title">{text.result.all}</h2>
            <div class="answer-wheel">
                <figure class="answer-wheel__figure">
                    <span class="visually-hidden" id="wheel-label">{text.result.wheel_label}</span>
                    <AnswerWheel wheel=wheel(&levels, &lengths) names labelled_by="wheel-label" />
                    <figcaption class="page__note">{text.result.all_note}</figcaption>
                </figure>
                <AnswerTable text blocks=listed(session, lang, None) />
            </div>
        </section>
    }
}

fn sign(block: Block, session: Session, lang: Lang) -> String {
    let text = &lang.text().result;
    match block {
        Block::Profile(at) => session.catalog.profiles.get(at).map_or_else(String::new, |it| it.mark.clone()),
        Block::Duties => text.duties_sign.to_owned(),
        Block::Skills(tier) => (text.tier_sign)(tier).to_owned(),
    }
}

fn sheet_notes(lang: Lang) -> impl IntoView {
    view! {
        <div class="own-sheet print-only">
            <p class="own-sheet__title own-sheet__title--small">{lang.text().result.sheet_notes}</p>
            <ul class="own-sheet__lines"><li></li><li></li></ul>
        </div>
    }
}
