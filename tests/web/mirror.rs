//! The browser's database as the database: kept, changed in turns, erased, and missing in every shape.

use std::cell::Cell;
use std::rc::Rc;

use kagami::browser::mirror;
use kagami::browser::storage::StorageProblem;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{js, js_later};

async fn write(text: &str) -> Result<(), StorageProblem> {
    let text = text.to_owned();
    mirror::update(move |_| Some(text)).await
}

#[wasm_bindgen_test]
async fn what_was_written_is_there_and_handed_to_the_next_change() {
    mirror::erase().await.unwrap();
    assert_eq!(mirror::read().await, Ok(None));
    write("一、\"二\"").await.unwrap();
    assert_eq!(mirror::read().await, Ok(Some("一、\"二\"".to_owned())));
    mirror::update(|text| text.map(|text| text + "、三")).await.unwrap();
    assert_eq!(mirror::read().await, Ok(Some("一、\"二\"、三".to_owned())));
    assert_eq!(mirror::update(|_| None).await, Err(StorageProblem::Blocked), "nothing is to be written");
    assert_eq!(mirror::read().await, Ok(Some("一、\"二\"、三".to_owned())));
    mirror::clear().await.unwrap();
    assert_eq!(mirror::read().await, Ok(None));
}

#[wasm_bindgen_test]
async fn changes_that_are_begun_at_once_come_one_after_the_other() {
    mirror::erase().await.unwrap();
    for number in 0..20 {
        kagami::browser::timer::spawn(async move {
            mirror::update(move |text| Some(text.unwrap_or_default() + &format!("{number},"))).await.unwrap();
        });
    }
    let expected = (0..20).map(|number| format!("{number},")).collect::<Vec<_>>().concat();
    for _ in 0..200 {
        if mirror::read().await == Ok(Some(expected.clone())) {
            return;
        }
    }
    assert_eq!(mirror::read().await, Ok(Some(expected)));
}

#[wasm_bindgen_test]
async fn erasing_leaves_no_database_of_kagamis_and_every_other() {
    js_later(
        "new Promise((done) => { indexedDB.open('other').onsuccess = (event) => done(event.target.result.close()); })",
    )
    .await;
    write("a").await.unwrap();
    mirror::erase().await.unwrap();
    let names = "indexedDB.databases().then((all) => all.map((it) => it.name).sort().join())";
    for _ in 0..200 {
        if js_later(names).await.as_string().as_deref() == Some("other") {
            break;
        }
    }
    assert_eq!(js_later(names).await.as_string().as_deref(), Some("other"));
    assert_eq!(mirror::read().await, Ok(None), "and it can be opened anew");
}

#[wasm_bindgen_test]
async fn another_window_that_erases_closes_this_ones_connection_and_is_heard() {
    let count = Rc::new(Cell::new(0));
    let heard = count.clone();
    mirror::on_erased(move || heard.set(heard.get() + 1));
    write("a").await.unwrap();
    js_later("new Promise((done) => { indexedDB.deleteDatabase('kagami').onsuccess = done; })").await;
    assert_eq!((count.get(), mirror::read().await), (1, Ok(None)));
    mirror::on_erased(|| ());
}

#[wasm_bindgen_test]
async fn a_database_that_is_missing_or_forbidden_is_a_value_and_never_a_panic() {
    for script in [
        "Object.defineProperty(window, 'indexedDB', { configurable: true, value: undefined })",
        "Object.defineProperty(window, 'indexedDB', { configurable: true, value: null })",
        "Object.defineProperty(window, 'indexedDB', { configurable: true, get() { throw new DOMException('no', 'SecurityError') } })",
        "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') }",
    ] {
        mirror::erase().await.ok();
        js(
            "window.kept_open = IDBFactory.prototype.open; window.kept_base = Object.getOwnPropertyDescriptor(window, 'indexedDB')",
        );
        js(script);
        let read = mirror::read().await;
        let written = write("a").await;
        let erased = mirror::erase().await;
        js(
            "IDBFactory.prototype.open = window.kept_open; Object.defineProperty(window, 'indexedDB', window.kept_base)",
        );
        assert_eq!(read, Err(StorageProblem::Blocked), "{script}");
        assert_eq!(written, Err(StorageProblem::Blocked), "{script}");
        assert_eq!(erased, Ok(()), "nothing can be there: {script}");
    }
}

#[wasm_bindgen_test]
async fn a_database_without_room_says_so_and_keeps_what_it_has() {
    write("old").await.unwrap();
    js(
        "window.kept_put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') }",
    );
    let written = write("new").await;
    js("IDBObjectStore.prototype.put = window.kept_put");
    assert_eq!(written, Err(StorageProblem::Full));
    assert_eq!(mirror::read().await, Ok(Some("old".to_owned())));
    mirror::erase().await.unwrap();
}
