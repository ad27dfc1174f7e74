//! What a replacement takes away: no download is taken for a file, and for a week there is a way back.

use kagami_e2e::browser::Browser;
use kagami_e2e::setting;

/// A check with an answer, in whose place another was begun after its file was handed to the browser.
async fn replaced() -> Browser {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.answer(2).await;
    browser.go("#/").await;
    browser.choose("管理職").await;
    browser.choose("一般職員").await;
    browser.press("はじめる").await;
    // The browser takes the file and loses it.
    browser.js("HTMLAnchorElement.prototype.click = () => {}").await;
    browser.press("個人用ファイルに保存してからはじめる…").await;
    browser.until("the first question is shown", async || browser.hash().await.starts_with("#/assess/")).await;
    browser.answer(0).await;
    browser
}

#[tokio::test]
async fn answers_whose_file_was_never_saved_come_back_after_a_reload() {
    let browser = replaced().await;
    browser.visit("").await;
    let waiting = browser.read("region", "置きかえた回答").await;
    assert!(waiting.contains("係員・一般職員　回答1件") && waiting.contains("3回分"), "{waiting}");
    browser.press("この回答に戻す").await;
    browser.told("元に戻しました。").await;
    let resume = browser.read("region", "途中の自己チェックがあります").await;
    assert!(resume.contains("係員・一般職員　22問中1問") || resume.contains("係員・一般職員　22問中1問"), "{resume}");
    let waiting = browser.read("region", "置きかえた回答").await;
    assert!(waiting.contains("管理職・一般職員　回答1件"), "and what made room is there in turn: {waiting}");
}

#[tokio::test]
async fn who_has_seen_the_file_may_discard_what_waits() {
    let browser = replaced().await;
    browser.visit("").await;
    browser.press("この回答を消す").await;
    browser.told("置きかえた回答を消しました。").await;
    assert!(!browser.has("region", "置きかえた回答").await);
    browser.reload().await;
    assert!(!browser.has("region", "置きかえた回答").await);
    assert!(browser.has("region", "途中の自己チェックがあります").await, "what is here stays");
}

#[tokio::test]
async fn an_opened_file_takes_nothing_away_for_good() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.answer(2).await;
    browser.go("#/").await;
    browser.open_file(&setting::root().join("tests/data/documents/v1/personal-manager.json")).await;
    browser.press("置きかえてファイルを開く…").await;
    browser.told("ファイルを開きました。").await;
    browser.reload().await;
    browser.press("この回答に戻す").await;
    browser.until("they are back", async || browser.words().await.contains("係員・一般職員　22問中1問")).await;
    assert!(!browser.has("region", "前の自己チェック").await, "nothing of the file stays among them");
    let waiting = browser.read("region", "置きかえた回答").await;
    assert!(waiting.contains("管理職"), "and it can be brought back in turn: {waiting}");
}
