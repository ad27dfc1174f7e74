//! One pattern for each thing: controls have the sizes that the Digital Agency's design system publishes, and whatever
//! asks something asks it in one way.

use kagami_e2e::browser::Browser;
use kagami_e2e::files;
use kagami_e2e::gathering::{
    File, PREPARE, RUN, TOPICS, agree, drop_files, looking_at, people, saved_and_reopened, step, with_files,
};
use serde_json::{Value, json};
use thirtyfour::Key;

/// What does not have the size of its kind, of all that can be seen: buttons 48 px high, radios and boxes 24 px with a
/// row of 44 px to press, fields 44 px, cells of tables 12 px above and below and 16 px beside.
const ODD_SIZES: &str = "const seen = (selector) => [...document.querySelectorAll(`main ${selector}, dialog[open] ${selector}`)].filter((it) => it.checkVisibility() && it.getBoundingClientRect().height > 0);
    const odd = [];
    const expect = (it, what, is) => { if (!is) odd.push(`${it.localName}.${it.className} “${it.textContent.trim().slice(0, 12)}”: ${what}`); };
    for (const it of seen('button.button')) {
      const { height } = it.getBoundingClientRect();
      expect(it, height, it.classList.contains('button--link') ? height >= 44 : height >= 48);
    }
    for (const it of seen('input:is([type=radio], [type=checkbox])')) {
      const { width, height } = it.getBoundingClientRect();
      const row = (it.closest('label') ?? it.closest('li') ?? it).getBoundingClientRect();
      expect(it, `${width} × ${height} in ${row.height}`, width === 24 && height === 24 && row.height >= 44);
    }
    for (const it of seen('select, input:is([type=text], [type=date], [type=number], :not([type]))')) {
      expect(it, it.getBoundingClientRect().height, it.getBoundingClientRect().height >= 44);
    }
    for (const it of seen('table :is(th, td)')) {
      const style = getComputedStyle(it);
      const is = [style.paddingTop, style.paddingBottom, style.paddingLeft, style.paddingRight].join(' ');
      expect(it, is, is === '12px 12px 16px 16px');
    }
    return [seen('*').length, odd.slice(0, 12)];";

async fn check_sizes(browser: &Browser, place: &str) {
    let found = browser.js(ODD_SIZES).await;
    assert!(found[0].as_u64() > Some(10), "{place} shows nothing");
    assert_eq!(found[1], json!([]), "{place}");
}

#[tokio::test]
async fn controls_and_cells_have_the_sizes_of_the_design_system_on_every_page() {
    let browser = Browser::open().await;
    browser.resize(1280, 900).await;
    check_sizes(&browser, "start").await;
    let answers = files::answers("staff", "promoter", "step-1", &[("oa", "unsure")]);
    browser.open_personal(&files::personal("staff", "promoter", &answers)).await;
    for hash in ["#/", "#/assess/item-ict", "#/review", "#/result", "#/about"] {
        browser.go(hash).await;
        browser.until("the page is shown", async || browser.hash().await == hash).await;
        browser.drawn().await;
        if hash == "#/result" {
            browser.open_all_parts().await;
        }
        check_sizes(&browser, hash).await;
    }
    drop(browser);
    let browser = with_files(&people(0..12)).await;
    browser.resize(1280, 900).await;
    for place in [PREPARE, "集める", TOPICS, RUN, "残す・消す"] {
        step(&browser, place).await;
        browser.js("document.querySelectorAll('main details').forEach((it) => { it.open = true; })").await;
        browser.drawn().await;
        check_sizes(&browser, place).await;
    }
}

/// The open dialog asks as all others do: one heading that names it, at most one button before the others, sizes as
/// everywhere, the focus inside; Escape leaves it, and the focus is on the page again.
async fn check_dialog(browser: &Browser, title: &str) {
    browser.see("dialog", title).await;
    browser.drawn().await;
    let script = "const open = [...document.querySelectorAll('dialog[open]')];
        const it = open[0];
        return { open: open.length, modal: it.matches(':modal'), headings: it.querySelectorAll('h2').length,
            primary: it.querySelectorAll('.button--primary').length, buttons: it.querySelectorAll('button').length,
            named: it.getAttribute('aria-labelledby') === it.querySelector('h2').id,
            focus: it.contains(document.activeElement) };";
    let found = browser.js(script).await;
    // Samples are equal to choose from: none stands before the others.
    let primary = u8::from(!["見本で試す", "Try with a sample"].contains(&title));
    let buttons = found["buttons"].as_u64();
    let expected = json!({ "open": 1, "modal": true, "headings": 1, "primary": primary, "buttons": buttons, "named": true, "focus": true });
    assert_eq!(found, expected, "{title}");
    assert!(buttons >= Some(2), "{title} has a way out");
    check_sizes(browser, title).await;
    assert_eq!(browser.violations().await, Vec::<String>::new(), "{title} before axe-core");
    browser.keys(Key::Escape).await;
    browser
        .until("it is left", async || browser.js("return document.querySelector('dialog[open]')").await == Value::Null)
        .await;
    assert_ne!(browser.focused().await, "body", "{title}");
}

#[tokio::test]
async fn every_dialog_of_a_person_has_one_pattern() {
    let browser = Browser::open().await;
    let answers = files::answers("staff", "general", "step-1", &[]);
    let file = files::personal("staff", "general", &answers);
    browser.open_personal(&file).await;
    browser.choose("係員").await;
    browser.choose("一般職員").await;
    browser.press("はじめる").await;
    check_dialog(&browser, "途中の自己チェックがあります").await;
    browser.open_file(&browser.file("other.json", files::personal("manager", "general", &answers).to_string())).await;
    check_dialog(&browser, "この画面には、ほかの回答があります").await;
    browser.go("#/result").await;
    for (button, title) in [("手元シートを印刷", "手元シートを印刷"), ("渡すファイルを保存", "渡すファイルの内容")]
    {
        browser.press(button).await;
        check_dialog(&browser, title).await;
        assert_eq!(browser.focused().await, format!("button {button}"), "back where it was opened");
    }
    browser.go("#/about").await;
    browser.press("この端末に残った回答を消す").await;
    check_dialog(&browser, "回答を消す").await;
}

#[tokio::test]
async fn every_dialog_of_a_group_session_has_one_pattern() {
    let browser = looking_at(&people(0..12)).await;
    step(&browser, RUN).await;
    browser.press("約束のカード").await;
    check_dialog(&browser, "印刷物").await;
    agree(&browser, "手順を一枚にまとめる").await;
    step(&browser, PREPARE).await;
    browser.press("見本で試す").await;
    check_dialog(&browser, "見本で試す").await;
    browser.press("はじめからやり直す").await;
    check_dialog(&browser, "はじめからやり直す").await;
    let browser = saved_and_reopened(browser).await;
    step(&browser, PREPARE).await;
    browser.click("radio", "研修計画用").await;
    check_dialog(&browser, "使いみちを変えますか").await;
    drop_files(&browser, &people(0..6)).await;
    check_dialog(&browser, "読み込んだファイルと入れかえますか").await;
    drop(browser);
    english_dialogs(&people(0..12)).await;
}

async fn english_dialogs(files: &[File]) {
    let browser = with_files(files).await;
    browser.press("English").await;
    browser.see("heading", "Collect").await;
    step(&browser, "Run").await;
    browser.press("Card of ground rules").await;
    check_dialog(&browser, "On paper").await;
    step(&browser, "Prepare").await;
    for title in ["Try with a sample", "Start over"] {
        browser.press(title).await;
        check_dialog(&browser, title).await;
    }
}
