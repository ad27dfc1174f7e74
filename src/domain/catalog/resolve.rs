//! Hangs every question, scale and fallback at the entry it belongs to.
//!
//! Takes a record in which all rules hold. Should one not hold after all, it says which entry instead of guessing.

use std::sync::Arc;

use super::super::order;
use super::record::{AudienceRecord, CatalogRecord, CourseRecord, ItemRecord, RankRecord, SkillRecord};
use super::rules::Broken;
use super::{
    Audience, AudienceKind, Catalog, CatalogRef, Course, Duty, Item, Localized, PostId, Profile, REQUIRED, RankEntry,
    ScaleRecord, SectionHeads, Skill, TierEntry,
};

/// A question and the text id of what it asks about.
type Asked = (String, Arc<Item>);

pub(super) fn resolve(record: CatalogRecord, digest: String) -> Result<Catalog, Vec<Broken>> {
    let broken = |path: &str| vec![Broken::new("R0", path)];
    let scales: Vec<Arc<ScaleRecord>> = record.scales.into_iter().map(Arc::new).collect();
    let asked: Option<Vec<Asked>> = record.items.into_iter().map(|item| resolve_item(item, &scales)).collect();
    let asked = asked.ok_or_else(|| broken("items"))?;
    let posts = Posts::new(&record.posts, &record.settings);
    let ranks: Vec<RankEntry> =
        record.ranks.into_iter().enumerate().map(|(at, rank)| resolve_rank(rank, posts.of(at), &asked)).collect();
    let tiers: Vec<TierEntry> = record
        .tiers
        .into_iter()
        .map(|it| TierEntry { clause: it.clause, name: it.name, summary: it.summary, hint: it.hint })
        .collect();
    let evaluation = record.evaluation_texts.into_iter().find(|text| text.id == record.settings.evaluation);
    let mut skills = Vec::new();
    for skill in record.skills {
        order::insert(&mut skills, resolve_skill(skill, &asked), |skill| skill.tier);
    }
    for fallback in record.fallbacks {
        if let Some(skill) = skills.iter_mut().find(|skill| skill.id == fallback.skill) {
            skill.fallbacks.push(fallback);
        }
    }
    let courses: Option<Vec<Course>> = record.courses.into_iter().map(resolve_course).collect();
    Ok(Catalog {
        reference: CatalogRef { id: record.id, version: record.version, digest },
        policy: record.policy,
        evaluation: evaluation.ok_or_else(|| broken("evaluationTexts"))?.text,
        opening: record.opening,
        purposes: record.purposes,
        notices: record.notices,
        about: record.about,
        profiles: record.profiles.into_iter().map(|it| resolve_profile(it, &asked)).collect(),
        skills,
        courses: courses.ok_or_else(|| broken("courses"))?,
        ranks: ranks.try_into().map_err(|_other_number: Vec<RankEntry>| broken("ranks"))?,
        tiers: tiers.try_into().map_err(|_other_number: Vec<TierEntry>| broken("tiers"))?,
    })
}

fn resolve_profile(it: super::record::ProfileRecord, asked: &[Asked]) -> Profile {
    let items = items_of(asked, it.id.as_str());
    Profile { id: it.id, clause: it.clause, mark: it.mark, text: it.text, short: it.short, items }
}

fn items_of(asked: &[Asked], subject: &str) -> Vec<Arc<Item>> {
    asked.iter().filter(|(about, _)| about == subject).map(|(_, item)| Arc::clone(item)).collect()
}

fn resolve_item(it: ItemRecord, scales: &[Arc<ScaleRecord>]) -> Option<Asked> {
    let item = Item {
        scale: Arc::clone(scales.iter().find(|scale| scale.id == it.scale)?),
        id: it.id,
        clause: it.clause,
        stem: it.stem,
        covers: it.covers,
        setting: it.setting,
        scene: it.scene,
        anchors: it.anchors.try_into().ok()?,
    };
    Some((it.subject, Arc::new(item)))
}

fn resolve_rank(it: RankRecord, (posts, section_heads): (Vec<Localized>, SectionHeads), asked: &[Asked]) -> RankEntry {
    let duties = it.duties.into_iter().map(|duty| {
        let items = items_of(asked, duty.id.as_str());
        Duty { id: duty.id, text: duty.text, items }
    });
    RankEntry { clause: it.clause, name: it.name, summary: it.summary, posts, section_heads, duties: duties.collect() }
}

fn resolve_skill(it: SkillRecord, asked: &[Asked]) -> Skill {
    Skill {
        items: items_of(asked, it.id.as_str()),
        id: it.id,
        tier: it.tier,
        clause: it.clause,
        name: it.name,
        policy_text: it.policy_text,
        family: it.family,
        asked_of: it.asked_of,
        note: it.note,
        required: it.required.unwrap_or(REQUIRED),
        fallbacks: Vec::new(),
    }
}

fn resolve_course(it: CourseRecord) -> Option<Course> {
    Some(Course {
        audience: resolve_audience(&it.audience)?,
        id: it.id,
        clause: it.clause,
        name: it.name,
        summary: it.summary,
        method: it.method,
        skills_text: it.skills_text,
        audience_text: it.audience_text,
        skills: it.skills,
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
    fn new(posts: &'a [super::record::PostRecord], settings: &super::record::SettingsRecord) -> Self {
        let place = |id: &PostId| posts.iter().position(|post| post.id == *id).unwrap_or(posts.len());
        Self {
            names: posts.iter().map(|post| &post.name).collect(),
            rank_begins: [0, place(&settings.supervisor_from), place(&settings.manager_from), posts.len()],
            section_head_begins: place(&settings.section_head_from),
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
