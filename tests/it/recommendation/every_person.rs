//! What holds for every person, shown on thousands of random ones of every rank and tier.

use std::collections::BTreeSet;

use kagami::domain::assessment::answers::{Answer, Answers};
use kagami::domain::assessment::evaluation::{SkillStatus, TierState};
use kagami::domain::assessment::recommendation::{Trigger, WhyNot};
use kagami::domain::catalog::{Audience, CourseId, Rank, SkillId};
use proptest::prelude::*;

use crate::support::{Person, SCOPES, cases, catalog, scope};

/// Any rank and tier, and any answer or none to any item of the catalogue.
fn person() -> impl Strategy<Value = Person> {
    let answer = prop_oneof![1 => Just(None), 6 => proptest::sample::select(&Answer::ALL[..]).prop_map(Some)];
    let answers = proptest::collection::vec(answer, 36);
    (proptest::sample::select(&SCOPES[..]), answers).prop_map(|((rank, tier), answers)| {
        let ids = catalog().items().map(|item| item.id.clone());
        let given: Answers =
            ids.zip(answers).filter_map(|(item, answer)| answer.map(|answer| (item, answer))).collect();
        Person::with(scope(rank, tier), given)
    })
}

/// Whether the person belongs to the audience, stated apart from the code.
fn belongs(person: &Person, audience: Audience) -> bool {
    match audience {
        Audience::Everyone => true,
        Audience::SectionHeadAndAbove => person.scope.rank == Rank::Manager,
        Audience::OneTier(tier) => person.scope.tier == tier,
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn every_course_is_a_candidate_or_stands_under_the_others_with_a_reason(person in person()) {
        let training = &person.training;
        let candidates = training.candidates.iter().map(|candidate| &candidate.course);
        let all: Vec<&CourseId> = candidates.chain(training.others.iter().map(|other| &other.course)).map(|course| &course.id).collect();
        prop_assert_eq!(all.len(), catalog().courses.len());
        let courses: BTreeSet<&CourseId> = catalog().courses.iter().map(|course| &course.id).collect();
        prop_assert_eq!(all.into_iter().collect::<BTreeSet<_>>(), courses);
        prop_assert!(training.candidates.iter().all(|candidate| !candidate.reasons.is_empty()));
        prop_assert!(training.others.iter().all(|other| !other.why.is_empty()));
    }

    #[test]
    fn a_candidate_is_for_this_person_and_each_reason_is_true(person in person()) {
        for candidate in &person.training.candidates {
            let course = &candidate.course;
            prop_assert!(belongs(&person, course.audience));
            for reason in &candidate.reasons {
                let skill = &reason.skill;
                prop_assert!(course.skills.contains(skill));
                prop_assert!(skill.tier <= person.scope.tier);
                prop_assert_eq!(reason.goal, skill.required);
                let answers: Vec<_> = skill.items.iter().map(|item| person.answers.get(&item.id)).collect();
                match reason.trigger {
                    Trigger::Under(step) => {
                        prop_assert!(step < skill.required);
                        prop_assert!(answers.contains(&Some(Answer::Step(step))));
                    }
                    Trigger::Unsure => {
                        prop_assert!(answers.contains(&Some(Answer::Unsure)));
                        prop_assert_eq!(course.audience, Audience::Everyone);
                    }
                }
            }
        }
    }

    #[test]
    fn the_reason_why_not_is_true(person in person()) {
        for other in &person.training.others {
            let course = &other.course;
            let is_audience = other.why.iter().any(|why| matches!(why, WhyNot::Audience(_)));
            prop_assert_eq!(is_audience, !belongs(&person, course.audience));
            if !is_audience {
                prop_assert_eq!(other.why.len(), course.skills.len());
            }
        }
    }

    #[test]
    fn every_skill_under_its_goal_has_a_course_or_is_listed_with_its_fallbacks(person in person()) {
        let under: BTreeSet<&SkillId> = person.assessment.skills.iter()
            .filter(|reading| matches!(reading.status, SkillStatus::Under(_)))
            .map(|reading| &reading.skill.id)
            .collect();
        let proposed = person.training.candidates.iter().flat_map(|candidate| &candidate.reasons);
        let covered: BTreeSet<&SkillId> =
            proposed.filter(|reason| reason.trigger != Trigger::Unsure).map(|reason| &reason.skill.id).collect();
        let listed: BTreeSet<&SkillId> = person.training.uncovered.iter().map(|uncovered| &uncovered.skill.id).collect();
        prop_assert!(covered.is_disjoint(&listed));
        prop_assert_eq!(covered.union(&listed).copied().collect::<BTreeSet<_>>(), under);
        prop_assert!(person.training.uncovered.iter().all(|uncovered| !uncovered.skill.fallbacks.is_empty()));
    }

    #[test]
    fn a_course_that_is_only_for_others_is_named_beside_the_fallbacks(person in person()) {
        for entry in &person.training.uncovered {
            let giving: Vec<_> =
                catalog().courses.iter().filter(|course| course.skills.contains(&entry.skill)).cloned().collect();
            prop_assert_eq!(&entry.for_others, &giving);
            prop_assert!(giving.iter().all(|course| !belongs(&person, course.audience)));
            prop_assert!(entry.step < entry.goal);
        }
    }

    #[test]
    fn one_whose_tier_is_held_and_whose_duties_are_done_is_proposed_nothing(person in person()) {
        if person.assessment.tiers.last().is_some_and(|reading| reading.state == TierState::Complete) {
            prop_assert!(person.training.candidates.is_empty());
            prop_assert!(person.training.uncovered.is_empty());
        }
    }

    #[test]
    fn answers_that_are_not_asked_change_nothing(person in person()) {
        let questionnaire = kagami::domain::assessment::questionnaire::Questionnaire::of(catalog(), person.scope);
        let asked = person.answers.iter().filter(|(item, _)| questionnaire.index_of(item).is_some());
        let only_asked = Person::with(person.scope, asked.map(|(item, answer)| (item.clone(), answer)).collect());
        prop_assert_eq!(&only_asked.training, &person.training);
        prop_assert_eq!(&only_asked.assessment, &person.assessment);
    }
}
