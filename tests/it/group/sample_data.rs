//! The sample section: believable, whole, and with distributions and an order of topics that are checked in.

use std::fmt::Write as _;

use kagami::domain::catalog::{Purpose, Rank, Tier};
use kagami::domain::files::{Month, Submission};
use kagami::domain::group::{Group, Publication, SAMPLES, Shown, Thresholds, TopicOrder, View, sample, topics};

use crate::support::{catalog, golden, root};

fn month() -> Month {
    Month::parse("2026-11").unwrap()
}

fn group(people: usize) -> Group {
    let mut group = Group::new(Purpose::GroupWork);
    let files = sample(people, Purpose::GroupWork, &month(), catalog());
    group.admit(files.into_iter().map(|(name, bytes)| (name, Ok(bytes))).collect(), catalog());
    group
}

fn publication(people: usize) -> Publication {
    let mut publication = Publication::new(Thresholds::default());
    publication.take(&group(people));
    publication
}

#[test]
fn every_sample_is_read_like_any_file_and_everyone_counts() {
    for people in SAMPLES {
        let group = group(people);
        assert!(group.refused().is_empty(), "{:?}", group.refused());
        assert_eq!(group.counted().count(), people);
    }
}

#[test]
fn the_sample_answers_what_each_is_asked_and_leaves_little_open() {
    for (place, submission) in group(24).counted().enumerate() {
        let asked = match (submission.rank, submission.tier) {
            (Rank::Manager, Tier::General) => 23,
            (_, Tier::General) => 22,
            (Rank::Manager, Tier::Promoter) => 29,
            (_, Tier::Promoter) => 28,
            (_, Tier::Specialist) => 32,
        };
        let open = asked - submission.answers.len();
        assert!(open <= 2, "person {place} leaves {open} of {asked} open");
    }
}

#[test]
fn the_sample_mixes_ranks_and_tiers() {
    let group = group(24);
    let has = |fits: &dyn Fn(&Submission) -> bool| group.counted().any(fits);
    for rank in Rank::ALL {
        assert!(has(&|submission| submission.rank == rank), "{rank:?}");
    }
    for tier in Tier::ALL {
        assert!(has(&|submission| submission.tier == tier), "{tier:?}");
    }
}

#[test]
fn each_sample_shows_another_face_of_the_thresholds() {
    let all = |people| {
        let publication = publication(people);
        catalog().items().map(|item| publication.distribution(&item.id, View::All).shown).collect::<Vec<_>>()
    };
    let is_exact = |shown: &Shown| matches!(shown, Shown::Exact(_));
    let is_bands = |shown: &Shown| matches!(shown, Shown::Bands { .. });
    assert!(all(24).iter().any(is_exact) && all(24).iter().any(is_bands));
    assert!(all(12).iter().any(is_exact));
    assert!(all(7).iter().any(is_bands) && !all(7).iter().any(is_exact));
    assert!(all(3).iter().all(|shown| !is_exact(shown) && !is_bands(shown)));
    assert!(publication(24).has_filters() && !publication(12).has_filters());
}

#[test]
fn distributions_and_the_order_of_topics_are_as_checked_in() {
    let publication = publication(24);
    let mut text = String::new();
    for (name, view) in
        [("everyone", View::All), ("staff", View::Rank(Rank::Staff)), ("managers", View::Rank(Rank::Manager))]
    {
        writeln!(text, "{name}, where people can teach each other:").unwrap();
        for topic in topics(catalog(), TopicOrder::Teaching, true, &|item| publication.distribution(&item.id, view)) {
            let shown = match topic.distribution.shown {
                Shown::Exact(counts) => counts.map(|count| count.to_string()).join(" "),
                Shown::Bands { low, high, not_applicable, unsure } => {
                    format!("{low} + {high}, {not_applicable} {unsure}")
                }
                Shown::Hidden(why) => format!("{why:?}"),
            };
            writeln!(text, "  {:<28} {shown}", topic.item.id.as_str()).unwrap();
        }
    }
    golden(&root().join("tests/data/expected/group-sample.txt"), &text);
}
