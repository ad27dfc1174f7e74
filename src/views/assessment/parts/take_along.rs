//! 結果を持ち帰る: the own sheet on paper, the personal file, and a file to hand over.

use leptos::prelude::*;

use super::notice_bar::SavedNotice;
use super::saved_state::SavedState;
use super::submission_preview::SubmissionPreview;
use crate::browser::{dom, print, timer};
use crate::state::assessment::file_io;
use crate::state::assessment::notice::Message;
use crate::state::assessment::store::AssessmentStore;
use crate::state::assessment::submission_form::SubmissionForm;
use crate::state::dialog::Dialog;
use crate::state::ui::Ui;
use crate::text::Lang;
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};
use crate::views::shared::section::Section;

/// What can be done with the result of the present check.
#[component]
pub fn TakeAlong() -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let text = &ui.text().result;
    let preview = Dialog::new("preview");
    let submission_form = SubmissionForm::new(store.catalog);
    let save = move |_| {
        file_io::save_personal(store, ui);
    };
    let show = move |_| {
        submission_form.open(store);
        preview.open();
    };
    view! {
        <Section class="page__section take-along screen-only" id="take-along-title" title=text.take_along>
            <div class="take-along__actions">
                <PrintButton lang=ui.lang() is_primary=true />
                <button type="button" class="button" on:click=save>{text.personal}</button>
                <button type="button" class="button" aria-describedby="free-note" on:click=show>{text.submission}</button>
            </div>
            <SavedNotice />
            <Framed ui />
            <div class="take-along__notes">
                <p class="page__note" id="free-note">{text.free}</p>
                <SavedState />
            </div>
        </Section>
        <SubmissionPreview dialog=preview submission_form />
    }
}

/// Says, in a frame of another page, that saving and printing may be forbidden, and the way out.
#[component]
pub fn Framed(
    /// Knows where the page stands, and has the language.
    ui: Ui,
) -> impl IntoView {
    let text = &ui.text().saving;
    ui.is_framed.then(|| {
        view! {
            <div class="notice-bar__message notice-bar__message--warning">
                <p>{text.framed}</p>
                <a href=dom::address() target="_blank" rel="noopener">{text.open_alone}</a>
            </div>
        }
    })
}

/// Prints the own sheet, after a word about shared printers.
#[component]
pub fn PrintButton(
    /// The language.
    lang: Lang,
    /// Whether it is the first thing to do here.
    #[prop(default = false)]
    is_primary: bool,
) -> impl IntoView {
    let text = &lang.text().result;
    let dialog = Dialog::new("print-dialog");
    let ui = Ui::here();
    // The dialog is closed before the browser's own opens.
    let print = move || {
        timer::later(Box::new(move || {
            if !print::print() {
                ui.say(Message::NotPrinted);
            }
        }));
    };
    let choices = vec![choice(text.print_yes, "", print), choice(text.print_no, "", || ())];
    let class = if is_primary { "button button--primary" } else { "button" };
    view! {
        <button type="button" class=class on:click=move |_| dialog.open()>{text.print_sheet}</button>
        <ChoiceDialog dialog title=text.print_sheet choices>{text.print_note}</ChoiceDialog>
    }
}
