//! Takes the address of the app, gives how long every answer of the longest questionnaire takes from the click to the
//! picture, and every way to the next question. Clicks with the mouse, never by script.

use serde_json::Value;

use super::driver::{Driver, Session};
use super::load::USABLE;
use super::sample::Sample;
use crate::{Failure, Outcome};

const WATCH: &str = include_str!("../../bench/answer.js");

/// What was measured on the way through.
pub(super) struct Walk {
    pub(super) answers: Sample,
    pub(super) turns: Sample,
}

/// Answers as 管理職 and 高度専門人材, who are asked most; on each question clicks each of the six answers once.
pub(super) fn walk(driver: &Driver, url: &str) -> Outcome<Walk> {
    let session = driver.session()?;
    session.slow_down()?;
    session.prepare(&format!("{WATCH}\n{USABLE}"))?;
    session.go(url)?;
    session.script("return window.kagamiStarted")?;
    for name in ["管理職", "高度専門人材", "はじめる"] {
        session.click(&format!("return kagami.named('{name}')"))?;
    }
    session.until("return kagami.place().startsWith('#/assess/') && kagami.radios() === 6")?;
    // What was clicked so far were no answers.
    session.until("return kagami.turns.length === 1")?;
    session.script("kagami.answers.length = 0; kagami.turns.length = 0")?;
    let mut turns = 0;
    while session.script("return kagami.place() !== '#/review'")? == Value::Bool(true) {
        for place in 0..6 {
            answer(&session, turns * 6, place)?;
        }
        turns += 1;
        let questions = session.script("return kagami.questions()")?;
        let way_on = if questions == turns { "回答を確認する" } else { "次へ" };
        session.click(&format!("return kagami.named('{way_on}')"))?;
        session.until(&format!("return kagami.turns.length >= {turns}"))?;
    }
    Ok(Walk { answers: sample(&session, "answers")?, turns: sample(&session, "turns")? })
}

/// Clicks the radio at this place and waits until the browser shows it chosen.
fn answer(session: &Session<'_>, before: usize, place: usize) -> Outcome<()> {
    session.click(&format!("return kagami.radio({place})"))?;
    let count = before + place + 1;
    session.until(&format!("return kagami.answers.length >= {count} && kagami.chosen() === {place}"))
}

fn sample(session: &Session<'_>, name: &str) -> Outcome<Sample> {
    let values = session.script(&format!("return kagami.{name}"))?;
    let values: Vec<f64> = values.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    if values.is_empty() { Err(Failure::new("no answer was measured")) } else { Ok(Sample::new(values)) }
}
