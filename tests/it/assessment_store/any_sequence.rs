//! Whatever a person does, in whatever order: what is stored reads back as it is in memory.

use kagami::domain::assessment::answers::Answer;
use kagami::domain::catalog::ItemId;
use kagami::domain::files::read_record;
use kagami::state::assessment::shortcuts;
use kagami::state::assessment::storage_port::Visit;
use kagami::state::assessment::store::AssessmentStore;
use leptos::prelude::{Owner, untrack};
use proptest::prelude::*;

use super::{
    VISIT, erase_elsewhere, everything_is_gone, mirrored, nothing_stored, personal_sample, scope, stored, window,
};
use crate::support::{SCOPES, cases, catalog};

/// Something that a person, or another window, does.
#[derive(Clone, Debug)]
enum Act {
    Answer(ItemId, Option<Answer>),
    Key(ItemId, usize),
    Begin(usize),
    SetScope(usize),
    Finish,
    Open(&'static str),
    Undo,
    Share(bool),
    EraseHere,
    EraseElsewhere,
    Reload,
}

fn item() -> impl Strategy<Value = ItemId> {
    let known: Vec<ItemId> = catalog().items().map(|value| value.id.clone()).collect();
    let unknown = ["an-unknown-item", "", "item-of-nobody"].map(ItemId::new).to_vec();
    prop_oneof![9 => proptest::sample::select(known), 1 => proptest::sample::select(unknown)]
}

fn act() -> impl Strategy<Value = Act> {
    let answer = proptest::option::of(proptest::sample::select(&Answer::ALL[..]));
    let files = ["personal-manager.json", "personal-staff.json", "personal-begun.json"];
    prop_oneof![
        8 => (item(), answer).prop_map(|(item, answer)| Act::Answer(item, answer)),
        8 => (item(), 0..8_usize).prop_map(|(item, place)| Act::Key(item, place)),
        2 => (0..SCOPES.len()).prop_map(Act::Begin),
        2 => (0..SCOPES.len()).prop_map(Act::SetScope),
        1 => Just(Act::Finish),
        1 => proptest::sample::select(files.to_vec()).prop_map(Act::Open),
        2 => Just(Act::Undo),
        1 => any::<bool>().prop_map(Act::Share),
        1 => Just(Act::EraseHere),
        1 => Just(Act::EraseElsewhere),
        1 => Just(Act::Reload),
    ]
}

fn perform(act: Act, store: &mut AssessmentStore) {
    let of = |place: usize| scope(SCOPES[place].0, SCOPES[place].1);
    match act {
        Act::Answer(item, answer) => {
            store.answer(&item, answer);
        }
        Act::Key(item, place) => {
            let is_asked =
                untrack(|| store.questionnaire()).is_some_and(|questionnaire| questionnaire.index_of(&item).is_some());
            assert_eq!(shortcuts::choose(*store, &item, place).is_some(), is_asked && place < 6, "{item:?}");
        }
        Act::Begin(place) => assert!(store.begin(of(place))),
        Act::SetScope(place) => {
            store.set_scope(of(place));
        }
        Act::Finish => store.finish(),
        Act::Open(name) => store.replace(personal_sample(name)),
        Act::Undo => store.undo(),
        Act::Share(is_shared) => store.set_shared(is_shared),
        Act::EraseHere => {
            everything_is_gone();
            store.forget();
        }
        Act::EraseElsewhere => {
            erase_elsewhere(*store);
        }
        Act::Reload => {
            // As `record_loader::load` does it.
            VISIT.set(Visit::Storing);
            *store = window();
        }
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn whatever_is_pressed_in_whatever_order_the_record_reads_back(acts in proptest::collection::vec(act(), 1..25)) {
        Owner::new().with(|| {
            nothing_stored();
            let mut store = window();
            for act in acts {
                perform(act, &mut store);
                let Some(text) = stored() else { continue };
                let (record, put_aside) = read_record(text.as_bytes(), catalog()).expect("the record reads back");
                assert_eq!(put_aside, 0, "no answer stands there to which no question is asked");
                assert!(!record.is_empty(), "an empty record is none");
                if store.saving().is_saved() {
                    let here = store.personal_file().map(|(_, text)| text);
                    let stored = (!record.assessments().is_empty()).then(|| record.personal().write());
                    assert_eq!(here, stored, "what is stored is what is here");
                    assert_eq!(mirrored(), Some(text), "both stores hold the same");
                }
            }
        });
    }
}
