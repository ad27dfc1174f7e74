//! 読み込むファイルの使いみち: for which purpose files are read, and what becomes of those that are for another.

use leptos::prelude::*;

use super::parts::losses::losses;
use crate::domain::catalog::Purpose;
use crate::state::dialog::Dialog;
use crate::state::group::file_reader::FileReader;
use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::shared::changing::anew;
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};
use crate::views::shared::choice_group::{Choice, ChoiceGroup};

/// The radios for the purpose; it can be chosen only while no file counts. Asks first where something would go.
#[component]
pub fn PurposeChoice(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let text = lang.group_text();
    let dialog = Dialog::new("purpose-dialog");
    let choose = move |purpose: Purpose| {
        if group_session.losses_untracked().has_record {
            group_session.ask_for_purpose(purpose);
            dialog.open();
        } else {
            group_session.forget_files(purpose);
        }
    };
    let option = move |purpose: Purpose| Choice {
        value: purpose.as_str(),
        name: lang.of(&group_session.catalog.purpose(purpose).name).to_owned(),
        hint: String::new(),
        detail: String::new(),
        // Again when the dialog closes, also by Escape: what holds is chosen, and not what was asked about.
        is_chosen: Signal::derive(move || !dialog.is_open() && group_session.purpose() == purpose),
        choose: Callback::new(move |()| choose(purpose)),
    };
    let answers = vec![
        choice(text.purpose_yes, "", move || {
            if let Some(purpose) = group_session.asked_purpose() {
                group_session.forget_files(purpose);
            }
        }),
        choice(text.purpose_no, "", || ()),
    ];
    view! {
        <div>
            <ChoiceGroup legend=text.purpose group="purpose" choices=Purpose::ALL.map(option).into() />
            <ChoiceDialog dialog title=text.purpose_title choices=answers>{losses(group_session, lang)}</ChoiceDialog>
        </div>
    }
}

/// Where all that was read was handed over for the other purpose: to read it for that one.
#[component]
pub fn PurposeOffer(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let (group_session, reader) = (GroupSession::here(), FileReader::here());
    let text = lang.group_text();
    let offer = move || {
        let found = group_session.only_other_purpose()?;
        let name = lang.of(&group_session.catalog.purpose(found).name);
        let read = move |_| reader.read_again_for(found);
        Some(view! {
            <p>{(text.found_purpose)(name)}</p>
            <button type="button" class="button" on:click=read>{(text.take_purpose)(name)}</button>
        })
    };
    view! { <div class="collect__offer" role="status">{anew(offer)}</div> }
}
