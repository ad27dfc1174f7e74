//! What would be gone if something took the place of what is here.

use leptos::prelude::*;

use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::shared::changing::anew;

/// What would go from this page, in words; nothing where there is nothing.
pub fn losses(group_session: GroupSession, lang: Lang) -> AnyView {
    let text = lang.group_text();
    anew(move || {
        let losses = group_session.losses();
        let parts = [
            (losses.files > 0).then(|| (text.lose_files)(losses.files)),
            losses.has_record.then(|| text.lose_record.to_owned()),
            (losses.actions > 0).then(|| (text.lose_actions)(losses.actions)),
            losses.is_prepared.then(|| text.lose_preparation.to_owned()),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let words = (!parts.is_empty()).then(|| (text.lose)(&lang.listed(&parts)));
        words.map(|words| view! { <span class="group-page__losses">{words}</span> })
    })
}
