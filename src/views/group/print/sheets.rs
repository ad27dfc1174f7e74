//! The sheets on paper: A4, black and white, on the page only while they are printed. Never a name of a person; numbers
//! only under the rule for what circulates.

use std::sync::Arc;

use leptos::prelude::*;

use super::frame::{PaperPage, head, lines, offered, sample_mark};
use super::questionnaire::questionnaire;
use super::report::report;
use crate::domain::group::{Action, Topic, circulating};
use crate::state::group::print_job::Sheet;
use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::group::parts::names::{kind_name, part_name};
use crate::views::group::parts::step_list::StepList;
use crate::views::shared::changing::anew;
use crate::views::shared::question_listing::subject_title;

/// Empty rows of the worksheet.
const ROWS: usize = 5;

/// The sheet being printed; empty at all other times.
#[component]
pub fn PrintSheets(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let sheet = move || {
        group_session.print_job.sheet().map(|sheet| match sheet {
            Sheet::Agenda => agenda(group_session, lang),
            Sheet::Rules => rules(group_session, lang),
            Sheet::Topics => offered(group_session)
                .iter()
                .map(|topic| topic_sheet(topic, group_session, lang))
                .collect_view()
                .into_any(),
            Sheet::Worksheet => worksheet(group_session, lang),
            Sheet::Report => report(group_session, lang),
            Sheet::Questionnaire => questionnaire("", group_session, lang),
            Sheet::LargeQuestionnaire => questionnaire("paper__page--large", group_session, lang),
        })
    };
    view! { <div class="paper">{anew(sheet)}</div> }
}

fn agenda(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let plan = group_session.agenda_timer.plan();
    let mut from = 0;
    let mut rows = Vec::new();
    for part in plan.parts.iter().filter(|part| part.minutes > 0) {
        rows.push(view! {
            <tr>
                <th scope="row">{(text.span)(from, from + part.minutes)}</th>
                <td>
                    <strong>{part_name(part, lang)}</strong>
                    <p>{lang.of(&part.own.script).to_owned()}</p>
                </td>
            </tr>
        });
        from += part.minutes;
    }
    view! {
        <PaperPage title=text.agenda_title>
            <p>{(text.total)(plan.minutes() as usize)}</p>
            <table class="paper__table paper__script">
                {head([text.elapsed, text.part])}
                <tbody>{rows}</tbody>
            </table>
        </PaperPage>
    }
    .into_any()
}

fn rules(group_session: GroupSession, lang: Lang) -> AnyView {
    let rules = group_session.content.ground_rules.iter().map(move |rule| view! { <li>{lang.of(rule)}</li> });
    view! {
        <PaperPage kind="paper__page--card" title=lang.group_text().session.rules_title>
            <ol class="paper__rules" role="list">{rules.collect_view()}</ol>
        </PaperPage>
    }
    .into_any()
}

fn topic_sheet(topic: &Topic, group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let shown = circulating(&topic.distribution, group_session.thresholds());
    let few = (group_session.has_pictures() && shown.is_none()).then(|| {
        let people = group_session.thresholds().for_circulation().shown as usize;
        view! { <p>{lang.said_of(text.people, &(text.few)(people))}</p> }
    });
    let questions = group_session.content.questions(&topic.subject);
    let questions = questions.iter().map(|question| view! { <li>{lang.of(question)}</li> }).collect_view();
    let (item, about) = (Arc::clone(&topic.item), topic.subject.clone());
    view! {
        <PaperPage title=lang.of(&topic.item.stem) mark=sample_mark(group_session, lang)>
            <p class="paper__subject">{subject_title(group_session.catalog, &about, lang)}</p>
            <blockquote class="paper__policy">
                <p>{lang.of(about.policy_text()).to_owned()}</p>
                <p class="clause">{(lang.text().clause)(&item.clause)}</p>
            </blockquote>
            <StepList item=item.clone() shown lang />
            {few}
            <h2>{text.questions}</h2>
            <ol class="paper__questions" role="list">{questions}</ol>
            <h2>{text.memo}</h2>
            {lines(8)}
        </PaperPage>
    }
    .into_any()
}

fn worksheet(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let row = |action: Option<&Action>| {
        let cells = action
            .map_or_else(Default::default, |action| [action.text.clone(), action.post.clone(), action.when.clone()]);
        view! { <tr>{cells.map(|cell| view! { <td>{cell}</td> }).collect_view()} {kinds(action, lang)}</tr> }
    };
    let actions = group_session.outcomes.actions();
    let rows = actions.iter().map(Some).chain([None; ROWS]).map(row).collect_view();
    let [_, _, _, title, ..] = text.sheets;
    view! {
        <PaperPage title>
            <table class="paper__table paper__worksheet">
                {head([text.action_text, text.action_post, text.action_when, text.action_kind])}
                <tbody>{rows}</tbody>
            </table>
            <h2>{text.next_time}</h2>
            {lines(1)}
        </PaperPage>
    }
    .into_any()
}

/// The three kinds with a box each; the one chosen is marked.
fn kinds(action: Option<&Action>, lang: Lang) -> AnyView {
    let chosen = action.map_or("", |action| kind_name(action, lang));
    let line = |name: &'static str| {
        let sign = if name == chosen { "☑ " } else { "☐ " };
        view! { <p>{[sign, name].concat()}</p> }
    };
    view! { <td>{lang.group_text().session.kinds.map(line).collect_view()}</td> }.into_any()
}
