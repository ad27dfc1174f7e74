//! Shapes: what is filled follows the step, absence is never a filling, and every point lies where geometry says.

use kagami::figures::balance::{balance, ends, sides};
use kagami::figures::strip::{Level, Strip, WIDTH, strip, swatch};
use kagami::figures::wheel::wheel;
use proptest::prelude::*;

use crate::support::cases;

const LEVELS: [Level; 7] =
    [Level::Step(0), Level::Step(1), Level::Step(2), Level::Step(3), Level::Hatched, Level::Dotted, Level::Empty];

/// The steps whose shades the cells carry.
fn shades(strip: &Strip) -> Vec<Option<usize>> {
    strip.cells.iter().map(|(_, _, shade)| *shade).collect()
}

#[test]
fn a_strip_is_filled_up_to_its_step() {
    assert_eq!(shades(&strip(Level::Step(0), None)), [Some(0), None, None, None]);
    assert_eq!(shades(&strip(Level::Step(2), None)), [Some(2), Some(2), Some(2), None]);
    assert_eq!(shades(&strip(Level::Step(3), None)), [Some(3); 4]);
}

#[test]
fn absence_is_never_a_filling_and_each_kind_is_told_from_the_others_without_colour() {
    let marks = [Level::Hatched, Level::Dotted, Level::Empty].map(|level| {
        let strip = strip(level, None);
        assert_eq!(shades(&strip), [None], "{level:?}");
        (strip.hatch.is_some(), strip.dots.is_some(), strip.is_blank)
    });
    assert_eq!(marks, [(true, false, false), (false, true, false), (false, false, true)]);
}

#[test]
fn the_line_to_aim_for_stands_below_its_cell() {
    for goal in 0..4 {
        let strip = strip(Level::Step(1), Some(goal));
        let (left, width, _) = strip.cells[goal];
        assert_eq!(strip.goal, Some(format!("M{left} 18h{width}")));
    }
}

#[test]
fn no_cell_leaves_its_box_and_none_covers_another() {
    for level in LEVELS {
        for shape in [strip(level, Some(2)), swatch(level)] {
            let ends = shape.cells.iter().flat_map(|(left, width, _)| [*left, left + width]);
            assert!(ends.clone().is_sorted() && ends.max() < Some(shape.width), "{level:?}");
            assert!(shape.width <= WIDTH);
        }
    }
}

#[test]
fn a_swatch_shows_the_same_shade_as_the_strip() {
    for level in LEVELS {
        assert_eq!(shades(&swatch(level))[0], shades(&strip(level, None))[0], "{level:?}");
    }
}

#[test]
fn a_wheel_without_items_draws_nothing() {
    let wheel = wheel(&[], &[]);
    assert!(wheel.spokes.is_empty() && wheel.sectors.is_empty());
}

fn float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap())
}

/// Where the number of a spoke stands, by the formula of the wheel and the library's own sine: every item takes one
/// share, half a share stands between two sectors, and the number in the middle of the drawn 92 %.
fn expected(place: usize, sectors: &[usize]) -> (f64, f64) {
    let shares = float(sectors.iter().sum()) + float(sectors.len()) / 2.0;
    let ends = sectors.iter().scan(0, |end, length| {
        *end += length;
        Some(*end)
    });
    let gaps = ends.filter(|end| *end <= place).count();
    let angle = (float(place) + float(gaps) / 2.0 + 0.25 + 0.46) / shares * std::f64::consts::TAU;
    (angle.sin() * 147.0, -angle.cos() * 147.0)
}

/// Every number of a path.
fn numbers(path: &str) -> Vec<f64> {
    let words = path.split(|sign: char| sign.is_ascii_alphabetic() || sign == ' ').filter(|word| !word.is_empty());
    words.map(|word| word.parse().unwrap_or_else(|_| panic!("{word} in {path}"))).collect()
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn every_spoke_of_any_wheel_is_filled_up_to_its_step_and_stands_in_its_place(
        sectors in proptest::collection::vec(1_usize..9, 1..8),
        seed in proptest::collection::vec(proptest::sample::select(&LEVELS[..]), 64),
    ) {
        let levels = &seed[..sectors.iter().sum()];
        let wheel = wheel(levels, &sectors);
        prop_assert_eq!((wheel.spokes.len(), wheel.sectors.len()), (levels.len(), sectors.len()));
        for (place, (spoke, level)) in wheel.spokes.iter().zip(levels).enumerate() {
            let filled = spoke.cells.iter().filter(|(_, shade)| shade.is_some()).count();
            prop_assert_eq!(filled, if let Level::Step(step) = level { step + 1 } else { 0 });
            prop_assert_eq!(spoke.line.is_some(), matches!(level, Level::Hatched | Level::Dotted));
            let (right, down) = expected(place, &sectors);
            let (x, y) = (&spoke.number.0.parse::<f64>().unwrap(), &spoke.number.1.parse::<f64>().unwrap());
            prop_assert!((x - right).abs() < 0.11 && (y - down).abs() < 0.11, "{} {} not {} {}", x, y, right, down);
            let cells = spoke.cells.iter().flat_map(|(path, _)| numbers(path));
            prop_assert!(cells.into_iter().all(|size| size.abs() <= 160.0));
        }
        prop_assert!(wheel.sectors.iter().flat_map(|sector| numbers(&sector.arc)).all(|size| size.abs() <= 160.0));
    }
}

#[test]
fn the_two_sides_meet_at_the_line_and_are_as_long_as_their_people() {
    let numbers = [(0, 2), (1, 3), (2, 0), (3, 10)];
    let parts = balance(&numbers, 10);
    assert_eq!(
        parts.iter().map(|part| (part.step, part.x, part.width, part.number)).collect::<Vec<_>>(),
        [(0, 295, 82, 2), (1, 377, 123, 3), (3, 500, 410, 10)]
    );
    assert_eq!((sides(&numbers), ends(&numbers, 10)), ([5, 10], [295, 910]));
    assert!(balance(&[(0, 0), (1, 0), (2, 0), (3, 0)], 0).is_empty());
}

#[test]
fn every_part_has_room_for_its_number_and_the_other_part_of_its_side_makes_it() {
    let numbers = [(0, 1), (1, 12), (2, 200), (3, 4)];
    let parts = balance(&numbers, 204);
    assert_eq!(parts.iter().map(|part| part.width).collect::<Vec<_>>(), [24, 48, 386, 24]);
    assert_eq!(ends(&numbers, 204), [428, 910], "the longer side is as long as its people");
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn no_part_leaves_the_figure_or_lies_over_another(numbers in prop::array::uniform4(0_u32..2000), more in 0_u32..2000) {
        let numbers: Vec<(usize, u32)> = numbers.into_iter().enumerate().collect();
        let most = sides(&numbers).into_iter().max().unwrap() + more;
        let parts = balance(&numbers, most);
        let mut end = ends(&numbers, most)[0];
        for part in &parts {
            prop_assert!(part.x >= end && part.x + part.width <= 1000, "{parts:?}");
            prop_assert!(part.width >= 24 * part.number.to_string().len(), "{parts:?}");
            let side = if part.step < 2 { 0..=500 } else { 500..=1000 };
            prop_assert!(side.contains(&part.x) && side.contains(&(part.x + part.width)));
            end = part.x + part.width;
        }
    }
}
