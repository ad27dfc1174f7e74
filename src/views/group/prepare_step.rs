//! 準備: what to know before files are collected, and the ways to begin.

use leptos::prelude::*;

use super::file_input::FilesInput;
use super::parts::losses::losses;
use super::purpose_choice::PurposeChoice;
use super::session_opener::{SessionOpener, SessionStatus};
use super::start_over::StartOver;
use crate::browser::dom;
use crate::domain::group::SAMPLES;
use crate::state::dialog::Dialog;
use crate::state::group::file_reader::FileReader;
use crate::state::group::store::GroupSession;
use crate::state::route::{GroupStep, Route};
use crate::text::Lang;
use crate::views::shared::changing::anew;
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};
use crate::views::shared::choice_group::{Choice, ChoiceGroup};
use crate::views::shared::section::Section;

/// The first step.
#[component]
pub fn PrepareStep(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let (text, thresholds) = (lang.group_text(), group_session.thresholds());
    // The guide for promoters is a page beside this one; the one file stands alone.
    let manual = Some(dom::place("manual")).filter(|page| !page.is_empty());
    view! {
        <div class="group-page__columns">
            <Section id="before-title" title=text.before>
                <EvaluatorChoice lang />
                {anew(move || group_session.can_choose_purpose().then(|| view! { <PurposeChoice lang /> }))}
                <ul class="group-page__facts">
                    <li>{text.custody}</li>
                    <li>{text.recognised}</li>
                    <li>{text.memory}</li>
                    <li>{(text.levels)(thresholds.shown as usize, thresholds.exact as usize)}</li>
                </ul>
                {manual.map(|page| view! { <a class="group-page__manual" href=page>{text.session.manual}</a> })}
            </Section>
            <Section id="begin-title" title=text.begin>
                <ul class="ways" role="list">
                    <li class="ways__way"><FilesInput hint=text.choose_hint lang /></li>
                    <li class="ways__way"><Sample lang /></li>
                    <li class="ways__way">
                        <a class="button" href=Route::Group(GroupStep::Topics).href() aria-describedby="without-hint">
                            {text.without_files}
                        </a>
                        <p class="ways__hint" id="without-hint">{text.without_files_hint}</p>
                    </li>
                    <li class="ways__way"><SessionOpener lang /> <SessionStatus of_opening=true lang /></li>
                </ul>
                <StartOver lang />
            </Section>
        </div>
    }
}

/// Whether the promoter evaluates participants, and what to do then.
#[component]
fn EvaluatorChoice(lang: Lang) -> impl IntoView {
    let group_session = GroupSession::here();
    let text = lang.group_text();
    let option = move |value, name: &str, is: bool| Choice {
        value,
        name: name.to_owned(),
        hint: String::new(),
        detail: String::new(),
        is_chosen: Signal::derive(move || group_session.view.is_evaluator.get() == Some(is)),
        choose: Callback::new(move |()| group_session.view.is_evaluator.set(Some(is))),
    };
    let choices = vec![option("yes", text.yes, true), option("no", text.no, false)];
    let advice = move || {
        (group_session.view.is_evaluator.get() == Some(true))
            .then(|| view! { <p class="banner">{text.evaluator_advice}</p> })
    };
    view! {
        <div>
            <ChoiceGroup legend=text.evaluator group="evaluator" choices />
            <div class="group-page__advice" role="status">{anew(advice)}</div>
        </div>
    }
}

/// A sample, clearly marked, to try the session with.
#[component]
fn Sample(lang: Lang) -> impl IntoView {
    let (group_session, reader) = (GroupSession::here(), FileReader::here());
    let text = lang.group_text();
    let dialog = Dialog::new("sample-dialog");
    let samples = text.sample_of.into_iter().zip(SAMPLES);
    let samples = samples.map(|(label, people)| choice(label, "", move || reader.try_sample(people)));
    let choices = samples.chain([choice(text.sample_back, "", || ())]).collect();
    view! {
        <button type="button" class="button" aria-describedby="sample-hint" on:click=move |_| dialog.open()>
            {text.sample}
        </button>
        <p class="ways__hint" id="sample-hint">{text.sample_hint}</p>
        <ChoiceDialog dialog title=text.sample choices are_equal=true>
            {text.sample_lead}
            {losses(group_session, lang)}
        </ChoiceDialog>
    }
}
