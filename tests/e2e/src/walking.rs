//! Takes a rank, a tier and answers, gives a self-check walked through with the mouse, in Japanese.
//! Never skips a page that a person would see.

use std::cell::RefCell;

use crate::browser::Browser;

/// The six answers by their place: four steps, then 当てはまる場面がない, then 決められない.
pub const NOT_APPLICABLE: usize = 4;
/// どれか決められない
pub const UNSURE: usize = 5;

impl Browser {
    /// Begins a self-check on the start page.
    pub async fn begin(&self, rank: &str, tier: &str) {
        self.choose(rank).await;
        self.choose(tier).await;
        self.press("はじめる").await;
        self.until("the first question is shown", async || self.hash().await.starts_with("#/assess/")).await;
    }

    /// The stem of the question on screen.
    pub async fn stem(&self) -> String {
        let question = self.question().await;
        question.split_once(' ').map_or_else(String::new, |(_, stem)| stem.to_owned())
    }

    /// Number and stem of the question on screen, as its group is named.
    pub async fn question(&self) -> String {
        let question = RefCell::new(Vec::new());
        let is_shown = async || {
            *question.borrow_mut() = self.names("group").await;
            question.borrow().len() == 1
        };
        self.until("a question is shown", is_shown).await;
        question.take().concat()
    }

    /// Chooses the radio at this place, from 0, and sees that it is chosen.
    pub async fn answer(&self, place: usize) {
        let question = self.question().await;
        let radio = self.radios_in(&question).await.remove(place);
        self.choose(&radio).await;
    }

    /// Goes on to the next page; from the last question to the review.
    pub async fn next(&self) {
        self.question().await;
        self.go_on_by(if self.has("button", "次へ").await { "次へ" } else { "回答を確認する" }).await;
    }

    /// Presses a button that leads to another page, and waits until that page is drawn.
    pub async fn go_on_by(&self, button: &str) {
        let watch = "window.arrivals = 0;
            const arrived = () => requestAnimationFrame(() => setTimeout(() => { window.arrivals += 1; }));
            addEventListener('hashchange', arrived, { once: true });";
        self.js(watch).await;
        self.press(button).await;
        self.until("the next page is shown", async || self.js("return window.arrivals").await == 1).await;
    }

    /// Answers every question from this one on with the radio at this place, up to the review. Gives how many.
    pub async fn answer_all(&self, place: usize) -> usize {
        let mut answered = 0;
        while self.hash().await != "#/review" {
            self.answer(place).await;
            self.next().await;
            answered += 1;
        }
        answered
    }

    /// From the review to the result.
    pub async fn see_result(&self) {
        self.press("結果を見る").await;
        self.under("自己チェックの結果").await;
    }

    /// Opens every folded part of the result.
    pub async fn open_all_parts(&self) {
        self.press("すべて開く").await;
        self.until("the last part is open", async || self.has("table", "図と同じ内容の表").await).await;
    }
}
