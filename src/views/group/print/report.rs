//! The report of a session on one page: how many, what was talked about, how answers to it are distributed, and what was
//! agreed on.

use std::sync::Arc;

use leptos::prelude::*;

use super::frame::{PaperPage, SHEETS, head, lines, offered, sample_mark};
use crate::domain::group::{Action, Publication, Topic, circulating};
use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::group::csv_export::all_topics;
use crate::views::group::parts::distribution_bar::DistributionBar;
use crate::views::group::parts::names::{kind_name, stem};

/// Rows to write on where nothing was typed.
const BLANK: usize = 3;

/// 一枚の報告: what was agreed on, and what may circulate of the answers.
pub(super) fn report(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let actions = group_session.outcomes.actions();
    let row = |action: Option<&Action>| {
        let cells = action.map_or_else(Default::default, |action| {
            let kind = kind_name(action, lang).to_owned();
            [
                action.text.clone(),
                action.post.clone(),
                action.when.clone(),
                kind,
                stem(&action.item, group_session, lang).to_owned(),
            ]
        });
        view! { <tr>{cells.map(|cell| view! { <td>{cell}</td> }).collect_view()}</tr> }
    };
    let blank = if actions.is_empty() { BLANK } else { 0 };
    let rows = actions.iter().map(Some).chain(std::iter::repeat_n(None, blank)).map(row).collect_view();
    let keep_until = group_session.outcomes.keep_until();
    let until = (!keep_until.is_empty()).then(|| lang.said_of(text.keep_until, &keep_until));
    view! {
        <PaperPage title=text.report mark=sample_mark(group_session, lang)>
            <p>{text.report_note}</p>
            {people(group_session, lang).map(|people| view! { <p>{people}</p> })}
            {until.map(|until| view! { <p>{until}</p> })}
            <h2>{text.report_topics}</h2>
            <ul class="paper__topics" role="list">{topics(&actions, group_session, lang)}</ul>
            <h2>{text.actions}</h2>
            <table class="paper__table paper__actions">
                {head([text.action_text, text.post, text.action_when, text.action_kind, text.topic])}
                <tbody>{rows}</tbody>
            </table>
            <h2>{text.next_time}</h2>
            {lines(1)}
        </PaperPage>
    }
    .into_any()
}

/// How many handed in, as far as that may circulate; nothing without files.
fn people(group_session: GroupSession, lang: Lang) -> Option<String> {
    let (text, thresholds) = (&lang.group_text().session, group_session.thresholds());
    let people = group_session.with_publication(Publication::people);
    let people = if group_session.outcomes.has_record() {
        // A saved session tells how many answered each item, and not how many handed in.
        text.people_by_item.to_owned()
    } else if people >= thresholds.circulating as usize {
        (lang.group_text().count)(people)
    } else {
        (text.few)(thresholds.circulating as usize)
    };
    group_session.has_pictures().then(|| lang.said_of(text.report_people, &people))
}

/// What was talked about, or what was on offer.
fn topics(actions: &[Action], group_session: GroupSession, lang: Lang) -> AnyView {
    let thresholds = group_session.thresholds();
    let is_talked_of = |topic: &Topic| actions.iter().any(|action| action.item == topic.item.id);
    let mut topics: Vec<Topic> = all_topics(group_session).into_iter().filter(is_talked_of).collect();
    if topics.is_empty() {
        topics = offered(group_session);
    }
    let one = |topic: &Topic| {
        let item = Some(Arc::clone(&topic.item));
        let people = (lang.group_text().people)(topic.distribution.people as usize);
        let shown = circulating(&topic.distribution, thresholds)
            .map(|shown| view! { <p>{people}</p><DistributionBar shown item thresholds lang /> });
        view! {
            <li>
                <h3>{lang.of(&topic.item.stem).to_owned()}</h3>
                {shown}
            </li>
        }
    };
    topics.iter().take(SHEETS).map(one).collect_view().into_any()
}
