//! Takes names, gives what a person does with mouse and keyboard. Every act waits until it can be done.
//! Never sets a value or calls a handler by script: the browser gets real clicks and keys.

use std::cell::Cell;

use serde_json::{Value, json};
use thirtyfour::TypingData;
use thirtyfour::action_chain::ActionChain;
use thirtyfour::prelude::*;

use crate::browser::Browser;

impl Browser {
    /// Waits until the page has stood for half a second, as a person looks at a page before pressing anything on it: a
    /// press that comes sooner is taken for one that was meant for the page before.
    pub async fn settled(&self) {
        let script = "const done = arguments[0];
            const look = (isDrawn) => {
              const mark = performance.getEntriesByName('kagami-page').at(-1);
              // Before its first frame a page has none yet; others than Kagami's never have one.
              if (!mark && !isDrawn) return requestAnimationFrame(() => setTimeout(look, 0, true));
              const left = mark ? mark.startTime + 520 - performance.now() : 0;
              if (left > 0) setTimeout(look, left, true); else done();
            };
            look();";
        // A page that goes away meanwhile gives no answer.
        let stands = async || self.session.execute_async(script, Vec::<Value>::new()).await.is_ok();
        self.until("the page stands", stands).await;
    }

    /// Waits until what is under way has been drawn, so that [`settled`](Self::settled) counts from the newest page.
    pub async fn drawn(&self) {
        let script = "const done = arguments[0];
            requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done))));";
        self.wait_for_script(script, Vec::new()).await;
    }

    /// Clicks the element of this role and name, at a point where nothing lies over it.
    pub async fn click(&self, role: &str, name: &str) {
        self.see(role, name).await;
        self.settled().await;
        let point = self.free_point(role, name).await;
        self.click_at(point).await;
    }

    /// Clicks a button.
    pub async fn press(&self, name: &str) {
        self.click("button", name).await;
    }

    /// Clicks a link.
    pub async fn follow(&self, name: &str) {
        self.click("link", name).await;
    }

    /// Chooses a radio, and sees that it is chosen.
    pub async fn choose(&self, name: &str) {
        self.click("radio", name).await;
        assert!(self.is_on("radio", name).await, "radio “{name}” stays unchosen after a click");
    }

    /// Whether a radio or checkbox is on.
    pub async fn is_on(&self, role: &str, name: &str) -> bool {
        let is_on = Cell::new(None);
        let is_there = async || {
            is_on.set(self.checked(role, name).await);
            is_on.get().is_some()
        };
        self.until(&format!("there is one {role} “{name}”"), is_there).await;
        is_on.get() == Some(true)
    }

    /// Types into the text field of this name, after emptying it, and leaves it.
    pub async fn write(&self, name: &str, text: &str) {
        let field = self.see("textbox", name).await;
        field.clear().await.expect("a field that can be emptied");
        field.send_keys(text).await.expect("a field that takes text");
        self.keys(Key::Tab).await;
    }

    /// Types on whatever has the focus.
    pub async fn keys(&self, keys: impl Into<TypingData>) {
        self.settled().await;
        let typed = self.session.action_chain().send_keys(keys).perform().await;
        typed.unwrap_or_else(|cause| panic!("no keyboard: {cause}"));
    }

    /// A sequence of keys and modifiers, to be composed and performed.
    #[must_use]
    pub fn chain(&self) -> ActionChain {
        self.session.action_chain()
    }

    /// Presses Tab.
    pub async fn tab(&self) {
        self.keys(Key::Tab).await;
    }

    /// Shift+Tab.
    pub async fn tab_back(&self) {
        let chain = self.session.action_chain().key_down(Key::Shift).send_keys(Key::Tab).key_up(Key::Shift);
        chain.perform().await.unwrap_or_else(|cause| panic!("no keyboard: {cause}"));
    }

    /// A key by its physical place only, as a Japanese input method leaves it: the page is not told a digit.
    pub async fn physical_key(&self, code: &str) {
        for kind in ["rawKeyDown", "keyUp"] {
            let key = json!({ "type": kind, "code": code, "key": "Process", "windowsVirtualKeyCode": 229 });
            self.cdp("Input.dispatchKeyEvent", key).await;
        }
    }

    /// Presses Tab until the element of this role and name has the focus. Every stop on the way must be visible.
    pub async fn tab_to(&self, role: &str, name: &str) {
        self.see(role, name).await;
        let wanted = format!("{role} {name}");
        let mut stops = Vec::new();
        while stops.len() < 80 {
            self.tab().await;
            let stop = self.focused().await;
            if stop != "body" {
                assert!(self.focus_shows().await, "nothing shows that {stop} has the focus");
            }
            if stop == wanted || wanted.strip_suffix('…').is_some_and(|wanted| stop.starts_with(wanted)) {
                return;
            }
            stops.push(stop);
        }
        panic!("Tab does not lead to {wanted}, only to:\n  {}", stops.join("\n  "));
    }

    /// Whether an outline of at least two pixels stands around what has the focus, or around the label that holds it.
    pub async fn focus_shows(&self) -> bool {
        let script = "const drawn = (it) => {
              const style = getComputedStyle(it);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            };
            const it = document.activeElement;
            const box = it.getBoundingClientRect();
            const holder = it.closest('label') ?? it;
            const seen = holder.getBoundingClientRect();
            return (drawn(it) || drawn(holder)) && seen.width > 0 && seen.bottom > 0 && seen.top < innerHeight && box !== null;";
        self.js(script).await == json!(true)
    }
}
