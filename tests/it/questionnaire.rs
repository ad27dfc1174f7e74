//! Which questions a person is asked: how many, in which order, and what a change of rank keeps.

use std::collections::BTreeSet;
use std::sync::Arc;

use kagami::domain::assessment::answers::{Answer, Answers};
use kagami::domain::assessment::questionnaire::{Block, Progress, Questionnaire, Scope};
use kagami::domain::catalog::{Catalog, ItemId, Rank, Subject, Tier};
use serde_json::json;

use crate::support::{SCOPES, catalog, edited_catalog, scope, step};

/// A person of this rank and tier is asked so many questions.
#[track_caller]
fn check_count(rank: Rank, tier: Tier, expected: usize) {
    let questionnaire = Questionnaire::of(catalog(), scope(rank, tier));
    assert_eq!(questionnaire.questions.len(), expected);
    assert_eq!(questionnaire.progress(&Answers::default()), Progress { answered: 0, of: expected });
}

#[test]
fn 一般職員_is_asked_22_22_and_23_questions() {
    check_count(Rank::Staff, Tier::General, 22);
    check_count(Rank::Supervisor, Tier::General, 22);
    check_count(Rank::Manager, Tier::General, 23);
}

#[test]
fn デジタル推進員_is_asked_28_28_and_29_questions() {
    check_count(Rank::Staff, Tier::Promoter, 28);
    check_count(Rank::Supervisor, Tier::Promoter, 28);
    check_count(Rank::Manager, Tier::Promoter, 29);
}

#[test]
fn 高度専門人材_is_asked_32_32_and_33_questions() {
    check_count(Rank::Staff, Tier::Specialist, 32);
    check_count(Rank::Supervisor, Tier::Specialist, 32);
    check_count(Rank::Manager, Tier::Specialist, 33);
}

#[test]
fn profiles_come_first_then_duties_then_skills_from_the_lowest_tier() {
    for (rank, tier) in SCOPES {
        let blocks: Vec<usize> = Questionnaire::of(catalog(), scope(rank, tier))
            .questions
            .iter()
            .map(|question| order(question.block()))
            .collect();
        assert!(blocks.is_sorted(), "{rank:?} {tier:?}: {blocks:?}");
        assert_eq!(blocks.last(), Some(&(5 + tier as usize)));
    }
}

/// The place of a block among all blocks.
fn order(block: Block) -> usize {
    match block {
        Block::Profile(profile) => catalog().profiles.iter().position(|other| *other == profile).expect("a profile"),
        Block::Duties => 4,
        Block::Skills(tier) => 5 + tier as usize,
    }
}

#[test]
fn within_a_block_the_catalogues_order_holds() {
    for (rank, tier) in SCOPES {
        let all: Vec<&ItemId> = catalog().items().map(|item| &item.id).collect();
        let questionnaire = Questionnaire::of(catalog(), scope(rank, tier));
        let places = questionnaire.questions.iter().map(|question| all.iter().position(|id| **id == question.item.id));
        assert!(places.is_sorted(), "{rank:?} {tier:?}");
    }
}

#[test]
fn no_question_is_asked_twice_and_each_knows_its_place() {
    for (rank, tier) in SCOPES {
        let questionnaire = Questionnaire::of(catalog(), scope(rank, tier));
        for (place, question) in questionnaire.questions.iter().enumerate() {
            assert_eq!(questionnaire.index_of(&question.item.id), Some(place));
            assert_eq!(questionnaire.at(place).map(|found| &found.item.id), Some(&question.item.id));
        }
        assert_eq!(questionnaire.at(questionnaire.questions.len()), None);
        assert_eq!(questionnaire.index_of(&ItemId::new("item-nowhere")), None);
    }
}

#[test]
fn a_person_sees_the_duties_of_the_own_rank_only() {
    for rank in Rank::ALL {
        let questionnaire = Questionnaire::of(catalog(), scope(rank, Tier::General));
        let duties = questionnaire.questions.iter().filter(|question| question.block() == Block::Duties);
        let asked: Vec<&ItemId> = duties.map(|question| &question.item.id).collect();
        let own: Vec<&ItemId> =
            catalog().rank(rank).duties.iter().flat_map(|duty| &duty.items).map(|item| &item.id).collect();
        assert_eq!(asked, own, "{rank:?}");
    }
}

#[test]
fn a_question_says_which_duty_or_skill_it_asks_about() {
    let questionnaire = Questionnaire::of(catalog(), scope(Rank::Manager, Tier::Specialist));
    for question in &questionnaire.questions {
        let block = match &question.subject {
            Subject::Profile(profile) => Block::Profile(Arc::clone(profile)),
            Subject::Duty(rank, _) => {
                assert_eq!(*rank, Rank::Manager);
                Block::Duties
            }
            Subject::Skill(skill) => Block::Skills(skill.tier),
        };
        assert_eq!(question.block(), block);
        let items = question.subject.items();
        assert!(items.contains(&question.item), "{:?}", question.item.id);
    }
}

#[test]
fn a_higher_tier_is_asked_everything_that_a_lower_one_is() {
    for rank in Rank::ALL {
        let ids = |tier| {
            let questions = Questionnaire::of(catalog(), scope(rank, tier)).questions;
            questions.into_iter().map(|question| question.item.id.clone()).collect::<BTreeSet<_>>()
        };
        assert!(ids(Tier::General).is_subset(&ids(Tier::Promoter)));
        assert!(ids(Tier::Promoter).is_subset(&ids(Tier::Specialist)));
    }
}

#[test]
fn the_leader_part_is_withheld_from_all_below_課長級_and_named() {
    for (rank, tier) in SCOPES {
        let withheld = Questionnaire::of(catalog(), scope(rank, tier)).withheld;
        let names: Vec<&str> = withheld.iter().map(|skill| skill.id.as_str()).collect();
        assert_eq!(names, if rank == Rank::Manager { &[][..] } else { &["dx-leader"][..] }, "{rank:?} {tier:?}");
    }
}

#[test]
fn while_管理職_and_課長級_begin_at_one_post_nobody_is_asked() {
    for (rank, tier) in SCOPES {
        assert!(!scope(rank, tier).asks_section_head(catalog()));
    }
}

/// A catalogue in which 管理職 and 課長級 begin at these posts.
fn begins(manager: &str, section_head: &str) -> Catalog {
    edited_catalog(|json| {
        json["settings"]["managerFrom"] = json!(manager);
        json["settings"]["sectionHeadFrom"] = json!(section_head);
    })
}

/// Who is asked 「課長級以上ですか」, and who then counts as one having said nothing, no and yes.
#[track_caller]
fn check_section_head(catalog: &Catalog, rank: Rank, is_asked: bool, counts: [bool; 3]) {
    let said = |section_head| Scope { rank, tier: Tier::General, section_head };
    assert_eq!(said(None).asks_section_head(catalog), is_asked);
    let actual = [None, Some(false), Some(true)].map(|section_head| said(section_head).is_section_head(catalog));
    assert_eq!(actual, counts);
    for (section_head, counts) in [None, Some(false), Some(true)].into_iter().zip(counts) {
        let questionnaire = Questionnaire::of(catalog, said(section_head));
        assert_eq!(questionnaire.index_of(&ItemId::new("item-dx-leader")).is_some(), counts);
    }
}

#[test]
fn managers_are_asked_where_管理職_begins_below_課長級() {
    let catalog = begins("post-kacho-hosa", "post-kacho");
    check_section_head(&catalog, Rank::Manager, true, [false, false, true]);
    check_section_head(&catalog, Rank::Supervisor, false, [false, false, false]);
    check_section_head(&catalog, Rank::Staff, false, [false, false, false]);
}

#[test]
fn supervisors_are_asked_where_課長級_begins_below_管理職() {
    let catalog = begins("post-kacho", "post-kacho-hosa");
    check_section_head(&catalog, Rank::Manager, false, [true, true, true]);
    check_section_head(&catalog, Rank::Supervisor, true, [false, false, true]);
    check_section_head(&catalog, Rank::Staff, false, [false, false, false]);
}

#[test]
fn nobody_is_asked_where_課長級_begins_exactly_with_監督職() {
    let catalog = begins("post-kacho-hosa", "post-kakaricho");
    check_section_head(&catalog, Rank::Manager, false, [true, true, true]);
    check_section_head(&catalog, Rank::Supervisor, false, [true, true, true]);
    check_section_head(&catalog, Rank::Staff, false, [false, false, false]);
}

#[test]
fn what_a_person_said_of_課長級_counts_for_nothing_where_the_rank_decides() {
    check_section_head(catalog(), Rank::Staff, false, [false, false, false]);
    check_section_head(catalog(), Rank::Manager, false, [true, true, true]);
}

#[test]
fn answers_survive_every_change_of_rank_and_tier() {
    let all: Answers = catalog().items().map(|item| (item.id.clone(), step(1))).collect();
    for (rank, tier) in SCOPES {
        let questionnaire = Questionnaire::of(catalog(), scope(rank, tier));
        let asked = questionnaire.questions.len();
        assert_eq!(questionnaire.progress(&all), Progress { answered: asked, of: asked });
        assert!(questionnaire.first_unanswered(&all).is_none());
    }
    assert_eq!(all.len(), 39);
}

#[test]
fn progress_counts_any_answer_and_only_what_is_asked() {
    let questionnaire = Questionnaire::of(catalog(), scope(Rank::Staff, Tier::General));
    let mut answers = Answers::default();
    answers.set(ItemId::new("item-operate-city"), step(3));
    assert_eq!(questionnaire.progress(&answers), Progress { answered: 0, of: 22 });
    answers.set(ItemId::new("item-oa"), Answer::Unsure);
    answers.set(ItemId::new("item-ict"), Answer::NotApplicable);
    assert_eq!(questionnaire.progress(&answers), Progress { answered: 2, of: 22 });
    answers.clear(&ItemId::new("item-oa"));
    assert_eq!(questionnaire.progress(&answers), Progress { answered: 1, of: 22 });
}

#[test]
fn the_first_unanswered_question_is_the_first_in_order() {
    let questionnaire = Questionnaire::of(catalog(), scope(Rank::Staff, Tier::General));
    let mut answers = Answers::default();
    for question in &questionnaire.questions {
        assert_eq!(questionnaire.first_unanswered(&answers), Some(question));
        answers.set(question.item.id.clone(), Answer::NotApplicable);
    }
    assert_eq!(questionnaire.first_unanswered(&answers), None);
}
