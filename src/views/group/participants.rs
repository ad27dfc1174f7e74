//! 参加者: who handed in. Never their answers, and names only when asked for.

use leptos::prelude::*;

use crate::state::group::store::GroupSession;
use crate::state::group::view_settings::Tab;
use crate::text::Lang;
use crate::views::shared::changing::anew;

/// How many handed in, and their names on demand.
#[component]
pub fn Participants(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let people = move || (group_session.view.tab.get() == Tab::People).then(|| listed(group_session, lang));
    view! { <div>{anew(people)}</div> }
}

fn listed(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = lang.group_text();
    let names = group_session.names();
    if names.is_empty() {
        return view! { <p>{text.people_none}</p> }.into_any();
    }
    let (count, with_name) = (names.len(), names.iter().filter(|name| !name.is_empty()).count());
    let has_names = group_session.view.has_names.get();
    let switch = (with_name > 0).then(|| {
        let label = if has_names { text.names_hide } else { text.names_show };
        let switch = move |_| group_session.view.has_names.set(!has_names);
        view! { <button type="button" class="button" on:click=switch>{label}</button> }
    });
    let line = |name: String| view! { <li>{if name.is_empty() { text.no_name.to_owned() } else { name }}</li> };
    view! {
        <p>{(text.people_count)(count, with_name)}</p>
        {switch}
        {has_names.then(|| view! { <ul>{names.into_iter().map(line).collect_view()}</ul> })}
    }
    .into_any()
}
