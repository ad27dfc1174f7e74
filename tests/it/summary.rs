//! The first screen of a result: one strength, what is still ahead by block, up to three next steps.

use std::collections::BTreeSet;

use kagami::domain::assessment::answers::Answer;
use kagami::domain::assessment::questionnaire::{Block, Questionnaire};
use kagami::domain::assessment::summary::{Summary, summarise};
use kagami::domain::catalog::{Rank, Step, Tier};
use kagami::text::Lang;
use proptest::prelude::*;

use crate::support::{Person, SCOPES, cases, catalog, scope, step};

fn summary(person: &Person) -> Summary {
    summarise(catalog(), &person.assessment)
}

/// A member of staff who answers so to every question but these items.
fn staff(rest: Option<Answer>, items: &[(&str, Answer)]) -> Summary {
    let asked = Questionnaire::of(catalog(), scope(Rank::Staff, Tier::General));
    let answers = asked.questions.iter().filter_map(|question| {
        let own = items.iter().find(|(item, _)| *item == question.item.id.as_str()).map(|(_, answer)| *answer);
        Some((question.item.id.clone(), own.or(rest)?))
    });
    summary(&Person::with(scope(Rank::Staff, Tier::General), answers.collect()))
}

#[test]
fn the_strength_is_the_highest_answer_at_its_goal_and_the_first_of_equals() {
    let strength =
        |rest, items: &[_]| staff(Some(rest), items).strength.map(|reading| reading.item.id.as_str().to_owned());
    assert_eq!(strength(step(2), &[("item-oa", step(3)), ("item-ict", step(3))]).as_deref(), Some("item-ict"));
    assert_eq!(strength(step(1), &[("item-groupware", step(2))]).as_deref(), Some("item-groupware"));
    assert_eq!(strength(step(1), &[]), None, "under the goal nothing is called a strength");
    assert_eq!(strength(Answer::Unsure, &[]), None);
}

#[test]
fn next_steps_are_three_of_different_blocks_from_the_lowest_on() {
    let summary = staff(Some(step(2)), &[("item-oa", step(0)), ("item-ict", step(0)), ("item-p3-try", step(1))]);
    let next: Vec<_> = summary.next.iter().map(|next| (next.item.id.as_str(), next.from, next.to)).collect();
    assert_eq!(
        next,
        [
            ("item-ict", Step::Zero, Step::One),
            ("item-p3-try", Step::One, Step::Two),
            ("item-p1-significance", Step::Two, Step::Three),
        ]
    );
    assert!(staff(Some(step(3)), &[]).next.is_empty(), "at the top of everything there is nothing to reach next");
    assert!(staff(Some(Answer::NotApplicable), &[]).next.is_empty());
}

#[test]
fn a_block_says_in_counts_where_its_items_stand() {
    let text = &Lang::Ja.text().result;
    let summary = staff(
        Some(step(1)),
        &[
            ("item-p1-significance", step(2)),
            ("item-p1-citizen-needs", step(3)),
            ("item-p2-introduce", Answer::NotApplicable),
            ("item-p2-use", Answer::Unsure),
            ("item-p3-look-up", step(2)),
            ("item-p3-try", step(2)),
            ("item-p3-share", step(2)),
        ],
    );
    let states: Vec<String> = summary.blocks.iter().map(|block| (text.block_state)(block.counts)).collect();
    let profiles = [
        "3問中2問が目安に到達",
        "1問がこれから（当てはまらない1・決められない1）",
        "3問とも目安に到達",
        "3問ともこれから",
    ];
    assert_eq!(states[..4], profiles);
    let counts: Vec<String> = summary.blocks.iter().map(|block| (text.block_count)(block.counts)).collect();
    assert_eq!(counts[..3], ["これから1問", "これから1問・当てはまらない1・決められない1", "目安に届いています"]);
    let none = staff(None, &[]).blocks[0].counts;
    assert_eq!([(text.block_state)(none), (text.block_count)(none)], ["未回答3", "未回答3"]);
}

#[test]
fn the_blocks_of_a_questionnaire_stand_one_after_the_other() {
    for (rank, tier) in SCOPES {
        let asked = Questionnaire::of(catalog(), scope(rank, tier));
        let blocks = asked.blocks();
        assert_eq!(blocks.len(), 5 + tier as usize + 1);
        assert_eq!((blocks[0].range.start, blocks.last().unwrap().range.end), (0, asked.questions.len()));
        assert!(blocks.windows(2).all(|pair| pair[0].range.end == pair[1].range.start));
        assert!(
            blocks
                .iter()
                .all(|own| asked.questions[own.range.clone()].iter().all(|question| question.block() == own.block))
        );
    }
    assert_eq!(Questionnaire::counts(catalog()), 22..=33);
}

fn person() -> impl Strategy<Value = Person> {
    let answers =
        proptest::collection::vec(proptest::option::weighted(0.9, proptest::sample::select(&Answer::ALL[..])), 36);
    (proptest::sample::select(&SCOPES[..]), answers).prop_map(|((rank, tier), answers)| {
        let ids = catalog().items().map(|item| item.id.clone());
        Person::with(scope(rank, tier), ids.zip(answers).filter_map(|(item, answer)| Some((item, answer?))).collect())
    })
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn every_question_is_counted_once_and_next_steps_are_true(person in person()) {
        let Summary { blocks, counts, next, strength } = summary(&person);
        let of = person.assessment.progress.of;
        prop_assert_eq!(counts.stepped() + counts.not_applicable + counts.unsure + counts.unanswered, of);
        prop_assert_eq!(blocks.iter().map(|block| block.items.len()).sum::<usize>(), of);
        prop_assert_eq!(blocks.iter().map(|block| block.counts.ahead).sum::<usize>(), counts.ahead);
        prop_assert_eq!(strength.is_some(), counts.reached > 0);
        prop_assert!(next.len() <= 3 && next.windows(2).all(|pair| pair[0].from <= pair[1].from));
        for step in &next {
            prop_assert_eq!(person.answers.get(&step.item.id), Some(Answer::Step(step.from)));
            prop_assert_eq!(step.from.next(), Some(step.to));
        }
        let holds = |block: &Block, item: &str| blocks.iter().any(|own| own.block == *block && own.items.iter().any(|reading| reading.item.id.as_str() == item));
        let own: BTreeSet<usize> = next.iter()
            .map(|step| blocks.iter().position(|own| holds(&own.block, step.item.id.as_str())).unwrap())
            .collect();
        prop_assert_eq!(own.len(), next.len(), "of different blocks");
    }
}
