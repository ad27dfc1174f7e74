//! What becomes of the answers that are here when a file was opened, picked or dropped on any page.

use leptos::prelude::*;

use super::start::present;
use crate::state::dialog::Dialog;
use crate::state::draft::Draft;
use crate::state::opening;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::views::element::{Child, Node, live};
use crate::views::parts::choice_dialog::{ChoiceDialog, choice};

/// The dialog, which stands on every page.
#[component]
pub fn OpenedFile(
    /// Where the file waits.
    draft: Draft,
    /// Whether it is asked.
    dialog: Dialog,
) -> Node {
    let (screen, session) = (Screen::here(), Session::here());
    live(move || {
        let text = &screen.text().start;
        let save_first = move || {
            if opening::save_personal(session, screen) {
                draft.replace(session, screen);
            }
        };
        let choices = vec![
            choice(text.file_keep, "", move || draft.dismiss()),
            choice(text.save_first, text.save_first_detail, save_first),
            choice(text.file_replace, text.replace_detail, move || draft.replace(session, screen)),
        ];
        let lead = live(move || present(session, screen));
        view! { <ChoiceDialog dialog title=text.file_choices_title lead choices left=Box::new(move || draft.dismiss()) /> }
    })
    .view()
}
