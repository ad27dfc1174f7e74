//! Brings back what the browser kept in its two stores. What cannot be read is set aside with a message, never overwritten; a
//! damaged copy never hides a good one.

use leptos::prelude::{GetUntracked, untrack};
use std::cell::Cell;
use std::rc::Rc;

use super::notice::{Message, Remedy};
use super::persistence::read_stored;
use super::storage_port::{Broadcast, Saving, StoragePort, StoredRecord, Visit};
use super::store::AssessmentStore;
use crate::browser::storage::{self, Change, StorageProblem};
use crate::browser::{clock, location, mirror, random, timer};
use crate::domain::catalog::Catalog;
use crate::domain::files::{ReadProblem, Record, Timestamp, read_record};
use crate::state::route::Route;
use crate::state::ui::{PROBE, Ui};

/// Key of the personal record, and where records are set aside that could not be read.
const PERSONAL: &str = "personal";
const UNREADABLE: &str = "unreadable-";

/// Milliseconds for which the app waits for the database before it starts without.
const MIRROR_WAIT: i32 = 1_000;

/// What was found in the database.
pub type MirrorRead = Result<Option<String>, StorageProblem>;

/// The browser as an assessment needs it.
const DEVICE: StoragePort = StoragePort {
    stored: || storage::get(PERSONAL),
    save: |record| storage::set(PERSONAL, record),
    mirrored: |heard| timer::spawn(async move { heard(mirror::read().await) }),
    mirror: |change, heard| timer::spawn(async move { heard(mirror::update(change).await) }),
    remove: || {
        timer::spawn(async {
            // A failure shows, if it matters, at the next start.
            mirror::clear().await.ok();
        });
        storage::remove(PERSONAL)
    },
    broadcast: |word| storage::broadcast(word.as_str()),
    visit,
    set_visit: |visit| storage::note_visit(visit.note()),
    now: clock::now,
    random: random::random,
};

fn visit() -> Visit {
    Visit::parse(storage::visit_note().as_deref())
}

/// Starts the app with what the database holds, so that the first page shows it. Where that takes too long, or nothing
/// of a person is shown at first, it starts without, and what is found is taken over when it is.
pub fn read_mirror_first(start: impl FnOnce(Option<MirrorRead>) + 'static) {
    if Route::parse(&location::hash()).is_group() || visit() == Visit::Shared {
        return start(None);
    }
    let start = Rc::new(Cell::new(Some(start)));
    let late = start.clone();
    timer::spawn(async move {
        let mirrored = mirror::read().await;
        if let Some(start) = start.take() {
            start(Some(mirrored));
        }
    });
    timer::after(MIRROR_WAIT, move || {
        if let Some(start) = late.take() {
            start(None);
        }
    });
}

/// What could be restored, and how it is kept from now on.
struct Restored {
    record: Record,
    saving: Saving,
    /// Answers that this reading put aside.
    put_aside: usize,
    /// Whether both stores hold it as it is.
    is_in_step: bool,
    /// Whether a message on something that could not be read was given.
    has_message: bool,
}

impl Restored {
    fn nothing(saving: Saving) -> Self {
        Self { record: Record::default(), saving, put_aside: 0, is_in_step: true, has_message: false }
    }
}

/// The assessment as the browser kept it. Without `mirrored` the database is read later.
#[must_use]
pub fn load(catalog: &'static Catalog, ui: Ui, mirrored: Option<MirrorRead>) -> AssessmentStore {
    let is_shared = visit() == Visit::Shared;
    let stored = if is_shared { Ok(None) } else { (DEVICE.stored)() };
    let mut restored =
        if is_shared { Restored::nothing(Saving::Shared) } else { restore(&stored, mirrored.as_ref(), catalog, ui) };
    let may_store = restored.saving == Saving::Saved;
    let is_over = may_store && Timestamp::parse(&clock::now()).is_some_and(|now| restored.record.tidy(&now));
    let brought_back = if may_store { bring_back(&mut restored.record, catalog) } else { Vec::new() };
    let store = AssessmentStore::new(catalog, DEVICE, restored.record, stored.ok().flatten(), restored.saving);
    if let Some(Ok(Some(text))) = &mirrored {
        store.note_mirrored(text);
    }
    if is_over || restored.put_aside > 0 || !brought_back.is_empty() || !restored.is_in_step {
        // At once, so that what is told is told once, and both hold the same.
        store.save();
        if store.saving.get_untracked().is_saved() {
            for key in &brought_back {
                // What stays there is found again at the next start, and adds nothing then.
                storage::remove(key).ok();
            }
        }
    }
    match restored.put_aside {
        0 if restored.has_message || brought_back.is_empty() => {}
        0 => ui.say(Message::BroughtBack),
        count => ui.say(Message::PutAside(count)),
    }
    if mirrored.is_none() && !is_shared {
        (DEVICE.mirrored)(Box::new(move |mirrored| store.take_late(mirrored)));
    }
    follow(store, ui);
    store
}

/// From now on follows what other windows store and broadcast.
fn follow(store: AssessmentStore, ui: Ui) {
    let heed = move |word| {
        let was_begun = store.with_current_untracked(|_| ()).is_some();
        let was_shared = store.saving.get_untracked() == Saving::Shared;
        store.receive(word);
        match word {
            _ if ui.route_untracked().is_group() => {}
            Broadcast::Erased if was_begun => ui.go_and_say(&Route::Start, Message::ErasedElsewhere, None),
            Broadcast::Shared if !was_shared => ui.say(Message::SharedElsewhere),
            Broadcast::Erased | Broadcast::Shared | Broadcast::Storing => {}
        }
    };
    mirror::on_erased(move || heed(Broadcast::Erased));
    storage::on_change(move |change| match change {
        Change::Broadcast(word) => {
            if let Some(word) = Broadcast::parse(&word) {
                heed(word);
            }
        }
        Change::Stored => {
            store.catch_up();
            if store.was_changed_elsewhere() && !ui.route_untracked().is_group() {
                say_changed_elsewhere(store, ui);
            }
        }
    });
}

/// Another window began anew, or changed who is asked: says so, with the way back. A question that is asked no more is
/// left for the start page, which shows what there is now and the way on.
fn say_changed_elsewhere(store: AssessmentStore, ui: Ui) {
    let is_gone = match ui.route_untracked() {
        Route::Assess(item) => untrack(|| store.questionnaire()).is_none_or(|asked| asked.index_of(&item).is_none()),
        _ => false,
    };
    if is_gone {
        ui.go_and_say(&Route::Start, Message::ChangedElsewhere, Some(Remedy::TakeBack));
    } else {
        ui.say_with(Message::ChangedElsewhere, Remedy::TakeBack);
    }
}

/// What both stores hold, joined.
fn restore(
    stored: &Result<Option<StoredRecord>, StorageProblem>,
    mirrored: Option<&MirrorRead>,
    catalog: &Catalog,
    ui: Ui,
) -> Restored {
    let first = stored.as_ref().ok().and_then(Option::as_ref).map(|stored| read_stored(stored, catalog));
    let text = mirrored.and_then(|mirrored| mirrored.as_ref().ok()?.as_deref());
    let second = text.map(|text| read_record(text.as_bytes(), catalog));
    let copies = [&first, &second].into_iter().flatten();
    if copies.clone().any(|copy| matches!(copy, Err(ReadProblem::NewerVersion))) {
        return Restored::nothing(Saving::Newer);
    }
    let read: Vec<&(Record, usize)> = copies.filter_map(|copy| copy.as_ref().ok()).collect();
    let record = read.iter().fold(Record::default(), |record, (copy, _)| record.joined(copy.clone()));
    let broken = [(&first, storage::read(PERSONAL).ok().flatten()), (&second, text.map(str::to_owned))];
    let broken = broken.into_iter().filter_map(|(copy, text)| Some((copy.as_ref()?.as_ref().err()?, text)));
    let mut is_kept = true;
    let mut has_message = false;
    for (problem, text) in broken {
        is_kept &= set_aside(text);
        has_message = true;
        let message = match problem {
            _ if !record.is_empty() => Message::Restored,
            ReadProblem::OtherCatalog { file, .. } => Message::OfOtherContent(file.clone()),
            _ => Message::Unreadable,
        };
        ui.say_with(message, Remedy::SaveUnreadable);
    }
    let has_second = matches!(mirrored, Some(Ok(_)));
    let saving = match stored {
        _ if !is_kept => Saving::Unreadable,
        Ok(None) if read.is_empty() && visit() == Visit::Erased => Saving::Erased,
        Ok(None) => probe(has_second),
        Ok(Some(_)) => Saving::Saved,
        Err(_) if has_second => Saving::Saved,
        Err(problem) => (*problem).into(),
    };
    let is_same =
        |copy: &Option<Result<(Record, usize), ReadProblem>>| matches!(copy, Some(Ok((copy, _))) if *copy == record);
    let is_in_step = record.is_empty() || is_same(&first) && (!has_second || is_same(&second));
    let put_aside = read.iter().map(|(_, count)| *count).max().unwrap_or_default();
    Restored { record, saving, put_aside, is_in_step, has_message }
}

/// Puts records that were kept aside, and can be read by now, before what is here. Gives the keys that they stand under.
fn bring_back(record: &mut Record, catalog: &Catalog) -> Vec<String> {
    let mut keys = storage::keys(UNREADABLE).unwrap_or_default();
    keys.retain(|key| {
        let text = storage::read(key).ok().flatten();
        match text.map(|text| read_record(text.as_bytes(), catalog)) {
            Some(Ok((found, _))) if !found.is_empty() => {
                record.take_in(found);
                true
            }
            _ => false,
        }
    });
    keys
}

/// Whether storing works at all, before there is anything to lose.
fn probe(has_second: bool) -> Saving {
    match storage::write(PROBE, "1").and_then(|()| storage::remove(PROBE)) {
        Err(problem) if !has_second => problem.into(),
        _ => Saving::Saved,
    }
}

/// Copies the text of a record to a key of its own. Only if that works may the record be written again.
fn set_aside(text: Option<String>) -> bool {
    let taken = storage::keys(UNREADABLE).unwrap_or_default();
    if taken.iter().any(|key| storage::read(key).is_ok_and(|kept| kept == text)) {
        return true;
    }
    // One more number than are taken: one of them is free.
    let key = (1..=taken.len() + 1).map(|number| format!("{UNREADABLE}{number}")).find(|key| !taken.contains(key));
    key.zip(text).is_some_and(|(key, text)| storage::write(&key, &text).is_ok())
}

/// Whether records are kept aside that could not be read.
#[must_use]
pub fn has_unreadable() -> bool {
    storage::keys(UNREADABLE).is_ok_and(|keys| !keys.is_empty())
}

/// The records that could not be read, each as it is.
#[must_use]
pub(super) fn unreadable() -> Vec<String> {
    let keys = storage::keys(UNREADABLE).unwrap_or_default();
    let mut texts: Vec<String> = keys.iter().filter_map(|key| storage::read(key).ok().flatten()).collect();
    if texts.is_empty() {
        texts.extend(storage::read(PERSONAL).ok().flatten());
    }
    texts
}
