//! Which files count: the same whatever came first, and however often.

use kagami::domain::catalog::{Purpose, Rank, Tier};
use kagami::domain::files::{ReadProblem, Submission};
use kagami::domain::group::{Fate, Group, Refusal};
use proptest::prelude::*;

use super::uniform;
use crate::hostile;
use crate::support::{cases, catalog, root, step};

type File = (String, Result<Vec<u8>, ReadProblem>);

fn file(name: &str, submission: &Submission) -> File {
    (name.to_owned(), Ok(submission.write().into_bytes()))
}

fn admitted(files: Vec<File>) -> Group {
    let mut group = Group::new(Purpose::GroupWork);
    group.admit(files, catalog());
    group
}

fn person(number: u128, revision: u32, answer: usize) -> Submission {
    Submission { revision, ..uniform(number, Rank::Staff, Tier::General, step(answer)) }
}

/// Each file read with what became of it.
fn fates(group: &Group) -> Vec<(String, Fate)> {
    group.fates().map(|(taken, fate)| (taken.file.clone(), fate)).collect()
}

#[test]
fn the_same_file_twice_counts_once_and_the_second_name_is_told() {
    let group = admitted(vec![file("b.json", &person(1, 7, 1)), file("a.json", &person(1, 7, 1))]);
    assert_eq!(group.counted().count(), 1);
    assert_eq!(fates(&group), [("a.json".to_owned(), Fate::Counted), ("b.json".to_owned(), Fate::Repeated)]);
}

#[test]
fn dropping_the_same_files_again_changes_nothing() {
    let files =
        || vec![file("a.json", &person(1, 7, 1)), file("b.json", &person(2, 7, 1)), ("c".to_owned(), Ok(vec![]))];
    let mut group = admitted(files());
    let before = group.clone();
    group.admit(files(), catalog());
    assert_eq!(group, before);
}

#[test]
fn the_highest_revision_counts_whatever_came_first() {
    let files = [file("old.json", &person(1, 7, 0)), file("new.json", &person(1, 8, 3))];
    let expected = [("new.json".to_owned(), Fate::Counted), ("old.json".to_owned(), Fate::Older)];
    assert_eq!(fates(&admitted(files.to_vec())), expected);
    assert_eq!(fates(&admitted(files.into_iter().rev().collect())), expected);
}

#[test]
fn equal_revisions_with_other_content_are_a_conflict_and_the_greater_bytes_count() {
    let (low, high) = (person(1, 7, 0), person(1, 7, 3));
    assert!(low.write() < high.write(), "step-0 is written before step-3");
    let group = admitted(vec![file("high.json", &high), file("low.json", &low)]);
    assert_eq!(fates(&group), [("high.json".to_owned(), Fate::Counted), ("low.json".to_owned(), Fate::Conflict)]);
    assert_eq!(group.counted().next(), Some(&high));
}

#[test]
fn a_personal_file_is_refused_and_nothing_of_it_is_kept() {
    let path = root().join("tests/data/documents/v1/personal-staff.json");
    let bytes = std::fs::read(&path).unwrap();
    let group = admitted(vec![("mine.json".to_owned(), Ok(bytes.clone()))]);
    assert_eq!(group.refused().iter().map(|refused| &refused.refusal).collect::<Vec<_>>(), [&Refusal::Personal]);
    let text = String::from_utf8(bytes).unwrap();
    let id = text.split("\"id\": \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    assert_eq!(id.len(), 36, "{id} is the id of the assessment");
    assert!(!format!("{group:?}").contains(id));
}

#[test]
fn each_purpose_is_refused_by_name_by_the_reader_of_the_other() {
    for (reader, other) in [(Purpose::GroupWork, Purpose::TrainingPlan), (Purpose::TrainingPlan, Purpose::GroupWork)] {
        let mut group = Group::new(reader);
        let submission = |purpose| Submission { purpose, ..person(1, 7, 1) };
        group.admit(vec![file("a.json", &submission(other)), file("b.json", &submission(reader))], catalog());
        assert_eq!(group.refused()[0].refusal, Refusal::OtherPurpose(other));
        assert_eq!(fates(&group), [("b.json".to_owned(), Fate::Counted)]);
    }
}

#[test]
fn every_hostile_file_has_its_own_line_and_the_good_ones_beside_them_count() {
    // One is hostile only where a personal file is wanted.
    let is_hostile = |name: &str| name != "submission-in-place-of-a-personal-file.json";
    let hostile: Vec<File> = hostile::rows()
        .into_iter()
        .filter(|(name, _)| is_hostile(name))
        .map(|(name, _)| (name.to_owned(), Ok(std::fs::read(hostile::folder().join(name)).unwrap())))
        .collect();
    let expected = hostile.len();
    let files =
        hostile.into_iter().chain([file("good-1.json", &person(1, 7, 1)), file("good-2.json", &person(2, 7, 1))]);
    let group = admitted(files.collect());
    assert_eq!(group.counted().count(), 2);
    assert_eq!(group.refused().len(), expected);
    for refused in group.refused() {
        assert!(matches!(refused.refusal, Refusal::Read(_) | Refusal::OtherPurpose(_)), "{refused:?}");
    }
}

#[test]
fn files_that_could_not_be_read_are_refused_with_that_reason() {
    let group = admitted(vec![("locked.json".to_owned(), Err(ReadProblem::Unreadable))]);
    assert_eq!(group.refused()[0].refusal, Refusal::Read(ReadProblem::Unreadable));
}

#[test]
fn a_file_of_another_version_of_the_catalogue_counts_with_the_items_that_are_known() {
    let mut submission = person(1, 7, 1);
    submission.catalog.version += 1;
    let text = submission.write().replacen("item-oa\"", "item-of-tomorrow\"", 1);
    let group = admitted(vec![("a.json".to_owned(), Ok(text.into_bytes()))]);
    let counted: Vec<&Submission> = group.counted().collect();
    assert_eq!(counted.iter().map(|submission| submission.kept.len()).collect::<Vec<_>>(), [1]);
    assert_eq!(counted[0].answers.len(), submission.answers.len() - 1);
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn the_order_of_the_files_and_their_division_into_drops_make_no_difference(
        people in proptest::collection::vec((0_u128..4, 1_u32..4, 0_usize..3), 1..12),
        order in any::<u64>(),
        first in 0_usize..12,
    ) {
        let files: Vec<File> = people
            .iter()
            .enumerate()
            .map(|(place, (number, revision, answer))| file(&format!("{place}.json"), &person(*number, *revision, *answer)))
            .chain([("broken.json".to_owned(), Ok(b"{".to_vec()))])
            .collect();
        let mut shuffled = files.clone();
        let mut state = order | 1;
        for place in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            shuffled.swap(place, (state >> 33) as usize % (place + 1));
        }
        let rest = shuffled.split_off(first.min(shuffled.len()));
        let mut group = admitted(shuffled);
        group.admit(rest, catalog());
        prop_assert_eq!(group, admitted(files));
    }
}
