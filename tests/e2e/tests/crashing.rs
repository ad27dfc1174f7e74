//! Faults of Kagami's own: each is said, with a way on, and costs no stored answer.

use kagami_e2e::browser::{Browser, Settings};
use kagami_e2e::setting;
use xtask::server::Site;

/// Has the stack overflow in a call of the program's. A function of this script would not do: of what is thrown in it a
/// page is told nothing.
const OVERFLOW: &str = "let deep = [];
    for (let depth = 0; depth < 1e6; depth += 1) deep = [deep];
    Object.defineProperty(Document.prototype, 'title', { set: JSON.stringify.bind(null, deep) });";

/// A check with one answer.
async fn answered(browser: &Browser) {
    browser.visit("").await;
    browser.begin("係員", "一般職員").await;
    browser.answer(2).await;
}

/// Sees that it is said, and goes on.
async fn goes_on(browser: &Browser, detail: &str) {
    browser.see("heading", "かがみが止まりました").await;
    let words = browser.words().await;
    assert!(words.contains(detail), "what happened is there to be told: {words}");
    browser.press("ページを読み込み直す").await;
    browser.until("the app is there again", async || browser.has("link", "このアプリについて").await).await;
    browser.visit("").await;
    let resume = browser.read("region", "途中の自己チェックがあります").await;
    assert!(resume.contains("22問中1問 回答済み"), "{resume}");
}

#[tokio::test]
async fn a_panic_is_said_and_costs_no_stored_answer() {
    let browser = Browser::open().await;
    answered(&browser).await;
    browser.js("Document.prototype.createElement = () => { throw new Error('<no>') }").await;
    browser.go("#/about").await;
    goes_on(&browser, "<no>").await;
}

#[tokio::test]
async fn a_stack_that_overflows_is_said_and_costs_no_stored_answer() {
    let browser = Browser::open().await;
    answered(&browser).await;
    browser.js(OVERFLOW).await;
    browser.go("#/review").await;
    goes_on(&browser, "Maximum call stack size exceeded").await;
}

#[tokio::test]
async fn memory_that_runs_out_is_said_and_costs_no_stored_answer() {
    // 64 KiB a page: enough to start with, and not for a file of 10 MB.
    let settings = Settings { arguments: vec!["--js-flags=--wasm-max-mem-pages=200"], ..Settings::default() };
    let browser = Browser::launch_with(Site::new(setting::dist()), settings).await;
    answered(&browser).await;
    browser.go("#/").await;
    let file = browser.room("大きい.json");
    std::fs::write(&file, format!("{{\"format\":\"kagami-personal\",\"x\":[{}0]}}", "0,".repeat(5_000_000))).unwrap();
    browser.open_file(&file).await;
    goes_on(&browser, "unreachable").await;
}

#[tokio::test]
async fn the_message_follows_the_language() {
    let browser = Browser::open().await;
    browser.press("English").await;
    browser.js(OVERFLOW).await;
    browser.go("#/about").await;
    browser.see("heading", "Kagami has stopped").await;
    browser.see("button", "Load the page again").await;
}

#[tokio::test]
async fn an_error_that_is_not_of_the_program_changes_nothing() {
    let browser = Browser::open().await;
    browser.js("setTimeout(() => { window.thrown = true; throw new Error('of an extension') })").await;
    browser.until("it is thrown", async || browser.js("return window.thrown === true").await == true).await;
    browser.see("button", "はじめる").await;
}
