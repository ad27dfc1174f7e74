//! Rules on ids and references: everything named exists, once, in the right number and order.

use super::{Paths, path};
use crate::domain::catalog::enums::{AudienceKind, Evaluation, Purpose, Rank, ScaleKind, Tier};
use crate::domain::catalog::ids::PostId;
use crate::domain::catalog::schema::CatalogRecord;
use crate::domain::json::Value;

pub(super) fn format_is_known(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    if it.format != "kagami-catalog" {
        paths.push("format".to_owned());
    }
    if it.format_version != 1 {
        paths.push("formatVersion".to_owned());
    }
    if it.id.trim().is_empty() || it.version == 0 {
        paths.push("id".to_owned());
    }
}

/// Ids of one list, as far as a rule has come.
struct Ids<'a> {
    seen: Vec<&'a str>,
    paths: &'a mut Paths,
}

impl<'a> Ids<'a> {
    fn add(&mut self, list: &str, ids: &mut dyn Iterator<Item = &'a str>) {
        for (index, id) in ids.enumerate() {
            let is_kebab = !id.is_empty() && id.bytes().all(|it| matches!(it, b'a'..=b'z' | b'0'..=b'9' | b'-'));
            if !is_kebab || self.seen.contains(&id) {
                self.paths.push(path(list, index, ".id"));
            }
            self.seen.push(id);
        }
    }
}

/// An id names one thing in the whole file. The closed lists (ranks, tiers, purposes) have rules of their own.
pub(super) fn ids_are_unique(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    let mut ids = Ids { seen: Vec::new(), paths };
    ids.add("posts", &mut it.posts.iter().map(|it| it.id.as_str()));
    ids.add("profiles", &mut it.profiles.iter().map(|it| it.id.as_str()));
    for (index, rank) in it.ranks.iter().enumerate() {
        ids.add(&path("ranks", index, ".duties"), &mut rank.duties.iter().map(|it| it.id.as_str()));
    }
    ids.add("skills", &mut it.skills.iter().map(|it| it.id.as_str()));
    ids.add("scales", &mut it.scales.iter().map(|it| it.id.as_str()));
    ids.add("items", &mut it.items.iter().map(|it| it.id.as_str()));
    ids.add("courses", &mut it.courses.iter().map(|it| it.id.as_str()));
    ids.add("fallbacks", &mut it.fallbacks.iter().map(|it| it.id.as_str()));
}

pub(super) fn ranks_are_the_three_with_three_duties_each(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    if !it.ranks.iter().map(|rank| rank.id).eq(Rank::ALL) {
        paths.push("ranks".to_owned());
    }
    for (index, rank) in it.ranks.iter().enumerate() {
        if rank.duties.len() != 3 {
            paths.push(path("ranks", index, ".duties"));
        }
    }
}

/// A tier without skills would always be complete.
pub(super) fn tiers_are_the_three_in_order_with_skills(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    if !it.tiers.iter().map(|tier| tier.id).eq(Tier::ALL) {
        paths.push("tiers".to_owned());
    }
    for (index, tier) in it.tiers.iter().enumerate() {
        if it.skills.iter().all(|skill| skill.tier != tier.id) {
            paths.push(path("tiers", index, ""));
        }
    }
}

pub(super) fn profiles_are_four(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    if it.profiles.len() != 4 {
        paths.push("profiles".to_owned());
    }
}

/// Whether a profile, duty or skill has that id.
fn is_subject(it: &CatalogRecord, id: &str) -> bool {
    it.profiles.iter().any(|profile| profile.id.as_str() == id)
        || it.ranks.iter().flat_map(|rank| &rank.duties).any(|duty| duty.id.as_str() == id)
        || it.skills.iter().any(|skill| skill.id.as_str() == id)
}

pub(super) fn subjects_exist(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, item) in it.items.iter().enumerate() {
        if !is_subject(it, &item.subject) {
            paths.push(path("items", index, ".subject"));
        }
    }
}

pub(super) fn scales_exist(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, item) in it.items.iter().enumerate() {
        if !it.scales.iter().any(|scale| scale.id == item.scale) {
            paths.push(path("items", index, ".scale"));
        }
    }
}

pub(super) fn subjects_have_their_items(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    let asked = |id: &str| it.items.iter().filter(|item| item.subject == id).count();
    for (index, profile) in it.profiles.iter().enumerate() {
        if asked(profile.id.as_str()) != 3 {
            paths.push(path("profiles", index, ""));
        }
    }
    for (index, rank) in it.ranks.iter().enumerate() {
        for (duty, _) in rank.duties.iter().enumerate().filter(|(_, duty)| asked(duty.id.as_str()) != 1) {
            paths.push(path(&path("ranks", index, ".duties"), duty, ""));
        }
    }
    for (index, skill) in it.skills.iter().enumerate() {
        if asked(skill.id.as_str()) == 0 {
            paths.push(path("skills", index, ""));
        }
    }
}

pub(super) fn skills_are_asked_on_knowledge_or_ability_scales(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, item) in it.items.iter().enumerate() {
        let is_skill = it.skills.iter().any(|skill| skill.id.as_str() == item.subject);
        let scale = it.scales.iter().find(|scale| scale.id == item.scale);
        if is_skill && scale.is_some_and(|scale| scale.kind == ScaleKind::Deed) {
            paths.push(path("items", index, ".scale"));
        }
    }
}

pub(super) fn scales_and_items_have_four_steps(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, scale) in it.scales.iter().enumerate() {
        if scale.steps.len() != 4 {
            paths.push(path("scales", index, ".steps"));
        }
    }
    for (index, item) in it.items.iter().enumerate() {
        if item.anchors.len() != 4 {
            paths.push(path("items", index, ".anchors"));
        }
    }
}

pub(super) fn families_are_ladders(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, skill) in it.skills.iter().enumerate() {
        let below = it.skills.iter().take(index).rev().find(|other| other.family == skill.family);
        if skill.family.is_some() && below.is_some_and(|below| below.tier >= skill.tier) {
            paths.push(path("skills", index, ".family"));
        }
    }
}

pub(super) fn course_skills_exist(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, course) in it.courses.iter().enumerate() {
        if course.skills.is_empty() {
            paths.push(path("courses", index, ".skills"));
        }
        for (at, id) in course.skills.iter().enumerate() {
            if !it.skills.iter().any(|skill| skill.id == *id) {
                paths.push(path(&path("courses", index, ".skills"), at, ""));
            }
        }
    }
}

pub(super) fn audiences_are_complete(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, course) in it.courses.iter().enumerate() {
        if (course.audience.kind == AudienceKind::OneTier) != course.audience.tier.is_some() {
            paths.push(path("courses", index, ".audience"));
        }
    }
}

pub(super) fn every_skill_has_a_fallback(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, skill) in it.skills.iter().enumerate() {
        if !it.fallbacks.iter().any(|fallback| fallback.skill == skill.id) {
            paths.push(path("skills", index, ""));
        }
    }
    for (index, fallback) in it.fallbacks.iter().enumerate() {
        if !it.skills.iter().any(|skill| skill.id == fallback.skill) {
            paths.push(path("fallbacks", index, ".skill"));
        }
    }
}

pub(super) fn posts_are_in_order(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    let index = |id: &PostId| it.posts.iter().position(|post| post.id == *id);
    let supervisor = index(&it.settings.supervisor_from);
    let manager = index(&it.settings.manager_from);
    if supervisor.is_none_or(|index| index == 0) {
        paths.push("settings.supervisorFrom".to_owned());
    }
    if manager.is_none() || manager <= supervisor {
        paths.push("settings.managerFrom".to_owned());
    }
    if index(&it.settings.section_head_from).is_none() {
        paths.push("settings.sectionHeadFrom".to_owned());
    }
}

pub(super) fn purposes_and_evaluation_texts_are_complete(it: &CatalogRecord, _: &Value, paths: &mut Paths) {
    if !it.purposes.iter().map(|purpose| purpose.id).eq(Purpose::ALL) {
        paths.push("purposes".to_owned());
    }
    if !it.evaluation_texts.iter().map(|text| text.id).eq(Evaluation::ALL) {
        paths.push("evaluationTexts".to_owned());
    }
}
