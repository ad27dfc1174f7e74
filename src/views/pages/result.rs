//! `#/result`: what the answers say, and what could come next. Prints as the own sheet (手元シート).

use leptos::prelude::*;

use super::listing::listed;
use super::missing::MissingPage;
use super::training::training_sections;
use crate::browser::page;
use crate::domain::catalog::Skill;
use crate::domain::document::{AssessmentId, Month};
use crate::domain::questionnaire::Block;
use crate::figures::strip::{Level, swatch};
use crate::figures::wheel::wheel;
use crate::state::dialog::Dialog;
use crate::state::handover::Handover;
use crate::state::opening;
use crate::state::screen::Screen;
use crate::state::session::{Outcome, Session};
use crate::text::Lang;
use crate::views::charts::answer_wheel::answer_wheel;
use crate::views::charts::strip_cells::strip_cells;
use crate::views::element::{Child, Element, Node, button, classed, el, heading, link, main, section};
use crate::views::parts::answer_table::AnswerTable;
use crate::views::parts::result_parts::{duty_results, profile_result};
use crate::views::parts::step_strip::level;
use crate::views::parts::submission_preview::SubmissionPreview;
use crate::views::parts::tier_ladder::tier_ladder;

/// The result of the present check.
#[component]
pub fn ResultPage() -> Node {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text) = (screen.lang(), screen.text());
    let Some(outcome) = session.outcome() else { return Node::Several(Vec::new()) };
    let preview = Dialog::new("preview");
    let handover = Handover::new();
    let lead = classed("div", "result-lead")
        .with(heading(text.result.heading).attr("class", "screen-only"))
        .with(who(&outcome, session.month(), session, lang))
        .with(classed("p", "page__lead").with(text.result.lead))
        .with(remark(&outcome, lang))
        .with(actions(preview, handover, screen, session));
    sheets(lead, &outcome, session, lang).with(view! { <SubmissionPreview dialog=preview handover /> }).view()
}

/// The result of an earlier check, to be read and printed. Nothing on it changes anything.
#[component]
pub fn EarlierPage(
    /// Its id.
    id: AssessmentId,
) -> Node {
    let (screen, session) = (Screen::here(), Session::here());
    let (lang, text) = (screen.lang(), screen.text());
    let Some(saved) = session.assessment(id) else { return view! { <MissingPage /> }.view() };
    let outcome = session.outcome_of(&saved);
    let actions = classed("div", "result-actions")
        .with(link("button", "#/").with(text.home))
        .with(button("button", text.result.print, page::print))
        .with(classed("p", "result-actions__note").with(text.result.print_note));
    let lead = classed("div", "result-lead")
        .with(heading(text.result.earlier_heading).attr("class", "screen-only"))
        .with(who(&outcome, saved.month(), session, lang))
        .with(classed("p", "page__lead").with(text.result.earlier_lead))
        .with(remark(&outcome, lang))
        .with(actions);
    sheets(lead, &outcome, session, lang).view()
}

/// Everything that a result says, below its beginning.
fn sheets(lead: Element, outcome: &Outcome, session: Session, lang: Lang) -> Element {
    main("page page--wide")
        .with(own_sheet("own-sheet__title", lang.text().result.sheet_title))
        .with(lead)
        .with([profiles(outcome, session, lang), duties(outcome, session, lang), ladder(outcome, session, lang)])
        .with(training_sections(session.catalog, outcome, lang))
        .with([growth(session, lang), all_answers(outcome, session, lang)])
        .with(sheet_notes(lang))
}

fn actions(preview: Dialog, handover: Handover, screen: Screen, session: Session) -> Element {
    let text = &screen.text().result;
    let save = move || {
        opening::save_personal(session, screen);
    };
    let show = move || {
        handover.open(session);
        preview.open();
    };
    classed("div", "result-actions")
        .with(button("button button--primary", text.submission, show))
        .with(button("button", text.personal, save))
        .with(button("button", text.print, page::print))
        .with(classed("p", "result-actions__note").with(text.print_note))
}

fn who(outcome: &Outcome, month: Option<Month>, session: Session, lang: Lang) -> Element {
    let (text, scope) = (&lang.text().result, outcome.questionnaire.scope);
    let progress = outcome.assessment.progress;
    let facts = [
        Some(lang.of(&session.catalog.rank(scope.rank).name).to_owned()),
        Some(lang.of(&session.catalog.tier(scope.tier).name).to_owned()),
        month.map(|month| (text.month)(month.as_str())),
        Some((text.answered)(progress.answered, progress.of)),
    ];
    let facts: Vec<Element> = facts.into_iter().flatten().map(|fact| el("span").with(fact)).collect();
    classed("p", "result-lead__who").with(facts)
}

fn remark(outcome: &Outcome, lang: Lang) -> Option<Element> {
    let text = &lang.text().result;
    let sentence = if outcome.assessment.progress.answered == 0 {
        Some(text.none_answered)
    } else {
        outcome.assessment.is_all_not_applicable.then_some(text.all_not_applicable)
    };
    sentence.map(|sentence| classed("p", "page__note").with(sentence))
}

fn profiles(outcome: &Outcome, session: Session, lang: Lang) -> Element {
    let pairs = session.catalog.profiles.iter().zip(&outcome.assessment.profiles);
    let cards = pairs.map(|(profile, reading)| profile_result(&profile.mark, lang.of(&profile.text), reading, lang));
    let text = &lang.text().result;
    section("page__section", "profiles-title", text.profiles)
        .with(classed("p", "page__note").with(text.goal_note))
        .with(classed("div", "profile-results").with(cards.collect::<Vec<_>>()))
}

fn duties(outcome: &Outcome, session: Session, lang: Lang) -> Element {
    let text = lang.text();
    let rank = session.catalog.rank(outcome.questionnaire.scope.rank);
    let summary = el("p")
        .with((text.result.rank_duties)(lang.of(&rank.name), lang.of(&rank.summary)))
        .with(" ")
        .with(classed("span", "clause").with((text.clause)(&rank.clause)));
    section("page__section", "duties-title", text.result.duties).with(summary).with(duty_results(
        &rank.duties,
        &outcome.assessment.duties,
        lang,
    ))
}

fn ladder(outcome: &Outcome, session: Session, lang: Lang) -> Element {
    let (text, catalog) = (&lang.text().result, session.catalog);
    let note = |skill: &'static Skill| {
        let name = el("strong").with(lang.of(&skill.name));
        el("li").with(name).with(" ").with(skill.note.as_ref().map(|note| lang.of(note)))
    };
    let withheld = catalog.skills.iter().filter(|skill| outcome.questionnaire.withheld.contains(&skill.id));
    let withheld: Vec<Element> = withheld.map(note).collect();
    let withheld = (!withheld.is_empty()).then(|| {
        [classed("p", "page__note withheld").with(text.withheld), classed("ul", "page__note withheld").with(withheld)]
    });
    section("page__section", "skills-title", text.skills)
        .with(classed("p", "page__note").with([lang.of(&catalog.notices.examples), " ", text.goal_line]))
        .with(tier_ladder(catalog, &outcome.assessment, lang))
        .with(withheld)
}

fn growth(session: Session, lang: Lang) -> Element {
    let (text, growth) = (lang.text(), &session.catalog.policy.growth);
    let employees: Vec<Element> = growth.employees.iter().map(|it| el("li").with(lang.of(it))).collect();
    let clause = classed("span", "clause").with((text.clause)(&growth.clause));
    section("page__section screen-only", "growth-title", text.result.city_profiles)
        .with(el("p").with(lang.of(&growth.sentence)).with(" ").with(clause))
        .with(el("ul").with(employees))
}

fn all_answers(outcome: &Outcome, session: Session, lang: Lang) -> Element {
    let (text, questionnaire, answers) = (lang.text(), &outcome.questionnaire, &outcome.answers);
    let levels: Vec<_> = questionnaire.questions.iter().map(|it| level(answers.get(&it.item.id))).collect();
    let mut sectors: Vec<(Block, usize)> = Vec::new();
    for question in &questionnaire.questions {
        match sectors.last_mut() {
            Some((block, length)) if *block == question.block => *length += 1,
            _ => sectors.push((question.block, 1)),
        }
    }
    let signs: Vec<String> = sectors.iter().map(|(block, _)| sign(*block, session, lang)).collect();
    let lengths: Vec<usize> = sectors.iter().map(|(_, length)| *length).collect();
    let label = classed("span", "visually-hidden").attr("id", "wheel-label").with(text.result.wheel_label);
    let markup = answer_wheel(&wheel(&levels, &lengths), &signs, "wheel-label");
    let figure = classed("figure", "answer-wheel__figure")
        .with([label, classed("div", "svg-holder").markup(markup)])
        .with([classed("figcaption", "page__note").with(text.result.all_note), legend(lang)]);
    let table = view! { <AnswerTable text blocks=listed(session.catalog, questionnaire, answers, lang, None) /> };
    section("page__section screen-only", "all-title", text.result.all)
        .with(classed("div", "answer-wheel").with(el("div").with(figure)).with(table))
}

/// What each filling stands for.
fn legend(lang: Lang) -> Element {
    let entry = |(level, words): (Level, &'static str)| {
        let swatch = strip_cells("answer-wheel__swatch", &swatch(level));
        el("li").with(classed("span", "svg-holder").markup(swatch)).with(words)
    };
    let levels = [0, 1, 2, 3].map(Level::Step).into_iter().chain([Level::Hatched, Level::Dotted, Level::Empty]);
    let entries: Vec<Element> = levels.zip(lang.text().result.legend).map(entry).collect();
    classed("ul", "answer-wheel__legend").with(entries)
}

fn sign(block: Block, session: Session, lang: Lang) -> String {
    let text = &lang.text().result;
    match block {
        Block::Profile(at) => session.catalog.profiles.get(at).map_or_else(String::new, |it| it.mark.clone()),
        Block::Duties => text.duties_sign.to_owned(),
        Block::Skills(tier) => (text.tier_sign)(tier).to_owned(),
    }
}

fn own_sheet(class: &'static str, title: &'static str) -> Element {
    classed("div", "own-sheet print-only").with(classed("p", class).with(title))
}

fn sheet_notes(lang: Lang) -> Element {
    own_sheet("own-sheet__title own-sheet__title--small", lang.text().result.sheet_notes)
        .with(classed("ul", "own-sheet__lines").with([el("li"), el("li")]))
}
