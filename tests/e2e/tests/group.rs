//! The group session: many files dropped at once, what is told of each, and what is shown of how many people.

use kagami_e2e::files;
use kagami_e2e::gathering::{File, drop_files, people, session, with_files};
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
    let browser = with_files(&good).await;
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
    assert_eq!(browser.read("region", "回答の分布").await, alone);
    let refused = browser.lines_in("読み込めなかったファイル").await;
    assert_eq!(refused.len(), bad.len());
    for (name, _) in &bad {
        let line = refused.iter().find(|line| line.contains(name.as_str()));
        let reason = line.map(|line| line.replace(name.as_str(), ""));
        assert!(reason.is_some_and(|line| line.chars().count() > 8), "{name} has no line with a reason: {line:?}");
    }
}

#[tokio::test]
async fn four_people_show_nothing_seven_two_bands_twelve_all_steps() {
    for (count, shown) in
        [(4, "回答した人が5人未満のため、表示しません。"), (7, "一つ目・二つ目の段階"), (12, "資料を見れば分かる")]
    {
        let browser = with_files(&people(0..count)).await;
        browser
            .until("something is said of the answers", async || browser.count("heading", "回答の分布").await == 1)
            .await;
        let words = browser.words().await;
        assert!(words.contains(shown), "{count}: {words}");
        assert_eq!(words.contains("一つ目・二つ目の段階"), count == 7, "{count}");
        assert_eq!(words.contains("資料を見れば分かる"), count == 12, "{count}");
    }
}

#[tokio::test]
async fn the_order_of_the_files_changes_nothing() {
    let forwards = people(0..12);
    let backwards: Vec<File> = forwards.iter().rev().cloned().collect();
    let one = with_files(&forwards).await.words().await;
    assert_eq!(with_files(&backwards).await.words().await, one);
}

#[tokio::test]
async fn newcomers_come_in_together_and_the_picture_stays_until_then() {
    let browser = with_files(&people(0..12)).await;
    drop_files(&browser, &people(12..14)).await;
    browser.until("two are told of", async || browser.words().await.contains("新しく2人分が届いています。")).await;
    assert!(browser.words().await.contains("この分布は12人分です。"));
    assert!(!browser.has("button", "新しい2人分を加える").await);
    drop_files(&browser, &people(14..22)).await;
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
    let browser = with_files(&files).await;
    browser.click("tab", "参加者").await;
    browser.until("they are counted", async || browser.words().await.contains("6人が渡しています。")).await;
    assert!(!browser.words().await.contains("図書館 17番"));
    browser.press("名前を表示する").await;
    browser.until("the name is shown", async || browser.words().await.contains("図書館 17番")).await;
    assert!(!browser.words().await.contains("資料を見れば分かる"));
}

#[tokio::test]
async fn an_arrow_leads_from_tab_to_tab_and_the_tab_key_past_them() {
    let browser = session().await;
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
    browser.press("はじめからやり直す").await;
    browser.press("消さないで戻る").await;
    assert!(browser.words().await.contains("6件を読み"));
    browser.press("はじめからやり直す").await;
    browser.press("消してやり直す").await;
    browser.until("nothing is left", async || browser.words().await.contains("まだありません。")).await;
    assert_eq!(browser.stored().await, []);
}

#[tokio::test]
async fn other_routes_lead_back_to_the_employees_page() {
    let browser = session().await;
    browser.js("location.hash = '#/about'").await;
    browser.see("heading", "このアプリについて").await;
    browser.follow("グループワークを進める人のための画面を開く").await;
    browser.see("heading", "グループワーク").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_session_in_either_language() {
    let browser = with_files(&people(0..12)).await;
    for switch in ["English", "日本語"] {
        for width in [1280, 360] {
            browser.resize(width, 900).await;
            assert_eq!(browser.violations().await, Vec::<String>::new(), "{switch} {width}");
        }
        for width in [1280, 768, 360, 320] {
            browser.resize(width, 900).await;
            let over = "const it = document.documentElement; return it.scrollWidth - it.clientWidth";
            assert_eq!(browser.js(over).await, json!(0), "{switch} {width}");
        }
        browser.press(switch).await;
        browser.until("the language has changed", async || !browser.has("button", switch).await).await;
    }
}

#[tokio::test]
async fn each_sample_is_marked_and_never_stands_beside_real_files() {
    let browser = session().await;
    for (sample, words) in [
        ("24人の課", "24件を読み、24人分を数えています。"),
        ("7人の係", "一つ目・二つ目の段階"),
        ("3人の係", "回答した人が5人未満のため、表示しません。"),
        ("ファイルなし（手元シートだけ）", "まだありません。"),
    ] {
        browser.press("見本で試す").await;
        browser.press(sample).await;
        browser.until(&format!("the sample {sample} is shown"), async || browser.words().await.contains(words)).await;
        assert!(browser.words().await.contains("見本を表示しています。"), "{sample}");
    }
    drop_files(&browser, &people(0..6)).await;
    browser.until("the files count alone", async || browser.words().await.contains("6件を読み、6人分を")).await;
    assert!(!browser.words().await.contains("見本を表示しています。"));
}

#[tokio::test]
async fn the_needs_stand_beside_the_courses_of_the_policy_and_keep_to_the_threshold() {
    let browser = with_files(&people(0..12)).await;
    let needs = browser.read("region", "研修ニーズ").await;
    drop(browser);
    for words in
        ["情報セキュリティ研修（基礎）", "e-ラーニング", "全職員", "12人中 6人", "方針の例に研修が載っていません"]
    {
        assert!(needs.contains(words), "{words}: {needs}");
    }
    let few = with_files(&people(0..9)).await.read("region", "研修ニーズ").await;
    assert!(few.contains("表示しません") && !few.contains("人中"), "{few}");
}
