//! Takes a role and an accessible name, gives what a person would find by them. Waits until it is there.
//! Never finds by class or id; a name that ends in `…` stands for any further words.

use std::cell::RefCell;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browser::Browser;

const FINDER: &str = include_str!("finder.js");

impl Browser {
    async fn finder(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.script(&format!("{FINDER}\n{script}"), arguments).await
    }

    /// The element of this role and name; ends the test if none or several come.
    pub async fn see(&self, role: &str, name: &str) -> WebElement {
        let found = RefCell::new(None);
        let is_there = async || {
            *found.borrow_mut() = self.only(role, name).await;
            found.borrow().is_some()
        };
        if !self.comes(&is_there).await {
            let there = self.names(role).await.join("\n  ");
            let hash = self.hash().await;
            panic!("waited in vain for one {role} “{name}” at {hash}. There are:\n  {there}");
        }
        found.take().expect("it has come")
    }

    /// The element of this role and name at this moment, if there is just one.
    async fn only(&self, role: &str, name: &str) -> Option<WebElement> {
        let script = format!("{FINDER}\nreturn find(arguments[0], arguments[1]);");
        let found = self.session.execute(script, vec![json!(role), json!(name)]).await;
        let found = found.and_then(ScriptRet::elements).unwrap_or_else(|cause| panic!("{role} “{name}”: {cause}"));
        <[WebElement; 1]>::try_from(found).ok().map(|[element]| element)
    }

    /// Whether the radio or checkbox of this role and name is on; none where there is not just one.
    pub async fn checked(&self, role: &str, name: &str) -> Option<bool> {
        let script = "const found = find(arguments[0], arguments[1]);
            return found.length === 1 ? found[0].checked : null;";
        self.finder(script, vec![json!(role), json!(name)]).await.as_bool()
    }

    /// Where an element begins and ends, in pixels from the top of the page.
    pub async fn span(&self, role: &str, name: &str) -> [f64; 2] {
        let place = self.see(role, name).await.rect().await;
        let place = place.unwrap_or_else(|cause| panic!("{role} “{name}” has no place: {cause}"));
        [place.y, place.y + place.height]
    }

    /// How many there are at this moment.
    pub async fn count(&self, role: &str, name: &str) -> usize {
        let count =
            self.finder("return find(arguments[0], arguments[1]).length;", vec![json!(role), json!(name)]).await;
        count.as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or_default()
    }

    /// Whether there is one at this moment.
    pub async fn has(&self, role: &str, name: &str) -> bool {
        self.count(role, name).await > 0
    }

    /// The names of all elements of a role at this moment.
    pub async fn names(&self, role: &str) -> Vec<String> {
        let names = self.finder("return names(arguments[0]);", vec![json!(role)]).await;
        texts(&names)
    }

    /// What can be read in the element of this role and name, as one line.
    pub async fn read(&self, role: &str, name: &str) -> String {
        self.see(role, name).await;
        let words = self.finder("return wordsOf(find(arguments[0], arguments[1])[0]);", vec![json!(role), json!(name)]);
        words.await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the messages at the top of the page hold these words.
    pub async fn told(&self, words: &str) {
        let script = "return [...all('status'), ...all('alert')].map(wordsOf).join('\\n');";
        let is_said = async || self.finder(script, vec![]).await.as_str().is_some_and(|said| said.contains(words));
        self.until(&format!("the page says “{words}”"), is_said).await;
    }

    /// What the messages at the top of the page say at this moment.
    pub async fn messages(&self) -> String {
        let script = "return [...all('status'), ...all('alert')].map(wordsOf).filter(Boolean).join('\\n');";
        self.finder(script, vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page stands under this heading.
    pub async fn under(&self, heading: &str) {
        self.see("heading", heading).await;
    }

    /// Everything that can be read on the page, as one line.
    pub async fn words(&self) -> String {
        let words = self
            .finder(
                "return wordsOf([...document.querySelectorAll('main')].find((it) => it.checkVisibility()));",
                vec![],
            )
            .await;
        words.as_str().unwrap_or_default().to_owned()
    }

    /// What the page says of itself where the app does not come; empty as long as it waits.
    pub async fn late(&self) -> String {
        let script = "return document.querySelector('.startup-page > [role=status]').innerText";
        self.js(script).await.as_str().unwrap_or_default().to_owned()
    }

    /// The hash of the address.
    pub async fn hash(&self) -> String {
        self.js("return location.hash").await.as_str().unwrap_or_default().to_owned()
    }

    /// The name of the radio that is chosen at this moment in the group of this name.
    pub async fn chosen_in(&self, group: &str) -> Option<String> {
        let script = "const group = find('group', arguments[0])[0];
            const radio = group && [...group.querySelectorAll('input[type=radio]')].find((it) => it.checked);
            return radio ? nameOf(radio) : null;";
        self.finder(script, vec![json!(group)]).await.as_str().map(str::to_owned)
    }

    /// The names of the radios in the group of this name.
    pub async fn radios_in(&self, group: &str) -> Vec<String> {
        self.see("group", group).await;
        let script = "return [...find('group', arguments[0])[0].querySelectorAll('input[type=radio]')].map(nameOf);";
        texts(&self.finder(script, vec![json!(group)]).await)
    }

    /// The headings inside the region of this name, in order.
    pub async fn headings_in(&self, region: &str) -> Vec<String> {
        self.see("region", region).await;
        let script = "return [...find('region', arguments[0])[0].querySelectorAll(HEADING)].map(nameOf);";
        texts(&self.finder(script, vec![json!(region)]).await)
    }

    /// What stands in each entry of the lists inside the region of this name.
    pub async fn lines_in(&self, region: &str) -> Vec<String> {
        self.see("region", region).await;
        let script =
            "return [...find('region', arguments[0])[0].querySelectorAll('li')].map((it) => plain(content(it)));";
        texts(&self.finder(script, vec![json!(region)]).await)
    }

    /// The role and name of what has the focus; `body` if nothing has it.
    pub async fn focused(&self) -> String {
        let script = "const it = document.activeElement;
            if (!it || it === document.body) return 'body';
            const role = Object.keys(SELECTORS).find((role) => it.matches(SELECTORS[role])) ?? it.localName;
            return `${role} ${nameOf(it)}`;";
        self.finder(script, vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// What has the focus but lies under something else, with the class of what covers it; none if it can be seen.
    pub async fn covered(&self) -> Option<String> {
        let script = "const it = document.activeElement;
            if (!it || it === document.body) return null;
            const holder = it.closest('label') ?? it;
            const box = holder.getBoundingClientRect();
            const [x, y] = [box.left + Math.min(box.width / 2, 8), Math.min(box.bottom - 2, Math.max(box.top + 2, 1))];
            const at = document.elementFromPoint(x, y);
            const isSeen = at && (holder.contains(at) || at.contains(it));
            return isSeen ? null : `${it.localName} “${it.textContent.trim().slice(0, 20)}” under ${at?.className ?? 'the edge'}`;";
        self.js(script).await.as_str().map(str::to_owned)
    }
}

/// The texts in a list.
pub(crate) fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(|word| word.as_str().map(str::to_owned)).collect()
}
