//! Rules on ids and references: everything named exists, once, in the right number and order.

use super::{Paths, path};
use crate::domain::catalog::enums::{AudienceKind, Evaluation, Purpose, Rank, ScaleKind, Tier};
use crate::domain::catalog::ids::PostId;
use crate::domain::catalog::schema::CatalogRecord;
use crate::domain::json::Value;

pub(super) fn format_is_known(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    if record.format != "kagami-catalog" {
        paths.push("format".to_owned());
    }
    if record.format_version != 1 {
        paths.push("formatVersion".to_owned());
    }
    if record.id.trim().is_empty() || record.version == 0 {
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
            let is_kebab = !id.is_empty() && id.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
            if !is_kebab || self.seen.contains(&id) {
                self.paths.push(path(list, index, ".id"));
            }
            self.seen.push(id);
        }
    }
}

/// An id names one thing in the whole file. The closed lists (ranks, tiers, purposes) have rules of their own.
pub(super) fn ids_are_unique(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    let mut ids = Ids { seen: Vec::new(), paths };
    ids.add("posts", &mut record.posts.iter().map(|post| post.id.as_str()));
    ids.add("profiles", &mut record.profiles.iter().map(|profile| profile.id.as_str()));
    for (index, rank) in record.ranks.iter().enumerate() {
        ids.add(&path("ranks", index, ".duties"), &mut rank.duties.iter().map(|duty| duty.id.as_str()));
    }
    ids.add("skills", &mut record.skills.iter().map(|skill| skill.id.as_str()));
    ids.add("scales", &mut record.scales.iter().map(|scale| scale.id.as_str()));
    ids.add("items", &mut record.items.iter().map(|item| item.id.as_str()));
    ids.add("courses", &mut record.courses.iter().map(|course| course.id.as_str()));
    ids.add("fallbacks", &mut record.fallbacks.iter().map(|fallback| fallback.id.as_str()));
}

pub(super) fn ranks_are_the_three_with_three_duties_each(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    if !record.ranks.iter().map(|rank| rank.id).eq(Rank::ALL) {
        paths.push("ranks".to_owned());
    }
    for (index, rank) in record.ranks.iter().enumerate() {
        if rank.duties.len() != 3 {
            paths.push(path("ranks", index, ".duties"));
        }
    }
}

/// A tier without skills would always be complete.
pub(super) fn tiers_are_the_three_in_order_with_skills(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    if !record.tiers.iter().map(|tier| tier.id).eq(Tier::ALL) {
        paths.push("tiers".to_owned());
    }
    for (index, tier) in record.tiers.iter().enumerate() {
        if record.skills.iter().all(|skill| skill.tier != tier.id) {
            paths.push(path("tiers", index, ""));
        }
    }
}

pub(super) fn profiles_are_four(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    if record.profiles.len() != 4 {
        paths.push("profiles".to_owned());
    }
}

/// Whether a profile, duty or skill has that id.
fn is_subject(record: &CatalogRecord, id: &str) -> bool {
    record.profiles.iter().any(|profile| profile.id.as_str() == id)
        || record.ranks.iter().flat_map(|rank| &rank.duties).any(|duty| duty.id.as_str() == id)
        || record.skills.iter().any(|skill| skill.id.as_str() == id)
}

pub(super) fn subjects_exist(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, item) in record.items.iter().enumerate() {
        if !is_subject(record, &item.subject) {
            paths.push(path("items", index, ".subject"));
        }
    }
}

pub(super) fn scales_exist(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, item) in record.items.iter().enumerate() {
        if !record.scales.iter().any(|scale| scale.id == item.scale) {
            paths.push(path("items", index, ".scale"));
        }
    }
}

pub(super) fn subjects_have_their_items(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    let asked = |id: &str| record.items.iter().filter(|item| item.subject == id).count();
    for (index, profile) in record.profiles.iter().enumerate() {
        if asked(profile.id.as_str()) != 3 {
            paths.push(path("profiles", index, ""));
        }
    }
    for (index, rank) in record.ranks.iter().enumerate() {
        for (duty, _) in rank.duties.iter().enumerate().filter(|(_, duty)| asked(duty.id.as_str()) != 1) {
            paths.push(path(&path("ranks", index, ".duties"), duty, ""));
        }
    }
    for (index, skill) in record.skills.iter().enumerate() {
        if asked(skill.id.as_str()) == 0 {
            paths.push(path("skills", index, ""));
        }
    }
}

pub(super) fn skills_are_asked_on_knowledge_or_ability_scales(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, item) in record.items.iter().enumerate() {
        let is_skill = record.skills.iter().any(|skill| skill.id.as_str() == item.subject);
        let scale = record.scales.iter().find(|scale| scale.id == item.scale);
        if is_skill && scale.is_some_and(|scale| scale.kind == ScaleKind::Deed) {
            paths.push(path("items", index, ".scale"));
        }
    }
}

pub(super) fn scales_and_items_have_four_steps(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, scale) in record.scales.iter().enumerate() {
        if scale.steps.len() != 4 {
            paths.push(path("scales", index, ".steps"));
        }
    }
    for (index, item) in record.items.iter().enumerate() {
        if item.anchors.len() != 4 {
            paths.push(path("items", index, ".anchors"));
        }
    }
}

pub(super) fn families_are_ladders(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, skill) in record.skills.iter().enumerate() {
        let below = record.skills.iter().take(index).rev().find(|other| other.family == skill.family);
        if skill.family.is_some() && below.is_some_and(|below| below.tier >= skill.tier) {
            paths.push(path("skills", index, ".family"));
        }
    }
}

pub(super) fn course_skills_exist(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, course) in record.courses.iter().enumerate() {
        if course.skills.is_empty() {
            paths.push(path("courses", index, ".skills"));
        }
        for (at, id) in course.skills.iter().enumerate() {
            if !record.skills.iter().any(|skill| skill.id == *id) {
                paths.push(path(&path("courses", index, ".skills"), at, ""));
            }
        }
    }
}

pub(super) fn audiences_are_complete(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, course) in record.courses.iter().enumerate() {
        if (course.audience.kind == AudienceKind::OneTier) != course.audience.tier.is_some() {
            paths.push(path("courses", index, ".audience"));
        }
    }
}

pub(super) fn every_skill_has_a_fallback(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    for (index, skill) in record.skills.iter().enumerate() {
        if !record.fallbacks.iter().any(|fallback| fallback.skill == skill.id) {
            paths.push(path("skills", index, ""));
        }
    }
    for (index, fallback) in record.fallbacks.iter().enumerate() {
        if !record.skills.iter().any(|skill| skill.id == fallback.skill) {
            paths.push(path("fallbacks", index, ".skill"));
        }
    }
}

pub(super) fn posts_are_in_order(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    let index = |id: &PostId| record.posts.iter().position(|post| post.id == *id);
    let supervisor = index(&record.settings.supervisor_from);
    let manager = index(&record.settings.manager_from);
    if supervisor.is_none_or(|index| index == 0) {
        paths.push("settings.supervisorFrom".to_owned());
    }
    if manager.is_none() || manager <= supervisor {
        paths.push("settings.managerFrom".to_owned());
    }
    if index(&record.settings.section_head_from).is_none() {
        paths.push("settings.sectionHeadFrom".to_owned());
    }
}

pub(super) fn purposes_and_evaluation_texts_are_complete(record: &CatalogRecord, _: &Value, paths: &mut Paths) {
    if !record.purposes.iter().map(|purpose| purpose.id).eq(Purpose::ALL) {
        paths.push("purposes".to_owned());
    }
    if !record.evaluation_texts.iter().map(|text| text.id).eq(Evaluation::ALL) {
        paths.push("evaluationTexts".to_owned());
    }
}
