//! The start page before the app has started: whoever is quicker than the app loses nothing by it. The app is held back
//! until the test lets it start.

use kagami_e2e::browser::Browser;
use kagami_e2e::setting;
use serde_json::json;
use xtask::server::Site;

/// Holds the module back until `start` is called.
const HELD: &str = "const compile = WebAssembly.instantiateStreaming;
    const held = new Promise((resolve) => { window.start = resolve; });
    WebAssembly.instantiateStreaming = (...module) => held.then(() => compile(...module));";

/// What the page says when the app does not come.
const LATE: &str = "情報推進課に「かがみを開くため、WebAssemblyの許可が必要」と伝えてください。";

/// The page with the app held back.
async fn held_back() -> Browser {
    let browser = Browser::launch(Site::new(setting::dist())).await;
    browser.before_every_page(HELD).await;
    browser.load("").await;
    browser
}

async fn start(browser: &Browser) {
    browser.js("window.start()").await;
    browser
        .until("the app has started", async || {
            browser.js("return window.wasmBindings !== undefined").await == json!(true)
        })
        .await;
}

#[tokio::test]
async fn what_is_chosen_before_the_app_has_started_stays_chosen_and_the_focus_stays_with_it() {
    let browser = held_back().await;
    browser.under("いまのデジタルスキルを確かめる").await;
    browser.choose("監督職").await;
    browser.click("checkbox", "ほかの人も使う端末です（答えを残しません）").await;
    browser.choose("デジタル推進員").await;
    assert_eq!(browser.violations().await, Vec::<String>::new());
    start(&browser).await;
    assert_eq!(browser.count("radio", "…").await, 6, "the early page has gone");
    assert_eq!(browser.chosen_in("職級").await.as_deref(), Some("監督職"));
    assert_eq!(browser.chosen_in("専門性").await.as_deref(), Some("デジタル推進員"));
    assert!(browser.is_on("checkbox", "ほかの人も使う端末です（答えを残しません）").await);
    assert_eq!(browser.focused().await, "radio デジタル推進員");
    browser.press("はじめる").await;
    browser.until("the first question is shown", async || browser.words().await.contains("1 / 28")).await;
    assert_eq!(browser.js("return localStorage.length").await, json!(0), "the device is known to be shared");
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_button_pressed_before_the_app_has_started_is_pressed_when_it_has() {
    let browser = held_back().await;
    browser.choose("係員").await;
    browser.choose("一般職員").await;
    browser.press("はじめる").await;
    start(&browser).await;
    browser.until("the first question is shown", async || browser.words().await.contains("1 / 22")).await;
    browser.keys("1").await;
    assert!(browser.chosen_in(&browser.question().await).await.is_some());

    let browser = browser.in_fresh_profile().await;
    browser.before_every_page(HELD).await;
    browser.load("").await;
    browser.press("English").await;
    start(&browser).await;
    browser.see("button", "日本語").await;
}

#[tokio::test]
async fn whoever_comes_back_or_reads_english_or_goes_elsewhere_is_not_shown_the_start_page_first() {
    let browser = Browser::open().await;
    browser.before_every_page(HELD).await;
    let is_waiting = async |browser: &Browser| {
        browser.until("the page says to wait", async || browser.words().await.contains("準備しています")).await;
        assert_eq!(browser.count("radio", "…").await, 0);
    };
    browser.load("#/about").await;
    is_waiting(&browser).await;
    start(&browser).await;
    browser.press("English").await;
    browser.load("").await;
    is_waiting(&browser).await;
    start(&browser).await;
    browser.press("日本語").await;
    browser.begin("係員", "一般職員").await;
    browser.load("").await;
    is_waiting(&browser).await;
    start(&browser).await;
    browser.see("button", "続きから答える").await;
}

#[tokio::test]
async fn where_the_app_does_not_come_the_start_page_says_what_may_be_wrong() {
    let browser = held_back().await;
    browser.choose("係員").await;
    assert_eq!(browser.late().await, "");
    browser.until("the page speaks", async || browser.late().await.contains(LATE)).await;
    assert_eq!(browser.chosen_in("職級").await.as_deref(), Some("係員"));
}
