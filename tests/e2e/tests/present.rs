//! The screen for everyone in the room: one thing at a time, by keys, with files and without, and never a name.

use kagami_e2e::browser::Browser;
use kagami_e2e::gathering::{
    File, RUN, TOPIC_BOX, TOPICS, choose_topic, people, session, session_on_the_minute, step, with_files,
};
use kagami_e2e::presenting::{place, present, show};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

/// A topic that everyone is asked about.
const TOPIC: &str = TOPIC_BOX;

/// People of whom the first has typed a name.
fn named(count: usize) -> Vec<File> {
    let mut files = people(0..count);
    let mut first: Value = serde_json::from_slice(&files[0].1).unwrap();
    first["name"] = json!("図書館 17番");
    files[0].1 = first.to_string().into_bytes();
    files
}

/// Chooses the topic, and shows one of its three views.
async fn to_view(browser: &Browser, view: &str) {
    choose_topic(browser, TOPIC).await;
    present(browser).await;
    show(browser, &format!("{view}：{TOPIC}")).await;
    browser.under(TOPIC).await;
}

#[tokio::test]
async fn without_a_file_there_are_the_agenda_the_rules_the_policy_the_steps_and_two_questions() {
    let browser = session().await;
    choose_topic(&browser, TOPIC).await;
    present(&browser).await;
    let opening = browser.words().await;
    for words in ["話す（15分）", "合わせて50分です。", "人ではなく仕事の話をする", "管理職は最後に話す"]
    {
        assert!(opening.contains(words), "{words}: {opening}");
    }
    show(&browser, &format!("見る：{TOPIC}")).await;
    browser.under(TOPIC).await;
    let words = browser.words().await;
    for part in ["方針 2.2", "資料を見れば分かる", "手元シートを見ながら話します。"] {
        assert!(words.contains(part), "{part}: {words}");
    }
    assert!(!words.contains("0人"), "nobody is counted: {words}");
    browser.press("話す").await;
    browser.see("heading", "話し合いの質問").await;
    browser.press("決める").await;
    browser.see("heading", "取組を一つ").await;
}

#[tokio::test]
async fn arrows_and_page_keys_turn_the_screens_and_escape_leads_back() {
    let browser = session().await;
    present(&browser).await;
    assert_eq!(
        place(&browser).await,
        [1, 9],
        "the agenda has seven parts, and without a choice three topics are offered"
    );
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
        browser.until(&format!("screen {comes}"), async || place(&browser).await[0] == comes).await;
    }
    browser.keys(Key::End).await;
    browser.under("決めた取組").await;
    browser.keys(Key::Home).await;
    browser.under("進行と約束").await;
    browser.keys(Key::Escape).await;
    browser.under(RUN).await;
    assert_eq!(browser.hash().await, "#/group/run");
}

#[tokio::test]
async fn on_a_screen_too_low_for_a_slide_keys_scroll_it_to_its_end_before_they_turn() {
    let browser = session().await;
    browser.resize(640, 360).await;
    present(&browser).await;
    let down = async || {
        browser.js("return Math.round(scrollY + innerHeight) >= document.documentElement.scrollHeight - 1").await
            == json!(true)
    };
    for is_page in [false, true] {
        let key = || if is_page { Key::PageDown } else { Key::Right };
        browser.keys(Key::Home).await;
        browser.js("scrollTo(0, 0)").await;
        assert!(!down().await, "the opening does not fit");
        let mut presses = 0;
        while place(&browser).await[0] == 1 {
            let was_down = down().await;
            browser.keys(key()).await;
            browser.drawn().await;
            assert_eq!(place(&browser).await[0] == 2, was_down, "it turns when all was seen, and not before");
            presses += 1;
            assert!(presses < 12);
        }
        assert!(presses >= 2);
        assert_eq!(browser.js("return scrollY").await, json!(0), "the next begins at its top");
    }
    browser.keys(Key::Up).await;
    browser.until("the one before is back", async || place(&browser).await[0] == 1).await;
}

#[tokio::test]
async fn names_shown_before_are_covered_on_the_screen_and_stay_so_after_it() {
    let browser = with_files(&named(12)).await;
    step(&browser, TOPICS).await;
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
    browser.under(RUN).await;
    step(&browser, TOPICS).await;
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
        step(&browser, TOPICS).await;
        if count == 4 {
            browser.click("disclosure", "表示しない項目…").await;
        }
        to_view(&browser, "見る").await;
        let words = browser.words().await.replace('\t', " ");
        assert!(words.contains(shown), "{count}: {words}");
    }
}

#[tokio::test]
async fn a_topic_is_chosen_from_the_candidates_and_its_questions_come_next() {
    let browser = session().await;
    present(&browser).await;
    show(&browser, "テーマの候補").await;
    browser.under("テーマの候補").await;
    let candidates =
        browser.js("return [...document.querySelectorAll('main li button')].map((it) => it.textContent)").await;
    let candidates: Vec<&str> = candidates.as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert_eq!(candidates.len(), 3);
    browser.press(candidates[1]).await;
    browser.under(candidates[1]).await;
    browser.see("heading", "話し合いの質問").await;
    browser.keys(Key::Right).await;
    browser.see("heading", "取組を一つ").await;
    assert!(browser.has("heading", candidates[1]).await, "and what is decided is about the same topic");
    browser.press("ほかのテーマに替える").await;
    browser.under("テーマの候補").await;
}

#[tokio::test]
async fn every_slide_has_a_title_of_its_own() {
    let browser = session().await;
    present(&browser).await;
    let [_, all] = place(&browser).await;
    let mut titles = std::collections::BTreeSet::new();
    for _ in 0..all {
        titles.insert(browser.js("return document.title").await.to_string());
        browser.keys(Key::Right).await;
        browser.drawn().await;
    }
    assert_eq!(titles.len(), all, "{titles:?}");
}

#[tokio::test]
async fn an_action_is_typed_with_arrow_keys_for_the_text_and_is_there_again_on_every_page() {
    let browser = session().await;
    to_view(&browser, "決める").await;
    browser.write("すること", "朝礼で一つずつ例を話す").await;
    browser.see("textbox", "すること").await.click().await.unwrap();
    browser.keys(Key::Left).await;
    browser.keys(Key::End).await;
    browser.see("heading", "取組を一つ").await;
    browser.write("担当（職や係。名前は書きません）", "庶務担当").await;
    browser.write("いつまでに", "年度内").await;
    browser.choose("自分たちでできる").await;
    show(&browser, "決めた取組").await;
    browser.under("決めた取組").await;
    let agreed = browser.words().await;
    for words in ["朝礼で一つずつ例を話す", "庶務担当", "年度内", "自分たちでできる", TOPIC] {
        assert!(agreed.contains(words), "{words}: {agreed}");
    }
    browser.keys(Key::Escape).await;
    browser.under(RUN).await;
    step(&browser, "残す・消す").await;
    let text = browser.see("textbox", "すること").await.value().await.unwrap();
    assert_eq!(text.as_deref(), Some("朝礼で一つずつ例を話す"));
    assert!(browser.is_on("radio", "自分たちでできる").await);
}

#[tokio::test]
async fn the_clock_follows_what_is_shown_and_comes_back_only_when_it_is_told_to() {
    let browser = session_on_the_minute().await;
    present(&browser).await;
    browser.press("始める").await;
    let clock = async |words: &str| {
        browser.until(&format!("the clock says {words}"), async || browser.words().await.contains(words)).await;
    };
    clock("あと5分").await;
    clock("趣旨と約束　").await;
    let words = browser.words().await;
    assert!(words.contains("全体は"), "{words}");
    show(&browser, "テーマの候補").await;
    clock("テーマを決める　").await;
    browser.keys(Key::Right).await;
    clock("あと15分").await;
    browser.keys(Key::Left).await;
    browser.under("テーマの候補").await;
    clock("あと15分").await;
    browser.press("時計を「テーマを決める」に戻す").await;
    clock("あと5分").await;
    browser.until("it is no more offered", async || !browser.has("button", "時計を「…").await).await;
}

#[tokio::test]
async fn the_agenda_is_shorter_and_edited_where_the_promoter_wishes() {
    let browser = session().await;
    step(&browser, RUN).await;
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
    choose_topic(&browser, TOPIC).await;
    browser.see("link", "テーマを選ぶ テーマ 1").await;
    present(&browser).await;
    assert_eq!(place(&browser).await, [1, 7]);
    let topics = browser.js("return [...document.querySelectorAll('select option')].map((it) => it.textContent).filter((it) => it.includes('：'))").await;
    assert_eq!(topics, json!([format!("見る：{TOPIC}"), format!("話す：{TOPIC}"), format!("決める：{TOPIC}")]));
}
