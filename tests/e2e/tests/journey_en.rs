//! The whole way in English, and the language changed on the way without losing anything.

use kagami_e2e::browser::Browser;
use kagami_e2e::{checkers, files};
use serde_json::json;

#[tokio::test]
async fn the_first_language_is_japanese_whatever_the_browser_says() {
    let browser = Browser::open().await;
    assert_eq!(browser.js("return navigator.language").await, json!("en-US"), "the browser prefers English");
    assert_eq!(browser.js("return document.documentElement.lang").await, json!("ja"));
    browser.see("button", "English").await;
    browser.under("いまのデジタルスキルを確かめる").await;
}

#[tokio::test]
async fn the_language_changes_in_place_and_nothing_is_lost() {
    let browser = Browser::open().await;
    browser.choose("監督職").await;
    browser.choose("デジタル推進員").await;
    browser.press("English").await;
    browser.under("See where your digital skills are now").await;
    assert_eq!(browser.focused().await, "button 日本語", "the focus stays on the switch");
    let supervisor = files::catalog()["ranks"][1]["name"]["en"].as_str().unwrap().to_owned();
    assert_eq!(browser.chosen_in("Rank").await, Some(supervisor), "what was chosen stays chosen");
    browser.press("日本語").await;
    browser.press("はじめる").await;
    browser.until("the first question is shown", async || browser.hash().await.starts_with("#/assess/")).await;
    browser.answer(0).await;
    browser.next().await;
    browser.answer(2).await;

    let (place, question) = (browser.hash().await, browser.question().await);
    let title = browser.js("return document.title").await;
    browser.press("English").await;
    browser.see("button", "Next").await;
    assert_eq!(browser.hash().await, place, "the same question");
    let english = browser.question().await;
    assert!(english != question && english.is_ascii() || english.contains('’'), "{english}");
    let radios = browser.radios_in(&english).await;
    assert_eq!(browser.chosen_in(&english).await.as_ref(), radios.get(2), "the same answer");
    assert_eq!(browser.js("return document.documentElement.lang").await, json!("en"));
    assert_ne!(browser.js("return document.title").await, title);

    browser.reload().await;
    browser.see("button", "Next").await;
    browser.press("日本語").await;
    browser.see("group", &question).await;
    assert_eq!(browser.stored().await.iter().filter(|(_, value)| value.contains("item-")).count(), 1);
}

#[tokio::test]
async fn a_person_goes_the_whole_way_in_english() {
    let browser = Browser::open().await;
    browser.press("English").await;
    let catalog = files::catalog();
    let name = |list: &str, place: usize| catalog[list][place]["name"]["en"].as_str().unwrap().to_owned();
    browser.choose(&name("ranks", 2)).await;
    browser.choose(&name("tiers", 0)).await;
    browser.press("Begin").await;
    browser.until("the first question is shown", async || browser.hash().await.starts_with("#/assess/")).await;
    let mut count = 0;
    while browser.hash().await != "#/review" {
        assert!(browser.words().await.contains(&format!("{} / 23", count + 1)));
        browser.answer(if count == 22 { 5 } else { count % 3 }).await;
        browser.go_on_by(if count == 22 { "Check the answers" } else { "Next" }).await;
        count += 1;
    }
    assert_eq!(count, 23);
    browser.under("Check your answers").await;
    browser.press("See the result").await;
    for region in [
        "The four target profiles",
        "Duties of your rank",
        "Skills of your tier",
        "Training to consider",
        "Other training",
        "Skills without training in the policy's examples",
    ] {
        browser.see("region", region).await;
    }
    browser.press("Save a file to hand over").await;
    browser.see("dialog", "What the file to hand over contains").await;
    assert_eq!(browser.chosen_in("Purpose").await.as_deref(), Some("For group work"));
    browser.press("Save this content").await;
    browser.told("Whether you hand it over is for you to decide.").await;
    let file = browser.saved("kagami-渡す用-").await;
    checkers::obeys(&file, "submission");
    assert_eq!(files::json_in(&file)["answers"].as_array().map(Vec::len), Some(23));
    browser.press("Save personal file").await;
    checkers::obeys(&browser.saved("kagami-個人用-").await, "personal");
}

#[tokio::test]
async fn no_japanese_is_left_on_the_english_pages_but_the_names_that_are_explained() {
    let browser = Browser::open().await;
    browser.press("English").await;
    let answers = files::answers("staff", "promoter", "step-1", &[]);
    browser.open_file(&browser.file("mine.json", files::personal("staff", "promoter", &answers).to_string())).await;
    browser.see("button", "Look through the answers").await;
    for hash in ["#/", "#/assess/item-p1-significance", "#/review", "#/result", "#/about", "#/nowhere"] {
        browser.go(hash).await;
        browser.until("the page is shown", async || browser.hash().await == hash).await;
        let words = browser.words().await;
        let kana = words.chars().filter(|sign| ('\u{3041}'..='\u{30ff}').contains(sign)).count();
        assert_eq!(kana, 0, "kana at {hash}: {words}");
    }
}
