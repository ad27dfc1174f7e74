//! What a person has to see is in sight, in whatever window: the way on, what was just said, every open part, paper too.

use kagami_e2e::browser::Browser;
use kagami_e2e::files;
use serde_json::{Value, json};

const PLACES: &str = "const box = (it) => it.getBoundingClientRect();
    const way = box(document.querySelector('.question-nav .button--primary'));
    const options = [...document.querySelectorAll('fieldset label')].map((it) => box(it).bottom);
    return [way.top, way.bottom, Math.max(...options), innerHeight].map(Math.round)";

#[tokio::test]
async fn the_way_on_keeps_its_place_at_the_foot_of_the_window_and_lies_over_no_option() {
    let browser = Browser::open().await;
    browser.begin("管理職", "高度専門人材").await;
    let mut found = Vec::new();
    for (width, height) in [(1024, 600), (1280, 720), (1366, 650), (1920, 1080)] {
        browser.resize(width, height).await;
        let mut place = None;
        for item in files::asked("manager", "specialist") {
            browser.go(&format!("#/assess/{item}")).await;
            let [top, bottom, option, window] = numbers(&browser.js(PLACES).await);
            assert!(bottom <= window && bottom > window - 24, "{item}: the way on ends at {bottom} of {window}");
            assert_eq!(*place.get_or_insert(top), top, "{item} at {width} × {height}");
            if option > top {
                found.push(format!("{item} at {width} × {height}: the last option ends {} px too low", option - top));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

fn numbers<const N: usize>(value: &Value) -> [i64; N] {
    std::array::from_fn(|place| value[place].as_i64().unwrap())
}

async fn is_in_sight(browser: &Browser, words: &str) -> bool {
    let script = "const all = [...document.querySelectorAll('[role=status], [role=alert]')];
        const box = all.find((it) => it.innerText.includes(arguments[0]))?.getBoundingClientRect();
        return !!box && box.top >= 0 && (box.bottom <= innerHeight || box.height > innerHeight)";
    browser.script(script, vec![json!(words)]).await == json!(true)
}

#[tokio::test]
async fn every_confirmation_is_said_where_it_can_be_seen() {
    for (width, height) in [(1280, 720), (360, 740)] {
        let browser = Browser::open().await;
        browser.resize(width, height).await;
        let answers = files::answers("staff", "general", "step-1", &[]);
        browser.open_file(&browser.file("my.json", files::personal("staff", "general", &answers).to_string())).await;
        browser.until("opening", async || is_in_sight(&browser, "ファイルを開きました").await).await;
        browser.go("#/result").await;
        browser.press("個人用ファイルを保存").await;
        browser.until("saving", async || is_in_sight(&browser, "の保存を、ブラウザーに頼みました").await).await;
        browser.press("渡すファイルを保存").await;
        browser.press("この内容で保存").await;
        browser.until("handing over", async || is_in_sight(&browser, "推進員などに渡すかどうか").await).await;
        browser.go("#/about").await;
        browser.press("この端末に残った回答を消す").await;
        browser.press("消す").await;
        browser.until("erasing", async || is_in_sight(&browser, "この端末に残った回答を消しました").await).await;
    }
}

#[tokio::test]
async fn after_a_file_is_opened_from_far_down_the_page_shows_what_was_opened() {
    let browser = Browser::open().await;
    browser.resize(360, 640).await;
    browser.js("scrollTo(0, document.body.scrollHeight)").await;
    let answers = files::answers("manager", "promoter", "step-1", &[]);
    browser.open_file(&browser.file("my.json", files::personal("manager", "promoter", &answers).to_string())).await;
    let script = "const box = document.querySelector('.resume-card')?.getBoundingClientRect();
        return !!box && box.top >= 0 && box.top < innerHeight && scrollY === 0";
    browser.until("the check that was opened is in sight", async || browser.js(script).await == json!(true)).await;
}

#[tokio::test]
async fn with_everything_open_no_page_is_wider_than_its_window() {
    let mut found = Vec::new();
    let browser = Browser::open().await;
    let answers = files::answers("manager", "specialist", "step-0", &[]);
    browser.open_personal(&files::personal("manager", "specialist", &answers)).await;
    for language in ["ja", "en"] {
        for hash in ["#/", "#/assess/item-operate-city", "#/review", "#/result", "#/about"] {
            browser.go(hash).await;
            browser.drawn().await;
            browser.js("document.querySelectorAll('main details').forEach((it) => { it.open = true; })").await;
            browser.drawn().await;
            for width in [320, 360, 768, 1024, 1280, 1920] {
                browser.resize(width, 800).await;
                let over = "const it = document.documentElement;
                    const cards = [...document.querySelectorAll('.course-card, .fallback-card, dialog')];
                    const inside = cards.every((it) => it.scrollWidth <= it.clientWidth + 1);
                    return [it.scrollWidth - it.clientWidth, inside]";
                let seen = browser.js(over).await;
                if seen != json!([0, true]) {
                    found.push(format!("{hash} in {language} at {width} px: {seen}"));
                }
            }
        }
        browser.resize(1280, 800).await;
        if language == "ja" {
            browser.press("English").await;
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[tokio::test]
async fn parts_that_are_opened_all_at_once_stay_open() {
    let browser = Browser::open().await;
    browser.with_all_answers("staff", "general", "step-1").await;
    for hash in ["#/result", "#/review"] {
        browser.go(hash).await;
        browser.drawn().await;
        browser.js("document.querySelectorAll('main details').forEach((it) => { it.open = true; })").await;
        browser.drawn().await;
        let closed = "return document.querySelectorAll('main details:not([open])').length";
        assert_eq!(browser.js(closed).await, json!(0), "{hash}");
    }
}

#[tokio::test]
async fn the_review_on_paper_holds_the_answers() {
    let browser = Browser::open().await;
    browser.with_all_answers("staff", "general", "step-1").await;
    browser.go("#/review").await;
    browser.drawn().await;
    let words = browser.sheets().await.concat().concat().replace(' ', "");
    let first = files::catalog()["items"][0]["anchors"][1]["text"]["ja"].as_str().unwrap().replace(' ', "");
    assert!(words.contains(&first), "{first} is missing in {words}");
}

#[tokio::test]
async fn in_large_letters_and_low_windows_the_buttons_of_the_preview_stay_in_sight() {
    let browser = Browser::open().await;
    browser.with_all_answers("staff", "general", "step-1").await;
    browser.go("#/result").await;
    for (width, height, letters) in [(640, 360, 16), (360, 740, 24), (360, 740, 16), (1280, 720, 24)] {
        browser.resize(width, height).await;
        browser.js(&format!("document.documentElement.style.fontSize = '{letters}px'")).await;
        browser.press("渡すファイルを保存").await;
        browser.see("dialog", "渡すファイルの内容").await;
        let ends = "return document.querySelector('.submission-preview__actions').lastElementChild
            .getBoundingClientRect().bottom <= innerHeight";
        assert_eq!(browser.js(ends).await, json!(true), "at {width} × {height}, {letters} px");
        browser.press("保存しないで戻る").await;
    }
}
