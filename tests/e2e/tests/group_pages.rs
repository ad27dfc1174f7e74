//! Every page of the group session with nobody, few and many people, files that were refused, files being read, and an
//! opened session: before axe-core, without overflow, without anything under a bar; and the lengths of the pages.

use kagami_e2e::browser::Browser;
use kagami_e2e::gathering::{
    CLOSE, COLLECT, PREPARE, RUN, TOPICS, drop_files, looking_at, people, saved_and_reopened, session, step, with_files,
};
use serde_json::{Value, json};
use thirtyfour::Key;

const OVER: &str = "const it = document.documentElement; return it.scrollWidth - it.clientWidth";

/// What is wrong with the page as it is, wide and narrow.
async fn wrong(browser: &Browser, state: &str) -> Vec<String> {
    let mut found = Vec::new();
    for width in [1280, 768, 360, 320] {
        browser.resize(width, 900).await;
        if [1280, 360].contains(&width) {
            found.extend(browser.violations().await.into_iter().map(|what| format!("{state} {width}: {what}")));
        }
        let over = browser.js(OVER).await;
        if over != json!(0) {
            found.push(format!("{state} {width}: {over} px too wide"));
        }
    }
    browser.resize(1280, 900).await;
    found
}

/// The same of all five steps, with everything that is folded open.
async fn wrong_steps(browser: &Browser, state: &str, names: [&str; 5]) -> Vec<String> {
    let mut found = Vec::new();
    for name in names {
        step(browser, name).await;
        browser.js("document.querySelectorAll('main details').forEach((it) => { it.open = true; })").await;
        browser.drawn().await;
        found.extend(wrong(browser, &format!("{state}, {name}")).await);
    }
    found
}

const JAPANESE: [&str; 5] = [PREPARE, COLLECT, TOPICS, RUN, CLOSE];
const ENGLISH: [&str; 5] = ["Prepare", "Collect", "Choose topics", "Run", "Keep and delete"];

/// Every step with so many people, in both languages.
async fn axe_finds_nothing_with(count: usize) {
    let browser = if count == 0 { session().await } else { with_files(&people(0..count)).await };
    let found = wrong_steps(&browser, &format!("{count} people"), JAPANESE).await;
    assert_eq!(found, Vec::<String>::new());
    browser.press("English").await;
    browser.see("heading", "Keep and delete").await;
    let found = wrong_steps(&browser, &format!("{count} people in English"), ENGLISH).await;
    assert_eq!(found, Vec::<String>::new());
}

#[tokio::test]
async fn axe_finds_nothing_on_any_step_with_nobody() {
    axe_finds_nothing_with(0).await;
}

#[tokio::test]
async fn axe_finds_nothing_on_any_step_where_three_people_show_nothing() {
    axe_finds_nothing_with(3).await;
}

#[tokio::test]
async fn axe_finds_nothing_on_any_step_where_seven_people_show_two_bands() {
    axe_finds_nothing_with(7).await;
}

#[tokio::test]
async fn axe_finds_nothing_on_any_step_where_twelve_people_show_all_steps() {
    axe_finds_nothing_with(12).await;
}

#[tokio::test]
async fn axe_finds_nothing_on_any_step_where_twenty_four_people_can_be_filtered() {
    axe_finds_nothing_with(24).await;
}

#[tokio::test]
async fn axe_finds_nothing_where_files_were_refused_are_read_or_a_session_was_opened() {
    let mut files = people(0..12);
    files.push(("写真.png".to_owned(), b"\x89PNG\r\n\x1a\n".to_vec()));
    let browser = with_files(&files).await;
    browser.click("disclosure", "一件ずつ見る").await;
    assert_eq!(wrong(&browser, "refused").await, Vec::<String>::new());
    step(&browser, PREPARE).await;
    browser.press("はじめからやり直す").await;
    assert_eq!(browser.violations().await, Vec::<String>::new(), "a dialog");
    browser.press("消さないで戻る").await;
    let browser = saved_and_reopened(browser).await;
    assert_eq!(wrong_steps(&browser, "opened", JAPANESE).await, Vec::<String>::new());
    drop(browser);
    let browser = session().await;
    browser.js("Blob.prototype.arrayBuffer = () => new Promise(() => {});").await;
    drop_files(&browser, &people(0..3)).await;
    browser.under(COLLECT).await;
    browser.see("button", "読み込みをやめる").await;
    assert_eq!(wrong(&browser, "reading").await, Vec::<String>::new());
}

#[tokio::test]
async fn axe_finds_nothing_on_any_slide_in_either_language() {
    let browser = with_files(&people(0..12)).await;
    for language in ["日本語", "English"] {
        if language == "English" {
            browser.press(language).await;
            browser.see("heading", "Run").await;
            browser.press("Show on the screen").await;
        } else {
            step(&browser, RUN).await;
            browser.press("スクリーンに映す").await;
        }
        browser.keys(Key::Home).await;
        for slide in 1..=9 {
            browser.drawn().await;
            assert_eq!(wrong(&browser, &format!("slide {slide}, {language}")).await, Vec::<String>::new());
            browser.resize(1280, 720).await;
            browser.keys(Key::Right).await;
        }
        browser.resize(1280, 900).await;
        browser.keys(Key::Escape).await;
        browser.until("the step is back", async || browser.hash().await == "#/group/run").await;
    }
}

#[tokio::test]
async fn at_640_by_360_no_stop_of_the_tab_key_lies_under_a_bar() {
    let browser = looking_at(&people(0..7)).await;
    browser.resize(640, 360).await;
    let mut found = Vec::new();
    for place in [PREPARE, COLLECT, TOPICS, RUN, CLOSE, "slides"] {
        if place == "slides" {
            step(&browser, RUN).await;
            browser.press("スクリーンに映す").await;
            for _ in 0..12 {
                browser.keys(Key::PageDown).await;
            }
        } else {
            step(&browser, place).await;
        }
        for _ in 0..40 {
            browser.tab().await;
            found.extend(browser.covered().await.map(|what| format!("{place}: {what}")));
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[tokio::test]
async fn rows_and_the_table_of_all_items_are_as_high_as_they_may_be() {
    let mut files = people(0..10);
    // Everything that a specialist is asked, so that the table has all its rows.
    for (number, (_, bytes)) in files.iter_mut().enumerate() {
        let mut file: Value = serde_json::from_slice(bytes).unwrap();
        file["tier"] = json!("specialist");
        let answer = format!("step-{}", number % 4);
        file["answers"] = kagami_e2e::files::answers("staff", "specialist", &answer, &[]);
        *bytes = file.to_string().into_bytes();
    }
    let browser = looking_at(&files).await;
    browser.resize(1280, 800).await;
    let rows = browser
        .js("return [...document.querySelectorAll('main li:has(> input)')].filter((it) => it.checkVisibility()).map((it) => it.getBoundingClientRect().height)")
        .await;
    let rows: Vec<f64> = rows.as_array().unwrap().iter().filter_map(Value::as_f64).collect();
    assert!(rows.len() == 8 && rows.iter().all(|row| *row <= 125.0), "{rows:?}");
    browser.click("disclosure", "項目と段階の表").await;
    let table = "const it = document.querySelector('table:has(tbody tr:nth-child(30))');
        const box = it.getBoundingClientRect();
        const head = getComputedStyle(it.querySelector('thead th'));
        return [it.querySelectorAll('tbody tr').length, box.height, it.querySelector('tbody th').getBoundingClientRect().width, head.position,
            it.querySelector('tbody tr').getBoundingClientRect().height]";
    let table = browser.js(table).await;
    let [rows, height, first] = [0, 1, 2].map(|at| table[at].as_f64().unwrap());
    let of_33 = height - (rows - 33.0) * table[4].as_f64().unwrap();
    assert!(rows >= 33.0 && of_33 <= 1700.0 && first >= 26.0 * 16.0 && table[3] == "sticky", "{table}");
    for width in [1280, 768, 360, 320] {
        browser.resize(width, 800).await;
        browser.drawn().await;
        let cut = browser
            .js("const it = document.querySelector('table:has(tbody tr:nth-child(30))');
                const frame = it.parentElement.getBoundingClientRect();
                const cells = [...it.querySelectorAll('thead th')].map((cell) => cell.getBoundingClientRect());
                return cells.filter((cell) => cell.left < frame.left - 1 || cell.right > frame.right + 1 || cell.right > innerWidth).length")
            .await;
        assert_eq!(cut, json!(0), "columns that are cut at {width}");
    }
}

#[tokio::test]
async fn each_step_tells_what_has_been_done_and_is_come_to_from_any_other() {
    let browser = session().await;
    for name in [CLOSE, PREPARE, RUN, TOPICS, COLLECT] {
        step(&browser, name).await;
        assert_eq!(browser.focused().await, format!("heading {name}"));
    }
    drop_files(&browser, &people(0..12)).await;
    browser.see("link", "集める 12人分").await;
    browser.follow("次へ：テーマを選ぶ").await;
    browser.under(TOPICS).await;
    let topic = browser.names("checkbox").await.into_iter().nth(1).unwrap();
    browser.click("checkbox", &topic).await;
    browser.see("link", "テーマを選ぶ テーマ 1").await;
    assert!(browser.read("region", "選んだテーマ").await.contains(&topic));
    browser.press(&format!("外す：{topic}")).await;
    browser.see("link", "テーマを選ぶ").await;
    browser.follow("前へ：集める").await;
    browser.under(COLLECT).await;
}

#[tokio::test]
async fn files_dropped_on_any_step_are_read_and_told_once() {
    for place in [PREPARE, COLLECT, TOPICS, RUN, CLOSE] {
        let browser = session().await;
        step(&browser, place).await;
        browser
            .js("window.said = [];
                new MutationObserver(() => {
                  const words = [...document.querySelectorAll('[role=status]')].map((it) => it.innerText.trim()).filter(Boolean).join('|');
                  if (words && words !== window.said.at(-1)) window.said.push(words);
                }).observe(document.body, { childList: true, subtree: true, characterData: true });")
            .await;
        let mut files = people(0..60);
        files.push(("写真.png".to_owned(), b"\x89PNG\r\n\x1a\n".to_vec()));
        drop_files(&browser, &files).await;
        browser.under(COLLECT).await;
        browser.told("60件を読み、60人分を数えています。").await;
        let said = browser.js("return window.said.filter((it) => it.includes('件を読み'))").await;
        assert_eq!(said.as_array().map(Vec::len), Some(1), "{place}: {said}");
        assert!(said[0].as_str().unwrap().contains("読み込めなかったファイルが1件あります。"), "{said}");
    }
}

#[tokio::test]
async fn on_an_english_page_the_japanese_names_of_files_say_that_they_are_japanese() {
    let mut files = people(0..6);
    files.push(("kagami-個人用-202611.json".to_owned(), b"{}".to_vec()));
    let browser = with_files(&files).await;
    browser.click("disclosure", "一件ずつ見る").await;
    browser.press("English").await;
    browser.see("heading", "Collect").await;
    let unmarked = "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          const isCode = node.parentElement.closest('script, style, template');
          if (!isCode && /[\\u3040-\\u30ff\\u4e00-\\u9fff]/.test(node.data) && node.parentElement.closest('[lang]').lang !== 'ja') found.push(node.data);
        }
        return found;";
    for name in ENGLISH {
        step(&browser, name).await;
        if name == "Keep and delete" {
            browser.press("Save session").await;
            browser.told("The browser was asked to save").await;
        }
        assert_eq!(browser.js(unmarked).await, json!([]), "{name}");
    }
}
