//! The browser's database (IndexedDB): a second place for what must not be lost.
//!
//! A browser may keep local storage in memory for a minute before it writes it to disk, and what it has not written is gone
//! when it is killed; what the database has confirmed is not. One text stands here, written only by [`update`], which
//! reads what is there in the same transaction: windows cannot overwrite each other's.

use std::cell::RefCell;
use std::rc::Rc;

use idb::{
    Database, DatabaseEvent, Factory, ObjectStore, ObjectStoreParams, Query, Transaction, TransactionMode,
    TransactionResult,
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

use super::storage::{StorageProblem, problem_of};

const NAME: &str = "kagami";
const STORE: &str = "records";
const KEY: &str = "personal";

thread_local! {
    static OPEN: RefCell<Option<Rc<Database>>> = const { RefCell::new(None) };
    static ON_ERASED: RefCell<Option<Rc<dyn Fn()>>> = const { RefCell::new(None) };
}

/// Calls back when another window erases the database. The connection of this one is closed by then.
pub fn on_erased(call: impl Fn() + 'static) {
    ON_ERASED.set(Some(Rc::new(call)));
}

/// The text that is there; `None` if there is none.
pub async fn read() -> Result<Option<String>, StorageProblem> {
    let (_, store) = begin(TransactionMode::ReadOnly).await?;
    get(&store).await
}

/// Hands the text that is there to `change`, and puts what that gives in its place. Where it gives nothing, what is there
/// stays, and the update counts as blocked.
pub async fn update(change: impl FnOnce(Option<String>) -> Option<String>) -> Result<(), StorageProblem> {
    let (transaction, store) = begin(TransactionMode::ReadWrite).await?;
    let text = change(get(&store).await?).ok_or(StorageProblem::Blocked)?;
    store.put(&text.into(), Some(&KEY.into())).map_err(|error| problem(&error))?;
    committed(transaction).await
}

/// Removes the text from the database.
pub async fn clear() -> Result<(), StorageProblem> {
    let (transaction, store) = begin(TransactionMode::ReadWrite).await?;
    store.clear().map_err(|error| problem(&error))?;
    committed(transaction).await
}

/// Removes the text, and with it the database as soon as every window has closed it, which their `versionchange` event asks them to do. Where
/// there is no database to be had there is nothing to remove.
pub async fn erase() -> Result<(), StorageProblem> {
    if open().await.is_err() {
        return Ok(());
    }
    let done = clear().await;
    close();
    if let Ok(request) = Factory::new().and_then(|factory| factory.delete(NAME)) {
        // It waits for other windows; what was in it is gone already.
        super::timer::spawn(async { drop(request.await) });
    }
    done
}

fn close() {
    if let Some(database) = OPEN.take() {
        database.close();
    }
}

async fn open() -> Result<Rc<Database>, StorageProblem> {
    if let Some(database) = OPEN.with_borrow(Clone::clone) {
        return Ok(database);
    }
    let factory = Factory::new().map_err(|error| problem(&error))?;
    let mut request = factory.open(NAME, Some(1)).map_err(|error| problem(&error))?;
    request.on_upgrade_needed(|event| {
        // Where it fails, so does every transaction, and that is told.
        if let Ok(database) = event.database() {
            database.create_object_store(STORE, ObjectStoreParams::new()).ok();
        }
    });
    let mut database = request.await.map_err(|error| problem(&error))?;
    if let Some(earlier) = OPEN.with_borrow(Clone::clone) {
        // Two asked at once. A connection that is left open would keep the database from being erased.
        database.close();
        return Ok(earlier);
    }
    database.on_version_change(|_| {
        close();
        if let Some(call) = ON_ERASED.with_borrow(Clone::clone) {
            call();
        }
    });
    // Also closed by the browser, as when a person clears what sites have stored: the next call opens it anew.
    database.on_close(|_| drop(OPEN.take()));
    let database = Rc::new(database);
    OPEN.set(Some(database.clone()));
    Ok(database)
}

/// A transaction; over a new connection where the one that was there is closing.
async fn begin(mode: TransactionMode) -> Result<(Transaction, ObjectStore), StorageProblem> {
    let transaction = if let Ok(transaction) = open().await?.transaction(&[STORE], mode) {
        transaction
    } else {
        close();
        open().await?.transaction(&[STORE], mode).map_err(|error| problem(&error))?
    };
    let store = transaction.object_store(STORE).map_err(|error| problem(&error))?;
    Ok((transaction, store))
}

async fn get(store: &ObjectStore) -> Result<Option<String>, StorageProblem> {
    let request = store.get(Query::Key(KEY.into())).map_err(|error| problem(&error))?;
    let value = request.await.map_err(|error| problem(&error))?;
    Ok(value.and_then(|value: JsValue| value.as_string()))
}

async fn committed(transaction: Transaction) -> Result<(), StorageProblem> {
    match transaction.await {
        Ok(TransactionResult::Committed) => Ok(()),
        // A transaction that the browser gives up at its end has found no room.
        Ok(TransactionResult::Aborted) => Err(StorageProblem::Full),
        Err(error) => Err(problem(&error)),
    }
}

fn problem(error: &idb::Error) -> StorageProblem {
    let name = match error {
        idb::Error::DomException(error) => error.name(),
        idb::Error::UpdateFailed(error) => error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default(),
        _ => String::new(),
    };
    problem_of(&name)
}
