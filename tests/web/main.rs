//! What only a browser can prove, one function at a time: storage in every mood, keys by their place, files as bytes,
//! downloads by name, routes in the address, and the namespaces of drawings.
//! Takes a page of wasm-bindgen's test runner; never needs a server, and leaves storage as it found it.

#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "A test that meets the unexpected has failed.")]

mod dom;
mod drawings;
mod files;
mod location;
mod mirror;
mod storage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// The value of a script.
#[track_caller]
fn js(script: &str) -> wasm_bindgen::JsValue {
    js_sys::eval(script).unwrap_or_else(|fault| panic!("{fault:?} in {script}"))
}

/// The value of a script that gives a promise.
async fn js_later(script: &str) -> wasm_bindgen::JsValue {
    let promise: js_sys::Promise = wasm_bindgen::JsCast::unchecked_into(js(script));
    wasm_bindgen_futures::JsFuture::from(promise).await.unwrap()
}
