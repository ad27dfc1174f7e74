//! The screen for everyone in the room, as the promoter handles it.

use thirtyfour::prelude::*;

use crate::browser::Browser;
use crate::gathering::{RUN, step};

/// Goes to the screen for everyone, from wherever the session is.
pub async fn present(browser: &Browser) {
    step(browser, RUN).await;
    browser.press("スクリーンに映す").await;
    browser.under("進行と約束").await;
}

/// Shows the slide of this name, from wherever the session is.
pub async fn show(browser: &Browser, slide: &str) {
    let screen = browser.see("combobox", "映すもの").await;
    let option = screen.find(By::XPath(format!("option[.='{slide}']"))).await;
    option.unwrap_or_else(|cause| panic!("no slide “{slide}”: {cause}")).click().await.expect("an option to choose");
    browser.press("これを映す").await;
}

/// Number of the slide that is shown, and of all slides.
pub async fn place(browser: &Browser) -> [usize; 2] {
    let words = browser.js("return document.querySelector('.present__place').textContent").await;
    let numbers = words.as_str().and_then(|words| words.split_once(" / "));
    let numbers = numbers.and_then(|(place, of)| Some([place.parse().ok()?, of.parse().ok()?]));
    numbers.unwrap_or_else(|| panic!("no place of the slide: {words}"))
}
