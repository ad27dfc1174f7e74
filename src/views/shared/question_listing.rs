//! What the question, review and result pages all say of questions: headings, quotations, and lists by block.

use leptos::prelude::*;

use super::question_list::{ListedBlock, ListedQuestion};
use crate::domain::assessment::answers::Answers;
use crate::domain::assessment::questionnaire::{Block, Question, Questionnaire};
use crate::domain::catalog::{Catalog, ItemId, Profile, Rank, Subject};
use crate::state::assessment::store::AssessmentStore;
use crate::state::route::Route;
use crate::text::Lang;

/// The name of a block.
pub fn block_title(catalog: &Catalog, block: &Block, rank: Rank, lang: Lang) -> String {
    let text = &lang.text().assess;
    match block {
        Block::Profile(profile) => profile_title(profile, lang),
        Block::Duties => (text.duty)(lang.of(&catalog.rank(rank).name)),
        Block::Skills(tier) => (text.skill)(lang.of(&catalog.tier(*tier).name)),
    }
}

/// The name of a block, of a profile its mark and short name alone.
pub fn short_block_title(catalog: &Catalog, block: &Block, rank: Rank, lang: Lang) -> String {
    match block {
        Block::Profile(profile) => [&profile.mark, " ", lang.of(&profile.short)].concat(),
        Block::Duties | Block::Skills(_) => block_title(catalog, block, rank, lang),
    }
}

/// A profile's mark and short name.
pub fn profile_title(profile: &Profile, lang: Lang) -> String {
    (lang.text().assess.profile)(&format!("{} {}", profile.mark, lang.of(&profile.short)))
}

/// What a question asks about, in a few words: a profile, the duties of a rank, or a skill of a tier.
pub fn subject_title(catalog: &Catalog, subject: &Subject, lang: Lang) -> String {
    let text = &lang.text().assess;
    match subject {
        Subject::Profile(profile) => profile_title(profile, lang),
        Subject::Duty(rank, _) => (text.duty)(lang.of(&catalog.rank(*rank).name)),
        Subject::Skill(skill) => {
            lang.said_of(&(text.skill)(lang.of(&catalog.tier(skill.tier).name)), lang.of(&skill.name))
        }
    }
}

/// The same in fewer words, where many stand below each other.
pub fn short_subject_title(catalog: &Catalog, subject: &Subject, lang: Lang) -> String {
    match subject {
        Subject::Profile(profile) => [&profile.mark, " ", lang.of(&profile.short)].concat(),
        Subject::Duty(..) => subject_title(catalog, subject, lang),
        Subject::Skill(skill) => lang.of(&catalog.tier(skill.tier).name).to_owned(),
    }
}

/// The policy's words on a question, folded away.
#[component]
pub fn Quotation(
    /// The content.
    catalog: &'static Catalog,
    /// The question.
    question: Question,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let text = lang.text();
    let (around, subject) = (&question.subject, question.subject.policy_text());
    let around = match around {
        Subject::Profile(_) => None,
        Subject::Duty(rank, _) => Some(&catalog.rank(*rank).summary),
        Subject::Skill(skill) => Some(&catalog.tier(skill.tier).summary),
    };
    let lines = around.into_iter().chain([subject]);
    view! {
        <details class="question-card__source">
            <summary>{text.assess.source}</summary>
            <blockquote class="question-card__quote">
                {lines.map(|line| view! { <p>{lang.of(line).to_owned()}</p> }).collect_view()}
                <p class="clause">{(text.clause)(&question.item.clause)}</p>
            </blockquote>
        </details>
    }
}

/// All questions of the present check by block, with their answers in words.
pub fn listed_untracked(store: AssessmentStore, lang: Lang, current: Option<&ItemId>) -> Vec<ListedBlock> {
    let (Some(questionnaire), Some(answers)) =
        (store.questionnaire(), store.with_current(|assessment| assessment.answers.clone()))
    else {
        return Vec::new();
    };
    listed(store.catalog, &questionnaire, &answers, lang, current)
}

/// Questions by block, with these answers in words.
pub fn listed(
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    answers: &Answers,
    lang: Lang,
    current: Option<&ItemId>,
) -> Vec<ListedBlock> {
    let mut blocks: Vec<ListedBlock> = Vec::new();
    let mut before = None;
    for (index, question) in questionnaire.questions.iter().enumerate() {
        let block = question.block();
        if before.as_ref() != Some(&block) {
            blocks.push((block_title(catalog, &block, questionnaire.scope.rank, lang), Vec::new()));
            before = Some(block);
        }
        let item = &question.item;
        let answer = answers.get(&item.id);
        let listed = ListedQuestion {
            number: index + 1,
            href: Route::Assess(item.id.clone()).href(),
            stem: lang.of(&item.stem).to_owned(),
            answer: answer.map(|answer| lang.chosen(item, Some(answer)).to_owned()),
            is_current: current == Some(&item.id),
        };
        if let Some((_, list)) = blocks.last_mut() {
            list.push(listed);
        }
    }
    blocks
}
