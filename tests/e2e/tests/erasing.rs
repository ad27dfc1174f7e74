//! Shared devices, erasing, and records that cannot be read: what is said is what is so.

use kagami_e2e::browser::Browser;
use kagami_e2e::gathering::{to_session, would_ask};
use kagami_e2e::setting;
use serde_json::json;
use xtask::server::Site;

const SHARED: &str = "ほかの人も使う端末です（答えを残しません）";

/// A browser whose storage holds these keys before the app starts for the first time.
async fn holding(pairs: &[(&str, &str)]) -> Browser {
    let browser = Browser::launch(Site::new(setting::dist())).await;
    browser.load("manual/tokens.css").await;
    for (key, value) in pairs {
        browser.script("localStorage.setItem(arguments[0], arguments[1])", vec![json!(key), json!(value)]).await;
    }
    browser.visit("").await;
    browser
}

#[tokio::test]
async fn beside_a_record_that_cannot_be_read_the_shared_device_box_says_why_it_cannot_be_ticked() {
    let newer = json!({ "format": "kagami-personal", "version": 9, "assessments": [{}] }).to_string();
    let browser = holding(&[("kagami/personal", &newer)]).await;
    let is_enabled = browser.see("checkbox", SHARED).await.is_enabled().await.unwrap();
    assert!(!is_enabled && !browser.is_on("checkbox", SHARED).await);
    assert!(browser.words().await.contains("回答はもともとこの画面の中だけにあり、この端末には残りません。"));
    assert_eq!(browser.stored().await, [("kagami/personal".to_owned(), newer)]);
}

#[tokio::test]
async fn what_one_window_erases_another_forgets_and_nobody_is_written_back() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.answer(1).await;
    let first = browser.second_window().await;
    browser.go("#/about").await;
    browser.press("この端末に残った回答を消す").await;
    browser.press("消す").await;
    browser.told("この端末に残った回答を消しました。").await;
    browser.press("English").await;
    browser.press("日本語").await;
    assert_eq!(browser.stored().await, [], "a language is not stored either");

    browser.to_window(first).await;
    browser.under("いまのデジタルスキルを確かめる").await;
    browser.told("ほかの画面で「この端末に残った回答を消す」が選ばれたため、この画面の回答も消しました。").await;
    assert!(!browser.has("button", "続きから答える").await && !browser.is_on("checkbox", SHARED).await);
    browser.press("English").await;
    browser.press("日本語").await;
    assert_eq!((browser.stored().await, browser.mirrored().await), (Vec::new(), None), "the database is gone too");

    browser.begin("監督職", "一般職員").await;
    browser.answer(0).await;
    browser
        .until("the new check is in both stores", async || {
            browser.mirrored().await.is_some_and(|record| {
                record["assessments"][0]["answers"].as_array().is_some_and(|answer| answer.len() == 1)
            })
        })
        .await;
    let stored = browser.stored().await;
    let record: serde_json::Value = serde_json::from_str(&stored[0].1).unwrap();
    assert_eq!((stored.len(), record["assessments"].as_array().map(Vec::len)), (1, Some(1)), "and nothing of before");
    assert!(record["sync"]["replaced"].is_null(), "{record}");
}

#[tokio::test]
async fn at_the_end_of_a_journey_the_start_page_offers_to_erase() {
    let browser = Browser::open().await;
    assert!(!browser.has("button", "この端末に残った回答を消す").await, "there is nothing yet");
    browser.with_all_answers("staff", "general", "step-2").await;
    browser.see_result().await;
    browser.go("#/").await;
    browser.press("この端末に残った回答を消す").await;
    browser.press("消す").await;
    browser.told("この端末に残った回答を消しました。").await;
    assert_eq!((browser.stored().await, browser.mirrored().await), (Vec::new(), None));
    assert!(!browser.has("button", "続きから答える").await);
    browser.reload().await;
    assert!(!browser.has("button", "続きから答える").await);
}

#[tokio::test]
async fn on_a_shared_device_a_reload_asks_first_and_does_not_undo_the_choice() {
    let browser = Browser::open().await;
    browser.click("checkbox", SHARED).await;
    browser.begin("係員", "一般職員").await;
    assert!(!would_ask(&browser).await, "nothing is answered yet");
    browser.answer(1).await;
    assert!(would_ask(&browser).await);
    browser.go("#/").await;
    browser.see("button", "この端末に残った回答を消す").await;
    browser.go("#/about").await;
    let link = browser.see("link", "グループワークを進める人のための画面を開く").await;
    let address = link.attr("href").await.unwrap().unwrap();
    assert!(address.starts_with("group.html"), "another document: the browser asks, and who stays is still here");
    browser.visit("").await;
    assert!(browser.is_on("checkbox", SHARED).await);
    browser.begin("係員", "一般職員").await;
    browser.answer(1).await;
    assert_eq!(browser.stored().await, []);
    assert!(browser.mirrored().await.is_none_or(|record| !record.is_object()), "an empty database at most");
}

#[tokio::test]
async fn a_device_marked_as_shared_in_one_window_keeps_nothing_of_another_either() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.answer(1).await;
    let first = browser.second_window().await;
    browser.click("checkbox", SHARED).await;
    browser.to_window(first).await;
    browser
        .told("ほかの画面で「ほかの人も使う端末です」が選ばれたため、この画面の回答も、この端末には残しません。")
        .await;
    browser.until("it is so here", async || browser.words().await.contains("この画面を閉じるまで")).await;
    browser.answer(2).await;
    assert_eq!(browser.stored().await, []);
    browser
        .until("nor in the database", async || browser.mirrored().await.is_none_or(|record| !record.is_object()))
        .await;
}

#[tokio::test]
async fn a_window_in_which_nothing_was_begun_stores_no_language_either_after_an_erasure() {
    let browser = holding(&[("kagami/keys", "false")]).await;
    let first = browser.second_window().await;
    browser.go("#/about").await;
    browser.press("この端末に残った回答を消す").await;
    browser.press("消す").await;
    browser.told("この端末に残った回答を消しました。").await;
    browser.to_window(first).await;
    browser.press("English").await;
    browser.see("button", "日本語").await;
    assert_eq!(browser.stored().await, []);
    browser.press("日本語").await;
    browser.begin("係員", "一般職員").await;
    browser.press("English").await;
    let keys: Vec<String> = browser.stored().await.into_iter().map(|(key, _)| key).collect();
    assert_eq!(keys, ["kagami/lang", "kagami/personal"], "who begins anew is remembered again");
}

#[tokio::test]
async fn the_page_of_the_group_session_stores_no_language_where_the_box_was_ticked() {
    let browser = Browser::open().await;
    browser.click("checkbox", SHARED).await;
    to_session(&browser).await;
    browser.press("English").await;
    browser.see("button", "日本語").await;
    assert_eq!(browser.stored().await, []);
    browser.visit("").await;
    assert!(browser.is_on("checkbox", SHARED).await, "and the box stays ticked for this visit");
}

#[tokio::test]
async fn a_record_that_is_kept_aside_takes_a_free_number_and_overwrites_none() {
    let browser = holding(&[("kagami/unreadable-2", "前からここに"), ("kagami/personal", "こわれた")]).await;
    browser.told("前回の記録を読み込めませんでした。").await;
    let stored = browser.stored().await;
    for pair in [("kagami/unreadable-1", "こわれた"), ("kagami/unreadable-2", "前からここに")] {
        assert!(stored.contains(&(pair.0.to_owned(), pair.1.to_owned())), "{stored:?}");
    }
    browser.press("読めなかった記録を保存").await;
    for (start, text) in [("kagami-unreadable-1", "こわれた"), ("kagami-unreadable-2", "前からここに")] {
        assert_eq!(std::fs::read_to_string(browser.saved(start).await).unwrap(), text);
    }
}
