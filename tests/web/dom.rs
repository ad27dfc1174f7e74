//! Title and language, focus, randomness, data blocks, and the clock.

use kagami::browser::{clock, dom, focus, random};
use kagami::domain::files::Timestamp;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::js;

#[wasm_bindgen_test]
fn the_clock_gives_local_time_with_its_offset() {
    let now = clock::now();
    assert!(Timestamp::parse(&now).is_some(), "{now}");
    let distance = js(&format!("Math.abs(Date.now() - Date.parse('{now}'))")).as_f64().unwrap();
    assert!(distance < 5000.0, "{now} is {distance} ms away");
}

#[wasm_bindgen_test]
fn random_bytes_differ_each_time() {
    let (one, other) = (random::random().unwrap(), random::random().unwrap());
    assert!(one != other && one != [0; 16]);
}

#[wasm_bindgen_test]
fn a_data_block_is_read_by_its_id_and_a_missing_one_is_none() {
    js(
        "document.body.insertAdjacentHTML('beforeend', '<script type=\"application/json\" id=\"block\">{\"あ\":1}</scr' + 'ipt>')",
    );
    assert_eq!(dom::data_block("block").as_deref(), Some("{\"あ\":1}"));
    assert_eq!(dom::data_block("no-block"), None);
    js("document.querySelector('#block').remove()");
}

#[wasm_bindgen_test]
fn title_and_language_of_the_document_are_set_together() {
    dom::set_title("結果 | かがみ", "ja");
    assert_eq!(js("document.title + document.documentElement.lang").as_string().as_deref(), Some("結果 | かがみja"));
}

#[wasm_bindgen_test]
fn focus_goes_to_the_first_that_answers_and_a_missing_one_is_told() {
    js("document.body.insertAdjacentHTML('beforeend', '<p id=focus-target tabindex=-1>x</p>')");
    assert!(focus::focus("#focus-target"));
    assert_eq!(js("document.activeElement.id").as_string().as_deref(), Some("focus-target"));
    assert!(!focus::focus("#nobody"));
    js("document.querySelector('#focus-target').remove()");
}
