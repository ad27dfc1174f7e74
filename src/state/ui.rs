//! What is on screen: route, language, message, number keys. Nothing of a person's answers.

use leptos::prelude::*;
use serde::Serialize;

use super::assessment::notice::{Message, Notice, Remedy};
use super::assessment::storage_port::{Broadcast, Visit};
use super::folds::Folds;
use super::route::Route;
use crate::browser::storage::{self, Change, Stored};
use crate::browser::{dom, focus, focus_keeper, location, press, timer};
use crate::text::Lang;
use crate::text::assessment::Text;

/// Keys of the two settings in the browser's storage.
const LANG: &str = "lang";
const KEYS: &str = "keys";

/// Key that is written and at once removed, to see whether storing works.
pub(super) const PROBE: &str = "probe";

/// Route, language, message and number keys of the page.
#[derive(Clone, Copy, Debug)]
pub struct Ui {
    route: RwSignal<Route>,
    lang: RwSignal<Lang>,
    notice: RwSignal<Option<Notice>>,
    has_keys: RwSignal<bool>,
    /// Whether the list of questions is open; it stays so from question to question.
    is_listing: RwSignal<bool>,
    /// Which folded parts of the pages are open.
    pub folds: Folds,
    /// Whether the page stands in a frame of another one, which may forbid to save and to print.
    pub is_framed: bool,
}

impl Ui {
    /// The state of a page at that route.
    #[must_use]
    pub fn new(route: Route, lang: Lang, has_keys: bool) -> Self {
        Self {
            route: RwSignal::new(route),
            lang: RwSignal::new(lang),
            notice: RwSignal::new(None),
            has_keys: RwSignal::new(has_keys),
            is_listing: RwSignal::new(false),
            folds: Folds::new(),
            is_framed: false,
        }
    }

    /// The screen as the address and the stored settings say. Settings that cannot be read are the usual ones.
    #[must_use]
    pub fn load() -> Self {
        // Early versions stored the tag as it is, which is no JSON.
        let lang = match storage::get(LANG) {
            Ok(Some(Stored::Value(tag) | Stored::Unreadable(tag))) => Lang::parse(&tag),
            _ => Lang::parse(""),
        };
        let has_keys = !matches!(storage::get(KEYS), Ok(Some(Stored::Value(false))));
        press::watch();
        focus_keeper::keep();
        let route = Route::parse(&location::hash());
        let ui = Self { is_framed: dom::is_framed(), ..Self::new(route, lang, has_keys) };
        location::on_change(move |hash| ui.arrive(Route::parse(&hash)));
        storage::on_change(receive);
        ui.folds.listen();
        ui
    }

    /// The one that the app provides.
    ///
    /// # Panics
    ///
    /// Outside of `App`, which provides it before any view exists.
    #[must_use]
    #[expect(clippy::expect_used, reason = "App provides it before any view exists.")]
    pub fn here() -> Self {
        use_context::<Self>().expect("App provides the screen")
    }

    /// The route that is shown.
    #[must_use]
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Where the person is, asked outside of a view.
    #[must_use]
    pub fn route_untracked(self) -> Route {
        self.route.get_untracked()
    }

    /// Whether number keys choose, asked outside of a view.
    #[must_use]
    pub fn has_keys_untracked(self) -> bool {
        self.has_keys.get_untracked()
    }

    /// The language.
    #[must_use]
    pub fn lang(self) -> Lang {
        self.lang.get()
    }

    /// Kagami's own sentences in the language.
    #[must_use]
    pub fn text(self) -> &'static Text {
        self.lang.get().text()
    }

    /// The message, if there is one.
    #[must_use]
    pub fn notice(self) -> Option<Notice> {
        self.notice.get()
    }

    /// Whether number keys choose.
    #[must_use]
    pub fn has_keys(self) -> bool {
        self.has_keys.get()
    }

    /// Goes to a route.
    pub fn go(self, route: &Route) {
        location::set_hash(&route.href());
    }

    /// A new route takes the message of the old one away, unless it is meant for the new one or something can still be
    /// undone.
    fn arrive(self, route: Route) {
        if route == self.route_untracked() {
            return;
        }
        press::page_changed();
        self.notice.update(|notice| match notice {
            Some(notice) if notice.is_for_next => notice.is_for_next = false,
            Some(notice) if notice.remedy.is_some() => {}
            _ => *notice = None,
        });
        self.route.set(route);
    }

    /// Shows a message.
    pub fn say(self, message: Message) {
        self.say_perhaps_with(message, None);
    }

    /// Shows a message with a button.
    pub fn say_with(self, message: Message, remedy: Remedy) {
        self.say_perhaps_with(message, Some(remedy));
    }

    /// Shows a message, with a button if something can be done about it.
    pub fn say_perhaps_with(self, message: Message, remedy: Option<Remedy>) {
        // What stands below the message moves.
        press::page_changed();
        self.notice.set(Some(Notice { message, remedy, is_for_next: false }));
        // Wherever on a long page it was pressed.
        timer::later(Box::new(|| focus::bring_into_view(".notice-bar__message")));
    }

    /// Goes to a route and says something there.
    pub fn go_and_say(self, route: &Route, message: Message, remedy: Option<Remedy>) {
        self.notice.set(Some(Notice { message, remedy, is_for_next: true }));
        self.go(route);
    }

    /// The same, also where the route is the one that is shown: then its top, with the message, is brought into view.
    pub fn go_and_show(self, route: &Route, message: Message, remedy: Option<Remedy>) {
        if *route == self.route_untracked() {
            self.say_perhaps_with(message, remedy);
            timer::later(Box::new(focus::scroll_to_top));
            focus::focus_later("main h1");
        } else {
            self.go_and_say(route, message, remedy);
        }
    }

    /// Takes the message away.
    pub fn clear_message(self) {
        self.notice.set(None);
    }

    /// Changes the language.
    pub fn switch_language(self) {
        press::page_changed();
        self.lang.update(|lang| *lang = lang.other());
        store_setting(LANG, &self.lang.get_untracked().tag());
    }

    /// Turns the number keys on or off.
    pub fn set_keys(self, has_keys: bool) {
        self.has_keys.set(has_keys);
        store_setting(KEYS, &has_keys);
    }

    /// Whether the list of questions is open.
    #[must_use]
    pub fn is_listing(self) -> bool {
        self.is_listing.get()
    }

    /// Opens the list of questions or folds it away.
    pub fn set_listing(self, is_listing: bool) {
        if self.is_listing.get_untracked() != is_listing {
            self.is_listing.set(is_listing);
        }
    }

    /// Runs at once and whenever the language changes.
    pub fn follow_lang(self, run: fn(Lang)) {
        effect(Box::new(move || run(self.lang.get())));
    }

    /// Keeps the document's title and language in step, and brings a person who changed the page to its heading.
    pub fn follow(self, title: impl Fn() -> String + 'static) {
        effect(Box::new(move || dom::set_title(&title(), self.lang.get().tag())));
        let mut before = self.route_untracked();
        effect(Box::new(move || {
            let route = self.route.get();
            if route != before {
                // The page of the route may be drawn after this.
                timer::later(Box::new(focus::scroll_to_top));
                focus::focus_later("main h1");
            }
            before = route;
        }));
    }
}

/// A setting that cannot be stored holds until the page closes; nothing else depends on it. On a shared device, and after
/// everything was erased, it is not stored at all.
fn store_setting(key: &str, value: &impl Serialize) {
    if Visit::parse(storage::visit_note().as_deref()) == Visit::Storing {
        storage::set(key, value).ok();
    }
}

/// Where another window erased everything, or says that others use this device too, nothing is stored in this one either.
fn receive(change: Change) {
    let Change::Broadcast(word) = change else { return };
    let visit = match Broadcast::parse(&word) {
        Some(Broadcast::Erased) if storage::visit_note().is_none() => Visit::Erased,
        Some(Broadcast::Shared) => Visit::Shared,
        Some(Broadcast::Storing) => Visit::Storing,
        Some(Broadcast::Erased) | None => return,
    };
    storage::note_visit(visit.note());
}

/// Runs at once and whenever something that it reads has changed. One type for all, because each costs code of its own.
pub(super) fn effect(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_| run());
}
