//! Loads what the browser kept, and opens files. What cannot be read is set aside and said, never overwritten.

use leptos::task::spawn_local;

use super::device::{Device, Saving};
use super::notice::{Message, Remedy};
use super::screen::Screen;
use super::session::Session;
use crate::browser::files::{self, PickedFile};
use crate::browser::storage::{self, StorageProblem};
use crate::browser::{clock, page};
use crate::domain::catalog::{Catalog, CatalogProblem};
use crate::domain::document::{self, PERSONAL_CAP, Personal, ReadProblem};
use crate::domain::group::GroupContent;
use crate::domain::json;

/// Key of the personal record, and where records are set aside that could not be read.
const PERSONAL: &str = "personal";
const UNREADABLE: &str = "unreadable-";

/// Id of the data block with which a city replaces the content.
const DATA_BLOCK: &str = "kagami-catalog";

/// The content: the data block of the page if there is one, else what is built in. It lives as long as the page.
pub fn load_catalog() -> Result<&'static Catalog, CatalogProblem> {
    let block = page::data_block(DATA_BLOCK);
    let catalog = block.map_or_else(Catalog::built_in, |block| Catalog::parse(block.as_bytes()));
    catalog.map(|catalog| &*Box::leak(Box::new(catalog)))
}

/// The content with its part for the group session, from the same data block or what is built in.
pub fn load_group() -> Result<(&'static Catalog, &'static GroupContent), GroupProblem> {
    let block = page::data_block(DATA_BLOCK);
    let catalog = load_catalog().map_err(GroupProblem::Content)?;
    let part = match block {
        Some(block) => GroupContent::parse(block.as_bytes(), catalog),
        None => GroupContent::built_in(catalog),
    };
    let part = part.map_err(GroupProblem::Content)?.ok_or(GroupProblem::NoPart)?;
    Ok((catalog, &*Box::leak(Box::new(part))))
}

/// Why there is no content for a group session.
#[derive(Clone, Debug)]
pub enum GroupProblem {
    /// The content has faults.
    Content(CatalogProblem),
    /// The content has no part for it.
    NoPart,
}

/// The session as the browser kept it.
#[must_use]
pub fn load(catalog: &'static Catalog, screen: Screen) -> Session {
    let device = Device {
        stored: stored_record,
        save: save_record,
        remove: remove_record,
        now: clock::now,
        random: page::random,
    };
    let stored = stored_record();
    let (personal, saving) = match &stored {
        Err(_) => (Personal::default(), Saving::Blocked),
        Ok(None) => (Personal::default(), probe()),
        Ok(Some(text)) => match document::read_personal(text.as_bytes(), catalog) {
            Ok(personal) => (personal, Saving::Saved),
            Err(ReadProblem::NewerVersion) => (Personal::default(), Saving::Newer),
            Err(_) => (Personal::default(), set_aside(text, screen)),
        },
    };
    let session = Session::new(catalog, device, personal, stored.ok().flatten(), saving);
    storage::on_change(move || session.catch_up());
    session
}

fn stored_record() -> Result<Option<String>, StorageProblem> {
    storage::read(PERSONAL)
}

fn save_record(text: &str) -> Result<(), StorageProblem> {
    storage::write(PERSONAL, text)
}

fn remove_record() -> Result<(), StorageProblem> {
    storage::remove(PERSONAL)
}

/// Whether storing works at all, before there is anything to lose.
fn probe() -> Saving {
    match storage::write("probe", "1").and_then(|()| storage::remove("probe")) {
        Ok(()) => Saving::Saved,
        Err(StorageProblem::Blocked) => Saving::Blocked,
        Err(StorageProblem::Full) => Saving::Full,
    }
}

/// Copies the text to a key of its own. Only if that works may the record be written again.
fn set_aside(text: &str, screen: Screen) -> Saving {
    let taken = storage::keys(UNREADABLE).unwrap_or_default();
    let is_kept = taken.iter().any(|key| storage::read(key).is_ok_and(|kept| kept.as_deref() == Some(text)));
    screen.say_with(Message::Unreadable, Remedy::SaveUnreadable);
    if is_kept || storage::write(&format!("{UNREADABLE}{}", taken.len() + 1), text).is_ok() {
        Saving::Saved
    } else {
        Saving::Unreadable
    }
}

/// Saves the records that could not be read to a file, as they are.
pub fn save_unreadable(screen: Screen) {
    let keys = storage::keys(UNREADABLE).unwrap_or_default();
    let last = keys.iter().max_by_key(|key| (key.len(), *key)).and_then(|key| storage::read(key).ok().flatten());
    let text = last.or_else(|| storage::read(PERSONAL).ok().flatten());
    if text.is_some_and(|text| !files::save("kagami-unreadable.txt", &text)) {
        screen.say_with(Message::NotSaved, Remedy::SaveUnreadable);
    }
}

/// Saves the personal file and says so; false where the browser refuses.
pub fn save_personal(session: Session, screen: Screen) -> bool {
    let saved = session.personal_file().filter(|(name, text)| files::save(name, text));
    let is_saved = saved.is_some();
    screen.say(saved.map_or(Message::NotSaved, |(name, _)| Message::PersonalSaved(name)));
    is_saved
}

/// Reads a picked file and hands it on if it is a personal file; else says why not. Nothing here changes.
pub fn open(file: PickedFile, session: Session, screen: Screen, then: impl FnOnce(Personal) + 'static) {
    spawn_local(async move {
        match read(&file, session.catalog).await {
            Ok(personal) => then(personal),
            Err(problem) => screen.say(Message::NotOpened { file: json::excerpt(&file.name()), problem }),
        }
    });
}

async fn read(file: &PickedFile, catalog: &Catalog) -> Result<Personal, ReadProblem> {
    document::check_size(file.size(), PERSONAL_CAP)?;
    let bytes = file.bytes().await.ok_or(ReadProblem::Unreadable)?;
    document::read_personal(&bytes, catalog)
}

/// Removes everything of Kagami's in this browser, and nothing else.
pub fn erase(session: Session, screen: Screen) {
    match storage::erase() {
        Ok(()) => {
            session.forget();
            screen.say(Message::Erased);
        }
        Err(_) => screen.say(Message::EraseFailed),
    }
}
