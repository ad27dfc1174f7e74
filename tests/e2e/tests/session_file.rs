//! A session in a file: what it keeps, that nothing is lost unasked, and the tables for a spreadsheet.

use kagami_e2e::gathering::{
    CLOSE, COLLECT, PREPARE, RUN, TOPICS, agree, looking_at, people, reopened, session, step, with_files, would_ask,
};
use kagami_e2e::{checkers, files};
use serde_json::{Value, json};

#[tokio::test]
async fn a_saved_session_obeys_its_schema_and_holds_no_submission_and_nothing_of_few() {
    let browser = with_files(&people(0..12)).await;
    agree(&browser, "朝礼で例を話す").await;
    browser.press("セッションを保存").await;
    browser.told("の保存を、ブラウザーに頼みました。").await;
    let file = browser.saved("kagami-セッション-").await;
    checkers::obeys(&file, "session");
    let content = files::json_in(&file);
    assert_eq!(content.get("members"), None, "no submission of anybody");
    assert_eq!(content["actions"][0]["text"], "朝礼で例を話す");
    let distributions = content["distributions"].as_array().unwrap();
    assert!(!distributions.is_empty());
    assert!(distributions.iter().all(|distribution| distribution["people"].as_u64() >= Some(10)), "{distributions:?}");
    assert!(!std::fs::read_to_string(&file).unwrap().contains("0b6f0c9e"), "no id of a person");
}

#[tokio::test]
async fn a_session_of_nine_people_is_saved_without_their_numbers() {
    let browser = with_files(&people(0..9)).await;
    step(&browser, CLOSE).await;
    browser.press("セッションを保存").await;
    let file = browser.saved("kagami-セッション-").await;
    assert_eq!(files::json_in(&file)["distributions"], json!([]));
}

#[tokio::test]
async fn an_opened_session_shows_its_distributions_topics_and_actions_again() {
    let browser = with_files(&people(0..12)).await;
    agree(&browser, "朝礼で例を話す").await;
    step(&browser, RUN).await;
    browser.choose("25分").await;
    step(&browser, CLOSE).await;
    browser.press("セッションを保存").await;
    let browser = reopened(browser).await;
    for state in ["準備 開いた記録", "テーマを選ぶ テーマ 1", "進める 25分", "残す・消す 取組 1"]
    {
        browser.see("link", state).await;
    }
    step(&browser, TOPICS).await;
    let words = browser.words().await;
    for part in ["12人が回答", "保存したセッションの分布です。"] {
        assert!(words.contains(part), "{part}: {words}");
    }
    assert!(!words.contains("回答した人がいません。"), "what is not in the file is not said to be nobody: {words}");
    step(&browser, CLOSE).await;
    let action = browser.see("textbox", "すること").await.value().await.unwrap();
    assert_eq!(action.as_deref(), Some("朝礼で例を話す"));
    assert!(would_ask(&browser).await, "it would have to be opened again");
}

#[tokio::test]
async fn with_the_submissions_a_session_goes_on_where_it_was() {
    let browser = with_files(&people(0..12)).await;
    step(&browser, CLOSE).await;
    assert!(browser.words().await.contains("全員の回答を一人分ずつ読めます"), "the warning stands before the box");
    browser.click("checkbox", "渡されたファイルの内容も入れる").await;
    browser.press("セッションを保存").await;
    let file = browser.saved("kagami-セッション-").await;
    checkers::obeys(&file, "session");
    assert_eq!(files::json_in(&file)["members"].as_array().map(Vec::len), Some(12));
    let browser = reopened(browser).await;
    browser.told("渡されたファイル12件分の内容が入っています。").await;
    kagami_e2e::gathering::drop_files(&browser, &people(10..14)).await;
    browser.under(COLLECT).await;
    step(&browser, TOPICS).await;
    assert!(browser.words().await.contains("この分布は12人分です。"));
    browser.until("two are new", async || browser.words().await.contains("新しく2人分が届いています。")).await;
}

#[tokio::test]
async fn what_is_here_is_not_replaced_unasked() {
    let browser = with_files(&people(0..12)).await;
    agree(&browser, "一つ目の取組").await;
    browser.press("セッションを保存").await;
    let file = browser.saved("kagami-セッション-").await;
    browser.write("すること", "二つ目の取組").await;
    step(&browser, PREPARE).await;
    browser.open_file_by("セッションを開く", &file).await;
    browser.press("開かないで戻る").await;
    let action = async || {
        step(&browser, CLOSE).await;
        browser.see("textbox", "すること").await.value().await.unwrap().unwrap_or_default()
    };
    assert_eq!(action().await, "二つ目の取組");
    step(&browser, PREPARE).await;
    browser.open_file_by("セッションを開く", &file).await;
    browser.press("入れかえて開く").await;
    browser.told("セッションを開きました。").await;
    assert_eq!(action().await, "一つ目の取組");
}

#[tokio::test]
async fn what_is_no_session_is_named_with_its_fault_and_changes_nothing() {
    let browser = looking_at(&people(0..12)).await;
    let before = browser.read("region", "回答の分布").await;
    step(&browser, PREPARE).await;
    let (_, submission) = people(0..1).remove(0);
    let session = json!({ "format": "kagami-session", "version": 9 }).to_string();
    for (name, bytes, words) in [
        ("渡すファイル.json", submission, "「ファイルを選ぶ」から読み込んでください"),
        ("未来.json", session.into_bytes(), "新しい版"),
        ("空.json", Vec::new(), "空です"),
        ("切れた.json", b"{\"format\": \"kagami-ses".to_vec(), "途中で切れて"),
        ("大きすぎる.json", vec![b' '; 17 << 20], "上限は16MB"),
    ] {
        browser.open_file_by("セッションを開く", &browser.file(name, bytes)).await;
        browser.told(&format!("「{name}」を開けませんでした。")).await;
        let told = browser.messages().await;
        assert!(told.contains(words) && told.contains("今の内容は変わっていません"), "{name}: {told}");
    }
    step(&browser, TOPICS).await;
    assert_eq!(browser.read("region", "回答の分布").await, before);
}

#[tokio::test]
async fn leaving_with_an_action_in_no_file_asks_first() {
    let browser = session().await;
    assert!(!would_ask(&browser).await);
    agree(&browser, "朝礼で例を話す").await;
    assert!(would_ask(&browser).await);
    browser.press("セッションを保存").await;
    browser.told("の保存を、ブラウザーに頼みました。").await;
    assert!(would_ask(&browser).await, "a download that was started is no file");
    browser.press("取組の表を保存（CSV）").await;
    browser.told("kagami-取組-").await;
    step(&browser, RUN).await;
    step(&browser, CLOSE).await;
    browser.press("フォルダーにあることを確かめました").await;
    browser.told("ここまでの内容は、ファイルから開けます。").await;
    assert!(!would_ask(&browser).await);
    browser.write("いつまでに", "年度内").await;
    assert!(would_ask(&browser).await);
}

#[tokio::test]
async fn a_session_whose_day_is_over_says_so_when_it_is_opened() {
    let browser = session().await;
    step(&browser, CLOSE).await;
    browser.see("date", "保存期限").await.send_keys("01312026").await.unwrap();
    browser.press("セッションを保存").await;
    let file = browser.saved("kagami-セッション-").await;
    assert_eq!(files::json_in(&file)["keepUntil"], "2026-01-31");
    let browser = reopened(browser).await;
    browser.told("保存期限（2026-01-31）が過ぎています。").await;
}

#[tokio::test]
async fn tables_open_in_a_spreadsheet_and_hold_no_formula_and_nothing_of_few() {
    let browser = with_files(&people(0..12)).await;
    agree(&browser, "=HYPERLINK(\"x\")").await;
    let mut tables = Vec::new();
    for (button, start) in [
        ("分布の表を保存（CSV）", "kagami-分布-"),
        ("取組の表を保存（CSV）", "kagami-取組-"),
        ("研修ニーズの表を保存（CSV）", "kagami-研修ニーズ-"),
    ] {
        browser.press(button).await;
        let bytes = std::fs::read(browser.saved(start).await).unwrap();
        assert!(bytes.starts_with(b"\xEF\xBB\xBF"), "{start}");
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{start}");
        assert!(text.lines().count() >= 2, "{text}");
        tables.push(text);
    }
    assert!(tables[0].contains(",12,"), "{}", tables[0]);
    assert!(tables[1].contains("\"'=HYPERLINK(\"\"x\"\")\""), "{}", tables[1]);
    assert!(tables[2].contains("情報セキュリティ研修（基礎）"), "{}", tables[2]);
    drop(browser);
    let few = with_files(&people(0..9)).await;
    step(&few, CLOSE).await;
    few.press("分布の表を保存（CSV）").await;
    let text = std::fs::read_to_string(few.saved("kagami-分布-").await).unwrap();
    assert!(!text.contains(",9,"), "{text}");
}

#[tokio::test]
async fn what_the_sample_saves_says_that_it_is_the_sample() {
    let browser = session().await;
    browser.press("見本で試す").await;
    browser.press("24人の課").await;
    browser.until("the sample is shown", async || browser.words().await.contains("24人分を数えています。")).await;
    step(&browser, CLOSE).await;
    browser.press("分布の表を保存（CSV）").await;
    browser.saved("kagami-見本-分布-").await;
    browser.press("セッションを保存").await;
    let file = browser.saved("kagami-セッション-").await;
    assert_eq!(files::json_in(&file)["isSample"], Value::Bool(true));
}
