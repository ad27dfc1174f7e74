//! Two tabs of one person: whatever is answered in whichever of them, in whatever order, is there in both.

use std::collections::BTreeMap;

use kagami_e2e::browser::Browser;
use kagami_e2e::setting;
use serde_json::Value;

/// Items that every 係員 is asked.
const ITEMS: [&str; 6] =
    ["item-oa", "item-ict", "item-groupware", "item-dx-basic", "item-p1-significance", "item-improve-task"];

const NAMES: [&str; 6] = ["step-0", "step-1", "step-2", "step-3", "not-applicable", "unsure"];

/// Numbers that look like chance and are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

/// The answers of the check that was begun last, in a record.
fn answers(record: &Value) -> BTreeMap<String, String> {
    let last = record["assessments"].as_array().and_then(|all| all.last().cloned()).unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    last["answers"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|change| (text(&change["item"]), text(&change["answer"])))
        .collect()
}

#[tokio::test]
async fn interleaved_answers_of_two_tabs_are_all_there_in_both_stores() {
    let times = if setting::is_full() { 100 } else { 10 };
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    let first = browser.second_window().await;
    let second = browser.window().await;
    let mut chance = Chance(0x5DEE_CE66_D1CE_4E5B);
    let mut expected = BTreeMap::new();
    let mut place = usize::MAX;
    for time in 0..times {
        for _ in 0..6 {
            let (tab, item, answer) = (chance.below(2), ITEMS[chance.below(6)], chance.below(6));
            if tab != place {
                browser.to_window(if tab == 0 { first.clone() } else { second.clone() }).await;
                place = tab;
            }
            browser.go(&format!("#/assess/{item}")).await;
            browser.answer(answer).await;
            expected.insert(item.to_owned(), NAMES[answer].to_owned());
        }
        let stored = browser.stored().await;
        let text = stored.iter().find(|(key, _)| key == "kagami/personal").map(|(_, text)| text.clone());
        assert_eq!(answers(&serde_json::from_str(&text.unwrap()).unwrap()), expected, "after {} rounds", time + 1);
        browser
            .until("the second store has them too", async || {
                browser.mirrored().await.is_some_and(|record| answers(&record) == expected)
            })
            .await;
    }
    for tab in [first, second] {
        browser.to_window(tab).await;
        let count = format!("22問中{}問 回答済み", expected.len());
        browser.until("the tab shows all of them", async || browser.words().await.contains(&count)).await;
    }
}

#[tokio::test]
async fn two_tabs_that_have_only_the_second_store_lose_no_answer_either() {
    let full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
    let browser = Browser::open().await;
    browser.begin("係員", "一般職員").await;
    browser.js(full).await;
    let first = browser.second_window().await;
    browser.js(full).await;
    let second = browser.window().await;
    for (place, item) in ITEMS.iter().enumerate() {
        browser.to_window(if place % 2 == 0 { first.clone() } else { second.clone() }).await;
        browser.go(&format!("#/assess/{item}")).await;
        browser.answer(place).await;
        let has_it = async || browser.mirrored().await.is_some_and(|record| answers(&record).len() == place + 1);
        browser.until("it is in the second store", has_it).await;
    }
}
