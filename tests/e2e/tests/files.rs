//! What a person opens, replaces and takes back: nothing that is there is lost unasked, whatever a file holds.

use kagami_e2e::browser::Browser;
use kagami_e2e::{checkers, files};
use serde_json::{Value, json};

/// The lines of the resume card: who, and how far.
async fn present(browser: &Browser) -> String {
    browser.read("region", "途中の自己チェックがあります").await
}

/// A browser on the start page with a 監督職's five answers.
async fn with_answers() -> Browser {
    let browser = Browser::open().await;
    browser.begin("監督職", "一般職員").await;
    for _ in 0..5 {
        browser.answer(3).await;
        browser.next().await;
    }
    browser.go("#/").await;
    browser.see("button", "続きから答える").await;
    browser
}

/// The personal file of a 係員 who answered step-1 everywhere.
fn staff() -> Value {
    files::personal("staff", "general", &files::answers("staff", "general", "step-1", &[]))
}

#[tokio::test]
async fn a_personal_file_opens_and_says_so() {
    let browser = Browser::open().await;
    browser.open_file(&browser.file("kagami-個人用.json", staff().to_string())).await;
    browser.see("button", "回答を見直す").await;
    assert!(present(&browser).await.contains("係員・一般職員　22問中22問 回答済み"));
    browser.told("ファイルを開きました。").await;
}

#[tokio::test]
async fn a_file_that_is_not_a_personal_file_is_refused_by_name_and_changes_nothing() {
    let browser = with_answers().await;
    let stored = browser.stored().await;
    let edited = |edit: fn(&mut Value)| {
        let mut file = staff();
        edit(&mut file);
        file.to_string().into_bytes()
    };
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain("{}".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let submission = edited(|json| {
        let one = json["assessments"][0].clone();
        *json = json!({ "format": "kagami-submission", "version": 1, "catalog": one["catalog"], "id": one["id"],
            "revision": 1, "month": "2026-05", "rank": "staff", "tier": "general", "purpose": "group-work",
            "selfReported": true, "answers": [] });
    });
    let hostile: Vec<(&str, Vec<u8>, &str)> = vec![
        ("空.json", Vec::new(), "ファイルが空です。"),
        ("メモ帳.json", utf16, "文字コードがUTF-16です。"),
        (
            "古い.json",
            b"{\"\x93\xfa\x96\x7b\x8c\xea\": \"\x83\x65\x83\x58\x83\x67\"}".to_vec(),
            "文字コードがShift_JISです。",
        ),
        ("写真.json", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "画像のファイルです。"),
        ("資料.json", b"%PDF-1.7\n%\xe2\xe3".to_vec(), "PDFのファイルです。"),
        ("表.json", b"PK\x03\x04\x14\0\x06\0".to_vec(), "ZIPなど、まとめて圧縮したファイルです。"),
        ("途中.json", staff().to_string().into_bytes()[..200].to_vec(), "ファイルが途中で切れています。"),
        ("誤字.json", b"{\"format\": kagami}".to_vec(), "JSONの形が正しくありません（1行目"),
        ("ほか.json", b"{\"name\": \"x\"}".to_vec(), "かがみのファイルではありません。"),
        ("<img src=x onerror=alert(1)>.json", b"[]".to_vec(), "かがみのファイルではありません。"),
        ("未来.json", edited(|json| json["version"] = json!(2)), "新しい版のかがみで作られています。"),
        (
            "別の市.json",
            edited(|json| json["assessments"][0]["catalog"]["id"] = json!("other-city")),
            "別の質問（other-city）",
        ),
        (
            "二重.json",
            edited(|json| json["assessments"][0]["answers"][1] = json["assessments"][0]["answers"][0].clone()),
            "同じ質問",
        ),
        (
            "範囲外.json",
            edited(|json| json["assessments"][0]["answers"][2]["answer"] = json!("step-9")),
            "「assessments[0].answers[2].answer」の内容が決まった形と違います。",
        ),
        ("渡す用.json", submission, "渡すためのファイルです。"),
    ];
    for (name, bytes, reason) in hostile {
        // A file name may not hold what a page might take for markup on every system, but here it may.
        browser.open_file(&browser.file(name, bytes)).await;
        browser.told(&format!("「{name}」を開けませんでした。{reason}")).await;
        browser.told("今の回答は変わっていません。").await;
        assert_eq!(browser.stored().await, stored, "{name}");
        assert!(present(&browser).await.contains("監督職・一般職員　22問中5問 回答済み"), "{name}");
    }
    assert_eq!(browser.complaints().await, Vec::<String>::new(), "the console stays silent");
}

#[tokio::test]
async fn a_file_too_large_is_refused_before_it_is_read() {
    let browser = Browser::open().await;
    let file = browser.file("大きい.json", Vec::new());
    std::fs::File::create(&file).unwrap().set_len(16 * 1024 * 1024 + 1).unwrap();
    browser.open_file(&file).await;
    browser.told("「大きい.json」を開けませんでした。大きすぎます（17MB、上限は16MB）。").await;
}

#[tokio::test]
async fn a_byte_order_mark_is_no_fault() {
    let browser = Browser::open().await;
    browser.open_file(&browser.file("印つき.json", format!("\u{feff}{}", staff()))).await;
    assert!(present(&browser).await.contains("係員・一般職員　22問中22問 回答済み"));
}

#[tokio::test]
async fn answers_to_questions_of_another_version_are_kept_told_and_written_again() {
    let browser = Browser::open().await;
    let mut file = staff();
    file["assessments"][0]["catalog"]["version"] = json!(7);
    file["assessments"][0]["answers"][0]["item"] = json!("item-from-later");
    browser.go("#/about").await;
    browser.go("#/").await;
    browser.open_file(&browser.file("ほかの版.json", file.to_string())).await;
    browser.told("今の質問にない回答が1件ありました。消さずに、個人用ファイルの中に取ってあります。").await;
    browser.go("#/result").await;
    browser.press("個人用ファイルを保存").await;
    let saved = browser.saved("kagami-個人用-").await;
    checkers::obeys(&saved, "personal");
    let kept = files::json_in(&saved)["assessments"][0]["kept"].clone();
    assert_eq!(kept, json!([{ "item": "item-from-later", "answer": "step-1", "catalogVersion": 7 }]));
}

#[tokio::test]
async fn opening_a_file_beside_other_answers_asks_first_and_can_be_undone() {
    let browser = with_answers().await;
    let file = browser.file("kagami-個人用.json", staff().to_string());
    browser.open_file(&file).await;
    browser.see("dialog", "この画面には、ほかの回答があります").await;
    browser.press("今の回答を残し、ファイルは開かない").await;
    assert!(present(&browser).await.contains("監督職・一般職員　22問中5問 回答済み"));

    browser.open_file(&file).await;
    browser.press("置きかえてファイルを開く…").await;
    browser.told("ファイルを開きました。").await;
    assert!(present(&browser).await.contains("係員・一般職員　22問中22問 回答済み"));
    browser.press("元に戻す").await;
    browser.told("元に戻しました。").await;
    assert!(present(&browser).await.contains("監督職・一般職員　22問中5問 回答済み"));

    browser.open_file(&file).await;
    browser.press("個人用ファイルに保存してから…").await;
    let saved = files::json_in(&browser.saved("kagami-個人用-").await);
    assert_eq!(saved["assessments"][0]["answers"].as_array().map(Vec::len), Some(5));
    assert!(present(&browser).await.contains("係員・一般職員　22問中22問 回答済み"));
}

#[tokio::test]
async fn beginning_beside_an_unfinished_check_offers_to_keep_to_save_first_or_to_replace() {
    let browser = with_answers().await;
    browser.choose("係員").await;
    browser.choose("デジタル推進員").await;
    browser.press("はじめる").await;
    browser.see("dialog", "途中の自己チェックがあります").await;
    browser.press("やめる").await;
    assert!(present(&browser).await.contains("監督職・一般職員　22問中5問 回答済み"));

    browser.press("はじめる").await;
    browser.press("置きかえてはじめる…").await;
    browser.told("置きかえました。").await;
    assert!(browser.words().await.contains("1 / 28"));
    browser.press("元に戻す").await;
    browser.go("#/").await;
    assert!(present(&browser).await.contains("監督職・一般職員　22問中5問 回答済み"));

    browser.choose("係員").await;
    browser.choose("デジタル推進員").await;
    browser.press("はじめる").await;
    browser.press("個人用ファイルに保存してからはじめる…").await;
    let saved = files::json_in(&browser.saved("kagami-個人用-").await);
    assert_eq!(saved["assessments"][0]["rank"], "supervisor");
    assert_eq!(saved["assessments"][0]["answers"].as_array().map(Vec::len), Some(5));
    browser.until("the new check is begun", async || browser.words().await.contains("1 / 28")).await;
}

#[tokio::test]
async fn a_change_of_rank_and_tier_keeps_every_answer_and_hands_over_only_those_that_apply() {
    let browser = Browser::open().await;
    let answers = files::answers("staff", "promoter", "step-2", &[]);
    browser.open_personal(&files::personal("staff", "promoter", &answers)).await;
    browser.choose("監督職").await;
    browser.choose("一般職員").await;
    browser.press("はじめる").await;
    browser.press("途中の自己チェックを続ける…").await;
    browser.told("回答はそのまま残っています。").await;
    browser.go("#/").await;
    assert!(present(&browser).await.contains("監督職・一般職員　22問中19問 回答済み"), "the three duties are new");

    browser.go("#/result").await;
    browser.press("渡すファイルを保存").await;
    browser.press("この内容で保存").await;
    let handed = files::json_in(&browser.saved("kagami-渡す用-").await);
    let items: Vec<&str> =
        handed["answers"].as_array().unwrap().iter().filter_map(|item| item["item"].as_str()).collect();
    assert_eq!(items.len(), 19);
    assert!(!items.contains(&"item-staff-use") && !items.contains(&"item-data-science"), "{items:?}");
    browser.press("個人用ファイルを保存").await;
    let own = files::json_in(&browser.saved("kagami-個人用-").await);
    assert_eq!(own["assessments"][0]["answers"].as_array().map(Vec::len), Some(28), "nothing was lost");

    browser.go("#/").await;
    browser.choose("係員").await;
    browser.choose("デジタル推進員").await;
    browser.press("はじめる").await;
    browser.press("途中の自己チェックを続ける…").await;
    browser.go("#/").await;
    assert!(present(&browser).await.contains("係員・デジタル推進員　28問中28問 回答済み"), "the answers count again");
}
