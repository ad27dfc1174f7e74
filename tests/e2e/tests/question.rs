//! The pages on which a person answers: what is needed is in sight, what is missing or was done is said once, beside it.

use kagami_e2e::browser::Browser;
use kagami_e2e::files;
use serde_json::json;

#[tokio::test]
async fn every_question_shows_its_options_on_a_phone_and_the_way_on_without_scrolling_on_a_pc() {
    let browser = Browser::open().await;
    browser.begin("管理職", "高度専門人材").await;
    for item in files::asked("manager", "specialist") {
        browser.go(&format!("#/assess/{item}")).await;
        browser.resize(1280, 800).await;
        let question = browser.question().await;
        let way_on = if browser.has("button", "次へ").await { "次へ" } else { "回答を確認する" };
        let end = browser.span("button", way_on).await[1];
        assert!(end <= 800.0, "{item}: the way on ends at {end}");
        browser.resize(360, 740).await;
        let first = browser.radios_in(&question).await.remove(0);
        let top = browser.span("radio", &first).await[0];
        assert!(top < 740.0 - 64.0, "{item}: the first option begins at {top}");
        assert!(!browser.has("checkbox", "番号キーで選ぶ").await, "there are no keys on a phone");
    }
    assert_eq!(browser.hash().await, "#/assess/item-operate-city");
    assert!(browser.has("button", "回答を確認する").await, "the last button says where it leads");
}

#[tokio::test]
async fn the_heading_holds_number_and_question_and_the_line_above_says_where_one_is() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.go("#/assess/item-staff-security").await;
    let heading = browser.question().await;
    assert!(heading.starts_with("14 この半年に、手元の書類"), "{heading}");
    browser.until("the heading has the focus", async || browser.focused().await.contains(&heading)).await;
    let page = browser.words().await;
    assert!(page.contains("係員の役割 2 / 3") && page.contains("全体 14 / 22"), "{page}");
}

#[tokio::test]
async fn clearing_says_so_where_it_is_pressed_and_only_if_there_was_an_answer() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.press("回答を消す").await;
    assert_eq!(browser.messages().await, "", "there was nothing to clear");
    browser.answer(1).await;
    browser.press("回答を消す").await;
    browser.told("この質問の回答を消しました。").await;
    browser.answer(2).await;
    browser.until("it is said no longer", async || browser.messages().await.is_empty()).await;
}

#[tokio::test]
async fn the_start_says_what_one_gets_and_leads_a_returning_person_on_first() {
    let browser = Browser::open().await;
    browser.resize(1280, 800).await;
    let end = browser.span("button", "はじめる").await[1];
    assert!(end <= 1000.0, "はじめる ends at {end}");
    assert!(browser.words().await.contains("今の姿と、次にやってみることが分かります。"));
    assert!(browser.words().await.contains("22〜33問"));
    browser.choose("監督職").await;
    browser.choose("デジタル推進員").await;
    browser.until("the number follows the choice", async || browser.words().await.contains("28問")).await;
    assert!(browser.words().await.contains("15〜20分"));
    browser.press("はじめる").await;
    browser.answer(1).await;
    browser.go("#/").await;
    browser.see("button", "続きから答える").await;
    let before = browser.span("button", "続きから答える").await[0] < browser.span("radio", "係員").await[0];
    assert!(before, "the way on stands before the form");
}

#[tokio::test]
async fn a_missing_choice_is_named_in_its_group_and_no_more_once_it_is_made() {
    let browser = Browser::open().await;
    browser.press("はじめる").await;
    browser.until("the first open group has the focus", async || browser.focused().await == "radio 係員").await;
    assert!(browser.read("group", "職級").await.contains("職級を選んでください。"));
    assert!(browser.read("group", "専門性").await.contains("専門性を選んでください。"));
    browser.choose("係員").await;
    browser
        .until("it is named no longer", async || {
            !browser.read("group", "職級").await.contains("職級を選んでください。")
        })
        .await;
    assert!(browser.read("group", "専門性").await.contains("専門性を選んでください。"));
}

#[tokio::test]
async fn why_a_file_was_not_opened_is_said_once_beside_the_button_and_in_sight() {
    let browser = Browser::open().await;
    browser.resize(360, 640).await;
    browser.open_file(&browser.file("写真.json", "写真ではありません")).await;
    browser.told("写真.json").await;
    assert_eq!(browser.messages().await.matches("写真.json").count(), 1, "once");
    let script =
        "const box = [...document.querySelectorAll('[role=alert]')].find((it) => it.innerText.includes('写真.json'))
        .getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight";
    browser.until("it can be seen", async || browser.js(script).await == json!(true)).await;
}
