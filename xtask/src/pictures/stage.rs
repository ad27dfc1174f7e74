//! Takes a picture's line of the table, gives its bytes: the page in a fresh browser, after everything was done that the
//! line says. Clicks with the mouse and types; only files and the print dialog are the script's.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::files;
use super::table::{Crop, Picture, Step, Thing};
use crate::bench::driver::{Driver, Session};
use crate::bench::submissions::File;
use crate::failure::While;
use crate::{Failure, Outcome};

const STAGE: &str = include_str!("../../pictures/stage.js");

/// How much of the page is around what is shown, in CSS pixels.
const MARGIN: u32 = 12;

/// Takes a picture; gives its bytes as PNG.
pub(super) fn take(driver: &Driver, site: &str, picture: &Picture, files: &[File]) -> Outcome<Vec<u8>> {
    let session = play(driver, site, picture, files)?;
    let clip = clip(&session, picture)?;
    let wanted = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    shoot(&session, &wanted)
}

/// Takes the whole page, however long it is, in a window of that width.
pub(super) fn whole(session: &Session<'_>, width: u32) -> Outcome<Vec<u8>> {
    session.resize([width, 900])?;
    session.script("return kagami.settle()")?;
    let clip = session.script("return kagami.whole()")?;
    shoot(session, &json!({ "format": "png", "captureBeyondViewport": true, "clip": clip }))
}

fn shoot(session: &Session<'_>, wanted: &Value) -> Outcome<Vec<u8>> {
    let taken = session.cdp("Page.captureScreenshot", wanted)?;
    let text = taken.get("data").and_then(Value::as_str).unwrap_or_default();
    STANDARD.decode(text).cannot("read the picture that the browser took")
}

/// A fresh browser in which everything was done that the line of the table says.
pub(super) fn play<'a>(driver: &'a Driver, site: &str, picture: &Picture, files: &[File]) -> Outcome<Session<'a>> {
    let session = driver.session()?;
    session.resize(picture.window)?;
    // A picture has none, so the page must be as wide before.
    session.cdp("Emulation.setScrollbarsHidden", &json!({ "hidden": true }))?;
    session.prepare(STAGE)?;
    session.go(&format!("{site}{}", picture.address))?;
    for step in picture.steps {
        act(&session, step, files)?;
    }
    session.cdp("Input.dispatchMouseEvent", &json!({ "type": "mouseMoved", "x": 0, "y": 0 }))?;
    Ok(session)
}

fn act(session: &Session<'_>, step: &Step, files: &[File]) -> Outcome<()> {
    match step {
        Step::Press(thing) => press(session, *thing),
        Step::Write(field, words) => {
            press(session, *field)?;
            session.cdp("Input.insertText", &json!({ "text": words }))?;
            Ok(())
        }
        Step::GiveFiles => {
            wait(session, ("choice", "ファイルを選ぶ"))?;
            session.script_with("kagami.choose(arguments[0])", vec![json!(files)])?;
            wait(session, ("item", files::LAST))
        }
        Step::OpenOwn => {
            wait(session, ("choice", "ファイルを開く"))?;
            let own: Vec<&File> = files.iter().filter(|(name, _)| name.contains("個人用")).collect();
            session.script_with("kagami.choose(arguments[0])", vec![json!(own)])?;
            Ok(())
        }
        Step::OnPaper => {
            session.cdp("Emulation.setEmulatedMedia", &json!({ "media": "print" }))?;
            session.script("kagami.lay()")?;
            Ok(())
        }
    }
}

fn press(session: &Session<'_>, thing: Thing) -> Outcome<()> {
    wait(session, thing)?;
    session.click(&format!("return kagami.point({})", arguments(thing)))
}

/// Waits until the page shows it.
fn wait(session: &Session<'_>, thing: Thing) -> Outcome<()> {
    session.until(&format!("return kagami.has({})", arguments(thing)))
}

fn arguments((kind, words): Thing) -> String {
    format!("{}, {}", json!(kind), json!(words))
}

/// What of the page is taken, for the browser.
fn clip(session: &Session<'_>, picture: &Picture) -> Outcome<Value> {
    if let Crop::Between(first, last) = picture.crop {
        wait(session, first)?;
        wait(session, last)?;
    }
    session.script("return kagami.settle()")?;
    let mut clip = match picture.crop {
        Crop::Window => {
            let [width, height] = picture.window;
            json!({ "x": 0, "y": 0, "width": width, "height": height })
        }
        Crop::Between(first, last) => {
            let script = format!("return kagami.crop([{}], [{}], {MARGIN})", arguments(first), arguments(last));
            session.script(&script)?
        }
    };
    let is_there = clip.get("height").and_then(Value::as_u64).is_some_and(|height| height > 0);
    match clip.as_object_mut() {
        Some(clip) if is_there => {
            clip.insert("scale".to_owned(), json!(picture.scale));
        }
        _ => return Err(Failure::new(format!("the picture {} would show nothing: {clip}", picture.name))),
    }
    Ok(clip)
}
