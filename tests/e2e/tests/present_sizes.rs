//! What is on the screen for everyone can be read from the back row, fits, and grows when the page is zoomed.

use kagami_e2e::browser::Browser;
use kagami_e2e::gathering::{COLLECT, PREPARE, drop_files, open_all_topics, people, step, with_files};
use kagami_e2e::presenting::{place, present};
use serde_json::json;
use thirtyfour::prelude::*;

/// What does not fit on a screen of one of these sizes, with the clock running: the width, how far over, and the heading.
async fn over(browser: &Browser, sizes: &[(u32, u32)]) -> Vec<String> {
    present(browser).await;
    browser.press("始める").await;
    let mut over = Vec::new();
    for (width, height) in sizes {
        browser.resize(*width, *height).await;
        browser.keys(Key::Home).await;
        browser.under("進行と約束").await;
        loop {
            browser.drawn().await;
            let script = "const it = document.documentElement;
                return [it.scrollHeight - innerHeight, it.scrollWidth - innerWidth, document.querySelector('h1').innerText]";
            let look = browser.js(script).await;
            if look[0].as_i64() > Some(0) || look[1].as_i64() > Some(0) {
                over.push(format!("{width}: {look}"));
            }
            if look[2] == "決めた取組" {
                break;
            }
            browser.keys(Key::Right).await;
        }
    }
    over
}

#[tokio::test]
async fn every_slide_fits_on_screens_of_four_shapes() {
    let browser = with_files(&people(0..12)).await;
    let over = over(&browser, &[(1024, 768), (1280, 720), (1280, 800), (1920, 1080)]).await;
    assert!(over.is_empty(), "{over:#?}");
}

#[tokio::test]
async fn whatever_topic_is_chosen_fits_on_the_screen() {
    let browser = with_files(&people(0..12)).await;
    open_all_topics(&browser).await;
    browser.js("document.querySelectorAll('main li > input[type=checkbox]').forEach((it) => it.click())").await;
    browser.see("link", "テーマを選ぶ テーマ 36").await;
    let over = over(&browser, &[(1024, 768), (1280, 800)]).await;
    // So many candidates are scrolled through.
    let over: Vec<_> = over.into_iter().filter(|slide| !slide.contains("テーマの候補")).collect();
    assert!(over.is_empty(), "{over:#?}");
}

/// The sizes of all letters that are seen on the screen, and the height of the figure, in hundredths of the window's height.
const SIZES: &str = "const seen = [...document.querySelectorAll('main *')].filter((it) => it.checkVisibility() && !it.closest('.visually-hidden, select, .step-list__caption')
          && [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()));
        const size = (it) => parseFloat(getComputedStyle(it).fontSize) * 100 / innerHeight;
        const isText = (it) => it.matches('h1, h2, li, th, td, label, legend, button.present__candidate, .present__policy p:first-child, .present__script, text') && !it.closest('.present__bar, .present__facts');
        const figure = document.querySelector('.balance')?.getBoundingClientRect().height ?? 0;
        return [Math.min(...seen.map(size)), Math.min(...seen.filter(isText).map(size)), figure * 100 / innerHeight];";

#[tokio::test]
async fn from_six_metres_the_text_can_be_read_and_nothing_is_smaller_than_three_hundredths_of_the_height() {
    let browser = with_files(&people(0..12)).await;
    for (width, height) in [(1280, 720), (1920, 1080)] {
        browser.resize(width, height).await;
        present(&browser).await;
        browser.press("始める").await;
        let [_, all] = place(&browser).await;
        let mut figures = 0;
        for slide in 1..=all {
            let sizes = browser.js(SIZES).await;
            let [all, text, figure] = [0, 1, 2].map(|at| sizes[at].as_f64().unwrap());
            assert!(all >= 3.0 && text >= 4.0, "slide {slide} at {width}: {sizes}");
            assert!(figure == 0.0 || figure >= 8.0, "slide {slide} at {width}: {sizes}");
            figures += usize::from(figure > 0.0);
            browser.keys(Key::Right).await;
            browser.drawn().await;
        }
        assert_eq!(figures, 3);
        browser.keys(Key::Escape).await;
        step(&browser, PREPARE).await;
        browser.press("はじめからやり直す").await;
        browser.press("消してやり直す").await;
        drop_files(&browser, &people(0..12)).await;
        browser.under(COLLECT).await;
        browser.told("12件を読み、12人分を数えています。").await;
    }
}

#[tokio::test]
async fn the_text_doubles_when_the_page_is_zoomed_to_five_times() {
    let browser = with_files(&people(0..12)).await;
    present(&browser).await;
    let smallest = "return [...document.querySelectorAll('.present__slide :is(h1, h2, li, th, td, p)')]
        .filter((it) => it.checkVisibility()).map((it) => parseFloat(getComputedStyle(it).fontSize)).reduce((a, b) => Math.min(a, b))";
    for (width, height) in [(1280, 720), (1920, 1080)] {
        browser.resize(width, height).await;
        browser.drawn().await;
        let before = browser.js(smallest).await.as_f64().unwrap();
        // A zoom of 500 % leaves a fifth of the window's CSS pixels, each five times as large.
        browser.resize(width / 5, height / 5).await;
        browser.drawn().await;
        let after = 5.0 * browser.js(smallest).await.as_f64().unwrap();
        assert!(after >= 2.0 * before, "{after} is not twice {before}");
        assert_eq!(
            browser.js("const it = document.documentElement; return it.scrollWidth - it.clientWidth").await,
            json!(0)
        );
    }
}
