//! Words of another language inside a sentence, such as the name of a file: read aloud as what they are.

use leptos::prelude::*;

use crate::text::{Lang, is_japanese};

/// The sentence; on an English page, what is Japanese in it says so.
pub fn mixed(text: &str, lang: Lang) -> AnyView {
    if lang == Lang::Ja || !text.contains(is_japanese) {
        return text.to_owned().into_any();
    }
    let mut runs: Vec<(bool, String)> = Vec::new();
    for sign in text.chars() {
        match runs.last_mut() {
            Some((is, run)) if *is == is_japanese(sign) => run.push(sign),
            _ => runs.push((is_japanese(sign), sign.to_string())),
        }
    }
    let run = |(is, run): (bool, String)| {
        if is { view! { <span lang="ja">{run}</span> }.into_any() } else { run.into_any() }
    };
    runs.into_iter().map(run).collect_view().into_any()
}
