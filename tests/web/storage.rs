//! Local storage that works, is blocked, is missing, is full, or belongs to others too.

use kagami::browser::storage::{self, StorageProblem, Stored};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::js;

/// Puts the browser's storage back in place at the end of a test, also of one that failed.
struct Replaced;

impl Replaced {
    /// Gives `window.localStorage` this property descriptor.
    fn by(descriptor: &str) -> Self {
        js("window.kept ??= Object.getOwnPropertyDescriptor(window, 'localStorage')");
        js(&format!("Object.defineProperty(window, 'localStorage', {{ configurable: true, {descriptor} }})"));
        Self
    }
}

impl Drop for Replaced {
    fn drop(&mut self) {
        js("Object.defineProperty(window, 'localStorage', window.kept)");
    }
}

#[wasm_bindgen_test]
fn what_was_written_is_read_again_as_it_was_under_a_key_of_kagamis() {
    js("localStorage.clear()");
    assert_eq!(storage::read("a"), Ok(None));
    storage::write("a", "{ 一、\"二\"").unwrap();
    assert_eq!(storage::read("a"), Ok(Some("{ 一、\"二\"".to_owned())));
    assert_eq!(js("localStorage.getItem('kagami/a')").as_string().as_deref(), Some("{ 一、\"二\""));
    storage::remove("a").unwrap();
    assert_eq!(storage::read("a"), Ok(None));
}

#[wasm_bindgen_test]
fn keys_and_erasing_concern_only_what_is_kagamis() {
    js("localStorage.clear(); localStorage.setItem('other', '1'); localStorage.setItem('kagami', '2')");
    for key in ["unreadable-1", "unreadable-2", "personal"] {
        storage::write(key, "x").unwrap();
    }
    let mut keys = storage::keys("unreadable-").unwrap();
    keys.sort();
    assert_eq!(keys, ["unreadable-1", "unreadable-2"]);
    storage::erase().unwrap();
    assert_eq!(storage::keys(""), Ok(Vec::new()));
    assert_eq!(js("Object.keys(localStorage).sort().join()").as_string().as_deref(), Some("kagami,other"));
}

#[wasm_bindgen_test]
fn storage_that_throws_or_is_missing_is_a_value_and_never_a_panic() {
    for descriptor in ["get() { throw new DOMException('no', 'SecurityError') }", "value: null", "value: undefined"] {
        let _replaced = Replaced::by(descriptor);
        assert_eq!(storage::read("a"), Err(StorageProblem::Blocked), "{descriptor}");
        assert_eq!(storage::write("a", "1"), Err(StorageProblem::Blocked), "{descriptor}");
        assert_eq!(storage::keys(""), Err(StorageProblem::Blocked), "{descriptor}");
        assert_eq!(storage::erase(), Err(StorageProblem::Blocked), "{descriptor}");
        assert_eq!(storage::remove("a"), Err(StorageProblem::Blocked), "{descriptor}");
    }
}

#[wasm_bindgen_test]
fn storage_that_is_truly_full_says_so_and_keeps_the_old_value() {
    js("localStorage.clear()");
    storage::write("personal", "old").unwrap();
    let wide = "x".repeat(6 * 1024 * 1024);
    assert_eq!(storage::write("personal", &wide), Err(StorageProblem::Full));
    assert_eq!(storage::read("personal"), Ok(Some("old".to_owned())));
    assert_eq!(storage::write("unreadable-1", &wide), Err(StorageProblem::Full));
    assert_eq!(storage::read("unreadable-1"), Ok(None));
    js("localStorage.clear()");
}

#[wasm_bindgen_test]
fn storage_that_takes_everything_and_keeps_nothing_is_found_out() {
    js("window.kept_set = Storage.prototype.setItem; Storage.prototype.setItem = () => {}; localStorage.clear()");
    let written = storage::write("personal", "new");
    js("Storage.prototype.setItem = window.kept_set");
    assert_eq!(written, Err(StorageProblem::Blocked));
}

#[wasm_bindgen_test]
fn storage_that_throws_in_single_methods_is_a_value_too() {
    for method in ["getItem", "removeItem", "key"] {
        js("localStorage.setItem('kagami/a', '1')");
        js(&format!(
            "window.kept_method = Storage.prototype.{method}; Storage.prototype.{method} = () => {{ throw new Error('no') }}"
        ));
        let done = (storage::read("a").is_err(), storage::erase().is_err());
        js(&format!("Storage.prototype.{method} = window.kept_method; localStorage.clear()"));
        assert!(done.0 || done.1, "{method}: {done:?}");
    }
}

#[wasm_bindgen_test]
fn a_value_is_stored_as_json_and_read_again_and_what_is_none_is_given_as_it_is() {
    js("localStorage.clear()");
    assert_eq!(storage::get::<bool>("keys"), Ok(None));
    storage::set("keys", &false).unwrap();
    assert_eq!(js("localStorage.getItem('kagami/keys')").as_string().as_deref(), Some("false"));
    assert_eq!(storage::get::<bool>("keys"), Ok(Some(Stored::Value(false))));
    storage::set("lang", &"en").unwrap();
    assert_eq!(storage::get::<String>("lang"), Ok(Some(Stored::Value("en".to_owned()))));
    // As early versions stored it.
    storage::write("lang", "en").unwrap();
    assert_eq!(storage::get::<String>("lang"), Ok(Some(Stored::Unreadable("en".to_owned()))));
    js("localStorage.clear()");
}

#[wasm_bindgen_test]
fn a_value_that_cannot_be_stored_is_told_and_never_a_panic() {
    for descriptor in ["get() { throw new DOMException('no', 'SecurityError') }", "value: null", "value: undefined"] {
        let _replaced = Replaced::by(descriptor);
        assert_eq!(storage::get::<bool>("a"), Err(StorageProblem::Blocked), "{descriptor}");
        assert_eq!(storage::set("a", &true), Err(StorageProblem::Blocked), "{descriptor}");
    }
    js("localStorage.clear()");
    storage::set("personal", &"old").unwrap();
    assert_eq!(storage::set("personal", &"x".repeat(6 * 1024 * 1024)), Err(StorageProblem::Full));
    assert_eq!(storage::get::<String>("personal"), Ok(Some(Stored::Value("old".to_owned()))));
    js("window.kept_set = Storage.prototype.setItem; Storage.prototype.setItem = () => {}");
    let written = storage::set("personal", &"new");
    js("Storage.prototype.setItem = window.kept_set; localStorage.clear()");
    assert_eq!(written, Err(StorageProblem::Blocked));
}
