//! A modal dialog, and one of a few clear choices before anything is replaced or erased.

use leptos::prelude::*;

use crate::state::dialog::Dialog;

/// One choice: its words, a detail, and what it does.
#[derive(Clone, Copy)]
pub struct DialogChoice {
    /// The words on the button.
    pub label: &'static str,
    /// Second line on the button; empty for none.
    pub detail: &'static str,
    /// What it does; the dialog closes itself.
    pub act: Callback<()>,
}

/// A choice that calls `choose`.
pub fn choice(label: &'static str, detail: &'static str, act: impl Fn() + Send + Sync + 'static) -> DialogChoice {
    DialogChoice { label, detail, act: Callback::new(move |()| act()) }
}

/// A dialog with its heading, which takes the focus when it opens. Escape closes it.
#[component]
pub fn Modal(
    /// Whether the dialog is open.
    dialog: Dialog,
    /// BEM block of its CSS classes.
    block: &'static str,
    /// The heading.
    title: &'static str,
    /// What Escape does beside closing it.
    #[prop(optional_no_strip)]
    on_left: Option<Callback<()>>,
    /// Content below the heading.
    children: Children,
) -> impl IntoView {
    let title_id = format!("{}-title", dialog.id);
    let closed = move |_| {
        if dialog.note_closed()
            && let Some(on_left) = on_left
        {
            on_left.run(());
        }
    };
    view! {
        <dialog class=block id=dialog.id aria-labelledby=title_id on:close=closed>
            <div class=format!("{block}__body")>
                <h2 class=format!("{block}__title") id=title_id.clone() autofocus tabindex="-1">{title}</h2>
                {children()}
            </div>
        </dialog>
    }
}

/// The dialog. Escape closes it and chooses nothing, or does what `on_left` says.
#[component]
pub fn ChoiceDialog(
    /// Whether the dialog is open.
    dialog: Dialog,
    /// The heading.
    title: &'static str,
    /// The choices.
    choices: Vec<DialogChoice>,
    /// What Escape does beside closing it.
    #[prop(optional, into)]
    on_left: Option<Callback<()>>,
    /// Whether no choice stands before the others; else the first is what most people want.
    #[prop(default = false)]
    are_equal: bool,
    /// A sentence below the heading.
    children: Children,
) -> impl IntoView {
    let choose = move |(index, choice): (usize, DialogChoice)| {
        let class = if index == 0 && !are_equal { "button button--primary" } else { "button" };
        let close_and_act = move |_| {
            dialog.close();
            choice.act.run(());
        };
        view! {
            <button type="button" class=class on:click=close_and_act>
                <span>{choice.label}</span>
                {(!choice.detail.is_empty()).then(|| view! { <span class="choice-dialog__detail">{choice.detail}</span> })}
            </button>
        }
    };
    view! {
        <Modal dialog block="choice-dialog" title on_left>
            <p>{children()}</p>
            <div class="choice-dialog__choices">{choices.into_iter().enumerate().map(choose).collect_view()}</div>
        </Modal>
    }
}
