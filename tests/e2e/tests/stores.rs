//! Stores that are full, blocked, missing or damaged: what is said of the answers is so, and the file always works.

use kagami_e2e::browser::{Browser, Settings};
use kagami_e2e::gathering::would_ask;
use kagami_e2e::{files, setting};
use serde_json::{Value, json};
use xtask::server::Site;

const SAVED: &str = "この端末に保存済み";
const MEMORY: &str = "この画面を閉じるまで";
const FAILED: &str = "保存できていません";

/// Fills local storage to its last unit, as other pages of the same origin may have.
const FILL: &str = "let [text, size] = ['x', 4 * 1024 * 1024];
    for (let key = 0; size >= 1; size = Math.floor(size / 2)) {
      for (;;) {
        try { localStorage.setItem('other-' + key, text.repeat(size)); key += 1; } catch { break; }
      }
    }
    for (let key = 0; ; key += 1) {
      try { localStorage.setItem('o' + key, ''); } catch { break; }
    }";

/// Has the database refuse every write for want of room.
const FULL_DATABASE: &str = "window.put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };";

/// A check just begun where this has been done to the page.
async fn begun_after(script: &str) -> Browser {
    let browser = Browser::open().await;
    browser.js(script).await;
    browser.begin("係員", "一般職員").await;
    browser
}

fn stored_answers(stored: &[(String, String)]) -> Option<usize> {
    let text = stored.iter().find(|(key, _)| key == "kagami/personal").map(|(_, text)| text)?;
    let record: Value = serde_json::from_str(text).ok()?;
    record["assessments"][0]["answers"].as_array().map(Vec::len)
}

#[tokio::test]
async fn where_the_first_store_is_truly_full_the_second_has_the_answers_and_it_is_said_so() {
    let browser = begun_after(FILL).await;
    for _ in 0..3 {
        browser.answer(2).await;
        browser.until("they are saved", async || browser.words().await.contains(SAVED)).await;
        browser.next().await;
    }
    assert_eq!(stored_answers(&browser.stored().await), None, "there was no room in the first");
    assert!(!would_ask(&browser).await);
    browser.reload().await;
    assert!(browser.words().await.contains("22問中3問 回答済み"));
}

#[tokio::test]
async fn where_both_stores_are_full_it_is_said_the_file_works_and_saving_goes_on_once_there_is_room() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.answer(2).await;
    browser.until("it is saved", async || browser.words().await.contains(SAVED)).await;
    browser.next().await;
    let before = browser.stored().await;
    browser.js(&format!("{FILL}\n{FULL_DATABASE}")).await;
    browser.answer(1).await;
    browser.told("ブラウザーの保存場所がいっぱいで、回答を保存できていません。").await;
    assert!(browser.words().await.contains(FAILED) && would_ask(&browser).await);
    let now = browser.stored().await;
    assert_eq!(
        now.iter().find(|(key, _)| key == "kagami/personal"),
        before.iter().find(|(key, _)| key == "kagami/personal")
    );

    browser.next().await;
    browser.answer(2).await;
    browser.go("#/review").await;
    browser.see("button", "結果を見る").await;
    assert!(browser.words().await.contains(FAILED), "on the review too");
    browser.see_result().await;
    assert!(browser.words().await.contains(FAILED), "and beside the result");
    browser.press("個人用ファイルを保存").await;
    let saved = files::json_in(&browser.saved("kagami-個人用-").await);
    assert_eq!(saved["assessments"][0]["answers"].as_array().map(Vec::len), Some(3));
    assert!(would_ask(&browser).await, "a download that was started is no file");

    browser.js("IDBObjectStore.prototype.put = window.put; for (const key of Object.keys(localStorage)) if (key[0] === 'o') localStorage.removeItem(key)").await;
    browser.go("#/review").await;
    browser.see_result().await;
    browser.go("#/assess/item-oa").await;
    browser.answer(0).await;
    browser.told("回答を保存できるようになりました。").await;
    assert!(browser.words().await.contains(SAVED) && !would_ask(&browser).await);
    assert_eq!(stored_answers(&browser.stored().await), Some(4));
}

#[tokio::test]
async fn where_a_browser_blocks_what_sites_store_the_check_works_and_leaving_asks_first() {
    let settings = Settings { cookies: Some(2), ..Settings::default() };
    let browser = Browser::launch_with(Site::new(setting::dist()), settings).await;
    browser.visit("").await;
    assert!(!would_ask(&browser).await, "nothing is answered yet");
    browser.begin("係員", "一般職員").await;
    browser.answer(2).await;
    browser.told("このブラウザーは保存を許していません。").await;
    assert!(browser.words().await.contains(MEMORY) && would_ask(&browser).await);
    browser.next().await;
    assert_eq!(browser.answer_all(2).await, 21);
    browser.see_result().await;
    browser.press("個人用ファイルを保存").await;
    browser.saved("kagami-個人用-").await;
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

#[tokio::test]
async fn without_a_second_store_the_first_is_enough() {
    for script in [
        "Object.defineProperty(window, 'indexedDB', { value: undefined });",
        "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });",
        "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };",
        "IDBFactory.prototype.open = () => new EventTarget();",
    ] {
        let browser = Browser::launch(Site::new(setting::dist())).await;
        browser.before_every_page(script).await;
        browser.visit("").await;
        browser.begin("係員", "一般職員").await;
        browser.answer(2).await;
        let words = browser.words().await;
        assert!(words.contains(SAVED), "{script}: {words}");
        browser.reload().await;
        assert!(browser.words().await.contains("22問中1問 回答済み"), "{script}");
    }
}

#[tokio::test]
async fn without_the_first_store_the_second_is_enough() {
    for script in [
        "Object.defineProperty(window, 'localStorage', { value: null });",
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
        "Storage.prototype.getItem = () => { throw new Error('no'); };",
    ] {
        let browser = Browser::launch(Site::new(setting::dist())).await;
        browser.before_every_page(script).await;
        browser.visit("").await;
        browser.begin("係員", "一般職員").await;
        browser.answer(2).await;
        browser.until("it is saved", async || browser.words().await.contains(SAVED)).await;
        browser.reload().await;
        assert!(browser.words().await.contains("22問中1問 回答済み"), "{script}");
    }
}

#[tokio::test]
async fn damaged_bytes_of_the_first_store_never_hide_the_second_and_can_still_be_had_after_ten_more_answers() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.answer(2).await;
    browser.until("it is saved", async || browser.mirrored().await.is_some_and(|record| record.is_object())).await;
    let good = browser.stored().await.into_iter().find(|(key, _)| key == "kagami/personal").unwrap().1;
    browser.script("localStorage.setItem('kagami/personal', arguments[0])", vec![json!(good[..good.len() / 2])]).await;
    browser.reload().await;
    browser.told("もう一つの控えから、回答を戻しました。").await;
    assert!(browser.words().await.contains("22問中1問 回答済み"));
    browser.press("読めなかった記録を保存").await;
    let saved = browser.saved("kagami-unreadable-").await;
    assert_eq!(std::fs::read_to_string(&saved).unwrap(), good[..good.len() / 2]);
    std::fs::remove_file(saved).unwrap();
    for _ in 0..10 {
        browser.next().await;
        browser.answer(1).await;
    }
    let kept = browser.stored().await;
    assert!(kept.iter().any(|(key, text)| key.starts_with("kagami/unreadable-") && *text == good[..good.len() / 2]));
    browser.visit("").await;
    browser.see("region", "読み込めなかった記録").await;
    browser.press("読めなかった記録を保存").await;
    let saved = browser.saved("kagami-unreadable-").await;
    assert_eq!(std::fs::read_to_string(saved).unwrap(), good[..good.len() / 2], "and at any later start");
}

#[tokio::test]
async fn a_damaged_second_store_never_hides_the_first() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.answer(2).await;
    browser.damage_mirror("{\"format\":").await;
    browser.reload().await;
    assert!(browser.words().await.contains("22問中1問 回答済み"));
    browser
        .until("it is whole again", async || browser.mirrored().await.is_some_and(|record| record.is_object()))
        .await;
    let kept = browser.stored().await;
    assert!(kept.iter().any(|(key, text)| key.starts_with("kagami/unreadable-") && text == "{\"format\":"));
}

#[tokio::test]
async fn a_record_of_a_newer_version_in_the_second_store_stays_as_it_is_too() {
    let newer = json!({ "format": "kagami-personal", "version": 9, "assessments": [{ "new": true }] });
    let browser = Browser::open().await;
    browser.damage_mirror(&newer.to_string()).await;
    browser.visit("").await;
    browser.told("前回の記録は、新しい版のかがみで作られています。").await;
    browser.begin("係員", "一般職員").await;
    browser.answer(2).await;
    assert!(browser.words().await.contains(MEMORY) && would_ask(&browser).await);
    assert_eq!(browser.mirrored().await, Some(newer));
    assert_eq!(stored_answers(&browser.stored().await), None);
}

/// Twelve ways in which a record may be no record.
fn damages() -> Vec<(&'static str, String)> {
    let good = std::fs::read_to_string(setting::root().join("tests/data/documents/v1/personal-staff.json")).unwrap();
    vec![
        ("cut off", good[..200].to_owned()),
        ("empty", String::new()),
        ("null", "null".to_owned()),
        ("a list", "[]".to_owned()),
        ("other types", good.replace("\"assessments\": [", "\"assessments\": [7,")),
        ("a lone surrogate", "{\"format\":\"\\ud800\"}".to_owned()),
        ("a million answers", format!("{{\"answers\":[{}0]}}", "0,".repeat(1_000_000))),
        ("HTML as a name", good.replacen("\"id\": \"", "\"id\": \"<img src=x onerror=alert(1)>", 1)),
        ("another app's JSON", "{\"type\":\"excalidraw\",\"elements\":[]}".to_owned()),
        ("a byte order mark", format!("\u{feff}{}", &good[..300])),
        ("NUL", good.replace("\"staff\"", "\"\\u0000\"")),
        ("binary", "\u{1}\u{2}\u{7f}\u{fffd}PNG".to_owned()),
    ]
}

#[tokio::test]
async fn twelve_kinds_of_damage_are_each_told_and_none_of_their_bytes_is_lost() {
    let browser = Browser::launch(Site::new(setting::dist())).await;
    for (kind, damage) in damages() {
        browser.load("manual/tokens.css").await;
        browser.forget_everything().await;
        browser.script("localStorage.setItem('kagami/personal', arguments[0])", vec![json!(damage)]).await;
        browser.visit("").await;
        browser.told("前回の記録を読み込めませんでした。").await;
        browser.begin("係員", "一般職員").await;
        browser.answer(2).await;
        let stored = browser.stored().await;
        assert_eq!(stored_answers(&stored), Some(1), "{kind}: the new check is stored");
        assert!(stored.iter().any(|(key, text)| key.starts_with("kagami/unreadable-") && *text == damage), "{kind}");
    }
}
