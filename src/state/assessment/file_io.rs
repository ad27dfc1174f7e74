//! Loads the content, opens and saves a person's files, and erases. What cannot be opened is said, and changes nothing.

use leptos::task::spawn_local;

use super::notice::{Message, Remedy};
use super::record_loader;
use super::start_form::StartForm;
use super::storage_port::Broadcast;
use super::store::AssessmentStore;
use crate::browser::files::{self, PickedFile};
use crate::browser::{focus, mirror, storage, timer};
use crate::domain::catalog::Catalog;
use crate::domain::files::{PERSONAL_CAP, Personal, ReadProblem, check_size, read_personal};
use crate::domain::json;
use crate::state::dialog::Dialog;
use crate::state::ui::Ui;

/// Saves the records that could not be read to files, each as it is.
pub fn save_unreadable(ui: Ui) {
    let texts = record_loader::unreadable();
    let is_saved = |(index, text): (usize, &String)| files::save(&format!("kagami-unreadable-{}.txt", index + 1), text);
    let is_saved = texts.iter().enumerate().all(is_saved);
    let message = if is_saved { Message::UnreadableSaved } else { Message::NotSaved };
    ui.say_with(message, Remedy::SaveUnreadable);
}

/// Hands the personal file to the browser and shows a message; false where the browser refuses. No browser tells
/// whether the file was saved.
pub fn save_personal(store: AssessmentStore, ui: Ui) -> bool {
    let saved = store.personal_file().filter(|(name, text)| files::save(name, text));
    let is_saved = saved.is_some();
    ui.say(saved.map_or(Message::NotSaved, |(name, _)| Message::PersonalSaved(name)));
    is_saved
}

/// Opens what was dropped on the page: one personal file, as if it had been picked.
pub fn drop_in(files: Vec<PickedFile>, store: AssessmentStore, ui: Ui, start_form: StartForm, dialog: Dialog) {
    let mut files = files.into_iter();
    match (files.next(), files.next()) {
        (Some(file), None) => open(file, store, ui, start_form, dialog),
        (None, _) => say_not_opened(ui, Message::NoFile),
        (Some(_), Some(_)) => say_not_opened(ui, Message::OneFileOnly),
    }
}

/// Reads a picked file and takes it over if it is a personal file; else says why not. Nothing here changes unasked.
pub fn open(file: PickedFile, store: AssessmentStore, ui: Ui, start_form: StartForm, dialog: Dialog) {
    spawn_local(async move {
        match read(&file, store.catalog).await {
            Ok(personal) => start_form.take(personal, store, ui, dialog),
            Err(problem) => say_not_opened(ui, Message::NotOpened { file: json::excerpt(&file.name()), problem }),
        }
    });
}

/// Says why a file was not opened; on the start page where files are opened, which is brought into view.
fn say_not_opened(ui: Ui, message: Message) {
    ui.say(message);
    timer::later(Box::new(|| focus::bring_into_view("#open-fault")));
}

async fn read(file: &PickedFile, catalog: &Catalog) -> Result<Personal, ReadProblem> {
    check_size(file.size(), PERSONAL_CAP)?;
    let bytes = file.bytes().await.ok_or(ReadProblem::Unreadable)?;
    read_personal(&bytes, catalog)
}

/// Removes everything of Kagami's in this browser, in both stores and in every window, and nothing else.
pub fn erase(store: AssessmentStore, ui: Ui) {
    store.forget();
    let is_broadcast = storage::broadcast(Broadcast::Erased.as_str()).is_ok();
    spawn_local(async move {
        let second = mirror::erase().await;
        let first = storage::erase();
        if !is_broadcast {
            // Now there is room.
            storage::broadcast(Broadcast::Erased.as_str()).ok();
        }
        ui.say(if first.and(second).is_ok() { Message::Erased } else { Message::EraseFailed });
    });
}
