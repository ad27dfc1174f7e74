//! 印刷物: one button for each sheet, and what to know before it is printed.

use leptos::prelude::*;

use crate::domain::catalog::{Rank, Tier};
use crate::state::dialog::Dialog;
use crate::state::group::print_job::Sheet;
use crate::state::group::store::GroupSession;
use crate::text::Lang;
use crate::views::shared::changing::words;
use crate::views::shared::choice_dialog::{ChoiceDialog, choice};
use crate::views::shared::section::Section;

/// Every sheet with its button and a note.
#[component]
pub fn PrintMenu(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let group_session = GroupSession::here();
    let text = &lang.group_text().session;
    let dialog = Dialog::new("print-dialog");
    let sheet = |((sheet, name), note): ((Sheet, &'static str), &'static str)| {
        let ask = move |_| {
            group_session.print_job.asked.set(sheet);
            dialog.open();
        };
        view! {
            <li>
                <button type="button" class="button" on:click=ask>{name}</button>
                <p class="page__note">{note}</p>
                {(sheet == Sheet::LargeQuestionnaire).then(|| view! { <QuestionnaireScope group_session lang /> })}
            </li>
        }
    };
    let sheets = Sheet::ALL.into_iter().zip(text.sheets).zip(text.sheet_notes).map(sheet).collect_view();
    let asked = move || sheet_name(group_session.print_job.asked.get(), lang);
    let choices =
        vec![choice(text.print_yes, "", move || group_session.print_job.print()), choice(text.print_no, "", || ())];
    view! {
        <Section id="kit-title" title=text.kit>
            <p>{text.kit_lead}</p>
            <ul class="kit" role="list">{sheets}</ul>
            <ChoiceDialog dialog title=text.kit choices>
                <strong inner_html=words(asked)></strong>
                <br />
                {lang.text().result.print_note}
            </ChoiceDialog>
        </Section>
    }
}

fn sheet_name(sheet: Sheet, lang: Lang) -> &'static str {
    let [agenda, rules, topics, worksheet, report, questionnaire, large] = lang.group_text().session.sheets;
    match sheet {
        Sheet::Agenda => agenda,
        Sheet::Rules => rules,
        Sheet::Topics => topics,
        Sheet::Worksheet => worksheet,
        Sheet::Report => report,
        Sheet::Questionnaire => questionnaire,
        Sheet::LargeQuestionnaire => large,
    }
}

/// Rank and tier of the questionnaire.
#[component]
fn QuestionnaireScope(group_session: GroupSession, lang: Lang) -> impl IntoView {
    let (text, start) = (&lang.group_text().session, &lang.text().start);
    let print_job = group_session.print_job;
    let (rank, tier) = (print_job.rank.get_untracked(), print_job.tier.get_untracked());
    let option = |value: &'static str, name: &'static str, is_chosen: bool| {
        view! { <option value=value selected=is_chosen>{name}</option> }
    };
    let ranks =
        Rank::ALL.map(|each| option(each.as_str(), lang.of(&group_session.catalog.rank(each).name), each == rank));
    let tiers =
        Tier::ALL.map(|each| option(each.as_str(), lang.of(&group_session.catalog.tier(each).name), each == tier));
    let choose_rank = move |value: String| print_job.rank.set(Rank::parse(&value).unwrap_or(Rank::Staff));
    let choose_tier = move |value: String| print_job.tier.set(Tier::parse(&value).unwrap_or(Tier::General));
    view! {
        <fieldset class="kit__whom">
            <legend>{text.questionnaire_for}</legend>
            <div class="group-page__choices">
                <label class="group-page__choice">
                    <span>{start.rank}</span>
                    <select on:change:target=move |event| choose_rank(event.target().value())>
                        {ranks.collect_view()}
                    </select>
                </label>
                <label class="group-page__choice">
                    <span>{start.tier}</span>
                    <select on:change:target=move |event| choose_tier(event.target().value())>
                        {tiers.collect_view()}
                    </select>
                </label>
            </div>
        </fieldset>
    }
}
