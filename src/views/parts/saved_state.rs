//! Whether the answers are stored, in three words.

use leptos::prelude::*;

use crate::state::session::Saving;
use crate::text::Text;

/// 保存済み, この画面の中だけ or 保存できていません.
#[component]
pub fn SavedState(
    /// The sentences.
    text: &'static Text,
    /// The state.
    saving: Signal<Saving>,
) -> impl IntoView {
    let class = move || match saving.get() {
        Saving::Saved => "saved-state saved-state--saved",
        Saving::Shared | Saving::Newer | Saving::Blocked => "saved-state saved-state--memory",
        Saving::Full => "saved-state saved-state--failed",
    };
    let words = move || match saving.get() {
        Saving::Saved => text.saving.saved,
        Saving::Shared | Saving::Newer | Saving::Blocked => text.saving.memory,
        Saving::Full => text.saving.failed,
    };
    view! { <p class=class>{words}</p> }
}
