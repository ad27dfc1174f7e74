//! Takes what a person is and answered, gives personal files; finds what the browser saved; hands files to the app.
//! Knows the file format from its description alone, never from the app's code.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::setting;

/// The published catalogue, to be looked at or changed.
#[must_use]
pub fn catalog() -> Value {
    published().clone()
}

/// The published catalogue.
pub(crate) fn published() -> &'static Value {
    static CATALOG: LazyLock<Value> = LazyLock::new(|| {
        let file = setting::dist().join("catalog.json");
        let text = std::fs::read_to_string(&file).unwrap_or_else(|cause| panic!("{}: {cause}", file.display()));
        serde_json::from_str(&text).unwrap_or_else(|cause| panic!("{}: {cause}", file.display()))
    });
    &CATALOG
}

/// The ids in a list of the catalogue, of the entries that fit.
fn ids(list: &Value, fits: impl Fn(&Value) -> bool) -> Vec<String> {
    let entries = list.as_array().into_iter().flatten().filter(|entry| fits(entry));
    entries.filter_map(|entry| entry["id"].as_str().map(str::to_owned)).collect()
}

/// The items that a person of this rank and tier is asked: profiles, own duties, own skills
/// and those of the tiers below. The leader part of DX知識 is asked of 管理職 only.
#[must_use]
pub fn asked(rank: &str, tier: &str) -> Vec<String> {
    let catalog = published();
    let tiers = ["general", "promoter", "specialist"];
    let own = tiers.iter().position(|known| *known == tier).expect("a tier");
    let ranks = catalog["ranks"].as_array().expect("ranks");
    let duties = &ranks.iter().find(|entry| entry["id"] == rank).expect("a rank")["duties"];
    let mut subjects = ids(&catalog["profiles"], |_| true);
    subjects.extend(ids(duties, |_| true));
    subjects.extend(ids(&catalog["skills"], |skill| {
        let is_below = tiers[..=own].iter().any(|tier| skill["tier"] == *tier);
        is_below && (skill.get("askedOf").is_none() || rank == "manager")
    }));
    ids(&catalog["items"], |item| subjects.iter().any(|subject| item["subject"] == *subject.as_str()))
}

/// Answers: the same to everything asked, except to the items of these skills.
#[must_use]
pub fn answers(rank: &str, tier: &str, rest: &str, skills: &[(&str, &str)]) -> Value {
    let catalog = published();
    let subject = |item: &str| {
        let items = catalog["items"].as_array().expect("items");
        items.iter().find(|known| known["id"] == item).expect("an item")["subject"].clone()
    };
    let answer = |item: String| {
        let own = skills.iter().find(|(skill, _)| subject(&item) == *skill);
        json!({ "item": item, "answer": own.map_or(rest, |(_, answer)| answer) })
    };
    asked(rank, tier).into_iter().map(answer).collect()
}

/// A personal file with one unfinished self-check.
#[must_use]
pub fn personal(rank: &str, tier: &str, answers: &Value) -> Value {
    let catalog = published();
    json!({
        "$schema": "urn:kagami:schema:personal:1",
        "format": "kagami-personal",
        "version": 1,
        "assessments": [{
            "id": "0b6f0c9e-5a1d-4c53-9d3e-2f7a4b8c1d60",
            "revision": 30,
            "begun": "2026-05-11T09:30:00+09:00",
            "rank": rank,
            "tier": tier,
            "catalog": { "id": catalog["id"], "version": catalog["version"], "digest": "0".repeat(64) },
            "answers": answers,
        }],
    })
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("it can be copied");
    for entry in std::fs::read_dir(from).expect("it can be copied").flatten() {
        let (old, new) = (entry.path(), to.join(entry.file_name()));
        if old.is_dir() {
            copy(&old, &new);
        } else {
            std::fs::copy(old, new).expect("it can be copied");
        }
    }
}

impl Browser {
    /// Writes a file beside the profile.
    #[must_use]
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let file = self.room(name);
        std::fs::write(&file, bytes).expect("a temporary file");
        file
    }

    /// Picks a file in ファイルを開く, in either language.
    pub async fn open_file(&self, file: &Path) {
        self.open_file_by("…", file).await;
    }

    /// Picks a file in the dialog of the button of this name.
    pub async fn open_file_by(&self, button: &str, file: &Path) {
        let input = self.see("file", button).await;
        let typed = input.send_keys(file.display().to_string()).await;
        typed.unwrap_or_else(|cause| panic!("{} cannot be picked: {cause}", file.display()));
    }

    /// Opens a personal file of this content in a browser without answers.
    pub async fn open_personal(&self, content: &Value) {
        self.open_file(&self.file("kagami-個人用.json", content.to_string())).await;
        self.see("region", "途中の自己チェックがあります").await;
    }

    /// Opens a personal file with this answer to every question, and goes to the review.
    pub async fn with_all_answers(&self, rank: &str, tier: &str, answer: &str) {
        self.open_personal(&personal(rank, tier, &answers(rank, tier, answer, &[]))).await;
        self.go("#/review").await;
    }

    /// Waits until a file whose name begins so is saved, and gives where it is.
    pub async fn saved(&self, start: &str) -> PathBuf {
        let arrived = || {
            let files = std::fs::read_dir(self.downloads()).into_iter().flatten().flatten().map(|entry| entry.path());
            let mut files = files.filter(|file| {
                let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
                // The name is there a moment before the bytes are.
                let is_whole =
                    !name.ends_with(".crdownload") && file.metadata().is_ok_and(|metadata| metadata.len() > 0);
                name.starts_with(start) && is_whole
            });
            files.next()
        };
        self.until(&format!("a file “{start}…” is saved"), async || arrived().is_some()).await;
        arrived().expect("it was there a moment ago")
    }

    /// What is in this browser's local storage, key by key in their order.
    pub async fn stored(&self) -> Vec<(String, String)> {
        let stored = self.js("return Object.entries(localStorage).sort()").await;
        let pairs: Vec<(String, String)> = serde_json::from_value(stored).expect("keys and values");
        pairs
    }
}

impl Browser {
    /// The record in the browser's database; nothing where there is none.
    pub async fn mirrored(&self) -> Option<Value> {
        let script = "const done = arguments[0];
            indexedDB.databases().then((all) => {
              if (all.every((it) => it.name !== 'kagami')) return done(null);
              const opening = indexedDB.open('kagami');
              opening.onsuccess = () => {
                const database = opening.result;
                const asked = database.transaction('records').objectStore('records').get('personal');
                asked.onsuccess = () => { database.close(); done(asked.result ?? ''); };
              };
            });";
        let text = self.wait_for_script(script, Vec::new()).await;
        let text = text.as_str()?;
        Some(serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned())))
    }

    /// Removes everything that this origin has stored.
    pub async fn forget_everything(&self) {
        let script = "const done = arguments[0];
            const gone = indexedDB.deleteDatabase('kagami');
            gone.onsuccess = gone.onerror = () => { localStorage.clear(); sessionStorage.clear(); done(); };";
        self.wait_for_script(script, Vec::new()).await;
    }

    /// Puts a text into the browser's database in place of the record, as damage would.
    pub async fn damage_mirror(&self, text: &str) {
        let script = "const [text, done] = arguments;
            const opening = indexedDB.open('kagami', 1);
            opening.onupgradeneeded = () => opening.result.createObjectStore('records');
            opening.onsuccess = () => {
              const change = opening.result.transaction('records', 'readwrite');
              change.objectStore('records').put(text, 'personal');
              change.oncomplete = () => { opening.result.close(); done(); };
            };";
        self.wait_for_script(script, vec![Value::String(text.to_owned())]).await;
    }
}

/// Every file of a folder with its bytes.
pub(crate) fn all_in(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path());
    files.filter_map(|file| std::fs::read(&file).ok().map(|bytes| (file, bytes))).collect()
}

/// The JSON in a file.
#[must_use]
pub fn json_in(file: &Path) -> Value {
    let bytes = std::fs::read(file).unwrap_or_else(|cause| panic!("{}: {cause}", file.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|cause| panic!("{} is not JSON: {cause}", file.display()))
}
