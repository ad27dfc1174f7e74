//! Which training could come next and why, and why the rest could not.
//!
//! Every course and every uncovered skill has the one reason that applied. Deterministic: there are no weights.

use std::sync::Arc;

use super::evaluation::{Assessment, SkillReading, SkillStatus};
use super::questionnaire::Scope;
use crate::domain::catalog::{AskedOf, Audience, Catalog, Course, Skill, Step, Tier};

/// Everything about training for one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Training {
    /// Courses that could come next, in the order to consider them.
    pub candidates: Vec<Candidate>,
    /// Every other course of the example plan, in the policy's order.
    pub others: Vec<OtherCourse>,
    /// Skills under the required step that no course for this person gives.
    pub uncovered: Vec<Uncovered>,
}

/// A course that could come next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The course.
    pub course: Arc<Course>,
    /// The skills that propose it; at least one.
    pub reasons: Vec<Reason>,
}

/// Why a skill proposes a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The skill.
    pub skill: Arc<Skill>,
    /// What fired.
    pub trigger: Trigger,
    /// The goal: the required step, Kagami's 目安.
    pub goal: Step,
}

/// What made a skill propose a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// The own step is under the goal.
    Under(Step),
    /// 決められない, and the course is for 全職員.
    Unsure,
}

/// A course that is no candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherCourse {
    /// The course.
    pub course: Arc<Course>,
    /// Why not, one reason per skill, or the audience alone.
    pub why: Vec<WhyNot>,
}

/// Why a course is no candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// The person is not of its audience.
    Audience(Audience),
    /// The skill belongs to a higher tier and was not asked.
    HigherTier {
        /// The skill.
        skill: Arc<Skill>,
    },
    /// The skill is asked of a part of the people only.
    Withheld {
        /// The skill.
        skill: Arc<Skill>,
    },
    /// The skill is at its goal.
    Reached {
        /// The skill.
        skill: Arc<Skill>,
        /// The own step.
        step: Step,
    },
    /// The skill has no answer.
    Unanswered {
        /// The skill.
        skill: Arc<Skill>,
    },
    /// 決められない, and the course is not for 全職員.
    Unsure {
        /// The skill.
        skill: Arc<Skill>,
    },
    /// 当てはまらない.
    NotApplicable {
        /// The skill.
        skill: Arc<Skill>,
    },
}

/// A skill under the required step that no course for this person gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uncovered {
    /// The skill.
    pub skill: Arc<Skill>,
    /// The own step.
    pub step: Step,
    /// The goal.
    pub goal: Step,
    /// Courses of the example plan that give it, but to others.
    pub for_others: Vec<Arc<Course>>,
}

/// Decides about every course and every skill under its goal.
#[must_use]
pub fn recommend(catalog: &Catalog, scope: Scope, assessment: &Assessment) -> Training {
    let mut training = Training { candidates: Vec::new(), others: Vec::new(), uncovered: Vec::new() };
    for course in &catalog.courses {
        let reasons = reasons(catalog, scope, assessment, course);
        let course = Arc::clone(course);
        if reasons.is_empty() {
            let why = why_not(catalog, scope, assessment, &course);
            training.others.push(OtherCourse { course, why });
        } else {
            training.candidates.push(Candidate { course, reasons });
        }
    }
    training.candidates.sort_by_key(|candidate| candidate.reasons.iter().map(order_of).min());
    training.uncovered = uncovered(catalog, scope, assessment);
    training
}

/// What orders skills: tier, gap turned round, place.
type Urgency = (Tier, usize, usize);

/// Lower tier first, then the larger gap, then the policy's order. An unknown step counts as no gap.
fn order_of(reason: &Reason) -> Urgency {
    let gap = match reason.trigger {
        Trigger::Under(step) => gap(step, reason.goal),
        Trigger::Unsure => 0,
    };
    urgency(&reason.skill, gap)
}

fn urgency(skill: &Skill, gap: usize) -> Urgency {
    (skill.tier, Step::ALL.len() - gap, skill.place)
}

fn gap(step: Step, goal: Step) -> usize {
    goal.index().saturating_sub(step.index())
}

fn is_in_audience(audience: Audience, catalog: &Catalog, scope: Scope) -> bool {
    match audience {
        Audience::Everyone => true,
        Audience::SectionHeadAndAbove => scope.is_section_head(catalog),
        Audience::OneTier(tier) => scope.tier == tier,
    }
}

fn reasons(catalog: &Catalog, scope: Scope, assessment: &Assessment, course: &Course) -> Vec<Reason> {
    if !is_in_audience(course.audience, catalog, scope) {
        return Vec::new();
    }
    let given = assessment.skills.iter().filter(|reading| course.skills.contains(&reading.skill));
    let fired = given.filter_map(|reading| {
        let trigger = trigger(reading.status, course.audience)?;
        Some(Reason { skill: Arc::clone(&reading.skill), trigger, goal: reading.skill.required })
    });
    fired.collect()
}

fn trigger(status: SkillStatus, audience: Audience) -> Option<Trigger> {
    match status {
        SkillStatus::Under(step) => Some(Trigger::Under(step)),
        SkillStatus::Undetermined { unsure, .. } if unsure > 0 && audience == Audience::Everyone => {
            Some(Trigger::Unsure)
        }
        SkillStatus::Undetermined { .. } | SkillStatus::Reached(_) | SkillStatus::NotApplicable => None,
    }
}

fn why_not(catalog: &Catalog, scope: Scope, assessment: &Assessment, course: &Course) -> Vec<WhyNot> {
    if !is_in_audience(course.audience, catalog, scope) {
        return vec![WhyNot::Audience(course.audience)];
    }
    let explain = |skill: &Arc<Skill>| {
        let reading = assessment.skills.iter().find(|reading| reading.skill == *skill);
        let skill = Arc::clone(skill);
        match reading.map(|reading| reading.status) {
            Some(SkillStatus::Reached(step) | SkillStatus::Under(step)) => WhyNot::Reached { skill, step },
            Some(SkillStatus::NotApplicable) => WhyNot::NotApplicable { skill },
            Some(SkillStatus::Undetermined { unsure, .. }) if unsure > 0 => WhyNot::Unsure { skill },
            Some(SkillStatus::Undetermined { .. }) => WhyNot::Unanswered { skill },
            None if skill.asked_of == Some(AskedOf::SectionHead) => WhyNot::Withheld { skill },
            None => WhyNot::HigherTier { skill },
        }
    };
    course.skills.iter().map(explain).collect()
}

fn uncovered(catalog: &Catalog, scope: Scope, assessment: &Assessment) -> Vec<Uncovered> {
    let uncovered = |reading: &SkillReading| {
        let SkillStatus::Under(step) = reading.status else { return None };
        let for_others: Vec<Arc<Course>> = catalog.courses_giving(&reading.skill).cloned().collect();
        if for_others.iter().any(|course| is_in_audience(course.audience, catalog, scope)) {
            return None;
        }
        Some(Uncovered { skill: Arc::clone(&reading.skill), step, goal: reading.skill.required, for_others })
    };
    let mut list: Vec<Uncovered> = assessment.skills.iter().filter_map(uncovered).collect();
    list.sort_by_key(|uncovered| urgency(&uncovered.skill, gap(uncovered.step, uncovered.goal)));
    list
}
