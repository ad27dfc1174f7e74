//! What runs later, again, or beside everything else.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Runs when everything that is due now has been done and drawn.
pub fn later(run: Box<dyn FnOnce()>) {
    if let Some(window) = super::dom::window() {
        let run = Closure::once_into_js(run);
        window.set_timeout_with_callback(run.unchecked_ref()).ok();
    }
}

/// Runs once, after that many milliseconds.
pub fn after(milliseconds: i32, run: impl FnOnce() + 'static) {
    if let Some(window) = super::dom::window() {
        let run = Closure::once_into_js(run);
        let run = run.unchecked_ref();
        window.set_timeout_with_callback_and_timeout_and_arguments_0(run, milliseconds).ok();
    }
}

/// Runs what takes its time, beside everything else. Also before the app has started.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(task);
}

/// Goes on when everything that is due now has been done and drawn.
pub async fn pause() {
    let pause = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = super::dom::window() {
            window.set_timeout_with_callback(&resolve).ok();
        }
    });
    wasm_bindgen_futures::JsFuture::from(pause).await.ok();
}

/// Calls back every so many milliseconds, for as long as the page is open.
pub fn every(milliseconds: i32, call: impl Fn() + 'static) {
    let call = Closure::<dyn Fn()>::new(call).into_js_value();
    if let Some(window) = super::dom::window() {
        let call = call.unchecked_ref();
        window.set_interval_with_callback_and_timeout_and_arguments_0(call, milliseconds).ok();
    }
}
