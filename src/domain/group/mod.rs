//! The group session: many submissions, none of which is shown by itself.
//!
//! There is no mean, no order of people, and no list of who is missing.

mod agenda;
mod content;
pub mod csv;
mod distribution;
mod export_rules;
mod intake;
mod publication;
mod published_item;
mod sample_data;
mod session_file;
mod session_reading;
pub mod session_schema;
mod slides;
mod suppression;
mod tally;
mod topics;
mod training_needs;

pub use agenda::{AgendaClock, Plan, PlanPart, clock, left};
pub use content::{GroupContent, RULES};
pub use distribution::{Band, Distribution, Hidden, Shown};
pub use export_rules::{UNSAVED, circulating, members, reopened, restored, saved};
pub use intake::{FILES_CAP, Fate, Group, Refusal, Refused, Taken};
pub use publication::Publication;
pub use published_item::{GENERATIONS, PublishedItem};
pub use sample_data::{SAMPLES, sample};
pub use session_file::{
    ACTION_MOST, Action, Member, PART_MOST, SHORT_MOST, SavedDistribution, SavedPlan, SavedSession,
};
pub use session_reading::{SESSION_CAP, read_session};
pub use slides::{OFFERED, PlannedSlide, SlideKey, slides};
pub use suppression::{Level, Thresholds};
pub use tally::{Counts, Tally, View, count, people};
pub use topics::{Topic, TopicOrder, Variation, topics};
pub use training_needs::{Need, People, needs};
