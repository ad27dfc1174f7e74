//! この端末に残った回答を消す: on the about page, and on the start page at the end of a journey.

use leptos::prelude::*;

use crate::state::assessment::file_io;
use crate::state::assessment::store::AssessmentStore;
use crate::state::dialog::Dialog;
use crate::state::ui::Ui;
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};
use crate::views::shared::section::Section;

/// The section with its button, which asks before it erases.
#[component]
pub fn EraseSection(
    /// A sentence for where it stands, or nothing.
    hint: &'static str,
) -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let text = &ui.text().about;
    let dialog = Dialog::new("erase-dialog");
    let choices = vec![choice(text.erase_yes, "", move || file_io::erase(store, ui)), choice(text.erase_no, "", || ())];
    view! {
        <Section class="erase-section" id="erase-title" title=text.erase_heading>
            {(!hint.is_empty()).then(|| view! { <p>{hint}</p> })}
            <p>{text.erase_lead}</p>
            <button type="button" class="button button--danger" on:click=move |_| dialog.open()>{text.erase}</button>
            <ChoiceDialog dialog title=text.erase_heading choices>{text.erase_confirm}</ChoiceDialog>
        </Section>
    }
}
