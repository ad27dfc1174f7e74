//! The group session: many submissions, none of which is shown by itself.
//!
//! Takes files, the catalogue and the city's thresholds; gives who handed in, what was refused and why, and how the
//! answers are distributed, as far as that tells of nobody. Never gives a mean, an order of people, or who is missing.

mod admission;
mod board;
mod circulation;
mod content;
mod demand;
mod distribution;
mod plan;
mod release;
mod sample;
mod suppression;
mod tally;
mod topics;

pub use admission::{FILES_CAP, Fate, Group, Refusal, Refused, Taken};
pub use board::Board;
pub use circulation::{UNSAVED, circulating, members, reopened, restored, saved};
pub use content::{GroupContent, RULES};
pub use demand::{Need, People, needs};
pub use distribution::{Band, Distribution, Hidden, Shown};
pub use plan::{Plan, PlanPart, clock, left};
pub use release::{Frozen, GENERATIONS};
pub use sample::{SAMPLES, sample};
pub use suppression::{Level, Thresholds};
pub use tally::{Counts, Tally, View, count, people};
pub use topics::{Subject, Topic, TopicOrder, Variation, topics};
