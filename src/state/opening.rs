//! Loads the content, opens and saves a person's files, and erases. What cannot be opened is said, and changes nothing.

use leptos::task::spawn_local;

use super::device::Word;
use super::dialog::Dialog;
use super::draft::Draft;
use super::notice::{Message, Remedy};
use super::restoring;
use super::screen::Screen;
use super::session::Session;
use crate::browser::files::{self, PickedFile};
use crate::browser::{mirror, page, storage};
use crate::domain::catalog::{Catalog, CatalogProblem};
use crate::domain::files::{PERSONAL_CAP, Personal, ReadProblem, check_size, read_personal};
use crate::domain::group::GroupContent;
use crate::domain::json;

/// Id of the data block with which a city replaces the content.
const DATA_BLOCK: &str = "kagami-catalog";

/// The content: the data block of the page if there is one, else what is built in. It lives as long as the page.
pub fn load_catalog() -> Result<&'static Catalog, CatalogProblem> {
    if page::count(&format!("[id={DATA_BLOCK}]")) > 1 {
        return Err(CatalogProblem::TwoBlocks);
    }
    let block = page::data_block(DATA_BLOCK);
    let catalog = block.map_or_else(Catalog::built_in, |block| Catalog::parse(block.as_bytes()));
    catalog.map(|catalog| &*Box::leak(Box::new(catalog)))
}

/// The content's part for the group session, from the same data block or what is built in.
pub fn load_group(catalog: &Catalog) -> Result<&'static GroupContent, GroupProblem> {
    let part = match page::data_block(DATA_BLOCK) {
        Some(block) => GroupContent::parse(block.as_bytes(), catalog),
        None => GroupContent::built_in(catalog),
    };
    let part = part.map_err(GroupProblem::Content)?.ok_or(GroupProblem::NoPart)?;
    Ok(&*Box::leak(Box::new(part)))
}

/// Why there is no content for a group session.
#[derive(Clone, Debug)]
pub enum GroupProblem {
    /// The content has faults.
    Content(CatalogProblem),
    /// The content has no part for it.
    NoPart,
}

/// Saves the records that could not be read to files, each as it is.
pub fn save_unreadable(screen: Screen) {
    let texts = restoring::unreadable();
    let is_saved = |(place, text): (usize, &String)| files::save(&format!("kagami-unreadable-{}.txt", place + 1), text);
    let is_saved = texts.iter().enumerate().all(is_saved);
    let message = if is_saved { Message::UnreadableSaved } else { Message::NotSaved };
    screen.say_with(message, Remedy::SaveUnreadable);
}

/// Hands the personal file to the browser and says so; false where the browser refuses. Whether it was saved nobody tells.
pub fn save_personal(session: Session, screen: Screen) -> bool {
    let saved = session.personal_file().filter(|(name, text)| files::save(name, text));
    let is_saved = saved.is_some();
    screen.say(saved.map_or(Message::NotSaved, |(name, _)| Message::PersonalSaved(name)));
    is_saved
}

/// Opens what was dropped on the page: one personal file, as if it had been picked.
pub fn drop_in(files: Vec<PickedFile>, session: Session, screen: Screen, draft: Draft, dialog: Dialog) {
    let mut files = files.into_iter();
    match (files.next(), files.next()) {
        (Some(file), None) => open(file, session, screen, draft, dialog),
        (None, _) => screen.say(Message::NoFile),
        (Some(_), Some(_)) => screen.say(Message::OneFileOnly),
    }
}

/// Reads a picked file and takes it over if it is a personal file; else says why not. Nothing here changes unasked.
pub fn open(file: PickedFile, session: Session, screen: Screen, draft: Draft, dialog: Dialog) {
    spawn_local(async move {
        match read(&file, session.catalog).await {
            Ok(personal) => draft.take(personal, session, screen, dialog),
            Err(problem) => screen.say(Message::NotOpened { file: json::excerpt(&file.name()), problem }),
        }
    });
}

async fn read(file: &PickedFile, catalog: &Catalog) -> Result<Personal, ReadProblem> {
    check_size(file.size(), PERSONAL_CAP)?;
    let bytes = file.bytes().await.ok_or(ReadProblem::Unreadable)?;
    read_personal(&bytes, catalog)
}

/// Removes everything of Kagami's in this browser, in both stores and in every window, and nothing else.
pub fn erase(session: Session, screen: Screen) {
    session.forget();
    let is_told = storage::tell(Word::Erased.as_str()).is_ok();
    spawn_local(async move {
        let second = mirror::erase().await;
        let first = storage::erase();
        if !is_told {
            // Now there is room.
            storage::tell(Word::Erased.as_str()).ok();
        }
        screen.say(if first.and(second).is_ok() { Message::Erased } else { Message::EraseFailed });
    });
}
