//! What the question, review and result pages all say of questions: headings, quotations, and lists by block.

use crate::domain::catalog::{Catalog, ItemId, Profile};
use crate::domain::questionnaire::{Block, Question};
use crate::state::route::Route;
use crate::state::session::Session;
use crate::text::Lang;
use crate::views::element::{Element, classed, el};
use crate::views::parts::question_list::{ListedBlock, ListedQuestion};

/// The name of a block.
pub fn block_title(catalog: &Catalog, block: Block, session: Session, lang: Lang) -> String {
    let text = &lang.text().assess;
    match block {
        Block::Profile(at) => profile_title(catalog, at, lang),
        Block::Duties => {
            let rank = session.with_current(|it| it.rank);
            rank.map_or_else(String::new, |rank| (text.duty)(lang.of(&catalog.rank(rank).name)))
        }
        Block::Skills(tier) => (text.skill)(lang.of(&catalog.tier(tier).name)),
    }
}

/// A profile's mark and short name.
pub fn profile_title(catalog: &Catalog, place: usize, lang: Lang) -> String {
    let name = |it: &Profile| (lang.text().assess.profile)(&format!("{} {}", it.mark, lang.of(&it.short)));
    catalog.profiles.get(place).map_or_else(String::new, name)
}

/// The heading of a question: its block, and for a skill its name.
pub fn question_heading(catalog: &Catalog, question: &Question, session: Session, lang: Lang) -> String {
    let block = block_title(catalog, question.block, session, lang);
    match question.block {
        Block::Skills(_) => {
            let skill = catalog.skills.get(question.subject).map_or("", |it| lang.of(&it.name));
            format!("{block}：{skill}")
        }
        Block::Profile(_) | Block::Duties => block,
    }
}

/// The policy's words on a question, folded away.
pub fn quotation(catalog: &'static Catalog, question: &Question, session: Session, lang: Lang) -> Element {
    let text = lang.text();
    let rank = session.with_current(|it| catalog.rank(it.rank));
    let lines = match question.block {
        Block::Profile(at) => vec![catalog.profiles.get(at).map(|it| &it.text)],
        Block::Duties => {
            vec![rank.map(|it| &it.summary), rank.and_then(|it| it.duties.get(question.subject)).map(|it| &it.text)]
        }
        Block::Skills(tier) => {
            vec![Some(&catalog.tier(tier).summary), catalog.skills.get(question.subject).map(|it| &it.policy_text)]
        }
    };
    let lines: Vec<Element> = lines.into_iter().flatten().map(|line| el("p").with(lang.of(line))).collect();
    let quote = classed("blockquote", "question-card__quote")
        .with(lines)
        .with(classed("p", "clause").with((text.clause)(&question.item.clause)));
    classed("details", "question-card__source").with(el("summary").with(text.assess.source)).with(quote)
}

/// All questions by block, with their answers in words.
pub fn listed(session: Session, lang: Lang, current: Option<&ItemId>) -> Vec<ListedBlock> {
    let Some(questionnaire) = session.questionnaire() else {
        return Vec::new();
    };
    let mut blocks: Vec<ListedBlock> = Vec::new();
    let mut before = None;
    for (place, question) in questionnaire.questions.iter().enumerate() {
        if before != Some(question.block) {
            blocks.push((block_title(session.catalog, question.block, session, lang), Vec::new()));
            before = Some(question.block);
        }
        if let Some((_, list)) = blocks.last_mut() {
            list.push(listed_question(place, question, session, lang, current));
        }
    }
    blocks
}

fn listed_question(
    place: usize,
    question: &Question,
    session: Session,
    lang: Lang,
    current: Option<&ItemId>,
) -> ListedQuestion {
    let item = &question.item;
    let answer = session.answer_to(&item.id);
    ListedQuestion {
        number: place + 1,
        href: Route::Assess(item.id.clone()).href(),
        stem: lang.of(&item.stem).to_owned(),
        answer: answer.map(|answer| lang.chosen(item, Some(answer)).to_owned()),
        is_current: current == Some(&item.id),
    }
}
