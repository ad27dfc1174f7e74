//! What everyone in the room sees at a time: the agenda, possible topics, one topic in three views, what was agreed on.
//! Never a name.

use std::sync::Arc;

use leptos::prelude::*;

use super::parts::action_form::ActionForm;
use super::parts::balance_bar::{BalanceBar, longest_side};
use super::parts::distribution_bar::hidden_reason;
use super::parts::names::{kind_name, part_name, stem};
use super::parts::step_list::StepList;
use crate::domain::catalog::ItemId;
use crate::domain::group::{Action, PlanPart, Shown, SlideKey, Topic};
use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::shared::changing::{anew, words};
use crate::views::shared::question_listing::subject_title;

/// The content of a slide.
pub(super) fn slide_view(key: &SlideKey, group_session: GroupSession, lang: Lang) -> AnyView {
    match key {
        SlideKey::Opening => opening(group_session, lang),
        SlideKey::Part(index) => part_slide(*index, group_session, lang),
        SlideKey::Candidates => candidates(group_session, lang),
        SlideKey::Look(item) | SlideKey::Discuss(item) | SlideKey::Decide(item) => {
            let topic = untrack(|| group_session.candidates()).into_iter().find(|topic| topic.item.id == *item);
            topic.map(|topic| topic_slide(key, &topic, group_session, lang)).into_any()
        }
        SlideKey::Agreed => agreed(group_session, lang),
    }
}

/// What a slide is called: in the list of slides, and in the title of the window.
pub(super) fn slide_name(key: &SlideKey, group_session: GroupSession, lang: Lang) -> String {
    let text = &lang.group_text().session;
    let [look, discuss, decide] = text.views;
    let view = |view: &str, item: &ItemId| (text.view_of)(view, stem(item, group_session, lang));
    match key {
        SlideKey::Opening => text.opening.to_owned(),
        SlideKey::Part(index) => {
            let plan = group_session.agenda_timer.plan();
            plan.parts.get(*index).map(|part| part_name(part, lang)).unwrap_or_default()
        }
        SlideKey::Candidates => text.candidates.to_owned(),
        SlideKey::Look(item) => view(look, item),
        SlideKey::Discuss(item) => view(discuss, item),
        SlideKey::Decide(item) => view(decide, item),
        SlideKey::Agreed => text.agreed.to_owned(),
    }
}

fn opening(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let agenda_timer = group_session.agenda_timer;
    let parts = move || {
        let (plan, running) = (agenda_timer.plan(), agenda_timer.running());
        let line = |(index, part): (usize, &PlanPart)| {
            let is_on = running.is_some_and(|(part, _)| part == index);
            let words = (text.part_line)(&part_name(part, lang), part.minutes);
            view! { <li class="present__part" aria-current=is_on.then_some("step")>{words}</li> }
        };
        plan.parts.iter().enumerate().filter(|(_, part)| part.minutes > 0).map(line).collect_view()
    };
    let total = move || (text.total)(agenda_timer.plan().minutes() as usize);
    view! {
        <h1 tabindex="-1">{text.opening}</h1>
        <div class="present__columns">
            <div>
                <ol class="present__agenda" role="list">{anew(parts)}</ol>
                <p class="present__total" inner_html=words(total)></p>
            </div>
            <div>
                <h2>{text.rules}</h2>
                {rules(group_session, lang)}
            </div>
        </div>
    }
    .into_any()
}

fn rules(group_session: GroupSession, lang: Lang) -> AnyView {
    let rules = group_session.content.ground_rules.iter().map(|rule| view! { <li>{lang.of(rule)}</li> });
    view! { <ol class="present__rules" role="list">{rules.collect_view()}</ol> }.into_any()
}

/// A part without a screen of its own: what is read aloud, for everyone to read along.
fn part_slide(index: usize, group_session: GroupSession, lang: Lang) -> AnyView {
    let plan = untrack(|| group_session.agenda_timer.plan());
    let part = plan.parts.get(index).map(|part| {
        view! {
            <h1 tabindex="-1">{part_name(part, lang)}</h1>
            <p class="present__script">{lang.of(&part.own.script).to_owned()}</p>
        }
    });
    part.into_any()
}

fn candidates(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let topics = group_session.candidates();
    let is_chosen = !group_session.chosen().is_empty();
    let one = |topic: &Topic| {
        let item = topic.item.id.clone();
        view! {
            <li>
                <p class="present__subject">{subject_title(group_session.catalog, &topic.subject, lang)}</p>
                <button type="button" class="present__candidate" on:click=move |_| group_session.discuss(&item)>
                    {lang.of(&topic.item.stem).to_owned()}
                </button>
            </li>
        }
    };
    view! {
        <h1 tabindex="-1">{text.candidates}</h1>
        <p class="present__note">{text.candidates_lead}</p>
        {(!is_chosen).then(|| view! { <p class="present__note">{text.candidates_first}</p> })}
        <ol class="present__candidates" role="list">{topics.iter().map(one).collect_view()}</ol>
    }
    .into_any()
}

/// One of the three views of a topic, under what it asks.
fn topic_slide(key: &SlideKey, topic: &Topic, group_session: GroupSession, lang: Lang) -> AnyView {
    let content = match key {
        SlideKey::Discuss(_) => discussion(topic, group_session, lang),
        SlideKey::Decide(_) => decision(topic, group_session, lang),
        _ => look(topic, group_session, lang),
    };
    view! {
        <div class="present__topic">
            <p class="present__subject">{subject_title(group_session.catalog, &topic.subject, lang)}</p>
            {views(key, &topic.item.id, group_session, lang)}
        </div>
        <h1 tabindex="-1">{lang.of(&topic.item.stem).to_owned()}</h1>
        {content}
    }
    .into_any()
}

/// The ways to the three views of the topic.
fn views(key: &SlideKey, item: &ItemId, group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let keys = [SlideKey::Look, SlideKey::Discuss, SlideKey::Decide].map(|view| view(item.clone()));
    let way = |(target, name): (SlideKey, &'static str)| {
        let (is_on, item) = (target == *key, item.clone());
        let go = move |_| {
            group_session.agenda_timer.choose_topic(item.clone());
            group_session.show_slide(&target);
        };
        view! {
            <button type="button" class="present__view" aria-current=is_on.then_some("step") on:click=go>{name}</button>
        }
    };
    let ways = keys.into_iter().zip(text.views).map(way).collect_view();
    view! { <nav class="present__views" aria-label=text.views_label>{ways}</nav> }.into_any()
}

/// 見る: the policy's words, how many people are where, and the steps in words.
fn look(topic: &Topic, group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let covers = topic.item.covers.as_ref().map(|covers| (lang.text().assess.covers)(lang.of(covers)));
    let shown = topic.distribution.shown;
    let note = match shown {
        _ if !group_session.has_pictures() => Some(text.no_files.to_owned()),
        Shown::Hidden(hidden) => Some(hidden_reason(hidden, group_session.thresholds(), lang)),
        _ => None,
    };
    let bar = (!matches!(shown, Shown::Hidden(_)))
        .then(|| view! { <BalanceBar shown most=longest_side(std::iter::once(shown)) lang /> });
    view! {
        <blockquote class="present__policy">
            <p>{lang.of(topic.subject.policy_text()).to_owned()}</p>
            <p class="present__source">
                <span class="clause">{(lang.text().clause)(&topic.item.clause)}</span>
                {covers.map(|covers| view! { <span>{covers}</span> })}
            </p>
        </blockquote>
        {bar}
        <StepList item=Arc::clone(&topic.item) shown=Some(shown) has_others=false lang />
        {note.or_else(|| others(topic, lang)).map(|note| view! { <p class="present__note">{note}</p> })}
    }
    .into_any()
}

/// How many chose no step, in the words of the scale; nothing where nobody did.
fn others(topic: &Topic, lang: Lang) -> Option<String> {
    let scale = &topic.item.scale;
    let others = [&scale.not_applicable, &scale.unsure].into_iter().zip(topic.distribution.shown.others());
    let others = others.filter(|(_, people)| *people > 0);
    let others =
        others.map(|(words, people)| [lang.of(words), " ", &(lang.group_text().count)(people as usize)].concat());
    let others: Vec<String> = others.collect();
    (!others.is_empty()).then(|| lang.listed(&others.iter().map(String::as_str).collect::<Vec<_>>()))
}

/// 話す: the two questions, large.
fn discussion(topic: &Topic, group_session: GroupSession, lang: Lang) -> AnyView {
    let questions = group_session.content.questions(&topic.subject);
    let questions = questions.iter().map(|question| view! { <li>{lang.of(question)}</li> }).collect_view();
    view! {
        <h2 class="visually-hidden">{lang.group_text().session.questions}</h2>
        <ol class="present__questions">{questions}</ol>
    }
    .into_any()
}

/// 決める: one action, and the way to another topic.
fn decision(topic: &Topic, group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let other = move || {
        let has_others = group_session.slides().iter().any(|slide| slide.key == SlideKey::Candidates)
            && group_session.candidates().len() > 1;
        let go = move |_| group_session.show_slide(&SlideKey::Candidates);
        has_others.then(|| view! { <button type="button" class="button" on:click=go>{text.other_topic}</button> })
    };
    view! {
        <ActionForm outcomes=group_session.outcomes item=topic.item.id.clone() title=text.action lang />
        <div>{anew(other)}</div>
    }
    .into_any()
}

fn agreed(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = &lang.group_text().session;
    let actions = group_session.outcomes.actions();
    let one = |action: &Action| {
        let stem = stem(&action.item, group_session, lang).to_owned();
        let facts = [action.post.clone(), action.when.clone(), kind_name(action, lang).to_owned()];
        let facts = facts.into_iter().filter(|fact| !fact.is_empty()).map(|text| view! { <li>{text}</li> });
        view! {
            <li>
                <p class="present__subject">{stem}</p>
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
