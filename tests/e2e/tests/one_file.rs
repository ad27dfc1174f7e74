//! The one file: everything in it, opened from a folder without any server, and nothing asked of anything.

use kagami_e2e::browser::{Browser, Settings};
use kagami_e2e::driver::Folder;
use kagami_e2e::setting;
use serde_json::json;
use xtask::server::Site;

/// A browser that has opened a copy of the file from a folder as they are on a city's file share.
async fn opened() -> (Browser, Folder) {
    let room = Folder::new();
    let folder = room.path().join("情報推進課 共有").join("かがみ（自己チェック） 2026年度");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("かがみ kagami.html");
    std::fs::copy(setting::dist().join("kagami.html"), &file).unwrap();
    // The server is there only to be asked nothing.
    let settings = Settings { records_requests: true, ..Settings::default() };
    let browser = Browser::launch_with(Site::new(setting::dist()), settings).await;
    browser.visit_file(&file).await;
    (browser, room)
}

#[tokio::test]
async fn the_one_file_takes_a_person_from_the_first_question_to_the_saved_files_and_asks_for_nothing() {
    let (browser, _room) = opened().await;
    let begun = browser.begun_requests().await;
    assert!(begun.iter().any(|url| url.contains("kagami.html")), "the record of requests works: {begun:?}");
    let others = begun.iter().filter(|url| !["about:", "data:"].iter().any(|start| url.starts_with(start)));
    assert_eq!(others.filter(|url| !url.contains("kagami.html")).collect::<Vec<_>>(), Vec::<&String>::new());
    browser.begin("係員", "一般職員").await;
    browser.answer(2).await;
    browser.reload().await;
    let question = browser.question().await;
    assert!(browser.chosen_in(&question).await.is_some(), "the answer is there after loading again");
    browser.answer_all(1).await;
    browser.see_result().await;
    browser.press("渡すファイルを保存").await;
    browser.press("この内容で保存").await;
    browser.saved("kagami-渡す用-").await;
    browser.press("個人用ファイルを保存").await;
    browser.saved("kagami-個人用-").await;
    let later = browser.begun_requests().await;
    let sent = later.iter().filter(|url| !["blob:", "data:"].iter().any(|start| url.starts_with(start)));
    assert_eq!(sent.filter(|url| !url.contains("kagami.html")).collect::<Vec<_>>(), Vec::<&String>::new());
    assert_eq!(browser.requests(), Vec::<String>::new(), "no server was asked for anything");
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

#[tokio::test]
async fn the_one_file_leads_to_the_group_session_and_back_without_leaving_the_page_and_loses_neither() {
    let (browser, _room) = opened().await;
    browser.begin("係員", "一般職員").await;
    browser.answer(2).await;
    browser.js("window.isStillHere = true").await;
    browser.follow("このアプリについて").await;
    browser.follow("グループワークを進める人のための画面を開く").await;
    browser.under("準備").await;
    browser.press("見本で試す").await;
    browser.press("24人の課").await;
    browser.until("the made-up section is shown", async || browser.words().await.contains("24人")).await;
    browser.go("#/about").await;
    browser.under("このアプリについて").await;
    browser.go("#/group").await;
    browser.until("the section is still there", async || browser.words().await.contains("24人")).await;
    browser.go("#/").await;
    browser.press("続きから答える").await;
    browser.until("the check goes on", async || browser.hash().await.starts_with("#/assess/")).await;
    assert_eq!(browser.js("return window.isStillHere").await, json!(true), "the page was never left");
    assert_eq!(browser.requests(), Vec::<String>::new());
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

#[tokio::test]
async fn in_the_one_file_each_part_prints_its_own() {
    let (browser, _room) = opened().await;
    browser.with_all_answers("staff", "general", "step-1").await;
    browser.see_result().await;
    let shown = "const is = (it) => !!it && getComputedStyle(it).display !== 'none';
        return ['.own-sheet', '.paper__title', '.site-header', '.group-page'].map((it) => is(document.querySelector(it)))";
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    assert_eq!(browser.js(shown).await, json!([true, false, false, false]), "the own sheet");
    browser.go("#/group").await;
    browser.js("dispatchEvent(new Event('beforeprint'))").await;
    browser
        .until("the report is there", async || {
            browser.js("return !!document.querySelector('.paper__title')").await == json!(true)
        })
        .await;
    assert_eq!(browser.js(shown).await[1], json!(true), "the report");
    assert_eq!(browser.js(shown).await[3], json!(false), "and not the page");
    browser.js("dispatchEvent(new Event('afterprint'))").await;
    browser.go("#/result").await;
    browser.js("dispatchEvent(new Event('beforeprint'))").await;
    assert_eq!(browser.js(shown).await, json!([true, false, false, false]), "the own sheet again");
}

#[tokio::test]
async fn under_the_one_files_policy_nothing_can_be_sent_anywhere() {
    let (browser, _room) = opened().await;
    let script = "const [address, done] = arguments;
        const refused = [];
        addEventListener('securitypolicyviolation', (it) => refused.push(it.effectiveDirective));
        const attempts = [
            () => fetch(address),
            () => new Promise((_, no) => { const it = new XMLHttpRequest(); it.onerror = no; it.open('GET', address); it.send(); }),
            () => { new WebSocket(address.replace('http', 'ws')); },
            () => { new EventSource(address); },
            () => { navigator.sendBeacon(address, 'x'); },
            () => { new Image().src = address + 'x.png'; },
            () => {
                const form = document.createElement('form');
                Object.assign(form, { action: address, method: 'post' });
                document.body.append(form);
                form.submit();
            },
        ];
        for (const attempt of attempts) { try { Promise.resolve(attempt()).catch(() => {}); } catch {} }
        setTimeout(() => done(refused.sort()), 1000);";
    let refused = browser.wait_for_script(script, vec![json!(browser.address())]).await;
    let expected =
        ["connect-src", "connect-src", "connect-src", "connect-src", "connect-src", "form-action", "img-src"];
    assert_eq!(refused, json!(expected));
    assert_eq!(browser.requests(), Vec::<String>::new(), "nothing arrived");
}

#[tokio::test]
async fn axe_finds_nothing_in_the_manual_and_in_the_one_file() {
    let browser = Browser::open().await;
    browser.load("manual/promoter.html").await;
    for width in [1280, 360] {
        browser.resize(width, 900).await;
        assert_eq!(browser.violations().await, Vec::<String>::new(), "the manual at {width} px");
    }
    let room = Folder::new();
    let file = room.path().join("kagami.html");
    std::fs::copy(setting::dist().join("kagami.html"), &file).unwrap();
    for language in ["日本語", "English"] {
        browser.visit_file(&file).await;
        if browser.has("button", language).await {
            browser.press(language).await;
        }
        for hash in ["#/", "#/about", "#/group", "#/group/topics", "#/group/run", "#/group/present"] {
            browser.go(hash).await;
            browser.drawn().await;
            assert_eq!(browser.violations().await, Vec::<String>::new(), "{hash} of the one file, {language}");
        }
    }
}
