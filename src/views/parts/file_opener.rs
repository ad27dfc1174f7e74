//! ファイルを開く: a native file input in the dress of a button.

use leptos::prelude::*;

use crate::browser::files::{PickedFile, picked};
use crate::text::Text;

/// Hands on the picked file.
#[component]
pub fn FileOpener(
    /// The sentences.
    text: &'static Text,
    /// Called with the file.
    on_pick: Callback<PickedFile>,
) -> impl IntoView {
    let pick = move |event| {
        if let Some(file) = picked(&event) {
            on_pick.run(file);
        }
    };
    view! {
        <div class="file-opener">
            <label class="file-opener__button button">
                <input class="file-opener__input" type="file" accept=".json,application/json" on:change=pick />
                {text.start.open}
            </label>
            <p class="file-opener__hint">{text.start.open_hint}</p>
        </div>
    }
}
