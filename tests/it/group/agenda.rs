//! How a session goes: the minutes of its parts, and when they end.

use kagami::domain::group::{AgendaClock, Plan, clock, left};

use super::content;

#[test]
fn the_three_agendas_take_50_25_and_15_minutes() {
    assert_eq!(content().agendas.iter().map(|agenda| Plan::of(agenda).minutes()).collect::<Vec<_>>(), [50, 25, 15]);
}

#[test]
fn the_longest_has_the_parts_that_the_product_names() {
    let parts: Vec<u32> = Plan::of(&content().longest).parts.iter().map(|part| part.minutes).collect();
    assert_eq!(parts, [5, 5, 5, 5, 15, 10, 5]);
}

#[test]
fn a_part_of_no_minutes_is_left_out() {
    let mut plan = Plan::of(&content().longest);
    plan.set_minutes(0, 0);
    plan.set_minutes(3, 0);
    assert_eq!((plan.first(), plan.minutes()), (Some(1), 40));
}

#[test]
fn the_clock_goes_on_with_what_is_shown_and_back_only_when_it_is_told_to() {
    let mut clock = AgendaClock::default();
    assert_eq!(clock.running(), None);
    clock.advance(0, 600);
    clock.advance(2, 606);
    clock.advance(1, 607);
    assert_eq!(clock.running(), Some((2, 606)), "looking back at what came before changes nothing");
    clock.advance(4, 610);
    clock.return_to(2, 611);
    assert_eq!(clock.running(), Some((2, 606)), "who went on by mistake has the time that is left of the part");
    clock.advance(4, 615);
    assert_eq!(clock.running(), Some((4, 615)), "and the next has all of its own");
    clock.return_to(3, 616);
    assert_eq!(clock.running(), Some((3, 616)), "a part that was left out begins now");
}

#[test]
fn a_part_is_three_hours_at_most_and_its_name_one_line_of_forty_signs() {
    let mut plan = Plan::of(&content().longest);
    plan.set_minutes(0, 9_999);
    plan.set_name(0, &format!("  あ\n{}", "い".repeat(60)));
    assert_eq!(plan.parts[0].minutes, 180);
    let name = plan.parts[0].name.clone().unwrap();
    assert_eq!((name.chars().count(), name.starts_with("あい")), (40, true));
    plan.set_name(0, "   ");
    assert_eq!(plan.parts[0].name, None);
    plan.set_minutes(99, 1);
    plan.set_name(99, "x");
    assert_eq!(plan.parts.len(), 7);
}

#[test]
fn a_part_ends_after_its_minutes_and_the_session_after_all_that_follow() {
    let plan = Plan::of(&content().longest);
    assert_eq!(plan.ends(0, 13 * 60), [13 * 60 + 5, 13 * 60 + 50]);
    assert_eq!(plan.ends(4, 13 * 60 + 22).map(clock), ["13:37", "13:52"]);
    assert_eq!(plan.ends(0, 23 * 60 + 58).map(clock), ["0:03", "0:48"]);
}

#[test]
fn what_is_left_ends_with_the_time_and_goes_over_midnight() {
    assert_eq!(left(600, 605), Some(5));
    assert_eq!(left(605, 605), None);
    assert_eq!(left(606, 605), None);
    assert_eq!(left(23 * 60 + 58, 3), Some(5));
    assert_eq!(clock(9 * 60 + 5), "9:05");
}
