//! What is told by a shade is told by something else too: neighbours carry numbers or differ by 3:1 (WCAG 2.2, 1.4.11), in
//! the page's colours, in colours that the system forces, and on black as on white.

use kagami_e2e::browser::Browser;
use kagami_e2e::files;
use kagami_e2e::gathering::{RUN, looking_at, people, step};
use serde_json::{Value, json};

/// Defines `contrast(a, b)` for two colours as a style sheet computes them.
const CONTRAST: &str = "const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
    const light = (colour) => {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a, b) => {
      const [x, y] = [light(a), light(b)].sort((one, other) => other - one);
      return (x + 0.05) / (y + 0.05);
    };
    const fill = (it) => getComputedStyle(it).fill;";

/// The page's own colours, forced ones on white, and forced ones on black.
const SETTINGS: [(&str, &str); 3] = [("none", "light"), ("active", "light"), ("active", "dark")];

async fn set(browser: &Browser, (forced, scheme): (&str, &str)) {
    let features = json!({ "features": [
        { "name": "forced-colors", "value": forced }, { "name": "prefers-color-scheme", "value": scheme },
    ] });
    browser.cdp("Emulation.setEmulatedMedia", features).await;
    let is_set = format!("return matchMedia('(forced-colors: {forced})').matches");
    browser.until("the colours are set", async || browser.js(&is_set).await == json!(true)).await;
}

async fn found(browser: &Browser, look: &str) -> Value {
    browser.js(&format!("{CONTRAST}{look}")).await
}

#[tokio::test]
async fn every_part_of_a_bar_carries_its_number_to_be_read_in_any_colours() {
    // One of very many at some step, whose part would be narrower than a letter.
    let mut files = people(0..60);
    for (name, bytes) in &mut files[3..] {
        let mut file: Value = serde_json::from_slice(bytes).unwrap();
        file["answers"] =
            files::answers("staff", "general", if name.ends_with('0') { "step-1" } else { "step-2" }, &[]);
        *bytes = file.to_string().into_bytes();
    }
    let browser = looking_at(&files).await;
    let look = "const bars = [...document.querySelectorAll('main li svg.balance')];
        const parts = bars.flatMap((bar) => [...bar.querySelectorAll('rect')]);
        return parts.map((part) => {
          const number = part.nextElementSibling;
          const [outer, inner] = [part, number].map((it) => it.getBoundingClientRect());
          return { number: number.textContent, fits: inner.left >= outer.left && inner.right <= outer.right, read: contrast(fill(part), fill(number)) };
        });";
    for setting in SETTINGS {
        set(&browser, setting).await;
        let parts = found(&browser, look).await;
        let parts = parts.as_array().unwrap();
        assert!(parts.len() >= 24, "{parts:?}");
        assert!(parts.iter().any(|part| part["number"] == "1"), "{parts:?}");
        for part in parts {
            assert!(part["fits"] == true && part["read"].as_f64() >= Some(4.5), "{setting:?}: {part}");
        }
    }
}

#[tokio::test]
async fn the_shades_of_the_four_steps_are_four_in_forced_colours_too_and_their_legend_has_the_same() {
    let browser = looking_at(&people(0..12)).await;
    for setting in SETTINGS {
        set(&browser, setting).await;
        step(&browser, "テーマを選ぶ").await;
        let look = "const colours = (selector) => [...new Set([...document.querySelectorAll(selector)].map(fill))];
            return [colours('main li svg.balance rect'), colours('main li .distribution__swatch rect[class*=step-cell--]')];";
        let shades = found(&browser, look).await;
        assert_eq!(shades[0], shades[1], "{setting:?}");
        assert_eq!(shades[0].as_array().map(Vec::len), Some(4), "{setting:?}: {shades}");
    }
    set(&browser, SETTINGS[2]).await;
    step(&browser, RUN).await;
    let look = "const primary = document.querySelector('main .button--primary');
        const [one, other] = [primary, document.querySelector('main .button:not(.button--primary)')].map((it) => getComputedStyle(it));
        return [contrast(one.color, one.backgroundColor), contrast(other.color, other.backgroundColor), contrast(other.borderTopColor, other.backgroundColor)]";
    let read = found(&browser, look).await;
    assert!(read.as_array().unwrap().iter().all(|it| it.as_f64() >= Some(4.5)), "{read}");
}

#[tokio::test]
async fn how_far_a_strip_is_filled_is_seen_in_any_colours() {
    let browser = Browser::open().await;
    let answers = files::answers("staff", "general", "step-3", &[("oa", "step-1"), ("ict", "step-0")]);
    browser.open_personal(&files::personal("staff", "general", &answers)).await;
    browser.go("#/result").await;
    browser.under("自己チェックの結果").await;
    let look = "const all = [...document.querySelectorAll('main svg rect')].filter((it) => it.checkVisibility());
        const [empty, filled] = [false, true].map((is) => all.filter((it) => it.matches('[class*=step-cell--]') === is));
        return [empty.length, filled.map((it) => contrast(fill(it), fill(empty[0])))];";
    for setting in SETTINGS {
        set(&browser, setting).await;
        let seen = found(&browser, look).await;
        let filled = seen[1].as_array().unwrap();
        assert!(seen[0].as_u64() > Some(3) && filled.len() > 60, "{seen}");
        assert!(filled.iter().all(|it| it.as_f64() >= Some(3.0)), "{setting:?}: {seen}");
    }
}
