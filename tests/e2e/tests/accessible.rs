//! Every page and state before axe-core, wide and narrow, in both languages; titles, landmarks and reflow.

use kagami_e2e::browser::Browser;
use kagami_e2e::files;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

/// What was found wrong, state by state.
struct Findings<'a> {
    browser: &'a Browser,
    language: &'static str,
    found: Vec<String>,
    states: usize,
}

impl Findings<'_> {
    /// Looks at the page as it is, at 1280 and at 360 pixels, and for overflow at 320 too.
    async fn look(&mut self, state: &str) {
        self.states += 1;
        for width in [1280, 360, 320] {
            self.browser.resize(width, 900).await;
            let place = format!("{state} ({}, {width} px)", self.language);
            if width > 320 {
                let violations = self.browser.violations().await;
                self.found.extend(violations.into_iter().map(|violation| format!("{place}: {violation}")));
            }
            let over = "const it = document.documentElement; return it.scrollWidth - it.clientWidth";
            if width < 1280 && self.browser.js(over).await != json!(0) {
                self.found.push(format!("{place}: the page is {} px too wide", self.browser.js(over).await));
            }
        }
        self.browser.resize(1280, 900).await;
        let frame = "return [document.documentElement.lang, document.title.length > 5,
            document.querySelectorAll('main').length, document.querySelectorAll('main h1').length]";
        let expected = json!([self.language, true, 1, 1]);
        let seen = self.browser.js(frame).await;
        if seen != expected {
            self.found.push(format!("{state}: language, title, main, h1 are {seen}, not {expected}"));
        }
    }
}

/// The words that lead through the states, by language.
struct Words {
    language: &'static str,
    ranks: [&'static str; 2],
    begin: &'static str,
    next: &'static str,
    clear: &'static str,
    list: &'static str,
    see_result: &'static str,
    open_all: &'static str,
    hand_over: &'static str,
    name: &'static str,
    leave: &'static str,
    cancel: &'static str,
    erase: &'static str,
    keep: &'static str,
}

const JA: Words = Words {
    language: "ja",
    ranks: ["管理職", "高度専門人材"],
    begin: "はじめる",
    next: "次へ",
    clear: "回答を消す",
    list: "質問の一覧…",
    see_result: "結果を見る",
    open_all: "すべて開く",
    hand_over: "渡すファイルを保存",
    name: "名前や番号（書かなくてもかまいません）",
    leave: "保存しないで戻る",
    cancel: "やめる",
    erase: "この端末に残った回答を消す",
    keep: "消さないで戻る",
};

const EN: Words = Words {
    language: "en",
    ranks: ["", ""],
    begin: "Begin",
    next: "Next",
    clear: "Clear answer",
    list: "All questions…",
    see_result: "See the result",
    open_all: "Open all",
    hand_over: "Save a file to hand over",
    name: "Name or number (you may leave this empty)",
    leave: "Go back without saving",
    cancel: "Cancel",
    erase: "Erase the answers left on this device",
    keep: "Go back without erasing",
};

async fn look_everywhere(words: &Words) {
    let browser = Browser::open().await;
    if words.language == "en" {
        browser.press("English").await;
        browser.see("button", "日本語").await;
    }
    let catalog = files::catalog();
    let names = |list: &str| catalog[list][2]["name"][words.language].as_str().unwrap_or_default().to_owned();
    let chosen = [names("ranks"), names("tiers")];
    assert!(words.language == "en" || chosen == words.ranks);
    let mut findings = Findings { browser: &browser, language: words.language, found: Vec::new(), states: 0 };
    beginning(&mut findings, words, &chosen).await;
    middle(&mut findings, words).await;
    ending(&mut findings, words, &chosen).await;
    assert_eq!(findings.states, 19);
    assert!(findings.found.is_empty(), "{} findings:\n{}", findings.found.len(), findings.found.join("\n"));
}

/// The start page, what refuses, and pages that have nothing to show.
async fn beginning(findings: &mut Findings<'_>, words: &Words, chosen: &[String; 2]) {
    findings.look("start").await;
    findings.browser.press(words.begin).await;
    findings.browser.click("checkbox", findings.browser.names("checkbox").await[0].as_str()).await;
    findings.look("start with a choice missing, on a shared device").await;
    findings.browser.click("checkbox", findings.browser.names("checkbox").await[0].as_str()).await;
    findings.browser.open_file(&findings.browser.file("not-kagami.json", "[]")).await;
    findings.browser.told("not-kagami.json").await;
    findings.look("start with a file refused").await;
    findings.browser.go("#/review").await;
    findings.browser.until("nothing is begun", async || findings.browser.names("heading").await.len() == 1).await;
    findings.look("a page before anything is begun").await;
    findings.browser.go("#/nowhere").await;
    findings.look("an unknown address").await;
    findings.browser.go("#/").await;
    for name in chosen {
        findings.browser.choose(name).await;
    }
    findings.browser.press(words.begin).await;
    findings.browser.see("button", words.next).await;
}

/// Questions, and the review and the result with gaps.
async fn middle(findings: &mut Findings<'_>, words: &Words) {
    findings.look("question").await;
    findings.browser.answer(2).await;
    findings.look("question with an answer").await;
    findings.browser.press(words.clear).await;
    findings.browser.click("disclosure", words.list).await;
    findings.look("question with a notice and the list unfolded").await;
    findings.browser.answer(1).await;
    findings.browser.click("disclosure", words.list).await;
    findings.browser.go("#/review").await;
    findings.browser.see("button", words.see_result).await;
    findings.look("review with gaps").await;
    findings.browser.press(words.see_result).await;
    findings.browser.see("button", words.hand_over).await;
    findings.look("result with gaps").await;
}

/// The full result, the dialogs, and the about page.
async fn ending(findings: &mut Findings<'_>, words: &Words, chosen: &[String; 2]) {
    findings.browser.go("#/about").await;
    findings.browser.press(words.erase).await;
    findings.browser.until("the dialog is open", async || findings.browser.count("dialog", "…").await == 1).await;
    findings.look("erasing asks").await;
    findings.browser.press(words.keep).await;
    findings.look("about").await;
    findings.browser.press(words.erase).await;
    findings.browser.keys(Key::Escape).await;
    let mixed: Vec<Value> = files::asked("manager", "specialist")
        .into_iter()
        .zip(["step-0", "step-1", "step-2", "step-3", "not-applicable", "unsure"].into_iter().cycle())
        .map(|(item, answer)| json!({ "item": item, "answer": answer }))
        .collect();
    let file = files::personal("manager", "specialist", &json!(mixed));
    findings
        .browser
        .script("localStorage.setItem('kagami/personal', arguments[0])", vec![json!(file.to_string())])
        .await;
    findings.browser.visit("#/result").await;
    findings.browser.see("button", words.hand_over).await;
    findings.look("result of all answers").await;
    findings.browser.press(words.open_all).await;
    findings.browser.see("table", "…").await;
    findings.look("result of all answers, every part open").await;
    findings.browser.press(words.hand_over).await;
    findings.browser.until("the preview is open", async || findings.browser.count("dialog", "…").await == 1).await;
    findings.look("preview").await;
    findings.browser.write(words.name, &"x".repeat(41)).await;
    findings.look("preview with a name too long").await;
    findings.browser.press(words.leave).await;
    findings.browser.go("#/review").await;
    findings.browser.see("button", words.see_result).await;
    findings.look("review of all answers").await;
    findings.browser.go("#/").await;
    for name in chosen {
        findings.browser.choose(name).await;
    }
    findings.look("start with an unfinished check").await;
    findings.browser.press(words.begin).await;
    findings.browser.see("button", words.cancel).await;
    findings.look("beginning asks").await;
}

#[tokio::test]
async fn axe_finds_nothing_on_any_page_in_japanese() {
    look_everywhere(&JA).await;
}

#[tokio::test]
async fn axe_finds_nothing_on_any_page_in_english() {
    look_everywhere(&EN).await;
}

#[tokio::test]
async fn every_page_has_a_title_of_its_own() {
    let browser = Browser::open().await;
    let answers = files::answers("staff", "general", "step-1", &[]);
    browser.open_personal(&files::personal("staff", "general", &answers)).await;
    let expected = [
        ("#/", "デジタルスキル自己チェック | かがみ"),
        ("#/assess/item-p1-significance", "質問 1 / 22 | かがみ"),
        ("#/review", "回答の確認 | かがみ"),
        ("#/result", "自己チェックの結果 | かがみ"),
        ("#/about", "このアプリについて | かがみ"),
        ("#/nowhere", "ページが見つかりません | かがみ"),
        ("#/assess/item-manager-risk", "ページが見つかりません | かがみ"),
    ];
    for (hash, title) in expected {
        browser.go(hash).await;
        browser
            .until(&format!("{hash} is called {title}"), async || browser.js("return document.title").await == title)
            .await;
    }
}

#[tokio::test]
async fn the_names_these_tests_use_are_those_that_assistive_technology_gets() {
    let browser = Browser::open().await;
    let answers = files::answers("manager", "specialist", "step-1", &[]);
    browser.open_personal(&files::personal("manager", "specialist", &answers)).await;
    for hash in ["#/", "#/assess/item-ict", "#/review", "#/result", "#/about"] {
        browser.go(hash).await;
        browser.until("the page is shown", async || browser.hash().await == hash).await;
        browser.see("main", "…").await;
        for role in ["button", "radio", "checkbox", "link", "heading", "group"] {
            let mut own = browser.names(role).await;
            if role == "button" {
                // A file input is a button to assistive technology.
                own.extend(browser.names("file").await);
            }
            let mut computed = computed_names(&browser, role).await;
            // Whether words of two boxes are set apart by a space is for each reader to say.
            for name in own.iter_mut().chain(computed.iter_mut()) {
                name.retain(|sign| sign != ' ');
            }
            // What only unfolds is a group without a name, and never looked for.
            computed.retain(|name| !name.is_empty());
            own.sort();
            computed.sort();
            assert_eq!(own, computed, "{role} at {hash}");
        }
    }
}

#[tokio::test]
async fn while_the_table_of_all_answers_scrolls_its_figure_never_covers_it() {
    let browser = Browser::open().await;
    let answers = files::answers("manager", "specialist", "step-1", &[]);
    browser.open_personal(&files::personal("manager", "specialist", &answers)).await;
    browser.go("#/result").await;
    browser.open_all_parts().await;
    let look = "const table = document.querySelector('main table').getBoundingClientRect();
        scrollBy(0, table.top + 900);
        const [a, b] = ['figure', 'table'].map((it) => document.querySelector(`main ${it}`).getBoundingClientRect());
        const covers = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        return [covers, a.bottom > 0]";
    for (width, stays_in_sight) in [(320, false), (360, false), (768, false), (1280, true)] {
        browser.resize(width, 800).await;
        assert_eq!(browser.js(look).await, json!([false, stays_in_sight]), "at {width} px");
    }
}

/// The names of a role in the browser's own accessibility tree.
async fn computed_names(browser: &Browser, role: &str) -> Vec<String> {
    let tree = browser.cdp("Accessibility.getFullAXTree", json!({})).await;
    let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
    let of_role = nodes.iter().filter(|node| node["ignored"] == false && node["role"]["value"] == role);
    let names = of_role.filter_map(|value| value["name"]["value"].as_str());
    names.map(|name| name.replace('\n', "")).collect()
}
