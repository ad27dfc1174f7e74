//! Nothing leaves the page, the console stays silent, and where the app cannot run the page says so.

use std::path::Path;

use kagami_e2e::browser::{Browser, Settings};
use kagami_e2e::{files, setting};
use serde_json::json;
use xtask::server::Site;

#[tokio::test]
async fn after_the_page_is_loaded_no_request_leaves_it_and_the_console_stays_silent() {
    let settings = Settings { records_requests: true, ..Settings::default() };
    let browser = Browser::launch_with(Site::new(setting::dist()), settings).await;
    browser.visit("").await;
    let loaded = browser.begun_requests().await;
    assert!(loaded.iter().any(|url| url.contains("_bg.wasm")), "the record of requests works: {loaded:?}");
    let outside =
        loaded.iter().filter(|url| !["about:", "data:", browser.address()].iter().any(|start| url.starts_with(start)));
    assert_eq!(outside.collect::<Vec<_>>(), Vec::<&String>::new(), "everything comes from the site's own folder");
    let asked = browser.requests();
    assert!(asked.iter().all(|line| line.ends_with(" 200")), "nothing is missing: {asked:?}");

    browser.begin("係員", "一般職員").await;
    browser.answer_all(1).await;
    browser.see_result().await;
    browser.press("渡すファイルを保存").await;
    browser.press("この内容で保存").await;
    browser.saved("kagami-渡す用-").await;
    browser.press("個人用ファイルを保存").await;
    let file = browser.saved("kagami-個人用-").await;
    browser.press("English").await;
    for hash in ["#/about", "#/nowhere", "#/"] {
        browser.go(hash).await;
    }
    browser.open_file(&file).await;
    browser.see("dialog", "There are other answers on this page").await;

    let later = browser.begun_requests().await;
    let sent = later.iter().filter(|url| !url.starts_with("blob:") && !url.starts_with("data:"));
    assert_eq!(sent.collect::<Vec<_>>(), Vec::<&String>::new());
    assert_eq!(browser.requests(), asked, "the server was asked nothing more");
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

#[tokio::test]
async fn the_app_works_below_any_path_and_compressed() {
    let site = Site { gzip: true, ..Site::new(setting::dist()).below("/intra/jinji/kagami/") };
    let browser = Browser::launch(site).await;
    browser.visit("").await;
    browser.begin("管理職", "デジタル推進員").await;
    assert!(browser.words().await.contains("1 / 29"));
    browser.answer(3).await;
    browser.reload().await;
    let question = browser.question().await;
    assert!(browser.chosen_in(&question).await.is_some());
    browser.visit("index.html").await;
    browser.see("button", "続きから答える").await;
    assert!(browser.requests().iter().all(|line| line.contains("/intra/jinji/kagami/") && line.ends_with(" 200")));
}

#[tokio::test]
async fn where_javascript_is_off_the_page_says_so_in_japanese() {
    let browser = Browser::launch(Site::new(setting::dist())).await;
    browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    browser.load("").await;
    browser
        .until("the page speaks", async || {
            browser.words().await.contains("このブラウザーではJavaScriptが使えない設定になっています。")
        })
        .await;
    browser.until("it says whom to ask", async || browser.late().await.contains("情報推進課")).await;
    assert_eq!(browser.count("radio", "…").await, 0);
}

#[tokio::test]
async fn where_webassembly_is_missing_the_page_says_so_in_japanese() {
    let browser = Browser::launch(Site::new(setting::dist())).await;
    browser.before_every_page("delete window.WebAssembly;").await;
    browser.load("").await;
    browser
        .until("the page speaks", async || {
            browser.late().await.contains("情報推進課に「かがみを開くため、WebAssemblyの許可が必要」と伝えてください。")
        })
        .await;
    assert_eq!(browser.count("radio", "…").await, 0);
}

/// A copy of the site whose first page has one more element, in what goes away when the app starts.
fn site_with(browser_room: &Path, element: &str) -> Site {
    let copy = browser_room.join("site");
    std::fs::create_dir_all(&copy).unwrap();
    for entry in std::fs::read_dir(setting::dist()).unwrap().flatten().filter(|entry| entry.path().is_file()) {
        std::fs::copy(entry.path(), copy.join(entry.file_name())).unwrap();
    }
    let page = std::fs::read_to_string(copy.join("index.html")).unwrap();
    std::fs::write(copy.join("index.html"), page.replacen("</main>", &format!("{element}</main>"), 1)).unwrap();
    Site::new(copy)
}

#[tokio::test]
async fn the_content_of_a_data_block_in_the_page_goes_before_the_built_in_one() {
    let mut catalog = files::catalog();
    catalog["opening"]["ja"] = json!("市が書きかえた文です");
    let room = kagami_e2e::driver::Folder::new();
    let element = format!("<script type=\"application/json\" id=\"kagami-catalog\">{catalog}</script>");
    let browser = Browser::launch(site_with(room.path(), &element)).await;
    browser.visit("").await;
    assert!(browser.words().await.contains("市が書きかえた文です"));
    let early = browser.js("return document.documentElement.classList.contains('is-early')").await;
    assert_eq!(early, json!(false), "the built-in start page was not left on show before it");
    assert_eq!(browser.complaints().await, Vec::<String>::new(), "the security policy lets data through");
}

#[tokio::test]
async fn content_with_faults_is_told_place_by_place_instead_of_shown() {
    let mut catalog = files::catalog();
    catalog["items"][0]["scale"] = json!("no-such-scale");
    catalog["skills"][2]["clause"] = json!("");
    let room = kagami_e2e::driver::Folder::new();
    let element = format!("<script type=\"application/json\" id=\"kagami-catalog\">{catalog}</script>");
    let browser = Browser::launch(site_with(room.path(), &element)).await;
    browser.load("").await;
    browser.under("内容のファイルに直すところがあり、開けませんでした").await;
    let told = browser.words().await;
    assert!(
        told.contains("R7") && told.contains("items[0]") && told.contains("R18") && told.contains("skills[2]"),
        "{told}"
    );
}
