//! The group session says what is so: how many, which topics, what a field holds, whose content, and in one language.

use kagami_e2e::files;
use kagami_e2e::gathering::{
    CLOSE, COLLECT, PREPARE, RUN, TOPIC_BOX, TOPICS, agree, choose_topic, drop_files, looking_at, open_all_topics,
    people, saved_and_reopened, session, step, with_files,
};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

#[tokio::test]
async fn how_often_newcomers_can_come_in_is_told_before_and_the_number_stays_true() {
    let browser = with_files(&people(0..10)).await;
    for time in 1..=4_usize {
        drop_files(&browser, &people(time * 10..time * 10 + 10)).await;
        browser.under(COLLECT).await;
        step(&browser, TOPICS).await;
        browser.told(&format!("加えられるのは、あと{}回です。", 5 - time)).await;
        browser.press("新しい10人分を加える").await;
        let people = format!("この分布は{}人分です。", time * 10 + 10);
        browser.until("they are in", async || browser.words().await.contains(&people)).await;
    }
    drop_files(&browser, &people(50..60)).await;
    browser.under(COLLECT).await;
    step(&browser, TOPICS).await;
    browser.told("新しく10人分が届いていますが、これ以上は加えられません。").await;
    assert!(!browser.has("button", "新しい10人分を加える").await);
    let words = browser.read("region", "回答の分布").await;
    assert!(words.contains("この分布は50人分です。") && words.contains("50人が回答"), "{words}");
}

#[tokio::test]
async fn the_same_revision_with_other_answers_is_told_and_changes_no_picture() {
    let mut files = people(0..12);
    let full: Value = serde_json::from_slice(&files[3].1).unwrap();
    let mut partial = full.clone();
    let duties = |answer: &Value| answer["item"].as_str().unwrap().starts_with("item-staff-");
    partial["answers"].as_array_mut().unwrap().retain(|answer| !duties(answer));
    files[3].1 = partial.to_string().into_bytes();
    let browser = with_files(&files).await;
    open_all_topics(&browser).await;
    assert!(browser.read("region", "回答の分布").await.contains("11人が回答"));
    drop_files(&browser, &[("全部.json".to_owned(), full.to_string().into_bytes())]).await;
    browser.until("it is read", async || browser.words().await.contains("13件を読み、12人分を数えています。")).await;
    step(&browser, CLOSE).await;
    browser.click("checkbox", "渡されたファイルの内容も入れる").await;
    let browser = saved_and_reopened(browser).await;
    open_all_topics(&browser).await;
    let words = browser.read("region", "回答の分布").await;
    assert!(words.contains("この分布は12人分です。") && words.contains("11人が回答"), "{words}");
}

#[tokio::test]
async fn a_chosen_topic_that_is_gone_is_named_and_counts_no_longer() {
    let browser = looking_at(&people(0..12)).await;
    browser.click("checkbox", "管理職の役割もテーマに入れる").await;
    // The duties of managers are answered by nobody here.
    browser.click("disclosure", "表示しない項目…").await;
    let catalog = files::catalog();
    let duties = catalog["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["id"].as_str().unwrap().starts_with("item-manager-"));
    let manager = duties.map(|item| item["stem"]["ja"].as_str().unwrap()).next().unwrap();
    browser.click("checkbox", manager).await;
    browser.see("link", "テーマを選ぶ テーマ 1").await;
    browser.click("checkbox", "管理職の役割もテーマに入れる").await;
    browser.see("link", "テーマを選ぶ").await;
    browser.told("選んだうち、今の一覧にないテーマ：").await;
    step(&browser, RUN).await;
    browser.press("スクリーンに映す").await;
    for _ in 0..5 {
        browser.keys(Key::Right).await;
    }
    browser.under("テーマの候補").await;
    assert!(browser.words().await.contains("初めの三つを出しています。"), "not all of them on one slide");
}

#[tokio::test]
async fn a_field_shows_what_is_held() {
    let browser = session().await;
    step(&browser, RUN).await;
    browser.click("disclosure", "時間の配分と名前を変える").await;
    let part = browser.see("number", "5番目の分数").await;
    for (typed, held) in [("1.5", "15"), ("-3", "15"), ("999", "180"), ("", "180"), ("7", "7"), ("1e2", "7")] {
        part.clear().await.unwrap();
        part.send_keys(typed).await.unwrap();
        browser.keys(Key::Tab).await;
        let value = part.value().await.unwrap().unwrap_or_default();
        let planned =
            browser.words().await.contains(&format!("合わせて{}分です。", 35 + value.parse::<u32>().unwrap()));
        assert!(planned, "typed {typed:?}, shows {value:?}, expected {held:?}: what stands there is what is held");
    }
    browser.write("1番目の名前", &"あ".repeat(60)).await;
    let name = browser.see("textbox", "1番目の名前").await.value().await.unwrap().unwrap_or_default();
    assert_eq!(name.chars().count(), 40);
    step(&browser, CLOSE).await;
    let until = browser.see("date", "保存期限").await;
    browser
        .js("const it = document.querySelector('input[type=date]'); it.value = '12027-03-31';
        it.dispatchEvent(new Event('change', { bubbles: true }));")
        .await;
    browser.told("年を4けたにした日付で入れてください。").await;
    assert_eq!(until.value().await.unwrap().unwrap_or_default(), "");
}

#[tokio::test]
async fn who_decides_can_be_left_open_again_and_a_change_of_language_keeps_folds_and_marks() {
    let browser = session().await;
    open_all_topics(&browser).await;
    agree(&browser, "朝礼で例を話す").await;
    browser.choose("所属長の判断").await;
    browser.choose("まだ決めていない").await;
    let marks = browser.names("checkbox").await;
    let last = marks.last().unwrap().clone();
    browser.click("checkbox", &last).await;
    browser.press("English").await;
    browser.press("日本語").await;
    assert!(browser.is_on("checkbox", &last).await, "what is done stays marked");
    step(&browser, TOPICS).await;
    assert!(browser.has("checkbox", TOPIC_BOX).await);
    assert!(browser.names("checkbox").await.len() > 15, "the list of topics is still unfolded");
    step(&browser, CLOSE).await;
    browser.press("セッションを保存").await;
    let saved = files::json_in(&browser.saved("kagami-セッション-").await);
    assert_eq!((&saved["actions"][0]["text"], saved["actions"][0].get("kind")), (&json!("朝礼で例を話す"), None));
}

#[tokio::test]
async fn files_of_the_other_purpose_are_offered_to_be_read_for_it_and_a_session_of_it_says_so() {
    let mut handed = people(0..6);
    for (_, bytes) in &mut handed {
        let mut file: Value = serde_json::from_slice(bytes).unwrap();
        file["purpose"] = json!("training-plan");
        *bytes = file.to_string().into_bytes();
    }
    let browser = session().await;
    drop_files(&browser, &handed).await;
    browser.told("読み込んだファイルは、「研修計画用」として渡されたものです。").await;
    step(&browser, PREPARE).await;
    assert_eq!(browser.chosen_in("読み込むファイルの使いみち").await.as_deref(), Some("グループワーク用"));
    step(&browser, COLLECT).await;
    browser.press("「研修計画用」として読み込む").await;
    browser.until("six count", async || browser.words().await.contains("6件を読み、6人分を数えています。")).await;
    let browser = saved_and_reopened(browser).await;
    browser.told("使いみちは「研修計画用」です。").await;
}

#[tokio::test]
async fn files_of_other_content_and_what_is_no_file_are_told() {
    let mut handed = people(0..6);
    for (_, bytes) in handed.iter_mut().take(2) {
        let mut file: Value = serde_json::from_slice(bytes).unwrap();
        file["catalog"]["digest"] = json!("9".repeat(64));
        *bytes = file.to_string().into_bytes();
    }
    let browser = with_files(&handed).await;
    let words = browser.words().await;
    let others = words.split("件は、この画面と違う内容の質問で答えたファイルです。").next().unwrap();
    assert!(others.ends_with('2') || others.ends_with('6'), "{words}");
    drop_files(&browser, &[]).await;
    browser.told("置かれたものは、この端末のファイルではないようです。").await;
}

#[tokio::test]
async fn english_pages_and_sheets_hold_no_japanese_punctuation() {
    let browser = with_files(&people(0..12)).await;
    browser.press("English").await;
    browser.see("heading", "Collect").await;
    let odd = "return [...new Set(document.body.innerText.match(/.{0,20}[：／　、。（）「」].{0,20}/g) ?? [])]";
    let check = async |page: &str| {
        let found = browser.js(odd).await;
        let found: Vec<&str> = found.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert!(found.is_empty(), "{page}: {found:?}");
    };
    for name in ["Prepare", "Collect", "Choose topics", "Run", "Keep and delete"] {
        step(&browser, name).await;
        check(name).await;
    }
    browser.go("#/group/present").await;
    for _ in 0..9 {
        check("the screen").await;
        browser.keys(Key::Right).await;
    }
    browser.keys(Key::Escape).await;
    step(&browser, "Keep and delete").await;
    for (button, start) in [
        ("Save distributions (CSV)", "kagami-distributions"),
        ("Save actions (CSV)", "kagami-actions"),
        ("Save training needs (CSV)", "kagami-needs"),
    ] {
        browser.press(button).await;
        let file = browser.saved(start).await;
        let table = std::fs::read_to_string(&file).unwrap();
        assert!(!table.contains(['：', '／', '　', '、', '。', '（', '）']), "{button}: {table}");
        std::fs::remove_file(file).unwrap();
    }
    step(&browser, "Run").await;
    browser.js("window.print = () => {}").await;
    let sheets = browser.js("return [...document.querySelectorAll('.kit button')].map((it) => it.textContent)").await;
    let sheets: Vec<String> =
        sheets.as_array().unwrap().iter().map(|sheet| sheet.as_str().unwrap().to_owned()).collect();
    assert_eq!(sheets.len(), 7);
    for sheet in sheets {
        browser.press(&sheet).await;
        browser.press("Print").await;
        browser
            .until("the sheet is there", async || {
                browser.js("return !!document.querySelector('.paper section')").await == json!(true)
            })
            .await;
        browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        check(&sheet).await;
        browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
        browser.js("dispatchEvent(new Event('afterprint'))").await;
    }
}

#[tokio::test]
async fn the_report_of_a_saved_session_does_not_say_that_few_handed_in() {
    let browser = with_files(&people(0..12)).await;
    let browser = saved_and_reopened(browser).await;
    browser.js("dispatchEvent(new Event('beforeprint'))").await;
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let paper = browser.js("return document.body.innerText").await;
    let paper = paper.as_str().unwrap();
    assert!(paper.contains("ファイルを渡した人：保存したセッションのため、項目ごとに載せています"), "{paper}");
    assert!(paper.contains("12人が回答") && !paper.contains("10人未満"), "{paper}");
}

#[tokio::test]
async fn leaving_the_screen_for_everyone_gives_the_whole_screen_back() {
    let browser = session().await;
    step(&browser, RUN).await;
    browser.press("スクリーンに映す").await;
    browser.press("全画面").await;
    let is_full = async || browser.js("return !!document.fullscreenElement").await == json!(true);
    browser.until("the page fills the screen", is_full).await;
    browser.press("終える").await;
    browser.under(RUN).await;
    browser.until("it no longer does", async || !is_full().await).await;
}

#[tokio::test]
async fn the_slide_on_the_screen_stays_the_same_when_a_topic_is_chosen_before_it() {
    let browser = session().await;
    step(&browser, TOPICS).await;
    let topics: Vec<String> = browser.names("checkbox").await.into_iter().skip(1).take(3).collect();
    browser.click("checkbox", &topics[1]).await;
    browser.click("checkbox", &topics[2]).await;
    step(&browser, RUN).await;
    browser.press("スクリーンに映す").await;
    for _ in 0..3 {
        browser.keys(Key::Right).await;
    }
    let shown = browser.names("heading").await.concat();
    assert!(browser.words().await.contains("4 / 8"));
    browser.keys(Key::Escape).await;
    choose_topic(&browser, &topics[0]).await;
    step(&browser, RUN).await;
    browser.press("スクリーンに映す").await;
    browser.until("the place has moved", async || browser.words().await.contains("5 / 9")).await;
    assert_eq!(browser.names("heading").await.concat(), shown, "and what is shown has not");
}

#[tokio::test]
async fn a_session_too_large_to_be_opened_again_is_not_saved_and_it_is_told_what_to_leave_out() {
    let browser = session().await;
    // Made in the page: a hundred files of answers to questions of another version, each 190 KB.
    let (_, bytes) = people(0..1).remove(0);
    let script = "const transfer = new DataTransfer();
        const base = JSON.parse(arguments[0]);
        base.catalog.version = 9;
        for (let file = 0; file < 100; file += 1) {
          const id = base.id.slice(0, -3) + String(100 + file);
          const more = Array.from({ length: 3500 }, (_, at) => ({ item: `item-of-version-9-${at}`, answer: 'step-1' }));
          const text = JSON.stringify({ ...base, id, answers: [...base.answers, ...more] });
          transfer.items.add(new File([text], `${file}.json`));
        }
        const event = (kind) => new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true });
        document.querySelector('main').dispatchEvent(event('drop'));";
    browser.script(script, vec![json!(String::from_utf8(bytes).unwrap())]).await;
    browser.until("all count", async || browser.words().await.contains("100件を読み、100人分を数えています。")).await;
    step(&browser, CLOSE).await;
    browser.click("checkbox", "渡されたファイルの内容も入れる").await;
    browser.press("セッションを保存").await;
    browser.told("内容が大きすぎて（上限は16MB）").await;
    assert_eq!(std::fs::read_dir(browser.downloads()).unwrap().count(), 0);
    browser.click("checkbox", "渡されたファイルの内容も入れる").await;
    browser.press("セッションを保存").await;
    browser.saved("kagami-セッション-").await;
}
