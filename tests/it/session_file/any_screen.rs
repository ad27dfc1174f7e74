//! Whatever the screens of a group session can bring about, in whatever order: what is saved opens again, to the same.

use std::sync::OnceLock;

use kagami::domain::catalog::{ActionKind, ItemId, Purpose, Rank, Tier};
use kagami::domain::files::{Month, Submission, Timestamp};
use kagami::domain::group::{Group, GroupContent, SavedSession, read_session};
use kagami::state::group::file_status::FileState;
use kagami::state::group::outcomes::Field;
use kagami::state::group::store::GroupSession;
use leptos::prelude::{Owner, Set, untrack};
use proptest::prelude::*;

use crate::group::uniform;
use crate::support::{cases, catalog, step};

/// Something that a promoter does.
#[derive(Clone, Debug)]
enum Act {
    Write(ItemId, Field, String),
    Kind(ItemId, Option<ActionKind>),
    Topic(ItemId, bool),
    Agenda(usize),
    Minutes(usize, u32),
    Name(usize, String),
    KeepUntil(String),
    KeepMembers(bool),
    Files(u128, u128),
    OtherFile(u128),
    Newcomers,
    Sample(usize),
    Purpose(Purpose),
    Again,
    SaveAndOpen,
}

fn content() -> &'static GroupContent {
    static CONTENT: OnceLock<GroupContent> = OnceLock::new();
    CONTENT.get_or_init(crate::group::content)
}

fn item() -> impl Strategy<Value = ItemId> {
    proptest::sample::select(catalog().items().map(|item| item.id.clone()).take(4).collect::<Vec<_>>())
}

/// What is typed: words, nothing, white space of every kind, signs that nobody sees, control characters, much.
fn typed() -> impl Strategy<Value = String> {
    let odd =
        ["", " ", "\u{3000}", " \u{3000}\t", "\u{200B}", "\u{3164}", "係長\u{0}", "\u{202E}課", "a\nb", "\u{FE00}"];
    prop_oneof![
        3 => proptest::sample::select(odd.to_vec()).prop_map(str::to_owned),
        3 => "[ 　]?[あ-ん]{0,3}[ 　]?",
        1 => "\\PC{0,300}",
        1 => any::<String>(),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    let field = proptest::sample::select(vec![Field::Text, Field::Post, Field::When]);
    let kind = proptest::option::of(proptest::sample::select(ActionKind::ALL.to_vec()));
    let day = proptest::sample::select(vec!["", "2027-03-31", "12027-03-31", "2027-02-31", "0000-01-01", "年度末"]);
    prop_oneof![
        6 => (item(), field, typed()).prop_map(|(item, field, text)| Act::Write(item, field, text)),
        2 => (item(), kind).prop_map(|(item, kind)| Act::Kind(item, kind)),
        2 => (item(), any::<bool>()).prop_map(|(item, is_on)| Act::Topic(item, is_on)),
        1 => (0..3_usize).prop_map(Act::Agenda),
        2 => (0..9_usize, any::<u32>()).prop_map(|(part, minutes)| Act::Minutes(part, minutes)),
        2 => (0..9_usize, typed()).prop_map(|(part, name)| Act::Name(part, name)),
        2 => prop_oneof![day.prop_map(str::to_owned), typed()].prop_map(Act::KeepUntil),
        1 => any::<bool>().prop_map(Act::KeepMembers),
        3 => (0..40_u128, 1..16_u128).prop_map(|(from, many)| Act::Files(from, many)),
        1 => (0..40_u128).prop_map(Act::OtherFile),
        2 => Just(Act::Newcomers),
        1 => (0..25_usize).prop_map(Act::Sample),
        1 => proptest::sample::select(Purpose::ALL.to_vec()).prop_map(Act::Purpose),
        1 => Just(Act::Again),
        2 => Just(Act::SaveAndOpen),
    ]
}

fn perform(act: Act, group_session: GroupSession) {
    let purpose = group_session.purpose_untracked();
    let admit = |submission: Submission| {
        let submission = Submission { purpose, ..submission };
        let files = vec![(submission.file_name(), Ok(submission.write().into_bytes()))];
        // As `gathering` does it, the question answered with yes.
        if group_session.replaces() {
            let mut group = Group::new(purpose);
            group.admit(files, catalog());
            group_session.take_in_place(group);
        } else {
            group_session.admit(files);
        }
    };
    match act {
        Act::Write(item, field, text) => group_session.outcomes.write(&item, field, &text),
        Act::Kind(item, kind) => group_session.outcomes.change(&item, |action| action.kind = kind),
        Act::Topic(item, is_on) => group_session.outcomes.set_topic(&item, is_on),
        Act::Agenda(agenda) => group_session.agenda_timer.choose_agenda(&group_session.content.agendas[agenda]),
        Act::Minutes(part, minutes) => group_session.agenda_timer.edit_plan(|plan| plan.set_minutes(part, minutes)),
        Act::Name(part, name) => group_session.agenda_timer.edit_plan(|plan| plan.set_name(part, &name)),
        Act::KeepUntil(day) => group_session.outcomes.set_keep_until(day),
        Act::KeepMembers(keeps) => group_session.outcomes.keeps_members.set(keeps),
        Act::Files(from, many) => {
            (from..from + many).for_each(|number| admit(uniform(number, Rank::Staff, Tier::General, step(1))));
            group_session.show_first();
        }
        Act::OtherFile(number) => {
            admit(uniform(number, Rank::Manager, Tier::General, step(3)));
            group_session.show_first();
        }
        Act::Newcomers => group_session.take_newcomers(),
        Act::Sample(people) => group_session.try_sample(people, &Month::parse("2026-11").expect("a month")),
        Act::Purpose(purpose) => group_session.forget_files(purpose),
        Act::Again => group_session.begin_again(),
        Act::SaveAndOpen => {
            let session = opened(&saved(group_session));
            group_session.reopen(session);
        }
    }
}

fn saved(group_session: GroupSession) -> SavedSession {
    let now = Timestamp::parse("2026-11-25T10:00:00+09:00").expect("a time");
    let session = group_session.session(&now, [7; 16]).expect("a session");
    group_session.outcomes.note_last(session.clone(), FileState::Given);
    assert_eq!(
        group_session.is_unsaved(),
        group_session.losses_untracked().any(),
        "until its file was seen it is not saved"
    );
    group_session.outcomes.note_seen();
    session
}

/// What a saved session opens to.
fn opened(session: &SavedSession) -> SavedSession {
    let text = session.write();
    read_session(text.as_bytes(), catalog()).unwrap_or_else(|problem| panic!("{problem:?} in {text}"))
}

#[test]
fn a_topic_that_left_the_catalogue_is_named_and_does_not_count_as_chosen() {
    Owner::new().with(|| {
        let group_session = GroupSession::new(catalog(), content());
        let gone = ItemId::new("item-of-version-0");
        group_session.reopen(SavedSession { topics: vec![gone.clone()], ..saved(group_session) });
        untrack(|| {
            assert!(group_session.chosen().is_empty());
            assert_eq!(group_session.chosen_and_gone(), [gone]);
        });
        assert_eq!(saved(group_session).topics.len(), 1, "and saving again keeps it");
    });
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn whatever_is_done_in_whatever_order_what_is_saved_opens_to_the_same(acts in proptest::collection::vec(act(), 1..20)) {
        Owner::new().with(|| {
            let group_session = GroupSession::new(catalog(), content());
            for act in acts {
                perform(act, group_session);
            }
            let session = saved(group_session);
            let again = opened(&session);
            assert_eq!(again, session);
            // And in a page that had nothing, it is saved as the same again.
            let other = GroupSession::new(catalog(), content());
            other.reopen(again);
            assert_eq!(other.is_unsaved(), other.losses_untracked().any(), "who leaves an opened session is asked");
            let later = saved(other);
            let has_files = other.losses_untracked().files > 0 && later.members.is_empty();
            assert_eq!(other.is_unsaved(), has_files, "who has saved it is not, but for files that are not in it");
            assert_eq!((later.id, later.revision), (session.id, session.revision + 1));
            assert_eq!(later.plan, session.plan);
            assert_eq!(later.topics, session.topics);
            assert_eq!(later.actions, session.actions);
            assert_eq!(later.keep_until, session.keep_until);
            assert_eq!(later.is_sample, session.is_sample);
            assert_eq!(later.distributions, session.distributions);
            assert_eq!(later.members, session.members);
            assert_eq!(untrack(|| other.purpose()), session.purpose);
        });
    }
}
