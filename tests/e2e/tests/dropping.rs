//! What is dropped on an employee's page: a personal file is opened as by ファイルを開く, anything else is told, and
//! nothing replaces the page.

use std::path::Path;

use kagami_e2e::browser::Browser;
use kagami_e2e::{files, setting};
use serde_json::{Value, json};
use xtask::server::Site;

/// Drags these files of the machine over the page and lets them go, as a person does with a mouse.
async fn drop_on(browser: &Browser, files: &[&Path]) {
    let files: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    drop_data(browser, json!({ "items": [], "files": files, "dragOperationsMask": 1 })).await;
}

async fn drop_data(browser: &Browser, data: Value) {
    for kind in ["dragEnter", "dragOver", "drop"] {
        let event = json!({ "type": kind, "x": 400, "y": 300, "data": data });
        browser.cdp("Input.dispatchDragEvent", event).await;
    }
}

fn manager() -> Value {
    files::personal("manager", "general", &files::answers("manager", "general", "step-3", &[]))
}

#[tokio::test]
async fn a_personal_file_dropped_on_any_page_is_opened_with_the_same_questions_as_by_the_button() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.answer(1).await;
    let file = browser.file("kagami-個人用.json", manager().to_string());
    for page in ["#/assess/item-oa", "#/review", "#/result", "#/about", "#/"] {
        browser.go(page).await;
        drop_on(&browser, &[&file]).await;
        browser.see("dialog", "この画面には、ほかの回答があります").await;
        browser.press("今の回答を残し、ファイルは開かない").await;
        browser.until("the dialog is closed", async || !browser.has("dialog", "…").await).await;
        assert_eq!(browser.hash().await, page, "the page is still there");
    }
    drop_on(&browser, &[&file]).await;
    browser.press("置きかえてファイルを開く…").await;
    browser.told("ファイルを開きました。").await;
    assert!(browser.words().await.contains("管理職・一般職員"));
    browser.press("元に戻す").await;
    assert!(browser.words().await.contains("係員・一般職員"));
}

#[tokio::test]
async fn anything_else_that_is_dropped_is_told_and_changes_nothing() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.answer(1).await;
    let (before, address) = (browser.stored().await, browser.js("return location.href").await);
    let cases = setting::root().join("tests").join("data").join("cases");
    for (name, words) in [
        ("10-collected.zip", "展開（解凍）して、中のファイルを選んで"),
        ("11-mail.eml", "添付ファイルをいったん保存し"),
        ("13-login-page.json", "Webページのファイル"),
        ("26-url-shortcut.url", "ショートカット"),
        ("27-._kagami.json", "「._」"),
    ] {
        drop_on(&browser, &[&cases.join(name)]).await;
        browser.told(words).await;
        browser.told(name).await;
    }
    let (one, other) = (browser.file("一.json", "{}"), browser.file("二.json", "{}"));
    drop_on(&browser, &[&one, &other]).await;
    browser.told("ファイルは一つずつ開きます。").await;
    let link = json!([{ "mimeType": "text/uri-list", "data": "https://files.example.invalid/kagami.json" }]);
    drop_data(&browser, json!({ "items": link, "dragOperationsMask": 1 })).await;
    browser.told("置かれたものは、この端末のファイルではないようです。").await;
    assert_eq!((browser.stored().await, browser.js("return location.href").await), (before, address));
    assert_eq!(browser.windows().await, 1, "no tab was opened");
}

#[tokio::test]
async fn a_file_dropped_before_the_app_has_started_or_on_broken_content_does_not_replace_the_page() {
    let browser = Browser::launch(Site::new(setting::dist())).await;
    browser.before_every_page("WebAssembly.instantiateStreaming = () => new Promise(() => {});").await;
    browser.load("").await;
    browser.under("いまのデジタルスキルを確かめる").await;
    let file = browser.file("ほか.txt", "ほかのファイル");
    drop_on(&browser, &[&file]).await;
    browser.under("いまのデジタルスキルを確かめる").await;
    assert_eq!(browser.windows().await, 1);

    // One browser at a time.
    drop(browser);
    let browser = Browser::launch(Site::new(setting::dist())).await;
    let broken = "addEventListener('DOMContentLoaded', () => {
        const block = Object.assign(document.createElement('script'), { id: 'kagami-catalog', type: 'application/json' });
        block.textContent = '{}';
        document.body.append(block);
      });";
    browser.before_every_page(broken).await;
    browser.load("").await;
    browser.under("内容のファイルに直すところがあり、開けませんでした").await;
    let file = browser.file("ほか.txt", "ほかのファイル");
    drop_on(&browser, &[&file]).await;
    browser.under("内容のファイルに直すところがあり、開けませんでした").await;
    assert_eq!(browser.windows().await, 1);
}
