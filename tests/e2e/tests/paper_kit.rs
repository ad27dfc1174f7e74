//! What the session prints: each sheet alone on A4, after a word on shared printers, and never a name or a few people.

use kagami_e2e::browser::Browser;
use kagami_e2e::gathering::{RUN, people, session, step, with_files};
use serde_json::{Value, json};

/// Fewer lines than this are a heading alone, or little more.
const FULL: usize = 4;

/// Asks for a sheet and has it printed, without a printer.
async fn print(browser: &Browser, sheet: &str) {
    step(browser, RUN).await;
    browser.js("window.printed = 0; window.print = () => { window.printed += 1; }").await;
    browser.press(sheet).await;
    assert!(browser.read("dialog", "印刷物").await.contains("共用のプリンターでは"), "{sheet}");
    browser.press("印刷する").await;
    browser.until("it is printed", async || browser.js("return window.printed").await == json!(1)).await;
}

/// What stands on paper.
async fn on_paper(browser: &Browser) -> String {
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let words = browser.js("return document.body.innerText").await;
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
    words.as_str().unwrap().to_owned()
}

/// The printer is done.
async fn done(browser: &Browser) {
    browser.js("dispatchEvent(new Event('afterprint'))").await;
    browser.until("the sheet is put away", async || !on_paper(browser).await.contains("グループワークの約束")).await;
}

#[tokio::test]
async fn each_sheet_is_printed_alone_on_as_many_pages_as_it_should_take() {
    let browser = with_files(&people(0..24)).await;
    for (sheet, words, most) in [
        ("進行表（台本つき）", "45〜50分", 1),
        ("約束のカード", "だれの回答か推測しない", 1),
        ("テーマのシート", "話し合いの質問", 3),
        ("取組の記入用紙", "☐ 情報推進課に相談", 1),
        ("一枚の報告（名前なし）", "24人", 1),
        ("質問票", "段階の説明", 8),
        ("大きな字の質問票", "段階の説明", 13),
    ] {
        print(&browser, sheet).await;
        let paper = on_paper(&browser).await;
        assert!(paper.contains(words), "{sheet}: {paper}");
        assert!(!paper.contains("ファイルを選ぶ"), "{sheet}: the page itself is printed too");
        let sheets = browser.sheets().await;
        assert!(sheets.len() <= most, "{sheet} takes {} pages", sheets.len());
        assert_eq!(browser.odd_among(&sheets, FULL).await, Vec::<String>::new(), "{sheet}");
        done(&browser).await;
    }
}

#[tokio::test]
async fn who_does_not_want_to_print_after_all_prints_nothing() {
    let browser = session().await;
    step(&browser, RUN).await;
    browser.js("window.printed = 0; window.print = () => { window.printed += 1; }").await;
    browser.press("約束のカード").await;
    browser.press("やめる").await;
    assert_eq!(browser.js("return window.printed").await, json!(0));
}

#[tokio::test]
async fn the_browsers_own_print_command_gives_the_report_on_one_page() {
    let browser = with_files(&people(0..24)).await;
    assert_eq!(browser.sheets().await.len(), 1);
}

#[tokio::test]
async fn nothing_of_nine_people_is_on_paper() {
    let browser = with_files(&people(0..9)).await;
    for sheet in ["テーマのシート", "一枚の報告（名前なし）"] {
        print(&browser, sheet).await;
        let paper = on_paper(&browser).await;
        assert!(paper.contains("10人未満のため載せません"), "{sheet}: {paper}");
        let counted =
            (1..=9).any(|people| paper.contains(&format!("\t{people}人")) || paper.contains(&format!(" {people}人")));
        assert!(!counted, "{sheet}: {paper}");
        done(&browser).await;
    }
}

#[tokio::test]
async fn no_name_and_no_file_is_on_any_sheet() {
    let mut files = people(0..12);
    let mut first: Value = serde_json::from_slice(&files[0].1).unwrap();
    first["name"] = json!("図書館 17番");
    files[0].1 = first.to_string().into_bytes();
    let browser = with_files(&files).await;
    for sheet in ["進行表（台本つき）", "テーマのシート", "取組の記入用紙", "一枚の報告（名前なし）"]
    {
        print(&browser, sheet).await;
        let paper = on_paper(&browser).await;
        assert!(!paper.contains("図書館 17番") && !paper.contains("kagami-渡す用"), "{sheet}: {paper}");
        done(&browser).await;
    }
}

#[tokio::test]
async fn a_blank_questionnaire_asks_in_large_letters_what_the_rank_and_tier_are_asked() {
    let browser = session().await;
    step(&browser, RUN).await;
    for (label, value, words) in [("職級", "manager", "管理職"), ("専門性", "specialist", "高度専門人材")]
    {
        let script = "const select = [...document.querySelectorAll('select')].find((it) => [...it.labels].some((label) => label.innerText.trim().startsWith(arguments[0])));
            select.value = arguments[1]; select.dispatchEvent(new Event('change', { bubbles: true }));";
        browser.script(script, vec![json!(label), json!(value)]).await;
        assert!(!words.is_empty());
    }
    print(&browser, "大きな字の質問票").await;
    let paper = on_paper(&browser).await;
    assert!(paper.contains("管理職／高度専門人材"), "{paper}");
    let script = "return [document.querySelectorAll('body > .paper article').length, document.querySelectorAll('body > .paper article li').length]";
    let asked = kagami_e2e::files::asked("manager", "specialist").len();
    assert_eq!(browser.js(script).await, json!([asked, asked * 6]));
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let size =
        browser.js("return parseFloat(getComputedStyle(document.querySelector('article li span')).fontSize)").await;
    assert!(size.as_f64() >= Some(20.0), "{size} pixels are less than 15 points");
}
