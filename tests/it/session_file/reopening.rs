//! A session that is opened again shows what it showed, and waits for newcomers as it did.

use kagami::domain::assessment::answers::Answers;
use kagami::domain::catalog::{ItemId, Purpose, Rank, Tier};
use kagami::domain::files::{Month, PersonName, Submission};
use kagami::domain::group::{
    Group, Member, Plan, Publication, SavedSession, Thresholds, View, members, read_session, reopened,
};

use super::{group, join, session};
use crate::group::{content, oa, uniform};
use crate::support::{catalog, step};

/// What comes back through a file.
fn again(group: &Group, publication: &Publication) -> (Group, Publication) {
    let file = SavedSession { members: members(group, publication), ..session(publication) };
    let file = read_session(file.write().as_bytes(), catalog()).unwrap();
    reopened(&file.members, Purpose::GroupWork, Thresholds::default())
}

/// Every picture of everyone and of every filter.
fn pictures(publication: &Publication) -> Vec<kagami::domain::group::Distribution> {
    View::ALL
        .into_iter()
        .flat_map(|view| catalog().items().map(move |item| (view, item)))
        .map(|(view, item)| publication.distribution(&item.id, view))
        .collect()
}

#[test]
fn the_same_pictures_come_back_whatever_came_when() {
    let (mut group, mut publication) = group(12);
    for until in [17, 22, 24, 40] {
        let from = group.counted().count() as u128;
        join(&mut group, from..until);
        publication.take(&group);
        let (group_again, board_again) = again(&group, &publication);
        assert_eq!(pictures(&board_again), pictures(&publication), "{until} people");
        assert_eq!(group_again.counted().count(), group.counted().count());
        assert_eq!(board_again.newcomers(&group_again), publication.newcomers(&group));
        assert_eq!(board_again.has_filters(), publication.has_filters());
    }
}

#[test]
fn who_was_waiting_still_waits() {
    let (mut group, publication) = group(12);
    join(&mut group, 12..15);
    let (mut group, mut publication) = {
        let (group, publication) = again(&group, &publication);
        assert_eq!(publication.newcomers(&group), 3);
        (group, publication)
    };
    assert!(!publication.take(&group), "three newcomers would be recognised by the difference");
    join(&mut group, 15..22);
    assert!(publication.take(&group));
}

#[test]
fn a_revision_that_came_too_late_does_not_get_in_by_saving_and_opening() {
    let (mut group, publication) = group(12);
    let later = Submission { revision: 9, ..uniform(3, Rank::Staff, Tier::General, step(0)) };
    group.admit(vec![("later.json".to_owned(), Ok(later.write().into_bytes()))], catalog());
    let (group_again, board_again) = again(&group, &publication);
    assert_eq!(pictures(&board_again), pictures(&publication));
    assert_eq!(board_again.changed(&group_again), 1);
    assert_eq!(group_again.counted().count(), 12);
}

#[test]
fn who_was_neither_counted_nor_shown_is_not_kept() {
    let (mut group, publication) = group(12);
    let newer = Submission { revision: 9, ..uniform(40, Rank::Staff, Tier::General, step(0)) };
    let older = uniform(40, Rank::Staff, Tier::General, step(2));
    group.admit(
        vec![
            ("newer.json".to_owned(), Ok(newer.write().into_bytes())),
            ("older.json".to_owned(), Ok(older.write().into_bytes())),
        ],
        catalog(),
    );
    let kept: Vec<Member> = members(&group, &publication);
    let of_them: Vec<u32> = kept
        .iter()
        .filter(|member| member.submission.id == newer.id)
        .map(|member| member.submission.revision)
        .collect();
    assert_eq!(of_them, [9]);
}

#[test]
fn a_plan_comes_back_and_one_whose_agenda_is_gone_begins_with_the_longest() {
    let mut plan = Plan::of(&content().agendas[1]);
    plan.set_minutes(0, 3);
    plan.set_name(0, "はじめに");
    assert_eq!(Plan::from_saved(&plan.saved(), &content()), plan);
    let mut gone = plan.saved();
    gone.id = "agenda-gone".to_owned();
    gone.parts = vec![("part-gone".to_owned(), 5, None)];
    assert_eq!(Plan::from_saved(&gone, &content()), Plan::of(&content().longest));
}

#[test]
fn an_item_that_everyone_answers_has_its_people_again() {
    let (group, publication) = group(24);
    let (_, board_again) = again(&group, &publication);
    assert_eq!(board_again.distribution(&oa(), View::All).people, 24);
}

/// Files that may arrive with the id of someone who is counted already: with what was left out, another name, another
/// month, another rank, other answers, of every revision.
fn others_of(counted: &Submission) -> Vec<Submission> {
    let full = uniform(3, Rank::Staff, Tier::General, step(3));
    let mut changed = Vec::new();
    for revision in [1, counted.revision, 9] {
        let month = Month::parse("2026-12").unwrap();
        let name = PersonName::parse("山田").unwrap();
        changed.extend([
            Submission { revision, ..full.clone() },
            Submission { revision, name: name.clone(), ..counted.clone() },
            Submission { revision, month: month.clone(), ..counted.clone() },
            Submission { revision, month, name, rank: Rank::Manager, ..full.clone() },
            Submission { revision, answers: Answers::default(), ..counted.clone() },
        ]);
    }
    changed
}

/// Twelve people, of whom the one with number 3 left out the duties of the rank.
fn twelve_with_one_who_left_out_the_duties() -> (Group, Publication, Submission) {
    let (mut group, mut publication) = (Group::new(Purpose::GroupWork), Publication::new(Thresholds::default()));
    join(&mut group, 0..3);
    join(&mut group, 4..12);
    let full = uniform(3, Rank::Staff, Tier::General, step(3));
    let duties: Vec<_> =
        catalog().rank(Rank::Staff).duties.iter().flat_map(|duty| &duty.items).map(|item| &item.id).collect();
    let without = full.answers.iter().filter(|(item, _)| !duties.contains(item));
    let partial = Submission { answers: without.map(|(item, answer)| (item.clone(), answer)).collect(), ..full };
    assert_eq!(partial.answers.len(), 19);
    group.admit(vec![("partial.json".to_owned(), Ok(partial.write().into_bytes()))], catalog());
    publication.take(&group);
    (group, publication, partial)
}

#[test]
fn what_is_counted_of_a_person_stays_whatever_arrives_with_the_same_id_and_however_often_it_is_reopened() {
    let (group, publication, counted) = twelve_with_one_who_left_out_the_duties();
    let before = pictures(&publication);
    assert_eq!(publication.distribution(&oa(), View::All).people, 12);
    for other in others_of(&counted) {
        let (mut group, mut publication) = (group.clone(), publication.clone());
        let told = usize::from((other.rank, &other.answers) != (counted.rank, &counted.answers) && other.revision >= 7);
        for time in 0..3 {
            group.admit(vec![(format!("other-{time}.json"), Ok(other.write().into_bytes()))], catalog());
            publication.take(&group);
            assert_eq!(pictures(&publication), before, "time {time}: {other:?}");
            // Of two files of the same revision the greater bytes count, so that it may be the one that is shown.
            assert!(publication.changed(&group) <= told, "time {time}: {other:?}");
            (group, publication) = again(&group, &publication);
            assert_eq!(pictures(&publication), before, "reopened {time}: {other:?}");
            assert_eq!(group.counted().count(), 12);
        }
        // Newcomers who come in later do not bring it in either.
        join(&mut group, 12..22);
        publication.take(&group);
        let people = publication.distribution(&ItemId::new("item-staff-use"), View::All).people;
        assert_eq!(people, 21, "{other:?}");
    }
}
