//! Which training could come next and why: the persons of the product's table, then each rule by itself.

mod every_person;
mod table;

use std::sync::Arc;

use kagami::domain::assessment::answers::{Answer, Answers};
use kagami::domain::assessment::evaluation::TierState;
use kagami::domain::assessment::questionnaire::{Questionnaire, Scope};
use kagami::domain::assessment::recommendation::{Trigger, WhyNot, recommend};
use kagami::domain::catalog::{Audience, Catalog, Rank, Step, Tier};
use serde_json::json;

use crate::support::{Person, edited_catalog, step};

const UNSURE: Option<Answer> = Some(Answer::Unsure);
const NOT_APPLICABLE: Option<Answer> = Some(Answer::NotApplicable);

fn at(number: usize) -> Option<Answer> {
    Some(step(number))
}

impl Person {
    /// `course: skill trigger, skill trigger` of each candidate, in order.
    fn candidates(&self) -> Vec<String> {
        let candidates = self.training.candidates.iter().map(|candidate| {
            let reasons = candidate.reasons.iter().map(|reason| match reason.trigger {
                Trigger::Under(step) => format!("{} {}", reason.skill.id.as_str(), step.as_str()),
                Trigger::Unsure => format!("{} unsure", reason.skill.id.as_str()),
            });
            format!("{}: {}", candidate.course.id.as_str(), reasons.collect::<Vec<_>>().join(", "))
        });
        candidates.collect()
    }

    /// `course: why, why` of each other course, in order.
    fn others(&self) -> Vec<String> {
        let others = self.training.others.iter().map(|other| {
            let why = other.why.iter().map(|why| match why {
                WhyNot::Audience(Audience::Everyone) => "for everyone".to_owned(),
                WhyNot::Audience(Audience::SectionHeadAndAbove) => "for section heads".to_owned(),
                WhyNot::Audience(Audience::OneTier(tier)) => format!("for {}", tier.as_str()),
                WhyNot::HigherTier { skill } => format!("{} of a higher tier", skill.id.as_str()),
                WhyNot::Withheld { skill } => format!("{} withheld", skill.id.as_str()),
                WhyNot::Reached { skill, step } => format!("{} at {}", skill.id.as_str(), step.as_str()),
                WhyNot::Unanswered { skill } => format!("{} unanswered", skill.id.as_str()),
                WhyNot::Unsure { skill } => format!("{} unsure", skill.id.as_str()),
                WhyNot::NotApplicable { skill } => format!("{} not applicable", skill.id.as_str()),
            });
            format!("{}: {}", other.course.id.as_str(), why.collect::<Vec<_>>().join(", "))
        });
        others.collect()
    }

    /// The skills that no course for this person gives, in order.
    fn uncovered(&self) -> Vec<&str> {
        self.training.uncovered.iter().map(|entry| entry.skill.id.as_str()).collect()
    }

    fn states(&self) -> Vec<TierState> {
        self.assessment.tiers.iter().map(|reading| reading.state).collect()
    }

    #[track_caller]
    fn expect(&self, candidates: &[&str], others: &[&str], uncovered: &[&str], states: &[TierState]) {
        assert_eq!(self.candidates(), candidates, "candidates");
        assert_eq!(self.others(), others, "others");
        assert_eq!(self.uncovered(), uncovered, "uncovered");
        assert_eq!(self.states(), states, "tiers");
    }
}

#[test]
fn one_who_knows_security_with_material_gets_the_security_course_only() {
    Person::new(Rank::Staff, Tier::General, at(2), &[("security-knowledge", at(1))]).expect(
        &["security-basic: security-knowledge step-1"],
        &["dx-mindup: for section heads", "digital-skillup: for promoter"],
        &[],
        &[TierState::Ahead(1)],
    );
}

#[test]
fn skills_without_a_course_get_their_fallbacks_and_the_course_for_all_keeps_its_sentence() {
    let person = Person::new(Rank::Staff, Tier::General, at(2), &[("ict", at(0)), ("oa", at(1))]);
    person.expect(
        &[],
        &[
            "security-basic: security-knowledge at step-2",
            "dx-mindup: for section heads",
            "digital-skillup: for promoter",
        ],
        &["ict", "oa"],
        &[TierState::Ahead(2)],
    );
    assert!(person.training.uncovered.iter().all(|entry| entry.for_others.is_empty()));
    assert_eq!(person.training.others[0].course.audience, Audience::Everyone);
}

#[test]
fn a_manager_who_has_not_heard_of_leading_gets_the_mind_up_course() {
    Person::new(Rank::Manager, Tier::General, at(2), &[("dx-leader", at(0))]).expect(
        &["dx-mindup: dx-leader step-0"],
        &["security-basic: security-knowledge at step-2", "digital-skillup: for promoter"],
        &[],
        &[TierState::Ahead(1)],
    );
}

#[test]
fn a_promoter_under_in_two_skills_gets_their_course_once_naming_both() {
    let low = [("data-science", at(0)), ("ui-ux", at(1))];
    Person::new(Rank::Supervisor, Tier::Promoter, at(2), &low).expect(
        &["digital-skillup: data-science step-0, ui-ux step-1"],
        &["security-basic: security-knowledge at step-2", "dx-mindup: for section heads"],
        &[],
        &[TierState::Complete, TierState::Ahead(2)],
    );
}

#[test]
fn a_promoter_at_the_top_of_the_own_tier_still_needs_the_skills_below() {
    let own = ["improve-section", "security-section", "operate-section", "data-science", "ui-ux"].map(|id| (id, at(3)));
    let answers: Vec<_> = own.into_iter().chain([("oa", at(1))]).collect();
    Person::new(Rank::Supervisor, Tier::Promoter, at(2), &answers).expect(
        &[],
        &[
            "security-basic: security-knowledge at step-2",
            "dx-mindup: for section heads",
            "digital-skillup: data-science at step-3, ui-ux at step-3",
        ],
        &["oa"],
        &[TierState::Ahead(1), TierState::Ahead(1)],
    );
}

#[test]
fn one_unsure_of_everything_gets_the_course_for_everyone() {
    Person::new(Rank::Staff, Tier::General, UNSURE, &[]).expect(
        &["security-basic: security-knowledge unsure"],
        &["dx-mindup: for section heads", "digital-skillup: for promoter"],
        &[],
        &[TierState::Incomplete { unanswered: 0, unsure: 7 }],
    );
}

#[test]
fn a_specialist_is_told_that_the_skill_up_course_is_for_promoters() {
    let person = Person::new(Rank::Staff, Tier::Specialist, at(2), &[("data-science", at(1))]);
    person.expect(
        &[],
        &[
            "security-basic: security-knowledge at step-2",
            "dx-mindup: for section heads",
            "digital-skillup: for promoter",
        ],
        &["data-science"],
        &[TierState::Complete, TierState::Ahead(1), TierState::Ahead(1)],
    );
    let entry = &person.training.uncovered[0];
    assert_eq!(entry.for_others.iter().map(|course| course.id.as_str()).collect::<Vec<_>>(), ["digital-skillup"]);
    assert_eq!((entry.step, entry.goal), (Step::One, Step::Two));
    assert!(!entry.skill.fallbacks.is_empty());
}

#[test]
fn one_to_whom_nothing_applies_is_proposed_nothing() {
    let person = Person::new(Rank::Staff, Tier::General, NOT_APPLICABLE, &[]);
    person.expect(
        &[],
        &[
            "security-basic: security-knowledge not applicable",
            "dx-mindup: for section heads",
            "digital-skillup: for promoter",
        ],
        &[],
        &[TierState::NotApplicable],
    );
    assert!(person.assessment.is_all_not_applicable);
}

#[test]
fn nothing_answered_proposes_nothing() {
    Person::new(Rank::Manager, Tier::Promoter, None, &[]).expect(
        &[],
        &[
            "security-basic: security-knowledge unanswered",
            "dx-mindup: dx-leader unanswered",
            "digital-skillup: data-science unanswered, ui-ux unanswered",
        ],
        &[],
        &[TierState::Incomplete { unanswered: 8, unsure: 0 }, TierState::Incomplete { unanswered: 14, unsure: 0 }],
    );
}

#[test]
fn being_unsure_proposes_no_course_that_is_for_some_people_only() {
    Person::new(Rank::Manager, Tier::Promoter, UNSURE, &[]).expect(
        &["security-basic: security-knowledge unsure"],
        &["dx-mindup: dx-leader unsure", "digital-skillup: data-science unsure, ui-ux unsure"],
        &[],
        &[TierState::Incomplete { unanswered: 0, unsure: 8 }, TierState::Incomplete { unanswered: 0, unsure: 14 }],
    );
}

#[test]
fn candidates_stand_from_the_lower_tier_then_the_larger_gap_then_in_the_policys_order() {
    let order = |skills: &[(&str, Option<Answer>)]| {
        let person = Person::new(Rank::Manager, Tier::Promoter, at(2), skills);
        let names = person.training.candidates.iter().map(|candidate| candidate.course.id.as_str().to_owned());
        names.collect::<Vec<_>>()
    };
    let low =
        |leader, security, data| [("dx-leader", leader), ("security-knowledge", security), ("data-science", data)];
    // The gap decides within a tier; the policy's order (DX知識 stands first) between equals.
    assert_eq!(order(&low(at(1), at(0), at(0))), ["security-basic", "dx-mindup", "digital-skillup"]);
    assert_eq!(order(&low(at(0), at(1), at(0))), ["dx-mindup", "security-basic", "digital-skillup"]);
    assert_eq!(order(&low(at(1), at(1), at(0))), ["dx-mindup", "security-basic", "digital-skillup"]);
    // A step that is not known is no gap.
    assert_eq!(order(&low(at(1), UNSURE, at(0))), ["dx-mindup", "security-basic", "digital-skillup"]);
}

#[test]
fn skills_without_a_course_stand_in_the_same_order() {
    let low =
        [("oa", at(0)), ("ict", at(1)), ("groupware", at(0)), ("improve-section", at(0)), ("operate-city", at(0))];
    let person = Person::new(Rank::Staff, Tier::Specialist, at(2), &low);
    assert_eq!(person.uncovered(), ["oa", "groupware", "ict", "improve-section", "operate-city"]);
}

#[test]
fn the_audience_of_a_tier_is_that_tier_alone() {
    for (tier, is_candidate) in [(Tier::General, false), (Tier::Promoter, true), (Tier::Specialist, false)] {
        let person = Person::new(Rank::Staff, tier, at(0), &[]);
        let names = person.training.candidates.iter().map(|candidate| candidate.course.id.as_str());
        assert_eq!(names.filter(|name| *name == "digital-skillup").count(), usize::from(is_candidate), "{tier:?}");
    }
}

/// The candidates in another catalogue of a person who is at step-0 everywhere.
fn candidates_in(catalog: &Catalog, scope: Scope) -> Vec<String> {
    let questionnaire = Questionnaire::of(catalog, scope);
    let answers = questionnaire.questions.iter().map(|question| (question.item.id.clone(), step(0))).collect();
    let assessment = kagami::domain::assessment::evaluation::evaluate(catalog, &questionnaire, &answers);
    let training = recommend(catalog, scope, &assessment);
    training.candidates.iter().map(|candidate| candidate.course.id.as_str().to_owned()).collect()
}

#[test]
fn where_課長級_begins_above_管理職_the_leaders_course_is_for_those_who_say_so() {
    let catalog = edited_catalog(|json| json["settings"]["sectionHeadFrom"] = json!("post-bucho"));
    let said = |section_head| Scope { rank: Rank::Manager, tier: Tier::General, section_head };
    assert_eq!(candidates_in(&catalog, said(Some(true))), ["dx-mindup", "security-basic"]);
    assert_eq!(candidates_in(&catalog, said(Some(false))), ["security-basic"]);
    assert_eq!(candidates_in(&catalog, said(None)), ["security-basic"]);
}

#[test]
fn a_course_of_a_higher_tiers_skill_says_so() {
    let catalog = edited_catalog(|json| json["courses"][2]["audience"] = json!({"kind": "everyone"}));
    let scope = crate::support::scope(Rank::Staff, Tier::General);
    let questionnaire = Questionnaire::of(&catalog, scope);
    let assessment = kagami::domain::assessment::evaluation::evaluate(&catalog, &questionnaire, &Answers::default());
    let training = recommend(&catalog, scope, &assessment);
    let why = &training.others.iter().find(|other| other.course == catalog.courses[2]).unwrap().why;
    let [first, second] = [10, 11].map(|place| Arc::clone(&catalog.skills[place]));
    assert_eq!(*why, [WhyNot::HigherTier { skill: first }, WhyNot::HigherTier { skill: second }]);
}

#[test]
fn a_course_of_a_withheld_skill_says_so() {
    let catalog = edited_catalog(|json| json["courses"][1]["audience"] = json!({"kind": "everyone"}));
    let scope = crate::support::scope(Rank::Staff, Tier::General);
    let questionnaire = Questionnaire::of(&catalog, scope);
    let assessment = kagami::domain::assessment::evaluation::evaluate(&catalog, &questionnaire, &Answers::default());
    let training = recommend(&catalog, scope, &assessment);
    let why = &training.others.iter().find(|other| other.course == catalog.courses[1]).unwrap().why;
    assert_eq!(*why, [WhyNot::Withheld { skill: Arc::clone(&catalog.skills[1]) }]);
}

#[test]
fn the_goal_is_the_required_step_of_the_catalogue() {
    let catalog = edited_catalog(|json| json["skills"][4]["required"] = json!("step-1"));
    let scope = crate::support::scope(Rank::Staff, Tier::General);
    let questionnaire = Questionnaire::of(&catalog, scope);
    let answers = questionnaire.questions.iter().map(|question| (question.item.id.clone(), step(1))).collect();
    let assessment = kagami::domain::assessment::evaluation::evaluate(&catalog, &questionnaire, &answers);
    assert!(recommend(&catalog, scope, &assessment).candidates.is_empty());
}
