//! What browsers and hurried hands do to a person's pages: boxes that come back ticked, events that count another time,
//! keys without a place, frames, another window, a name out of a table.

use kagami_e2e::browser::{Browser, Settings};
use kagami_e2e::driver::Folder;
use kagami_e2e::{files, setting};
use serde_json::json;
use thirtyfour::prelude::*;
use xtask::server::Site;

const SHARED: &str = "ほかの人も使う端末です（答えを残しません）";
const KEYS: &str = "番号キーで選ぶ";

/// Does before the app what Chromium does after Back, Duplicate and Reopen closed tab.
const RESTORED: &str = "document.addEventListener('DOMContentLoaded', () => {
      const box = document.querySelector('.startup-page input[type=checkbox]');
      if (box) box.checked = true;
    });";

/// A browser for the site, and this script before every page of it.
async fn with(script: &str) -> Browser {
    let browser = Browser::launch(Site::new(setting::dist())).await;
    browser.before_every_page(script).await;
    browser.visit("").await;
    browser
}

#[tokio::test]
async fn boxes_that_the_browser_ticks_again_are_no_presses() {
    let browser = with(RESTORED).await;
    assert!(!browser.is_on("checkbox", SHARED).await, "nobody said that others use this device");
    browser.begin("係員", "一般職員").await;
    browser.answer(1).await;
    browser.reload().await;
    assert!(browser.is_on("checkbox", KEYS).await, "nobody turned the number keys off");
    browser.go("#/").await;
    browser.click("checkbox", SHARED).await;
    browser.reload().await;
    assert!(browser.is_on("checkbox", SHARED).await, "the box follows the visit");
    assert_eq!(browser.js("return localStorage.length").await, json!(0));
}

#[tokio::test]
async fn whoever_comes_back_with_the_back_button_finds_the_device_shared_as_they_left_it() {
    // Or the page would come back as it was, without being loaded.
    let settings = Settings { arguments: vec!["--disable-back-forward-cache"], ..Settings::default() };
    let browser = Browser::launch_with(Site::new(setting::dist()), settings).await;
    browser.visit("").await;
    browser.choose("監督職").await;
    browser.click("checkbox", SHARED).await;
    browser.js("location.href = 'manual/promoter.html'").await;
    browser.until("the manual is open", async || browser.js("return document.title").await != "").await;
    browser.until("it is left again", async || browser.js("history.back(); return true").await == json!(true)).await;
    browser.see("checkbox", SHARED).await;
    assert!(browser.is_on("checkbox", SHARED).await);
    assert_eq!(browser.js("return localStorage.length").await, json!(0));
}

#[tokio::test]
async fn presses_count_where_a_browser_counts_time_from_another_beginning() {
    for base in ["-518605237", "0", "Date.now()"] {
        let script = format!(
            "const base = {base};
            Object.defineProperty(Event.prototype, 'timeStamp', {{ get: () => base, configurable: true }});"
        );
        let browser = with(&script).await;
        browser.begin("係員", "一般職員").await;
        browser.answer(1).await;
        browser.next().await;
        browser.keys("2").await;
        browser.keys(Key::Enter).await;
        browser.until("Enter goes on", async || browser.words().await.contains("全体 3 / 22")).await;
        assert!(browser.words().await.contains("22問中2問 回答済み"), "{base}");
    }
}

#[tokio::test]
async fn keys_without_a_place_choose_by_what_they_type_and_enter_goes_on() {
    let script = "Object.defineProperty(KeyboardEvent.prototype, 'code', { get: () => '', configurable: true });";
    let browser = with(script).await;
    browser.begin("係員", "一般職員").await;
    for (place, key) in ["1", "6"].into_iter().enumerate() {
        browser.keys(key).await;
        let number = format!("22問中{}問 回答済み", place + 1);
        browser.until("the key chooses", async || browser.words().await.contains(&number)).await;
        browser.keys(Key::Enter).await;
        let number = format!("全体 {} / 22", place + 2);
        browser.until("Enter goes on", async || browser.words().await.contains(&number)).await;
    }
}

/// Top and bottom of the way on and of the lowest option, and the height of the window.
#[tokio::test]
async fn what_is_typed_or_shown_goes_to_no_helper_of_the_browser() {
    let browser = Browser::open().await;
    browser.with_all_answers("staff", "general", "step-1").await;
    browser.go("#/result").await;
    browser.press("渡すファイルを保存").await;
    browser.see("textbox", "名前や番号（書かなくてもかまいません）").await;
    let fields = "return [...document.querySelectorAll('input[type=text], textarea')].map((it) =>
        [it.spellcheck, it.writingSuggestions ?? 'false', it.autocomplete])";
    assert_eq!(browser.js(fields).await, json!([[false, "false", "off"]]));
    assert_eq!(browser.js("return document.body.translate").await, json!(false));
    browser.press("保存しないで戻る").await;
    browser.go("#/about").await;
    browser.until("it is said", async || browser.words().await.contains("ブラウザーの翻訳、つづりの確認")).await;
}

/// Whether the message with these words can be seen whole, or its beginning where it is higher than the window.
#[tokio::test]
async fn from_the_result_one_comes_to_the_answers_to_change_one_and_to_give_those_that_lack() {
    let browser = Browser::open().await;
    let mut answers = files::answers("staff", "general", "step-2", &[]);
    answers.as_array_mut().unwrap().pop();
    let missing = files::asked("staff", "general").pop().unwrap();
    browser.open_personal(&files::personal("staff", "general", &answers)).await;
    browser.go("#/result").await;
    browser.press("答えていない質問に答える").await;
    let hash = format!("#/assess/{missing}");
    browser.until("the open question is shown", async || browser.hash().await == hash).await;
    browser.answer(1).await;
    browser.go("#/result").await;
    browser.follow("回答を見直す").await;
    browser.under("回答の確認").await;
    browser.go("#/").await;
    browser.press("回答を見直す").await;
    browser.under("回答の確認").await;
}

#[tokio::test]
async fn an_unfinished_check_can_be_erased_from_the_start() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.answer(1).await;
    browser.go("#/").await;
    browser.press("この端末に残った回答を消す").await;
    browser.press("消す").await;
    browser.told("この端末に残った回答を消しました。").await;
    assert!(!browser.has("button", "続きから答える").await);
    let chosen = "return document.querySelectorAll('main :checked').length";
    assert_eq!(browser.js(chosen).await, json!(0), "rank and tier went with it");
}

#[tokio::test]
async fn a_name_pasted_out_of_a_table_is_taken_and_the_contents_say_it_at_once() {
    let browser = Browser::open().await;
    browser.with_all_answers("staff", "general", "step-1").await;
    browser.go("#/result").await;
    browser.press("渡すファイルを保存").await;
    browser.see("dialog", "渡すファイルの内容").await;
    browser.js("document.querySelector('#preview-name').focus()").await;
    browser.cdp("Input.insertText", json!({ "text": "窓口係\t12\t" })).await;
    let is_shown = async || browser.read("dialog", "渡すファイルの内容").await.contains("窓口係 12");
    browser.until("the contents say the name before the field is left", is_shown).await;
    browser.press("この内容で保存").await;
    let saved = files::json_in(&browser.saved("kagami-渡す用-").await);
    assert_eq!(saved["name"], "窓口係 12");
}

#[tokio::test]
async fn what_another_window_changes_is_told_with_both_ways() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.go("#/assess/item-staff-security").await;
    let first = browser.second_window().await;
    browser.go("#/").await;
    browser.choose("管理職").await;
    browser.press("はじめる").await;
    browser.until("the other check is begun", async || browser.words().await.contains("全体 1 / 23")).await;
    browser.to_window(first).await;
    browser.told("ほかの画面で、自己チェックがはじめ直されたか").await;
    assert!(!browser.has("heading", "ページが見つかりません").await);
    browser.see("button", "続きから答える").await;
    browser.press("前の自己チェックに戻す").await;
    browser.told("元に戻しました。").await;
    browser.press("続きから答える").await;
    browser.until("the former check goes on", async || browser.words().await.contains("全体 1 / 22")).await;
}

#[tokio::test]
async fn a_new_window_on_a_shared_device_says_where_the_answers_are() {
    let browser = Browser::open().await;
    browser.click("checkbox", SHARED).await;
    browser.begin("係員", "一般職員").await;
    browser.answer(1).await;
    // As Duplicate does: the visit comes along, what is in memory does not.
    browser.load("#/result").await;
    browser.under("この画面には回答がありません").await;
    assert!(browser.words().await.contains("答えていた画面（ほかのタブやウィンドウ）があれば"));
}

/// What the frame of the portal holds.
const FRAME: &str = "const page = document.querySelector('iframe')?.contentDocument;";

#[tokio::test]
async fn in_a_frame_that_may_forbid_it_saving_and_printing_promise_nothing() {
    let folder = Folder::new();
    let site = folder.path().join("site");
    files::copy(&setting::dist(), &site);
    let portal = "<!doctype html><title>portal</title>
        <iframe src=\"index.html#/result\" sandbox=\"allow-scripts allow-same-origin allow-forms\"
            style=\"width:100%;height:95vh\"></iframe>";
    std::fs::write(site.join("portal.html"), portal).unwrap();
    // Our own server forbids frames, by the policy that it finds in the page; others do not.
    let page = std::fs::read_to_string(site.join("index.html")).unwrap();
    let (head, rest) = page.split_once("<meta http-equiv=\"Content-Security-Policy\"").unwrap();
    std::fs::write(site.join("index.html"), [head, rest.split_once('>').unwrap().1].concat()).unwrap();
    let browser = Browser::launch(Site::new(site)).await;
    browser.visit("").await;
    browser.with_all_answers("staff", "general", "step-1").await;
    browser.load("portal.html").await;
    let says = async |words: &str| {
        let script = format!("{FRAME} return !!page?.body?.innerText.includes(arguments[0])");
        browser.script(&script, vec![json!(words)]).await == json!(true)
    };
    browser.until("it is said before", async || says("ほかのページの枠の中に表示されています").await).await;
    let press = async |name: &str| {
        let script = format!(
            "{FRAME} const all = [...page.querySelectorAll('button')];
            const it = all.find((it) => it.innerText.trim() === arguments[0]);
            it?.click();
            return !!it"
        );
        let is_there = async || browser.script(&script, vec![json!(name)]).await == json!(true);
        browser.until(&format!("{name} is there"), is_there).await;
    };
    press("手元シートを印刷").await;
    press("印刷する").await;
    browser.until("that nothing was printed is said", async || says("印刷の画面が開きませんでした").await).await;
    browser.js(&format!("{FRAME} page.location.hash = '#/'")).await;
    browser.until("on the start page too", async || says("ほかのページの枠の中に表示されています").await).await;
}
