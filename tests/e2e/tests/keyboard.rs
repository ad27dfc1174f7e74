//! Everything by keyboard alone. What has the focus is always to be seen, and no step loses it.

use kagami_e2e::browser::Browser;
use kagami_e2e::files;
use thirtyfour::prelude::*;

/// The place of the radio that is chosen on the question on screen.
async fn chosen(browser: &Browser) -> Option<usize> {
    let question = browser.question().await;
    let chosen = browser.chosen_in(&question).await?;
    browser.radios_in(&question).await.iter().position(|radio| *radio == chosen)
}

/// Presses Enter, waits for another page, and sees that its heading has the focus.
async fn enter(browser: &Browser) {
    let before = browser.hash().await;
    browser.keys(Key::Enter).await;
    browser.until("Enter leads to another page", async || browser.hash().await != before).await;
    browser
        .until("the new page's heading has the focus", async || browser.focused().await.starts_with("heading "))
        .await;
}

/// Begins a check of a 監督職 who is 一般職員 with Tab, Space, an arrow and Enter.
async fn begin(browser: &Browser) {
    browser.tab_to("radio", "係員").await;
    browser.keys(Key::Space).await;
    assert_eq!(browser.chosen_in("職級").await.as_deref(), Some("係員"));
    browser.keys(Key::Down).await;
    assert_eq!(browser.chosen_in("職級").await.as_deref(), Some("監督職"));
    browser.tab_to("radio", "一般職員").await;
    browser.keys(Key::Space).await;
    browser.tab_to("button", "はじめる").await;
    enter(browser).await;
}

#[tokio::test]
async fn the_whole_way_goes_by_keyboard_alone() {
    let browser = Browser::open().await;
    begin(&browser).await;
    let question = browser.question().await;
    let radios = browser.radios_in(&question).await;
    browser.tab_to("radio", &radios[0]).await;
    browser.keys(Key::Space).await;
    browser.keys(Key::Down).await;
    assert_eq!(chosen(&browser).await, Some(1), "an arrow chooses the next");
    enter(&browser).await;
    for place in 0..21 {
        browser.keys((place % 6 + 1).to_string()).await;
        assert_eq!(chosen(&browser).await, Some(place % 6), "a number key chooses");
        let focus = browser.focused().await;
        assert!(focus.starts_with("radio ") && browser.focus_shows().await, "the chosen radio has the focus: {focus}");
        enter(&browser).await;
    }
    assert_eq!(browser.hash().await, "#/review");
    browser.tab_to("button", "結果を見る").await;
    enter(&browser).await;
    hand_over(&browser).await;

    browser.tab_to("button", "個人用ファイルを保存").await;
    browser.keys(Key::Space).await;
    let own = files::json_in(&browser.saved("kagami-個人用-").await);
    assert_eq!(own["assessments"][0]["answers"].as_array().map(Vec::len), Some(22));
}

/// Saves a submission for the training plan.
async fn hand_over(browser: &Browser) {
    browser.tab_to("button", "渡すファイルを保存").await;
    browser.keys(Key::Enter).await;
    browser.see("dialog", "渡すファイルの内容").await;
    assert_eq!(browser.focused().await, "heading 渡すファイルの内容");
    browser.tab_to("radio", "グループワーク用").await;
    browser.keys(Key::Down).await;
    assert_eq!(browser.focused().await, "radio 研修計画用", "choosing a purpose keeps the focus");
    browser.tab_to("checkbox", "職級の役割の回答を入れない").await;
    browser.keys(Key::Space).await;
    assert_eq!(browser.focused().await, "checkbox 職級の役割の回答を入れない");
    browser.tab_to("button", "この内容で保存").await;
    browser.keys(Key::Enter).await;
    let handed = files::json_in(&browser.saved("kagami-渡す用-").await);
    assert_eq!((&handed["purpose"], handed["answers"].as_array().map(Vec::len)), (&"training-plan".into(), Some(19)));
    assert_eq!(browser.focused().await, "button 渡すファイルを保存", "the focus is back where it was");
}

#[tokio::test]
async fn number_keys_are_told_by_their_place_so_that_a_japanese_input_method_does_not_matter() {
    let browser = Browser::open().await;
    begin(&browser).await;
    for (code, place) in [("Digit4", 3), ("Numpad2", 1), ("Digit6", 5)] {
        browser.physical_key(code).await;
        browser.until("the key chooses", async || chosen(&browser).await == Some(place)).await;
    }
    for code in ["Digit7", "Digit0", "Numpad9", "KeyA"] {
        browser.physical_key(code).await;
        assert_eq!(chosen(&browser).await, Some(5), "{code} chooses nothing");
    }
    let first = browser.hash().await;
    browser.physical_key("Enter").await;
    browser.until("Enter goes on", async || browser.hash().await != first).await;
}

#[tokio::test]
async fn keys_with_a_modifier_belong_to_the_browser() {
    let browser = Browser::open().await;
    begin(&browser).await;
    for modifier in [Key::Control, Key::Alt] {
        let chain = browser.chain().key_down(modifier.clone()).send_keys("2").key_up(modifier);
        chain.perform().await.unwrap();
        assert_eq!(chosen(&browser).await, None);
    }
}

#[tokio::test]
async fn the_switch_turns_the_keys_off_for_good_and_on_again() {
    let browser = Browser::open().await;
    begin(&browser).await;
    browser.tab_to("checkbox", "番号キーで選ぶ").await;
    browser.keys(Key::Space).await;
    assert_eq!(browser.focused().await, "checkbox 番号キーで選ぶ");
    let first = browser.hash().await;
    let radios = browser.radios_in(&browser.question().await).await;
    browser.tab_to("radio", &radios[0]).await;
    browser.keys("3").await;
    browser.keys(Key::Enter).await;
    assert_eq!((browser.hash().await, chosen(&browser).await), (first.clone(), None));
    browser.reload().await;
    browser.see("group", "…").await;
    assert!(!browser.is_on("checkbox", "番号キーで選ぶ").await, "it stays off after a reload");
    browser.keys("3").await;
    assert_eq!(chosen(&browser).await, None);
    browser.tab_to("button", "次へ").await;
    enter(&browser).await;
    browser.tab_to("checkbox", "番号キーで選ぶ").await;
    browser.keys(Key::Space).await;
    browser.keys("3").await;
    assert_eq!(chosen(&browser).await, Some(2));
}

#[tokio::test]
async fn enter_on_a_control_does_what_the_control_says() {
    let browser = Browser::open().await;
    begin(&browser).await;
    let first = browser.hash().await;
    browser.keys("2").await;
    browser.tab_to("button", "回答を消す").await;
    browser.keys(Key::Enter).await;
    browser.told("この質問の回答を消しました。").await;
    assert_eq!((browser.hash().await, chosen(&browser).await), (first.clone(), None));
    assert_eq!(browser.focused().await, "button 回答を消す");
    browser.tab_to("disclosure", "方針の文を読む").await;
    browser.keys(Key::Enter).await;
    assert_eq!(browser.hash().await, first);
    assert!(browser.words().await.contains("方針 2.2"), "the policy's words unfold");
}

#[tokio::test]
async fn the_skip_link_leads_past_the_header() {
    let browser = Browser::open().await;
    browser.tab().await;
    assert_eq!(browser.focused().await, "link 本文へ");
    assert!(browser.focus_shows().await);
    browser.keys(Key::Enter).await;
    browser.until("the heading has the focus", async || browser.focused().await.starts_with("heading ")).await;
    browser.tab_to("radio", "係員").await;
}

#[tokio::test]
async fn escape_leaves_every_dialog_with_the_focus_where_it_was() {
    let browser = Browser::open().await;
    let answers = files::answers("staff", "general", "step-1", &[]);
    browser.open_personal(&files::personal("staff", "general", &answers)).await;
    for (hash, opener) in [("#/result", "渡すファイルを保存"), ("#/about", "この端末に残った回答を消す")]
    {
        browser.go(hash).await;
        browser.tab_to("button", opener).await;
        browser.keys(Key::Enter).await;
        browser.until("a dialog opens", async || browser.count("dialog", "…").await == 1).await;
        for _ in 0..12 {
            browser.tab().await;
            let inside = browser
                .js("return !!document.activeElement.closest('dialog') || document.activeElement === document.body")
                .await;
            assert_eq!(inside, true, "Tab stays inside the dialog");
        }
        browser.keys(Key::Escape).await;
        browser.until("the dialog closes", async || browser.count("dialog", "…").await == 0).await;
        assert_eq!(browser.focused().await, format!("button {opener}"));
        browser.drawn().await;
        browser.keys(Key::Enter).await;
        browser.until("it opens a second time", async || browser.count("dialog", "…").await == 1).await;
        browser.keys(Key::Escape).await;
    }
}

#[tokio::test]
async fn undoing_does_not_lose_the_focus() {
    let browser = Browser::open().await;
    begin(&browser).await;
    browser.keys("2").await;
    browser.go("#/").await;
    browser.choose("係員").await;
    browser.choose("一般職員").await;
    browser.press("はじめる").await;
    browser.press("置きかえてはじめる…").await;
    browser.until("the new check is begun", async || browser.hash().await.starts_with("#/assess/")).await;
    browser.tab_back().await;
    browser.tab_to("button", "元に戻す").await;
    browser.keys(Key::Enter).await;
    browser.told("元に戻しました。").await;
    browser
        .until("the button is gone, the focus is not", async || browser.focused().await.starts_with("heading "))
        .await;
}

#[tokio::test]
async fn after_a_change_of_language_a_new_page_still_takes_the_focus() {
    let browser = Browser::open().await;
    browser.press("English").await;
    browser.press("日本語").await;
    browser.begin("係員", "一般職員").await;
    for _ in 0..2 {
        browser.until("the heading has the focus", async || browser.focused().await.starts_with("heading ")).await;
        browser.next().await;
    }
}

#[tokio::test]
async fn a_number_key_answers_nothing_where_no_question_is_shown() {
    let browser = Browser::open().await;
    browser.go("#/assess/item-oa").await;
    browser.under("まだはじめていません").await;
    browser.physical_key("Digit3").await;
    assert_eq!(browser.stored().await, [], "nothing is begun, and nothing is stored");
    browser.visit("").await;
    begin(&browser).await;
    let before = browser.stored().await;
    for unknown in ["#/assess/an-unknown-item", "#/assess/item-data-science"] {
        browser.go(unknown).await;
        browser.under("ページが見つかりません").await;
        browser.physical_key("Digit1").await;
        assert_eq!(browser.stored().await, before, "{unknown} is not asked");
    }
    browser.reload().await;
    assert!(!browser.messages().await.contains("読み込めませんでした"), "the record reads back");
}

#[tokio::test]
async fn at_640_by_360_no_stop_of_the_tab_key_lies_under_a_bar_on_any_page_of_a_person() {
    let browser = Browser::open().await;
    let answers = files::answers("staff", "general", "step-1", &[]);
    browser.open_personal(&files::personal("staff", "general", &answers)).await;
    browser.resize(640, 360).await;
    let mut found = Vec::new();
    for (hash, stops) in
        [("#/", 16), ("#/assess/item-ict", 14), ("#/review", 40), ("#/result", 40), ("#/result", 60), ("#/about", 12)]
    {
        browser.go(hash).await;
        browser.until("the page is shown", async || browser.hash().await == hash).await;
        browser.drawn().await;
        if stops == 60 {
            browser.open_all_parts().await;
        }
        for _ in 0..stops {
            browser.tab().await;
            found.extend(browser.covered().await.map(|what| format!("{hash}: {what}")));
        }
        // And back, where a bar at the foot does not help.
        for _ in 0..stops {
            browser.tab_back().await;
            found.extend(browser.covered().await.map(|what| format!("{hash}, backwards: {what}")));
        }
    }
    assert_eq!(found, Vec::<String>::new());
}
