//! The tables of a session for a spreadsheet: what circulates of the answers, what was agreed on, training needs.

use leptos::prelude::untrack;

use super::parts::names::{kind_name, stem};
use crate::domain::catalog::Item;
use crate::domain::group::csv::Cell;
use crate::domain::group::{Action, Need, Shown, Topic, TopicOrder, View, circulating, topics};
use crate::state::group::file_io;
use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::shared::question_listing::subject_title;

/// Every item in the policy's order, with what is shown of everyone's answers.
pub(super) fn all_topics(group_session: GroupSession) -> Vec<Topic> {
    let distribution = |item: &Item| group_session.distribution(&item.id, View::All);
    topics(group_session.catalog, TopicOrder::Policy, true, &distribution)
}

/// Saves the distributions under the rule for what circulates.
pub(super) fn save_distributions(group_session: GroupSession, lang: Lang) {
    let (text, session) = (lang.group_text(), &lang.group_text().session);
    let [zero, one, two, three, ..] = lang.text().result.legend;
    let head = [session.topic, text.item, session.people, zero, one, two, three, text.low, text.high];
    let head = head.into_iter().chain([text.not_applicable, text.unsure]).map(Cell::from).collect();
    let rows = untrack(|| all_topics(group_session))
        .iter()
        .map(|topic| distribution(topic, group_session, lang))
        .collect::<Vec<_>>();
    save(session.distributions_file, head, rows, group_session, lang);
}

fn distribution(topic: &Topic, group_session: GroupSession, lang: Lang) -> Vec<Cell> {
    let begin = [subject_title(group_session.catalog, &topic.subject, lang).into(), lang.of(&topic.item.stem).into()];
    let thresholds = group_session.thresholds();
    let people = topic.distribution.people;
    let numbers: Vec<Cell> = match circulating(&topic.distribution, thresholds) {
        Some(Shown::Exact([zero, one, two, three, others, undecided])) => {
            [people, zero, one, two, three, zero + one, two + three, others, undecided].map(Cell::from).into()
        }
        Some(Shown::Bands { low, high, not_applicable, unsure }) => {
            let bands = [low, high, not_applicable, unsure].map(Cell::from);
            [people.into()].into_iter().chain([const { Cell::Text(String::new()) }; 4]).chain(bands).collect()
        }
        Some(Shown::Hidden(_)) | None => {
            vec![(lang.group_text().session.few)(thresholds.for_circulation().shown as usize).into()]
        }
    };
    begin.into_iter().chain(numbers).collect()
}

/// Saves what was agreed on.
pub(super) fn save_actions(group_session: GroupSession, lang: Lang) {
    let text = &lang.group_text().session;
    let head = [text.topic, text.action_text, text.post, text.action_when, text.action_kind].map(Cell::from).into();
    let row = |action: &Action| {
        let stem = stem(&action.item, group_session, lang);
        [stem, &action.text, &action.post, &action.when, kind_name(action, lang)].map(Cell::from).into()
    };
    let actions = untrack(|| group_session.outcomes.actions());
    save(text.actions_file, head, actions.iter().map(row).collect(), group_session, lang);
}

/// Saves the training needs, in the columns of the policy's plan.
pub(super) fn save_needs(group_session: GroupSession, lang: Lang) {
    let (text, training) = (lang.group_text(), &lang.text().training);
    let head = [
        text.needs_skill,
        text.needs_ahead,
        text.session.people,
        text.needs_course,
        training.method,
        training.audience,
    ];
    let needs = untrack(|| group_session.needs());
    let rows = needs.iter().flat_map(|need| need_rows(need, group_session, lang)).collect();
    save(text.session.needs_file, head.map(Cell::from).into(), rows, group_session, lang);
}

fn need_rows(need: &Need, group_session: GroupSession, lang: Lang) -> Vec<Vec<Cell>> {
    let text = lang.group_text();
    let skill = lang.of(&need.skill.name);
    let few = || [(text.session.few)(group_session.thresholds().circulating as usize).into(), "".into()];
    let people = need.people.map_or_else(few, |people| [people.ahead, people.answered].map(Cell::from));
    let row = |course: Vec<Cell>| [skill.into()].into_iter().chain(people.iter().cloned()).chain(course).collect();
    let given = need
        .courses
        .iter()
        .map(|course| [&course.name, &course.method, &course.audience_text].map(|text| lang.of(text).into()).into());
    let rows: Vec<Vec<Cell>> = given.map(row).collect();
    if rows.is_empty() { vec![row(vec![text.needs_none.into()])] } else { rows }
}

fn save(name: &'static str, head: Vec<Cell>, rows: Vec<Vec<Cell>>, group_session: GroupSession, lang: Lang) {
    let mark = if untrack(|| group_session.is_sample()) { lang.group_text().session.sample_file } else { "" };
    let all: Vec<Vec<Cell>> = std::iter::once(head).chain(rows).collect();
    file_io::save_sheet(&[mark, name].concat(), &all, group_session);
}
