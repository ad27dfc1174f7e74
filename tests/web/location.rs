//! The hash as a route, and keys by their physical place.

use std::cell::RefCell;
use std::rc::Rc;

use kagami::browser::{keyboard, location};
use kagami::domain::catalog::ItemId;
use kagami::state::route::Route;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{js, js_later};

#[wasm_bindgen_test]
async fn every_route_comes_back_from_the_address_as_it_was_set() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let notes = Rc::clone(&heard);
    location::on_change(move |hash| notes.borrow_mut().push(hash));
    let routes = [Route::Review, Route::Assess(ItemId::new("item-oa")), Route::Result, Route::About, Route::Start];
    for route in &routes {
        let changed = "new Promise((done) => addEventListener('hashchange', done, { once: true }))";
        let changed: js_sys::Promise = wasm_bindgen::JsCast::unchecked_into(js(changed));
        location::set_hash(&route.href());
        wasm_bindgen_futures::JsFuture::from(changed).await.unwrap();
        assert_eq!(location::hash(), route.href());
        assert_eq!(Route::parse(&location::hash()), *route);
    }
    let expected: Vec<String> = routes.iter().map(Route::href).collect();
    assert_eq!(*heard.borrow(), expected);
    js("history.replaceState(null, '', location.pathname)");
    assert_eq!(Route::parse(&location::hash()), Route::Start, "no hash is the start page");
}

#[wasm_bindgen_test]
async fn a_hash_that_a_person_typed_wrongly_is_an_unknown_route() {
    for hash in ["#/nowhere", "#/assess/", "#/assess/a/b", "#/result/x", "#/%E8%A9%95", "#/\u{30ab}"] {
        js(&format!("history.replaceState(null, '', '{hash}')"));
        assert_eq!(Route::parse(&location::hash()), Route::Unknown, "{hash}");
    }
    js("history.replaceState(null, '', location.pathname)");
}

/// What the app makes of one key event: its code, whether it is taken, and whether it is on a button.
async fn key(event: &str) -> (String, bool, bool) {
    let heard = Rc::new(RefCell::new(None));
    let notes = Rc::clone(&heard);
    keyboard::on_key(move |key| *notes.borrow_mut() = Some((key.code(), key.is_taken(), key.is_on("a, button"))));
    js("document.body.insertAdjacentHTML('beforeend', '<button id=key-target><b>x</b></button>')");
    js(&format!(
        "document.querySelector('#key-target b').dispatchEvent(new KeyboardEvent('keydown', {{ bubbles: true, cancelable: true, {event} }}))"
    ));
    js("document.querySelector('#key-target').remove()");
    js_later("Promise.resolve()").await;
    heard.borrow_mut().take().unwrap()
}

#[wasm_bindgen_test]
async fn a_key_is_known_by_its_place_even_when_an_input_method_hides_its_sign() {
    assert_eq!(key("code: 'Digit3', key: 'Process', keyCode: 229").await, ("Digit3".to_owned(), false, true));
    assert_eq!(key("code: 'Numpad3', key: '３'").await, ("Numpad3".to_owned(), false, true));
}

#[wasm_bindgen_test]
async fn keys_with_modifiers_in_compositions_or_repeated_belong_to_others() {
    for event in ["ctrlKey: true", "altKey: true", "metaKey: true", "isComposing: true", "repeat: true"] {
        assert!(key(&format!("code: 'Digit3', {event}")).await.1, "{event}");
    }
    assert!(!key("code: 'Digit3', shiftKey: true").await.1, "Shift alone changes no place");
}
