//! Whether the answers are stored, in three words.

use leptos::prelude::*;

use crate::state::device::Saving;
use crate::text::Text;
use crate::views::changing::words;

/// 保存済み, この画面の中だけ or 保存できていません.
#[component]
pub fn SavedState(
    /// The sentences.
    text: &'static Text,
    /// The state.
    #[prop(into)]
    saving: Signal<Saving>,
) -> impl IntoView {
    let of = move || match saving.get() {
        Saving::Saved => ("saved-state saved-state--saved", text.saving.saved),
        Saving::Shared | Saving::Erased | Saving::Newer | Saving::Unreadable | Saving::Blocked => {
            ("saved-state saved-state--memory", text.saving.memory)
        }
        Saving::Full => ("saved-state saved-state--failed", text.saving.failed),
    };
    view! { <p class=move || of().0 inner_html=words(move || of().1)></p> }
}
