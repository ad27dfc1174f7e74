//! `#/`: who one is, and the ways in: begin, continue, open a file. Nothing is replaced unasked.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::catalog::{Catalog, Rank, Tier};
use crate::domain::document::Personal;
use crate::state::draft::Draft;
use crate::state::notice::{Message, Remedy};
use crate::state::opening;
use crate::state::route::Route;
use crate::state::screen::Screen;
use crate::state::session::{Saving, Session};
use crate::state::walk;
use crate::text::{Lang, Text};
use crate::views::parts::choice_dialog::{ChoiceDialog, DialogChoice};
use crate::views::parts::choice_group::{Choice, ChoiceGroup};
use crate::views::parts::file_opener::FileOpener;

/// The start page.
#[component]
pub fn StartPage(
    /// What is chosen before anything is begun.
    draft: Draft,
) -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text) = (screen.lang(), screen.text());
    view! {
        <main class="page" id="main">
            <div class="page__section">
                <h1 tabindex="-1">{text.start.heading}</h1>
                <p class="page__lead">{lang.of(&session.catalog.opening).to_owned()}</p>
                {facts(text)}
            </div>
            {move || resume_card(session, screen)}
            <BeginForm draft />
            <section class="page__section">
                <hr />
                <OpenFile />
            </section>
        </main>
    }
}

fn facts(text: &'static Text) -> impl IntoView {
    let it = &text.start;
    let facts = [
        (it.time_label, it.time),
        (it.count_label, it.count),
        (it.name_label, it.name),
        (it.sending_label, it.sending),
    ];
    let fact = |(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> };
    view! { <dl class="facts">{facts.map(fact).collect_view()}</dl> }
}

fn resume_card(session: Session, screen: Screen) -> Option<impl IntoView> {
    let (lang, text) = (screen.lang(), screen.text());
    let progress = session.progress()?;
    let detail = session.with_current(|it| {
        let (rank, tier) = (session.catalog.rank(it.rank), session.catalog.tier(it.tier));
        (text.start.resume_detail)(lang.of(&rank.name), lang.of(&tier.name), progress.answered, progress.of)
    });
    let is_finished = session.with_current(|it| it.finished.is_some()) == Some(true);
    let title = if is_finished { text.start.finished_title } else { text.start.resume_title };
    let see = is_finished.then(|| view! { <a class="button" href="#/result">{text.start.see_result}</a> });
    Some(view! {
        <section class="resume-card" aria-labelledby="resume-title">
            <div>
                <h2 class="resume-card__title" id="resume-title">{title}</h2>
                <p class="resume-card__detail">{detail}</p>
            </div>
            <div class="page__actions">
                <button type="button" class="button button--primary" on:click=move |_| screen.go(&walk::resume(session))>
                    {text.start.resume}
                </button>
                {see}
            </div>
        </section>
    })
}

#[component]
fn BeginForm(
    /// What is chosen before anything is begun.
    draft: Draft,
) -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text, catalog) = (screen.lang(), screen.text(), session.catalog);
    let is_incomplete = RwSignal::new(false);
    let is_asking = RwSignal::new(false);
    let begin_anew = move || {
        let had_answers = session.with_current(|it| it.finished.is_none() && !it.answers.is_empty()) == Some(true);
        if draft.scope(catalog).is_some_and(|scope| session.begin(scope)) {
            if had_answers {
                screen.say_with(Message::Replaced, Remedy::Undo);
            } else {
                screen.hush();
            }
            screen.go(&walk::first(session));
        }
    };
    let begin = move |_| {
        let is_unfinished = session.with_current(|it| it.finished.is_none() && !it.answers.is_empty()) == Some(true);
        is_incomplete.set(draft.scope(catalog).is_none());
        match (draft.scope(catalog), is_unfinished) {
            (None, _) => {
                page::focus(if draft.rank.get_untracked().is_none() { "input[name=rank]" } else { "input[name=tier]" });
            }
            (Some(_), true) => is_asking.set(true),
            (Some(_), false) => begin_anew(),
        }
    };
    let warning =
        move || is_incomplete.get().then(|| view! { <p class="form-error" role="alert">{text.start.choose_both}</p> });
    view! {
        <div class="page__section">
            {ranks(draft, catalog, lang)}
            {move || draft.asks_section_head(catalog).then(|| section_head(draft, lang))}
            {tiers(draft, catalog, lang)}
            <SharedDevice />
            {warning}
            <div class="page__actions">
                <button type="button" class="button button--primary" on:click=begin>{text.start.begin}</button>
            </div>
            {begin_dialog(draft, is_asking, Callback::new(move |()| begin_anew()))}
        </div>
    }
}

fn ranks(draft: Draft, catalog: &'static Catalog, lang: Lang) -> impl IntoView {
    let text = lang.text();
    let choices = Rank::ALL.map(|rank| {
        let entry = catalog.rank(rank);
        let posts: Vec<&str> = entry.posts.iter().map(|post| lang.of(post)).collect();
        let separator = if lang == Lang::Ja { "、" } else { ", " };
        Choice {
            value: rank.as_str(),
            name: lang.of(&entry.name).to_owned(),
            hint: lang.of(&entry.summary).to_owned(),
            detail: (text.start.posts)(&posts.join(separator)),
        }
    });
    let chosen = Signal::derive(move || draft.rank.get().map(Rank::as_str));
    let choose = Callback::new(move |value| draft.rank.set(Rank::parse(value)));
    view! { <ChoiceGroup legend=text.start.rank.to_owned() group="rank" choices=choices.to_vec() chosen on_choose=choose /> }
}

fn tiers(draft: Draft, catalog: &'static Catalog, lang: Lang) -> impl IntoView {
    let text = lang.text();
    let choices = Tier::ALL.map(|tier| {
        let entry = catalog.tier(tier);
        Choice {
            value: tier.as_str(),
            name: lang.of(&entry.name).to_owned(),
            hint: lang.of(&entry.hint).to_owned(),
            detail: String::new(),
        }
    });
    let chosen = Signal::derive(move || draft.tier.get().map(Tier::as_str));
    let choose = Callback::new(move |value| draft.tier.set(Tier::parse(value)));
    view! { <ChoiceGroup legend=text.start.tier.to_owned() group="tier" choices=choices.to_vec() chosen on_choose=choose /> }
}

fn section_head(draft: Draft, lang: Lang) -> impl IntoView {
    let text = lang.text();
    let choice =
        |value, name: &str| Choice { value, name: name.to_owned(), hint: String::new(), detail: String::new() };
    let choices = vec![choice("yes", text.start.yes), choice("no", text.start.no)];
    let chosen = Signal::derive(move || draft.section_head.get().map(|it| if it { "yes" } else { "no" }));
    let choose = Callback::new(move |value| draft.section_head.set(Some(value == "yes")));
    view! {
        <ChoiceGroup legend=text.start.section_head.to_owned() group="section-head" choices chosen on_choose=choose />
        <p class="page__note">{text.start.section_head_hint}</p>
    }
}

#[component]
fn SharedDevice() -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let text = screen.text();
    let is_shared = move || session.saving() == Saving::Shared;
    let change = move |event| {
        let is_shared = event_target_checked(&event);
        session.set_shared(is_shared);
        screen.set_remembering(!is_shared);
    };
    let reminder =
        move || is_shared().then(|| view! { <p class="shared-device__reminder">{text.start.shared_reminder}</p> });
    view! {
        <div class="shared-device">
            <label class="shared-device__option">
                <input type="checkbox" aria-labelledby="shared-name" aria-describedby="shared-hint"
                    prop:checked=is_shared on:change=change />
                <span class="shared-device__text">
                    <span id="shared-name">{text.start.shared}</span>
                    <span class="shared-device__hint" id="shared-hint">{text.start.shared_hint}</span>
                </span>
            </label>
            {reminder}
        </div>
    }
}

fn begin_dialog(draft: Draft, is_asking: RwSignal<bool>, begin_anew: Callback<()>) -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let text = screen.text();
    let keep = move |()| {
        if let Some(scope) = draft.scope(session.catalog) {
            session.set_scope(scope);
            screen.say(Message::ScopeChanged);
            screen.go(&walk::resume(session));
        }
    };
    let save_first = move |()| {
        opening::save_personal(session, screen);
        begin_anew.run(());
    };
    let choices = vec![
        choice(text.start.keep, text.start.keep_detail, Callback::new(keep)),
        choice(text.start.save_first, text.start.save_first_detail, Callback::new(save_first)),
        choice(text.start.replace, text.start.replace_detail, begin_anew),
        choice(text.start.cancel, "", Callback::new(|()| ())),
    ];
    let lead = Signal::derive(move || present(session, screen));
    view! { <ChoiceDialog is_open=is_asking title=text.start.choices_title lead choices /> }
}

fn choice(label: &'static str, detail: &'static str, act: Callback<()>) -> DialogChoice {
    DialogChoice { label, detail, act }
}

fn present(session: Session, screen: Screen) -> String {
    let (lang, text) = (screen.lang(), screen.text());
    let progress = session.progress();
    let sentence = session.with_current(|it| {
        let (rank, tier) = (session.catalog.rank(it.rank), session.catalog.tier(it.tier));
        let (answered, of) = progress.map_or((0, 0), |it| (it.answered, it.of));
        (text.start.resume_detail)(lang.of(&rank.name), lang.of(&tier.name), answered, of)
    });
    sentence.unwrap_or_default()
}

#[component]
fn OpenFile() -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let text = screen.text();
    let is_asking = RwSignal::new(false);
    let waiting = RwSignal::new(None::<Personal>);
    let apply = move |is_replacing: bool| {
        let Some(personal) = waiting.get_untracked() else { return };
        let kept = personal.assessments.iter().map(|it| it.kept.len()).sum();
        session.replace(personal);
        let message = Message::Opened { kept };
        if is_replacing {
            screen.say_with(message, Remedy::Undo)
        } else {
            screen.say(message)
        }
        waiting.set(None);
        screen.go(&Route::Start);
    };
    let pick = Callback::new(move |file| {
        opening::open(file, session, screen, move |personal| {
            waiting.set(Some(personal));
            let has_answers = session.with_current_now(|it| !it.answers.is_empty()) == Some(true);
            if has_answers { is_asking.set(true) } else { apply(false) }
        });
    });
    let save_first = move |()| {
        opening::save_personal(session, screen);
        apply(true);
    };
    let choices = vec![
        choice(text.start.file_keep, "", Callback::new(move |()| waiting.set(None))),
        choice(text.start.save_first, text.start.save_first_detail, Callback::new(save_first)),
        choice(text.start.file_replace, text.start.replace_detail, Callback::new(move |()| apply(true))),
    ];
    let lead = Signal::derive(move || present(session, screen));
    view! {
        <FileOpener text on_pick=pick />
        <ChoiceDialog is_open=is_asking title=text.start.file_choices_title lead choices />
    }
}
