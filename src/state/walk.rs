//! Walking through the questions: where the buttons and keys lead.

use leptos::prelude::untrack;

use super::route::Route;
use super::screen::{Screen, effect};
use super::session::Session;
use super::workshop::Workshop;
use crate::browser::address::{self, Key};
use crate::browser::{page, press};
use crate::domain::assessment::answers::Answer;
use crate::domain::catalog::ItemId;

/// What is pressed by Enter itself, or takes digits: there the keys of the app keep still.
const ENTER_TAKEN: &str = "a, button, summary, select, textarea, dialog, input:not([type=radio])";
/// What arrows move in by themselves.
const ARROWS_TAKEN: &str = "select, textarea, dialog, input, .wide-table";
const DIGIT_TAKEN: &str = "select, textarea, dialog, input[type=text]";

/// The route after a question: the next one, or the review.
#[must_use]
pub fn next(session: Session, item: &ItemId) -> Route {
    neighbour(session, item, 1).unwrap_or(Route::Review)
}

/// The route before a question: the one before, or the start.
#[must_use]
pub fn previous(session: Session, item: &ItemId) -> Route {
    neighbour(session, item, -1).unwrap_or(Route::Start)
}

fn neighbour(session: Session, item: &ItemId, by: isize) -> Option<Route> {
    let questionnaire = session.questionnaire()?;
    let place = questionnaire.place(item)?.checked_add_signed(by)?;
    questionnaire.at(place).map(|question| Route::Assess(question.item.id.clone()))
}

/// Where 続きから答える leads: the first open question, or the review if none is open.
#[must_use]
pub fn resume(session: Session) -> Route {
    session.first_unanswered().map_or(Route::Review, Route::Assess)
}

/// The first question.
#[must_use]
pub fn first(session: Session) -> Route {
    let first = session.questionnaire().and_then(|it| it.at(0).map(|question| question.item.id.clone()));
    first.map_or(Route::Start, Route::Assess)
}

/// Keys 1 to 6 choose, Enter goes on, while a question is shown and the switch is on.
pub fn listen(session: Session, screen: Screen) {
    address::on_key(move |key| {
        if let Route::Assess(item) = screen.route_now()
            && screen.has_keys_now()
            && !key.is_taken()
        {
            press(key, &item, session, screen);
        }
    });
}

fn press(key: &Key, item: &ItemId, session: Session, screen: Screen) {
    if untrack(|| session.questionnaire()).is_none_or(|it| it.place(item).is_none()) {
        return;
    }
    let code = key.code();
    if let Some(place) = digit(&code, &key.meaning()).filter(|_| !key.is_on(DIGIT_TAKEN)) {
        if let Some(answer) = choose(session, item, place) {
            key.prevent_default();
            press::page_was_seen();
            page::focus(&format!("input[value={}]", answer.as_str()));
        }
    } else if (code == "Enter" || code == "NumpadEnter") && !key.is_on(ENTER_TAKEN) {
        key.prevent_default();
        screen.go(&untrack(|| next(session, item)));
    }
}

/// Gives the answer at a place, from 0, to the question; `None` where that question is not shown, because it is not
/// asked or nothing is begun.
#[must_use]
pub fn choose(session: Session, item: &ItemId, place: usize) -> Option<Answer> {
    untrack(|| session.questionnaire())?.place(item)?;
    let answer = *Answer::ALL.get(place)?;
    session.answer(item, Some(answer));
    Some(answer)
}

/// The place of the answer under a number key, by its physical position. Without Num Lock the number pad moves about,
/// and keeps doing so.
#[must_use]
pub fn digit(code: &str, meaning: &str) -> Option<usize> {
    let moves = meaning.len() > 1 && meaning.is_ascii() && meaning != "Process";
    let pad = || code.strip_prefix("Numpad").filter(|_| !moves);
    let digit = code.strip_prefix("Digit").or_else(pad)?;
    digit.parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < Answer::ALL.len())
}

/// On the screen for everyone: arrows and Page keys go on and back, Home and End to the ends, Escape leaves. After each
/// step the heading has the focus.
pub fn present(workshop: Workshop, screen: Screen) {
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
