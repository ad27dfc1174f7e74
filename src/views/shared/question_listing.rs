//! What the question, review and result pages all say of questions: headings, quotations, and lists by block.

use leptos::prelude::*;

use super::question_list::{ListedBlock, ListedQuestion};
use crate::domain::assessment::answers::Answers;
use crate::domain::assessment::questionnaire::{Block, Question, Questionnaire};
use crate::domain::catalog::{Catalog, ItemId, Profile, Rank};
use crate::state::assessment::store::AssessmentStore;
use crate::state::route::Route;
use crate::text::Lang;

/// The name of a block.
pub fn block_title(catalog: &Catalog, block: Block, rank: Rank, lang: Lang) -> String {
    let text = &lang.text().assess;
    match block {
        Block::Profile(at) => profile_title(catalog, at, lang),
        Block::Duties => (text.duty)(lang.of(&catalog.rank(rank).name)),
        Block::Skills(tier) => (text.skill)(lang.of(&catalog.tier(tier).name)),
    }
}

/// A profile's mark and short name.
pub fn profile_title(catalog: &Catalog, index: usize, lang: Lang) -> String {
    let name =
        |profile: &Profile| (lang.text().assess.profile)(&format!("{} {}", profile.mark, lang.of(&profile.short)));
    catalog.profiles.get(index).map_or_else(String::new, name)
}

/// The heading of a question: its block, and for a skill its name.
pub fn question_heading(catalog: &Catalog, question: &Question, rank: Rank, lang: Lang) -> String {
    let block = block_title(catalog, question.block, rank, lang);
    match question.block {
        Block::Skills(_) => {
            let skill = catalog.skills.get(question.subject).map_or("", |skill| lang.of(&skill.name));
            lang.said_of(&block, skill)
        }
        Block::Profile(_) | Block::Duties => block,
    }
}

/// The policy's words on a question, folded away.
#[component]
pub fn Quotation(
    /// The content.
    catalog: &'static Catalog,
    /// The question.
    question: Question,
    /// Whose duties are asked.
    rank: Rank,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let text = lang.text();
    let rank = catalog.rank(rank);
    let lines = match question.block {
        Block::Profile(at) => vec![catalog.profiles.get(at).map(|profile| &profile.text)],
        Block::Duties => {
            vec![Some(&rank.summary), rank.duties.get(question.subject).map(|duty| &duty.text)]
        }
        Block::Skills(tier) => {
            vec![
                Some(&catalog.tier(tier).summary),
                catalog.skills.get(question.subject).map(|skill| &skill.policy_text),
            ]
        }
    };
    view! {
        <details class="question-card__source">
            <summary>{text.assess.source}</summary>
            <blockquote class="question-card__quote">
                {lines.into_iter().flatten().map(|line| view! { <p>{lang.of(line)}</p> }).collect_view()}
                <p class="clause">{(text.clause)(&question.item.clause)}</p>
            </blockquote>
        </details>
    }
}

/// All questions of the present check by block, with their answers in words.
pub fn listed_untracked(session: AssessmentStore, lang: Lang, current: Option<&ItemId>) -> Vec<ListedBlock> {
    let (Some(questionnaire), Some(answers)) =
        (session.questionnaire(), session.with_current(|assessment| assessment.answers.clone()))
    else {
        return Vec::new();
    };
    listed(session.catalog, &questionnaire, &answers, lang, current)
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
        if before != Some(question.block) {
            blocks.push((block_title(catalog, question.block, questionnaire.scope.rank, lang), Vec::new()));
            before = Some(question.block);
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
