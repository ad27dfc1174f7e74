//! A finished check never goes away unasked, and can be read again.

use kagami_e2e::browser::Browser;
use kagami_e2e::files;
use serde_json::{Value, json};

/// A finished check of a 係員 who answered step-1 everywhere.
fn finished() -> Value {
    let mut file = files::personal("staff", "general", &files::answers("staff", "general", "step-1", &[]));
    file["assessments"][0]["finished"] = json!("2026-05-11T09:45:00+09:00");
    file
}

async fn with_finished() -> Browser {
    let browser = Browser::open().await;
    browser.open_file(&browser.file("kagami-個人用.json", finished().to_string())).await;
    browser.see("region", "前回の自己チェックがあります").await;
    browser
}

#[tokio::test]
async fn beginning_anew_beside_a_finished_check_asks_first_can_be_undone_and_keeps_its_result_in_reach() {
    let browser = with_finished().await;
    browser.choose("管理職").await;
    browser.choose("デジタル推進員").await;
    browser.press("はじめる").await;
    browser.see("dialog", "前回の自己チェックがあります").await;
    browser.press("やめる").await;
    browser.press("はじめる").await;
    browser.press("新しくはじめる…").await;
    browser.told("新しい自己チェックをはじめました。前回の結果は、はじめのページから見られます。").await;
    browser.answer(3).await;

    browser.go("#/").await;
    browser.see("region", "前の自己チェック").await;
    browser.follow("2026年5月　係員・一般職員").await;
    browser.under("前の自己チェックの結果").await;
    assert!(browser.words().await.contains("2026年5月"), "its own month, not this one");
    assert!(browser.words().await.contains("22問すべてに回答"));
    for button in ["渡すファイルを保存", "個人用ファイルを保存"] {
        assert!(!browser.has("button", button).await, "{button}: the result is to be read");
    }
    let before = browser.stored().await;
    browser.reload().await;
    browser.under("前の自己チェックの結果").await;
    assert_eq!(browser.stored().await, before);
    assert_eq!(browser.violations().await, Vec::<String>::new());

    browser.follow("はじめのページへ").await;
    browser.see("region", "途中の自己チェックがあります").await;
}

#[tokio::test]
async fn beginning_anew_beside_a_finished_check_can_be_undone() {
    let browser = with_finished().await;
    browser.choose("管理職").await;
    browser.choose("一般職員").await;
    browser.press("はじめる").await;
    browser.press("新しくはじめる…").await;
    browser.press("元に戻す").await;
    browser.go("#/").await;
    browser.see("region", "前回の自己チェックがあります").await;
    assert!(!browser.has("region", "前の自己チェック").await);
}

#[tokio::test]
async fn an_opened_file_with_several_checks_shows_them_all() {
    let mut file = finished();
    let mut others = Vec::new();
    for (number, (rank, month)) in [("supervisor", "2024-04"), ("manager", "2025-06")].into_iter().enumerate() {
        let mut other = files::personal(rank, "general", &json!([]))["assessments"][0].take();
        other["id"] = json!(format!("{number}b6f0c9e-5a1d-4c53-9d3e-2f7a4b8c1d61"));
        other["begun"] = json!(format!("{month}-01T09:00:00+09:00"));
        others.push(other);
    }
    others.push(file["assessments"][0].take());
    file["assessments"] = json!(others);
    let browser = Browser::open().await;
    browser.open_file(&browser.file("kagami-個人用.json", file.to_string())).await;
    let lines = browser.lines_in("前の自己チェック").await;
    assert_eq!(lines, ["2025年6月　管理職・一般職員 途中", "2024年4月　監督職・一般職員 途中"]);
    browser.go("#/result/00000000-0000-4000-8000-000000000000").await;
    browser.under("ページが見つかりません").await;
}
