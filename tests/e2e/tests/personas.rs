//! The eight persons for whom the product fixes what the result must say. One answers by hand, seven open a file.

use kagami_e2e::browser::Browser;
use kagami_e2e::files;
use kagami_e2e::walking::{NOT_APPLICABLE, UNSURE};

const SECURITY: &str = "情報セキュリティ研修（基礎）";
const MINDUP: &str = "DXマインドアップ研修";
const SKILLUP: &str = "デジタルスキルアップ研修";
const FOR_ALL: &str = "対象は全職員です。受講の指示がある場合は、この結果にかかわらず受講してください";

/// The result page of a person whose answers stand in a file.
async fn result_of(rank: &str, tier: &str, rest: &str, skills: &[(&str, &str)]) -> Browser {
    let browser = Browser::open().await;
    let answers = files::answers(rank, tier, rest, skills);
    browser.open_personal(&files::personal(rank, tier, &answers)).await;
    browser.go("#/result").await;
    browser.under("自己チェックの結果").await;
    browser.open_all_parts().await;
    browser
}

/// The courses or skills that have a card in a region, in order.
async fn cards(browser: &Browser, region: &str) -> Vec<String> {
    browser.headings_in(region).await.into_iter().filter(|heading| heading != region).collect()
}

async fn candidates(browser: &Browser) -> Vec<String> {
    cards(browser, "研修の候補").await
}

async fn others(browser: &Browser) -> Vec<String> {
    cards(browser, "そのほかの研修").await
}

async fn uncovered(browser: &Browser) -> Vec<String> {
    cards(browser, "方針の例に研修が載っていないスキル").await
}

/// What the ladder says of a tier: the state under its heading.
async fn ladder(browser: &Browser, tier: &str) -> String {
    let all = browser.read("region", "専門性のスキル").await;
    let heading = format!("方針が{tier}に例示するスキル");
    assert!(all.contains(&heading), "no {heading} in {all}");
    all.split_once(&heading).unwrap().1.trim().to_owned()
}

#[tokio::test]
async fn knowing_security_only_with_material_proposes_the_security_course_and_nothing_else() {
    let browser = result_of("staff", "general", "step-2", &[("security-knowledge", "step-1")]).await;
    assert_eq!(candidates(&browser).await, [SECURITY]);
    assert_eq!(others(&browser).await, [MINDUP, SKILLUP]);
    assert_eq!(uncovered(&browser).await, Vec::<String>::new());
    assert!(ladder(&browser, "一般職員").await.starts_with("これから伸ばす項目：1"));
    let reason = browser.read("region", "研修の候補").await;
    let told = ["全職員", "e-ラーニング", "4.1.3", "かがみの目安", "ネットワーク、情報セキュリティ知識：本人の回答は"];
    for words in told.into_iter().chain(["実施の有無・時期は人事課の案内を確認"]) {
        assert!(reason.contains(words), "the candidate does not say “{words}”: {reason}");
    }
}

#[tokio::test]
async fn skills_without_a_course_get_other_ways_and_the_course_for_all_keeps_its_sentence() {
    let browser = result_of("staff", "general", "step-2", &[("ict", "step-0"), ("oa", "step-1")]).await;
    assert_eq!(candidates(&browser).await, Vec::<String>::new());
    assert!(browser.read("region", "研修の候補").await.contains("今の回答から候補になる研修はありません。"));
    assert_eq!(uncovered(&browser).await, ["ICT知識", "OAスキル"]);
    let ways = browser.read("region", "方針の例に研修が載っていないスキル").await;
    assert!(ways.contains("4.1.2") && ways.contains("4.1.4"), "the ways name their clauses: {ways}");
    assert!(ladder(&browser, "一般職員").await.starts_with("これから伸ばす項目：2"));
    assert_eq!(others(&browser).await, [SECURITY, MINDUP, SKILLUP]);
    let others = browser.read("region", "そのほかの研修").await;
    assert_eq!(others.matches(FOR_ALL).count(), 1, "only the course for all says it: {others}");
}

#[tokio::test]
async fn a_manager_who_has_not_heard_of_leading_gets_the_mind_up_course() {
    let browser = result_of("manager", "general", "step-2", &[("dx-leader", "step-0")]).await;
    assert_eq!(candidates(&browser).await, [MINDUP]);
    assert!(browser.read("region", "研修の候補").await.contains("DX知識（リーダー向け）"));
    assert!(ladder(&browser, "一般職員").await.starts_with("これから伸ばす項目：1"));
}

#[tokio::test]
async fn a_promoter_under_in_two_skills_gets_their_course_once_naming_both() {
    let low = [("data-science", "step-0"), ("ui-ux", "step-1")];
    let browser = result_of("supervisor", "promoter", "step-2", &low).await;
    assert_eq!(candidates(&browser).await, [SKILLUP]);
    let reason = browser.read("region", "研修の候補").await;
    assert!(
        reason.contains("データサイエンス：本人の回答は") && reason.contains("UI・UXデザイン：本人の回答は"),
        "{reason}"
    );
    assert!(ladder(&browser, "一般職員").await.starts_with("例のスキルがそろっています"));
    assert!(ladder(&browser, "デジタル推進員").await.starts_with("これから伸ばす項目：2"));
    assert!(ladder(&browser, "高度専門人材").await.starts_with("おたずねしていません"));
}

#[tokio::test]
async fn a_promoter_at_the_top_of_the_own_skills_still_needs_those_below() {
    let own = ["improve-section", "security-section", "operate-section", "data-science", "ui-ux"];
    let skills: Vec<_> = own.into_iter().map(|skill| (skill, "step-3")).chain([("oa", "step-1")]).collect();
    let browser = result_of("supervisor", "promoter", "step-2", &skills).await;
    assert!(ladder(&browser, "デジタル推進員").await.starts_with("これから伸ばす項目：1"));
    assert!(ladder(&browser, "一般職員").await.starts_with("これから伸ばす項目：1"));
    assert_eq!(uncovered(&browser).await, ["OAスキル"]);
}

#[tokio::test]
async fn one_who_cannot_decide_anything_gets_the_course_for_everyone() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    assert_eq!(browser.answer_all(UNSURE).await, 22);
    browser.see_result().await;
    browser.open_all_parts().await;
    assert_eq!(candidates(&browser).await, [SECURITY]);
    assert_eq!(uncovered(&browser).await, Vec::<String>::new());
    let state = ladder(&browser, "一般職員").await;
    assert!(state.starts_with("回答がそろっていません（未回答0・決められない7）"), "{state}");
    assert!(browser.read("region", "研修の候補").await.contains("本人の回答は「どれか決められない」です。"));
}

#[tokio::test]
async fn a_specialist_is_told_that_the_skill_up_course_is_for_promoters_and_whom_to_ask() {
    let browser = result_of("staff", "specialist", "step-2", &[("data-science", "step-1")]).await;
    assert_eq!(candidates(&browser).await, Vec::<String>::new());
    let told = browser.read("region", "そのほかの研修").await;
    let (_, skillup) = told.split_once(SKILLUP).unwrap();
    assert!(skillup.contains("方針の例では、対象はデジタル推進員です。"), "{skillup}");
    assert!(skillup.contains("受けてみたい場合は、人事課・情報推進課に相談できます。"), "{skillup}");
    assert_eq!(uncovered(&browser).await, ["データサイエンス"]);
    let ways = browser.read("region", "方針の例に研修が載っていないスキル").await;
    assert!(ways.contains("デジタルスキルアップ研修が載っていますが、対象はデジタル推進員です。"), "{ways}");
    assert!(ladder(&browser, "一般職員").await.starts_with("例のスキルがそろっています"));
    assert!(ladder(&browser, "高度専門人材").await.starts_with("これから伸ばす項目：1"));
}

#[tokio::test]
async fn one_to_whom_nothing_applies_is_proposed_nothing_and_respected() {
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    assert_eq!(browser.answer_all(NOT_APPLICABLE).await, 22);
    browser.see_result().await;
    browser.open_all_parts().await;
    assert_eq!(candidates(&browser).await, Vec::<String>::new());
    assert_eq!(uncovered(&browser).await, Vec::<String>::new());
    let page = browser.words().await;
    assert!(page.contains("それも、今の仕事をよく見た大切な回答です。"), "{page}");
    assert!(page.contains("全職員が対象の研修") && page.contains(SECURITY), "{page}");
    assert!(!page.contains("未回答0"), "{page}");
    assert!(ladder(&browser, "一般職員").await.starts_with("今の業務に当てはまるスキルはありませんでした"));
    assert!(
        browser.read("region", "専門性のスキル").await.contains("今の業務に当てはまらないスキル：6（数えていません）")
    );
}

#[tokio::test]
async fn others_than_managers_are_told_why_the_leader_part_is_not_asked() {
    let browser = result_of("staff", "general", "step-2", &[]).await;
    let skills = browser.read("region", "専門性のスキル").await;
    assert!(skills.contains("DX知識（リーダー向け）") && skills.contains("本アプリの解釈"), "{skills}");
    let manager = browser.in_fresh_profile().await;
    let answers = files::answers("manager", "general", "step-2", &[]);
    manager.open_personal(&files::personal("manager", "general", &answers)).await;
    manager.go("#/result").await;
    manager.open_all_parts().await;
    let skills = manager.read("region", "専門性のスキル").await;
    assert!(skills.contains("本アプリの解釈") && !skills.contains("おたずねしていないスキル"), "{skills}");
}
