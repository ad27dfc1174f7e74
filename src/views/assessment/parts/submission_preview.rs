//! The preview of the submission: exactly what the receiver will see, and a choice to leave it.
//!
//! It reads the contexts itself, because what it shows is the file that would be written.

use std::sync::Arc;

use leptos::prelude::*;

use super::course_card::Fact;
use crate::browser::focus;
use crate::domain::catalog::{Catalog, Item, PurposeRecord};
use crate::domain::files::{PersonName, Submission};
use crate::state::assessment::store::AssessmentStore;
use crate::state::assessment::submission_form::SubmissionForm;
use crate::state::dialog::Dialog;
use crate::state::folds::Folds;
use crate::state::ui::Ui;
use crate::text::Lang;
use crate::views::shared::changing::{anew, words};
use crate::views::shared::choice_dialog::Modal;
use crate::views::shared::choice_group::{Choice, ChoiceGroup};
use crate::views::shared::fold::Fold;

/// Everything that the submission will hold, and what to choose before it is saved, in a dialog.
#[component]
pub fn SubmissionPreview(
    /// Whether the dialog is open.
    dialog: Dialog,
    /// The choices, and the submission made of them.
    submission_form: SubmissionForm,
) -> impl IntoView {
    let lang = Ui::here().lang();
    let shown = move || dialog.is_open().then(|| view! { <PreviewBody dialog submission_form lang /> });
    view! {
        <Modal dialog block="submission-preview" title=lang.text().preview.heading>{anew(shown)}</Modal>
    }
}

#[component]
fn PreviewBody(dialog: Dialog, submission_form: SubmissionForm, lang: Lang) -> impl IntoView {
    let (ui, store) = (Ui::here(), AssessmentStore::here());
    let (text, notices) = (&lang.text().preview, &store.catalog.notices);
    let save = move |_| match submission_form.save(store) {
        Some(message) => {
            dialog.close();
            ui.say(message);
        }
        None => {
            focus::focus("#preview-name");
        }
    };
    let contents = move || {
        let submission = submission_form.submission()?;
        Some(contents(&submission, submission_form, store.catalog, ui.folds, lang))
    };
    // First what the file is for and that it is voluntary, then what can be guessed from it, then what to do about that.
    // The buttons stand outside of what scrolls, so that nothing that comes or goes moves them.
    view! {
        <div class="submission-preview__scroll">
            <p>{lang.sentences(&[lang.of(&notices.voluntary), text.voluntary])}</p>
            <Purposes submission_form store lang />
            {anew(move || handling(submission_form, store, lang))}
            <p class="submission-preview__caution">{lang.of(&notices.identifiable)}</p>
            <NameField submission_form lang />
            <label class="submission-preview__option">
                <input
                    type="checkbox"
                    prop:checked=move || submission_form.leaves_duties()
                    on:change:target=move |event| submission_form.set_leaves_duties(event.target().checked())
                />
                <span>{text.without_duties}</span>
            </label>
            <section class="submission-preview__contents" aria-labelledby="preview-contents">
                <h3 id="preview-contents">{text.contents}</h3>
                {anew(contents)}
            </section>
        </div>
        <div class="submission-preview__actions">
            <button type="button" class="button button--primary" on:click=save>{text.save}</button>
            <button type="button" class="button" on:click=move |_| dialog.close()>{text.cancel}</button>
        </div>
    }
}

#[component]
fn Purposes(submission_form: SubmissionForm, store: AssessmentStore, lang: Lang) -> impl IntoView {
    let choice = |purpose: &PurposeRecord| {
        let id = purpose.id;
        Choice {
            value: id.as_str(),
            name: lang.of(&purpose.name).to_owned(),
            hint: lang.of(&purpose.usage).to_owned(),
            detail: String::new(),
            is_chosen: Signal::derive(move || submission_form.purpose() == id),
            choose: Callback::new(move |()| submission_form.set_purpose(id)),
        }
    };
    let choices = store.catalog.purposes.iter().map(choice).collect();
    view! { <ChoiceGroup legend=lang.text().preview.purpose group="purpose" choices /> }
}

/// The name is taken over with every sign, so that the contents below always say what would be saved. The field keeps its
/// own text: a Japanese input method is not disturbed.
#[component]
fn NameField(submission_form: SubmissionForm, lang: Lang) -> impl IntoView {
    let text = lang.text();
    let fault = move || submission_form.name_problem().map_or("", text.name_problem);
    // The line for a fault is there without one too, so that nothing moves when one comes or goes.
    view! {
        <div class="submission-preview__field">
            <label class="submission-preview__label" for="preview-name">{text.preview.name_label}</label>
            <p class="submission-preview__hint" id="preview-name-hint">{text.preview.name_hint}</p>
            <input
                type="text"
                id="preview-name"
                aria-describedby="preview-name-hint preview-name-error"
                autocomplete="off"
                value=untrack(|| submission_form.name())
                aria-invalid=move || if submission_form.name_problem().is_some() { "true" } else { "false" }
                on:input:target=move |event| submission_form.set_name(event.target().value())
            />
            <p
                class="form-error submission-preview__fault"
                id="preview-name-error"
                role="alert"
                inner_html=words(fault)
            ></p>
        </div>
    }
}

/// Everything in the file, row by row.
fn contents(
    submission: &Submission,
    submission_form: SubmissionForm,
    catalog: &Catalog,
    folds: Folds,
    lang: Lang,
) -> AnyView {
    let text = &lang.text().preview;
    let no_name = if submission_form.name_problem().is_some() { text.wrong_name } else { text.no_name };
    let name = submission.name.as_ref().map_or(no_name, PersonName::as_str).to_owned();
    let rows = vec![
        (text.purpose, lang.of(&catalog.purpose(submission.purpose).name).to_owned()),
        (text.name_row, name),
        (text.rank, lang.of(&catalog.rank(submission.rank).name).to_owned()),
        (text.tier, lang.of(&catalog.tier(submission.tier).name).to_owned()),
        (text.month, (lang.text().result.month)(submission.month.as_str())),
        (text.self_reported_row, text.self_reported.to_owned()),
    ];
    let telling_apart = vec![
        (text.id, submission.id.text()),
        (text.revision, submission.revision.to_string()),
        (text.catalog, (text.version)(&submission.catalog.id, submission.catalog.version)),
        (lang.text().about.digest, submission.catalog.digest.clone()),
    ];
    let answer = |item: &Arc<Item>| {
        let chosen = lang.chosen(item, Some(submission.answers.get(&item.id)?)).to_owned();
        let stem = lang.of(&item.stem).to_owned();
        Some(view! { <li><span>{stem}</span><span>{chosen}</span></li> })
    };
    let answers = catalog.items().filter_map(answer).collect_view();
    view! {
        <Facts rows />
        <Fold folds name="preview-answers" summary=(text.answers)(submission.answers.len())>
            <ol class="submission-preview__answers" role="list">{answers}</ol>
        </Fold>
        <Fold folds name="preview-numbers" summary=text.telling_apart>
            <p class="page__note">{text.telling_apart_note}</p>
            <Facts rows=telling_apart />
        </Fold>
    }
    .into_any()
}

/// What happens to the file: by whom, for how long, and whom to ask.
fn handling(submission_form: SubmissionForm, store: AssessmentStore, lang: Lang) -> AnyView {
    let text = &lang.text().preview;
    let purpose = store.catalog.purpose(submission_form.purpose());
    let rows = [
        (text.evaluation, &store.catalog.evaluation),
        (text.receiver, &purpose.receiver),
        (text.retention, &purpose.retention),
        (text.contact, &purpose.contact),
    ];
    let rows = rows.map(|(label, value)| (label, lang.of(value).to_owned())).into();
    view! { <Facts rows /> }.into_any()
}

#[component]
fn Facts(rows: Vec<(&'static str, String)>) -> impl IntoView {
    let rows = rows.into_iter().map(|(label, value)| view! { <Fact label value /> });
    view! { <dl class="submission-preview__facts">{rows.collect_view()}</dl> }
}
