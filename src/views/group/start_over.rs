//! はじめからやり直す: everything from the beginning, after a question.

use leptos::prelude::*;

use super::parts::losses::losses;
use crate::state::dialog::Dialog;
use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};

/// The button, while there is anything to forget.
#[component]
pub fn StartOver(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let text = lang.group_text();
    let dialog = Dialog::new("again-dialog");
    let choices =
        vec![choice(text.again_yes, "", move || group_session.begin_again()), choice(text.again_no, "", || ())];
    let has_anything = move || group_session.losses().any() || group_session.is_sample();
    view! {
        <div class=move || if has_anything() { "group-page__again" } else { "is-away" }>
            <button type="button" class="button" on:click=move |_| dialog.open()>{text.again}</button>
            <ChoiceDialog dialog title=text.again choices>
                {text.again_lead}
                {losses(group_session, lang)}
            </ChoiceDialog>
        </div>
    }
}
