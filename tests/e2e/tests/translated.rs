//! A page translator takes every text out of the page and puts elements of its own there. What changes after that is shown
//! all the same, and nothing old stays behind.

use kagami_e2e::browser::Browser;
use serde_json::json;

/// Does what the translators of browsers do: every text gives way to two nested elements with other words.
const TRANSLATE: &str = "
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts.filter((it) => !it.parentElement.closest('script, style, svg'))) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.append('«' + text.data + '»');
        outer.append(inner);
        text.replaceWith(outer);
    }
    return texts.length";

async fn translate(browser: &Browser) {
    let texts = browser.js(TRANSLATE).await;
    assert!(texts.as_u64().is_some_and(|texts| texts > 5), "{texts}");
}

/// The text of the first such element.
async fn text_of(browser: &Browser, selector: &str) -> String {
    let text = browser.script("return document.querySelector(arguments[0]).textContent", vec![json!(selector)]).await;
    text.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn answers_and_pages_are_shown_as_they_are_on_a_page_that_a_translator_rewrote() {
    let browser = Browser::open().await;
    translate(&browser).await;
    browser
        .js("document.querySelector('[value=staff]').click(); document.querySelector('[value=general]').click()")
        .await;
    browser.settled().await;
    browser.js("document.querySelector('.page__actions .button--primary').click()").await;
    browser.until("the first question is shown", async || browser.hash().await.starts_with("#/assess/")).await;
    let first = browser.stem().await;

    translate(&browser).await;
    assert!(text_of(&browser, ".question-list__summary").await.starts_with('«'), "it is translated");
    browser.settled().await;
    browser.js("document.querySelectorAll('.question-card input')[1].click()").await;
    let summary = text_of(&browser, ".question-list__summary").await;
    assert!(!summary.contains('«') && summary.contains("1問"), "{summary}");

    translate(&browser).await;
    browser.settled().await;
    browser.js("document.querySelector('.question-nav .button--primary').click()").await;
    browser.until("the second question is shown", async || !browser.words().await.contains(&first)).await;
    let page = text_of(&browser, "main").await;
    assert!(!page.contains('«') && page.contains("2 / 22"), "nothing of the page before: {page}");

    translate(&browser).await;
    browser.settled().await;
    browser.js("document.querySelectorAll('.question-card input')[1].click()").await;
    browser.js("document.querySelector('.question-nav .button--quiet').click()").await;
    browser
        .until("the message is shown", async || {
            text_of(&browser, "body").await.contains("この質問の回答を消しました。")
        })
        .await;
    translate(&browser).await;
    browser.settled().await;
    browser.js("document.querySelector('.language-switch').click()").await;
    browser.until("all is English", async || text_of(&browser, "body").await.contains("In all 2 / 22")).await;
    let page = text_of(&browser, "body").await;
    assert!(!page.contains('«'), "nothing translated is left behind: {page}");
}
