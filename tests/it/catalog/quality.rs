//! What makes the questions good and no rule of the program can say: scenes, scales and anchors of the built-in content.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use kagami::domain::catalog::{AskedOf, Item, Rank, ScaleKind, Setting, Step, Tier};

use crate::support::catalog;

/// The blocks in which a person meets the questions, by name.
fn blocks() -> BTreeMap<String, Vec<&'static Arc<Item>>> {
    let profiles = catalog().profiles.iter().flat_map(|profile| &profile.items).collect();
    let mut blocks = BTreeMap::from([("profiles".to_owned(), profiles)]);
    for rank in Rank::ALL {
        let duties = catalog().rank(rank).duties.iter().flat_map(|duty| &duty.items).collect();
        blocks.insert(format!("duties of {}", rank.as_str()), duties);
    }
    for tier in Tier::ALL {
        // The leader part is asked of few people: the block must be whole without it.
        let skills = catalog().skills.iter().filter(|skill| skill.tier == tier && skill.asked_of.is_none());
        blocks.insert(format!("skills of {}", tier.as_str()), skills.flat_map(|skill| &skill.items).collect());
    }
    blocks
}

#[test]
fn each_block_plays_at_a_counter_in_the_field_and_in_an_office() {
    for (name, items) in blocks() {
        let settings: BTreeSet<Setting> = items.iter().map(|item| item.setting).collect();
        assert_eq!(settings, Setting::ALL.into(), "{name}");
    }
}

#[test]
fn the_anchors_of_an_item_differ_from_one_another() {
    for item in catalog().items() {
        let japanese: BTreeSet<&str> = item.anchors.iter().map(|anchor| anchor.text.ja.as_str()).collect();
        let english: BTreeSet<&str> = item.anchors.iter().map(|anchor| anchor.text.en.as_str()).collect();
        assert_eq!((japanese.len(), english.len()), (4, 4), "{:?}: {japanese:?} {english:?}", item.id);
    }
}

#[test]
fn the_examples_of_an_item_differ_from_one_another() {
    for item in catalog().items() {
        let examples: Vec<&str> =
            item.anchors.iter().filter_map(|anchor| anchor.example.as_ref()).map(|text| text.ja.as_str()).collect();
        assert_eq!(examples.iter().collect::<BTreeSet<_>>().len(), examples.len(), "{:?}", item.id);
    }
}

#[test]
fn the_longest_anchor_is_the_last_in_at_most_half_of_the_items() {
    let worded: Vec<_> = catalog().items().filter(|item| item.scale.kind != ScaleKind::Deed).collect();
    let length = |item: &Item, step: Step| item.anchor(step).text.ja.chars().count();
    let is_last_longest = |item: &&&Arc<Item>| {
        [Step::Zero, Step::One, Step::Two].iter().all(|step| length(item, *step) < length(item, Step::Three))
    };
    let last: Vec<_> = worded.iter().filter(is_last_longest).map(|item| item.id.as_str()).collect();
    assert!(last.len() * 2 <= worded.len(), "{} of {}: {last:?}", last.len(), worded.len());
}

#[test]
fn no_two_items_have_the_same_stem_or_scene() {
    let all = catalog().items().count();
    let count = |text: fn(&Item) -> &String| catalog().items().map(|item| text(item)).collect::<BTreeSet<_>>().len();
    assert_eq!([count(|item| &item.stem.ja), count(|item| &item.stem.en)], [all, all]);
    assert_eq!([count(|item| &item.scene.ja), count(|item| &item.scene.en)], [all, all]);
}

#[test]
fn the_anchors_of_a_deed_are_the_counts_of_its_scale() {
    for item in catalog().items().filter(|item| item.scale.kind == ScaleKind::Deed) {
        for (anchor, step) in item.anchors.iter().zip(&item.scale.steps) {
            assert_eq!(anchor.text.ja, step.ja, "{:?}", item.id);
            assert_eq!(anchor.text.en, step.en, "{:?}", item.id);
        }
    }
}

#[test]
fn a_deed_says_in_its_stem_from_when_it_counts() {
    for item in catalog().items().filter(|item| item.scale.kind == ScaleKind::Deed) {
        let since = if item.scale.id.as_str() == "deed-year" { "この1年に" } else { "この半年に" };
        assert!(item.stem.ja.starts_with(since), "{:?}: {}", item.id, item.stem.ja);
        assert!(item.stem.ja.ends_with("回数"), "{:?}: {}", item.id, item.stem.ja);
    }
}

#[test]
fn a_stem_that_is_no_deed_asks_about_one_thing() {
    for item in catalog().items().filter(|item| item.scale.kind != ScaleKind::Deed) {
        let name = item.stem.ja.trim_end_matches('。');
        assert!(name.ends_with("について"), "{:?}: {}", item.id, item.stem.ja);
    }
}

/// The scales of a list of items, as one sorted word.
fn scales(items: &[Arc<Item>]) -> String {
    let mut kinds: Vec<String> = items.iter().map(|item| format!("{:?}", item.scale.kind).to_lowercase()).collect();
    kinds.sort_unstable();
    kinds.join(" ")
}

#[test]
fn the_profiles_are_asked_on_the_scales_that_fit_them() {
    let all: Vec<String> = catalog().profiles.iter().map(|profile| scales(&profile.items)).collect();
    assert_eq!(all, ["deed deed knowledge", "ability ability ability", "deed deed deed", "ability ability knowledge"]);
}

#[test]
fn the_duties_are_asked_as_deeds_or_abilities() {
    for rank in Rank::ALL {
        for duty in &catalog().rank(rank).duties {
            assert!(["deed", "ability"].contains(&scales(&duty.items).as_str()), "{:?}", duty.id);
        }
    }
}

#[test]
fn a_skill_is_asked_as_knowledge_exactly_if_the_policy_calls_it_knowledge() {
    for skill in &catalog().skills {
        let expected = if skill.policy_text.ja.contains("知識") { ScaleKind::Knowledge } else { ScaleKind::Ability };
        assert!(skill.items.iter().all(|item| item.scale.kind == expected), "{:?}", skill.id);
    }
}

#[test]
fn managing_and_introducing_ask_for_taking_the_lead() {
    for skill in &catalog().skills {
        let leads = skill.policy_text.ja.contains("管理統括") || skill.policy_text.ja.contains("導入");
        let third = |item: &Arc<Item>| item.scale.steps[2].ja == "自分が中心になって進められる（報告・相談を含む）";
        assert!(skill.items.iter().all(|item| third(item) == leads), "{:?}", skill.id);
    }
}

#[test]
fn only_the_leader_part_is_asked_of_section_heads_alone_and_says_why() {
    let part: Vec<_> = catalog().skills.iter().filter(|skill| skill.asked_of.is_some()).collect();
    assert_eq!(part.iter().map(|skill| skill.id.as_str()).collect::<Vec<_>>(), ["dx-leader"]);
    assert_eq!(part[0].asked_of, Some(AskedOf::SectionHead));
    assert!(part[0].note.as_ref().unwrap().ja.contains("本アプリの解釈"));
}

#[test]
fn the_families_are_the_three_ladders_by_scope() {
    let of = |family: &str| {
        let skills = catalog()
            .skills
            .iter()
            .filter(move |skill| skill.family.as_ref().is_some_and(|own| own.as_str() == family));
        skills.map(|skill| skill.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(of("improvement"), ["improve-task", "improve-section", "improve-city"]);
    assert_eq!(of("security"), ["security-knowledge", "security-section", "security-city"]);
    assert_eq!(of("operations"), ["operate-section", "operate-city"]);
}

#[test]
fn every_step_has_an_example_from_work() {
    for item in catalog().items() {
        let without = item.anchors.iter().filter(|anchor| anchor.example.is_none()).count();
        assert_eq!(without, 0, "{:?}", item.id);
    }
}

#[test]
fn what_to_do_next_is_said_as_something_to_do() {
    for item in catalog().items() {
        for (step, anchor) in item.anchors.iter().enumerate().skip(1) {
            let words = anchor.action.as_ref().or(anchor.example.as_ref()).unwrap_or(&anchor.text);
            assert!(!words.ja.ends_with(['た', 'だ']), "{:?}, step {step}, is told as done: {}", item.id, words.ja);
            let first = words.en.split(' ').next().unwrap_or_default();
            assert!(anchor.action.is_none() || first != "I", "{:?}, step {step}: {}", item.id, words.en);
        }
    }
}

#[test]
fn the_two_answers_that_are_no_steps_read_as_they_are_fixed() {
    for scale in catalog().items().map(|item| &item.scale) {
        let needed = "今の業務に当てはまる場面がない";
        assert_eq!((scale.not_applicable.ja.as_str(), scale.unsure.ja.as_str()), (needed, "どれか決められない"));
    }
}

/// The steps of a scale read so.
#[track_caller]
fn check_steps(scale: &str, expected: [&str; 4]) {
    let item = catalog().items().find(|item| item.scale.id.as_str() == scale).expect("some item has the scale");
    assert_eq!(item.scale.steps.iter().map(|step| step.ja.as_str()).collect::<Vec<_>>(), expected);
}

#[test]
fn the_ability_scale_asks_how_far_one_needs_others() {
    let [zero, one] = ["まだできない・したことがない", "助けがあればできる"];
    check_steps("ability", [zero, one, "一人でできる", "初めての場合や難しい場合にもできる"]);
    let two = "自分が中心になって進められる（報告・相談を含む）";
    check_steps("ability-lead", [zero, one, two, "難しい場合や前例のない場合にも進められる"]);
}

#[test]
fn the_knowledge_scale_asks_what_one_can_say_unaided() {
    let steps =
        ["聞いたことがない", "資料を見れば分かる", "資料を見ずに説明できる", "自分の仕事に当てはめて説明できる"];
    check_steps("knowledge", steps);
}

#[test]
fn the_deed_scale_counts() {
    check_steps("deed-half-year", ["0回", "1回", "2〜5回", "6回以上（おおむね月1回以上）"]);
}
