//! The tables of a session for a spreadsheet: what circulates of the answers, what was agreed on, training needs.

use leptos::prelude::untrack;

use super::slides::kind_name;
use super::topics::subject;
use crate::domain::catalog::{Item, ItemId};
use crate::domain::document::Action;
use crate::domain::group::{Need, Shown, Topic, TopicOrder, View, circulating, topics};
use crate::state::filing;
use crate::state::workshop::Workshop;
use crate::text::Lang;

/// What an item asks; its id where the content does not have it.
pub(super) fn stem(item: &ItemId, workshop: Workshop, lang: Lang) -> &str {
    workshop.catalog.items().find(|it| it.id == *item).map_or_else(|| item.as_str(), |it| lang.of(&it.stem))
}

/// Every item in the policy's order, with what is shown of everyone's answers.
pub(super) fn all_topics(workshop: Workshop) -> Vec<Topic> {
    let distribution = |item: &Item| workshop.distribution(&item.id, View::All);
    topics(workshop.catalog, TopicOrder::Policy, true, &distribution)
}

/// Saves the distributions under the rule for what circulates.
pub(super) fn save_distributions(workshop: Workshop, lang: Lang) {
    let (text, session) = (lang.group_text(), &lang.group_text().session);
    let [zero, one, two, three, ..] = lang.text().result.legend;
    let head = [session.topic, text.item, session.people, zero, one, two, three, text.low, text.high];
    let head = head.into_iter().chain([text.not_applicable, text.unsure]).map(str::to_owned).collect();
    let rows = untrack(|| all_topics(workshop)).iter().map(|it| distribution(it, workshop, lang)).collect::<Vec<_>>();
    save(session.distributions_file, head, rows, workshop, lang);
}

fn distribution(topic: &Topic, workshop: Workshop, lang: Lang) -> Vec<String> {
    let begin = [subject(topic.subject, workshop.catalog, lang), lang.of(&topic.item.stem).to_owned()];
    let thresholds = workshop.thresholds();
    let numbers = match circulating(&topic.distribution, thresholds) {
        Some(Shown::Exact([zero, one, two, three, others, undecided])) => {
            let steps = [zero, one, two, three, zero + one, two + three, others, undecided];
            [topic.distribution.people].into_iter().chain(steps).map(|it| it.to_string()).collect()
        }
        Some(Shown::Bands { low, high, not_applicable, unsure }) => {
            let people = topic.distribution.people.to_string();
            let bands = [low, high, not_applicable, unsure].map(|it| it.to_string());
            std::iter::once(people).chain([const { String::new() }; 4]).chain(bands).collect()
        }
        Some(Shown::Hidden(_)) | None => {
            vec![(lang.group_text().session.few)(thresholds.for_circulation().shown as usize)]
        }
    };
    begin.into_iter().chain::<Vec<String>>(numbers).collect()
}

/// Saves what was agreed on.
pub(super) fn save_actions(workshop: Workshop, lang: Lang) {
    let text = &lang.group_text().session;
    let head = [text.topic, text.action_text, text.post, text.action_when, text.action_kind].map(str::to_owned).into();
    let row = |it: &Action| {
        let kind = kind_name(it, lang).to_owned();
        vec![stem(&it.item, workshop, lang).to_owned(), it.text.clone(), it.post.clone(), it.when.clone(), kind]
    };
    let actions = untrack(|| workshop.meeting.actions());
    save(text.actions_file, head, actions.iter().map(row).collect(), workshop, lang);
}

/// Saves the training needs, in the columns of the policy's plan.
pub(super) fn save_needs(workshop: Workshop, lang: Lang) {
    let (text, training) = (lang.group_text(), &lang.text().training);
    let head = [
        text.needs_skill,
        text.needs_ahead,
        text.session.people,
        text.needs_course,
        training.method,
        training.audience,
    ];
    let needs = untrack(|| workshop.needs());
    let rows = needs.iter().flat_map(|it| need(it, workshop, lang)).collect();
    save(text.session.needs_file, head.map(str::to_owned).into(), rows, workshop, lang);
}

fn need(need: &Need, workshop: Workshop, lang: Lang) -> Vec<Vec<String>> {
    let text = lang.group_text();
    let skill = workshop.catalog.skills.get(need.skill).map_or("", |it| lang.of(&it.name));
    let few = || [(text.session.few)(workshop.thresholds().circulating as usize), String::new()];
    let people = need.people.map_or_else(few, |it| [it.ahead, it.answered].map(|it| it.to_string()));
    let row = |course: Vec<String>| {
        let begin = std::iter::once(skill.to_owned()).chain(people.iter().cloned());
        begin.chain(course).collect::<Vec<String>>()
    };
    let courses = need.courses.iter().filter_map(|it| workshop.catalog.courses.get(*it));
    let given = courses.map(|it| [&it.name, &it.method, &it.audience_text].map(|it| lang.of(it).to_owned()).into());
    let rows: Vec<Vec<String>> = given.map(row).collect();
    if rows.is_empty() { vec![row(vec![text.needs_none.to_owned()])] } else { rows }
}

fn save(name: &'static str, head: Vec<String>, rows: Vec<Vec<String>>, workshop: Workshop, lang: Lang) {
    let mark = if untrack(|| workshop.is_sample()) { lang.group_text().session.sample_file } else { "" };
    let all: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
    filing::save_sheet(&[mark, name].concat(), &all, workshop);
}
