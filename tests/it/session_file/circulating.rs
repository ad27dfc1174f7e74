//! What leaves the room: nothing of fewer than ten people, and nothing that the ui did not show.

use kagami::domain::files::AssessmentId;
use kagami::domain::group::{Distribution, Hidden, Shown, Thresholds, View, circulating, restored, saved};
use proptest::prelude::*;

use super::{group, session};
use crate::group::oa;
use crate::support::{cases, catalog};

#[test]
fn of_nine_people_nothing_circulates_and_of_ten_their_two_bands_do() {
    let thresholds = Thresholds::default();
    for (people, circulates) in [(0, false), (4, false), (5, false), (9, false), (10, true), (24, true)] {
        let (_, publication) = group(people);
        let file = session(&publication);
        assert_eq!(!file.distributions.is_empty(), circulates, "{people} people");
        assert!(
            file.distributions.iter().all(|distribution| distribution.people >= thresholds.circulating),
            "{people} people"
        );
    }
}

#[test]
fn a_saved_distribution_is_shown_again_as_it_was() {
    let (_, publication) = group(24);
    let (item, thresholds) = (oa(), Thresholds::default());
    let shown = publication.distribution(&item, View::All);
    assert_eq!(restored(&saved(&item, &shown, &thresholds).unwrap()), shown);
    let bands = Distribution { people: 14, shown: Shown::Bands { low: 6, high: 7, not_applicable: 1, unsure: 0 } };
    assert_eq!(restored(&saved(&item, &bands, &thresholds).unwrap()), bands);
}

#[test]
fn what_is_hidden_on_the_screen_is_hidden_in_the_file_however_many_answered() {
    for hidden in [Hidden::Nobody, Hidden::Few, Hidden::Follows] {
        let distribution = Distribution { people: 500, shown: Shown::Hidden(hidden) };
        assert_eq!(circulating(&distribution, &Thresholds::default()), None);
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_file_without_members_says_nothing_that_ten_people_do_not_hide(people in 0_u128..40) {
        let (_, publication) = group(people);
        let text = session(&publication).write();
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(value["members"].as_array().map_or(0, Vec::len), 0);
        for distribution in value["distributions"].as_array().unwrap() {
            prop_assert!(distribution["people"].as_u64().unwrap() >= 10);
        }
        for number in 0..people {
            let id = AssessmentId::from_random(number.to_be_bytes()).text();
            prop_assert!(!text.contains(&id), "{id} is told");
        }
    }
}

#[test]
fn a_city_that_lets_more_circulate_still_shows_no_more_than_the_screen() {
    let bold = Thresholds { circulating: 5, ..Thresholds::default() };
    let (_, publication) = group(7);
    for item in catalog().items() {
        let distribution = publication.distribution(&item.id, View::All);
        if let Some(shown) = circulating(&distribution, &bold) {
            assert_eq!(shown, distribution.shown);
        }
    }
}
