//! What is talked about first, and what a section needs.

use kagami::domain::catalog::{Rank, Subject};
use kagami::domain::group::{
    Counts, Distribution, Hidden, Level, People, Shown, Thresholds, TopicOrder, Variation, needs, topics,
};

use crate::support::{catalog, edited_catalog};

fn exact(counts: Counts) -> Distribution {
    Distribution::of(&counts, Level::Exact, &Thresholds::default())
}

fn nobody() -> Distribution {
    exact([0; 6])
}

/// The ids of the items in an order, where these items have these counts and nobody answered the others.
fn ordered(order: TopicOrder, shown: &[(&str, Distribution)]) -> Vec<String> {
    let of =
        |id: &str| shown.iter().find(|(item, _)| *item == id).map_or_else(nobody, |(_, distribution)| *distribution);
    let all = topics(catalog(), order, false, &|item| of(item.id.as_str()));
    all.into_iter().take(shown.len()).map(|topic| topic.item.id.as_str().to_owned()).collect()
}

#[test]
fn to_teach_each_other_comes_first_where_as_many_can_as_will_learn() {
    let shown = [
        ("item-ict", exact([0, 2, 8, 0, 0, 0])),
        ("item-oa", exact([2, 3, 3, 2, 0, 0])),
        ("item-groupware", exact([0, 0, 5, 5, 0, 0])),
        ("item-data-science", exact([10, 0, 0, 0, 0, 0])),
    ];
    let expected = ["item-oa", "item-ict", "item-groupware", "item-data-science"];
    assert_eq!(ordered(TopicOrder::Teaching, &shown), expected);
}

#[test]
fn what_most_people_have_ahead_comes_first_in_numbers_not_in_shares() {
    let shown = [
        ("item-ict", exact([1, 3, 20, 0, 0, 0])),
        ("item-oa", exact([4, 1, 30, 0, 0, 0])),
        ("item-data-science", exact([3, 0, 0, 0, 7, 0])),
    ];
    assert_eq!(ordered(TopicOrder::Ahead, &shown), ["item-oa", "item-ict", "item-data-science"]);
}

#[test]
fn what_shows_nothing_comes_last_and_equals_stay_in_the_order_of_the_policy() {
    let hidden = Distribution::of(&[4, 0, 0, 0, 0, 0], Level::Nothing, &Thresholds::default());
    assert_eq!(hidden.shown, Shown::Hidden(Hidden::Few));
    let shown = [
        ("item-oa", exact([5, 0, 5, 0, 0, 0])),
        ("item-ict", exact([0, 5, 0, 5, 0, 0])),
        ("item-p1-significance", hidden),
    ];
    let order = ordered(TopicOrder::Teaching, &shown);
    assert_eq!(order[..2], ["item-ict", "item-oa"]);
    let all = topics(catalog(), TopicOrder::Policy, true, &|_| nobody());
    let expected: Vec<&str> = catalog().items().map(|item| item.id.as_str()).collect();
    assert_eq!(all.iter().map(|topic| topic.item.id.as_str()).collect::<Vec<_>>(), expected);
}

#[test]
fn duties_of_managers_are_no_topic_unless_asked_for() {
    let count = |has_duties| {
        let all = topics(catalog(), TopicOrder::Policy, has_duties, &|_| nobody());
        all.iter().filter(|topic| matches!(topic.subject, Subject::Duty(Rank::Manager, _))).count()
    };
    assert_eq!((count(false), count(true)), (0, 3));
}

#[test]
fn bands_give_the_same_order_as_the_steps_behind_them() {
    let counts = [[1, 2, 3, 1, 0, 0], [0, 3, 0, 4, 0, 0], [3, 0, 4, 0, 1, 1]];
    for counts in counts {
        let bands = Distribution::of(&counts, Level::Bands, &Thresholds::default());
        assert_eq!(Variation::of(&bands), Variation::of(&exact(counts)));
    }
}

#[test]
fn the_variation_is_0_where_all_stand_on_one_side_and_100_where_half_do() {
    let hundredths = |counts| Variation::of(&exact(counts)).unwrap().hundredths();
    assert_eq!(hundredths([9, 3, 0, 0, 0, 0]), 0);
    assert_eq!(hundredths([0, 0, 9, 3, 2, 2]), 0);
    assert_eq!(hundredths([6, 0, 0, 6, 0, 0]), 100);
    assert_eq!(hundredths([2, 1, 9, 0, 0, 0]), 75);
    assert_eq!(hundredths([0, 0, 0, 0, 6, 6]), 0);
}

#[test]
fn a_need_is_how_many_are_under_the_required_step_beside_the_courses_that_give_the_skill() {
    let of = |counts: Counts| needs(catalog(), &Thresholds::default(), &move |_| exact(counts));
    let row = |id: &str, counts| of(counts).into_iter().find(|need| need.skill.id.as_str() == id).unwrap();
    let security = row("security-knowledge", [2, 3, 4, 5, 1, 1]);
    assert_eq!(security.people, Some(People { ahead: 5, answered: 16 }));
    let courses: Vec<&str> = security.courses.iter().map(|course| course.id.as_str()).collect();
    assert_eq!(courses, ["security-basic"]);
    assert!(row("oa", [2, 3, 4, 5, 1, 1]).courses.is_empty());
}

#[test]
fn a_need_keeps_to_the_threshold_of_what_circulates() {
    let people = |thresholds: Thresholds, counts| {
        needs(catalog(), &thresholds, &move |_| exact(counts))[0].people.map(|people| people.answered)
    };
    let raised = Thresholds { circulating: 12, ..Thresholds::default() };
    assert_eq!(people(Thresholds::default(), [5, 4, 0, 0, 0, 0]), None);
    assert_eq!(people(Thresholds::default(), [5, 5, 0, 0, 0, 0]), Some(10));
    assert_eq!(people(raised, [5, 6, 0, 0, 0, 0]), None);
    assert_eq!(people(raised, [6, 6, 0, 0, 0, 0]), Some(12));
}

#[test]
fn a_need_counts_from_the_step_that_the_catalogue_requires() {
    let catalog = edited_catalog(|json| json["skills"][0]["required"] = "step-3".into());
    let rows = needs(&catalog, &Thresholds::default(), &|_| exact([1, 2, 4, 8, 0, 0]));
    assert_eq!(rows[0].people.map(|people| people.ahead), Some(7));
    assert_eq!(rows[1].people.map(|people| people.ahead), Some(3));
}

#[test]
fn items_together_show_no_more_than_each_of_them() {
    let bands = Distribution::of(&[1, 2, 3, 1, 0, 0], Level::Bands, &Thresholds::default());
    let steps = exact([1, 2, 3, 4, 1, 0]);
    let hidden = Distribution::of(&[1, 2, 0, 0, 0, 0], Level::Nothing, &Thresholds::default());
    assert_eq!(Distribution::together(&[steps, steps]), Some(Shown::Exact([2, 4, 6, 8, 2, 0])));
    let both = Shown::Bands { low: 6, high: 11, not_applicable: 1, unsure: 0 };
    assert_eq!(Distribution::together(&[steps, bands]), Some(both));
    assert_eq!(Distribution::together(&[steps, hidden]), None);
    assert_eq!(Distribution::together(&[]), None);
}
