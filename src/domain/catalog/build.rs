//! Builds the catalogue from its record: every question, scale and fallback is placed at the entry that it belongs to.
//!
//! Gives nothing if an id does not resolve, which the rules have excluded by then.

use std::sync::Arc;

use super::schema::{
    AudienceRecord, CatalogRecord, CourseRecord, DutyRecord, ItemRecord, PostRecord, ProfileRecord, RankRecord,
    ScaleRecord, SettingsRecord, SkillRecord,
};
use super::{
    Audience, AudienceKind, Catalog, CatalogRef, Course, Duty, Item, Localized, PostId, Profile, REQUIRED, Rank,
    RankEntry, Scale, SectionHeads, Skill, Subject, Tier,
};

/// A question and the text id of what it asks about.
type Asked = (String, Arc<Item>);

pub(super) fn resolve(record: &CatalogRecord, digest: String) -> Option<Catalog> {
    let scales: Vec<Arc<Scale>> = record.scales.iter().map(resolve_scale).collect::<Option<_>>()?;
    let ask = |item: &'_ ItemRecord| Some((item.subject.clone(), Arc::new(resolve_item(item, &scales)?)));
    let asked: Vec<Asked> = record.items.iter().map(ask).collect::<Option<_>>()?;
    let posts = Posts::new(&record.posts, &record.settings);
    // Lower tiers first.
    let skills = Tier::ALL.into_iter().flat_map(|tier| record.skills.iter().filter(move |skill| skill.tier == tier));
    let skills = skills.enumerate().map(|(place, skill)| Some(Arc::new(resolve_skill(place, skill, record, &asked)?)));
    let skills: Vec<Arc<Skill>> = skills.collect::<Option<_>>()?;
    let courses = record.courses.iter().map(|course| Some(Arc::new(resolve_course(course, &skills)?)));
    let courses = courses.collect::<Option<_>>()?;
    let profiles = record.profiles.iter().map(|profile| Arc::new(resolve_profile(profile, &asked)));
    let profiles: Vec<Arc<Profile>> = profiles.collect();
    let [staff, supervisor, manager] = record.ranks.as_slice() else { return None };
    let rank = |rank, index| resolve_rank(rank, posts.of(index), &asked);
    let ranks = [rank(staff, 0), rank(supervisor, 1), rank(manager, 2)];
    let section_head_from = record.posts.iter().find(|post| post.id == record.settings.section_head_from)?;
    let evaluation = record.evaluation_texts.iter().find(|text| text.id == record.settings.evaluation)?;
    Some(Catalog {
        reference: CatalogRef { id: record.id.clone(), version: record.version, digest },
        policy: record.policy.clone(),
        evaluation: evaluation.text.clone(),
        contact: record.settings.contact.clone(),
        opening: record.opening.clone(),
        glossary: record.glossary.clone(),
        notices: record.notices.clone(),
        about: record.about.clone(),
        subjects: subjects(&profiles, &ranks, &skills),
        profiles,
        skills,
        courses,
        section_head_from: section_head_from.name.clone(),
        ranks,
        tiers: record.tiers.clone().try_into().ok()?,
        purposes: record.purposes.clone().try_into().ok()?,
    })
}

fn subjects(profiles: &[Arc<Profile>], ranks: &[RankEntry; 3], skills: &[Arc<Skill>]) -> Vec<Subject> {
    let profiles = profiles.iter().cloned().map(Subject::Profile);
    let duties = Rank::ALL.into_iter().zip(ranks);
    let duties =
        duties.flat_map(|(rank, entry)| entry.duties.iter().cloned().map(move |duty| Subject::Duty(rank, duty)));
    let skills = skills.iter().cloned().map(Subject::Skill);
    profiles.chain(duties).chain(skills).collect()
}

fn resolve_scale(scale: &ScaleRecord) -> Option<Arc<Scale>> {
    Some(Arc::new(Scale {
        steps: scale.steps.clone().try_into().ok()?,
        id: scale.id.clone(),
        kind: scale.kind,
        name: scale.name.clone(),
        not_applicable: scale.not_applicable.clone(),
        unsure: scale.unsure.clone(),
        note: scale.note.clone(),
    }))
}

fn resolve_profile(profile: &ProfileRecord, asked: &[Asked]) -> Profile {
    Profile {
        id: profile.id.clone(),
        clause: profile.clause.clone(),
        mark: profile.mark.clone(),
        text: profile.text.clone(),
        short: profile.short.clone(),
        items: items_of(asked, profile.id.as_str()),
    }
}

fn items_of(asked: &[Asked], subject: &str) -> Vec<Arc<Item>> {
    asked.iter().filter(|(about, _)| *about == subject).map(|(_, item)| Arc::clone(item)).collect()
}

fn resolve_item(item: &ItemRecord, scales: &[Arc<Scale>]) -> Option<Item> {
    Some(Item {
        scale: Arc::clone(scales.iter().find(|scale| scale.id == item.scale)?),
        id: item.id.clone(),
        clause: item.clause.clone(),
        short: item.short.clone(),
        stem: item.stem.clone(),
        covers: item.covers.clone(),
        setting: item.setting,
        scene: item.scene.clone(),
        anchors: item.anchors.clone().try_into().ok()?,
    })
}

fn resolve_rank(
    rank: &RankRecord,
    (posts, section_heads): (Vec<Localized>, SectionHeads),
    asked: &[Asked],
) -> RankEntry {
    let duty = |duty: &DutyRecord| {
        let items = items_of(asked, duty.id.as_str());
        Arc::new(Duty { id: duty.id.clone(), text: duty.text.clone(), items })
    };
    RankEntry {
        clause: rank.clause.clone(),
        name: rank.name.clone(),
        summary: rank.summary.clone(),
        posts,
        section_heads,
        duties: rank.duties.iter().map(duty).collect(),
    }
}

fn resolve_skill(place: usize, skill: &SkillRecord, record: &CatalogRecord, asked: &[Asked]) -> Option<Skill> {
    let items = items_of(asked, skill.id.as_str());
    let fallbacks = record.fallbacks.iter().filter(|fallback| fallback.skill == skill.id);
    Some(Skill {
        scale: Arc::clone(&items.first()?.scale),
        items,
        id: skill.id.clone(),
        place,
        tier: skill.tier,
        clause: skill.clause.clone(),
        name: skill.name.clone(),
        policy_text: skill.policy_text.clone(),
        family: skill.family.clone(),
        asked_of: skill.asked_of,
        note: skill.note.clone(),
        required: skill.required.unwrap_or(REQUIRED),
        fallbacks: fallbacks.cloned().collect(),
    })
}

fn resolve_course(course: &CourseRecord, skills: &[Arc<Skill>]) -> Option<Course> {
    if course.skills.iter().any(|id| skills.iter().all(|skill| skill.id != *id)) {
        return None;
    }
    let given = skills.iter().filter(|skill| course.skills.contains(&skill.id)).cloned().collect();
    Some(Course {
        audience: resolve_audience(&course.audience)?,
        id: course.id.clone(),
        clause: course.clause.clone(),
        name: course.name.clone(),
        summary: course.summary.clone(),
        method: course.method.clone(),
        skills_text: course.skills_text.clone(),
        audience_text: course.audience_text.clone(),
        skills: given,
    })
}

fn resolve_audience(audience: &AudienceRecord) -> Option<Audience> {
    match audience.kind {
        AudienceKind::Everyone => Some(Audience::Everyone),
        AudienceKind::SectionHeadAndAbove => Some(Audience::SectionHeadAndAbove),
        AudienceKind::OneTier => audience.tier.map(Audience::OneTier),
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
