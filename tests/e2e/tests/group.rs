//! The group session: many files dropped at once, what is told of each, and what is shown of how many people.

use kagami_e2e::files;
use kagami_e2e::gathering::{
    COLLECT, File, TOPICS, drop_files, looking_at, people, read_part, session, step, with_files,
};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

#[tokio::test]
async fn what_is_dropped_is_counted_and_what_is_not_read_has_its_own_reason() {
    let mut dropped = people(0..12);
    let personal = files::personal("staff", "general", &files::answers("staff", "general", "step-1", &[]));
    dropped.insert(3, ("empty.json".to_owned(), Vec::new()));
    dropped.insert(5, ("mine.json".to_owned(), personal.to_string().into_bytes()));
    dropped.push(("too-large.json".to_owned(), vec![b' '; 300 * 1024]));
    let browser = with_files(&dropped).await;
    browser.until("twelve count", async || browser.words().await.contains("12件を読み、12人分を数えています。")).await;
    let refused = browser.read("region", "読み込めなかったファイル").await;
    for (file, reason) in [
        ("empty.json", "ファイルが空です。"),
        ("mine.json", "個人用のファイルです。"),
        ("too-large.json", "大きすぎます（300KB、上限は256KB）"),
    ] {
        assert!(refused.contains(file) && refused.contains(reason), "{refused}");
    }
}

/// The hostile files of the native suite; the one that is a fault only in place of a personal file is left out.
fn hostile() -> Vec<File> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/hostile");
    let mut files: Vec<File> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(&path).unwrap()))
        .collect();
    files.retain(|(name, _)| name != "submission-in-place-of-a-personal-file.json");
    files.sort();
    files
}

#[tokio::test]
async fn every_hostile_file_among_good_ones_has_its_line_and_reason_and_changes_nothing_else() {
    let good = people(0..12);
    let browser = looking_at(&good).await;
    let alone = browser.read("region", "回答の分布").await;
    drop(browser);
    let bad = hostile();
    assert!(bad.len() >= 150, "{} hostile files", bad.len());
    // Good ones first, among them, and last.
    let mut mixed = bad.clone();
    for (place, file) in good.iter().enumerate() {
        mixed.insert(place * mixed.len() / good.len(), file.clone());
    }
    let browser = with_files(&mixed).await;
    browser.until("twelve count", async || browser.words().await.contains("12人分を数えています。")).await;
    let refused = browser.lines_in("読み込めなかったファイル").await;
    assert_eq!(refused.len(), bad.len());
    for (name, _) in &bad {
        let line = refused.iter().find(|line| line.contains(name.as_str()));
        let reason = line.map(|line| line.replace(name.as_str(), ""));
        assert!(reason.is_some_and(|line| line.chars().count() > 8), "{name} has no line with a reason: {line:?}");
    }
    step(&browser, TOPICS).await;
    assert_eq!(browser.read("region", "回答の分布").await, alone);
}

#[tokio::test]
async fn four_people_show_nothing_seven_two_bands_twelve_all_steps() {
    for (count, shown) in
        [(4, "回答した人が5人未満のため、表示しません。"), (7, "1・2段階目 4人"), (12, "1段階目 3人、2段階目 3人")]
    {
        let browser = looking_at(&people(0..count)).await;
        if count == 4 {
            browser.click("disclosure", "表示しない項目…").await;
        }
        let words = browser.read("region", "回答の分布").await;
        assert!(words.contains(shown), "{count}: {words}");
        assert_eq!(words.contains("1・2段階目 4人"), count == 7, "{count}");
        assert_eq!(words.contains("1段階目 3人"), count == 12, "{count}");
    }
}

#[tokio::test]
async fn the_order_of_the_files_changes_nothing() {
    let forwards = people(0..12);
    let backwards: Vec<File> = forwards.iter().rev().cloned().collect();
    let one = looking_at(&forwards).await.words().await;
    assert_eq!(looking_at(&backwards).await.words().await, one);
}

#[tokio::test]
async fn newcomers_come_in_together_and_the_picture_stays_until_then() {
    let browser = looking_at(&people(0..12)).await;
    drop_files(&browser, &people(12..14)).await;
    browser.under(COLLECT).await;
    step(&browser, TOPICS).await;
    browser.until("two are told of", async || browser.words().await.contains("新しく2人分が届いています。")).await;
    assert!(browser.words().await.contains("この分布は12人分です。"));
    assert!(!browser.has("button", "新しい2人分を加える").await);
    drop_files(&browser, &people(14..22)).await;
    browser.under(COLLECT).await;
    step(&browser, TOPICS).await;
    browser.press("新しい10人分を加える").await;
    browser.until("all are in", async || browser.words().await.contains("この分布は22人分です。")).await;
}

#[tokio::test]
async fn participants_are_counted_named_on_demand_and_never_with_their_answers() {
    let mut files = people(0..6);
    let (_, bytes) = &mut files[0];
    let mut named: Value = serde_json::from_slice(bytes).unwrap();
    named["name"] = json!("図書館 17番");
    *bytes = named.to_string().into_bytes();
    let browser = looking_at(&files).await;
    browser.click("tab", "参加者").await;
    browser.until("they are counted", async || browser.words().await.contains("6人が渡しています。")).await;
    assert!(!browser.words().await.contains("図書館 17番"));
    browser.press("名前を表示する").await;
    browser.until("the name is shown", async || browser.words().await.contains("図書館 17番")).await;
    assert!(!browser.words().await.contains("段階目"));
}

#[tokio::test]
async fn an_arrow_leads_from_tab_to_tab_and_the_tab_key_past_them() {
    let browser = session().await;
    step(&browser, TOPICS).await;
    browser.click("tab", "全体（匿名）").await;
    browser.keys(Key::Left).await;
    assert_eq!(browser.focused().await, "tab 参加者");
    assert!(browser.words().await.contains("渡した人がここに並びます"));
    browser.tab_back().await;
    browser.tab().await;
    assert_eq!(browser.focused().await, "tab 参加者", "the open tab is the one that the tab key stops at");
    browser.keys(Key::Right).await;
    assert_eq!(browser.focused().await, "tab 全体（匿名）");
}

#[tokio::test]
async fn starting_over_asks_first_and_then_forgets_everything() {
    let browser = with_files(&people(0..6)).await;
    step(&browser, "準備").await;
    browser.press("はじめからやり直す").await;
    browser.press("消さないで戻る").await;
    browser.see("link", "集める 6人分").await;
    browser.press("はじめからやり直す").await;
    browser.press("消してやり直す").await;
    step(&browser, COLLECT).await;
    browser.until("nothing is left", async || browser.words().await.contains("まだ読み込んでいません。")).await;
    assert_eq!(browser.stored().await, []);
}

#[tokio::test]
async fn other_routes_lead_back_to_the_employees_page() {
    let browser = session().await;
    browser.js("location.hash = '#/about'").await;
    browser.see("heading", "このアプリについて").await;
    browser.follow("グループワークを進める人のための画面を開く").await;
    browser.see("heading", "準備").await;
    browser.js("location.hash = '#/about'").await;
    browser.see("heading", "このアプリについて").await;
    browser.follow("グループワークを進める方へ").await;
    browser.see("heading", "準備").await;
}

#[tokio::test]
async fn each_sample_is_marked_and_never_stands_beside_real_files() {
    let browser = session().await;
    for (sample, people) in [("24人の課", 24), ("12人の係", 12), ("7人の係", 7), ("3人の係", 3)] {
        step(&browser, "準備").await;
        browser.press("見本で試す").await;
        browser.press(sample).await;
        browser.told(&format!("{people}件を読み、{people}人分を数えています。")).await;
        browser.told("見本を表示しています。").await;
    }
    drop_files(&browser, &people(0..6)).await;
    browser.told("6件を読み、6人分を").await;
    assert!(!browser.words().await.contains("見本を表示しています。"));
}

#[tokio::test]
async fn the_needs_stand_beside_the_courses_of_the_policy_and_keep_to_the_threshold() {
    let browser = with_files(&people(0..12)).await;
    let needs = read_part(&browser, "研修ニーズ").await;
    drop(browser);
    for words in
        ["情報セキュリティ研修（基礎）", "e-ラーニング", "全職員", "12人中 6人", "方針の例に研修が載っていません"]
    {
        assert!(needs.contains(words), "{words}: {needs}");
    }
    let browser = with_files(&people(0..9)).await;
    let few = read_part(&browser, "研修ニーズ").await;
    assert!(few.contains("表示しません") && !few.contains("人中"), "{few}");
}
