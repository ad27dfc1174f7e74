//! Takes a role and a name, gives presses as hurried or clumsy people make them: twice, by finger, held, at a point.
//! The times between presses are those of the machine's clock, not of the page's.

use std::cell::Cell;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::browser::Browser;

const FINDER: &str = include_str!("finder.js");

/// A point of the window, in CSS pixels.
pub type Point = (f64, f64);

impl Browser {
    /// The middle of the element of this role and name, after it was brought into view.
    pub async fn middle(&self, role: &str, name: &str) -> Point {
        self.see(role, name).await;
        let script = format!(
            "{FINDER}
            const it = find(arguments[0], arguments[1])[0];
            it.scrollIntoView({{ block: 'nearest', behavior: 'instant' }});
            const box = it.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];"
        );
        let place = self.script(&script, vec![json!(role), json!(name)]).await;
        (place[0].as_f64().expect("a number"), place[1].as_f64().expect("a number"))
    }

    /// A point of the element of this role and name over which nothing else lies, after it was brought into view.
    pub async fn free_point(&self, role: &str, name: &str) -> Point {
        let script = format!(
            "{FINDER}
            const found = find(arguments[0], arguments[1]);
            if (found.length !== 1) return null;
            for (const isSeen of [true, false]) {{
              if (!isSeen) found[0].scrollIntoView({{ block: 'center', behavior: 'instant' }});
              // A link may be broken into several lines.
              const box = found[0].getClientRects()[0];
              const point = [box.x + box.width / 2, box.y + box.height / 2];
              const hit = document.elementFromPoint(...point);
              if (found[0].contains(hit) || found[0].closest('label')?.contains(hit)) return point;
            }}
            return null;"
        );
        let point = Cell::new(None);
        let is_free = async || {
            let place = self.script(&script, vec![json!(role), json!(name)]).await;
            point.set(place[0].as_f64().zip(place[1].as_f64()));
            point.get().is_some()
        };
        self.until(&format!("{role} “{name}” can be clicked"), is_free).await;
        point.get().expect("it can be clicked")
    }

    /// Moves the mouse to a point and clicks there.
    pub async fn click_at(&self, point: Point) {
        self.mouse("mouseMoved", point).await;
        self.press_at(point).await;
    }

    async fn mouse(&self, kind: &str, (x, y): Point) {
        let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
        self.cdp("Input.dispatchMouseEvent", event).await;
    }

    /// Presses the mouse button at a point and releases it there, whatever lies there.
    pub async fn press_at(&self, point: Point) {
        self.mouse("mousePressed", point).await;
        self.mouse("mouseReleased", point).await;
    }

    /// Presses the element twice at the same point, so long apart.
    pub async fn press_twice(&self, role: &str, name: &str, apart: Duration) {
        self.see(role, name).await;
        self.settled().await;
        let point = self.middle(role, name).await;
        let start = Instant::now();
        self.press_at(point).await;
        tokio::time::sleep(apart.saturating_sub(start.elapsed())).await;
        self.press_at(point).await;
        self.settled().await;
    }

    /// Taps the element twice with a finger, so long apart.
    pub async fn tap_twice(&self, role: &str, name: &str, apart: Duration) {
        self.see(role, name).await;
        self.settled().await;
        let (x, y) = self.middle(role, name).await;
        let start = Instant::now();
        for turn in 0..2 {
            if turn == 1 {
                tokio::time::sleep(apart.saturating_sub(start.elapsed())).await;
            }
            let touch = |kind: &str, points: Value| json!({ "type": kind, "touchPoints": points });
            self.cdp("Input.dispatchTouchEvent", touch("touchStart", json!([{ "x": x, "y": y }]))).await;
            self.cdp("Input.dispatchTouchEvent", touch("touchEnd", json!([]))).await;
        }
        self.settled().await;
    }

    /// Holds a key down for so long on whatever has the focus, as a keyboard repeats it.
    pub async fn hold(&self, key: &str, code: &str, text: &str, long: Duration) {
        self.settled().await;
        let event = |kind: &str, is_repeated: bool| {
            let windows = match key {
                "Enter" => 13,
                "Escape" => 27,
                _ => 32,
            };
            json!({ "type": kind, "key": key, "code": code, "text": text, "autoRepeat": is_repeated,
                "windowsVirtualKeyCode": windows })
        };
        let kind = if text.is_empty() { "rawKeyDown" } else { "keyDown" };
        let start = Instant::now();
        self.cdp("Input.dispatchKeyEvent", event(kind, false)).await;
        while start.elapsed() < long {
            tokio::time::sleep(Duration::from_millis(33)).await;
            self.cdp("Input.dispatchKeyEvent", event(kind, true)).await;
        }
        self.cdp("Input.dispatchKeyEvent", event("keyUp", false)).await;
        self.settled().await;
    }
}
