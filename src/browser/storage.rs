//! The browser's local storage, made fallible: it may be blocked, full, cleared or thrown away at any time.
//!
//! gloo-storage stores and reads values. It assumes that storage is there and throws past the panic hook where it is
//! not, so every call asks the window first, and what must not throw goes through the area that the window gave.
//!
//! All keys are Kagami's own, below one prefix; other keys of the origin (all local files share one in some browsers)
//! are never read, changed or removed.

use gloo_storage::errors::StorageError;
use gloo_storage::{LocalStorage, Storage as _};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage, StorageEvent};

/// Prefix of every key of Kagami's.
const PREFIX: &str = "kagami/";

/// The one key in the storage of the window's session. The script in index.html reads it too.
const VISIT: &str = "kagami/visit";

/// Why storage did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StorageProblem {
    /// Not there, or the browser forbids it.
    #[error("not there or forbidden")]
    Blocked,
    /// The quota of the storage is used up.
    #[error("no room")]
    Full,
}

/// Reading `window.localStorage` throws or gives null where storage is blocked.
fn area() -> Result<Storage, StorageProblem> {
    let window = super::dom::window().ok_or(StorageProblem::Blocked)?;
    window.local_storage().ok().flatten().ok_or(StorageProblem::Blocked)
}

/// A stored text, read as JSON where it is JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stored<T> {
    /// The value that the JSON holds.
    Value(T),
    /// A text that is no such value.
    Unreadable(String),
}

/// The value under a key of Kagami's; `None` if there is none.
pub fn get<T: DeserializeOwned>(key: &str) -> Result<Option<Stored<T>>, StorageProblem> {
    let Some(text) = read(key)? else { return Ok(None) };
    Ok(Some(LocalStorage::get(prefixed(key)).map_or(Stored::Unreadable(text), Stored::Value)))
}

/// Stores a value under a key of Kagami's as compact JSON, and looks whether it arrived. On failure what was there stays.
pub fn set<T: Serialize>(key: &str, value: &T) -> Result<(), StorageProblem> {
    let area = area()?;
    let key = prefixed(key);
    LocalStorage::set(&key, value).map_err(|error| match error {
        StorageError::JsError(error) => problem_of(&error.name),
        StorageError::KeyNotFound(_) | StorageError::SerdeError(_) => StorageProblem::Blocked,
    })?;
    check_arrival(&area, &key, serde_json::to_string(value).ok().as_deref())
}

/// The text under a key of Kagami's, whatever it is; `None` if there is none.
pub fn read(key: &str) -> Result<Option<String>, StorageProblem> {
    area()?.get_item(&prefixed(key)).ok().ok_or(StorageProblem::Blocked)
}

/// Stores a text under a key of Kagami's as it is, and looks whether it arrived. On failure the old text stays.
pub fn write(key: &str, text: &str) -> Result<(), StorageProblem> {
    let area = area()?;
    let key = prefixed(key);
    area.set_item(&key, text).map_err(|error| problem(&error))?;
    check_arrival(&area, &key, Some(text))
}

/// A browser may take everything and keep nothing.
fn check_arrival(area: &Storage, key: &str, text: Option<&str>) -> Result<(), StorageProblem> {
    match area.get_item(key) {
        Ok(stored) if stored.as_deref() == text => Ok(()),
        Ok(_) | Err(_) => Err(StorageProblem::Blocked),
    }
}

/// Removes the text under a key of Kagami's.
pub fn remove(key: &str) -> Result<(), StorageProblem> {
    area()?.remove_item(&prefixed(key)).ok().ok_or(StorageProblem::Blocked)
}

/// Removes everything of Kagami's, and nothing else.
pub fn erase() -> Result<(), StorageProblem> {
    let area = area()?;
    for key in own_keys(&area)? {
        area.remove_item(&key).ok().ok_or(StorageProblem::Blocked)?;
    }
    Ok(())
}

/// Keys of Kagami's that begin so, without the prefix.
pub fn keys(start: &str) -> Result<Vec<String>, StorageProblem> {
    let keys = own_keys(&area()?)?;
    let bare = keys.iter().filter_map(|key| key.strip_prefix(PREFIX));
    Ok(bare.filter(|key| key.starts_with(start)).map(str::to_owned).collect())
}

/// What another window of this browser has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It broadcast this word.
    Broadcast(String),
    /// It changed, added or removed a stored text.
    Stored,
}

/// Calls back at every change that another window of this browser makes, for as long as the page is open.
pub fn on_change(call: impl Fn(Change) + 'static) {
    super::dom::listen("storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
        let is_word = event.key().is_some_and(|key| key.strip_prefix(PREFIX) == Some(BROADCAST));
        match event.new_value().filter(|_| is_word) {
            Some(word) => call(Change::Broadcast(word)),
            None if is_word => {}
            None => call(Change::Stored),
        }
    });
}

/// Broadcasts a word to the other windows of this browser. Nothing of it stays in storage.
pub fn broadcast(word: &str) -> Result<(), StorageProblem> {
    write(BROADCAST, word)?;
    remove(BROADCAST)
}

/// Key under which a word is broadcast: written and at once removed.
const BROADCAST: &str = "word";

/// What was noted of this visit: it stays until the window is closed, through reloads and from page to page, and no other
/// window sees it. `None` where nothing was, or nothing can be noted.
#[must_use]
pub fn visit_note() -> Option<String> {
    visit_area()?.get_item(VISIT).ok().flatten()
}

/// Notes something of this visit, or takes it back. Where nothing can be noted it holds until the page is left.
pub fn note_visit(note: Option<&str>) {
    let Some(area) = visit_area() else { return };
    match note {
        Some(note) => area.set_item(VISIT, note).ok(),
        None => area.remove_item(VISIT).ok(),
    };
}

fn visit_area() -> Option<Storage> {
    super::dom::window()?.session_storage().ok().flatten()
}

fn own_keys(area: &Storage) -> Result<Vec<String>, StorageProblem> {
    let length = area.length().ok().ok_or(StorageProblem::Blocked)?;
    let all: Result<Vec<Option<String>>, JsValue> = (0..length).map(|at| area.key(at)).collect();
    let all = all.ok().ok_or(StorageProblem::Blocked)?;
    Ok(all.into_iter().flatten().filter(|key| key.starts_with(PREFIX)).collect())
}

fn prefixed(key: &str) -> String {
    format!("{PREFIX}{key}")
}

fn problem(error: &JsValue) -> StorageProblem {
    error.dyn_ref::<DomException>().map_or(StorageProblem::Blocked, |error| problem_of(&error.name()))
}

/// Browsers agree only on the name of the error.
pub(super) fn problem_of(name: &str) -> StorageProblem {
    if name.contains("Quota") { StorageProblem::Full } else { StorageProblem::Blocked }
}
