//! What everyone in the room sees follows the agenda: each part with its screens, and one topic at a time.

use kagami::domain::catalog::{AgendaRecord, ItemId};
use kagami::domain::group::{Plan, SlideKey, slides};

use super::content;

fn items() -> Vec<ItemId> {
    ["item-p2-use", "item-p4-network", "item-ict-knowledge"].map(ItemId::new).into()
}

fn keys(plan: &Plan, topic: usize) -> Vec<(SlideKey, Option<usize>)> {
    let items = items();
    slides(plan, &items, items.get(topic)).into_iter().map(|slide| (slide.key, slide.part)).collect()
}

#[test]
fn in_fifty_minutes_all_candidates_are_looked_at_and_one_is_talked_about() {
    let [one, two, three] = <[ItemId; 3]>::try_from(items()).unwrap();
    let expected = [
        (SlideKey::Opening, 0),
        (SlideKey::Part(1), 1),
        (SlideKey::Look(one), 2),
        (SlideKey::Look(two.clone()), 2),
        (SlideKey::Look(three), 2),
        (SlideKey::Candidates, 3),
        (SlideKey::Discuss(two.clone()), 4),
        (SlideKey::Decide(two), 5),
        (SlideKey::Agreed, 6),
    ];
    let expected: Vec<_> = expected.into_iter().map(|(key, part)| (key, Some(part))).collect();
    assert_eq!(keys(&Plan::of(&content().longest), 1), expected);
}

#[test]
fn in_fifteen_minutes_the_topic_is_looked_at_before_it_is_talked_about() {
    let one = items().remove(0);
    let expected = [
        (SlideKey::Opening, 0),
        (SlideKey::Part(1), 1),
        (SlideKey::Look(one.clone()), 2),
        (SlideKey::Discuss(one.clone()), 2),
        (SlideKey::Decide(one), 3),
        (SlideKey::Agreed, 4),
    ];
    let expected: Vec<_> = expected.into_iter().map(|(key, part)| (key, Some(part))).collect();
    assert_eq!(keys(&Plan::of(content().agendas.last().unwrap()), 0), expected);
}

#[test]
fn a_part_of_no_minutes_has_no_slide_but_opening_discussion_action_and_end_are_always_there() {
    let mut plan = Plan::of(&content().longest);
    for part in 0..plan.parts.len() {
        plan.set_minutes(part, u32::from(part == 1));
    }
    let one = items().remove(0);
    let always = [
        SlideKey::Opening,
        SlideKey::Part(1),
        SlideKey::Look(one.clone()),
        SlideKey::Discuss(one.clone()),
        SlideKey::Decide(one),
        SlideKey::Agreed,
    ];
    assert_eq!(keys(&plan, 0).into_iter().map(|(key, _)| key).collect::<Vec<_>>(), always);
}

#[test]
fn no_slide_comes_twice_whatever_the_content_says() {
    let text = serde_json::json!({ "id": "agenda-x", "minutes": 4, "parts": (0..4).map(|part| serde_json::json!({
        "id": format!("part-{part}"),
        "minutes": 1,
        "name": { "ja": "部", "en": "Part" },
        "script": { "ja": "文", "en": "Script" },
        "screens": ["opening", "overview", "candidates", "discussion", "action", "agreed"],
    })).collect::<Vec<_>>() });
    let agenda: AgendaRecord = serde_json::from_value(text).unwrap();
    let keys: Vec<SlideKey> = keys(&Plan::of(&agenda.into()), 0).into_iter().map(|(key, _)| key).collect();
    for (place, key) in keys.iter().enumerate() {
        assert_eq!(keys.iter().position(|other| other == key), Some(place));
    }
}

#[test]
fn without_any_topic_there_is_still_a_session() {
    let keys: Vec<SlideKey> =
        slides(&Plan::of(&content().longest), &[], None).into_iter().map(|slide| slide.key).collect();
    assert_eq!((keys.first(), keys.last()), (Some(&SlideKey::Opening), Some(&SlideKey::Agreed)));
    assert!(keys.iter().all(|key| key.topic().is_none()));
}
