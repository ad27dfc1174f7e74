//! Keys on the screen for everyone.

use super::store::GroupSession;
use crate::browser::keyboard::{self, Key};
use crate::browser::{focus, full_screen, press, scrolling, timer};
use crate::state::route::{GroupStep, Route};
use crate::state::ui::{Ui, effect};

/// What arrows move in by themselves.
const ARROWS_TAKEN: &str = "select, textarea, dialog, input, .wide-table";

/// Where Escape stays.
const FIELDS: &str = "select, textarea, input";

/// On the screen for everyone: arrows and Page keys go on and back, within a slide that does not fit and then to the next; Home and End to the ends, Escape leaves. After each
/// step the heading has the focus.
pub fn listen(group_session: GroupSession, ui: Ui) {
    keyboard::on_key(move |key| {
        if ui.route_untracked() != Route::Present {
            return;
        }
        if key.meaning() == "F5" {
            // The key with which a presenter's remote begins: loading again would wipe the session.
            key.prevent_default();
        } else if !key.is_taken() {
            turn(key, group_session, ui);
        }
    });
    let (mut before, mut was_there) = (group_session.agenda_timer.shown_untracked(), false);
    effect(Box::new(move || {
        let (slide, is_there) = (group_session.agenda_timer.shown(), ui.route() == Route::Present);
        if was_there && !is_there {
            full_screen::leave_full_screen();
            if ui.route() == Route::Group(GroupStep::Run) {
                // After the heading has had the focus, as on every change of page: back to where one came from.
                let back = || {
                    focus::focus("#present-button");
                };
                timer::later(Box::new(move || timer::later(Box::new(back))));
            }
        }
        if slide != before && is_there {
            press::page_changed();
            timer::later(Box::new(|| {
                focus::scroll_to_top();
                focus::focus("main h1");
            }));
        }
        (before, was_there) = (slide, is_there);
    }));
}

fn turn(key: &Key, group_session: GroupSession, ui: Ui) {
    let meaning = key.meaning();
    if meaning == "Escape" {
        // In a field it is the field's: what was typed is not left behind.
        if key.is_on(FIELDS) {
            return;
        }
        key.prevent_default();
        ui.go(&Route::Group(GroupStep::Run));
    } else if !key.is_on(ARROWS_TAKEN) {
        match meaning.as_str() {
            // What does not fit on the screen is read to its end before the next comes.
            "ArrowRight" | "ArrowDown" | "PageDown" if !scrolling::scroll_on() => group_session.turn(1),
            "ArrowLeft" | "ArrowUp" | "PageUp" if !scrolling::scroll_back() => group_session.turn(-1),
            "ArrowRight" | "ArrowDown" | "PageDown" | "ArrowLeft" | "ArrowUp" | "PageUp" => {}
            "Home" => group_session.show(0),
            "End" => group_session.show(usize::MAX),
            _ => return,
        }
        key.prevent_default();
    }
}
