//! The part of the catalogue's file that only the group session reads. Shapes only; nothing is checked here.

use serde::Deserialize;

use super::Localized;

/// What the group session needs: thresholds, discussion questions, ground rules and agendas.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GroupRecord {
    /// From how many people on what is shown.
    pub thresholds: ThresholdsRecord,
    /// Two discussion questions for each profile, rank and skill.
    pub topics: Vec<TopicRecord>,
    /// The ground rules, in the order in which they are read aloud.
    pub ground_rules: Vec<Localized>,
    /// Agendas, the longest first.
    pub agendas: Vec<AgendaRecord>,
    /// What to delete after the session.
    pub leaving_files: Vec<Localized>,
}

/// Numbers of people. A city may raise them.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ThresholdsRecord {
    /// Two bands of steps from here on; below, nothing. At least 5.
    pub shown: u32,
    /// All steps from here on. At least 10.
    pub exact: u32,
    /// In what circulates (session file, CSV, needs table), from here on. At least 5.
    pub circulating: u32,
    /// Filters by rank and tier, from so many people in the session. At least 15.
    pub filters: u32,
    /// Newcomers are taken in together, so many at least. At least 5.
    pub batch: u32,
}

/// What a group may talk about.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TopicRecord {
    /// Id.
    pub id: String,
    /// Id of the profile, rank or skill.
    pub subject: String,
    /// Clause.
    pub clause: String,
    /// Two questions about work.
    pub questions: Vec<Localized>,
}

/// The course of a session.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AgendaRecord {
    /// Id.
    pub id: String,
    /// Length in minutes.
    pub minutes: u32,
    /// The parts in order; their minutes add up to the length.
    pub parts: Vec<AgendaPartRecord>,
}

/// A part of a session.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AgendaPartRecord {
    /// Id.
    pub id: String,
    /// Length in minutes.
    pub minutes: u32,
    /// Name.
    pub name: Localized,
    /// What is read aloud at its beginning.
    pub script: Localized,
    /// What everyone sees meanwhile, in this order; without any, the part's name and script.
    #[serde(default)]
    pub screens: Vec<Screen>,
}

/// What everyone in the room sees during a part of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Screen {
    /// Agenda and ground rules.
    Opening,
    /// Each candidate topic with the policy's sentence, the steps and how many chose each.
    Overview,
    /// The candidate topics to choose from.
    Candidates,
    /// The two questions about the topic.
    Discussion,
    /// The form for one action.
    Action,
    /// Everything that was agreed on.
    Agreed,
}
