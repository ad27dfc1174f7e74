//! The result on paper: a few A4 pages, no name, a neutral title, nothing that can only be clicked.

use kagami_e2e::browser::Browser;
use kagami_e2e::{files, setting};
use serde_json::json;
use xtask::server::Site;

/// Fewer lines than this are a heading alone, or little more.
const FULL: usize = 8;

async fn result_of(rank: &str, tier: &str, rest: &str) -> Browser {
    let browser = Browser::launch(Site::new(setting::dist())).await;
    show_result(&browser, rank, tier, rest).await;
    browser
}

async fn show_result(browser: &Browser, rank: &str, tier: &str, rest: &str) {
    browser.visit("").await;
    browser.open_personal(&files::personal(rank, tier, &files::answers(rank, tier, rest, &[]))).await;
    browser.go("#/result").await;
    browser.under("自己チェックの結果").await;
}

#[tokio::test]
async fn the_own_sheet_takes_two_pages_for_everyone() {
    let browser = Browser::launch(Site::new(setting::dist())).await;
    for (rank, tier, answer) in [
        ("staff", "general", "step-1"),
        ("staff", "promoter", "step-2"),
        ("supervisor", "general", "unsure"),
        ("supervisor", "promoter", "step-1"),
        ("supervisor", "specialist", "step-3"),
        ("manager", "general", "not-applicable"),
        ("manager", "promoter", "step-2"),
        ("manager", "specialist", "step-0"),
    ] {
        browser.load("manual/tokens.css").await;
        browser.forget_everything().await;
        show_result(&browser, rank, tier, answer).await;
        let sheets = browser.sheets().await;
        assert_eq!(sheets.len(), 2, "{rank} {tier} at {answer}");
        assert_eq!(browser.odd_among(&sheets, FULL).await, Vec::<String>::new(), "{rank} {tier} at {answer}");
    }
}

#[tokio::test]
async fn paper_shows_the_own_sheet_without_a_name_or_anything_to_click() {
    let browser = result_of("staff", "general", "step-1").await;
    browser.press("渡すファイルを保存").await;
    browser.write("名前や番号（書かなくてもかまいません）", "各務太郎").await;
    browser.press("この内容で保存").await;
    browser.saved("kagami-渡す用-").await;
    browser.js("dispatchEvent(new Event('beforeprint'))").await;
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let all = browser.js("return document.body.innerText").await;
    let all = all.as_str().unwrap();
    assert!(all.contains("手元シート"), "{all}");
    assert!(all.contains("係員") && all.contains("話したいこと・次にやってみること"), "{all}");
    assert!(!all.contains("各務太郎"), "no name stands on paper");
    for role in ["button", "checkbox", "radio", "file"] {
        assert_eq!(browser.names(role).await, Vec::<String>::new(), "nothing to click stands on paper");
    }
    assert_eq!(browser.js("return document.title").await, "自己チェックの結果 | かがみ");
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
}

#[tokio::test]
async fn the_print_button_opens_the_browsers_print_dialog_once() {
    let browser = result_of("staff", "general", "step-1").await;
    browser.js("window.printed = 0; window.print = () => { window.printed += 1; }").await;
    browser.press("手元シートを印刷").await;
    assert!(
        browser.read("dialog", "手元シートを印刷").await.contains("共用のプリンターでは"),
        "first a line about them"
    );
    browser.press("印刷する").await;
    browser.until("it is printed", async || browser.js("return window.printed").await == json!(1)).await;
}
