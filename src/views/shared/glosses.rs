//! What short words such as DX mean, beside where they stand.

use leptos::prelude::*;

use crate::domain::catalog::{Catalog, GlossRecord};
use crate::text::Lang;

/// The words that stand in these sentences, each with its meaning; nothing where none does.
pub fn glosses(catalog: &Catalog, sentences: &[&str], lang: Lang) -> Option<AnyView> {
    let stands = |gloss: &&GlossRecord| sentences.iter().any(|sentence| sentence.contains(term(gloss, lang)));
    let glosses: Vec<_> = catalog.glossary.iter().filter(stands).map(|gloss| line(gloss, lang)).collect();
    (!glosses.is_empty()).then(|| view! { <ul class="glosses" role="list">{glosses}</ul> }.into_any())
}

/// Every word with its meaning.
pub fn all_glosses(catalog: &Catalog, lang: Lang) -> AnyView {
    let glosses = catalog.glossary.iter().map(|gloss| line(gloss, lang)).collect_view();
    view! { <ul class="glosses" role="list">{glosses}</ul> }.into_any()
}

fn term(gloss: &GlossRecord, lang: Lang) -> &str {
    match lang {
        Lang::Ja => &gloss.term,
        Lang::En => &gloss.english_term,
    }
}

fn line(gloss: &GlossRecord, lang: Lang) -> AnyView {
    view! { <li>{lang.said_of(term(gloss, lang), lang.of(&gloss.meaning))}</li> }.into_any()
}
