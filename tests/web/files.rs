//! Files in as bytes, files out under their names.

use std::cell::RefCell;
use std::rc::Rc;

use kagami::browser::files::{self, PickedFile};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{js, js_later};

/// Picks a file with this name and these bytes in a file input.
fn pick(name: &str, bytes: &str) -> Option<PickedFile> {
    let found = Rc::new(RefCell::new(None));
    let finds = Rc::clone(&found);
    let listener = Closure::<dyn FnMut(web_sys::Event)>::new(move |event| *finds.borrow_mut() = files::picked(&event));
    js("window.input = document.createElement('input'); input.type = 'file'");
    let input: web_sys::HtmlInputElement = js("input").unchecked_into();
    input.add_event_listener_with_callback("change", listener.as_ref().unchecked_ref()).unwrap();
    js(&format!(
        "const held = new DataTransfer();
        if ({bytes:?} !== '') held.items.add(new File([new Uint8Array([{bytes}])], {name:?}));
        input.files = held.files;
        input.dispatchEvent(new Event('change'))"
    ));
    found.borrow_mut().take()
}

#[wasm_bindgen_test]
async fn a_file_is_read_as_the_bytes_it_is_made_of() {
    let file = pick("記録 ①.json", "255, 254, 0, 10, 13, 130").unwrap();
    assert_eq!((file.name().as_str(), file.size()), ("記録 ①.json", 6));
    assert_eq!(file.bytes().await, Some(vec![255, 254, 0, 10, 13, 130]));
    assert_eq!(js("input.value").as_string().as_deref(), Some(""), "the same file may be picked again");
}

#[wasm_bindgen_test]
async fn a_choice_that_was_cancelled_is_no_file() {
    assert!(pick("x", "").is_none());
}

#[wasm_bindgen_test]
async fn a_saved_file_has_its_name_and_its_text_as_utf8() {
    js("window.links = []; window.kept_click = HTMLAnchorElement.prototype.click;
        HTMLAnchorElement.prototype.click = function () { links.push(this) }");
    let is_saved = files::save("kagami-渡す用-202605-abcdefgh.json", "{\"名\": \"①\"}\n");
    js("HTMLAnchorElement.prototype.click = kept_click");
    assert!(is_saved);
    assert_eq!(js("links.length").as_f64(), Some(1.0));
    assert_eq!(js("links[0].download").as_string().as_deref(), Some("kagami-渡す用-202605-abcdefgh.json"));
    let text = js_later("fetch(links[0].href).then((it) => it.text())").await;
    assert_eq!(text.as_string().as_deref(), Some("{\"名\": \"①\"}\n"));
    let size = js_later("fetch(links[0].href).then((it) => it.blob()).then((it) => it.type + ' ' + it.size)").await;
    assert_eq!(size.as_string().as_deref(), Some("application/json 15"), "no byte order mark stands before it");
}
