//! 読み込むファイルの使いみち: for which purpose files are read, and what becomes of those that are for another.

use leptos::prelude::*;

use super::parts::losses::losses;
use crate::domain::catalog::Purpose;
use crate::state::dialog::Dialog;
use crate::state::group::file_reader;
use crate::state::group::store::GroupSession;
use crate::state::ui::Ui;
use crate::views::shared::changing::anew;
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};
use crate::views::shared::choice_group::{Choice, ChoiceGroup};

/// The radios for the purpose; it can be chosen only while no file counts. Asks first where something would go.
#[component]
pub fn PurposeChoice(
    /// Asks about what is here when files were read.
    reading: Dialog,
) -> impl IntoView {
    let (ui, group_session) = (Ui::here(), GroupSession::here());
    let (lang, text) = (ui.lang(), ui.lang().group_text());
    let dialog = Dialog::new("purpose-dialog");
    let name = move |purpose: Purpose| lang.of(&group_session.catalog.purpose(purpose).name);
    let choose = move |purpose: Purpose| {
        if group_session.losses_untracked().has_record {
            group_session.ask_for_purpose(purpose);
            dialog.open();
        } else {
            file_reader::choose_purpose(purpose, group_session);
        }
    };
    let option = move |purpose: Purpose| Choice {
        value: purpose.as_str(),
        name: name(purpose).to_owned(),
        hint: String::new(),
        detail: String::new(),
        // Again when the dialog closes, also by Escape: what holds is chosen, and not what was asked about.
        is_chosen: Signal::derive(move || !dialog.is_open() && group_session.purpose() == purpose),
        choose: Callback::new(move |()| choose(purpose)),
    };
    let offer = move || {
        let found = group_session.only_other_purpose()?;
        let read = move |_| file_reader::read_again_for(found, group_session, reading);
        Some(view! {
            <p>{(text.found_purpose)(name(found))}</p>
            <button type="button" class="button" on:click=read>{(text.take_purpose)(name(found))}</button>
        })
    };
    let answers = vec![
        choice(text.purpose_yes, "", move || {
            if let Some(purpose) = group_session.asked_purpose() {
                file_reader::choose_purpose(purpose, group_session);
            }
        }),
        choice(text.purpose_no, "", || ()),
    ];
    view! {
        <div>
            <ChoiceGroup legend=text.purpose group="purpose" choices=Purpose::ALL.map(option).into() />
            <div class="group-page__offer" role="status">{anew(offer)}</div>
            <ChoiceDialog dialog title=text.purpose_title choices=answers>{losses(group_session, lang)}</ChoiceDialog>
        </div>
    }
}
