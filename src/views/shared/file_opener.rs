//! ファイルを開く: a native file input in the dress of a button.

use leptos::prelude::*;

use crate::browser::files::{PickedFile, picked};

/// A button that picks one file; a file can also be dropped on the page.
#[component]
pub fn FileOpener(
    /// The words on the button.
    label: &'static str,
    /// Hint: what can be opened, and that a file can be dropped.
    #[prop(into)]
    hint: AnyView,
    /// Id of the hint, which describes the input.
    hint_id: &'static str,
    /// Called with the file that was picked.
    #[prop(into)]
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
                <input
                    class="file-opener__input"
                    type="file"
                    accept=".json,application/json"
                    aria-describedby=hint_id
                    on:change=pick
                />
                {label}
            </label>
            <p class="file-opener__hint" id=hint_id>{hint}</p>
        </div>
    }
}
