//! The focus stays: no press, change or tick of the clock throws it to the top of the page.

use kagami_e2e::browser::Browser;
use kagami_e2e::gathering::{people, session, with_files};
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
    let browser = with_files(&files).await;
    browser.click("tab", "参加者").await;
    assert_eq!(after(&browser, "名前を表示する").await, "button 名前をかくす");
    assert_eq!(after(&browser, "名前をかくす").await, "button 名前を表示する");
    browser.press("はじめからやり直す").await;
    browser.see("dialog", "…").await;
    browser.press("消してやり直す").await;
    browser.until("the session is empty", async || browser.words().await.contains("まだありません。")).await;
    assert_ne!(browser.focused().await, "body", "what asked is gone, and the focus is beside it");
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
    browser.press("スクリーンに映す").await;
    browser.under("進行と約束").await;
    let next = after(&browser, "始める").await;
    assert!(next.starts_with("button ") && next != "button 始める", "{next}");
    browser.keys(Key::Space).await;
    browser.drawn().await;
    assert!(browser.focused().await.starts_with("button "), "the next part's button has taken its place");
    browser.tab_to("combobox", "映すもの").await;
    browser.keys(Key::Down).await;
    browser.drawn().await;
    assert_eq!(
        (browser.focused().await.as_str(), browser.count("heading", "進行と約束").await),
        ("combobox 映すもの", 1)
    );
    browser.press("これを映す").await;
    browser.under("テーマの候補").await;
}

#[tokio::test]
async fn escape_in_a_field_stays_there_and_leaving_the_projector_returns_to_the_button_that_led_to_it() {
    let browser = session().await;
    browser.press("スクリーンに映す").await;
    browser.under("進行と約束").await;
    browser.tab_to("combobox", "映すもの").await;
    browser.keys(Key::Escape).await;
    assert_eq!(browser.hash().await, "#/group/present");
    browser.js("document.activeElement.blur()").await;
    browser.keys(Key::Escape).await;
    browser.until("the page is back", async || browser.hash().await == "#/group").await;
    let back = async || browser.focused().await == "button スクリーンに映す";
    browser.until("the focus is where one came from", back).await;
    assert_eq!(browser.js("return document.activeElement === document.body").await, json!(false));
}
