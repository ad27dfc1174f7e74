//! The screen for everyone in the room: one thing at a time, by keys, with files and without, and never a name.

use kagami_e2e::browser::Browser;
use kagami_e2e::gathering::{File, people, session, with_files};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

/// A topic that everyone is asked about, and whom it is of.
const TOPIC: &str = "市役所に今、DXが求められる理由について";

/// People of whom the first has typed a name.
fn named(count: usize) -> Vec<File> {
    let mut files = people(0..count);
    let mut first: Value = serde_json::from_slice(&files[0].1).unwrap();
    first["name"] = json!("図書館 17番");
    files[0].1 = first.to_string().into_bytes();
    files
}

async fn present(browser: &Browser) {
    browser.press("スクリーンに映す").await;
    browser.under("進行と約束").await;
}

/// Shows one topic, from wherever the session is.
async fn to_topic(browser: &Browser, topic: &str) {
    let screen = browser.see("combobox", "映すもの").await;
    let option = screen.find(By::XPath(format!("option[.='{topic}']"))).await.unwrap();
    option.click().await.unwrap();
    browser.press("これを映す").await;
    browser.under(topic).await;
}

#[tokio::test]
async fn without_a_file_there_are_the_agenda_the_rules_the_policy_the_steps_and_two_questions() {
    let browser = session().await;
    present(&browser).await;
    let opening = browser.words().await;
    for words in ["話す（15分）", "合わせて50分です。", "人ではなく仕事の話をする", "管理職は最後に話す"]
    {
        assert!(opening.contains(words), "{words}: {opening}");
    }
    browser.keys(Key::Right).await;
    browser.under("テーマの候補").await;
    to_topic(&browser, TOPIC).await;
    let words = browser.words().await;
    for part in ["方針 2.2", "資料を見れば分かる", "話し合いの質問", "手元シートを見ながら話します。", "取組を一つ"]
    {
        assert!(words.contains(part), "{part}: {words}");
    }
    assert!(!words.contains('人') || !words.contains("0人"), "nobody is counted: {words}");
}

#[tokio::test]
async fn arrows_and_page_keys_turn_the_screens_and_escape_leads_back() {
    let browser = session().await;
    present(&browser).await;
    let place = async || {
        let words = browser.words().await;
        let of = words.split(" / ").next().unwrap_or_default().rsplit(' ').next().unwrap_or_default().to_owned();
        of.parse::<usize>().unwrap_or_default()
    };
    assert_eq!(place().await, 1);
    for (key, comes) in [
        (Key::Right, 2),
        (Key::PageDown, 3),
        (Key::Down, 4),
        (Key::Left, 3),
        (Key::PageUp, 2),
        (Key::Up, 1),
        (Key::Left, 1),
    ] {
        browser.keys(key).await;
        browser.until(&format!("screen {comes}"), async || place().await == comes).await;
    }
    browser.keys(Key::End).await;
    browser.under("決めた取組").await;
    browser.keys(Key::Home).await;
    browser.under("進行と約束").await;
    browser.keys(Key::Escape).await;
    browser.under("グループワーク").await;
    assert_eq!(browser.hash().await, "#/group");
}

#[tokio::test]
async fn names_shown_before_are_covered_on_the_screen_and_stay_so_after_it() {
    let browser = with_files(&named(12)).await;
    browser.click("tab", "参加者").await;
    browser.press("名前を表示する").await;
    browser.until("the name is shown", async || browser.words().await.contains("図書館 17番")).await;
    present(&browser).await;
    for _ in 0..6 {
        let all = browser.js("return document.body.textContent").await;
        assert!(!all.as_str().unwrap().contains("図書館 17番"), "a name is in the page of the screen");
        browser.keys(Key::Right).await;
    }
    browser.keys(Key::Escape).await;
    browser.under("グループワーク").await;
    browser.click("tab", "参加者").await;
    browser.see("button", "名前を表示する").await;
}

#[tokio::test]
async fn a_topic_shows_how_many_people_chose_each_step_where_that_may_be_shown() {
    for (count, shown) in [
        (12, "資料を見れば分かる 3人"),
        (7, "聞いたり読んだりしたことがない 4人"),
        (4, "回答した人が5人未満のため、表示しません。"),
    ] {
        let browser = with_files(&people(0..count)).await;
        present(&browser).await;
        to_topic(&browser, TOPIC).await;
        let words = browser.words().await.replace('\t', " ");
        assert!(words.contains(shown), "{count}: {words}");
    }
}

#[tokio::test]
async fn an_action_is_typed_with_arrow_keys_for_the_text_and_is_there_again_on_every_page() {
    let browser = session().await;
    present(&browser).await;
    to_topic(&browser, TOPIC).await;
    browser.write("すること", "朝礼で一つずつ例を話す").await;
    browser.see("textbox", "すること").await.click().await.unwrap();
    browser.keys(Key::Left).await;
    browser.keys(Key::End).await;
    browser.under(TOPIC).await;
    browser.write("担当（職や係。名前は書きません）", "庶務担当").await;
    browser.write("いつまでに", "年度内").await;
    browser.choose("自分たちでできる").await;
    to_topic(&browser, "決めた取組").await;
    let agreed = browser.words().await;
    for words in ["朝礼で一つずつ例を話す", "庶務担当", "年度内", "自分たちでできる", TOPIC] {
        assert!(agreed.contains(words), "{words}: {agreed}");
    }
    browser.keys(Key::Escape).await;
    browser.under("グループワーク").await;
    let text = browser.see("textbox", "すること").await.value().await.unwrap();
    assert_eq!(text.as_deref(), Some("朝礼で一つずつ例を話す"));
    assert!(browser.is_on("radio", "自分たちでできる").await);
}

#[tokio::test]
async fn the_time_shows_when_the_part_and_the_whole_end_and_goes_on_only_by_hand() {
    let browser = session().await;
    present(&browser).await;
    browser.press("始める").await;
    browser.until("the end is shown", async || browser.words().await.contains("あと5分")).await;
    let words = browser.words().await;
    assert!(words.contains("趣旨と約束") && words.contains("全体は"), "{words}");
    browser.press("次の部へ：手元シートを黙読").await;
    browser.see("button", "次の部へ：全体を見る").await;
    browser.press("前の部に戻る").await;
    browser.see("button", "次の部へ：手元シートを黙読").await;
}

#[tokio::test]
async fn the_agenda_is_shorter_and_edited_where_the_promoter_wishes() {
    let browser = session().await;
    browser.choose("25分").await;
    browser.until("it is chosen", async || browser.words().await.contains("合わせて25分です。")).await;
    browser.click("disclosure", "時間の配分と名前を変える").await;
    browser.write("1番目の名前", "あいさつ").await;
    browser.until("it is taken", async || browser.words().await.contains("合わせて25分です。")).await;
    present(&browser).await;
    let words = browser.words().await;
    assert!(words.contains("あいさつ（") && words.contains("合わせて25分です。"), "{words}");
}

#[tokio::test]
async fn only_the_topics_that_were_chosen_are_shown() {
    let browser = with_files(&people(0..12)).await;
    browser.click("disclosure", "テーマを選ぶ（選んだテーマ：0）").await;
    browser.click("checkbox", "四つの職員像 ① 意義の理解と課題の把握市役所に今、DXが求められる理由について").await;
    browser.see("disclosure", "テーマを選ぶ（選んだテーマ：1）").await;
    present(&browser).await;
    browser.keys(Key::Right).await;
    browser.under(TOPIC).await;
    browser.keys(Key::Right).await;
    browser.under("決めた取組").await;
}

#[tokio::test]
async fn every_topic_fits_on_the_screen_of_a_small_projector_and_of_a_large_one() {
    let browser = with_files(&people(0..12)).await;
    browser.resize(1280, 720).await;
    present(&browser).await;
    let mut over = Vec::new();
    for (width, height) in [(1280, 720), (1920, 1080)] {
        browser.resize(width, height).await;
        browser.keys(Key::Home).await;
        browser.under("進行と約束").await;
        loop {
            let script = "const it = document.documentElement;
                return [it.scrollHeight - innerHeight, it.scrollWidth - innerWidth, document.querySelector('h1').innerText]";
            let look = browser.js(script).await;
            if look[0].as_i64() > Some(0) || look[1].as_i64() > Some(0) {
                over.push(format!("{width}: {look}"));
            }
            if look[2] == "決めた取組" {
                break;
            }
            browser.keys(Key::Right).await;
        }
    }
    assert!(over.is_empty(), "{over:#?}");
}

#[tokio::test]
async fn the_letters_are_large_enough_for_the_back_row() {
    let browser = session().await;
    browser.resize(1280, 720).await;
    present(&browser).await;
    to_topic(&browser, TOPIC).await;
    let script = "return [...document.querySelectorAll('main li, main td, main h1, main blockquote p')]
        .map((it) => parseFloat(getComputedStyle(it).fontSize)).reduce((a, b) => Math.min(a, b))";
    let smallest = browser.js(script).await.as_f64().unwrap();
    assert!(smallest >= 720.0 / 36.0, "{smallest} of 720 pixels");
}

#[tokio::test]
async fn axe_finds_nothing_on_the_screen_in_either_language() {
    let browser = with_files(&people(0..12)).await;
    for (language, go, agreed) in [("日本語", "スクリーンに映す", "決めた取組"), ("English", "Show on the screen", "…")]
    {
        if language == "English" {
            browser.press(language).await;
        }
        browser.press(go).await;
        for _ in 0..3 {
            for width in [1280, 360] {
                browser.resize(width, 800).await;
                assert_eq!(browser.violations().await, Vec::<String>::new(), "{language} {width}");
            }
            for width in [1280, 768, 360, 320] {
                browser.resize(width, 800).await;
                let over = "const it = document.documentElement; return it.scrollWidth - it.clientWidth";
                assert_eq!(browser.js(over).await, json!(0), "{language} {width}");
            }
            browser.resize(1280, 800).await;
            browser.keys(Key::Right).await;
        }
        browser.keys(Key::End).await;
        browser.see("heading", agreed).await;
        browser.keys(Key::Escape).await;
        browser.until("the session is back", async || browser.hash().await == "#/group").await;
    }
}
