//! Takes numbers of people, gives their submissions as real File objects on the group session's page.
//! Never puts anything into the page but by dropping a file.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use xtask::server::Site;

use crate::browser::Browser;
use crate::{files, setting};

/// A name and its bytes, as JavaScript makes files of them.
pub type File = (String, Vec<u8>);

/// A submission of a person of that number.
fn submission(number: usize, rank: &str, tier: &str, answer: &str) -> File {
    let catalog = files::published();
    let content = json!({
        "$schema": "./schema/submission-1.schema.json",
        "format": "kagami-submission",
        "version": 1,
        "catalog": { "id": catalog["id"], "version": catalog["version"], "digest": "0".repeat(64) },
        "id": format!("0b6f0c9e-5a1d-4c53-9d3e-{number:012x}"),
        "revision": 3,
        "month": "2026-11",
        "rank": rank,
        "tier": tier,
        "purpose": "group-work",
        "selfReported": true,
        "answers": files::answers(rank, tier, answer, &[]),
    });
    (format!("kagami-渡す用-202611-{number:08}.json"), content.to_string().into_bytes())
}

/// So many people of the lowest rank and tier, who answer in turns.
#[must_use]
pub fn people(numbers: std::ops::Range<usize>) -> Vec<File> {
    let answers = ["step-0", "step-1", "step-2", "step-3"];
    numbers.map(|number| submission(number, "staff", "general", answers[number % 4])).collect()
}

/// Drops real File objects on the page.
pub async fn drop_files(browser: &Browser, files: &[File]) {
    let files: Vec<Value> = files.iter().map(|(name, bytes)| json!([name, STANDARD.encode(bytes)])).collect();
    let script = "const transfer = new DataTransfer();
        for (const [name, bytes] of arguments[0]) {
          transfer.items.add(new File([Uint8Array.from(atob(bytes), (it) => it.charCodeAt(0))], name));
        }
        const event = (kind) => new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true });
        document.querySelector('main').dispatchEvent(event('dragover'));
        document.querySelector('main').dispatchEvent(event('drop'));";
    browser.script(script, vec![json!(files)]).await;
}

/// The steps of a session, by their names.
pub const PREPARE: &str = "準備";
/// Where files are read.
pub const COLLECT: &str = "集める";
/// Where distributions are seen.
pub const TOPICS: &str = "テーマを選ぶ";
/// Where agenda and sheets are.
pub const RUN: &str = "進める";
/// Where the session is saved.
pub const CLOSE: &str = "残す・消す";

/// Leaves the employee's page for the group session, which is a page of its own.
pub async fn to_session(browser: &Browser) {
    // The answer to a script that waits would be lost with the page it was asked of.
    browser.js("location.hash = '#/group'").await;
    browser.see("heading", PREPARE).await;
}

/// Goes to a step of the session by its link, unless it is shown.
pub async fn step(browser: &Browser, name: &str) {
    if !browser.has("heading", name).await {
        browser.follow(&format!("{name}…")).await;
        browser.under(name).await;
        browser.drawn().await;
    }
}

/// The group session without files.
pub async fn session() -> Browser {
    let browser = Browser::open().await;
    to_session(&browser).await;
    browser
}

/// The same where a minute of the clock has just begun: none goes by unasked while the test looks at it.
pub async fn session_on_the_minute() -> Browser {
    let browser = Browser::launch(Site::new(setting::dist())).await;
    let script = "const [RealDate, ahead] = [Date, 60000 - Date.now() % 60000];
        window.Date = class extends RealDate {
          constructor(...given) { super(...(given.length ? given : [RealDate.now() + ahead])); }
          static now() { return RealDate.now() + ahead; }
        };";
    browser.before_every_page(script).await;
    browser.visit("").await;
    to_session(&browser).await;
    browser
}

/// The group session with these files read, at 集める.
pub async fn with_files(files: &[File]) -> Browser {
    let browser = session().await;
    drop_files(&browser, files).await;
    browser.under(COLLECT).await;
    browser.until("all files are read", async || !browser.has("button", "読み込みをやめる").await).await;
    let is_told = async || {
        browser.messages().await.contains("件を読み、") || browser.has("region", "読み込めなかったファイル").await
    };
    browser.until("what was read is told", is_told).await;
    browser
}

/// The group session with these files read, at テーマを選ぶ.
pub async fn looking_at(files: &[File]) -> Browser {
    let browser = with_files(files).await;
    step(&browser, TOPICS).await;
    browser
}

/// The words of a folded part of テーマを選ぶ, which is opened for it.
pub async fn read_part(browser: &Browser, name: &str) -> String {
    step(browser, TOPICS).await;
    browser.click("disclosure", name).await;
    browser.read("region", name).await
}

/// The box of a topic.
pub const TOPIC_BOX: &str = "市役所に今、DXが求められる理由について";

/// Opens the rest of the list of topics, so that each can be found.
pub async fn open_all_topics(browser: &Browser) {
    step(browser, TOPICS).await;
    browser.click("disclosure", "ほかの…").await;
}

/// Chooses a topic, or takes it out.
pub async fn choose_topic(browser: &Browser, topic: &str) {
    step(browser, TOPICS).await;
    if !browser.has("checkbox", topic).await {
        open_all_topics(browser).await;
    }
    browser.click("checkbox", topic).await;
}

/// Chooses the topic of [`TOPIC_BOX`] and writes an action about it, at 残す・消す.
pub async fn agree(browser: &Browser, action: &str) {
    choose_topic(browser, TOPIC_BOX).await;
    step(browser, CLOSE).await;
    browser.write("すること", action).await;
}

/// Whether the browser would ask before the page is left.
pub async fn would_ask(browser: &Browser) -> bool {
    let script = "const leaving = new Event('beforeunload', { cancelable: true });
        dispatchEvent(leaving);
        return leaving.defaultPrevented;";
    browser.js(script).await == json!(true)
}

/// The session that is saved now, opened again in a browser that has never seen it.
pub async fn saved_and_reopened(browser: Browser) -> Browser {
    step(&browser, CLOSE).await;
    browser.press("セッションを保存").await;
    reopened(browser).await
}

/// A session that was saved, opened in a browser that has never seen it.
pub async fn reopened(browser: Browser) -> Browser {
    let file = browser.saved("kagami-セッション-").await;
    let browser = browser.in_fresh_profile().await;
    to_session(&browser).await;
    browser.open_file_by("セッションを開く", &file).await;
    browser.told("セッションを開きました。").await;
    browser
}
