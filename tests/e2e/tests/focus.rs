//! The focus stays: no press, change or tick of the clock throws it to the top of the page.

use kagami_e2e::browser::Browser;
use kagami_e2e::gathering::{RUN, TOPICS, drop_files, looking_at, people, session, session_on_the_minute, step};
use serde_json::{Value, json};
use thirtyfour::Key;

/// Presses a button by keyboard and says what has the focus when the page has followed.
async fn after(browser: &Browser, button: &str) -> String {
    if browser.focused().await != format!("button {button}") {
        browser.tab_to("button", button).await;
    }
    browser.keys(Key::Space).await;
    browser.drawn().await;
    browser.focused().await
}

#[tokio::test]
async fn in_a_group_session_the_focus_stays_where_something_was_pressed() {
    let mut files = people(0..7);
    let mut named: Value = serde_json::from_slice(&files[0].1).unwrap();
    named["name"] = json!("図書館 17番");
    files[0].1 = named.to_string().into_bytes();
    let browser = looking_at(&files).await;
    browser.click("tab", "参加者").await;
    assert_eq!(after(&browser, "名前を表示する").await, "button 名前をかくす");
    assert_eq!(after(&browser, "名前をかくす").await, "button 名前を表示する");
    step(&browser, "準備").await;
    browser.press("はじめからやり直す").await;
    browser.see("dialog", "…").await;
    browser.press("消してやり直す").await;
    browser.see("link", "集める").await;
    assert_ne!(browser.focused().await, "body", "what asked is gone, and the focus is beside it");
}

#[tokio::test]
async fn taking_newcomers_in_and_taking_a_topic_out_keeps_the_focus_on_the_page() {
    let browser = looking_at(&people(0..7)).await;
    drop_files(&browser, &people(7..12)).await;
    browser.under("集める").await;
    step(&browser, TOPICS).await;
    let now = after(&browser, "新しい5人分を加える").await;
    assert_ne!(now, "body");
    let topic = browser.names("checkbox").await.into_iter().nth(1).unwrap();
    browser.click("checkbox", &topic).await;
    let now = after(&browser, &format!("外す：{topic}")).await;
    assert_ne!(now, "body");
}

#[tokio::test]
async fn stopping_to_read_keeps_the_focus_on_the_page() {
    let browser = session().await;
    let slow = "Blob.prototype.arrayBuffer = () => new Promise(() => {});";
    browser.js(slow).await;
    drop_files(&browser, &people(0..3)).await;
    browser.under("集める").await;
    assert_ne!(after(&browser, "読み込みをやめる").await, "body");
    browser.told("読み込みを途中でやめました。").await;
    step(&browser, TOPICS).await;
    assert!(!browser.messages().await.contains("途中でやめました"), "it stays on the step where it was said");
}

#[tokio::test]
async fn a_tick_of_the_clock_leaves_the_focus_where_it_is() {
    let browser = session_on_the_minute().await;
    step(&browser, RUN).await;
    browser.press("スクリーンに映す").await;
    browser.under("進行と約束").await;
    browser.press("始める").await;
    browser.until("the clock runs", async || browser.words().await.contains("あと5分")).await;
    browser.tab_to("button", "次へ").await;
    // A minute goes by.
    browser.js("const own = Date.now; const then = own(); Date.now = () => own() + 61000;
        window.Date = class extends Date { constructor(...given) { super(...(given.length ? given : [own() + 61000])); } };").await;
    browser.until("a minute is over", async || browser.words().await.contains("あと4分")).await;
    assert_eq!(browser.focused().await, "button 次へ");
}

#[tokio::test]
async fn choosing_a_purpose_keeps_the_focus_on_it() {
    let browser = session().await;
    browser.tab_to("radio", "グループワーク用").await;
    browser.keys(Key::Down).await;
    browser.drawn().await;
    assert_eq!(browser.focused().await, "radio 研修計画用");
}

#[tokio::test]
async fn on_the_projector_the_focus_follows_the_parts_and_the_list_of_slides_turns_nothing_by_itself() {
    let browser = session().await;
    step(&browser, RUN).await;
    browser.press("スクリーンに映す").await;
    browser.under("進行と約束").await;
    let next = after(&browser, "始める").await;
    assert!(next != "body" && next != "button 始める", "{next}");
    browser.tab_to("combobox", "映すもの").await;
    browser.keys(Key::Down).await;
    browser.drawn().await;
    assert_eq!(
        (browser.focused().await.as_str(), browser.count("heading", "進行と約束").await),
        ("combobox 映すもの", 1)
    );
    browser.press("これを映す").await;
    browser.under("手元シートを黙読").await;
}

#[tokio::test]
async fn escape_in_a_field_stays_there_and_leaving_the_projector_returns_to_the_button_that_led_to_it() {
    let browser = session().await;
    step(&browser, RUN).await;
    browser.press("スクリーンに映す").await;
    browser.under("進行と約束").await;
    browser.tab_to("combobox", "映すもの").await;
    browser.keys(Key::Escape).await;
    assert_eq!(browser.hash().await, "#/group/present");
    browser.js("document.activeElement.blur()").await;
    browser.keys(Key::Escape).await;
    browser.until("the page is back", async || browser.hash().await == "#/group/run").await;
    let back = async || browser.focused().await == "button スクリーンに映す";
    browser.until("the focus is where one came from", back).await;
    assert_eq!(browser.js("return document.activeElement === document.body").await, json!(false));
}
