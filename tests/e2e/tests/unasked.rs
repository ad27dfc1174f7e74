//! A group session of which nothing goes unasked: over an opened session, a preparation, the sample or real files.

use kagami_e2e::browser::Browser;
use kagami_e2e::files;
use kagami_e2e::gathering::{
    CLOSE, COLLECT, File, PREPARE, RUN, TOPIC_BOX, TOPICS, agree, choose_topic, drop_files, looking_at, people,
    saved_and_reopened, session, step, with_files, would_ask,
};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

fn picture() -> File {
    ("写真.png".to_owned(), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec())
}

/// A session of twelve people that was saved without their files and opened again in a page that had nothing.
async fn opened() -> Browser {
    saved_and_reopened(with_files(&people(0..12)).await).await
}

/// The session that was saved last, which is taken away.
async fn saved_session(browser: &Browser) -> Value {
    step(browser, CLOSE).await;
    browser.press("セッションを保存").await;
    let file = browser.saved("kagami-セッション-").await;
    let session = files::json_in(&file);
    std::fs::remove_file(file).unwrap();
    session
}

/// What the distributions say.
async fn shown(browser: &Browser) -> String {
    step(browser, TOPICS).await;
    browser.read("region", "回答の分布").await
}

#[tokio::test]
async fn an_opened_session_stays_until_something_valid_takes_its_place_after_a_question() {
    let browser = opened().await;
    let before = shown(&browser).await;
    drop_files(&browser, &[picture()]).await;
    browser
        .until("it is told", async || browser.read("region", "読み込めなかったファイル").await.contains("画像"))
        .await;
    assert_eq!(shown(&browser).await, before, "a picture takes the place of nothing");
    let many: Vec<File> = (0..2001).map(|number| (format!("{number}.json"), Vec::new())).collect();
    drop_files(&browser, &many).await;
    browser.told("2001件になるため、今回の分は読み込みませんでした。").await;
    assert_eq!(shown(&browser).await, before);

    drop_files(&browser, &people(0..6)).await;
    let asked = browser.read("dialog", "読み込んだファイルと入れかえますか").await;
    assert!(asked.contains("この画面から消えるもの：開いたセッション"), "{asked}");
    browser.press("今のままにする").await;
    browser.told("この画面の内容は、前のままです。").await;
    drop_files(&browser, &people(0..6)).await;
    browser.see("dialog", "読み込んだファイルと入れかえますか").await;
    browser.keys(Key::Escape).await;
    browser.told("この画面の内容は、前のままです。").await;
    assert_eq!(shown(&browser).await, before);
    drop_files(&browser, &people(0..6)).await;
    browser.press("入れかえて数える").await;
    browser.told("6件を読み、6人分を数えています。").await;
    assert!(shown(&browser).await.contains("この分布は6人分です。"));
}

#[tokio::test]
async fn another_purpose_over_an_opened_session_asks_first_and_the_radios_show_what_holds() {
    let browser = opened().await;
    let before = shown(&browser).await;
    step(&browser, PREPARE).await;
    browser.click("radio", "研修計画用").await;
    browser.see("dialog", "使いみちを変えますか").await;
    browser.press("変えないで戻る").await;
    assert_eq!(browser.chosen_in("読み込むファイルの使いみち").await.as_deref(), Some("グループワーク用"));
    browser.click("radio", "研修計画用").await;
    browser.see("dialog", "使いみちを変えますか").await;
    browser.keys(Key::Escape).await;
    browser.until("the dialog is closed", async || !browser.has("dialog", "…").await).await;
    assert_eq!(browser.chosen_in("読み込むファイルの使いみち").await.as_deref(), Some("グループワーク用"));
    assert_eq!(shown(&browser).await, before);
    step(&browser, PREPARE).await;
    browser.click("radio", "研修計画用").await;
    browser.press("変える").await;
    browser.see("link", "準備").await;
    assert_eq!(browser.chosen_in("読み込むファイルの使いみち").await.as_deref(), Some("研修計画用"));
}

#[tokio::test]
async fn the_sample_says_what_goes_takes_no_id_of_a_real_session_and_leaves_no_action_in_one() {
    let browser = with_files(&people(0..12)).await;
    agree(&browser, "朝礼で例を話す").await;
    let real = saved_session(&browser).await;
    step(&browser, PREPARE).await;
    browser.press("見本で試す").await;
    let asked = browser.read("dialog", "見本で試す").await;
    for part in ["読み込んだファイル12件", "書いた取組1件", "準備（テーマ、時間の配分、保存期限）"]
    {
        assert!(asked.contains(part), "{part}: {asked}");
    }
    browser.press("12人の係").await;
    browser.told("見本を表示しています。").await;
    step(&browser, CLOSE).await;
    assert!(!browser.has("textbox", "すること").await, "what was agreed on in earnest is not the sample's");
    agree(&browser, "朝礼で例を話す").await;
    let sample = saved_session(&browser).await;
    assert_eq!((&sample["isSample"], sample["id"] != real["id"]), (&json!(true), true));

    drop_files(&browser, &[picture()]).await;
    browser
        .until("it is told", async || browser.read("region", "読み込めなかったファイル").await.contains("画像"))
        .await;
    browser.told("見本を表示しています。").await;
    drop_files(&browser, &people(0..12)).await;
    browser.press("入れかえて数える").await;
    browser.until("twelve count", async || browser.words().await.contains("12件を読み、12人分を数えています。")).await;
    step(&browser, CLOSE).await;
    assert!(!browser.has("textbox", "すること").await, "what was typed beside the sample is not a real session's");
    let later = saved_session(&browser).await;
    assert!(later["id"] != sample["id"] && later["isSample"].is_null(), "{later}");
}

#[tokio::test]
async fn starting_over_and_leaving_ask_for_a_preparation_too_and_starting_over_begins_with_the_first_slide() {
    let browser = session().await;
    assert!(!would_ask(&browser).await && !browser.has("button", "はじめからやり直す").await);
    step(&browser, RUN).await;
    browser.choose("25分").await;
    assert!(would_ask(&browser).await, "times were chosen");
    agree(&browser, "朝礼で例を話す").await;
    step(&browser, RUN).await;
    browser.press("スクリーンに映す").await;
    browser.keys(Key::End).await;
    browser.under("決めた取組").await;
    browser.keys(Key::Escape).await;
    step(&browser, CLOSE).await;
    browser.press("はじめからやり直す").await;
    let asked = browser.read("dialog", "はじめからやり直す").await;
    assert!(asked.contains("書いた取組1件、準備"), "{asked}");
    browser.press("消さないで戻る").await;
    assert!(browser.has("textbox", "すること").await);
    browser.press("はじめからやり直す").await;
    browser.press("消してやり直す").await;
    browser.see("link", "進める 50分").await;
    assert!(!would_ask(&browser).await);
    step(&browser, RUN).await;
    browser.press("スクリーンに映す").await;
    browser.under("進行と約束").await;
}

#[tokio::test]
async fn a_half_typed_action_is_something_to_lose() {
    let browser = session().await;
    choose_topic(&browser, TOPIC_BOX).await;
    saved_session(&browser).await;
    browser.press("フォルダーにあることを確かめました").await;
    browser.told("ここまでの内容は、ファイルから開けます。").await;
    assert!(!would_ask(&browser).await, "all of it is in a file");
    browser.write("担当（職や係。名前は書きません）", "庶務担当").await;
    browser.press("はじめからやり直す").await;
    assert!(browser.read("dialog", "はじめからやり直す").await.contains("書いた取組1件"));
}

#[tokio::test]
async fn what_belongs_to_a_reading_that_was_stopped_never_comes_in() {
    let browser = session().await;
    let slow = "window.held = [];
        const own = Blob.prototype.arrayBuffer;
        Blob.prototype.arrayBuffer = function () {
          return new Promise((done) => window.held.push(() => done(own.call(this))));
        };";
    browser.js(slow).await;
    for stop in ["読み込みをやめる", "はじめからやり直す"] {
        if stop == "はじめからやり直す" {
            step(&browser, RUN).await;
            browser.choose("25分").await;
        }
        drop_files(&browser, &people(20..23)).await;
        browser.until("three are read", async || browser.js("return window.held.length").await == json!(3)).await;
        browser.under(COLLECT).await;
        if stop == "はじめからやり直す" {
            step(&browser, PREPARE).await;
        }
        browser.press(stop).await;
        if stop == "はじめからやり直す" {
            browser.press("消してやり直す").await;
        }
        browser.until("it has stopped", async || !browser.has("button", "読み込みをやめる").await).await;
        drop_files(&browser, &people(0..5)).await;
        browser.until("five are read", async || browser.js("return window.held.length").await == json!(8)).await;
        browser.js("window.held.splice(0).forEach((go) => go())").await;
        step(&browser, COLLECT).await;
        browser.until("five count", async || browser.words().await.contains("5件を読み、5人分を数えています。")).await;
        step(&browser, PREPARE).await;
        browser.press("はじめからやり直す").await;
        browser.press("消してやり直す").await;
        browser.until("nothing counts", async || !browser.words().await.contains("人分を数えています。")).await;
    }
}

#[tokio::test]
async fn on_the_screen_for_everyone_f5_and_a_dropped_file_change_nothing_and_no_name_comes_back() {
    let mut files = people(0..12);
    let mut first: Value = serde_json::from_slice(&files[0].1).unwrap();
    first["name"] = json!("図書館 17番");
    files[0].1 = first.to_string().into_bytes();
    let browser = looking_at(&files).await;
    browser.click("tab", "参加者").await;
    browser.press("名前を表示する").await;
    assert!(browser.words().await.contains("図書館 17番"));
    // By the address, as the button for forward does.
    browser.go("#/group/present").await;
    browser.under("進行と約束").await;
    browser.keys(Key::F5).await;
    browser.keys("b").await;
    browser.keys(".").await;
    drop_files(&browser, &people(20..26)).await;
    browser.under("進行と約束").await;
    browser.keys(Key::Escape).await;
    browser.under(RUN).await;
    step(&browser, COLLECT).await;
    assert!(browser.words().await.contains("12件を読み、12人分を数えています。"), "nothing was loaded again or added");
    step(&browser, TOPICS).await;
    assert!(!browser.words().await.contains("図書館 17番"), "the names are covered");
}
