//! The result: three answers on the first screen, everything else folded, every answer in the words that were chosen.

use kagami_e2e::browser::Browser;
use kagami_e2e::files;
use serde_json::{Value, json};

/// The result of a person whose answers go round through these.
async fn result_of(rank: &str, tier: &str, answers: &[&str]) -> Browser {
    let browser = Browser::open().await;
    let answers: Vec<Value> = files::asked(rank, tier)
        .into_iter()
        .zip(answers.iter().cycle())
        .map(|(item, answer)| json!({ "item": item, "answer": answer }))
        .collect();
    browser.open_personal(&files::personal(rank, tier, &json!(answers))).await;
    browser.go("#/result").await;
    browser.under("自己チェックの結果").await;
    browser
}

const MIXED: [&str; 7] = ["step-2", "step-1", "step-3", "step-0", "not-applicable", "unsure", "step-1"];

#[tokio::test]
async fn the_first_screen_shows_a_strength_next_steps_and_training_and_the_page_stays_short() {
    for (rank, tier) in [("staff", "general"), ("supervisor", "promoter"), ("manager", "specialist")] {
        let browser = result_of(rank, tier, &MIXED).await;
        for (width, most) in [(1280, 2500), (360, 4500)] {
            browser.resize(width, 800).await;
            let height = browser.js("return document.documentElement.scrollHeight").await.as_u64().unwrap();
            assert!(height <= most, "{rank} {tier}: {height} px at {width}");
        }
        browser.resize(1280, 800).await;
        for region in ["次にやってみること", "研修"] {
            let end = browser.span("region", region).await[1];
            assert!(end <= 800.0, "{rank} {tier}: {region} ends at {end}");
        }
        assert!(browser.read("region", "今の姿").await.contains("できていること"));
        let next = browser.read("region", "次にやってみること").await;
        assert!(next.contains("いま ") && next.contains(" → "), "{next}");
        let training = browser.read("region", "研修").await;
        assert!(training.contains("研修の候補（") || training.contains("学び方（"), "{training}");
    }
}

#[tokio::test]
async fn parts_are_folded_at_first_open_by_keyboard_and_by_the_links_to_them_and_stay_open_in_the_other_language() {
    let browser = result_of("staff", "promoter", &MIXED).await;
    assert!(!browser.has("table", "図と同じ内容の表").await, "the table of all answers is folded away");
    browser.press("研修の候補（2件）を見る").await;
    browser
        .until("the part is open", async || browser.words().await.contains("実施の有無・時期は人事課の案内を確認"))
        .await;
    let focused = browser.focused().await;
    assert!(focused.contains("研修の候補"), "the focus is at the part: {focused}");
    browser.press("English").await;
    browser.see("region", "Training to consider").await;
    browser
        .until("it is still open", async || {
            browser.read("region", "Training to consider").await.contains("Skills gained")
        })
        .await;
    browser.press("Open all").await;
    browser.see("table", "The content of the figure as a table").await;
    browser.press("Close all").await;
    browser.until("all is folded", async || !browser.has("table", "…").await).await;
}

#[tokio::test]
async fn where_nothing_applies_one_screen_says_thanks_when_to_look_again_and_what_is_for_everyone() {
    let browser = Browser::open().await;
    browser.with_all_answers("staff", "general", "not-applicable").await;
    browser.see_result().await;
    for region in ["今の姿", "次にやってみること"] {
        assert!(!browser.has("region", region).await, "{region}");
    }
    let page = browser.words().await;
    let told = ["ありがとうございました。", "それも、今の仕事をよく見た大切な回答です。", "また確かめてみてください。"];
    for words in told.into_iter().chain(["全職員が対象の研修", "情報セキュリティ研修（基礎）"]) {
        assert!(page.contains(words), "{words}: {page}");
    }
    browser.resize(1280, 800).await;
    assert!(browser.span("region", "全職員が対象の研修").await[1] <= 800.0, "on one screen");
}

#[tokio::test]
async fn what_comes_after_the_result_stands_in_this_order_and_says_that_handing_over_is_free() {
    let browser = result_of("staff", "general", &MIXED).await;
    let buttons = browser.names("button").await;
    let at =
        |name: &str| buttons.iter().position(|button| button == name).unwrap_or_else(|| panic!("{name}: {buttons:?}"));
    assert!(
        at("手元シートを印刷") < at("個人用ファイルを保存") && at("個人用ファイルを保存") < at("渡すファイルを保存")
    );
    assert!(browser.read("region", "結果を持ち帰る").await.contains("渡すかどうかは自由です。"));
}
