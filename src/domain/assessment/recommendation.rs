//! Which training could come next and why, and why the rest could not.
//!
//! Every course and every uncovered skill has the one reason that applied. Deterministic: there are no weights.

use super::evaluation::{Assessment, SkillReading, SkillStatus};
use super::questionnaire::Scope;
use crate::domain::catalog::{AskedOf, Audience, Catalog, Course, Step, Tier};

/// Everything about training for one person. Courses and skills are places in the catalogue.
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
    /// Place of the course.
    pub course: usize,
    /// The skills that propose it; at least one.
    pub reasons: Vec<Reason>,
}

/// Why a skill proposes a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Place of the skill.
    pub skill: usize,
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
    /// Place of the course.
    pub course: usize,
    /// Why not, one reason per skill, or the audience alone.
    pub why: Vec<WhyNot>,
}

/// Why a course is no candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// The person is not of its audience.
    Audience(Audience),
    /// The skill belongs to a higher tier and was not asked.
    HigherTier {
        /// Place of the skill.
        skill: usize,
    },
    /// The skill is asked of a part of the people only.
    Withheld {
        /// Place of the skill.
        skill: usize,
    },
    /// The skill is at its goal.
    Reached {
        /// Place of the skill.
        skill: usize,
        /// The own step.
        step: Step,
    },
    /// The skill has no answer.
    Unanswered {
        /// Place of the skill.
        skill: usize,
    },
    /// 決められない, and the course is not for 全職員.
    Unsure {
        /// Place of the skill.
        skill: usize,
    },
    /// 当てはまらない.
    NotApplicable {
        /// Place of the skill.
        skill: usize,
    },
}

/// A skill under the required step that no course for this person gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uncovered {
    /// Place of the skill.
    pub skill: usize,
    /// The own step.
    pub step: Step,
    /// The goal.
    pub goal: Step,
    /// Courses of the example plan that give it, but to others.
    pub for_others: Vec<usize>,
}

/// Decides about every course and every skill under its goal.
#[must_use]
pub fn recommend(catalog: &Catalog, scope: Scope, assessment: &Assessment) -> Training {
    let mut training = Training { candidates: Vec::new(), others: Vec::new(), uncovered: Vec::new() };
    for (index, course) in catalog.courses.iter().enumerate() {
        let reasons = reasons(catalog, scope, assessment, course);
        if reasons.is_empty() {
            training.others.push(OtherCourse { course: index, why: why_not(catalog, scope, assessment, course) });
        } else {
            training.candidates.push(Candidate { course: index, reasons });
        }
    }
    training.candidates.sort_by_key(|candidate| candidate.reasons.iter().map(|reason| order_of(catalog, reason)).min());
    training.uncovered = uncovered(catalog, scope, assessment);
    training
}

/// What orders skills: tier, gap turned round, place.
type Urgency = (Option<Tier>, usize, usize);

/// Lower tier first, then the larger gap, then the policy's order. An unknown step counts as no gap.
fn order_of(catalog: &Catalog, reason: &Reason) -> Urgency {
    let gap = match reason.trigger {
        Trigger::Under(step) => gap(step, reason.goal),
        Trigger::Unsure => 0,
    };
    urgency(catalog, reason.skill, gap)
}

fn urgency(catalog: &Catalog, skill: usize, gap: usize) -> Urgency {
    (catalog.skills.get(skill).map(|skill| skill.tier), Step::ALL.len() - gap, skill)
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

fn reading_of<'a>(catalog: &Catalog, assessment: &'a Assessment, course: &Course) -> Vec<&'a SkillReading> {
    let gives = |reading: &&SkillReading| {
        catalog.skills.get(reading.index).is_some_and(|skill| course.skills.contains(&skill.id))
    };
    assessment.skills.iter().filter(gives).collect()
}

fn reasons(catalog: &Catalog, scope: Scope, assessment: &Assessment, course: &Course) -> Vec<Reason> {
    if !is_in_audience(course.audience, catalog, scope) {
        return Vec::new();
    }
    let readings = reading_of(catalog, assessment, course);
    let fired = readings.into_iter().filter_map(|reading| {
        let trigger = trigger(reading.standing, course.audience)?;
        Some(Reason { skill: reading.index, trigger, goal: reading.required })
    });
    fired.collect()
}

fn trigger(standing: SkillStatus, audience: Audience) -> Option<Trigger> {
    match standing {
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
    let skills = catalog.skills.iter().enumerate().filter(|(_, skill)| course.skills.contains(&skill.id));
    let explain = |(index, skill): (usize, &crate::domain::catalog::Skill)| {
        let reading = assessment.skills.iter().find(|reading| reading.index == index);
        match reading.map(|reading| reading.standing) {
            Some(SkillStatus::Reached(step) | SkillStatus::Under(step)) => WhyNot::Reached { skill: index, step },
            Some(SkillStatus::NotApplicable) => WhyNot::NotApplicable { skill: index },
            Some(SkillStatus::Undetermined { unsure, .. }) if unsure > 0 => WhyNot::Unsure { skill: index },
            Some(SkillStatus::Undetermined { .. }) => WhyNot::Unanswered { skill: index },
            None if skill.asked_of == Some(AskedOf::SectionHead) => WhyNot::Withheld { skill: index },
            None => WhyNot::HigherTier { skill: index },
        }
    };
    skills.map(explain).collect()
}

fn uncovered(catalog: &Catalog, scope: Scope, assessment: &Assessment) -> Vec<Uncovered> {
    let uncovered = |reading: &SkillReading| {
        let SkillStatus::Under(step) = reading.standing else { return None };
        let skill = catalog.skills.get(reading.index)?;
        let giving = || catalog.courses.iter().enumerate().filter(|(_, course)| course.skills.contains(&skill.id));
        if giving().any(|(_, course)| is_in_audience(course.audience, catalog, scope)) {
            return None;
        }
        let for_others = giving().map(|(index, _)| index).collect();
        Some(Uncovered { skill: reading.index, step, goal: reading.required, for_others })
    };
    let mut list: Vec<Uncovered> = assessment.skills.iter().filter_map(uncovered).collect();
    list.sort_by_key(|uncovered| urgency(catalog, uncovered.skill, gap(uncovered.step, uncovered.goal)));
    list
}
