//! Keys on the screen for everyone.

use super::store::Workshop;
use crate::browser::address::{self, Key};
use crate::browser::{page, press};
use crate::state::route::Route;
use crate::state::ui::{Screen, effect};

/// What arrows move in by themselves.
const ARROWS_TAKEN: &str = "select, textarea, dialog, input, .wide-table";

/// On the screen for everyone: arrows and Page keys go on and back, Home and End to the ends, Escape leaves. After each
/// step the heading has the focus.
pub fn listen(workshop: Workshop, screen: Screen) {
    address::on_key(move |key| {
        if screen.route_now() != Route::Present {
            return;
        }
        if key.meaning() == "F5" {
            // The key with which a presenter's remote begins: loading again would wipe the session.
            key.prevent_default();
        } else if !key.is_taken() {
            turn(key, workshop, screen);
        }
    });
    let (mut before, mut was_there) = (workshop.timetable.shown_now(), false);
    effect(Box::new(move || {
        let (slide, is_there) = (workshop.timetable.shown(), screen.route() == Route::Present);
        if was_there && !is_there {
            page::leave_full_screen();
        }
        if slide != before && is_there {
            press::page_changed();
            page::later(Box::new(|| {
                page::scroll_to_top();
                page::focus("main h1");
            }));
        }
        (before, was_there) = (slide, is_there);
    }));
}

fn turn(key: &Key, workshop: Workshop, screen: Screen) {
    let meaning = key.meaning();
    if meaning == "Escape" {
        key.prevent_default();
        screen.go(&Route::Group);
    } else if !key.is_on(ARROWS_TAKEN) {
        match meaning.as_str() {
            "ArrowRight" | "ArrowDown" | "PageDown" => workshop.turn(1),
            "ArrowLeft" | "ArrowUp" | "PageUp" => workshop.turn(-1),
            "Home" => workshop.show(0),
            "End" => workshop.show(usize::MAX),
            _ => return,
        }
        key.prevent_default();
    }
}
