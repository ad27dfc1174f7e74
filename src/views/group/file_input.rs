//! The input for many files.

use leptos::prelude::*;

use crate::browser::files::all_picked;
use crate::state::group::file_reader::FileReader;
use crate::text::Lang;

/// A button that picks any number of files; they can also be dropped on the page.
#[component]
pub fn FilesInput(
    /// What is said below the button.
    hint: &'static str,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let reader = FileReader::here();
    view! {
        <div class="file-opener">
            <label class="file-opener__button button button--primary">
                <input
                    class="file-opener__input"
                    type="file"
                    multiple
                    accept=".json,application/json"
                    aria-describedby="files-hint"
                    on:change=move |event| reader.read(all_picked(&event))
                />
                {lang.group_text().choose}
            </label>
            <p class="file-opener__hint" id="files-hint">{hint}</p>
        </div>
    }
}
