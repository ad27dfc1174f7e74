//! What becomes of the answers that are here when a file was opened, picked or dropped on any page.

use leptos::prelude::*;

use super::start::Present;
use crate::state::assessment::file_io;
use crate::state::assessment::start_form::Draft;
use crate::state::assessment::store::Session;
use crate::state::dialog::Dialog;
use crate::state::ui::Screen;
use crate::views::shared::changing::anew;
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};

/// The dialog, which stands on every page.
#[component]
pub fn OpenedFile(
    /// Where the file waits.
    draft: Draft,
    /// Whether it is asked.
    dialog: Dialog,
) -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let save_first = move || {
        if file_io::save_personal(session, screen) {
            draft.replace(session, screen);
        }
    };
    anew(move || {
        let text = &screen.text().start;
        let choices = vec![
            choice(text.file_keep, "", move || draft.dismiss()),
            choice(text.save_first, text.save_first_detail, save_first),
            choice(text.file_replace, text.replace_detail, move || draft.replace(session, screen)),
        ];
        let on_left = Callback::new(move |()| draft.dismiss());
        view! {
            <ChoiceDialog dialog title=text.file_choices_title choices on_left>
                <Present session screen />
            </ChoiceDialog>
        }
    })
}
