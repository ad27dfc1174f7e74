//! The preview of the submission: exactly what the receiver will see, and a choice to leave it.
//!
//! It reads the contexts itself, because what it shows is the file that would be written.

use std::sync::Arc;

use leptos::html::Dialog;
use leptos::prelude::*;

use super::choice_group::{Choice, ChoiceGroup};
use crate::browser::{files, page};
use crate::domain::catalog::Purpose;
use crate::domain::document::{PersonName, Submission, SubmissionChoice};
use crate::domain::questionnaire::Questionnaire;
use crate::state::notice::Message;
use crate::state::screen::Screen;
use crate::state::session::Session;
use crate::text::Lang;

/// What the person has chosen in the dialog so far.
#[derive(Clone, Copy)]
struct Form {
    purpose: RwSignal<Purpose>,
    name: RwSignal<String>,
    leaves_duties: RwSignal<bool>,
}

impl Form {
    /// The submission as it would be written now; `None` while the name does not fit.
    fn submission(self, session: Session, questionnaire: &Questionnaire) -> Option<Submission> {
        let name = self.name.with(|name| PersonName::parse(name)).ok()?;
        let choice = SubmissionChoice { purpose: self.purpose.get(), name, has_duties: !self.leaves_duties.get() };
        let month = session.month()?;
        session.with_current(|it| Submission::of(it, questionnaire, choice, month, session.catalog))
    }
}

/// The dialog.
#[component]
pub fn SubmissionPreview(
    /// Whether it is open.
    is_open: RwSignal<bool>,
    /// The questions asked now.
    questionnaire: Arc<Questionnaire>,
) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        let is_open = is_open.get();
        if let Some(dialog) = dialog.get() {
            if is_open { page::show_dialog(&dialog) } else { page::close_dialog(&dialog) }
        }
    });
    let text = Screen::here().text();
    let form = Form {
        purpose: RwSignal::new(Purpose::GroupWork),
        name: RwSignal::new(String::new()),
        leaves_duties: RwSignal::new(false),
    };
    let body =
        move || is_open.get().then(|| view! { <PreviewBody is_open form questionnaire=questionnaire.clone() /> });
    view! {
        <dialog class="submission-preview" aria-labelledby="preview-title" node_ref=dialog on:close=move |_| is_open.set(false)>
            <div class="submission-preview__body">
                <h2 class="submission-preview__title" id="preview-title" autofocus=true tabindex="-1">{text.preview.heading}</h2>
                {body}
            </div>
        </dialog>
    }
}

#[component]
fn PreviewBody(is_open: RwSignal<bool>, form: Form, questionnaire: Arc<Questionnaire>) -> impl IntoView {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text) = (screen.lang(), &screen.text().preview);
    let (shown, saved) = (Arc::clone(&questionnaire), questionnaire);
    let save = move |_| {
        if let Some(submission) = form.submission(session, &saved)
            && files::save(&submission.file_name(), &submission.write())
        {
            is_open.set(false);
            screen.say(Message::SubmissionSaved(submission.file_name()));
        } else {
            page::focus("#preview-name");
        }
    };
    let notices = &session.catalog.notices;
    view! {
        <p>{lang.of(&notices.voluntary).to_owned()}" "{text.voluntary}</p>
        {purposes(form, session, lang)}
        {name_field(form, lang)}
        <label class="submission-preview__option">
            <input type="checkbox" prop:checked=move || form.leaves_duties.get()
                on:change=move |event| form.leaves_duties.set(event_target_checked(&event)) />
            <span>{text.without_duties}</span>
        </label>
        <section class="submission-preview__contents" aria-labelledby="preview-contents">
            <h3 id="preview-contents">{text.contents}</h3>
            {move || form.submission(session, &shown).map(|it| contents(&it, &shown, session, lang))}
        </section>
        {move || around(form, session, lang)}
        <p class="submission-preview__caution">{lang.of(&notices.identifiable).to_owned()}</p>
        <div class="submission-preview__actions">
            <button type="button" class="button button--primary" on:click=save>{text.save}</button>
            <button type="button" class="button" on:click=move |_| is_open.set(false)>{text.cancel}</button>
        </div>
    }
}

fn purposes(form: Form, session: Session, lang: Lang) -> impl IntoView {
    let choices = session.catalog.purposes.iter().map(|it| Choice {
        value: it.id.as_str(),
        name: lang.of(&it.name).to_owned(),
        hint: lang.of(&it.usage).to_owned(),
        detail: String::new(),
    });
    let choices: Vec<Choice> = choices.collect();
    let chosen = Signal::derive(move || Some(form.purpose.get().as_str()));
    let choose = Callback::new(move |value| {
        if let Some(purpose) = Purpose::parse(value) {
            form.purpose.set(purpose);
        }
    });
    let legend = lang.text().preview.purpose.to_owned();
    view! { <ChoiceGroup legend group="purpose" choices chosen on_choose=choose /> }
}

/// The name is taken over when it is complete, so that a Japanese input method is not disturbed.
fn name_field(form: Form, lang: Lang) -> impl IntoView {
    let text = lang.text();
    let fault = move || {
        let problem = form.name.with(|name| PersonName::parse(name)).err()?;
        Some(view! { <p class="form-error" id="preview-name-error" role="alert">{(text.name_problem)(problem)}</p> })
    };
    let is_wrong = move || form.name.with(|name| PersonName::parse(name)).is_err().then_some("true");
    view! {
        <div class="submission-preview__field">
            <label class="submission-preview__label" for="preview-name">{text.preview.name_label}</label>
            <p class="submission-preview__hint" id="preview-name-hint">{text.preview.name_hint}</p>
            <input type="text" id="preview-name" aria-describedby="preview-name-hint" aria-invalid=is_wrong
                autocomplete="off" prop:value=form.name.get_untracked()
                on:change=move |event| form.name.set(event_target_value(&event)) />
            {fault}
        </div>
    }
}

/// Everything in the file, row by row.
fn contents(it: &Submission, questionnaire: &Questionnaire, session: Session, lang: Lang) -> impl IntoView + use<> {
    let (text, catalog) = (&lang.text().preview, session.catalog);
    let name = it.name.as_ref().map_or(text.no_name, PersonName::as_str).to_owned();
    let rows = [
        (text.purpose, (text.purpose_name)(it.purpose).to_owned()),
        (text.name_row, name),
        (text.rank, lang.of(&catalog.rank(it.rank).name).to_owned()),
        (text.tier, lang.of(&catalog.tier(it.tier).name).to_owned()),
        (text.month, (lang.text().result.month)(it.month.as_str())),
        (text.catalog, (text.version)(&it.catalog.id, it.catalog.version)),
        (text.id, format!("{} {}", it.id.text(), text.id_note)),
        (text.revision, it.revision.to_string()),
        (text.self_reported_row, text.self_reported.to_owned()),
    ];
    let handed = questionnaire.questions.iter().filter_map(|question| {
        let answer = it.answers.get(&question.item.id)?;
        Some((lang.of(&question.item.stem).to_owned(), lang.answer(&question.item, Some(answer)).to_owned()))
    });
    let answers = handed.map(|(stem, answer)| view! { <li><span>{stem}</span><span>{answer}</span></li> });
    view! {
        {facts(rows.to_vec())}
        <details>
            <summary>{(text.answers)(it.answers.len())}</summary>
            <ol class="submission-preview__answers">{answers.collect_view()}</ol>
        </details>
    }
}

/// What happens to the file: by whom, for how long, and whom to ask.
fn around(form: Form, session: Session, lang: Lang) -> impl IntoView {
    let text = &lang.text().preview;
    let purpose = session.catalog.purposes.iter().find(|it| it.id == form.purpose.get());
    purpose.map(|it| {
        facts(vec![
            (text.usage, lang.of(&it.usage).to_owned()),
            (text.receiver, lang.of(&it.receiver).to_owned()),
            (text.retention, lang.of(&it.retention).to_owned()),
            (text.evaluation, lang.of(&session.catalog.evaluation).to_owned()),
            (text.contact, lang.of(&it.contact).to_owned()),
        ])
    })
}

fn facts(rows: Vec<(&'static str, String)>) -> impl IntoView {
    let rows = rows.into_iter().map(|(label, value)| view! { <dt>{label}</dt><dd>{value}</dd> }).collect_view();
    view! { <dl class="submission-preview__facts">{rows}</dl> }
}
