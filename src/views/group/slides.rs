//! What everyone in the room sees at a time: the agenda, possible topics, one topic, what was agreed on. Never a name.

use std::sync::Arc;

use leptos::prelude::*;

use super::parts::action_form::ActionForm;
use super::parts::distribution_bar::hidden_reason;
use super::parts::step_list::StepList;
use crate::domain::group::{Action, PlanPart, Shown, Topic};
use crate::state::group::agenda_timer::SlideKey;
use crate::state::group::slides::Slide;
use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::shared::changing::{anew, words};
use crate::views::shared::question_listing::subject_title;

/// How many topics are offered where none was chosen.
const OFFERED: usize = 5;

/// The content of a slide.
pub(super) fn slide_view(slide: Slide, group_session: GroupSession, lang: Lang) -> AnyView {
    match slide {
        Slide::Opening => opening(group_session, lang),
        Slide::Candidates => candidates(group_session, lang),
        Slide::Topic(topic) => topic_slide(&topic, group_session, lang),
        Slide::Agreed => agreed(group_session, lang),
    }
}

/// The name of a part of the session.
pub(super) fn part_name(part: &PlanPart, lang: Lang) -> String {
    part.name.clone().unwrap_or_else(|| lang.of(&part.own.name).to_owned())
}

fn opening(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let agenda_timer = group_session.agenda_timer;
    let parts = move || {
        let (plan, timer) = (agenda_timer.plan(), agenda_timer.timer());
        let line = |(index, part): (usize, &PlanPart)| {
            let is_on = timer.is_some_and(|(part, _)| part == index);
            let words = (text.part_line)(&part_name(part, lang), part.minutes);
            view! { <li class="present__part" aria-current=is_on.then_some("step")>{words}</li> }
        };
        plan.parts.iter().enumerate().filter(|(_, part)| part.minutes > 0).map(line).collect_view()
    };
    let total = move || (text.total)(agenda_timer.plan().minutes() as usize);
    let back = move || {
        let (part, _) = agenda_timer.timer()?;
        let go = move |_| agenda_timer.go_to_part(untrack(|| agenda_timer.plan().before(part)));
        Some(view! { <button type="button" class="button" on:click=go>{text.back}</button> })
    };
    view! {
        <h1 tabindex="-1">{text.opening}</h1>
        <div class="present__columns">
            <div>
                <ol class="present__agenda" role="list">{anew(parts)}</ol>
                <p class="present__total" inner_html=words(total)></p>
                {anew(back)}
            </div>
            <div>
                <h2>{text.rules}</h2>
                <ol class="present__rules" role="list">
                    {group_session.content.ground_rules.iter().map(|rule| view! { <li>{lang.of(rule)}</li> }).collect_view()}
                </ol>
            </div>
        </div>
    }
    .into_any()
}

fn candidates(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let is_chosen = !group_session.chosen().is_empty();
    let topics = group_session.topics_on_screen();
    let shown = if is_chosen { topics.len() } else { OFFERED };
    let one = |topic: &Topic| {
        let item = topic.item.id.clone();
        let go = move |_| group_session.agenda_timer.show(SlideKey::Topic(item.clone()));
        view! {
            <li>
                <p class="present__subject">{subject_title(group_session.catalog, &topic.subject, lang)}</p>
                <button type="button" class="present__candidate" on:click=go>
                    {lang.of(&topic.item.stem).to_owned()}
                </button>
            </li>
        }
    };
    view! {
        <h1 tabindex="-1">{text.candidates}</h1>
        {(!is_chosen).then(|| view! { <p class="page__note">{text.candidates_first}</p> })}
        <ol class="present__candidates" role="list">{topics.iter().take(shown).map(one).collect_view()}</ol>
    }
    .into_any()
}

fn topic_slide(topic: &Topic, group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let covers = topic.item.covers.as_ref().map(|covers| (lang.text().assess.covers)(lang.of(covers)));
    let shown = topic.distribution.shown;
    let note = match shown {
        _ if !group_session.has_pictures() => Some(text.no_files.to_owned()),
        Shown::Hidden(hidden) => Some(hidden_reason(hidden, group_session.thresholds(), lang)),
        _ => None,
    };
    let questions = group_session.content.questions(&topic.subject);
    let questions = questions.iter().map(|question| view! { <li>{lang.of(question)}</li> }).collect_view();
    view! {
        <p class="present__subject">{subject_title(group_session.catalog, &topic.subject, lang)}</p>
        <h1 tabindex="-1">{lang.of(&topic.item.stem).to_owned()}</h1>
        <blockquote class="present__policy">
            <span class="present__label">{text.policy_says}</span>
            <p>{lang.of(topic.subject.policy_text()).to_owned()}</p>
            <span class="clause">{(lang.text().clause)(&topic.item.clause)}</span>
            {covers.map(|covers| view! { <p>{covers}</p> })}
        </blockquote>
        <div class="present__columns">
            <div>
                <StepList item=Arc::clone(&topic.item) shown=Some(shown) lang />
                {note.map(|note| view! { <p class="present__note">{note}</p> })}
            </div>
            <div>
                <h2>{text.questions}</h2>
                <ol class="present__questions" role="list">{questions}</ol>
            </div>
        </div>
        <ActionForm outcomes=group_session.outcomes item=topic.item.id.clone() title=text.action lang />
    }
    .into_any()
}

fn agreed(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let actions = group_session.outcomes.actions();
    let topics = group_session.topics_on_screen();
    let one = |action: &Action| {
        let topic = topics.iter().find(|topic| topic.item.id == action.item);
        let stem = topic.map(|topic| lang.of(&topic.item.stem).to_owned());
        let facts = [action.post.clone(), action.when.clone(), kind_name(action, lang).to_owned()];
        let facts = facts.into_iter().filter(|fact| !fact.is_empty()).map(|text| view! { <li>{text}</li> });
        view! {
            <li>
                {stem.map(|stem| view! { <p class="present__subject">{stem}</p> })}
                <p class="present__action">{action.text.clone()}</p>
                <ul class="present__facts" role="list">{facts.collect_view()}</ul>
            </li>
        }
    };
    view! {
        <h1 tabindex="-1">{text.agreed}</h1>
        {actions.is_empty().then(|| view! { <p>{text.no_actions}</p> })}
        <ul class="present__agreed" role="list">{actions.iter().map(one).collect_view()}</ul>
    }
    .into_any()
}

/// Who can see to an action, in words; empty if that was not chosen.
pub(super) fn kind_name(action: &Action, lang: Lang) -> &'static str {
    action.kind.map_or("", |kind| lang.group_text().session.kind(kind))
}
