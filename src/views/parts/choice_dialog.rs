//! A dialog of a few clear choices, before anything is replaced or erased.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::browser::page;

/// One choice: its words, a detail, and what it does.
#[derive(Clone, Debug)]
pub struct DialogChoice {
    /// The words on the button.
    pub label: &'static str,
    /// A further line, or nothing.
    pub detail: &'static str,
    /// What it does; the dialog closes itself.
    pub act: Callback<()>,
}

/// Open while `is_open` holds. Escape closes it and chooses nothing.
#[component]
pub fn ChoiceDialog(
    /// Whether it is open.
    is_open: RwSignal<bool>,
    /// The heading.
    title: &'static str,
    /// A sentence below it.
    lead: Signal<String>,
    /// The choices.
    choices: Vec<DialogChoice>,
) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        let is_open = is_open.get();
        if let Some(dialog) = dialog.get() {
            if is_open { page::show_dialog(&dialog) } else { page::close_dialog(&dialog) }
        }
    });
    let button = move |choice: DialogChoice| {
        let act = move |_| {
            is_open.set(false);
            choice.act.run(());
        };
        view! {
            <button type="button" class="button" on:click=act>
                <span>{choice.label}</span>
                {(!choice.detail.is_empty()).then(|| view! { <span class="choice-dialog__detail">{choice.detail}</span> })}
            </button>
        }
    };
    view! {
        <dialog class="choice-dialog" aria-labelledby="choice-dialog-title" node_ref=dialog on:close=move |_| is_open.set(false)>
            <div class="choice-dialog__body">
                <h2 class="choice-dialog__title" id="choice-dialog-title" autofocus=true tabindex="-1">{title}</h2>
                <p>{lead}</p>
                <div class="choice-dialog__choices">{choices.into_iter().map(button).collect_view()}</div>
            </div>
        </dialog>
    }
}
