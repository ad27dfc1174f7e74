//! The three regions on training, with the reason for each course and skill in words.

use std::sync::Arc;

use leptos::prelude::*;

use super::parts::course_card::{CourseCard, FallbackCard};
use crate::domain::assessment::recommendation::{Candidate, OtherCourse, Reason, Trigger, Uncovered, WhyNot};
use crate::domain::catalog::{Catalog, Skill, Step};
use crate::state::assessment::store::Outcome;
use crate::state::folds::Folds;
use crate::text::Lang;
use crate::views::shared::accordion::Accordion;

/// 研修の候補, そのほかの研修 and 方針の例に研修が載っていないスキル, each folded.
#[component]
pub fn TrainingSections(
    /// The content.
    catalog: &'static Catalog,
    /// What the answers say.
    outcome: Outcome,
    /// Remembers which are open.
    folds: Folds,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let text = &lang.text().training;
    let words = Words { catalog, lang };
    let training = &outcome.training;
    let candidates: Vec<AnyView> = training.candidates.iter().map(|candidate| words.candidate(candidate)).collect();
    let others: Vec<AnyView> = training.others.iter().map(|other| words.other(other)).collect();
    let uncovered: Vec<AnyView> = training.uncovered.iter().map(|uncovered| words.uncovered(uncovered)).collect();
    let state = |cards: &[AnyView]| (lang.text().result.courses)(cards.len());
    view! {
        <Accordion folds id="candidates-title" title=text.candidates state=state(&candidates) on_paper=true>
            <p class="page__note screen-only">{lang.of(&catalog.notices.plan_is_image)}</p>
            {cards(candidates, text.no_candidate)}
        </Accordion>
        <Accordion folds id="others-title" title=text.others state=state(&others)>{cards(others, text.no_other)}</Accordion>
        <Accordion folds id="uncovered-title" title=text.uncovered state=state(&uncovered) on_paper=true>
            {cards(uncovered, text.no_uncovered)}
        </Accordion>
        <p class="page__note print-only">{text.on_screen}</p>
    }
}

/// Cards, or a sentence where there are none.
fn cards(cards: Vec<AnyView>, none: &'static str) -> AnyView {
    if cards.is_empty() {
        view! { <p>{none}</p> }.into_any()
    } else {
        view! { <div class="course-cards">{cards}</div> }.into_any()
    }
}

/// What is needed to put a reason into words.
pub(super) struct Words {
    pub(super) catalog: &'static Catalog,
    pub(super) lang: Lang,
}

impl Words {
    fn skill<'a>(&self, skill: &'a Skill) -> &'a str {
        self.lang.of(&skill.name)
    }

    fn step<'a>(&self, skill: &'a Skill, step: Step) -> &'a str {
        self.lang.step_of(skill, step)
    }

    /// Why a skill proposes a course, as a sentence.
    pub(super) fn reason(&self, reason: &Reason) -> String {
        let text = &self.lang.text().training;
        let skill = self.skill(&reason.skill);
        match reason.trigger {
            Trigger::Under(step) => {
                (text.under)(skill, self.step(&reason.skill, step), self.step(&reason.skill, reason.goal))
            }
            Trigger::Unsure => self.lang.sentences(&[&(text.unsure)(skill), text.unsure_reason]),
        }
    }

    fn candidate(&self, candidate: &Candidate) -> AnyView {
        let reasons = candidate.reasons.iter().map(|reason| self.reason(reason)).collect();
        let course = Arc::clone(&candidate.course);
        view! { <CourseCard catalog=self.catalog course is_candidate=true reasons lang=self.lang /> }.into_any()
    }

    fn other(&self, other: &OtherCourse) -> AnyView {
        let course = Arc::clone(&other.course);
        let audience = self.lang.of(&course.audience_text);
        let mut reasons: Vec<String> = other.why.iter().map(|why| self.why_not(why, audience)).collect();
        if other.why.iter().any(|why| matches!(why, WhyNot::Audience(_))) {
            let contact = self.lang.of(&self.catalog.contact);
            reasons.push((self.lang.text().training.whom_to_ask)(contact));
        }
        view! { <CourseCard catalog=self.catalog course is_candidate=false reasons lang=self.lang /> }.into_any()
    }

    fn why_not(&self, why: &WhyNot, audience: &str) -> String {
        let text = &self.lang.text().training;
        match why {
            WhyNot::Audience(_) => (text.not_audience)(audience),
            WhyNot::HigherTier { skill } => (text.higher_tier)(self.skill(skill)),
            WhyNot::Withheld { skill } => (text.withheld)(self.skill(skill)),
            WhyNot::Reached { skill, step } => (text.reached)(self.skill(skill), self.step(skill, *step)),
            WhyNot::Unanswered { skill } => (text.unanswered)(self.skill(skill)),
            WhyNot::Unsure { skill } => (text.unsure_not_for_all)(self.skill(skill)),
            WhyNot::NotApplicable { skill } => (text.not_applicable)(self.skill(skill)),
        }
    }

    fn uncovered(&self, uncovered: &Uncovered) -> AnyView {
        let text = &self.lang.text().training;
        let skill = Arc::clone(&uncovered.skill);
        let answer =
            (text.under)(self.skill(&skill), self.step(&skill, uncovered.step), self.step(&skill, uncovered.goal));
        let for_others = uncovered.for_others.iter();
        let for_others =
            for_others.map(|course| (text.for_others)(self.lang.of(&course.name), self.lang.of(&course.audience_text)));
        let remarks = std::iter::once(answer).chain(for_others).collect();
        view! { <FallbackCard skill remarks lang=self.lang /> }.into_any()
    }
}
