//! The catalogue's part for the group session: thresholds, discussion questions, ground rules, agendas.
//!
//! Every reference is resolved; all broken rules are reported, each with the path of its entry.

use std::sync::Arc;

use super::PART_MOST;
use super::suppression::Thresholds;
use crate::domain::catalog::contact;
use crate::domain::catalog::validation::Broken;
use crate::domain::catalog::{
    AgendaRecord, Catalog, CatalogProblem, GroupRecord, Localized, Rank, Subject, ThresholdsRecord,
};
use crate::domain::json;

/// The part that is built in (see build.rs).
const BUILT_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/group.json"));

/// Most characters of a question in Japanese.
const QUESTION: usize = 60;

/// Numbers of the rules of this part; the catalogue's own end at R20.
pub const RULES: [&str; 5] = ["R21", "R22", "R23", "R24", "R25"];

/// What the group session says.
#[derive(Debug)]
pub struct GroupContent {
    /// From how many people on what is shown.
    pub thresholds: Thresholds,
    /// The ground rules, in the order in which they are read aloud.
    pub ground_rules: Vec<Localized>,
    /// Agendas, the longest first.
    pub agendas: Vec<Arc<AgendaRecord>>,
    /// The first of them.
    pub longest: Arc<AgendaRecord>,
    /// What to delete after the session.
    pub leaving_files: Vec<Localized>,
    /// Two questions for each subject, by its id.
    questions: Vec<(String, Vec<Localized>)>,
}

impl GroupContent {
    /// Reads the part of a catalogue's file; `None` where the catalogue has none.
    pub fn parse(bytes: &[u8], catalog: &Catalog) -> Result<Option<Self>, CatalogProblem> {
        let value = json::parse(bytes).map_err(CatalogProblem::Json)?;
        let Some(mut part) = value.get("group").cloned() else { return Ok(None) };
        contact::fill(&mut part, [&catalog.contact.ja, &catalog.contact.en]);
        let of_part = |path: String| CatalogProblem::Field { path: ["group.", &path].concat() };
        let record: GroupRecord = json::typed(&part).map_err(of_part)?;
        let broken = check(&record, catalog);
        // No agenda at all is a broken rule.
        match Self::of(record) {
            Some(content) if broken.is_empty() => Ok(Some(content)),
            _ => Err(CatalogProblem::Rules(broken)),
        }
    }

    /// The part of the built-in catalogue.
    pub fn built_in(catalog: &Catalog) -> Result<Option<Self>, CatalogProblem> {
        Self::parse(BUILT_IN.as_bytes(), catalog)
    }

    fn of(record: GroupRecord) -> Option<Self> {
        let agendas: Vec<Arc<AgendaRecord>> = record.agendas.into_iter().map(Arc::new).collect();
        let ThresholdsRecord { shown, exact, circulating, filters, batch } = record.thresholds;
        Some(Self {
            thresholds: Thresholds { shown, exact, circulating, filters, batch },
            ground_rules: record.ground_rules,
            longest: Arc::clone(agendas.first()?),
            agendas,
            leaving_files: record.leaving_files,
            questions: record.topics.into_iter().map(|topic| (topic.subject, topic.questions)).collect(),
        })
    }

    /// The two questions of a subject. A duty has those of its rank.
    #[must_use]
    pub fn questions(&self, subject: &Subject) -> &[Localized] {
        let id = match subject {
            Subject::Profile(profile) => profile.id.as_str(),
            Subject::Duty(rank, _) => rank.as_str(),
            Subject::Skill(skill) => skill.id.as_str(),
        };
        let found = self.questions.iter().find(|(subject, _)| subject == id);
        found.map_or(&[], |(_, questions)| questions.as_slice())
    }
}

fn check(record: &GroupRecord, catalog: &Catalog) -> Vec<Broken> {
    let mut broken = Vec::new();
    let mut refuse = |rule: usize, path: &[&str]| {
        let rule = RULES.get(rule).copied().unwrap_or_default();
        broken.push(Broken::new(rule, &[["group"].as_slice(), path].concat().join(".")));
    };
    let ThresholdsRecord { shown, exact, circulating, filters, batch } = record.thresholds;
    let least = [
        ("shown", shown, 5),
        ("exact", exact, shown.max(10)),
        ("circulating", circulating, 5),
        ("filters", filters, 15),
        ("batch", batch, 5),
    ];
    for (name, ..) in least.into_iter().filter(|(_, number, least)| number < least) {
        refuse(0, &["thresholds", name]);
    }
    let subjects = subjects(catalog);
    for subject in &subjects {
        if record.topics.iter().filter(|topic| topic.subject == *subject).count() != 1 {
            refuse(1, &["topics", subject]);
        }
    }
    for (index, topic) in record.topics.iter().enumerate() {
        let path = ["topics[", &index.to_string(), "]"].concat();
        if !subjects.contains(&topic.subject.as_str()) {
            refuse(1, &[&path, "subject"]);
        }
        if topic.questions.len() != 2 || topic.questions.iter().any(|question| question.ja.chars().count() > QUESTION) {
            refuse(2, &[&path, "questions"]);
        }
    }
    if record.ground_rules.is_empty() {
        refuse(3, &["groundRules"]);
    }
    check_agendas(record, &mut refuse);
    broken
}

/// Ids of what a topic may be about: profiles, ranks and skills.
fn subjects(catalog: &Catalog) -> Vec<&str> {
    let profiles = catalog.profiles.iter().map(|profile| profile.id.as_str());
    let skills = catalog.skills.iter().map(|skill| skill.id.as_str());
    profiles.chain(Rank::ALL.map(Rank::as_str)).chain(skills).collect()
}

fn check_agendas(record: &GroupRecord, refuse: &mut impl FnMut(usize, &[&str])) {
    if record.agendas.is_empty() {
        refuse(4, &["agendas"]);
    }
    let ids: Vec<&str> = record.agendas.iter().map(|agenda| agenda.id.as_str()).collect();
    for (index, agenda) in record.agendas.iter().enumerate() {
        let path = ["agendas[", &index.to_string(), "]"].concat();
        let minutes = agenda.parts.iter().map(|part| part.minutes).fold(0, u32::saturating_add);
        if minutes != agenda.minutes || minutes == 0 {
            refuse(3, &[&path, "minutes"]);
        }
        if stands_before(&ids, index) {
            refuse(4, &[&path, "id"]);
        }
        let parts: Vec<&str> = agenda.parts.iter().map(|part| part.id.as_str()).collect();
        for (index, part) in agenda.parts.iter().enumerate() {
            let part_path = ["parts[", &index.to_string(), "]"].concat();
            if part.minutes > PART_MOST {
                refuse(4, &[&path, &part_path, "minutes"]);
            }
            if stands_before(&parts, index) {
                refuse(4, &[&path, &part_path, "id"]);
            }
        }
    }
}

/// Whether the id at a place stands at an earlier one too.
fn stands_before(ids: &[&str], index: usize) -> bool {
    ids.iter().take(index).any(|id| ids.get(index) == Some(id))
}
