//! Everything of a result below its first screen, each part folded under a line that says how it stands.

use std::sync::Arc;

use leptos::prelude::*;

use super::parts::answer_table::AnswerTable;
use super::parts::result_parts::{DutyResults, ProfileResult};
use super::parts::step_strip::level;
use super::parts::tier_ladder::TierLadder;
use super::training::TrainingSections;
use crate::browser::focus;
use crate::domain::assessment::questionnaire::Block;
use crate::domain::catalog::{Catalog, Skill};
use crate::figures::strip::{Level, swatch};
use crate::figures::wheel::wheel;
use crate::state::assessment::store::Outcome;
use crate::state::folds::Folds;
use crate::text::Lang;
use crate::views::charts::answer_wheel::answer_wheel;
use crate::views::charts::strip_cells::strip_cells;
use crate::views::shared::accordion::{Accordion, open_part};
use crate::views::shared::glosses::all_glosses;
use crate::views::shared::question_listing::listed;

/// Ids of the profiles' parts.
const PROFILES: [&str; 4] = ["profile-1-title", "profile-2-title", "profile-3-title", "profile-4-title"];

/// Ids of the other parts.
const PARTS: [&str; 7] = [
    "duties-title",
    "skills-title",
    "candidates-title",
    "others-title",
    "uncovered-title",
    "growth-title",
    "all-title",
];

/// Every part, and the ways to them.
#[component]
pub fn ResultDetails(
    /// The content.
    catalog: &'static Catalog,
    /// What the answers say.
    outcome: Outcome,
    /// Remembers which are open.
    folds: Folds,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let text = &lang.text().result;
    let all = || PROFILES.into_iter().chain(PARTS).collect::<Vec<_>>();
    view! {
        <div class="result-details">
            <Contents folds lang />
            <div class="result-details__parts">
                <section aria-labelledby="profiles-title">
                    <div class="result-details__all">
                        <h2 id="profiles-title">{text.profiles}</h2>
                        <p class="result-details__buttons screen-only">
                            <button type="button" class="button button--link" on:click=move |_| folds.set_all(&all(), true)>
                                {text.open_all}
                            </button>
                            <button type="button" class="button button--link" on:click=move |_| folds.set_all(&all(), false)>
                                {text.close_all}
                            </button>
                        </p>
                    </div>
                    <div class="result-details__profiles">{profiles(catalog, &outcome, folds, lang)}</div>
                </section>
                {duties(catalog, &outcome, folds, lang)}
                {ladder(catalog, &outcome, folds, lang)}
                <TrainingSections catalog outcome=outcome.clone() folds lang />
                <Growth catalog folds lang />
                <AllAnswers catalog outcome folds lang />
            </div>
        </div>
    }
}

/// Ways to the parts, beside them where the window is wide.
#[component]
fn Contents(folds: Folds, lang: Lang) -> impl IntoView {
    let (text, training) = (&lang.text().result, &lang.text().training);
    let names = [
        text.duties,
        text.skills,
        training.candidates,
        training.others,
        training.uncovered,
        text.city_profiles,
        text.all,
    ];
    let parts = PARTS.into_iter().zip(names).map(|(id, name)| {
        let go = move |_| open_part(folds, id);
        view! { <li><button type="button" class="button button--link" on:click=go>{name}</button></li> }
    });
    let to_profiles = |_| focus::go_to("#profiles-title");
    view! {
        <nav class="result-details__contents screen-only" aria-label=text.parts>
            <ul role="list">
                <li><button type="button" class="button button--link" on:click=to_profiles>{text.profiles}</button></li>
                {parts.collect_view()}
            </ul>
        </nav>
    }
}

fn profiles(catalog: &'static Catalog, outcome: &Outcome, folds: Folds, lang: Lang) -> AnyView {
    let readings = outcome.assessment.profiles.iter().cloned();
    let parts = PROFILES.into_iter().zip(&catalog.profiles).zip(readings).map(|((id, profile), reading)| {
        let title = [&profile.mark, " ", lang.of(&profile.short)].concat();
        let state = (lang.text().result.block_state)(reading.counts);
        view! {
            <Accordion folds id title state on_paper=true level=3>
                <ProfileResult title=lang.of(&profile.text) reading lang />
            </Accordion>
        }
    });
    parts.collect_view().into_any()
}

fn duties(catalog: &'static Catalog, outcome: &Outcome, folds: Folds, lang: Lang) -> AnyView {
    let text = lang.text();
    let rank = catalog.rank(outcome.questionnaire.scope.rank);
    let reading = outcome.assessment.duties.clone();
    let state = (text.result.block_state)(reading.counts);
    view! {
        <Accordion folds id="duties-title" title=text.result.duties state on_paper=true>
            <p>
                {(text.result.rank_duties)(lang.of(&rank.name), lang.of(&rank.summary))}
                " "
                <span class="clause">{(text.clause)(&rank.clause)}</span>
            </p>
            <DutyResults duties=&rank.duties reading lang />
        </Accordion>
    }
    .into_any()
}

fn ladder(catalog: &'static Catalog, outcome: &Outcome, folds: Folds, lang: Lang) -> AnyView {
    let text = &lang.text().result;
    let state = outcome.assessment.tiers.last().map(|own| (text.tier_state)(own.state)).unwrap_or_default();
    let note = |skill: &Arc<Skill>| {
        let (name, note) = (lang.of(&skill.name).to_owned(), skill.note.as_ref().map(|note| lang.of(note).to_owned()));
        view! { <li><strong>{name}</strong> " " {note}</li> }
    };
    let assessment = outcome.assessment.clone();
    let withheld: Vec<_> = outcome.questionnaire.withheld.iter().map(note).collect();
    let withheld = (!withheld.is_empty()).then(|| {
        view! {
            <p class="page__note withheld">{text.withheld}</p>
            <ul class="page__note withheld" role="list">{withheld}</ul>
        }
    });
    view! {
        <Accordion folds id="skills-title" title=text.skills state on_paper=true>
            <p class="page__note">{lang.sentences(&[lang.of(&catalog.notices.examples), text.goal_line])}</p>
            <TierLadder catalog assessment lang />
            {withheld}
        </Accordion>
    }
    .into_any()
}

#[component]
fn Growth(catalog: &'static Catalog, folds: Folds, lang: Lang) -> impl IntoView {
    let (text, growth) = (lang.text(), &catalog.policy.growth);
    view! {
        <Accordion folds id="growth-title" title=text.result.city_profiles state="">
            <p>{lang.of(&growth.sentence)} " " <span class="clause">{(text.clause)(&growth.clause)}</span></p>
            <ul>{growth.employees.iter().map(|employee| view! { <li>{lang.of(employee)}</li> }).collect_view()}</ul>
        </Accordion>
    }
}

#[component]
fn AllAnswers(catalog: &'static Catalog, outcome: Outcome, folds: Folds, lang: Lang) -> impl IntoView {
    let (text, questionnaire, answers) = (lang.text(), outcome.questionnaire, outcome.answers);
    let levels: Vec<_> = questionnaire.questions.iter().map(|question| level(answers.get(&question.item.id))).collect();
    let sectors = questionnaire.blocks();
    let signs: Vec<String> = sectors.iter().map(|sector| block_sign(&sector.block, lang)).collect();
    let lengths: Vec<usize> = sectors.iter().map(|sector| sector.range.len()).collect();
    let markup = answer_wheel(&wheel(&levels, &lengths), &signs, "wheel-label");
    let state = (text.result.questions)(questionnaire.questions.len());
    view! {
        <Accordion folds id="all-title" title=text.result.all state>
            <div class="answer-wheel">
                <div>
                    <figure class="answer-wheel__figure">
                        <span class="visually-hidden" id="wheel-label">{text.result.wheel_label}</span>
                        <div class="svg-holder" inner_html=markup></div>
                        <figcaption class="page__note">{text.result.all_note}</figcaption>
                        {legend(lang)}
                    </figure>
                </div>
                <AnswerTable text blocks=listed(catalog, &questionnaire, &answers, lang, None) />
            </div>
            <h3>{text.result.words}</h3>
            {all_glosses(catalog, lang)}
        </Accordion>
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
    view! { <ul class="answer-wheel__legend" role="list">{entries.collect_view()}</ul> }.into_any()
}

fn block_sign(block: &Block, lang: Lang) -> String {
    let text = &lang.text().result;
    match block {
        Block::Profile(profile) => profile.mark.clone(),
        Block::Duties => text.duties_sign.to_owned(),
        Block::Skills(tier) => (text.tier_sign)(*tier).to_owned(),
    }
}
