//! Keys on a question: a digit chooses, Enter goes on.

use leptos::prelude::untrack;

use super::navigation::next;
use super::store::AssessmentStore;
use crate::browser::keyboard::{self, Key};
use crate::browser::{focus, press};
use crate::domain::assessment::answers::Answer;
use crate::domain::catalog::ItemId;
use crate::state::route::Route;
use crate::state::ui::Ui;

/// What is pressed by Enter itself, or takes digits: there the keys of the app keep still.
const ENTER_TAKEN: &str = "a, button, summary, select, textarea, dialog, input:not([type=radio])";
const DIGIT_TAKEN: &str = "select, textarea, dialog, input[type=text]";

/// Keys 1 to 6 choose, Enter goes on, while a question is shown and the switch is on.
pub fn listen(store: AssessmentStore, ui: Ui) {
    keyboard::on_key(move |key| {
        if let Route::Assess(item) = ui.route_untracked()
            && ui.has_keys_untracked()
            && !key.is_taken()
        {
            press(key, &item, store, ui);
        }
    });
}

fn press(key: &Key, item: &ItemId, store: AssessmentStore, ui: Ui) {
    if untrack(|| store.questionnaire()).is_none_or(|questionnaire| questionnaire.index_of(item).is_none()) {
        return;
    }
    let (code, meaning) = (key.code(), key.meaning());
    if let Some(index) = digit(&code, &meaning).filter(|_| !key.is_on(DIGIT_TAKEN)) {
        if let Some(answer) = choose(store, item, index) {
            key.prevent_default();
            press::page_was_seen();
            focus::focus(&format!("input[value={}]", answer.as_str()));
        }
    } else if (meaning == "Enter" || code == "Enter" || code == "NumpadEnter") && !key.is_on(ENTER_TAKEN) {
        key.prevent_default();
        ui.go(&untrack(|| next(store, item)));
    }
}

/// Gives the answer at a place, from 0, to the question; `None` where that question is not shown, because it is not
/// asked or nothing is begun.
#[must_use]
pub fn choose(store: AssessmentStore, item: &ItemId, index: usize) -> Option<Answer> {
    untrack(|| store.questionnaire())?.index_of(item)?;
    let answer = *Answer::ALL.get(index)?;
    store.answer(item, Some(answer));
    Some(answer)
}

/// The place of the answer under a number key, by its physical position; by what it types where it has none, as from
/// keyboards on the screen and programs that send keys. Without Num Lock the number pad moves about, and keeps doing so.
#[must_use]
pub fn digit(code: &str, meaning: &str) -> Option<usize> {
    let moves = meaning.len() > 1 && meaning.is_ascii() && meaning != "Process";
    let pad = || code.strip_prefix("Numpad").filter(|_| !moves);
    let digit = if code.is_empty() { meaning } else { code.strip_prefix("Digit").or_else(pad)? };
    digit.parse::<usize>().ok()?.checked_sub(1).filter(|index| *index < Answer::ALL.len())
}
