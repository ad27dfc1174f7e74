//! What is previewed is what is saved, and the button that saves it stays where it is pressed.

use kagami_e2e::browser::Browser;
use kagami_e2e::files;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

/// A clock that a test can set forward: `window.ahead` milliseconds from a time near the end of November.
const CLOCK: &str = "const Real = Date;
    const behind = Real.parse('2026-11-30T23:59:00') - Real.now();
    window.ahead = 0;
    const now = () => Real.now() + behind + window.ahead;
    window.Date = class extends Real {
      constructor(...given) { given.length ? super(...given) : super(now()); }
      static now() { return now(); }
    };";

/// A browser with a finished questionnaire, at its result, with the preview open.
async fn at_preview() -> Browser {
    let browser = Browser::open().await;
    to_preview(&browser).await;
    browser
}

async fn to_preview(browser: &Browser) {
    let answers = files::answers("staff", "general", "step-2", &[]);
    browser.open_personal(&files::personal("staff", "general", &answers)).await;
    browser.go("#/result").await;
    browser.press("渡すファイルを保存").await;
    browser.see("dialog", "渡すファイルの内容").await;
}

/// Saves, takes the file away, and gives what is in it.
async fn handed(browser: &Browser) -> Value {
    browser.press("この内容で保存").await;
    let file = browser.saved("kagami-渡す用-").await;
    let handed = files::json_in(&file);
    std::fs::remove_file(file).unwrap();
    browser.until("the preview is closed", async || !browser.has("dialog", "…").await).await;
    handed
}

#[tokio::test]
async fn the_month_that_is_shown_is_the_month_that_is_saved() {
    let browser = Browser::open().await;
    browser.before_every_page(CLOCK).await;
    browser.visit("").await;
    to_preview(&browser).await;
    let shown = browser.read("dialog", "渡すファイルの内容").await;
    assert!(shown.contains("2026年11月"), "{shown}");
    browser.js("window.ahead = 3 * 60 * 1000").await;
    let handed = handed(&browser).await;
    assert_eq!(handed["month"], "2026-11", "the month has ended meanwhile, the preview has not changed");
    browser.press("渡すファイルを保存").await;
    assert!(browser.read("dialog", "渡すファイルの内容").await.contains("2026年12月"));
}

#[tokio::test]
async fn an_answer_given_in_another_window_meanwhile_is_not_saved_unseen() {
    let browser = at_preview().await;
    let first = browser.second_window().await;
    browser.go("#/assess/item-oa").await;
    browser.answer(0).await;
    browser.to_window(first).await;
    let handed = handed(&browser).await;
    let oa = handed["answers"].as_array().unwrap().iter().find(|answer| answer["item"] == "item-oa").unwrap();
    assert_eq!(oa["answer"], "step-2", "what was shown");
}

#[tokio::test]
async fn each_file_with_other_choices_has_a_higher_revision_than_the_one_before() {
    let browser = at_preview().await;
    let first = handed(&browser).await;
    browser.press("渡すファイルを保存").await;
    let same = handed(&browser).await;
    assert_eq!(same, first, "the same choices give the same file");
    browser.press("渡すファイルを保存").await;
    browser.click("disclosure", "ファイルを見分けるための番号など").await;
    browser.write("名前や番号（書かなくてもかまいません）", "山田").await;
    let shown = browser.read("dialog", "渡すファイルの内容").await;
    let named = handed(&browser).await;
    assert_eq!(named["revision"].as_u64(), first["revision"].as_u64().map(|revision| revision + 1));
    assert!(shown.contains(&format!("変更の回数 {}", named["revision"])), "the number is shown before: {shown}");
    browser.reload().await;
    browser.press("渡すファイルを保存").await;
    browser.click("checkbox", "職級の役割の回答を入れない").await;
    let fewer = handed(&browser).await;
    assert_eq!(
        fewer["revision"].as_u64(),
        named["revision"].as_u64().map(|revision| revision + 1),
        "remembered through a reload"
    );
    assert!(!browser.stored().await.iter().any(|(_, text)| text.contains("山田")), "no name is stored");
}

#[tokio::test]
async fn first_stands_what_the_file_is_for_then_what_can_be_guessed_from_it_then_what_to_do_about_that() {
    let browser = at_preview().await;
    let shown = browser.read("dialog", "渡すファイルの内容").await;
    let order = [
        "渡すかどうかは自由です。",
        "話し合うテーマを決めるために使います。",
        "人事評価での取扱いは、まだ示されていません。",
        "所属のデジタル推進員、または情報推進課",
        "名前がなくても、だれの回答か分かることがあります",
        "名前や番号（書かなくてもかまいません）",
        "職級の役割の回答を入れない",
        "ファイルに入るもの",
        "ファイルを見分けるための番号など",
    ];
    let mut rest = shown.as_str();
    for words in order {
        rest = rest.split_once(words).unwrap_or_else(|| panic!("{words} does not stand in {rest}")).1;
    }
}

#[tokio::test]
async fn a_name_of_invisible_signs_is_no_name() {
    let browser = at_preview().await;
    browser.write("名前や番号（書かなくてもかまいません）", "\u{200B}\u{3164}\u{2060}\u{AD}").await;
    assert!(!handed(&browser).await.as_object().unwrap().contains_key("name"));
}

#[tokio::test]
async fn the_button_stays_where_it_is_pressed_when_a_fault_of_the_name_goes_away_under_the_press() {
    for (width, height) in [(1280, 720), (1920, 1080), (360, 740)] {
        let browser = at_preview().await;
        browser.resize(width, height).await;
        browser.write("名前や番号（書かなくてもかまいません）", &"あ".repeat(41)).await;
        assert!(browser.read("dialog", "渡すファイルの内容").await.contains("名前や番号は40文字までです。"));
        browser.click("textbox", "名前や番号（書かなくてもかまいません）").await;
        browser.keys(Key::End).await;
        browser.keys(Key::Backspace).await;
        let point = browser.middle("button", "この内容で保存").await;
        browser.press_at(point).await;
        let handed = files::json_in(&browser.saved("kagami-渡す用-").await);
        assert_eq!(handed["name"], json!("あ".repeat(40)), "{width}×{height}: the first press saves");
    }
}

#[tokio::test]
async fn nothing_in_the_preview_moves_when_a_fault_of_the_name_comes_or_goes() {
    let browser = at_preview().await;
    browser.resize(1280, 800).await;
    let places = async || {
        let save = browser.middle("button", "この内容で保存").await;
        let [_, name] = browser.span("textbox", "名前や番号（書かなくてもかまいません）").await;
        let [duties, _] = browser.span("checkbox", "職級の役割の回答を入れない").await;
        // To the pixel: a line of text may be a quarter of one higher than the room kept for it.
        (save, (duties - name).round())
    };
    browser.write("名前や番号（書かなくてもかまいません）", "山田").await;
    let before = places().await;
    browser.write("名前や番号（書かなくてもかまいません）", &"あ".repeat(41)).await;
    assert_eq!(places().await, before);
}
