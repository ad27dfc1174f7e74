//! What answers say: the rule of a skill exhaustively over three items, tiers as an AND, and the next step of a block.

use std::sync::Arc;

use kagami::domain::assessment::answers::Answer;
use kagami::domain::assessment::evaluation::{Next, NextStep, SkillStatus, TierState, status_of};
use kagami::domain::catalog::{Rank, Step, Tier};

use crate::support::{Person, SCOPES, catalog, step};

/// Everything that can stand at an item: four steps, the two answers that are no steps, and nothing.
const EVERYTHING: [Option<Answer>; 7] = [
    Some(Answer::Step(Step::Zero)),
    Some(Answer::Step(Step::One)),
    Some(Answer::Step(Step::Two)),
    Some(Answer::Step(Step::Three)),
    Some(Answer::NotApplicable),
    Some(Answer::Unsure),
    None,
];

/// Every combination of three items.
fn triples() -> impl Iterator<Item = [Option<Answer>; 3]> {
    EVERYTHING.into_iter().flat_map(|a| EVERYTHING.into_iter().flat_map(move |b| EVERYTHING.map(|c| [a, b, c])))
}

/// The rule of the ladder, word by word: 当てはまらない is ignored; any step under the required one makes it under;
/// otherwise any 決められない or unanswered makes it undetermined; otherwise its step is the lowest; all 当てはまらない
/// leaves it out.
fn as_the_rule_says(items: [Option<Answer>; 3], required: usize) -> SkillStatus {
    let applying: Vec<Option<Answer>> = items.into_iter().filter(|item| *item != Some(Answer::NotApplicable)).collect();
    if applying.is_empty() {
        return SkillStatus::NotApplicable;
    }
    for number in 0..required {
        if applying.contains(&Some(step(number))) {
            return SkillStatus::Under(Step::ALL[number]);
        }
    }
    let unanswered = applying.iter().filter(|item| item.is_none()).count();
    let unsure = applying.iter().filter(|item| **item == Some(Answer::Unsure)).count();
    if unanswered > 0 || unsure > 0 {
        return SkillStatus::Undetermined { unanswered, unsure };
    }
    let lowest = (required..4).find(|number| applying.contains(&Some(step(*number)))).unwrap();
    SkillStatus::Reached(Step::ALL[lowest])
}

#[test]
fn a_skill_of_three_items_stands_as_the_rule_says_in_all_1372_cases() {
    let mut cases = 0;
    for required in 0..4 {
        for items in triples() {
            let status = status_of(items.into_iter(), Step::ALL[required]);
            assert_eq!(status, as_the_rule_says(items, required), "{items:?} required {required}");
            cases += 1;
        }
    }
    assert_eq!(cases, 1372);
}

#[test]
fn the_order_of_the_items_is_nothing_to_the_status() {
    for [a, b, c] in triples() {
        let status = status_of([a, b, c].into_iter(), Step::Two);
        assert_eq!(status_of([c, a, b].into_iter(), Step::Two), status);
        assert_eq!(status_of([b, a, c].into_iter(), Step::Two), status);
    }
}

#[test]
fn absence_never_counts_as_a_low_step() {
    for [a, b, _] in triples() {
        for absent in [None, Some(Answer::Unsure), Some(Answer::NotApplicable)] {
            let with = status_of([a, b, absent].into_iter(), Step::Two);
            let without = status_of([a, b].into_iter(), Step::Two);
            assert_eq!(matches!(with, SkillStatus::Under(_)), matches!(without, SkillStatus::Under(_)), "{a:?} {b:?}");
        }
    }
}

#[test]
fn a_higher_step_never_makes_a_skill_fall_under() {
    for [a, b, c] in triples() {
        let Some(higher) = c.and_then(Answer::step).and_then(Step::next) else { continue };
        let before = status_of([a, b, c].into_iter(), Step::Two);
        let after = status_of([a, b, Some(Answer::Step(higher))].into_iter(), Step::Two);
        if !matches!(before, SkillStatus::Under(_)) {
            assert!(!matches!(after, SkillStatus::Under(_)), "{a:?} {b:?} {c:?}");
        }
        if let (SkillStatus::Reached(before), SkillStatus::Reached(after)) = (before, after) {
            assert!(after >= before);
        }
    }
}

/// The tiers of a person who gives one answer to everything but the skills named.
#[track_caller]
fn check_tiers(tier: Tier, rest: Option<Answer>, skills: &[(&str, Option<Answer>)], expected: &[(TierState, usize)]) {
    let person = Person::new(Rank::Staff, tier, rest, skills);
    let told = person.assessment.tiers.iter().map(|reading| (reading.tier, (reading.state, reading.left_out)));
    assert!(told.eq(Tier::ALL.into_iter().zip(expected.iter().copied()).take(person.assessment.tiers.len())));
    assert_eq!(person.assessment.tiers.len(), expected.len());
}

#[test]
fn a_tier_tells_its_own_skills_apart_from_those_it_presupposes() {
    let low = [("oa", Some(step(1))), ("ict", Some(step(0))), ("data-science", Some(step(1)))];
    let person = Person::new(Rank::Staff, Tier::Promoter, Some(step(2)), &low);
    let told: Vec<_> = person.assessment.tiers.iter().map(|reading| (reading.own, reading.state)).collect();
    assert_eq!(told, [(ahead(2), ahead(2)), (ahead(1), ahead(3))]);
    let person = Person::new(Rank::Staff, Tier::Promoter, Some(step(2)), &low[..2]);
    assert_eq!(person.assessment.tiers[1].own, COMPLETE, "none of its own is under the goal");
}

const COMPLETE: TierState = TierState::Complete;
const fn ahead(skills: usize) -> TierState {
    TierState::Ahead(skills)
}
const fn incomplete(unanswered: usize, unsure: usize) -> TierState {
    TierState::Incomplete { unanswered, unsure }
}

#[test]
fn all_at_the_required_step_are_held() {
    check_tiers(Tier::Specialist, Some(step(2)), &[], &[(COMPLETE, 0), (COMPLETE, 0), (COMPLETE, 0)]);
}

#[test]
fn higher_tiers_are_not_read() {
    check_tiers(Tier::General, Some(step(2)), &[], &[(COMPLETE, 0)]);
    check_tiers(Tier::Promoter, Some(step(2)), &[], &[(COMPLETE, 0), (COMPLETE, 0)]);
}

#[test]
fn one_low_skill_below_makes_every_tier_above_ahead() {
    let low = [("oa", Some(step(0)))];
    check_tiers(Tier::Specialist, Some(step(3)), &low, &[(ahead(1), 0), (ahead(1), 0), (ahead(1), 0)]);
}

#[test]
fn a_low_skill_of_a_tier_leaves_the_tiers_below_held() {
    let low = [("ui-ux", Some(step(1))), ("improve-city", Some(step(1)))];
    check_tiers(Tier::Specialist, Some(step(2)), &low, &[(COMPLETE, 0), (ahead(1), 0), (ahead(2), 0)]);
}

#[test]
fn high_skills_never_make_up_for_a_low_one() {
    check_tiers(Tier::General, Some(step(3)), &[("ict", Some(step(1)))], &[(ahead(1), 0)]);
}

#[test]
fn an_unsure_skill_makes_the_tiers_from_its_own_up_incomplete() {
    let unsure = [("data-science", Some(Answer::Unsure)), ("ui-ux", None)];
    check_tiers(Tier::Promoter, Some(step(2)), &unsure, &[(COMPLETE, 0), (incomplete(1, 1), 0)]);
}

#[test]
fn a_low_skill_comes_before_a_missing_answer() {
    check_tiers(Tier::General, None, &[("oa", Some(step(1)))], &[(ahead(1), 0)]);
}

#[test]
fn nothing_answered_is_incomplete_and_says_how_much() {
    check_tiers(Tier::Promoter, None, &[], &[(incomplete(7, 0), 0), (incomplete(13, 0), 0)]);
}

#[test]
fn what_does_not_apply_is_left_out_and_told() {
    let left_out = [("oa", Some(Answer::NotApplicable)), ("ui-ux", Some(Answer::NotApplicable))];
    check_tiers(Tier::Promoter, Some(step(2)), &left_out, &[(COMPLETE, 1), (COMPLETE, 2)]);
}

#[test]
fn where_nothing_applies_a_tier_says_so() {
    check_tiers(Tier::General, Some(Answer::NotApplicable), &[], &[(TierState::NotApplicable, 6)]);
}

#[test]
fn a_tier_where_nothing_applies_stands_on_the_tiers_below() {
    let left_out = ["improve-city", "security-city", "operate-city"].map(|skill| (skill, Some(Answer::NotApplicable)));
    check_tiers(Tier::Specialist, Some(step(2)), &left_out, &[(COMPLETE, 0), (COMPLETE, 0), (COMPLETE, 3)]);
}

#[test]
fn a_higher_answer_to_one_skill_never_turns_a_held_tier_into_one_ahead() {
    for skill in catalog().skills.iter().filter(|skill| skill.asked_of.is_none()) {
        let states = Step::ALL.map(|step| {
            let answers = [(skill.id.as_str(), Some(Answer::Step(step)))];
            Person::new(Rank::Staff, Tier::Specialist, Some(Answer::Step(Step::Two)), &answers).assessment.tiers
        });
        for pair in states.windows(2) {
            for (lower, higher) in pair[0].iter().zip(&pair[1]) {
                assert!(lower.state != COMPLETE || higher.state == COMPLETE, "{:?}", skill.id);
            }
        }
    }
}

/// The reading of profile ① whose three items are answered so.
#[track_caller]
fn check_block(items: [Option<Answer>; 3], reached: usize, without_step: usize, next: Next) {
    let ids = catalog().profiles[0].items.iter().map(|item| item.id.clone());
    let answers = ids.zip(items).filter_map(|(item, answer)| answer.map(|answer| (item, answer))).collect();
    let reading = &Person::with(crate::support::scope(Rank::Staff, Tier::General), answers).assessment.profiles[0];
    let counts = reading.counts;
    assert_eq!((counts.reached, 3 - counts.stepped()), (reached, without_step), "{items:?}");
    let stated = [None, UNSURE, NOT_APPLICABLE].map(|wanted| items.iter().filter(|answer| **answer == wanted).count());
    assert_eq!([counts.unanswered, counts.unsure, counts.not_applicable], stated, "{items:?}");
    assert_eq!(reading.next, next, "{items:?}");
}

/// The next step of profile ①: this item, this step.
fn anchor(item: usize, step: usize) -> Next {
    let item = Arc::clone(&catalog().profiles[0].items[item]);
    Next::Anchor(NextStep { item, from: Step::ALL[step - 1], to: Step::ALL[step] })
}

const UNSURE: Option<Answer> = Some(Answer::Unsure);
const NOT_APPLICABLE: Option<Answer> = Some(Answer::NotApplicable);
fn at(number: usize) -> Option<Answer> {
    Some(step(number))
}

#[test]
fn the_next_step_is_the_next_anchor_of_the_lowest_item() {
    check_block([at(2), at(0), at(1)], 1, 0, anchor(1, 1));
    check_block([at(3), at(3), at(2)], 3, 0, anchor(2, 3));
}

#[test]
fn of_equally_low_items_the_first_in_catalogue_order_is_next() {
    check_block([at(1), at(1), at(1)], 0, 0, anchor(0, 2));
    check_block([at(3), at(0), at(0)], 1, 0, anchor(1, 1));
}

#[test]
fn an_item_without_a_step_is_never_the_lowest() {
    check_block([None, at(1), NOT_APPLICABLE], 0, 2, anchor(1, 2));
    check_block([UNSURE, at(3), at(2)], 2, 1, anchor(2, 3));
}

#[test]
fn all_at_the_top_are_kept_and_spread() {
    check_block([at(3), at(3), at(3)], 3, 0, Next::Keep);
}

#[test]
fn none_answered_is_an_invitation() {
    check_block([None, None, None], 0, 3, Next::Invitation);
}

#[test]
fn answers_without_any_step_have_no_next_step() {
    check_block([NOT_APPLICABLE, None, None], 0, 3, Next::NoStep);
    check_block([NOT_APPLICABLE, UNSURE, NOT_APPLICABLE], 0, 3, Next::NoStep);
}

#[test]
fn every_block_of_three_counts_what_was_reached_and_what_has_no_step() {
    for items in triples() {
        let steps: Vec<Step> = items.iter().flatten().filter_map(|answer| answer.step()).collect();
        let lowest = steps.iter().min();
        let next = match lowest {
            None if items == [None; 3] => Next::Invitation,
            None => Next::NoStep,
            Some(Step::Three) => Next::Keep,
            Some(low) => {
                let item = items.iter().position(|answer| *answer == Some(Answer::Step(*low))).unwrap();
                anchor(item, low.index() + 1)
            }
        };
        check_block(items, steps.iter().filter(|step| step.index() >= 2).count(), 3 - steps.len(), next);
    }
}

#[test]
fn all_not_applicable_is_recognised_and_one_other_answer_ends_it() {
    let is_all =
        |rest, skills: &[_]| Person::new(Rank::Staff, Tier::General, rest, skills).assessment.is_all_not_applicable;
    assert!(is_all(NOT_APPLICABLE, &[]));
    assert!(is_all(NOT_APPLICABLE, &[("oa", None)]));
    assert!(!is_all(NOT_APPLICABLE, &[("oa", UNSURE)]));
    assert!(!is_all(None, &[]));
}

#[test]
fn every_person_gets_four_profiles_three_duties_and_the_skills_asked() {
    for (rank, tier) in SCOPES {
        let person = Person::new(rank, tier, at(2), &[]);
        assert_eq!(person.assessment.profiles.len(), 4);
        assert_eq!(person.assessment.duties.items.len(), 3);
        let leader = usize::from(rank == Rank::Manager);
        assert_eq!(person.assessment.skills.len(), [6, 11, 14][tier as usize] + leader);
        assert_eq!(person.assessment.progress.answered, person.assessment.progress.of);
    }
}
