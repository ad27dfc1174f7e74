//! What becomes of the answers that are here when a file was opened, picked or dropped on any page.

use leptos::prelude::*;

use super::parts::check_summary::CheckSummary;
use crate::state::assessment::file_io;
use crate::state::assessment::start_form::StartForm;
use crate::state::assessment::store::AssessmentStore;
use crate::state::dialog::Dialog;
use crate::state::ui::Ui;
use crate::views::shared::changing::anew;
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};

/// The dialog, which stands on every page.
#[component]
pub fn OpenedFile(
    /// Holds the opened file until the person has chosen.
    start_form: StartForm,
    /// The dialog that asks what to do with it.
    dialog: Dialog,
) -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let save_first = move || {
        if file_io::save_personal(store, ui) {
            start_form.replace(store, ui);
        }
    };
    anew(move || {
        let text = &ui.text().start;
        let choices = vec![
            choice(text.file_keep, "", move || start_form.dismiss()),
            choice(text.save_first, text.save_first_detail, save_first),
            choice(text.file_replace, text.replace_detail, move || start_form.replace(store, ui)),
        ];
        let on_left = Callback::new(move |()| start_form.dismiss());
        view! {
            <ChoiceDialog dialog title=text.file_choices_title choices on_left>
                <CheckSummary store ui />
            </ChoiceDialog>
        }
    })
}
