//! What changes while it is on the page.
//!
//! A page translator and other extensions put elements of their own in the place of text nodes. Whoever keeps a text node
//! and writes into it later writes into nothing, and the old words stay. So a text that changes is set as the content of its
//! element, and a part whose shape changes is made anew as a whole.

use std::sync::Arc;

use leptos::either::Either;
use leptos::prelude::*;

/// Words that change, as the content of an element: `<p inner_html=words(move || text.get())>`.
pub fn words<T: AsRef<str>>(text: impl Fn() -> T + Send + Sync + 'static) -> Arc<dyn Fn() -> String + Send + Sync> {
    Arc::new(move || html_escape::encode_text(text().as_ref()).into_owned())
}

/// A part of the page that is taken away and made anew whenever something that it reads changes.
pub fn anew<V: IntoView + 'static>(make: impl Fn() -> V + Send + 'static) -> AnyView {
    alternating(Box::new(move || make().into_any()))
}

/// What was the left of two becomes the right, and the other way round: Leptos never takes one for the other. One function
/// for all parts, because each type costs code of its own.
fn alternating(make: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    let mut is_left = false;
    let part = move || {
        is_left = !is_left;
        if is_left { Either::Left(make()) } else { Either::Right(make()) }
    };
    part.into_any()
}
