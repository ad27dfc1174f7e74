//! Loads what the browser kept, and opens files. What cannot be read is set aside and said, never overwritten.

use leptos::prelude::GetUntracked;
use leptos::task::spawn_local;

use super::device::{Device, Saving, StoredRecord, Visit};
use super::dialog::Dialog;
use super::draft::Draft;
use super::keeping::read_stored;
use super::notice::{Message, Remedy};
use super::screen::{PROBE, Screen};
use super::session::Session;
use crate::browser::files::{self, PickedFile};
use crate::browser::storage::{self, StorageProblem};
use crate::browser::{clock, page};
use crate::domain::catalog::{Catalog, CatalogProblem};
use crate::domain::document::{self, PERSONAL_CAP, Personal, PersonalRecord, ReadProblem};
use crate::domain::group::GroupContent;
use crate::domain::json;

/// Key of the personal record, and where records are set aside that could not be read.
const PERSONAL: &str = "personal";
const UNREADABLE: &str = "unreadable-";

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

/// The session as the browser kept it.
#[must_use]
pub fn load(catalog: &'static Catalog, screen: Screen) -> Session {
    let device = Device {
        stored: stored_record,
        save: save_record,
        remove: remove_record,
        visit,
        set_visit,
        now: clock::now,
        random: page::random,
    };
    let stored = stored_record();
    let (mut put_aside, mut is_told) = (0, false);
    let (mut personal, saving) = match (&stored, visit()) {
        (_, Visit::Shared) => (Personal::default(), Saving::Shared),
        (Err(_), _) => (Personal::default(), Saving::Blocked),
        (Ok(None), Visit::Erased) => (Personal::default(), Saving::Erased),
        (Ok(None), Visit::Storing) => (Personal::default(), probe()),
        (Ok(Some(stored)), _) => match read_stored(stored, catalog) {
            Ok((personal, aside)) => {
                put_aside = aside;
                (personal, Saving::Saved)
            }
            Err(ReadProblem::NewerVersion) => (Personal::default(), Saving::Newer),
            Err(problem) => {
                is_told = true;
                (Personal::default(), set_aside(problem, screen))
            }
        },
    };
    let brought_back = if saving == Saving::Saved { bring_back(&mut personal, catalog) } else { Vec::new() };
    let session = Session::new(catalog, device, personal, stored.ok().flatten(), saving);
    if put_aside > 0 || !brought_back.is_empty() {
        // At once, so that it is told once.
        session.store();
        if session.saving.get_untracked() == Saving::Saved {
            for key in &brought_back {
                // What stays there is found again at the next start, and adds nothing then.
                storage::remove(key).ok();
            }
        }
        match put_aside {
            // What was set aside is told already, and can be saved from there.
            0 if is_told => {}
            0 => screen.say(Message::BroughtBack),
            _ => screen.say(Message::PutAside(put_aside)),
        }
    }
    storage::on_change(move |_| session.catch_up());
    session
}

fn visit() -> Visit {
    Visit::parse(storage::visit_note().as_deref())
}

fn set_visit(visit: Visit) {
    storage::note_visit(visit.note());
}

/// Puts records that were kept aside, and can be read by now, before what is here. Gives the keys that they stand under.
fn bring_back(personal: &mut Personal, catalog: &Catalog) -> Vec<String> {
    let mut keys = storage::keys(UNREADABLE).unwrap_or_default();
    keys.retain(|key| {
        let text = storage::read(key).ok().flatten();
        match text.map(|text| document::read_record(text.as_bytes(), catalog)) {
            Some(Ok((record, _))) if !record.assessments.is_empty() => {
                personal.put_before(record);
                true
            }
            _ => false,
        }
    });
    keys
}

fn stored_record() -> Result<Option<StoredRecord>, StorageProblem> {
    storage::get(PERSONAL)
}

fn save_record(record: &PersonalRecord) -> Result<(), StorageProblem> {
    storage::set(PERSONAL, record)
}

fn remove_record() -> Result<(), StorageProblem> {
    storage::remove(PERSONAL)
}

/// Whether storing works at all, before there is anything to lose.
fn probe() -> Saving {
    match storage::write(PROBE, "1").and_then(|()| storage::remove(PROBE)) {
        Ok(()) => Saving::Saved,
        Err(StorageProblem::Blocked) => Saving::Blocked,
        Err(StorageProblem::Full) => Saving::Full,
    }
}

/// Copies the text of the record to a key of its own. Only if that works may the record be written again.
fn set_aside(problem: ReadProblem, screen: Screen) -> Saving {
    let taken = storage::keys(UNREADABLE).unwrap_or_default();
    let text = storage::read(PERSONAL).ok().flatten();
    let is_kept = taken.iter().any(|key| storage::read(key).is_ok_and(|kept| kept == text));
    let message = match problem {
        ReadProblem::OtherCatalog { file, .. } => Message::OfOtherContent(file),
        _ => Message::Unreadable,
    };
    screen.say_with(message, Remedy::SaveUnreadable);
    // One more number than are taken: one of them is free.
    let key = (1..=taken.len() + 1).map(|number| format!("{UNREADABLE}{number}")).find(|key| !taken.contains(key));
    if is_kept || key.zip(text).is_some_and(|(key, text)| storage::write(&key, &text).is_ok()) {
        Saving::Saved
    } else {
        Saving::Unreadable
    }
}

/// Saves the records that could not be read to files, each as it is.
pub fn save_unreadable(screen: Screen) {
    let keys = storage::keys(UNREADABLE).unwrap_or_default();
    let mut texts: Vec<String> = keys.iter().filter_map(|key| storage::read(key).ok().flatten()).collect();
    if texts.is_empty() {
        texts.extend(storage::read(PERSONAL).ok().flatten());
    }
    let is_saved = |(place, text): (usize, &String)| files::save(&format!("kagami-unreadable-{}.txt", place + 1), text);
    if !texts.iter().enumerate().all(is_saved) {
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
