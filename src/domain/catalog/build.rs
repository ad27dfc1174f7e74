//! Builds the catalogue from its record: every question, scale and fallback is placed at the entry that it belongs to.
//!
//! Gives nothing if an id does not resolve, which the rules have excluded by then.

use std::sync::Arc;

use super::schema::{
    AudienceRecord, CatalogRecord, CourseRecord, DutyRecord, ItemRecord, PostRecord, ProfileRecord, RankRecord,
    SettingsRecord, SkillRecord,
};
use super::{
    Audience, AudienceKind, Catalog, CatalogRef, Course, Duty, Item, Localized, PostId, Profile, REQUIRED, RankEntry,
    ScaleRecord, SectionHeads, Skill, Tier,
};

/// A question and the text id of what it asks about.
type Asked = (String, Arc<Item>);

pub(super) fn resolve(record: &CatalogRecord, digest: String) -> Option<Catalog> {
    let scales: Vec<Arc<ScaleRecord>> = record.scales.iter().map(|scale| Arc::new(scale.clone())).collect();
    let ask = |item: &'_ ItemRecord| Some((item.subject.clone(), Arc::new(resolve_item(item, &scales)?)));
    let asked: Vec<Asked> = record.items.iter().map(ask).collect::<Option<_>>()?;
    let posts = Posts::new(&record.posts, &record.settings);
    // Lower tiers first.
    let skills = Tier::ALL.into_iter().flat_map(|tier| record.skills.iter().filter(move |skill| skill.tier == tier));
    let skills = skills.map(|it| resolve_skill(it, record, &asked)).collect();
    let courses = record.courses.iter().map(resolve_course).collect::<Option<_>>()?;
    let [staff, supervisor, manager] = record.ranks.as_slice() else { return None };
    let rank = |it, index| resolve_rank(it, posts.of(index), &asked);
    let section_head_from = record.posts.iter().find(|post| post.id == record.settings.section_head_from)?;
    let evaluation = record.evaluation_texts.iter().find(|text| text.id == record.settings.evaluation)?;
    Some(Catalog {
        reference: CatalogRef { id: record.id.clone(), version: record.version, digest },
        policy: record.policy.clone(),
        evaluation: evaluation.text.clone(),
        opening: record.opening.clone(),
        purposes: record.purposes.clone(),
        notices: record.notices.clone(),
        about: record.about.clone(),
        profiles: record.profiles.iter().map(|it| resolve_profile(it, &asked)).collect(),
        skills,
        courses,
        section_head_from: section_head_from.name.clone(),
        ranks: [rank(staff, 0), rank(supervisor, 1), rank(manager, 2)],
        tiers: record.tiers.clone().try_into().ok()?,
    })
}

fn resolve_profile(it: &ProfileRecord, asked: &[Asked]) -> Profile {
    Profile {
        id: it.id.clone(),
        clause: it.clause.clone(),
        mark: it.mark.clone(),
        text: it.text.clone(),
        short: it.short.clone(),
        items: items_of(asked, it.id.as_str()),
    }
}

fn items_of(asked: &[Asked], subject: &str) -> Vec<Arc<Item>> {
    asked.iter().filter(|(about, _)| *about == subject).map(|(_, item)| Arc::clone(item)).collect()
}

fn resolve_item(it: &ItemRecord, scales: &[Arc<ScaleRecord>]) -> Option<Item> {
    Some(Item {
        scale: Arc::clone(scales.iter().find(|scale| scale.id == it.scale)?),
        id: it.id.clone(),
        clause: it.clause.clone(),
        stem: it.stem.clone(),
        covers: it.covers.clone(),
        setting: it.setting,
        scene: it.scene.clone(),
        anchors: it.anchors.clone().try_into().ok()?,
    })
}

fn resolve_rank(it: &RankRecord, (posts, section_heads): (Vec<Localized>, SectionHeads), asked: &[Asked]) -> RankEntry {
    let duty = |duty: &DutyRecord| {
        let items = items_of(asked, duty.id.as_str());
        Duty { id: duty.id.clone(), text: duty.text.clone(), items }
    };
    RankEntry {
        clause: it.clause.clone(),
        name: it.name.clone(),
        summary: it.summary.clone(),
        posts,
        section_heads,
        duties: it.duties.iter().map(duty).collect(),
    }
}

fn resolve_skill(it: &SkillRecord, record: &CatalogRecord, asked: &[Asked]) -> Skill {
    let fallbacks = record.fallbacks.iter().filter(|fallback| fallback.skill == it.id);
    Skill {
        items: items_of(asked, it.id.as_str()),
        id: it.id.clone(),
        tier: it.tier,
        clause: it.clause.clone(),
        name: it.name.clone(),
        policy_text: it.policy_text.clone(),
        family: it.family.clone(),
        asked_of: it.asked_of,
        note: it.note.clone(),
        required: it.required.unwrap_or(REQUIRED),
        fallbacks: fallbacks.cloned().collect(),
    }
}

fn resolve_course(it: &CourseRecord) -> Option<Course> {
    Some(Course {
        audience: resolve_audience(&it.audience)?,
        id: it.id.clone(),
        clause: it.clause.clone(),
        name: it.name.clone(),
        summary: it.summary.clone(),
        method: it.method.clone(),
        skills_text: it.skills_text.clone(),
        audience_text: it.audience_text.clone(),
        skills: it.skills.clone(),
    })
}

fn resolve_audience(it: &AudienceRecord) -> Option<Audience> {
    match it.kind {
        AudienceKind::Everyone => Some(Audience::Everyone),
        AudienceKind::SectionHeadAndAbove => Some(Audience::SectionHeadAndAbove),
        AudienceKind::OneTier => it.tier.map(Audience::OneTier),
    }
}

/// The post names, cut into the three ranks.
struct Posts<'a> {
    names: Vec<&'a Localized>,
    rank_begins: [usize; 4],
    section_head_begins: usize,
}

impl<'a> Posts<'a> {
    fn new(posts: &'a [PostRecord], settings: &SettingsRecord) -> Self {
        let index = |id: &PostId| posts.iter().position(|post| post.id == *id).unwrap_or(posts.len());
        Self {
            names: posts.iter().map(|post| &post.name).collect(),
            rank_begins: [0, index(&settings.supervisor_from), index(&settings.manager_from), posts.len()],
            section_head_begins: index(&settings.section_head_from),
        }
    }

    fn of(&self, rank: usize) -> (Vec<Localized>, SectionHeads) {
        let begin = self.rank_begins.get(rank).copied().unwrap_or_default();
        let end = self.rank_begins.get(rank + 1).copied().unwrap_or_default();
        let names = self.names.iter().take(end).skip(begin).map(|name| (*name).clone()).collect();
        let section_heads = if self.section_head_begins <= begin {
            SectionHeads::All
        } else if self.section_head_begins >= end {
            SectionHeads::None
        } else {
            SectionHeads::Some
        };
        (names, section_heads)
    }
}
