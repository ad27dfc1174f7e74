//! `#/result`: what the answers say, and what could come next. Prints as the own sheet (手元シート).

use std::sync::Arc;

use leptos::prelude::*;

use super::parts::answer_table::AnswerTable;
use super::parts::result_parts::{DutyResults, ProfileResult};
use super::parts::saved_state::SavedState;
use super::parts::step_strip::level;
use super::parts::submission_preview::SubmissionPreview;
use super::parts::tier_ladder::TierLadder;
use super::training::TrainingSections;
use crate::browser::print;
use crate::domain::assessment::questionnaire::Block;
use crate::domain::catalog::Skill;
use crate::domain::files::{AssessmentId, Month};
use crate::figures::strip::{Level, swatch};
use crate::figures::wheel::wheel;
use crate::state::assessment::file_io;
use crate::state::assessment::store::{AssessmentStore, Outcome};
use crate::state::assessment::submission_form::SubmissionForm;
use crate::state::dialog::Dialog;
use crate::state::ui::Ui;
use crate::text::Lang;
use crate::views::charts::answer_wheel::answer_wheel;
use crate::views::charts::strip_cells::strip_cells;
use crate::views::shared::missing_page::MissingPage;
use crate::views::shared::question_listing::listed;
use crate::views::shared::section::Section;

/// The result of the present check.
#[component]
pub fn ResultPage() -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let (lang, text) = (ui.lang(), &ui.text().result);
    let outcome = store.outcome()?;
    let preview = Dialog::new("preview");
    let submission_form = SubmissionForm::new(store.catalog);
    let save = move |_| {
        file_io::save_personal(store, ui);
    };
    let show = move |_| {
        submission_form.open(store);
        preview.open();
    };
    Some(view! {
        <main class="page page--wide" id="main">
            <OwnSheet title=text.sheet_title />
            <div class="result-lead">
                <h1 class="screen-only" tabindex="-1">{text.heading}</h1>
                {person_line(&outcome, store.month(), store, lang)}
                <p class="page__lead">{text.lead}</p>
                {remark(&outcome, lang)}
                <div class="result-actions">
                    <button type="button" class="button button--primary" on:click=show>{text.submission}</button>
                    <button type="button" class="button" on:click=save>{text.personal}</button>
                    <button type="button" class="button" on:click=|_| print::print()>{text.print}</button>
                    <p class="result-actions__note">{text.print_note}</p>
                </div>
                <div class="screen-only"><SavedState /></div>
            </div>
            <ResultSections outcome store lang />
            <SubmissionPreview dialog=preview submission_form />
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
        <main class="page page--wide" id="main">
            <OwnSheet title=text.result.sheet_title />
            <div class="result-lead">
                <h1 class="screen-only" tabindex="-1">{text.result.earlier_heading}</h1>
                {person_line(&outcome, saved.month(), store, lang)}
                <p class="page__lead">{text.result.earlier_lead}</p>
                {remark(&outcome, lang)}
                <div class="result-actions">
                    <a class="button" href="#/">{text.home}</a>
                    <button type="button" class="button" on:click=|_| print::print()>{text.result.print}</button>
                    <p class="result-actions__note">{text.result.print_note}</p>
                </div>
            </div>
            <ResultSections outcome store lang />
        </main>
    }
    .into_any()
}

/// Everything that a result says, below its beginning.
#[component]
fn ResultSections(outcome: Outcome, store: AssessmentStore, lang: Lang) -> impl IntoView {
    view! {
        <Profiles outcome=outcome.clone() store lang />
        <Duties outcome=outcome.clone() store lang />
        <Ladder outcome=outcome.clone() store lang />
        <TrainingSections catalog=store.catalog outcome=outcome.clone() lang />
        <Growth store lang />
        <AllAnswers outcome=outcome.clone() store lang />
        <div class="own-sheet print-only">
            <p class="own-sheet__title own-sheet__title--small">{lang.text().result.sheet_notes}</p>
            <ul class="own-sheet__lines">
                <li></li>
                <li></li>
            </ul>
        </div>
    }
}

#[component]
fn OwnSheet(title: &'static str) -> impl IntoView {
    view! {
        <div class="own-sheet print-only">
            <p class="own-sheet__title">{title}</p>
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

fn remark(outcome: &Outcome, lang: Lang) -> AnyView {
    let text = &lang.text().result;
    let sentence = if outcome.assessment.progress.answered == 0 {
        Some(text.none_answered)
    } else {
        outcome.assessment.is_all_not_applicable.then_some(text.all_not_applicable)
    };
    sentence.map(|sentence| view! { <p class="page__note">{sentence}</p> }).into_any()
}

#[component]
fn Profiles(outcome: Outcome, store: AssessmentStore, lang: Lang) -> impl IntoView {
    let text = &lang.text().result;
    let pairs = store.catalog.profiles.iter().zip(outcome.assessment.profiles);
    let cards = pairs.map(move |(profile, reading)| {
        view! { <ProfileResult mark=&profile.mark title=lang.of(&profile.text) reading lang /> }
    });
    view! {
        <Section id="profiles-title" title=text.profiles>
            <p class="page__note">{text.goal_note}</p>
            <div class="profile-results">{cards.collect_view()}</div>
        </Section>
    }
}

#[component]
fn Duties(outcome: Outcome, store: AssessmentStore, lang: Lang) -> impl IntoView {
    let text = lang.text();
    let rank = store.catalog.rank(outcome.questionnaire.scope.rank);
    let reading = outcome.assessment.duties;
    view! {
        <Section id="duties-title" title=text.result.duties>
            <p>
                {(text.result.rank_duties)(lang.of(&rank.name), lang.of(&rank.summary))}
                " "
                <span class="clause">{(text.clause)(&rank.clause)}</span>
            </p>
            <DutyResults duties=&rank.duties reading lang />
        </Section>
    }
}

#[component]
fn Ladder(outcome: Outcome, store: AssessmentStore, lang: Lang) -> impl IntoView {
    let (text, catalog) = (&lang.text().result, store.catalog);
    let note = |skill: &Arc<Skill>| {
        let (name, note) = (lang.of(&skill.name).to_owned(), skill.note.as_ref().map(|note| lang.of(note).to_owned()));
        view! { <li><strong>{name}</strong> " " {note}</li> }
    };
    let withheld: Vec<_> = outcome.questionnaire.withheld.iter().map(note).collect();
    let withheld = (!withheld.is_empty()).then(|| {
        view! {
            <p class="page__note withheld">{text.withheld}</p>
            <ul class="page__note withheld">{withheld}</ul>
        }
    });
    view! {
        <Section id="skills-title" title=text.skills>
            <p class="page__note">{lang.of(&catalog.notices.examples)} " " {text.goal_line}</p>
            <TierLadder catalog assessment=outcome.assessment lang />
            {withheld}
        </Section>
    }
}

#[component]
fn Growth(store: AssessmentStore, lang: Lang) -> impl IntoView {
    let (text, growth) = (lang.text(), &store.catalog.policy.growth);
    view! {
        <Section class="page__section screen-only" id="growth-title" title=text.result.city_profiles>
            <p>{lang.of(&growth.sentence)} " " <span class="clause">{(text.clause)(&growth.clause)}</span></p>
            <ul>{growth.employees.iter().map(|employee| view! { <li>{lang.of(employee)}</li> }).collect_view()}</ul>
        </Section>
    }
}

#[component]
fn AllAnswers(outcome: Outcome, store: AssessmentStore, lang: Lang) -> impl IntoView {
    let (text, questionnaire, answers) = (lang.text(), outcome.questionnaire, outcome.answers);
    let levels: Vec<_> = questionnaire.questions.iter().map(|question| level(answers.get(&question.item.id))).collect();
    let mut sectors: Vec<(Block, usize)> = Vec::new();
    for question in &questionnaire.questions {
        let own = question.block();
        match sectors.last_mut() {
            Some((block, length)) if *block == own => *length += 1,
            _ => sectors.push((own, 1)),
        }
    }
    let signs: Vec<String> = sectors.iter().map(|(block, _)| block_sign(block, lang)).collect();
    let lengths: Vec<usize> = sectors.iter().map(|(_, length)| *length).collect();
    let markup = answer_wheel(&wheel(&levels, &lengths), &signs, "wheel-label");
    view! {
        <Section class="page__section screen-only" id="all-title" title=text.result.all>
            <div class="answer-wheel">
                <div>
                    <figure class="answer-wheel__figure">
                        <span class="visually-hidden" id="wheel-label">{text.result.wheel_label}</span>
                        <div class="svg-holder" inner_html=markup></div>
                        <figcaption class="page__note">{text.result.all_note}</figcaption>
                        {legend(lang)}
                    </figure>
                </div>
                <AnswerTable text blocks=listed(store.catalog, &questionnaire, &answers, lang, None) />
            </div>
        </Section>
    }
}

/// What each filling stands for.
fn legend(lang: Lang) -> AnyView {
    let entry = |(level, words): (Level, &'static str)| {
        let swatch = strip_cells("answer-wheel__swatch", &swatch(level));
        view! { <li><span class="svg-holder" inner_html=swatch></span> {words}</li> }
    };
    let levels = [0, 1, 2, 3].map(Level::Step).into_iter().chain([Level::Hatched, Level::Dotted, Level::Empty]);
    let entries = levels.zip(lang.text().result.legend).map(entry);
    view! { <ul class="answer-wheel__legend">{entries.collect_view()}</ul> }.into_any()
}

fn block_sign(block: &Block, lang: Lang) -> String {
    let text = &lang.text().result;
    match block {
        Block::Profile(profile) => profile.mark.clone(),
        Block::Duties => text.duties_sign.to_owned(),
        Block::Skills(tier) => (text.tier_sign)(*tier).to_owned(),
    }
}
