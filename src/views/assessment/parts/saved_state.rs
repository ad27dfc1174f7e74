//! Whether the answers are stored: here, until this window is closed, or not. Stands on every page where answers count.

use leptos::prelude::*;

use crate::state::assessment::storage_port::Saving;
use crate::state::assessment::store::AssessmentStore;
use crate::state::ui::Ui;
use crate::views::shared::changing::words;

/// この端末に保存済み, この画面を閉じるまで or 保存できていません.
#[component]
pub fn SavedState() -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let of = move || {
        let text = &ui.text().saving;
        match store.saving() {
            Saving::Saved | Saving::SavedAgain => ("saved-state saved-state--saved", text.saved),
            Saving::Shared | Saving::Erased | Saving::Newer | Saving::Unreadable | Saving::Blocked => {
                ("saved-state saved-state--memory", text.memory)
            }
            Saving::Full | Saving::Emptied => ("saved-state saved-state--failed", text.failed),
        }
    };
    view! { <p class=move || of().0 inner_html=words(move || of().1)></p> }
}
