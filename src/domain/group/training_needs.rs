//! 研修ニーズ: how many people have a skill still ahead of them, beside the courses of the policy's example.
//!
//! One row per skill. The table circulates, so each row holds to the threshold of what circulates.

use std::sync::Arc;

use super::distribution::{Distribution, Shown};
use super::suppression::{Level, Thresholds};
use crate::domain::catalog::{Catalog, Course, ItemId, Skill, Step};

/// One skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The skill.
    pub skill: Arc<Skill>,
    /// How many are ahead; `None` where too few people answered.
    pub people: Option<People>,
    /// The courses that give it; none where the policy's example leaves it out.
    pub courses: Vec<Arc<Course>>,
}

/// People by where they stand with a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct People {
    /// Under the required step.
    pub ahead: u32,
    /// With any answer.
    pub answered: u32,
}

/// The needs, skill by skill in the policy's order. A skill with several items counts by the item that most people have
/// ahead of them: how many have any of them ahead would need answers side by side, which nothing shows.
#[must_use]
pub fn needs(catalog: &Catalog, thresholds: &Thresholds, distribution: &dyn Fn(&ItemId) -> Distribution) -> Vec<Need> {
    let rows = catalog.skills.iter().map(|skill| {
        let people: Option<Vec<People>> =
            skill.items.iter().map(|item| people(&distribution(&item.id), skill.required, thresholds)).collect();
        Need {
            skill: Arc::clone(skill),
            people: people.and_then(|all| all.into_iter().max_by_key(|people| people.ahead)),
            courses: catalog.courses_giving(skill).cloned().collect(),
        }
    });
    rows.collect()
}

fn people(distribution: &Distribution, required: Step, thresholds: &Thresholds) -> Option<People> {
    let Shown::Exact(counts) = distribution.shown else { return None };
    let may_circulate = thresholds.for_circulation().level(distribution.people) == Level::Exact;
    let ahead = counts.iter().take(required.index()).sum();
    may_circulate.then_some(People { ahead, answered: distribution.people })
}
