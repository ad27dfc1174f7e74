//! The part of the catalogue's file that only the group session reads. Shapes only; nothing is checked here.

#[cfg(not(target_arch = "wasm32"))]
use super::super::super::json::Elsewhere;
use super::super::super::json::records;
use super::Localized;

records! {
    /// What the group session needs: thresholds, discussion questions, ground rules and agendas.
    pub struct GroupRecord {
        /// From how many people on what is shown.
        thresholds: ThresholdsRecord,
        /// Two discussion questions for each profile, rank and skill.
        topics: Vec<TopicRecord>,
        /// The ground rules, in the order in which they are read aloud.
        ground_rules as "groundRules": Vec<Localized>,
        /// Agendas, the longest first.
        agendas: Vec<AgendaRecord>,
        /// What to delete after the session.
        leaving_files as "leavingFiles": Vec<Localized>,
    }
    /// Numbers of people. A city may raise them.
    pub struct ThresholdsRecord {
        /// Two bands of steps from here on; below, nothing. At least 5.
        shown: u32,
        /// All steps from here on. At least 10.
        exact: u32,
        /// In what circulates (session file, CSV, needs table), from here on. At least 5.
        circulating: u32,
        /// Filters by rank and tier, from so many people in the session. At least 15.
        filters: u32,
        /// Newcomers are taken in together, so many at least. At least 5.
        batch: u32,
    }
    /// What a group may talk about.
    pub struct TopicRecord {
        /// Id.
        id: String,
        /// Id of the profile, rank or skill.
        subject: String,
        /// Clause.
        clause: String,
        /// Two questions about work.
        questions: Vec<Localized>,
    }
    /// The course of a session.
    pub struct AgendaRecord {
        /// Id.
        id: String,
        /// Length in minutes.
        minutes: u32,
        /// The parts in order; their minutes add up to the length.
        parts: Vec<AgendaPartRecord>,
    }
    /// A part of a session.
    pub struct AgendaPartRecord {
        /// Id.
        id: String,
        /// Length in minutes.
        minutes: u32,
        /// Name.
        name: Localized,
        /// What is read aloud at its beginning.
        script: Localized,
    }
}

/// In the schema a field that another reader takes is like any other.
#[cfg(not(target_arch = "wasm32"))]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Elsewhere<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}
