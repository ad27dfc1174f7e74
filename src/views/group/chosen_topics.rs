//! 選んだテーマ: what was chosen so far, beside the list that it is chosen from.

use leptos::prelude::*;

use super::parts::names::stem;
use crate::domain::group::Topic;
use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::shared::changing::anew;
use crate::views::shared::section::Section;

/// The topics chosen, each with a way to take it out.
#[component]
pub fn ChosenTopics(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    view! {
        <Section class="chosen-topics" id="chosen-title" title=lang.group_text().chosen_topics>
            {anew(move || chosen(group_session, lang))}
            <div role="status">{anew(move || gone_topics(group_session, lang))}</div>
        </Section>
    }
}

fn chosen(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let topics = group_session.chosen();
    if topics.is_empty() {
        return view! { <p class="page__note">{text.chosen_none}</p> }.into_any();
    }
    let one = |topic: Topic| {
        let stem = lang.of(&topic.item.stem).to_owned();
        let label = (text.remove_topic_of)(&stem);
        let remove = move |_| group_session.outcomes.set_topic(&topic.item.id, false);
        view! {
            <li class="chosen-topics__topic">
                <span>{stem}</span>
                <button type="button" class="button button--quiet" aria-label=label on:click=remove>{text.remove_topic}</button>
            </li>
        }
    };
    view! {
        <ul class="chosen-topics__list" role="list">{topics.into_iter().map(one).collect_view()}</ul>
        <p class="page__note">{text.chosen_note}</p>
    }
    .into_any()
}

/// Topics that were chosen and are not there now.
fn gone_topics(group_session: GroupSession, lang: Lang) -> Option<AnyView> {
    let gone = group_session.chosen_and_gone();
    let stems: Vec<&str> = gone.iter().map(|item| stem(item, group_session, lang)).collect();
    let words = (!stems.is_empty()).then(|| (lang.group_text().session.gone)(&lang.listed(&stems)))?;
    Some(view! { <p class="page__note">{words}</p> }.into_any())
}
