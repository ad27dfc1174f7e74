//! A city that changes the content under its employees' answers: nothing becomes unreadable, and what is gone is told
//! once and comes back with its question.

use std::path::PathBuf;

use kagami_e2e::browser::Browser;
use kagami_e2e::driver::Folder;
use kagami_e2e::{files, setting};
use serde_json::{Value, json};
use xtask::server::Site;

/// A copy of the built site whose content a test may replace.
struct City {
    folder: Folder,
}

impl City {
    fn new() -> Self {
        let folder = Folder::new();
        files::copy(&setting::dist(), &folder.path().join("site"));
        Self { folder }
    }

    fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// Puts this content into the page, as the README says.
    fn replace(&self, content: &Value) {
        let page = std::fs::read_to_string(setting::dist().join("index.html")).unwrap();
        let block = content.to_string().replace('<', "\\u003c");
        let block = format!("<script type=\"application/json\" id=\"kagami-catalog\">{block}</script></body>");
        std::fs::write(self.site().join("index.html"), page.replacen("</body>", &block, 1)).unwrap();
    }
}

/// The content with the question on OA skills replaced by another, under the same version.
fn with_another_question() -> Value {
    let mut content = files::catalog();
    let items = content["items"].as_array_mut().unwrap();
    let oa = items.iter_mut().find(|item| item["id"] == "item-oa").unwrap();
    oa["id"] = json!("item-oa-again");
    content
}

/// The answer to that item in the last check that is stored, counted or kept.
async fn stored(browser: &Browser, list: &str) -> Option<Value> {
    let stored = browser.stored().await;
    let (_, text) = stored.into_iter().find(|(key, _)| key == "kagami/personal")?;
    let record: Value = serde_json::from_str(&text).unwrap();
    let answers = record["assessments"].as_array()?.last()?[list].as_array()?.clone();
    answers.into_iter().find(|entry| entry["item"] == "item-oa")
}

#[tokio::test]
async fn a_question_replaced_without_a_new_version_costs_no_answer_is_told_once_and_comes_back() {
    let city = City::new();
    let browser = Browser::launch(Site::new(city.site())).await;
    browser.visit("").await;
    browser
        .open_personal(&files::personal("staff", "general", &files::answers("staff", "general", "step-3", &[])))
        .await;

    city.replace(&with_another_question());
    browser.visit("").await;
    browser.told("今の質問にない回答が1件ありました。").await;
    assert!(browser.words().await.contains("22問中21問 回答済み"));
    assert_eq!(stored(&browser, "kept").await.unwrap()["answer"], "step-3");
    browser.reload().await;
    browser.see("button", "続きから答える").await;
    assert!(!browser.messages().await.contains("今の質問にない回答"), "it is told once");
    // Whoever answers on, or begins anew, does not lose it either.
    browser.press("続きから答える").await;
    browser.answer(0).await;

    city.replace(&files::catalog());
    browser.visit("").await;
    assert!(browser.words().await.contains("22問中22問 回答済み"));
    assert_eq!(stored(&browser, "answers").await.unwrap()["answer"], "step-3");
}

#[tokio::test]
async fn a_record_of_another_catalogue_is_kept_named_and_read_again_when_that_returns() {
    let city = City::new();
    let browser = Browser::launch(Site::new(city.site())).await;
    browser.visit("").await;
    browser.begin("係員", "一般職員").await;
    browser.answer(1).await;
    let mut other = files::catalog();
    let own = other["id"].as_str().unwrap().to_owned();
    other["id"] = json!("another-city");
    city.replace(&other);
    browser.visit("").await;
    browser.told(&format!("前回の記録は、別の質問（{own}）で答えたものです。")).await;
    browser.begin("監督職", "一般職員").await;
    browser.answer(2).await;

    city.replace(&files::catalog());
    browser.visit("").await;
    browser.told("前回の記録は、別の質問（another-city）で答えたものです。").await;
    browser.see("button", "続きから答える").await;
    assert!(browser.words().await.contains("係員・一般職員"), "the first record is there again");
}

#[tokio::test]
async fn where_the_city_sets_another_post_for_section_heads_the_question_names_it() {
    let city = City::new();
    let mut content = files::catalog();
    content["settings"]["sectionHeadFrom"] = json!("post-jicho");
    city.replace(&content);
    let browser = Browser::launch(Site::new(city.site())).await;
    browser.visit("").await;
    browser.choose("管理職").await;
    let group = "課長級以上ですか（今の職名が次長以上の方）";
    assert_eq!(browser.radios_in(group).await, ["はい", "いいえ"]);
    browser.press("English").await;
    browser
        .see("group", "Are you a section head (課長級) or above? (present post: Deputy department head or above)")
        .await;
}

#[tokio::test]
async fn two_data_blocks_in_one_page_are_told_instead_of_one_of_them_being_taken() {
    let city = City::new();
    city.replace(&files::catalog());
    let page = city.site().join("index.html");
    let text = std::fs::read_to_string(&page).unwrap();
    let block = text.split_once("<script type=\"application/json\"").unwrap().1;
    let twice = text.replacen("</body>", &format!("<script type=\"application/json\"{block}"), 1);
    std::fs::write(page, twice).unwrap();
    let browser = Browser::launch(Site::new(city.site())).await;
    browser.visit("").await;
    browser.under("内容のファイルに直すところがあり、開けませんでした").await;
    assert!(browser.words().await.contains("この画面に二つ以上あります。一つだけにしてください。"));
}
