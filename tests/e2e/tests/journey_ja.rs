//! The whole way in Japanese, with the mouse: from the choice of rank to files that open again elsewhere.

use kagami_e2e::browser::Browser;
use kagami_e2e::{checkers, files, setting};
use serde_json::{Value, json};

/// The regions of the result, by heading.
const REGIONS: [&str; 6] = [
    "四つの職員像",
    "職級の役割",
    "専門性のスキル",
    "研修の候補",
    "そのほかの研修",
    "方針の例に研修が載っていないスキル",
];

/// Everything the result says, region by region.
async fn result(browser: &Browser) -> Vec<String> {
    browser.open_all_parts().await;
    let mut said = Vec::new();
    for region in REGIONS {
        said.push(browser.read("region", region).await);
    }
    said
}

#[tokio::test]
async fn the_start_page_preselects_nothing_and_asks_for_both_choices() {
    let browser = Browser::open().await;
    assert_eq!(browser.radios_in("職級").await, ["係員", "監督職", "管理職"]);
    assert_eq!(browser.radios_in("専門性").await, ["一般職員", "デジタル推進員", "高度専門人材"]);
    assert_eq!((browser.chosen_in("職級").await, browser.chosen_in("専門性").await), (None, None));
    assert!(browser.words().await.contains("控えめにも、よく見せようともせず、ふだんのとおりに選んでください。"));
    assert!(!browser.is_on("checkbox", "ほかの人も使う端末です（答えを残しません）").await);
    assert_eq!(browser.count("button", "続きから答える").await, 0);

    browser.press("はじめる").await;
    browser
        .until("the missing choices are named", async || {
            let [rank, tier] = [browser.read("group", "職級").await, browser.read("group", "専門性").await];
            rank.contains("職級を選んでください。") && tier.contains("専門性を選んでください。")
        })
        .await;
    assert!(["", "#/"].contains(&browser.hash().await.as_str()));
    browser.choose("監督職").await;
    browser.press("はじめる").await;
    assert_eq!(browser.focused().await, "radio 一般職員", "the choice that is missing has the focus");
}

#[tokio::test]
async fn a_question_has_six_radios_says_where_one_is_and_leads_both_ways() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    let first = browser.hash().await;
    let question = browser.question().await;
    let radios = browser.radios_in(&question).await;
    assert_eq!(
        (radios.len(), radios[4].as_str(), radios[5].as_str()),
        (6, "今の業務に当てはまる場面がない", "どれか決められない")
    );
    assert_eq!(browser.chosen_in(&question).await, None, "nothing is preselected");
    assert!(browser.words().await.contains("1 / 22"));

    browser.answer(1).await;
    assert!(browser.words().await.contains("保存済み"));
    browser.next().await;
    let second = browser.question().await;
    assert_ne!(second, question);
    assert_eq!(browser.radios_in(&second).await[4], "今の業務に当てはまる場面がない");
    assert_eq!(browser.chosen_in(&second).await, None, "the answer before does not stand here");
    assert!(browser.words().await.contains("2 / 22"));

    browser.follow("前へ").await;
    browser.see("group", &question).await;
    assert_eq!((browser.hash().await, browser.chosen_in(&question).await), (first, Some(radios[1].clone())));
    browser.press("回答を消す").await;
    browser.told("この質問の回答を消しました。").await;
    assert_eq!(browser.chosen_in(&question).await, None);
}

#[tokio::test]
async fn the_review_lists_open_questions_first_and_the_result_may_be_seen_with_gaps() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    let mut open = Vec::new();
    for place in 0..22 {
        if place == 11 {
            assert!(browser.words().await.contains("12 / 22"));
        }
        if [3, 21].contains(&place) {
            open.push(browser.stem().await);
        } else {
            browser.answer(2).await;
        }
        browser.next().await;
    }
    assert_eq!(browser.hash().await, "#/review");
    assert_eq!(open.len(), 2);
    browser.under("回答の確認").await;
    let headings = browser.names("heading").await;
    let place = |heading: &str| headings.iter().position(|title| title == heading);
    let (unanswered, answered) = (place("まだ答えていない質問（2）"), place("答えた質問（20）"));
    assert!(unanswered.is_some() && unanswered < answered, "{headings:?}");
    let listed = browser.read("region", "まだ答えていない質問（2）").await;
    assert!(open.iter().all(|stem| listed.contains(stem.as_str())), "{listed}");
    let rows =
        browser.names("link").await.into_iter().filter(|name| open.iter().any(|stem| name.contains(stem.as_str())));
    assert_eq!(rows.count(), 2, "each open question is listed once, as a link");

    browser.see_result().await;
    browser.open_all_parts().await;
    assert!(browser.read("region", "専門性のスキル").await.contains("回答がそろっていません（未回答1）"));
    assert!(browser.words().await.contains("22問中20問に回答"));
}

#[tokio::test]
async fn all_is_answered_handed_over_and_opened_again_in_another_browser() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    assert_eq!(browser.answer_all(1).await, 22);
    assert_eq!(browser.count("heading", "まだ答えていない質問…").await, 0);
    browser.see_result().await;
    let before = result(&browser).await;
    assert!(before[3].contains("情報セキュリティ研修（基礎）"), "{}", before[3]);
    assert!(before[2].contains("これから伸ばす項目：6スキル"), "{}", before[2]);

    hand_over(&browser).await;

    browser.press("個人用ファイルを保存").await;
    let personal = browser.saved("kagami-個人用-").await;
    checkers::obeys(&personal, "personal");
    let elsewhere = browser.in_fresh_profile().await;
    assert_eq!(elsewhere.count("button", "続きから答える").await, 0, "the new browser knows nothing");
    elsewhere.open_file(&personal).await;
    elsewhere.follow("結果を見る").await;
    elsewhere.under("自己チェックの結果").await;
    assert_eq!(result(&elsewhere).await, before);
}

/// Saves the submission of a 係員 who answered step-1 everywhere, and looks at every field of it.
async fn hand_over(browser: &Browser) {
    browser.press("渡すファイルを保存").await;
    browser.see("dialog", "渡すファイルの内容").await;
    assert_eq!(browser.chosen_in("使いみち").await.as_deref(), Some("グループワーク用"));
    assert_eq!(browser.radios_in("使いみち").await, ["グループワーク用", "研修計画用"]);
    let preview = browser.read("dialog", "渡すファイルの内容").await;
    let told = [
        "渡すかどうかは自由です。",
        "名前がなくても、だれの回答か分かることがあります",
        "人事評価での取扱いは、まだ示されていません。渡す前に人事課・情報推進課に確認できます",
        "受け取る人",
        "残す期間",
        "問合せ先",
        "回答 22件を見る",
    ];
    for words in told {
        assert!(preview.contains(words), "the preview does not say “{words}”: {preview}");
    }
    browser.press("この内容で保存").await;
    browser.told("の保存を、ブラウザーに頼みました。ダウンロードのフォルダーにあることを確かめてください。").await;
    let file = browser.saved("kagami-渡す用-").await;
    checkers::obeys(&file, "submission");

    let submission = files::json_in(&file);
    let catalog = setting::dist().join("catalog.json");
    let published = files::catalog();
    let answers: Vec<Value> =
        files::asked("staff", "general").iter().map(|item| json!({ "item": item, "answer": "step-1" })).collect();
    let mut given = submission["answers"].as_array().cloned().unwrap();
    given.sort_by_key(|place| answers.iter().position(|other| other == place));
    assert_eq!(given, answers);
    assert_eq!(submission["format"], "kagami-submission");
    assert_eq!((&submission["version"], &submission["selfReported"]), (&json!(1), &json!(true)));
    assert_eq!((&submission["rank"], &submission["tier"]), (&json!("staff"), &json!("general")));
    assert_eq!(submission["purpose"], "group-work");
    let reference = json!({
        "id": published["id"], "version": published["version"], "digest": checkers::digest(&catalog),
    });
    assert_eq!(submission["catalog"], reference);
    let keys: Vec<&str> = submission.as_object().unwrap().keys().map(String::as_str).collect();
    assert!(!keys.contains(&"name"), "no name was typed");
    assert_eq!(keys.len(), 12, "and nothing else is in the file: {keys:?}");

    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    let month = submission["month"].as_str().unwrap().replace('-', "");
    let tag = name.strip_prefix(&format!("kagami-渡す用-{month}-")).and_then(|tag| tag.strip_suffix(".json"));
    assert!(tag.is_some_and(|tag| tag.len() == 8 && tag.chars().all(|sign| sign.is_ascii_alphanumeric())), "{name}");
}

#[tokio::test]
async fn the_preview_shows_what_the_file_holds_and_leaving_it_saves_nothing() {
    let browser = Browser::open().await;
    let answers = files::answers("supervisor", "general", "step-2", &[]);
    browser.open_personal(&files::personal("supervisor", "general", &answers)).await;
    browser.go("#/result").await;
    browser.press("渡すファイルを保存").await;
    browser.press("保存しないで戻る").await;
    browser.until("the dialog is closed", async || browser.count("dialog", "…").await == 0).await;
    assert_eq!(browser.focused().await, "button 渡すファイルを保存", "the focus is back where it was");

    browser.press("渡すファイルを保存").await;
    browser.choose("研修計画用").await;
    browser.write("名前や番号（書かなくてもかまいません）", "あ".repeat(41).as_str()).await;
    browser.told("名前や番号は40文字までです。").await;
    browser.press("この内容で保存").await;
    browser.see("dialog", "渡すファイルの内容").await;
    browser.write("名前や番号（書かなくてもかまいません）", "研修 12番").await;
    browser.click("checkbox", "職級の役割の回答を入れない").await;
    let preview = browser.read("dialog", "渡すファイルの内容").await;
    for words in ["研修 12番", "回答 19件を見る", "人事課・情報推進課"] {
        assert!(preview.contains(words), "the preview does not say “{words}”: {preview}");
    }
    browser.press("この内容で保存").await;
    let file = browser.saved("kagami-渡す用-").await;
    checkers::obeys(&file, "submission");
    let submission = files::json_in(&file);
    assert_eq!((&submission["purpose"], &submission["name"]), (&json!("training-plan"), &json!("研修 12番")));
    let items: Vec<&str> =
        submission["answers"].as_array().unwrap().iter().filter_map(|answer| answer["item"].as_str()).collect();
    assert_eq!(items.len(), 19);
    assert!(items.iter().all(|item| !item.contains("supervisor")), "the duties are left out: {items:?}");
    assert_eq!(std::fs::read_dir(browser.downloads()).unwrap().count(), 1, "only one file was saved");
}
