//! What stays in the browser, what does not, and what happens where nothing can stay.

use kagami_e2e::browser::Browser;
use kagami_e2e::{files, setting};
use serde_json::{Value, json};
use xtask::server::Site;

/// Has both stores refuse every write for want of room.
const FULL: &str = "window.wide = [Storage.prototype.setItem, IDBObjectStore.prototype.put];
    const full = () => { throw new DOMException('full', 'QuotaExceededError'); };
    [Storage.prototype.setItem, IDBObjectStore.prototype.put] = [full, full];";

/// A browser in which this script has run before the app.
async fn prepared(script: &str) -> Browser {
    let browser = Browser::launch(Site::new(setting::dist())).await;
    browser.before_every_page(script).await;
    browser.visit("").await;
    browser
}

/// A browser whose storage holds this before the app starts for the first time.
async fn holding(key: &str, value: &str) -> Browser {
    let browser = Browser::launch(Site::new(setting::dist())).await;
    browser.load("manual/tokens.css").await;
    browser.script("localStorage.setItem(arguments[0], arguments[1])", vec![json!(key), json!(value)]).await;
    browser.visit("").await;
    browser
}

/// Answers in this browser's storage, of the last self-check.
async fn stored_answers(browser: &Browser) -> Vec<Value> {
    let stored = browser.stored().await;
    let record = stored.iter().find(|(key, _)| key == "kagami/personal").map(|(_, text)| text.clone());
    let record: Value = serde_json::from_str(&record.unwrap_or_else(|| "null".into())).unwrap();
    record["assessments"][0]["answers"].as_array().cloned().unwrap_or_default()
}

#[tokio::test]
async fn after_a_reload_the_check_goes_on_where_it_was() {
    let browser = Browser::open().await;
    browser.begin("管理職", "一般職員").await;
    for place in 0..7 {
        browser.answer(place % 6).await;
        assert_eq!(stored_answers(&browser).await.len(), place + 1, "each answer is stored as it is given");
        browser.next().await;
    }
    let eighth = browser.hash().await;
    browser.reload().await;
    assert_eq!(browser.hash().await, eighth, "the same question is there again");
    browser.visit("").await;
    assert!(
        browser.read("region", "途中の自己チェックがあります").await.contains("管理職・一般職員　23問中7問 回答済み")
    );
    browser.press("続きから答える").await;
    browser.until("the first open question is shown", async || browser.hash().await == eighth).await;
    browser.follow("前へ").await;
    browser.until("the answered question is shown", async || browser.words().await.contains("7 / 23")).await;
    let question = browser.question().await;
    assert_eq!(
        browser.chosen_in(&question).await.as_deref(),
        browser.radios_in(&question).await.first().map(String::as_str)
    );
    browser.go("#/review").await;
    browser.see("heading", "答えた質問（7）").await;
}

#[tokio::test]
async fn on_a_shared_device_nothing_is_left_in_the_browser() {
    let browser = Browser::open().await;
    browser.click("checkbox", "ほかの人も使う端末です（答えを残しません）").await;
    assert!(browser.words().await.contains("ダウンロードのフォルダーからも移してください"), "a reminder stands there");
    browser.begin("係員", "一般職員").await;
    browser.answer(1).await;
    assert!(browser.words().await.contains("この画面の中だけ"));
    browser.press("English").await;
    browser.press("日本語").await;
    browser.next().await;
    browser.answer(2).await;
    let stored = browser.stored().await;
    let holds = stored.iter().filter(|(_, value)| value.contains("item-") || value.contains("staff"));
    assert_eq!(holds.count(), 0, "{stored:?}");
    assert!(!stored.iter().any(|(key, _)| key.contains("lang")), "not even a setting: {stored:?}");
    browser.visit("").await;
    assert_eq!(browser.count("button", "続きから答える").await, 0, "after a reload nothing is known");
}

#[tokio::test]
async fn marking_a_device_as_shared_later_also_takes_away_what_was_stored_before() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.answer(1).await;
    browser.go("#/").await;
    browser.click("checkbox", "ほかの人も使う端末です（答えを残しません）").await;
    browser.press("続きから答える").await;
    browser.answer(3).await;
    let stored = browser.stored().await;
    assert!(
        !stored.iter().any(|(_, value)| value.contains("item-")),
        "the page says no answers are left here: {stored:?}"
    );
}

#[tokio::test]
async fn where_storage_is_blocked_the_check_works_and_says_what_to_do() {
    let blocked = "const no = { get() { throw new DOMException('no', 'SecurityError'); } };
        Object.defineProperties(window, { localStorage: no, sessionStorage: no, indexedDB: no });";
    let browser = prepared(blocked).await;
    works_unsaved(&browser, "このブラウザーは保存を許していません。", "この画面の中だけ").await;
}

#[tokio::test]
async fn where_storage_is_missing_the_check_works_and_says_what_to_do() {
    let missing =
        "Object.defineProperties(window, { localStorage: { value: null }, indexedDB: { value: undefined } });";
    let browser = prepared(missing).await;
    works_unsaved(&browser, "このブラウザーは保存を許していません。", "この画面の中だけ").await;
}

#[tokio::test]
async fn where_storage_is_full_the_check_works_and_says_what_to_do() {
    let browser = prepared(FULL).await;
    works_unsaved(&browser, "ブラウザーの保存場所がいっぱいで、回答を保存できていません。", "保存できていません").await;
}

/// Answers some questions, sees the result and saves the personal file. `stores` goes the whole way so.
async fn works_unsaved(browser: &Browser, warning: &str, state: &str) {
    browser.begin("係員", "一般職員").await;
    browser.told(warning).await;
    browser.told("閉じる前に個人用ファイルを保存してください。").await;
    browser.answer(2).await;
    browser.told(warning).await;
    assert!(browser.words().await.contains(state));
    browser.press("English").await;
    browser.press("日本語").await;
    for place in 1..4 {
        browser.next().await;
        browser.answer(place).await;
    }
    browser.go("#/review").await;
    browser.see_result().await;
    browser.press("個人用ファイルを保存").await;
    let saved = files::json_in(&browser.saved("kagami-個人用-").await);
    assert_eq!(saved["assessments"][0]["answers"].as_array().map(Vec::len), Some(4));
    assert_eq!(browser.complaints().await, Vec::<String>::new(), "nothing breaks on the way");
}

#[tokio::test]
async fn storage_that_fills_up_on_the_way_is_said_and_saving_goes_on_once_there_is_room() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.answer(2).await;
    browser.js(FULL).await;
    browser.next().await;
    browser.answer(2).await;
    browser.told("ブラウザーの保存場所がいっぱいで").await;
    assert_eq!(stored_answers(&browser).await.len(), 1, "what was stored stays");
    browser.js("[Storage.prototype.setItem, IDBObjectStore.prototype.put] = window.wide").await;
    browser.next().await;
    browser.answer(2).await;
    assert_eq!(stored_answers(&browser).await.len(), 3);
    assert!(!browser.messages().await.contains("いっぱい"), "the warning is gone");
}

#[tokio::test]
async fn a_record_that_cannot_be_read_is_kept_aside_told_and_never_overwritten() {
    for garbage in ["{\"format\":\"kagami-personal\",\"version\":1,\"assess", "こわれた", "{}"] {
        let browser = holding("kagami/personal", garbage).await;
        browser.told("前回の記録を読み込めませんでした。記録は消さずに取ってあります。").await;
        browser.press("読めなかった記録を保存").await;
        let saved = browser.saved("kagami-").await;
        assert_eq!(std::fs::read_to_string(saved).unwrap(), garbage);
        browser.begin("係員", "一般職員").await;
        browser.answer(2).await;
        assert_eq!(stored_answers(&browser).await.len(), 1, "the new check is stored");
        browser.visit("").await;
        browser.see("button", "続きから答える").await;
        let kept =
            browser.stored().await.into_iter().filter(|(key, value)| key != "kagami/personal" && value == garbage);
        assert_eq!(kept.count(), 1, "the old record is still there, once");
    }
}

#[tokio::test]
async fn a_record_of_a_newer_version_stays_as_it_is() {
    let newer = json!({ "format": "kagami-personal", "version": 9, "assessments": [{ "new": true }] }).to_string();
    let browser = holding("kagami/personal", &newer).await;
    browser.told("前回の記録は、新しい版のかがみで作られています。").await;
    browser.begin("係員", "一般職員").await;
    browser.answer(2).await;
    browser.told("今の回答はこの画面の中だけにあります。").await;
    let stored = browser.stored().await;
    assert!(stored.contains(&("kagami/personal".to_owned(), newer)), "{stored:?}");
}

#[tokio::test]
async fn erasing_asks_first_and_removes_everything_of_kagami_and_nothing_else() {
    let browser = holding("other-app", "大事").await;
    browser.begin("係員", "一般職員").await;
    browser.answer(2).await;
    browser.press("English").await;
    browser.press("日本語").await;
    browser.go("#/about").await;
    let before = browser.stored().await;
    assert!(before.iter().filter(|(key, _)| key.starts_with("kagami/")).count() >= 2, "{before:?}");

    browser.press("この端末に残った回答を消す").await;
    browser.see("dialog", "回答を消す").await;
    browser.press("消さないで戻る").await;
    browser.until("the dialog is closed", async || browser.count("dialog", "…").await == 0).await;
    assert_eq!(browser.stored().await, before);

    browser.press("この端末に残った回答を消す").await;
    browser.press("消す").await;
    browser.told("この端末に残った回答を消しました。").await;
    assert_eq!(browser.stored().await, [("other-app".to_owned(), "大事".to_owned())]);
    browser.go("#/").await;
    browser.under("いまのデジタルスキルを確かめる").await;
    assert_eq!(browser.count("button", "続きから答える").await, 0);
    browser.visit("").await;
    assert_eq!(browser.count("button", "続きから答える").await, 0);
}

#[tokio::test]
async fn two_windows_follow_each_other_and_neither_overwrites_the_other() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.answer(2).await;
    let first = browser.second_window().await;
    browser.press("続きから答える").await;
    browser.answer(1).await;
    browser.to_window(first).await;
    browser.until("the first window follows", async || browser.words().await.contains("22問中2問 回答済み")).await;
    browser.next().await;
    browser.next().await;
    browser.answer(0).await;
    assert_eq!(stored_answers(&browser).await.len(), 3);
}

#[tokio::test]
async fn a_file_that_the_browser_refuses_to_save_is_told_and_the_answers_stay() {
    let browser = Browser::open().await;
    browser.with_all_answers("staff", "general", "step-2").await;
    browser.see_result().await;
    browser.js("URL.createObjectURL = () => { throw new Error('refused') }").await;
    browser.press("個人用ファイルを保存").await;
    browser.told("ブラウザーがファイルを保存できませんでした").await;
    browser.press("渡すファイルを保存").await;
    browser.press("この内容で保存").await;
    browser.until("the preview is closed", async || !browser.has("dialog", "…").await).await;
    browser.told("回答はこの画面にそのまま残っています").await;
}

#[tokio::test]
async fn a_language_stored_by_an_early_version_still_holds_as_does_one_stored_by_this() {
    let browser = holding("kagami/lang", "en").await;
    browser.press("日本語").await;
    browser.under("いまのデジタルスキルを確かめる").await;
    browser.press("English").await;
    browser.under("See where your digital skills are now").await;
    assert!(browser.stored().await.contains(&("kagami/lang".to_owned(), "\"en\"".to_owned())));
    browser.reload().await;
    browser.under("See where your digital skills are now").await;
}
